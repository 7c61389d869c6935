import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteUrl, sourceUrl } from '../../../src/answer/citation.js';
import type { Citation } from '../../../src/answer/reply.js';
import { type Quote, quote } from '../../../src/corpus/source.js';
import { ABOUT_LENGTH, type FactsId, type TimelineId } from '../../../src/discord/custom-id.js';
import { picture } from '../../../src/discord/layout.js';
import { DISCORD, SHOWN } from '../../../src/discord/limits.js';
import { plainLabel } from '../../../src/discord/markdown.js';
import { readerOf } from '../../../src/discord/reader.js';
import { chartView } from '../../../src/discord/views/chart.js';
import { factPage } from '../../../src/discord/views/fact-page.js';
import { pageOf } from '../../../src/discord/views/pages.js';
import { quoteCheckView } from '../../../src/discord/views/quote-check.js';
import { timelineView } from '../../../src/discord/views/timeline.js';
import { VALUE_KINDS } from '../../../src/facts/value.js';
import { LOCALES } from '../../../src/locales/index.js';
import { PICTURE_LIMITS } from '../../../src/pictures/index.js';
import type { QuoteCheck } from '../../../src/quotes/check.js';
import { anyText } from '../any-text.js';
import {
  expectHarmless,
  expectSendable,
  figure,
  maybe,
  meaning,
  portion,
  rangeIn,
  sources,
  time,
  valueIn,
  whole,
} from './any-view.js';
import { textsOf } from './parts.js';

const quotes = (most: number) =>
  fc
    .tuple(sources, fc.array(fc.tuple(fc.nat(8), portion), { minLength: 1, maxLength: most }))
    .map(([from, parts]) =>
      parts.map(([i, part]) => {
        const [first] = from;
        const source = from[i % from.length] ?? first;
        if (source === undefined) throw new Error('there are sources');
        return quote(source, rangeIn(whole(source), part));
      }),
    );

function cited(quoted: readonly Quote[]): Citation[] {
  return [...new Set(quoted.map(({ source }) => source))].map((source, i) => ({ n: i + 1, source }));
}

const addresses = (quoted: readonly Quote[]) => [...quoted.map(quoteUrl), ...quoted.map(sourceUrl)];

const reader = fc.constantFrom(...LOCALES).map((locale) => readerOf(locale));
const about = maybe(anyText.map((text) => plainLabel(text, ABOUT_LENGTH)));
const user = '18446744073709551615';
const page = fc.integer({ min: 0, max: 9_999 });
const drawn = maybe(anyText.map((alt) => picture('picture.png', plainLabel(alt, DISCORD.altLength))));
const pair = <A, B>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>) => fc.tuple(a, b);

