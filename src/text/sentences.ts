import { isAbbreviation } from './abbreviations.js';
import type { Range } from './range.js';
import { visible } from './visible.js';

/**
 * A stop with whatever repeats it (`?!`, `...`), and the agencies' end mark `./.`. `Sentence_Terminal` holds the stops of
 * every script (`।`, `。`, `؟`, `።`), but not the ellipsis.
 */
const STOPS = /(?:\.\/\.|[\p{Sentence_Terminal}…‥])+/gu;
/** Stops that also stand inside sentences and numbers, so that what follows has to be looked at. */
const AMBIGUOUS = /^[.!?…‥‼⁇⁈⁉‽/]+$/;
/**
 * What belongs to the sentence after its stop: quotation marks and brackets, closing markup, note marks such as `[1]`.
 * Some languages close with `“`; without white space behind it, it opens the next sentence.
 */
const CLOSERS = /(?:["'*_`\p{Pe}\p{Pf}]|\p{Pi}(?=\s|$)|\[\p{Nd}{1,3}\])*/uy;
/** What may stand between two sentences, or open the second. */
const GAP = /[\s"'¿¡*_`\p{Ps}\p{Pi}\p{Pd}]*/uy;
const WORD = /[\p{L}\p{M}\p{Nd}]{1,24}/uy;
/** A lower-case letter, a stop or a comma after a stop: the sentence goes on (`p. ej.`, `. . .`, `“Why?” he said`). */
const GOES_ON = /^[\p{Ll}\p{Sentence_Terminal}…‥,;:%)\]]/u;
const WORD_BEFORE = /(?<=^|[\s"'*_\p{Ps}\p{Pi}\p{Pd}])[\p{L}\p{M}\p{Nd}.]+$/u;
/** Longer than any abbreviation: no need to look back further from a stop. UTF-16 units. */
const LONGEST_ABBREVIATION = 24;
/** `1.` and `১।` at the beginning number the sentence. */
const LIST_NUMBER = /^[\s\p{Ps}]*\p{Nd}{1,3}$/u;

/**
 * The sentences of a paragraph, in order and without overlap, each from its first to its last visible character, stop
 * and closing quotation marks included. Together they hold every word of the range. A newline ends no sentence.
 *
 * Rules rather than `Intl.Segmenter`: that is superlinear in its input, breaks after `Mr.` and `ড.`, and changes with
 * the ICU of the machine, while the same text must give the same sentences everywhere. Linear in the input.
 */
export function sentences(text: string, range: Range = { start: 0, end: text.length }): Range[] {
  const part = text.slice(range.start, range.end);
  const found: Range[] = [];
  let start = 0;
  const close = (end: number) => {
    const sentence = visible(part, { start, end });
    if (sentence !== undefined) {
      found.push({ start: range.start + sentence.start, end: range.start + sentence.end });
    }
    start = end;
  };
  for (const { 0: mark, index } of part.matchAll(STOPS)) {
    const stop = { start: index, end: index + mark.length };
    const end = matchEnd(CLOSERS, part, stop.end);
    if (endsSentence(part, start, stop, end)) close(end);
  }
  close(part.length);
  return found;
}

/** @param end where the stop's closing marks end */
function endsSentence(part: string, sentenceStart: number, stop: Range, end: number): boolean {
  const mark = part.slice(stop.start, stop.end);
  if (isListNumber(part, sentenceStart, stop.start)) return false;
  if (!AMBIGUOUS.test(mark)) return true;

  const next = matchEnd(GAP, part, end);
  if (next === part.length) return true;
  // No white space: a decimal, an address, `U.S.-made`.
  if (!/\s/.test(part.charAt(end))) return false;
  if (GOES_ON.test(String.fromCodePoint(part.codePointAt(next) ?? 0))) return false;
  if (mark !== '.') return true;

  const lookBack = Math.max(sentenceStart, stop.start - LONGEST_ABBREVIATION);
  const word = WORD_BEFORE.exec(part.slice(lookBack, stop.start))?.[0];
  return word === undefined || !isAbbreviation(word, part.slice(next, matchEnd(WORD, part, next)));
}

function isListNumber(part: string, sentenceStart: number, stop: number): boolean {
  return stop - sentenceStart <= LONGEST_ABBREVIATION && LIST_NUMBER.test(part.slice(sentenceStart, stop));
}

/** Where the match of a sticky pattern at `from` ends; `from` itself where there is none. */
function matchEnd(sticky: RegExp, text: string, from: number): number {
  sticky.lastIndex = from;
  return sticky.test(text) ? sticky.lastIndex : from;
}
