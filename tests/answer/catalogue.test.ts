import { describe, expect, it } from 'vitest';
import type { Chart, FactList, Refusal, Timeline } from '../../src/answer/reply.js';
import { canonicalValue } from '../../src/facts/canonical.js';
import { VALUE_KINDS } from '../../src/facts/value.js';
import { answerer, BENGALI, VNA, VOV } from './three-texts.js';

/** @throws where there is nothing to show, with the reason */
function shown<T extends FactList | Timeline | Chart>(result: T | Refusal): T {
  if (result.kind === 'refusal') throw new Error(`refused (${result.reason})`);
  return result as T;
}

function reasonOf(result: { readonly kind: string } | Refusal): string | undefined {
  return 'reason' in result ? result.reason : undefined;
}

describe('the facts of the sources', () => {
  it('are all that they say in values, in the order of the texts, each with its quote', () => {
    const { facts, citations } = shown(answerer.facts({}));
    expect(facts.length).toBeGreaterThan(40);
    for (const { quote, values } of facts) {
      expect(quote.text).toBe(quote.source.text.slice(quote.start, quote.end));
      expect(values.length).toBeGreaterThan(0);
      for (const { start, end, text } of values) {
        expect(text).toBe(quote.source.text.slice(start, end));
        expect(start).toBeGreaterThanOrEqual(quote.start);
        expect(end).toBeLessThanOrEqual(quote.end);
      }
    }
    expect(citations.map(({ n, source }) => [n, source.id])).toEqual([
      [1, VNA],
      [2, VOV],
      [3, BENGALI],
    ]);
  });

  it.each(VALUE_KINDS)('of one kind are only those: %s', (kind) => {
    const { facts } = shown(answerer.facts({ kind }));
    expect(new Set(facts.flatMap(({ values }) => values.map((value) => value.kind)))).toEqual(
      new Set([kind]),
    );
  });

  it('of one source are only those', () => {
    const { facts } = shown(answerer.facts({ source: VNA }));
    expect(new Set(facts.map(({ quote }) => quote.source.id))).toEqual(new Set([VNA]));
  });

  it.each([
    ['en', 'embassy'],
    ['es', 'embajada'],
    ['vi', 'đại sứ quán'],
    ['bn', 'দূতাবাস'],
  ])(
    'about something are those of the sentences that speak of it, in whatever language (%s)',
    (language, about) => {
      const { facts, ...rest } = shown(answerer.facts({ about, kind: 'date' }));
      expect(rest).toMatchObject({ about, language });
      const dates = facts.flatMap(({ values }) => values.map(canonicalValue));
      expect(dates).toEqual(expect.arrayContaining(['1975', '1976', '1980', '2000-10']));
      expect(dates).not.toContain('2016');
    },
  );

  it('are none about what nobody speaks of, in a source that is none, and to words that are none', () => {
    expect(reasonOf(answerer.facts({ about: 'volcano eruption' }))).toBe('not-in-sources');
    expect(reasonOf(answerer.facts({ source: 'none' }))).toBe('unknown-source');
    expect(reasonOf(answerer.facts({ about: '???' }))).toBe('no-words');
  });
});

describe('a timeline', () => {
  const dates = (timeline: Timeline) => timeline.events.map(({ value }) => canonicalValue(value));

  it('has every date and period of the sources in the order of time', () => {
    const all = dates(shown(answerer.timeline({})));
    expect(all[0]).toBe('1945');
    expect(all).toEqual(
      expect.arrayContaining([
        '1946/1954',
        '1955/1975',
        '1975-05-19',
        '2000-10',
        '2020-01/2020-06',
        '2025-05-22',
      ]),
    );
    const years = all.map((date) => Number(date.slice(0, 4)));
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });

  it('goes from one date to another, both included, with what lasted into it', () => {
    const some = dates(shown(answerer.timeline({ from: '1950', to: '1975-04' })));
    expect(some).toEqual(expect.arrayContaining(['1946/1954', '1955/1975', '1975-04', '1975']));
    expect(some).not.toContain('1945');
    expect(some).not.toContain('1975-05-19');
    expect(some).not.toContain('1976');
  });

  it('refuses what is no date, and times without an event', () => {
    expect(reasonOf(answerer.timeline({ from: 'yesterday' }))).toBe('no-such-date');
    expect(reasonOf(answerer.timeline({ to: '1975-13' }))).toBe('no-such-date');
    expect(reasonOf(answerer.timeline({ from: '1800', to: '1810' }))).toBe('not-in-sources');
  });
});

describe('a chart', () => {
  it.each(['bilateral trade', 'দ্বিপাক্ষিক বাণিজ্য', 'comercio bilateral', 'thương mại song phương'])(
    'has the amounts of one currency at their times: %s',
    (about) => {
      const { points } = shown(answerer.chart(about));
      expect(points.map(({ time, figure }) => [canonicalValue(time), canonicalValue(figure)])).toEqual([
        ['2016', '5000000000 USD'],
        ['2024', '>15000000000 USD'],
      ]);
    },
  );

  it('is none of what is measured at one time or never', () => {
    expect(reasonOf(answerer.chart('aid'))).toBe('too-few-points');
    expect(reasonOf(answerer.chart('embassy'))).toBe('too-few-points');
    expect(reasonOf(answerer.chart(''))).toBe('empty');
  });
});
