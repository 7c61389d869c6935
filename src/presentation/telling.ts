import type { Value } from '../facts/value.js';
import { baseLanguage } from '../locales/index.js';
import { analyse } from '../text/analysis.js';

/**
 * Whether a value in a reader's words tells what its own words do not: in another language nearly always, in the same one
 * where it has a number that they lack (*20 years* for `two decades`, *17 July 2020* for `July 17`).
 * @param words the value as it is written for the reader
 * @param reader language of the reader
 * @param language language of the text that the value stands in
 */
export function tellsMore({ text, kind }: Value, words: string, reader: string, language: string): boolean {
  if (folded(text).includes(folded(words))) return false;
  if (baseLanguage(reader) !== language) return true;
  // *2 km* for `two kilometres` is no news.
  if (kind === 'count') return false;
  const known = new Set(numbersIn(text, language));
  return numbersIn(words, reader).some((number) => !known.has(number));
}

function folded(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function numbersIn(words: string, language: string): string[] {
  return analyse(words, language)
    .map(({ term }) => term)
    .filter((term) => /^\d/.test(term));
}
