import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteUrl, sourceUrl } from '../../../src/answer/citation.js';
import { type Answer, type Answerer, REFUSAL_REASONS } from '../../../src/answer/reply.js';
import { type Passage, quote, type Source } from '../../../src/corpus/source.js';
import { readerOf } from '../../../src/discord/reader.js';
import { answerView } from '../../../src/discord/views/answer.js';
import { helpView } from '../../../src/discord/views/help.js';
import { errorView, othersView, staleView } from '../../../src/discord/views/notice.js';
import { passageView } from '../../../src/discord/views/passage.js';
import { refusalView } from '../../../src/discord/views/refusal.js';
import { citedSourcesView, sourcesView } from '../../../src/discord/views/sources.js';
import { LOCALES } from '../../../src/locales/index.js';
import { anyText } from '../any-text.js';
import {
  expectHarmless,
  expectSendable,
  maybe,
  meaning,
  type Portion,
  portion,
  rangeIn,
  source,
  sources,
  valueIn,
  whole,
} from './any-view.js';
import { customIdsOf } from './parts.js';

const agreement = maybe(fc.constantFrom('same', 'compatible', 'different'));

const answer: fc.Arbitrary<Answer> = fc
  .record({
    sources,
    question: anyText,
    language: fc.constantFrom(...LOCALES),
    quoted: portion,
    highlighted: maybe(portion),
    values: fc.array(fc.tuple(meaning, portion), { maxLength: 4 }),
    isAnswered: fc.boolean(),
    facts: fc.array(
      fc.tuple(fc.nat(8), portion, fc.array(fc.tuple(meaning, portion), { maxLength: 4 }), agreement),
      {
        maxLength: 8,
      },
    ),
    passages: fc.array(fc.tuple(fc.nat(8), portion, fc.integer({ min: 1, max: 100_000 })), { maxLength: 40 }),
  })
  .map(({ sources, question, language, quoted, highlighted, values, isAnswered, facts, passages }) => {
    const at = (i: number): Source => sources[i % sources.length] as Source;
    const main = quote(at(0), rangeIn(whole(at(0)), quoted));
    const highlight = highlighted && rangeIn(main, highlighted);
    const read = values.map((value) => valueIn(main, value));
    const compared = facts.map(([i, part, means, agreement]) => {
      const fact = quote(at(i), rangeIn(whole(at(i)), part));
      const [value, ...others] = means.map((one) => valueIn(fact, one));
      return {
        quote: fact,
        values: others,
        ...(value && agreement && { said: { value, agreement } }),
      };
    });
    const cited = [...new Set([main.source, ...compared.map((fact) => fact.quote.source)])];
    return {
      kind: 'answer',
      question,
      language,
      quote: main,
      ...(highlight && {
        highlight: {
          ...highlight,
          text: main.source.text.slice(highlight.start, highlight.end),
          certainty: 1,
          isFitting: true,
        },
      }),
      values: read,
      ...(isAnswered && read[0] && { value: read[0] }),
      facts: compared,
      passages: passages.map(([i, part, number]) => ({ passage: passage(at(i), part, number), score: 1 })),
      citations: cited.map((each, i) => ({ n: i + 1, source: each })),
      confidence: 1,
      matched: [],
    };
  });

function passage(from: Source, part: Portion, number: number): Passage {
  const range = rangeIn(whole(from), part);
  return { id: `${from.id}#${number}`, source: from, ...range, sentences: [range] };
}

const USER = '1234567890123456789';

describe('every view, whatever the texts, the metadata and the question contain', () => {
  it('an answer can be sent, and nothing in it acts', () => {
    fc.assert(
      fc.property(answer, maybe(anyText), (one, asked) => {
        const view = answerView(one, readerOf(one.language), USER, asked);
        const quotes = [one.quote, ...one.facts.map((fact) => fact.quote)];
        expectSendable(view);
        expectHarmless(view, [...quotes.map(quoteUrl), ...one.citations.map(sourceUrl)]);
      }),
    );
  });

  it('a refusal can be sent, and nothing in it acts', () => {
    const reasons = fc.constantFrom(...REFUSAL_REASONS);
    fc.assert(
      fc.property(answer, reasons, maybe(anyText), ({ passages, question, language }, reason, asked) => {
        const answerer: Pick<Answerer, 'sources'> = { sources: [] };
        const refusal = { kind: 'refusal', question, reason, nearest: passages } as const;
        const view = refusalView(refusal, readerOf(language), answerer, asked);
        expectSendable(view);
        expectHarmless(view, []);
        expect(customIdsOf(view)).toEqual([]);
      }),
    );
  });

  it('a passage in its context can be sent, and nothing in it acts', () => {
    fc.assert(
      fc.property(source, portion, maybe(portion), maybe(portion), (from, part, before, after) => {
        const shown = passage(from, part, 2);
        const context = {
          passage: shown,
          ...(before && { before: passage(from, before, 1) }),
          ...(after && { after: passage(from, after, 3) }),
        };
        for (const locale of LOCALES) {
          const view = passageView(context, readerOf(locale));
          expectSendable(view);
          expectHarmless(view, [quoteUrl(quote(from, shown)), sourceUrl({ source: from })]);
        }
      }),
    );
  });

  it('a list of sources can be sent, and nothing in it acts', () => {
    fc.assert(
      fc.property(fc.array(source, { maxLength: 40 }), (sources) => {
        for (const view of LOCALES.map((locale) => readerOf(locale)).flatMap((reader) => [
          sourcesView(sources, reader),
          citedSourcesView(sources, reader),
        ])) {
          expectSendable(view);
          expectHarmless(
            view,
            sources.map((each) => sourceUrl({ source: each })),
          );
        }
      }),
    );
  });

  it.each(LOCALES)('help and notices in %s can be sent', (language) => {
    const reader = readerOf(language);
    for (const view of [
      helpView(reader, 3),
      staleView(reader),
      othersView(reader),
      errorView(reader, 'a1b2c3d4'),
    ]) {
      expectSendable(view);
      expectHarmless(view, []);
    }
  });
});
