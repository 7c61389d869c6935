import type { IsFree, Sentence, Value } from '../value.js';
import { type KnownNames, NO_NAMES } from './established-names.js';
import { foundNames } from './finder.js';
import { toValue } from './found-name.js';
import { NameText } from './name-text.js';

const LETTER = /\p{L}/u;

/** Looks up what is known of a sentence's words, to tell its names by; nothing to look up where it has no letters. */
export function readForNames(sentence: Sentence, isFree: IsFree): NameText | undefined {
  // Digits and signs name nobody, and reading them for names would take longer than anything else.
  return sentence.tokens.some(({ form }) => LETTER.test(form)) ? new NameText(sentence, isFree) : undefined;
}

/**
 * The people with their offices, the organisations with their acronyms and the places that a sentence names, in order. What
 * cannot be told for one of them is left out.
 * @param known what the text has established that the sentence stands in
 */
export function namesIn(text: NameText | undefined, known: KnownNames = NO_NAMES): Value[] {
  return text === undefined ? [] : foundNames(text, known).map((name) => toValue(text, name));
}
