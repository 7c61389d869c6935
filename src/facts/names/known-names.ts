import type { Sentence } from '../value.js';
import { acronymLetters } from './acronyms.js';
import { type Established, type KnownNames, type NamedOrganisation, NO_NAMES } from './established-names.js';
import { foundNames } from './finder.js';
import { type FoundName, textOf } from './found-name.js';
import type { NameText } from './name-text.js';
import { readForNames } from './names.js';

export type { KnownNames };

/** A name that a sentence gives in full. */
export type NameNote =
  | { readonly kind: 'person'; readonly fullName: string; readonly keys: readonly string[] }
  | { readonly kind: 'organisation'; readonly letters: string; readonly named: NamedOrganisation };

/** What sentences establish together: the full names of people, and of organisations with their acronyms. */
export function readKnownNames(sentences: readonly Sentence[]): KnownNames {
  const known = establish(sentences.flatMap((sentence) => notesOf(readForNames(sentence, () => true))));
  return () => known;
}

/** The names that a sentence gives in full. */
export function notesOf(text: NameText | undefined): NameNote[] {
  if (text === undefined) return [];
  return foundNames(text, NO_NAMES).flatMap((found) =>
    found.kind === 'person' ? personNote(text, found) : organisationNote(text, found),
  );
}

/** Of an acronym that stands for several, the first full form counts. */
export function establish(notes: readonly NameNote[]): Established {
  const people = new Map<string, Set<string>>();
  const organisations = new Map<string, NamedOrganisation>();
  for (const note of notes) {
    if (note.kind === 'organisation') {
      if (!organisations.has(note.letters)) organisations.set(note.letters, note.named);
      continue;
    }
    for (const key of note.keys) {
      const known = people.get(key);
      if (known === undefined) people.set(key, new Set([note.fullName]));
      else known.add(note.fullName);
    }
  }
  return { people, organisations };
}

/** By each word of a full name; a name of one word establishes nothing. */
function personNote(text: NameText, { from, to }: FoundName): NameNote[] {
  if (to - from < 2) return [];
  const keys: string[] = [];
  for (let i = from; i < to; i += 1) {
    if (text.written(i).length >= 2 && (!text.hasCapitals || text.isName(i))) keys.push(text.nameKey(i));
  }
  return [{ kind: 'person', fullName: textOf(text, from, to), keys }];
}

function organisationNote(text: NameText, { from, to, name, acronym }: FoundName): NameNote[] {
  if (name === undefined || acronym === undefined) return [];
  const at = text.written(from) === acronym ? from : to - 1;
  return [{ kind: 'organisation', letters: acronymLetters(text, at) ?? acronym, named: { name, acronym } }];
}
