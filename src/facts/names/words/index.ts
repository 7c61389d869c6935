import { bengali } from './bn.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { hindi } from './hi.js';
import type { NameWords } from './name-words.js';
import { vietnamese } from './vi.js';

/** The words of a language's names; other languages have none, and no names are looked for in their texts. */
export const NAME_WORDS: Readonly<Record<string, NameWords>> = {
  en: english,
  es: spanish,
  vi: vietnamese,
  bn: bengali,
  hi: hindi,
};
