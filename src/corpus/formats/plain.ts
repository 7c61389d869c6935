import type { Range } from '../../text/range.js';
import { sentences } from '../../text/sentences.js';
import { visible } from '../../text/visible.js';
import { isBackMatterTitle } from '../paratext/back-matter.js';
import { type Draft, headingDraft, proseDraft, type ReadFormat } from './draft.js';
import { lines } from './lines.js';

/**
 * Plain text. Blank lines part paragraphs. Between them a line is a paragraph of its own, unless the text was wrapped at
 * a fixed width, or a line begins with a small letter: then lines are joined. A short line without a stop above prose is
 * a heading.
 */
export const readPlain: ReadFormat = (text) => [...classified(text, paragraphs(text))];

interface Paragraph extends Range {
  readonly lineCount: number;
  /** Whether a line such as `=====` stands below it. */
  readonly underlined: boolean;
}

/** Nobody wraps text narrower or wider than this (UTF-16 units): beyond, the line break was meant. */
const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 120;
/** In a script without spaces a line is one word; only so much of it had to fit. */
const LONGEST_WORD = 20;
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,})$/;
const BULLET = /^[-–*•·▪◦‣]\s/u;
const STARTS_SMALL = /^\p{Ll}/u;
const NUMBERED = /^\p{Nd}{1,3}[.)।]\s/u;

function* paragraphs(text: string): Generator<Paragraph> {
  let group: Range[] = [];
  for (const line of lines(text)) {
    const content = text.slice(line.start, line.end);
    const words = content.trim();
    if (UNDERLINE.test(words) || visible(text, line) !== undefined) {
      const start = line.start + content.indexOf(words);
      group.push({ start, end: start + words.length });
    } else {
      yield* splitGroup(text, group);
      group = [];
    }
  }
  yield* splitGroup(text, group);
}

/** The paragraphs in lines that no blank line parts. */
function* splitGroup(text: string, group: readonly Range[]): Generator<Paragraph> {
  const width = group.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
  const isWrapped = width >= NARROWEST_WRAP && width <= WIDEST_WRAP;
  let open: Paragraph | undefined;
  let roomLeft = 0;
  const isFull = (next: string) => isWrapped && needs(next) > roomLeft;
  for (const line of group) {
    const words = text.slice(line.start, line.end);
    if (UNDERLINE.test(words)) {
      if (open !== undefined) yield { ...open, underlined: true };
      open = undefined;
    } else if (open !== undefined && !startsItem(words) && (isFull(words) || STARTS_SMALL.test(words))) {
      open = { ...open, end: line.end, lineCount: open.lineCount + 1 };
    } else {
      if (open !== undefined) yield open;
      open = { start: line.start, end: line.end, lineCount: 1, underlined: false };
    }
    roomLeft = width - (line.end - line.start);
  }
  if (open !== undefined) yield open;
}

/** The room that the first word of a line would have needed on the line before. With less, the break came from wrapping. */
function needs(line: string): number {
  const firstWord = line.search(/\s/);
  return 1 + Math.min(firstWord < 0 ? line.length : firstWord, LONGEST_WORD);
}

function startsItem(words: string): boolean {
  return BULLET.test(words) || NUMBERED.test(words);
}

const LONGEST_HEADING = 100;
/** More lines in a row that look like headings are a list, a table or verse. */
const MOST_HEADINGS_IN_A_ROW = 2;
/** A question may be a heading. */
const ENDS_SENTENCE = /[.।。]$/u;
const ENDS_WITHOUT_STOP = /[\p{L}\p{M}\p{N})\]"'”’»]$/u;

function* classified(text: string, all: Iterable<Paragraph>): Generator<Draft> {
  let candidates: Paragraph[] = [];
  for (const paragraph of all) {
    const words = text.slice(paragraph.start, paragraph.end);
    const isSingleLine = paragraph.lineCount === 1;
    const isUnderlined = paragraph.underlined && !ENDS_SENTENCE.test(words);
    const isHeading = isSingleLine && (isUnderlined || isBackMatterTitle(words));
    if (!isHeading && isSingleLine && looksLikeHeading(words)) {
      candidates.push(paragraph);
      continue;
    }
    const standAboveProse = !isHeading && candidates.length <= MOST_HEADINGS_IN_A_ROW;
    for (const line of candidates) yield standAboveProse ? headingDraft(line, 1) : proseDraft(line);
    candidates = [];
    yield isHeading ? headingDraft(paragraph, 1) : proseDraft(paragraph);
  }
  for (const line of candidates) yield proseDraft(line);
}

function looksLikeHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING || BULLET.test(line) || !ENDS_WITHOUT_STOP.test(line)) return false;
  return sentences(line).length === 1;
}
