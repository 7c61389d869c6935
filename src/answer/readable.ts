import { type Source, textLanguage } from '../corpus/source.js';
import type { Meaning } from '../facts/value.js';
import { isInScriptOf } from '../text/script.js';
import type { ReadValue } from './reply.js';

/** A person, an organisation or a place. */
export type Name = Extract<Meaning, { readonly name: string }>;

/** Whether a value can be told to who reads a language: it is no name, or one that they can read. */
export function isReadable(value: ReadValue, source: Source, language: string): boolean {
  return value.readerName !== undefined || !isForeignName(value, source, language);
}

/** Whether a value is a name in letters that are not those of a language. Countries are none: a code tells what they are called. */
export function isForeignName(value: Meaning, source: Source, language: string): value is Name {
  if (!('name' in value) || (value.kind === 'place' && value.country !== undefined)) return false;
  return !areReadable(value.name, source, language);
}

/** Whether words of a source can be read in a language: it is the text's own, or written in the same letters. */
export function areReadable(words: string, source: Source, language: string): boolean {
  return textLanguage(source) === language.split('-', 1)[0] || isInScriptOf(language, words);
}
