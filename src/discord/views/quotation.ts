import type { Cut, Highlight } from '../../answer/reply.js';
import type { Quote } from '../../corpus/source.js';
import { wordBoundary } from '../../text/graphemes.js';
import type { Range } from '../../text/range.js';
import { SHOWN } from '../limits.js';
import { abridge, blockQuote, emphasise, escapeMarkdown } from '../markdown.js';

/**
 * The quote as a block quote with the words that answer in bold. Of a very long one, the part around those words, with
 * `…` where it goes on; so too where the quote is part of a sentence.
 */
export function quotation(quote: Quote, highlight: Highlight | undefined, cut?: Cut): string {
  const marked = highlight === undefined ? [] : [highlight];
  const whole = excerpt(quote, marked, Number.POSITIVE_INFINITY);
  const withCuts = blockQuote(`${cut?.before ? '… ' : ''}${whole}${cut?.after ? ' …' : ''}`);
  return withCuts.length <= SHOWN.quoteLength
    ? withCuts
    : excerpt(quote, marked, SHOWN.quoteLength, blockQuote);
}

/** Left for signs around the words and for a word that is cut off at the end: UTF-16 units of Markdown. */
const SPARE = 60;

/**
 * A quote as Markdown with words of it in bold; of a long one the beginning, or else the part around the first of those
 * words, with `…` where it goes on.
 * @param marked stretches of the source
 * @param length UTF-16 units of Markdown
 * @param render puts Markdown into a block
 */
export function excerpt(
  { text, start }: Quote,
  marked: readonly Range[],
  length: number,
  render = (markdown: string) => markdown,
): string {
  const ranges = marked.map((range) => ({ start: range.start - start, end: range.end - start }));
  const first = ranges[0] ?? { start: 0, end: 0 };
  const isInSight = (from: number) =>
    from <= first.start && render(escapeMarkdown(text.slice(from, first.end))).length + SPARE <= length;
  // From the beginning, or all that has room before the end, or a little before the words.
  const starts = [0, Math.max(0, text.length - length + SPARE), Math.max(0, first.start - length / 8)];
  const from = wordBoundary(text, Math.floor(starts.find(isInSight) ?? first.start));
  const lead = from === 0 ? '' : '…';
  return abridge(`${lead}${text.slice(from)}`, length, (shown) =>
    render(
      emphasise(
        shown,
        ranges.map((range) => within(shown, range, lead.length - from)),
      ),
    ),
  );
}

/** `range`, moved by `shift`: as much of it as is in `text`. */
function within(text: string, range: Range, shift: number): Range {
  const clamp = (offset: number) => Math.min(text.length, Math.max(0, offset + shift));
  return { start: clamp(range.start), end: clamp(range.end) };
}
