import { stemmer } from '../../text/stems.js';
import { wordSet } from '../../text/word-set.js';
import { foldAccents } from '../../text/words.js';
import { type Phrases, phraseAt, phraseBefore, phrases } from '../word-lists.js';
import * as bengaliFamilies from './bengali-family-names.js';
import * as bengaliForeign from './bengali-foreign-names.js';
import * as bengaliGiven from './bengali-given-names.js';
import { BENGALI_FURTHER_ORGANISATIONS } from './bengali-organisation-names.js';
import * as families from './family-names.js';
import * as given from './given-names.js';
import * as indic from './indic-names.js';
import { BENGALI_ORGANISATION_NAMES, ORGANISATION_NAMES } from './organisation-names.js';
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
/** A list with the words that its entries begin and end with: most words of a text are neither. */
export interface NamePhrases extends Phrases {
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
}

const EMPTY = namePhrases('');
const tables = new Map<string, Map<keyof NameWords, NamePhrases>>();
const places = new Map<string, NamePhrases>();
const organisations = new Map<string, NamePhrases>();

function namePhrases(list: string, key?: (word: string) => string): NamePhrases {
  const table = phrases(list, key);
  const first = new Set<string>();
  const last = new Set<string>();
  for (const entry of table.all) {
    const space = entry.indexOf(' ');
    first.add(space < 0 ? entry : entry.slice(0, space));
    last.add(entry.slice(entry.lastIndexOf(' ') + 1));
  }
  return { ...table, first, last };
}

/** How many words the longest entry of a table has that begins at a place. */
export function entryAt(table: NamePhrases, words: readonly string[], at: number): number {
  return table.first.has(words[at] ?? '') ? phraseAt(table, words, at) : 0;
}

/** How many the longest has that ends before one. */
export function entryBefore(table: NamePhrases, words: readonly string[], to: number): number {
  return table.last.has(words[to - 1] ?? '') ? phraseBefore(table, words, to) : 0;
}

/** Whether there are words to tell names by in a language. */
export function hasNameWords(language: string): boolean {
  return NAME_WORDS[language] !== undefined;
}

/** Whether the words of a list are stems. */
export function isStemmed(language: string, list: keyof NameWords): boolean {
  return STEMMED.has(language) && STEMMED_LISTS.has(list);
}

/** A list of a language's name words, read when it is first asked for. */
export function nameTable(language: string, list: keyof NameWords): NamePhrases {
  let ofLanguage = tables.get(language);
  if (ofLanguage === undefined) {
    ofLanguage = new Map();
    tables.set(language, ofLanguage);
  }
  let table = ofLanguage.get(list);
  if (table === undefined) {
    const words = NAME_WORDS[language];
    const key = isStemmed(language, list) ? stemmer(language) : undefined;
    table = words === undefined ? EMPTY : namePhrases(words[list], key);
    ofLanguage.set(list, table);
  }
  return table;
}

/** Organisations whose names do not say what they are: one list for the languages in Latin letters. */
export function organisationTable(language: string): NamePhrases {
  const id = language === 'bn' || language === 'hi' ? language : 'latin';
  let table = organisations.get(id);
  if (table === undefined) {
    if (id === 'latin') table = namePhrases(ORGANISATION_NAMES);
    else table = id === 'bn' ? bengaliOrganisations() : EMPTY;
    organisations.set(id, table);
  }
  return table;
}

function bengaliOrganisations(): NamePhrases {
  return namePhrases(`${BENGALI_ORGANISATION_NAMES} ${BENGALI_FURTHER_ORGANISATIONS}`, stemmer('bn'));
}

/** Places of a language that neither the lexicon nor CLDR has. */
export function placeTable(language: string): NamePhrases {
  let table = places.get(language);
  if (table === undefined) {
    table = namePhrases(PLACE_NAMES[language] ?? '', STEMMED.has(language) ? stemmer(language) : undefined);
    places.set(language, table);
  }
  return table;
}

