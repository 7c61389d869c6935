import { acronymLetters } from './acronyms.js';
import type { FoundName } from './found-name.js';
import type { NameText } from './name-text.js';
import { isFamilyName, isGivenName, isVietnameseFamilyName } from './signs.js';

/** What sentences establish: whom a surname means in their text, and what an acronym stands for. */
export interface Established {
  /** By each word of a person's full name, the full names that have it. */
  readonly people: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the letters of their acronyms. */
  readonly organisations: ReadonlyMap<string, NamedOrganisation>;
}

/** An organisation's full form and its short one. */
export interface NamedOrganisation {
  readonly name: string;
  readonly acronym: string;
}

/** What a text has established of a name: in the sentences of it that have a word, as it is written or as a stem. */
export type KnownNames = (word: string) => Established;

const NOTHING: Established = { people: new Map(), organisations: new Map() };
export const NO_NAMES: KnownNames = () => NOTHING;

/** Acronyms with small letters among the capitals: `MoFA`. One with a single capital looks like any name. */
const MIXED_ACRONYM = /^\p{Lu}(?=\p{L}*\p{Lu})[\p{L}\d]{1,9}$/u;
/** Fewest letters of a word that alone tells a person. */
const SHORTEST = 2;
const LONGEST = 4;
/** English verbs of the past, and those that stand before another. */
const PAST = /^(?:\p{Ll}+ed|was|has|had|also|led|won|made|went|took|became|gave|held|met)$/u;

/** A name at a token that its text has established: a part of a person's full name, or the acronym of an organisation. */
export function establishedAt(text: NameText, at: number, known: KnownNames): FoundName | undefined {
  return acronymAt(text, at, known) ?? personPartAt(text, at, known);
}

function acronymAt(text: NameText, at: number, known: KnownNames): FoundName | undefined {
  const written = text.written(at);
  const letters = acronymLetters(text, at) ?? (MIXED_ACRONYM.test(written) ? written : undefined);
  if (letters === undefined || !text.isFree(at)) return undefined;
  const named = known(wordOf(text, at)).organisations.get(letters);
  return named === undefined ? undefined : { kind: 'organisation', from: at, to: at + 1, ...named };
}

function personPartAt(text: NameText, at: number, known: KnownNames): FoundName | undefined {
  if (!text.isName(at) || continuesName(text, at)) return undefined;
  const { people } = known(wordOf(text, at));
  const ofFirst = people.get(text.nameKey(at));
  if (ofFirst === undefined) return undefined;
  let fullNames = [...ofFirst];
  let to = at + 1;
  while (to < at + LONGEST && text.joins(to) && text.isName(to)) {
    const others = people.get(text.nameKey(to));
    const shared = fullNames.filter((name) => others?.has(name) ?? false);
    if (shared.length === 0) return text.hasCapitals ? undefined : personPart(text, at, to);
    fullNames = shared;
    to += 1;
  }
  return personPart(text, at, to);
}

/** What every mention of a name has: the word itself or, where cases are joined to it, its stem. */
function wordOf(text: NameText, i: number): string {
  return text.hasCapitals ? text.written(i) : (text.terms[i] ?? '');
}

function personPart(text: NameText, from: number, to: number): FoundName | undefined {
  if (to === from + 1 && !tellsAlone(text, from)) return undefined;
  return { kind: 'person', from, to };
}

function tellsAlone(text: NameText, i: number): boolean {
  if ((text.forms[i] ?? '').length < SHORTEST || text.known.has(i)) return false;
  // Bengali and Vietnamese speak of people by their given names; families' names are of many.
  if (!text.hasCapitals && isFamilyName(text, i)) return false;
  if (text.language === 'vi' && isVietnameseFamilyName(text, i)) return false;
  if (text.classOf(i) === 'unknown' || isFamilyName(text, i) || isGivenName(text, i)) return true;
  // A name that is a word too (`Son`, `Short`): by what follows.
  return (
    text.isSpaced(i + 1) && (text.lengthAt('personVerbs', i + 1) > 0 || PAST.test(text.forms[i + 1] ?? ''))
  );
}

/** A capital directly before makes another name of it: `North Davis`. A title is none. */
function continuesName(text: NameText, at: number): boolean {
  return (
    text.hasCapitals &&
    text.joins(at) &&
    text.isName(at - 1) &&
    text.lengthBefore('offices', at) === 0 &&
    text.lengthBefore('honorifics', at) === 0
  );
}
