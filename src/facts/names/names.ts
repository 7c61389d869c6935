import type { IsFree, Sentence, Value } from '../value.js';
import { type KnownNames, NO_NAMES } from './established-names.js';
import { foundNames } from './finder.js';
import { toValue } from './found-name.js';
import { NameText } from './name-text.js';

const LETTER = /\p{L}/u;

/**
 * The people with their offices, the organisations with their acronyms and the places that a sentence names, in order. What
 * cannot be told for one of them is left out.
 * @param known what the text has established that the sentence stands in
 */
export function findNames(sentence: Sentence, isFree: IsFree, known: KnownNames = NO_NAMES): Value[] {
  // Digits and signs name nobody, and reading them for names would take longer than anything else.
  if (!sentence.tokens.some(({ form }) => LETTER.test(form))) return [];
  const text = new NameText(sentence, isFree);
  return foundNames(text, known).map((name) => toValue(text, name));
}
