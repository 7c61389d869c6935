import type { Range } from '../../text/range.js';
import { hasWords, visible } from '../../text/visible.js';
import { afterGluedCaption } from '../paratext/captions.js';
import { type Draft, headingDraft, proseDraft, type ReadFormat } from './draft.js';
import { lines } from './lines.js';
import { withoutWikitextMarkup } from './wikitext-markup.js';

/**
 * Wikitext: whole articles, and what copying left of one. Headings are found in the running line too, and a text may
 * begin in the middle of its first bold phrase.
 */
export const readWikitext: ReadFormat = (text, { title }) => {
  const words = withoutWikitextMarkup(text);
  return [...blocks(words, afterTruncatedBold(words), title)];
};

/** A heading, or the words before, between or after the headings of a line. */
interface Piece extends Range {
  /** Of a heading; 0 for words. */
  readonly level: number;
  /** Words behind a heading in the same line, where a picture's caption may have been left. */
  readonly followsHeading: boolean;
}

/** Two to six equals signs on each side of words, wherever in a line they stand. */
const HEADING = /(?<!=)(={2,6})(?!=)([^=]{1,200})\1(?!=)/g;
const LIST_MARKER = /^\s*[*#:;]+/;
/** Rows of a table that lost its beginning; a page that only names another. */
const SKIPPED_LINE = /^\s*(?:\||#redirect)/i;

/** @param text wikitext with spaces over what is no words */
function* blocks(text: string, from: number, title: string): Generator<Draft> {
  let paragraph: Range | undefined;
  const endParagraph = (): Draft[] => {
    const ended = paragraph === undefined ? [] : [blockOf(text, paragraph)];
    paragraph = undefined;
    return ended;
  };
  for (const line of lines(text)) {
    const words = text.slice(line.start, line.end);
    const isRead = hasWords(words) && !SKIPPED_LINE.test(words);
    const marker = LIST_MARKER.exec(words)?.[0] ?? '';
    if (!isRead || marker !== '') yield* endParagraph();
    if (!isRead) continue;
    for (const piece of pieces(text, { start: Math.max(from, line.start + marker.length), end: line.end })) {
      if (piece.level > 0) yield* endParagraph();
      const start = piece.followsHeading ? afterGluedCaption(text, piece, title) : piece.start;
      const range = visible(text, { start, end: piece.end });
      if (range === undefined) continue;
      if (piece.level > 0) yield headingDraft(range, piece.level);
      else paragraph = { start: paragraph?.start ?? range.start, end: range.end };
    }
  }
  yield* endParagraph();
}

/** A paragraph that is bold from end to end is what many write for a heading. */
const BOLD_LINE = /^'''[^'\n]{1,100}(?<![.!?।])'''$/;
const LOWEST_LEVEL = 6;

function blockOf(text: string, range: Range): Draft {
  const isHeading = BOLD_LINE.test(text.slice(range.start, range.end));
  return isHeading ? headingDraft(range, LOWEST_LEVEL) : proseDraft(range);
}

function* pieces(text: string, line: Range): Generator<Piece> {
  let start = line.start;
  let followsHeading = false;
  for (const { 0: heading, 1: signs = '', index } of text.slice(line.start, line.end).matchAll(HEADING)) {
    const headingStart = line.start + index;
    const headingEnd = headingStart + heading.length;
    yield { start, end: headingStart, level: 0, followsHeading };
    yield {
      start: headingStart + signs.length,
      end: headingEnd - signs.length,
      level: signs.length - 1,
      followsHeading: false,
    };
    start = headingEnd;
    followsHeading = true;
  }
  yield { start, end: line.end, level: 0, followsHeading };
}

/**
 * Bold that ends without having begun, and a comma: `Relations''', the ties between …` is what a cut left of the
 * article's first words. The sentence stands without them.
 */
const TRUNCATED_BOLD = /^\s*(?=\S)[^'\n]{1,80}(?<=[^\s'])'''(?!')\s*[,;،–—]\s*/;

/** Where the text begins behind a bold phrase whose beginning is cut off; 0 where there is none. */
function afterTruncatedBold(text: string): number {
  return TRUNCATED_BOLD.exec(text)?.[0].length ?? 0;
}
