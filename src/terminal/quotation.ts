import type { Cut } from '../answer/reply.js';
import { type Quote, quote } from '../corpus/source.js';
import type { TextRange } from '../facts/value.js';
import { graphemeBoundary, wordBoundary } from '../text/graphemes.js';
import type { Range } from '../text/range.js';
import type { Span } from './paragraph.js';

/** Stretches that are to stand out, in any order and counted as the words are, and how. */
export interface Emphasis {
  readonly ranges: readonly Range[];
  readonly paint: (words: string) => string;
}

/**
 * Words in quotation marks; `…` outside them where their sentence goes on.
 * @param words a quote, or what a person says to be one
 */
export function quotation({ text, start, end }: TextRange, emphasis: Emphasis, cut?: Cut): Span[] {
  const inOrder = [...emphasis.ranges].sort((a, b) => a.start - b.start);
  const spans: Span[] = [{ text: `${cut?.before ? '… ' : ''}“` }];
  let at = start;
  for (const range of inOrder) {
    const [from, to] = [Math.max(at, range.start), Math.min(end, range.end)];
    // Inside the one before, or outside the quote.
    if (to <= from) continue;
    spans.push(
      { text: text.slice(at - start, from - start) },
      { text: text.slice(from - start, to - start), paint: emphasis.paint },
    );
    at = to;
  }
  spans.push({ text: `${text.slice(at - start)}”${cut?.after ? ' …' : ''}` });
  return spans;
}

/** The part of a quote around some of its words, and whether the quote goes on before and behind it. */
export interface Extract {
  readonly quote: Quote;
  readonly cut: Cut;
}

/** Of what is shown, so much stands before the words that it is shown for. */
const SHARE_BEFORE = 1 / 3;

/**
 * The part of a quote around some of its words: all of a short one, and of a longer one about `most` UTF-16 units, cut
 * between words.
 */
export function extractOf(whole: Quote, words: Range, most: number): Extract {
  const { source, text, start } = whole;
  const { length } = text;
  if (length <= most) return { quote: whole, cut: { before: false, after: false } };
  const [from, to] = [words.start - start, words.end - start];
  const first = firstWord(text, Math.min(from - Math.floor(most * SHARE_BEFORE), length - most), from);
  const last = Math.max(to, wordBoundary(text, first + most));
  return {
    quote: quote(source, { start: start + first, end: start + last }),
    cut: { before: first > 0, after: last < length },
  };
}

/** Where the first word from an offset on begins, or the offset itself where none does before `limit`. */
function firstWord(text: string, from: number, limit: number): number {
  if (from <= 0) return 0;
  const space = /\s+/.exec(text.slice(from - 1, limit));
  return space === null ? graphemeBoundary(text, from) : from - 1 + space.index + space[0].length;
}
