import { canonicalNumber } from './numbers.js';
import type { Range } from './range.js';
import { stemmer } from './stems.js';
import { type Word, words } from './words.js';

/** A word of a text as the search knows it. */
export interface Token extends Word {
  /** What it is indexed and looked up by: its stem, or for a number its canonical digits. */
  readonly term: string;
}

/** A number, which may have letters behind it (`50th`, `1990s`, `27.5km`, `৫০তম`, `২০০০এর`): found by its digits alone. */
const LEADING_NUMBER = /^\d[\d.,٫٬]*/;

/**
 * The tokens of a text, or of a range of it, in order. Texts and questions go through the same analysis, each in its
 * own language, so that they meet in the index.
 */
export function analyse(text: string, language: string, range?: Range): Token[] {
  const stem = stemmer(language);
  // The new key comes first: V8 gives every object that a key is added to behind `...` a hidden class of its own, which
  // makes all reading of tokens slow.
  return words(text, range).map((word) => ({ term: termOf(word.form, language, stem), ...word }));
}

function termOf(form: string, language: string, stem: (form: string) => string): string {
  const number = LEADING_NUMBER.exec(form)?.[0];
  return number === undefined ? stem(form) : canonicalNumber(number, language);
}
