import { acronymLetters } from './acronyms.js';
import { type KnownNames, type NamedOrganisation, NO_NAMES } from './established-names.js';
import { type FoundName, textOf } from './found-name.js';
import { foundNames } from './name-finder.js';
import { NameText } from './name-text.js';
import type { Sentence } from './value.js';

export type { KnownNames };

/** Reads what a whole text establishes: the full names of people, and of organisations with their acronyms. */
export function readKnownNames(sentences: readonly Sentence[]): KnownNames {
  const people = new Map<string, Set<string>>();
  const organisations = new Map<string, NamedOrganisation>();
  for (const sentence of sentences) {
    const text = new NameText(sentence, () => true);
    for (const found of foundNames(text, NO_NAMES)) {
      if (found.kind === 'person') notePerson(text, found, people);
      else noteOrganisation(text, found, organisations);
    }
  }
  return { people, organisations };
}

/** Notes each word of a full name; a name of one word establishes nothing. */
function notePerson(text: NameText, { from, to }: FoundName, people: Map<string, Set<string>>): void {
  if (to - from < 2) return;
  const fullName = textOf(text, from, to);
  for (let i = from; i < to; i += 1) {
    if (text.written(i).length < 2 || (text.hasCapitals && !text.isName(i))) continue;
    const key = text.nameKey(i);
    const known = people.get(key);
    if (known === undefined) people.set(key, new Set([fullName]));
    else known.add(fullName);
  }
}

/** Notes the first full form that a text gives of an acronym. */
function noteOrganisation(
  text: NameText,
  { from, to, name, acronym }: FoundName,
  organisations: Map<string, NamedOrganisation>,
): void {
  if (name === undefined || acronym === undefined) return;
  const at = text.written(from) === acronym ? from : to - 1;
  const letters = acronymLetters(text, at) ?? acronym;
  if (!organisations.has(letters)) organisations.set(letters, { name, acronym });
}