describe('every list, whatever the texts, their values and what is asked for contain', () => {
  it('facts can be sent, all of a page, and nothing in them acts', () => {
    const values = fc.array(fc.array(pair(meaning, portion), { maxLength: 5 }), {
      minLength: 12,
      maxLength: 12,
    });
    const wanted = fc.record({
      about,
      kind: maybe(fc.constantFrom(...VALUE_KINDS)),
      isOfSource: fc.boolean(),
      page,
    });
    fc.assert(
      fc.property(
        quotes(12),
        values,
        wanted,
        reader,
        (quoted, read, { about, kind, isOfSource, page }, to) => {
          const facts = quoted.map((each, i) => ({
            quote: each,
            values: (read[i] ?? []).map((value) => valueIn(each, value)),
          }));
          const id: FactsId = {
            action: 'facts',
            user,
            page,
            ...(about && { about }),
            ...(kind && { kind }),
            ...(isOfSource && { source: 'abcdefgh' }),
          };
          const list = { kind: 'facts', ...(about && { about }), facts, citations: cited(quoted) } as const;
          const view = factPage(list, id, to);
          expectSendable(view);
          expectHarmless(view, addresses(quoted));
          const shown = pageOf(facts, page, SHOWN.factsAPage);
          for (const i of shown.items.keys()) {
            expect(textsOf(view)[1]).toContain(`**${to.number(shown.first + i)}.** `);
          }
        },
      ),
    );
  });

  it('a timeline can be sent, all of a page, and nothing in it acts', () => {
    const values = fc.array(pair(time, portion), { minLength: 12, maxLength: 12 });
    const date = maybe(fc.constantFrom('1975', '-0043-03-15'));
    const wanted = fc.record({ about, from: date, to: date, page });
    fc.assert(
      fc.property(
        quotes(12),
        values,
        wanted,
        drawn,
        reader,
        (quoted, read, { about, from, to, page }, file, who) => {
          const events = quoted.flatMap((each, i) => {
            const value = read[i];
            return value === undefined ? [] : [{ quote: each, value: valueIn(each, value) }];
          });
          const id: TimelineId = {
            action: 'timeline',
            user,
            page,
            ...(about && { about }),
            ...(from && { from }),
            ...(to && { to }),
          };
          const timeline = {
            kind: 'timeline',
            ...(about && { about }),
            events,
            citations: cited(quoted),
          } as const;
          const shown = pageOf(events, page, SHOWN.eventsAPage);
          const view = timelineView(timeline, shown, id, who, file);
          expectSendable(view);
          expectHarmless(view, addresses(quoted));
          expect(textsOf(view).join('\n').match(/^> /gm)?.length).toBeGreaterThanOrEqual(shown.items.length);
        },
      ),
    );
  });

  it('a chart can be sent, with every point that is drawn, and nothing in it acts', () => {
    const values = fc.array(pair(pair(time, portion), pair(figure, portion)), {
      minLength: 15,
      maxLength: 15,
    });
    fc.assert(
      fc.property(quotes(15), values, anyText, drawn, reader, (quoted, read, about, file, to) => {
        const points = quoted.flatMap((each, i) => {
          const values = read[i];
          return values === undefined
            ? []
            : [{ quote: each, time: valueIn(each, values[0]), figure: valueIn(each, values[1]) }];
        });
        const chart = { kind: 'chart', about, language: 'en', points, citations: cited(quoted) } as const;
        const view = chartView(chart, points.slice(-PICTURE_LIMITS.points), to, file);
        expectSendable(view);
        expectHarmless(view, addresses(quoted));
      }),
    );
  });

  it('a checked quote can be sent, and nothing in it acts', () => {
    const stretches = fc.array(fc.tuple(portion, anyText, fc.nat(2)), { maxLength: 12 });
    const kinds = fc.constantFrom('exact', 'abridged', 'differs', 'absent', 'too-short', 'too-long');
    fc.assert(
      fc.property(quotes(5), stretches, kinds, anyText, reader, (quoted, parts, kind, said, to) => {
        const view = quoteCheckView(checkOf(kind, quoted, parts), said, to);
        expectSendable(view);
        expectHarmless(view, addresses(quoted), ['strike']);
      }),
    );
  });
});

type Part = [[number, number], string, number];

/** A check of any kind, whose differences need not make sense. */
function checkOf(kind: QuoteCheck['kind'], quoted: readonly Quote[], parts: readonly Part[]): QuoteCheck {
  const [first] = quoted;
  if (first === undefined) throw new Error('there are quotes');
  const stands = parts.map(([part]) => quote(first.source, rangeIn(first, part)));
  switch (kind) {
    case 'exact':
      return { kind, places: quoted };
    case 'abridged':
      return { kind, quote: first, omitted: stands };
    case 'differs': {
      const differences = parts.map(([, text, which], i) => {
        const said = { start: 0, end: text.length, text };
        const there = stands[i] ?? first;
        if (which === 0) return { kind: 'added', said } as const;
        return which === 1
          ? ({ kind: 'missing', stands: there } as const)
          : ({ kind: 'changed', said, stands: there } as const);
      });
      return { kind, quote: first, differences };
    }
    default:
      return { kind };
  }
}
