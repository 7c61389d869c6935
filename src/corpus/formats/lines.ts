import type { Range } from '../../text/range.js';

/** The lines of a text without their ends (`\n`, `\r\n` or `\r`). */
export function* lines(text: string): Generator<Range> {
  let start = 0;
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) {
    yield { start, end: index };
    start = index + end.length;
  }
  yield { start, end: text.length };
}
