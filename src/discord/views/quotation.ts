import type { Cut, Highlight } from '../../answer/reply.js';
import type { Quote } from '../../corpus/source.js';
import { graphemeBoundary } from '../../text/graphemes.js';
import type { Range } from '../../text/range.js';
import { SHOWN } from '../limits.js';
import { abridge, blockQuote, emphasise } from '../markdown.js';

/** How far into a very long quote the words that answer may begin: escaped, a character is up to four units long. */
const IN_SIGHT = Math.floor(SHOWN.quoteLength / 4);
/** Of what stands before them, so much is shown. */
const LEAD_LENGTH = Math.floor(IN_SIGHT / 4);

/**
 * The quote as a block quote with the words that answer in bold. Of a very long one, the part around those words, with
 * `…` where it goes on; so too where the quote is part of a sentence.
 */
export function quotation({ text, start }: Quote, highlight: Highlight | undefined, cut?: Cut): string {
  const emphasis = highlight && { start: highlight.start - start, end: highlight.end - start };
  const whole = blockQuote(`${cut?.before ? '… ' : ''}${emphasise(text, emphasis)}${cut?.after ? ' …' : ''}`);
  if (whole.length <= SHOWN.quoteLength) return whole;

  const from =
    emphasis === undefined || emphasis.start <= IN_SIGHT
      ? 0
      : graphemeBoundary(text, emphasis.start - LEAD_LENGTH);
  const lead = from === 0 ? '' : '…';
  return abridge(`${lead}${text.slice(from)}`, SHOWN.quoteLength, (shown) =>
    blockQuote(emphasise(shown, emphasis && within(shown, emphasis, lead.length - from))),
  );
}

/** `range`, moved by `shift`: as much of it as is in `text`. */
function within(text: string, range: Range, shift: number): Range {
  const clamp = (offset: number) => Math.min(text.length, Math.max(0, offset + shift));
  return { start: clamp(range.start), end: clamp(range.end) };
}
