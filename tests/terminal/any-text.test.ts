import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote, type Source } from '../../src/corpus/source.js';
import type { Meaning, Value } from '../../src/facts/value.js';
import type { QuoteCheck } from '../../src/quotes/check.js';
import { renderChart } from '../../src/terminal/chart.js';
import { columnsOf } from '../../src/terminal/columns.js';
import { renderFacts } from '../../src/terminal/facts.js';
import { chartLine, factsLine, quoteCheckLine, timelineLine } from '../../src/terminal/json.js';
import { renderQuoteCheck } from '../../src/terminal/quote-check.js';
import { renderTimeline } from '../../src/terminal/timeline.js';
import { anyUnits } from './any-units.js';
import { aid, plainScreen } from './fakes.js';

/** Everything that can be looked up, of a source and values that hold nothing but `text`. */
function everything(text: string) {
  const source: Source = { ...aid, text, title: text, publisher: text, date: text, id: text, url: text };
  const whole = { start: 0, end: text.length, text };
  const amount = { from: 2, to: 9, bound: 'more-than', isDamaged: true } as const;
  const meanings: readonly Meaning[] = [
    { kind: 'date', date: text },
    { kind: 'period', from: text, to: text },
    { kind: 'money', amount, currency: text },
    { kind: 'count', amount, unit: text },
    { kind: 'person', name: text, office: whole },
    { kind: 'organisation', name: text, acronym: text },
    { kind: 'place', name: text, country: text },
  ];
  const values = meanings.map((meaning): Value => ({ ...meaning, ...whole }));
  const time: Value = { kind: 'date', date: text, ...whole };
  const figure = { kind: 'money', amount, currency: 'USD', ...whole } as const;
  const quoted = quote(source, whole);
  const found = { about: text, language: 'en', citations: [{ n: 1, source }] };
  const checks: readonly QuoteCheck[] = [
    { kind: 'exact', places: [quoted] },
    { kind: 'abridged', quote: quoted, omitted: [whole] },
    {
      kind: 'differs',
      quote: quoted,
      differences: [
        { kind: 'changed', said: whole, stands: whole },
        { kind: 'added', said: whole },
        { kind: 'missing', stands: whole },
      ],
    },
  ];
  return {
    sources: [source],
    facts: { kind: 'facts', ...found, facts: [{ quote: quoted, values }] },
    timeline: { kind: 'timeline', ...found, events: values.map((value) => ({ value, quote: quoted })) },
    chart: { kind: 'chart', ...found, points: [{ time, figure, quote: quoted }] },
    checks,
  } as const;
}

function shown(text: string, width: number): string {
  const { sources, facts, timeline, chart, checks } = everything(text);
  const setting = { screen: plainScreen(width), language: 'en', sources };
  return [
    renderFacts(facts, 1, '/more', setting),
    renderTimeline(timeline, setting),
    renderChart(chart, setting),
    ...checks.map((check) => renderQuoteCheck(text, check, setting)),
  ].join('');
}

/** Everything is rendered each time, at every width: as often as the suite has time for. */
const RUNS = { numRuns: 30 };

describe('whatever is looked up', () => {
  it('reaches the terminal without a control sequence, a bidi control or half a character', () => {
    fc.assert(
      fc.property(anyUnits, (text) => {
        expect(shown(text, 40).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Surrogate}\p{Bidi_Control}]/u);
      }),
      RUNS,
    );
  });

  it('keeps within the terminal, but for a single wider character', () => {
    const readable = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(readable, fc.integer({ min: 30, max: 100 }), (text, width) => {
        for (const line of shown(text, width).split('\n')) {
          expect(columnsOf(line)).toBeLessThanOrEqual(width);
        }
      }),
      RUNS,
    );
  });

  it('is JSON on a line of its own, which reads back as it was', () => {
    fc.assert(
      fc.property(anyUnits, (text) => {
        const { facts, timeline, chart, checks } = everything(text);
        const lines = [
          factsLine(facts),
          timelineLine(timeline),
          chartLine(chart),
          ...checks.map((check) => quoteCheckLine(text, check)),
        ];
        for (const line of lines) {
          expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Surrogate}\p{Bidi_Control}\u2028\u2029]/u);
          expect(JSON.stringify(JSON.parse(line))).toContain(JSON.stringify(text));
        }
      }),
    );
  });
});
