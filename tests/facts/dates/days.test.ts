import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, endOf, knownDate, startOf } from '../../../src/facts/dates/days.js';
import { amount, count, date, isoDate, meaning, period } from '../meanings.js';

describe('the first and the last day', () => {
  it.each([
    ['1975', '1975-01-01', '1975-12-31'],
    ['1975-05', '1975-05-01', '1975-05-31'],
    ['1975-05-19', '1975-05-19', '1975-05-19'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['0043', '0043-01-01', '0043-12-31'],
    ['0000-02', '0000-02-01', '0000-02-29'],
    ['-0043', '-0043-01-01', '-0043-12-31'],
    ['-0003-02', '-0003-02-01', '-0003-02-28'],
    ['-0004-02', '-0004-02-01', '-0004-02-29'],
  ])('of a date: %s', (text, first, last) => {
    expect(startOf(date(text))).toBe(first);
    expect(endOf(date(text))).toBe(last);
    expect(startOf(date(text, 'about'))).toBe(first);
  });

  it.each([
    ['1990/1999', '1990-01-01', '1999-12-31'],
    ['2020-01/2020-06', '2020-01-01', '2020-06-30'],
    ['2020-05-03/2020-05-05', '2020-05-03', '2020-05-05'],
    ['-0499/-0400', '-0499-01-01', '-0400-12-31'],
    ['1975/', '1975-01-01', undefined],
    ['/1975', undefined, '1975-12-31'],
  ])('of a period: %s', (text, first, last) => {
    expect(startOf(period(text))).toBe(first);
    expect(endOf(period(text))).toBe(last);
  });

  it.each([
    '',
    '75',
    '1975-',
    '1975-13',
    '1975-00',
    '1975-02-29',
    '1975-5-19',
    'May 1975',
    '1975-05-19T12:00',
    '99999',
    '\ud800',
  ])('of what is no date is none: “%s”', (text) => {
    expect(startOf(date(text))).toBeUndefined();
    expect(endOf(date(text))).toBeUndefined();
  });

  it('of another kind is none', () => {
    expect(startOf(count(amount(1975)))).toBeUndefined();
    expect(endOf(count(amount(1975)))).toBeUndefined();
  });

  it('come in this order, whatever the date', () => {
    fc.assert(
      fc.property(isoDate, (text) => {
        const [first, last] = [startOf(date(text)), endOf(date(text))];
        fc.pre(first !== undefined && last !== undefined);
        expect(compareDates(first, last)).toBeLessThanOrEqual(0);
        expect(compareDates(text, first)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('are days or nothing, whatever the value', () => {
    fc.assert(
      fc.property(meaning, (value) => {
        for (const day of [startOf(value), endOf(value)]) {
          if (day !== undefined) expect(knownDate(day)).toHaveProperty('day');
        }
      }),
    );
  });
});

describe('the order of dates', () => {
  it('is that of time, before Christ too, and the less precise first', () => {
    const inOrder = [
      '-0500',
      '-0043',
      '-0043-03-15',
      '-0043-11',
      '0000',
      '0014',
      '0987-10',
      '1975',
      '1975-01',
      '1975-01-01',
      '1975-05-19',
      '1975-10-02',
      '9999',
      'nonsense',
    ];
    expect([...inOrder].reverse().sort(compareDates)).toEqual(inOrder);
  });

  it('is that of the moments at which they begin', () => {
    fc.assert(
      fc.property(isoDate, isoDate, (a, b) => {
        const [first, second] = [startOf(date(a)), startOf(date(b))];
        fc.pre(first !== undefined && second !== undefined);
        const apart = momentOf(first) - momentOf(second);
        fc.pre(apart !== 0);
        expect(Math.sign(compareDates(a, b))).toBe(Math.sign(apart));
        expect(Math.sign(compareDates(b, a))).toBe(-Math.sign(apart));
      }),
    );
  });
});

/** As JavaScript reads an ISO day: years before Christ need six digits. */
function momentOf(day: string): number {
  return Date.parse(day.replace(/^-/, '-00'));
}
