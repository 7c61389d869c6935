import type { Range } from '../text/range.js';
import { columnsOf, graphemes } from './columns.js';

/**
 * The lines of `text`, each at most `width` columns wide, as ranges of it. A line breaks at a space; inside a word only
 * where the word is wider than a line, and never inside a character as a reader sees it. The one space or newline that
 * a line breaks at belongs to no line; everything else does.
 *
 * Ranges, because a quote must come out as it stands: wrap-ansi normalises what it wraps, and so rewrites Bengali.
 * @param width columns; `Infinity` breaks at newlines only
 */
export function wrap(text: string, width: number): Range[] {
  return split(text, { start: 0, end: text.length }, '\n').flatMap((line) => wrapLine(text, line, width));
}

function wrapLine(text: string, line: Range, width: number): Range[] {
  if (width === Number.POSITIVE_INFINITY) return [line];
  const lines: Range[] = [];
  let { start } = line;
  let columns = 0;
  for (const word of split(text, line, ' ')) {
    const wordColumns = columnsOf(text.slice(word.start, word.end));
    const joined = word.start === start ? wordColumns : columns + 1 + wordColumns;
    if (joined <= width) {
      columns = joined;
      continue;
    }
    if (word.start > start) lines.push({ start, end: word.start - 1 });
    const pieces = breakWord(text, word, width);
    lines.push(...pieces.slice(0, -1));
    const rest = pieces.at(-1) ?? word;
    start = rest.start;
    columns = columnsOf(text.slice(rest.start, rest.end));
  }
  lines.push({ start, end: line.end });
  return lines;
}

/** `word` in pieces that fit a line: one, where it fits as it is. */
function breakWord(text: string, word: Range, width: number): Range[] {
  const pieces: Range[] = [];
  let { start } = word;
  let columns = 0;
  for (const { segment, index } of graphemes.segment(text.slice(word.start, word.end))) {
    const at = word.start + index;
    const grapheme = columnsOf(segment);
    if (at > start && columns + grapheme > width) {
      pieces.push({ start, end: at });
      start = at;
      columns = 0;
    }
    columns += grapheme;
  }
  pieces.push({ start, end: word.end });
  return pieces;
}

function split(text: string, { start, end }: Range, separator: string): Range[] {
  let at = start;
  return text
    .slice(start, end)
    .split(separator)
    .map((part) => {
      const range = { start: at, end: at + part.length };
      at = range.end + separator.length;
      return range;
    });
}
