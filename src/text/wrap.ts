import { graphemes } from './graphemes.js';
import type { Range } from './range.js';

/**
 * The lines of a stretch of `text`, each at most `width` wide, as ranges of it. A line breaks at a space, inside a word only
 * where the word is wider than a line, and inside a character as a reader sees it only where that is. The one space that a
 * line breaks at belongs to no line; everything else does.
 * @param widthOf measures words one by one, as the same words are measured again and again while a text is cut
 */
export function wrapLine(
  text: string,
  line: Range,
  width: number,
  widthOf: (text: string) => number,
): Range[] {
  const lines: Range[] = [];
  let { start } = line;
  let filled = 0;
  for (const word of split(text, line, ' ')) {
    const wordWidth = widthOf(text.slice(word.start, word.end));
    if (word.start > start && filled + widthOf(' ') + wordWidth <= width) {
      filled += widthOf(' ') + wordWidth;
      continue;
    }
    if (word.start > start) lines.push({ start, end: word.start - 1 });
    const pieces = wordWidth <= width ? [word] : breakWord(text, word, width, widthOf);
    const last = pieces.pop() ?? word;
    lines.push(...pieces);
    start = last.start;
    filled = widthOf(text.slice(last.start, last.end));
  }
  return [...lines, { start, end: line.end }];
}

function breakWord(text: string, word: Range, width: number, widthOf: (text: string) => number): Range[] {
  const pieces: Range[] = [];
  let { start } = word;
  let at = start;
  for (const { segment } of graphemes(text.slice(word.start, word.end))) {
    // No letter is wider than a line, but emoji can be joined without end.
    for (const part of widthOf(segment) <= width ? [segment] : segment) {
      if (at > start && widthOf(text.slice(start, at + part.length)) > width) {
        pieces.push({ start, end: at });
        start = at;
      }
      at += part.length;
    }
  }
  return [...pieces, { start, end: word.end }];
}

/** The parts of a stretch of `text` that a separator stands between. */
export function split(text: string, { start, end }: Range, separator: string): Range[] {
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
