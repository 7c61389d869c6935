import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/corpus/source.js';
import { createQuoteChecker, LONGEST_QUOTATION, type QuoteCheck } from '../../src/quotes/check.js';
import { quotedWords } from '../../src/quotes/words.js';
import { asciiDigits } from '../../src/text/words.js';
import { anyText } from '../text/arbitraries.js';
import { CORPUS, LANGUAGES } from './sources.js';

const SOURCES = [...CORPUS, ...LANGUAGES];
const check = createQuoteChecker(SOURCES);
/** Some 120,000 words, in which every place is like many others. */
const checkMany = createQuoteChecker(
  Array.from({ length: 60 }, (_, i) =>
    CORPUS.map((source) => ({ ...source, id: `${source.id}-${i}` })),
  ).flat(),
);

/** A part of a source's prose, cut at white space. */
interface Slice {
  readonly source: Source;
  readonly start: number;
  readonly parts: readonly string[];
  readonly text: string;
}

/** As many parts as asked for, where the block has them. */
function sliceOf(fewest: number): fc.Arbitrary<Slice> {
  const blocks = SOURCES.flatMap((source) =>
    source.blocks
      .map((block) => ({
        source,
        block,
        parts: [...source.text.slice(block.start, block.end).matchAll(/\S+/g)],
      }))
      .filter(({ parts }) => parts.length >= fewest),
  );
  return fc
    .record({ at: fc.constantFrom(...blocks), from: fc.nat(), length: fc.integer({ min: fewest, max: 40 }) })
    .map(({ at: { source, block, parts }, from, length }) => {
      const first = from % (parts.length - fewest + 1);
      const chosen = parts.slice(first, first + length);
      const start = block.start + (chosen[0]?.index ?? 0);
      const end = block.start + (chosen.at(-1)?.index ?? 0) + (chosen.at(-1)?.[0].length ?? 0);
      return { source, start, parts: chosen.map(([part]) => part), text: source.text.slice(start, end) };
    })
    .filter(({ text }) => text.length <= LONGEST_QUOTATION / 2 && check(text).kind !== 'too-short');
}

/** That a slice, written in some way, is found where it stands, or in places before it that are the same. */
function expectFound({ source, start, text }: Slice, result: QuoteCheck): void {
  if (result.kind !== 'exact') throw new Error(`${result.kind}: ${text}`);
  const firstWord = start + (first(text)?.start ?? 0);
  const lastWord = start + ([...quotedWords(text)].at(-1)?.end ?? 0);
  for (const place of result.places) {
    expect(place.text).toBe(place.source.text.slice(place.start, place.end));
    expect(forms(place.text)).toEqual(forms(text));
  }
  const isThere = result.places.some(
    (place) => place.source === source && place.start <= firstWord && place.end >= lastWord,
  );
  const last = result.places.at(-1);
  const isBefore =
    (last && SOURCES.indexOf(last.source) < SOURCES.indexOf(source)) || (last?.start ?? start) < start;
  expect(isThere || isBefore).toBe(true);
}

function first(text: string) {
  return [...quotedWords(text)][0];
}

function forms(text: string): string[] {
  return [...quotedWords(text)].map(({ form }) => form);
}

