import type { Range } from './range.js';

/** Whether there is a letter or a digit. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** A range without the white space at its ends; `undefined` where it holds no letter and no digit. */
export function visible(text: string, { start, end }: Range): Range | undefined {
  const piece = text.slice(start, end);
  if (!hasWords(piece)) return undefined;
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: from + piece.trim().length };
}
