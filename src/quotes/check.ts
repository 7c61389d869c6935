import { type Quote, quote, type Source } from '../corpus/source.js';
import type { Range } from '../text/range.js';
import { compare, type Difference, type Stretch } from './differences.js';
import { exactPlaces } from './exact.js';
import { LEAST_AGREEMENT, type Likeness, nearestPlace } from './nearest.js';
import { indexWords, UNKNOWN, type WordIndex } from './word-index.js';
import { type QuotedWord, quotedWords } from './words.js';

/** Whether words are quoted from the sources. */
export type QuoteCheck =
  /** They stand there: every place, up to {@link MOST_PLACES}, in the order of the sources. Never empty. */
  | { readonly kind: 'exact'; readonly places: readonly Quote[] }
  /**
   * They stand there but for what is left out where they say so (`…`). A kind of its own, since what is left out may be
   * a *not*.
   */
  | { readonly kind: 'abridged'; readonly quote: Quote; readonly omitted: readonly Stretch[] }
  /** They are near to words that stand there, and differ from the nearest in this. */
  | { readonly kind: 'differs'; readonly quote: Quote; readonly differences: readonly Difference[] }
  /** Nothing near to them stands there. */
  | { readonly kind: 'absent' }
  /** Fewer than {@link FEWEST_WORDS} in a row: one word or number, or two, stand in many texts. */
  | { readonly kind: 'too-short' }
  /** Longer than {@link LONGEST_QUOTATION}. */
  | { readonly kind: 'too-long' };

/** Where words stand that were checked, or what they are nearest to. */
export function placesOf(check: QuoteCheck): readonly Quote[] {
  if (check.kind === 'exact') return check.places;
  return 'quote' in check ? [check.quote] : [];
}

export const FEWEST_WORDS = 3;
/** UTF-16 units: as much as Discord lets a person write. */
export const LONGEST_QUOTATION = 4_000;
export const MOST_PLACES = 5;
/** How many words must agree with a place that is near. Fewer agree by chance. */
const FEWEST_AGREEING = 4;
/** Says that something is left out. Brackets around it are no words. */
const OMISSION = /…|\.\s?\.\s?\./;

/** What a person says is quoted. */
interface Quotation {
  readonly text: string;
  readonly words: readonly QuotedWord[];
  /** For each word, whether something is said to be left out before it. */
  readonly isOpen: readonly boolean[];
}

/**
 * A check of whether words are quoted from `sources`: from their prose and headings, or from what stands around those,
 * such as captions. Every word, number and sign of a number counts. Case, white space, dashes, quotation marks and other
 * punctuation do not, nor do markup, the forms that Unicode has for a letter, and the script of a digit.
 *
 * The first check reads the sources, in time and memory linear in them. Never throws.
 */
export function createQuoteChecker(sources: readonly Source[]): (words: string) => QuoteCheck {
  let index: WordIndex | undefined;
  return (text) => {
    if (text.length > LONGEST_QUOTATION) return { kind: 'too-long' };
    const quotation = readQuotation(text);
    if (longestPart(quotation) < FEWEST_WORDS) return { kind: 'too-short' };
    index ??= indexWords(sources);
    return exactly(index, quotation) ?? nearly(index, quotation) ?? { kind: 'absent' };
  };
}

function readQuotation(text: string): Quotation {
  const words = [...quotedWords(text)];
  const isOpen = words.map(({ start }, i) => i > 0 && OMISSION.test(text.slice(words[i - 1]?.end, start)));
  return { text, words, isOpen };
}

/** Most words in a row with nothing left out. */
function longestPart({ words, isOpen }: Quotation): number {
  let longest = 0;
  let length = 0;
  for (const [i, { isWord, isGlued }] of words.entries()) {
    if (isOpen[i]) length = 0;
    // `50th` is one word.
    if (isWord && !(isGlued && words[i - 1]?.isWord)) length += 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

function exactly(index: WordIndex, quotation: Quotation): QuoteCheck | undefined {
  const ids = index.idsOf(quotation.words);
  if (ids.includes(UNKNOWN)) return undefined;
  const places: Quote[] = [];
  for (const { source, range } of exactPlaces(index, ids)) {
    places.push(quoteAround(source, range, quotation));
    if (places.length === MOST_PLACES) break;
  }
  return places.length > 0 ? { kind: 'exact', places } : undefined;
}

function nearly(index: WordIndex, quotation: Quotation): QuoteCheck | undefined {
  const likeness = nearestPlace(index, index.idsOf(quotation.words), quotation.isOpen);
  if (likeness === undefined || !isNear(likeness)) return undefined;
  const { place, differences, omitted } = compare(quotation.text, quotation.words, likeness);
  const found = quoteAround(likeness.sequence.source, place, quotation);
  return differences.length > 0
    ? { kind: 'differs', quote: found, differences }
    : { kind: 'abridged', quote: found, omitted };
}

function isNear({ agreeing, differing }: Likeness): boolean {
  return agreeing >= FEWEST_AGREEING && agreeing >= LEAST_AGREEMENT * (agreeing + differing);
}

const PUNCTUATION = /\p{P}/u;

/** The words at a place, with the punctuation around them that is also around those said. */
function quoteAround(source: Source, { start, end }: Range, { text, words }: Quotation): Quote {
  let before = (words[0]?.start ?? 0) - 1;
  let behind = words.at(-1)?.end ?? text.length;
  let from = start;
  let to = end;
  const isSame = (place: number, said: number) =>
    source.text[place] === text[said] && PUNCTUATION.test(text.charAt(said));
  for (; isSame(from - 1, before); before -= 1) from -= 1;
  for (; isSame(to, behind); behind += 1) to += 1;
  return quote(source, { start: from, end: to });
}