/** Ways to write the same words. */
const REWRITINGS: Readonly<Record<string, (slice: Slice) => string>> = {
  'in capitals': ({ text }) => text.toUpperCase(),
  'in small letters': ({ text }) => text.toLowerCase(),
  'in NFC': ({ text }) => text.normalize('NFC'),
  'in NFD': ({ text }) => text.normalize('NFD'),
  'in other spaces': ({ parts }) => parts.join(' \n\u00A0\t'),
  'in quotation marks': ({ text }) => `“«"${text}"»”`,
  'with ellipses around it': ({ text }) => `[…] ${text} …`,
  'with zero-width characters': ({ parts }) =>
    parts.join('\u200B \uFEFF').replace(/(\p{L})(?=\p{L})/u, '$1\u00AD\u200D'),
  'with other dashes': ({ text }) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '‑').replaceAll(' - ', ' — '),
  'with other apostrophes': ({ text }) => text.replace(/(?<=\p{L})['’](?=\p{L})/gu, 'ʼ'),
  'with other digits': ({ text }) =>
    asciiDigits(text).replace(/\d/g, (digit) => String.fromCodePoint(0x09e6 + Number(digit))),
  'without full stops and commas': ({ text }) => text.replace(/[.,;।](?=\s|$)/gu, ''),
};

describe('any part of a text', () => {
  it('is found exactly where it stands', () => {
    fc.assert(
      fc.property(sliceOf(4), (slice) => expectFound(slice, check(slice.text))),
      { numRuns: 500 },
    );
  });

  it.each(Object.entries(REWRITINGS))('is found exactly when it is written %s', (_, rewrite) => {
    fc.assert(fc.property(sliceOf(4), (slice) => expectFound(slice, check(rewrite(slice)))));
  });

  it('differs in the word that is replaced', () => {
    fc.assert(
      fc.property(sliceOf(7), fc.nat(), (slice, n) => {
        const words = [...quotedWords(slice.text)];
        // Neither the first nor the last, which may be of another sentence, nor part of what is written together.
        const alone = words.slice(1, -1).filter(({ isGlued }, i) => !isGlued && !words[i + 2]?.isGlued);
        const { start = 0, end = 0 } = alone[n % alone.length] ?? {};
        const text = `${slice.text.slice(0, start)}xyzzy${slice.text.slice(end)}`;
        expect(check(text)).toMatchObject({
          kind: 'differs',
          differences: [
            {
              kind: 'changed',
              said: { text: 'xyzzy', start, end: start + 5 },
              stands: { text: slice.text.slice(start, end) },
            },
          ],
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is never exact when a digit is another', () => {
    fc.assert(
      fc.property(
        sliceOf(4).filter(({ text }) => /\p{Nd}/u.test(text)),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (slice, n, more) => {
          const digits = [...slice.text.matchAll(/\p{Nd}/gu)].map(({ 0: digit, index }) => ({
            digit,
            index,
          }));
          const { digit = '', index = 0 } = digits[n % digits.length] ?? {};
          const other = String((Number(asciiDigits(digit)) + more) % 10);
          const text = slice.text.slice(0, index) + other + slice.text.slice(index + digit.length);
          const result = check(text);
          // Another number may stand in the same words elsewhere.
          if (result.kind === 'exact')
            for (const place of result.places) expect(forms(place.text)).toEqual(forms(text));
          else expect(result.kind).not.toBe('abridged');
          expect(forms(text)).not.toEqual(forms(slice.text));
        },
      ),
    );
  });

  it('is never exact when a word is left out', () => {
    fc.assert(
      fc.property(sliceOf(8), fc.nat(), (slice, n) => {
        const left = slice.parts.filter((_, i) => i !== 1 + (n % (slice.parts.length - 2))).join(' ');
        const result = check(left);
        if (result.kind === 'exact')
          for (const place of result.places) expect(forms(place.text)).toEqual(forms(left));
      }),
    );
  });
});

describe('anything that a person may write', () => {
  const written = fc.oneof(
    anyText,
    fc.tuple(anyText, sliceOf(4), anyText).map(([before, { text }, behind]) => before + text + behind),
    fc
      .array(fc.tuple(sliceOf(4), fc.constantFrom(' … ', ' ', '…', '. ')), { maxLength: 6 })
      .map((parts) => parts.flatMap(([{ text }, between]) => [text, between]).join('')),
  );

  it('is checked without an error, and whatever is told of it stands where it is told', () => {
    fc.assert(
      fc.property(written, (text) => {
        const result = check(text);
        const told = (place: { start: number; end: number; text: string }, whole: string) =>
          expect(place.text).toBe(whole.slice(place.start, place.end));
        if (result.kind === 'exact') for (const place of result.places) told(place, place.source.text);
        if (result.kind === 'abridged') {
          told(result.quote, result.quote.source.text);
          expect(result.omitted.length).toBeGreaterThan(0);
          for (const omitted of result.omitted) told(omitted, result.quote.source.text);
        }
        if (result.kind === 'differs') {
          told(result.quote, result.quote.source.text);
          expect(result.differences.length).toBeGreaterThan(0);
          for (const difference of result.differences) {
            if (difference.kind !== 'missing') told(difference.said, text);
            if (difference.kind !== 'added') told(difference.stands, result.quote.source.text);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gets the same result each time', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(createQuoteChecker(SOURCES)(text)).toEqual(check(text));
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['one word', 'the '],
    ['one letter', 'a '],
    ['one number', '1 '],
    ['one word of many', 'a b c d e f g h i j k l m n o p '],
    ['common words', 'of the and in to a that '],
    ['parts', 'of the two … '],
    ['signs', '% '],
    [
      'a sentence',
      'Vietnam stands ready to cooperate with Mexico within bilateral and multilateral frameworks. ',
    ],
  ])('is checked at once, also %s over and over', (_, unit) => {
    const text = unit.repeat(LONGEST_QUOTATION).slice(0, LONGEST_QUOTATION);
    checkMany('the first check reads the sources');
    const started = performance.now();
    checkMany(text);
    // Takes some 10 ms. An alignment with every place would take minutes.
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
