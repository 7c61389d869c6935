import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf, spanOf, timeTicks } from '../../src/pictures/time.js';
import { anyDate } from './any-data.js';

const iso = (ms: number) => new Date(ms).toISOString().replace(/T00:00:00\.000Z$/, '');

describe('the time that a date names', () => {
  it.each([
    ['1975', '1975-01-01', '1976-01-01'],
    ['1975-12', '1975-12-01', '1976-01-01'],
    ['2020-02-29', '2020-02-29', '2020-03-01'],
    ['0014', '0014-01-01', '0015-01-01'],
    ['-0043', '-000043-01-01', '-000042-01-01'],
    ['-0001-12', '-000001-12-01', '0000-01-01'],
  ])('is all of %s', (date, start, end) => {
    const extent = extentOf(date);
    expect([iso(extent.start), iso(extent.end)]).toEqual([start, end]);
  });

  it('is all from one date to the other, whichever comes first', () => {
    expect(spanOf('1946', '1954-06')).toEqual(spanOf('1954-06', '1946'));
    expect(iso(spanOf('1946', '1954-06').end)).toBe('1954-07-01');
  });

  it.each(['', '75', '1975-13', '1975-00-01', '1975-05-32', '1975-5', '19 May 1975', '1975-05-19T00:00'])(
    'is none for “%s”',
    (date) => {
      expect(() => extentOf(date)).toThrow(RangeError);
    },
  );
});

function ticks(from: string, to: string, most = 6, language = 'en'): string[] {
  return timeTicks(spanOf(from, to), most, language).map(({ label }) => label);
}

describe('the dates of an axis', () => {
  it.each([
    ['days', '2020-07-17', '2020-07-20', ['Jul 17', 'Jul 18', 'Jul 19', 'Jul 20', 'Jul 21']],
    [
      'months',
      '2020-01',
      '2020-05',
      ['Jan 2020', 'Feb 2020', 'Mar 2020', 'Apr 2020', 'May 2020', 'Jun 2020'],
    ],
    ['quarters', '2019-11', '2020-12', ['Jan 2020', 'Apr 2020', 'Jul 2020', 'Oct 2020', 'Jan 2021']],
    ['years', '1975', '1979', ['1975', '1976', '1977', '1978', '1979', '1980']],
    ['decades', '1946', '1995', ['1950', '1960', '1970', '1980', '1990']],
    ['centuries', '1410', '1990', ['1500', '1600', '1700', '1800', '1900']],
    ['years without a year 0', '-0099', '0150', ['100 BC', '50 BC', '1 AD', '50 AD', '100 AD', '150 AD']],
  ])('are round %s', (_, from, to, labels) => {
    expect(ticks(from, to)).toEqual(labels);
  });

  it.each([
    ['bn', ['২০১৫', '২০২০']],
    ['es', ['2015', '2020']],
  ])('are written in the language of the reader (%s)', (language, labels) => {
    expect(ticks('2011', '2020-01', 2, language)).toEqual(labels);
  });

  it('are within the time, in order, and few', () => {
    fc.assert(
      fc.property(anyDate, anyDate, fc.integer({ min: 1, max: 10 }), (from, to, most) => {
        const extent = spanOf(from, to);
        const at = timeTicks(extent, most, 'en').map((tick) => tick.at);
        expect(at).toEqual(at.toSorted((a, b) => a - b));
        expect(at.every((time) => time >= extent.start && time <= extent.end)).toBe(true);
        expect(at.length).toBeLessThanOrEqual(most + 2);
      }),
    );
  });
});
