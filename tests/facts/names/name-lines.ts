import type { KnownNames } from '../../../src/facts/names/established-names.js';
import { namesIn, readForNames } from '../../../src/facts/names/names.js';
import type { IsFree, Sentence, Value } from '../../../src/facts/value.js';
import { sentenceOf } from '../found.js';

/** The names of a sentence that is read for nothing else. */
export function findNames(sentence: Sentence, isFree: IsFree, known?: KnownNames): Value[] {
  return namesIn(readForNames(sentence, isFree), known);
}

/**
 * The names of a sentence, each as a line: its kind and words; behind `of`, a person's office; behind `=`, what a country's
 * code is or what an organisation is called in full and in short, where that is more than the words.
 */
export function names(
  language: string,
  text: string,
  known?: KnownNames,
  isFree: IsFree = () => true,
): string[] {
  return findNames(sentenceOf(text, language), isFree, known).map((value) => line(value));
}

function line(value: Value): string {
  if (value.kind === 'person') {
    return `person ${value.name}${value.office === undefined ? '' : ` of ${value.office.text}`}`;
  }
  if (value.kind === 'place') {
    return `place ${value.name}${value.country === undefined ? '' : ` = ${value.country}`}`;
  }
  if (value.kind !== 'organisation') return value.kind;
  const { text, name, acronym } = value;
  return `organisation ${text}${acronym === undefined ? '' : ` = ${name}, ${acronym}`}`;
}