/** What a language's lists hold of the names of people. Latin names stand without accents where nothing else is said. */
export interface PersonLists {
  readonly given: ReadonlySet<string>;
  /** Given names that are words or places as often. */
  readonly doubtfulGiven: ReadonlySet<string>;
  /** Those that are others more often than not. */
  readonly rareGiven: ReadonlySet<string>;
  /** Those of other lands, where they are written in letters of one's own. */
  readonly foreignGiven: ReadonlySet<string>;
  /** Given names as their stems. */
  readonly givenStems: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
  /** Family names as they are written, where `family` has their stems. */
  readonly familyForms: ReadonlySet<string>;
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

let named: NamePhrases | undefined;

/** People whom Vietnamese texts name without a family's name. */
export function vietnameseNamed(): NamePhrases {
  named ??= namePhrases(families.VIETNAMESE_NAMED);
  return named;
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
    given: wordSet(given.GIVEN_NAMES),
    doubtfulGiven: wordSet(given.DOUBTFUL_GIVEN_NAMES),
    rareGiven: wordSet(given.RARE_GIVEN_NAMES),
    foreignGiven: NONE,
    givenStems: NONE,
    family: wordSet(families.FAMILY_NAMES),
    familyForms: NONE,
    doubtfulFamily: NONE,
    single: wordSet(families.SINGLE_NAMES, foldAccents),
    vietnamese: wordSet(families.VIETNAMESE_FAMILY_NAMES, (name) => name.toLowerCase()),
    foldedVietnamese: wordSet(families.VIETNAMESE_FAMILY_NAMES, (name) => foldAccents(name.toLowerCase())),
    plainVietnamese: wordSet(families.PLAIN_VIETNAMESE_FAMILY_NAMES),
    eastAsian: wordSet(families.EAST_ASIAN_FAMILY_NAMES),
  };
}

function bengaliLists(): PersonLists {
  const stem = stemmer('bn');
  const native = `${indic.BENGALI_GIVEN_NAMES} ${bengaliGiven.BENGALI_MUSLIM_NAMES} ${bengaliGiven.BENGALI_HINDU_NAMES}`;
  const foreign = `${indic.BENGALI_FOREIGN_GIVEN_NAMES} ${bengaliForeign.BENGALI_WORLD_GIVEN_NAMES}`;
  const family = `${indic.BENGALI_FAMILY_NAMES} ${bengaliFamilies.BENGALI_FURTHER_FAMILY_NAMES} ${bengaliForeign.BENGALI_WORLD_FAMILY_NAMES}`;
  const doubtfulGiven = `${indic.BENGALI_DOUBTFUL_GIVEN_NAMES} ${bengaliGiven.BENGALI_FURTHER_DOUBTFUL_NAMES}`;
  const doubtfulFamily = `${indic.BENGALI_DOUBTFUL_FAMILY_NAMES} ${bengaliFamilies.BENGALI_NICKNAMES}`;
  return {
    given: wordSet(`${native} ${foreign}`),
    doubtfulGiven: wordSet(doubtfulGiven),
    rareGiven: NONE,
    foreignGiven: wordSet(foreign),
    givenStems: wordSet(native, stem),
    family: wordSet(family, stem),
    familyForms: wordSet(family),
    doubtfulFamily: wordSet(doubtfulFamily, stem),
    single: wordSet(indic.BENGALI_SINGLE_NAMES, stem),
    vietnamese: NONE,
    foldedVietnamese: NONE,
    plainVietnamese: NONE,
    eastAsian: NONE,
  };
}

function hindiLists(): PersonLists {
  const names = wordSet(indic.HINDI_NAMES);
  return {
    ...bengaliLists(),
    given: names,
    foreignGiven: NONE,
    givenStems: NONE,
    family: names,
    familyForms: names,
    single: NONE,
  };
}
