import { canonicalNumber } from './numbers.js';
import type { Range } from './range.js';
import { stemmer } from './stems.js';
import { type Word, words } from './words.js';

/** A word of a text as the search knows it. */
export interface Token extends Word {
  /** What it is indexed and looked up by: its stem, or for a number its canonical digits. */
  readonly term: string;
}

const NUMBER = /^\d[\d.,٫٬]*$/;
/** A number with letters behind it (`50th`, `1990s`, `৫০তম`, `২০০০এর`): found by its digits too. */
const LEADING_DIGITS = /^(\d+)\D/;

/**
 * The tokens of a text, or of a range of it, in order. Texts and questions go through the same analysis, each in its
 * own language, so that they meet in the index.
 */
export function analyse(text: string, language: string, range?: Range): Token[] {
  const stem = stemmer(language);
  return words(text, range).map((word) => ({ ...word, term: termOf(word.form, language, stem) }));
}

function termOf(form: string, language: string, stem: (form: string) => string): string {
  if (NUMBER.test(form)) return canonicalNumber(form, language);
  const digits = LEADING_DIGITS.exec(form)?.[1];
  return digits === undefined ? stem(form) : canonicalNumber(digits, language);
}
