import type { Range } from '../text/range.js';
import { split, wrapLine } from '../text/wrap.js';
import { columnsOf } from './columns.js';

/**
 * The lines of `text`, each at most `width` columns wide, as ranges of it. The one space or newline that a line breaks at
 * belongs to no line; everything else does.
 *
 * Ranges, because a quote must come out as it stands: wrap-ansi normalises what it wraps, and so rewrites Bengali.
 * @param width columns; `Infinity` breaks at newlines only
 */
export function wrap(text: string, width: number): Range[] {
  const lines = split(text, { start: 0, end: text.length }, '\n');
  if (width === Number.POSITIVE_INFINITY) return lines;
  return lines.flatMap((line) => wrapLine(text, line, width, columnsOf));
}
