import { BIDI_CONTROLS } from '../text/controls.js';
import { wordBoundary } from '../text/graphemes.js';
import { wrapLine } from '../text/wrap.js';

/** No picture shows more of a text, in UTF-16 units; what is beyond is not even measured. */
const LONGEST_SHOWN = 500;

/** Format characters, which show nothing, but for the two joiners that Bengali and Devanagari are written with. */
const UNSEEN = /(?![\u200C\u200D])\p{Cf}|[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

/**
 * Words of a text or a person made fit to be drawn: on one line, and nothing in them reorders it, asks for a coloured glyph
 * of the machine's own, or breaks the encoding.
 */
export function drawable(text: string): string {
  return text
    .replace(BIDI_CONTROLS, '')
    .replace(UNSEEN, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .toWellFormed()
    .trim();
}

/** Writes the beginning of a text that is shown as lines; `isCut` tells whether the text goes on behind it. */
type Write = (shown: string, isCut: boolean) => string[];

/**
 * The lines of a drawable text, or of as much of its beginning as `most` lines hold, cut between words where one is near.
 */
export function fitLines(text: string, most: number, write: Write): string[] {
  if (text.length <= LONGEST_SHOWN) {
    const whole = write(text, false);
    if (whole.length <= most) return whole;
  }
  const upTo = (limit: number) => write(text.slice(0, wordBoundary(text, limit)).trimEnd(), true);
  let low = 0;
  let high = Math.min(text.length, LONGEST_SHOWN);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (upTo(middle).length <= most) low = middle;
    else high = middle - 1;
  }
  return upTo(low);
}

/** `text` in lines at most `width` wide, by `widthOf`. */
export function wrap(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines = wrapLine(text, { start: 0, end: text.length }, width, widthOf);
  return lines.map(({ start, end }) => text.slice(start, end));
}
