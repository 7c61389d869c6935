import { Writable } from 'node:stream';
import pc from 'picocolors';
import type { Answer, RankedPassage, Refusal } from '../../src/answer/reply.js';
import { type Passage, quote, type Source } from '../../src/corpus/source.js';
import type { Meaning, TextRange } from '../../src/facts/value.js';
import type { Screen } from '../../src/terminal/screen.js';

const text =
  'At the end of 1975, Mexico sent aid worth US$1 million to Vietnam. It was rice.\nTrade has grown since.';

/** A text of two paragraphs and three sentences. */
export const aid: Source = {
  id: 'news/aid',
  title: 'Aid in 1975',
  publisher: 'The Gazette',
  date: '2025-05',
  language: 'en',
  url: 'https://example.org/সাহায্য',
  format: 'plain',
  text,
  blocks: [
    { kind: 'prose', start: 0, end: text.indexOf('\n') },
    { kind: 'prose', start: text.indexOf('\n') + 1, end: text.length },
  ],
};

/** A text that knows little of itself. */
export const bare: Source = {
  id: 'bare',
  title: 'সম্পর্ক',
  language: 'bn',
  format: 'plain',
  text: 'উভয় দেশই সদস্য। বাণিজ্য বেড়েছে।',
  blocks: [{ kind: 'prose', start: 0, end: 33 }],
};

/** Where `words` stand in `source`. */
export function rangeOf(source: Source, words: string): { start: number; end: number } {
  const start = source.text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in ${source.id}`);
  return { start, end: start + words.length };
}

function passageOf(source: Source, number: number, words: string): Passage {
  const range = rangeOf(source, words);
  return { id: `${source.id}#${number}`, source, ...range, sentences: [range] };
}

export const passages: readonly RankedPassage[] = [
  {
    passage: passageOf(
      aid,
      1,
      'At the end of 1975, Mexico sent aid worth US$1 million to Vietnam. It was rice.',
    ),
    score: 9.5,
  },
  { passage: passageOf(aid, 2, 'Trade has grown since.'), score: 2 },
];

/** What some words of a source mean. */
export function valueIn<M extends Meaning>(source: Source, words: string, meaning: M): M & TextRange {
  return { ...meaning, ...rangeOf(source, words), text: words };
}

const sum = valueIn(aid, 'US$1 million', {
  kind: 'money',
  amount: { from: 1_000_000, to: 1_000_000 },
  currency: 'USD',
});

export const answer: Answer = {
  kind: 'answer',
  question: 'How much aid did Mexico send?',
  language: 'en',
  quote: quote(aid, rangeOf(aid, 'At the end of 1975, Mexico sent aid worth US$1 million to Vietnam.')),
  highlight: { ...rangeOf(aid, 'US$1 million'), text: 'US$1 million', certainty: 1, isFitting: true },
  values: [
    valueIn(aid, 'the end of 1975', { kind: 'date', date: '1975' }),
    valueIn(aid, 'Mexico', { kind: 'place', name: 'Mexico', country: 'MX' }),
    sum,
  ],
  value: sum,
  facts: [
    { quote: quote(bare, rangeOf(bare, 'উভয় দেশই সদস্য।')), values: [] },
    { quote: quote(aid, rangeOf(aid, 'It was rice.')), values: [] },
  ],
  passages,
  citations: [
    { n: 1, source: aid },
    { n: 2, source: bare },
  ],
  confidence: 1,
  matched: ['aid'],
};

export const refusal: Refusal = {
  kind: 'refusal',
  question: 'Who was Napoleon?',
  language: 'en',
  reason: 'not-in-sources',
  nearest: passages,
};

/** A screen without colour; `width` columns, or a pipe. */
export function plainScreen(width = Number.POSITIVE_INFINITY): Screen {
  return { paint: pc.createColors(false), link: (words) => words, width };
}

/** A colourful screen whose links are visible as `words<url>`. */
export function colourScreen(width = Number.POSITIVE_INFINITY): Screen {
  return { paint: pc.createColors(true), link: (words, url) => `${words}<${url}>`, width };
}

/** A stream that keeps what is written to it. */
export function sink(): Writable & { readonly written: () => string } {
  let written = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written += String(chunk);
      done();
    },
  });
  return Object.assign(stream, { written: () => written });
}
