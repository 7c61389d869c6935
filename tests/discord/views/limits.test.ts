import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteUrl, sourceUrl } from '../../../src/answer/citation.js';
import { type Answer, type Answerer, REFUSAL_REASONS } from '../../../src/answer/reply.js';
import { type Passage, quote, type Source } from '../../../src/corpus/source.js';
import type { View } from '../../../src/discord/layout.js';
import { readerOf } from '../../../src/discord/reader.js';
import { answerView } from '../../../src/discord/views/answer.js';
import { helpView } from '../../../src/discord/views/help.js';
import { errorView, othersView, staleView } from '../../../src/discord/views/notice.js';
import { passageView } from '../../../src/discord/views/passage.js';
import { refusalView } from '../../../src/discord/views/refusal.js';
import { citedSourcesView, sourcesView } from '../../../src/discord/views/sources.js';
import type { Range } from '../../../src/text/range.js';
import { anyText } from '../any-text.js';
import { readMarkdown } from '../markdown-reader.js';
import { componentsOf, customIdsOf, selectOf, stringsIn, textsOf } from './parts.js';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const longText = fc.array(anyText, { maxLength: 40 }).map((texts) => texts.join(' '));
const url = maybe(
  fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.constantFrom(
      'javascript:alert(1)',
      'https://bn.wikipedia.org/wiki/সম্পর্ক_(ক)',
      `https://a.example/${'b'.repeat(3_000)}`,
    ),
    anyText,
  ),
);

/** A source as bad as a corpus can hold; offsets of its parts are for any text. */
const source: fc.Arbitrary<Source> = fc
  .record({
    id: fc.oneof(fc.stringMatching(/^[a-z]{1,10}$/), fc.string({ minLength: 1, maxLength: 300 })),
    title: anyText,
    language: fc.constantFrom('en', 'bn', 'vi', 'no language'),
    format: fc.constantFrom('plain', 'markdown', 'wikitext'),
    text: longText,
    publisher: maybe(anyText),
    author: maybe(anyText),
    date: maybe(fc.oneof(fc.constantFrom('2020', '2020-07', '2020-07-17'), anyText)),
    url,
    licence: maybe(anyText),
    cuts: fc.array(fc.nat(1_000), { maxLength: 6 }),
  })
  .map(({ cuts, ...fields }) => {
    const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    const edges = [
      ...new Set([0, ...cuts.map((at) => Math.min(at, fields.text.length)), fields.text.length]),
    ].sort((a, b) => a - b);
    const blocks = edges
      .slice(1)
      .map((end, i) => ({ kind: i % 3 === 1 ? 'heading' : 'prose', start: edges[i] ?? 0, end }) as const);
    return { ...(known as Omit<Source, 'blocks'>), blocks };
  });

const portion = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

/** A stretch of a text: a portion of the whole. */
function rangeIn({ start, end }: Range, [a, b]: [number, number]): Range {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return { start: start + Math.floor(low * (end - start)), end: start + Math.floor(high * (end - start)) };
}

const whole = (from: Source): Range => ({ start: 0, end: from.text.length });

const answer: fc.Arbitrary<Answer> = fc
  .record({
    sources: fc.uniqueArray(source, { minLength: 1, maxLength: 9, selector: ({ id }) => id }),
    question: anyText,
    language: fc.constantFrom('en', 'bn'),
    quoted: portion,
    highlighted: maybe(portion),
    facts: fc.array(fc.tuple(fc.nat(8), portion), { maxLength: 8 }),
    passages: fc.array(fc.tuple(fc.nat(8), portion, fc.integer({ min: 1, max: 100_000 })), { maxLength: 40 }),
  })
  .map(({ sources, question, language, quoted, highlighted, facts, passages }) => {
    const at = (i: number): Source => sources[i % sources.length] as Source;
    const main = quote(at(0), rangeIn(whole(at(0)), quoted));
    const highlight = highlighted && rangeIn(main, highlighted);
    const quotedFacts = facts.map(([i, part]) => quote(at(i), rangeIn(whole(at(i)), part)));
    const cited = [...new Set([main.source, ...quotedFacts.map((fact) => fact.source)])];
    return {
      kind: 'answer',
      question,
      language,
      quote: main,
      ...(highlight && {
        highlight: { ...highlight, text: main.source.text.slice(highlight.start, highlight.end) },
      }),
      facts: quotedFacts.map((fact) => ({ quote: fact, values: [] })),
      passages: passages.map(([i, part, number]) => ({ passage: passage(at(i), part, number), score: 1 })),
      citations: cited.map((each, i) => ({ n: i + 1, source: each })),
      confidence: 1,
      matched: [],
    };
  });

function passage(from: Source, part: [number, number], number: number): Passage {
  const range = rangeIn(whole(from), part);
  return { id: `${from.id}#${number}`, source: from, ...range, sentences: [range] };
}

const USER = '1234567890123456789';

/** What Discord would refuse. */
function expectSendable(view: View): void {
  const texts = textsOf(view);
  expect(texts.join('').length).toBeLessThanOrEqual(4_000);
  for (const text of texts) expect(text.trim()).not.toBe('');
  expect(componentsOf(view).length).toBeLessThanOrEqual(40);
  const ids = customIdsOf(view);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[\w:-]{1,100}$/);
  const options = selectOf(view)?.options;
  if (options) {
    expect(options.length).toBeGreaterThan(0);
    expect(options.length).toBeLessThanOrEqual(25);
    expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
    for (const { label, value, description = 'none' } of options) {
      for (const text of [label, value, description]) {
        expect(text.trim()).not.toBe('');
        expect(text.length).toBeLessThanOrEqual(100);
      }
    }
  }
  for (const text of stringsIn(view)) {
    expect(text).not.toMatch(/[\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  }
}

/** No construct but the bot's own: bold, its code, and links with its words to addresses that are the sources' own. */
function expectHarmless(view: View, addresses: readonly (string | undefined)[]): void {
  const allowed = new Set(addresses.map((address) => address?.replaceAll('(', '%28').replaceAll(')', '%29')));
  for (const { kind, text, url: target } of textsOf(view).flatMap((each) => readMarkdown(each).constructs)) {
    expect(['bold', 'link', 'code']).toContain(kind);
    if (kind === 'code') expect(['`/ask`', '`/sources`']).toContain(text);
    if (kind === 'link') {
      expect(text).toMatch(/^(?:open|open at the quote|খুলুন|উদ্ধৃতির জায়গায় খুলুন|¶ [\d০-৯,]+)$/);
      expect(allowed).toContain(target);
    }
  }
}

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
        const view = passageView(context, readerOf('en'));
        expectSendable(view);
        expectHarmless(view, [quoteUrl(quote(from, shown)), sourceUrl({ source: from })]);
      }),
    );
  });

  it('a list of sources can be sent, and nothing in it acts', () => {
    fc.assert(
      fc.property(fc.array(source, { maxLength: 40 }), (sources) => {
        for (const view of [
          sourcesView(sources, readerOf('bn')),
          citedSourcesView(sources, readerOf('en')),
        ]) {
          expectSendable(view);
          expectHarmless(
            view,
            sources.map((each) => sourceUrl({ source: each })),
          );
        }
      }),
    );
  });

  it.each(['en', 'bn'])('help and notices in %s can be sent', (language) => {
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
