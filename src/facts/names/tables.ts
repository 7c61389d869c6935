import { stemmer } from '../../text/stems.js';
import { wordSet } from '../../text/word-set.js';
import { foldAccents } from '../../text/words.js';
import { type Phrases, phrases } from '../word-lists.js';
import { ORGANISATION_NAMES } from './organisation-names.js';
import * as people from './person-names.js';
import { PLACE_NAMES } from './place-names.js';
import { NAME_WORDS } from './words/index.js';
import type { NameWords } from './words/name-words.js';

/** Languages that join cases to their nouns: what a name ends with is compared by its stem. */
const STEMMED = new Set(['bn', 'hi']);
const STEMMED_LISTS: ReadonlySet<keyof NameWords> = new Set([
  'organisationHeads',
  'organisationWords',
  'genericWords',
  'commonHeads',
  'organisationNames',
  'placeHeadsBehind',
  'placeKinds',
  'otherHeads',
]);
const EMPTY = phrases('');
const tables = new Map<string, Phrases>();
const places = new Map<string, Phrases>();

/** Whether there are words to tell names by in a language. */
export function hasNameWords(language: string): boolean {
  return NAME_WORDS[language] !== undefined;
}

/** Whether the words of a list are stems. */
export function isStemmed(language: string, list: keyof NameWords): boolean {
  return STEMMED.has(language) && STEMMED_LISTS.has(list);
}

/** A list of a language's name words, read when it is first asked for. */
export function nameTable(language: string, list: keyof NameWords): Phrases {
  const id = `${language} ${list}`;
  let table = tables.get(id);
  if (table === undefined) {
    const words = NAME_WORDS[language];
    const key = isStemmed(language, list) ? stemmer(language) : undefined;
    table = words === undefined ? EMPTY : phrases(words[list], key);
    tables.set(id, table);
  }
  return table;
}

let organisations: Phrases | undefined;

/** Organisations that every language in Latin letters calls alike. */
export function organisationTable(): Phrases {
  organisations ??= phrases(ORGANISATION_NAMES);
  return organisations;
}

/** Places of a language that neither the lexicon nor CLDR has. */
export function placeTable(language: string): Phrases {
  let table = places.get(language);
  if (table === undefined) {
    table = phrases(PLACE_NAMES[language] ?? '', STEMMED.has(language) ? stemmer(language) : undefined);
    places.set(language, table);
  }
  return table;
}

/** What a language's lists hold of the names of people. Latin names stand without accents where nothing else is said. */
export interface PersonLists {
  readonly given: ReadonlySet<string>;
  readonly doubtfulGiven: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
  /** Family names that are words as often. */
  readonly doubtfulFamily: ReadonlySet<string>;
  /** People whom one name tells. */
  readonly single: ReadonlySet<string>;
  /** Vietnamese family names, with their accents. */
  readonly vietnamese: ReadonlySet<string>;
  /** Without them. */
  readonly foldedVietnamese: ReadonlySet<string>;
  /** Those that are told without them by one more word. */
  readonly plainVietnamese: ReadonlySet<string>;
  readonly eastAsian: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
const lists = new Map<string, PersonLists>();

/** The lists of a language, read when they are first asked for. */
export function personLists(language: string): PersonLists {
  const id = language === 'bn' || language === 'hi' ? language : 'latin';
  let known = lists.get(id);
  if (known === undefined) {
    known = id === 'bn' ? bengaliLists() : id === 'hi' ? hindiLists() : latinLists();
    lists.set(id, known);
  }
  return known;
}

function latinLists(): PersonLists {
  return {
    given: wordSet(people.GIVEN_NAMES, foldAccents),
    doubtfulGiven: wordSet(people.DOUBTFUL_GIVEN_NAMES),
    family: wordSet(people.FAMILY_NAMES, foldAccents),
    doubtfulFamily: NONE,
    single: wordSet(people.SINGLE_NAMES, foldAccents),
    vietnamese: wordSet(people.VIETNAMESE_FAMILY_NAMES, (name) => name.toLowerCase()),
    foldedVietnamese: wordSet(people.VIETNAMESE_FAMILY_NAMES, (name) => foldAccents(name.toLowerCase())),
    plainVietnamese: wordSet(people.PLAIN_VIETNAMESE_FAMILY_NAMES),
    eastAsian: wordSet(people.EAST_ASIAN_FAMILY_NAMES),
  };
}

function bengaliLists(): PersonLists {
  const stem = stemmer('bn');
  return {
    given: wordSet(people.BENGALI_GIVEN_NAMES),
    doubtfulGiven: NONE,
    family: wordSet(people.BENGALI_FAMILY_NAMES, stem),
    doubtfulFamily: wordSet(people.BENGALI_DOUBTFUL_FAMILY_NAMES, stem),
    single: wordSet(people.BENGALI_SINGLE_NAMES, stem),
    vietnamese: NONE,
    foldedVietnamese: NONE,
    plainVietnamese: NONE,
    eastAsian: NONE,
  };
}

function hindiLists(): PersonLists {
  const names = wordSet(people.HINDI_NAMES);
  return { ...bengaliLists(), given: names, family: names, single: NONE };
}
