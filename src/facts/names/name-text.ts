import { firstPart } from '../../text/bengali.js';
import { isCountry, isOfLexicon } from '../../text/concepts.js';
import type { Lexicon } from '../../text/lexicon.js';
import { openLexicon } from '../../text/lexicon-files.js';
import { stopwords } from '../../text/stopwords.js';
import { foldAccents } from '../../text/words.js';
import type { IsFree, Sentence } from '../value.js';
import { countryCode, isPeople } from './peoples.js';
import {
  entryAt,
  entryBefore,
  isStemmed,
  type NamePhrases,
  nameTable,
  organisationTable,
  placeTable,
  vietnameseNamed,
} from './tables.js';
import type { NameWords } from './words/name-words.js';

/** What the lexicon and the calendar know of a word: nothing of most names. */
export type WordClass = 'common' | 'people' | 'time' | 'unknown';

/** A place or an organisation that the lexicon or Unicode's CLDR knows. */
export interface KnownName {
  readonly kind: 'place' | 'organisation';
  /** Index after its last token. */
  readonly to: number;
  /** Its ISO 3166 code, where it is a country. */
  readonly country?: string;
}

/** Between the words of one name stands a space, a hyphen, an apostrophe, the point of an initial, an ampersand. */
const INSIDE_NAME = /^(?:\.?\s{1,2}|[-–'’.]|\s?&\s?)$/u;
const SPACE = /^\s{1,2}$/;
/** Opens a sentence, or what reads like one: its first word has a capital whatever it is. */
const OPENER = /[:"“«¿¡•]/;
const LETTER = /^\p{L}/u;
/** Letters of the languages without capitals: others are foreign words. */
const OWN_LETTER: Readonly<Record<string, RegExp>> = {
  bn: /^\p{Script=Bengali}/u,
  hi: /^\p{Script=Devanagari}/u,
};
/** Bengali and Hindi have no capitals. */
const WITHOUT_CAPITALS = new Set(['bn', 'hi']);

/** Before the name of a country they make its people or its language of it. */
const OF_PEOPLE = new Set(['người', 'tiếng', 'dân', 'gốc']);
/** Endings of verbs and of words that are joined out of others, where no capitals part names from them. */
const NO_NAME: Readonly<Record<string, RegExp>> = {
  bn: /(?:ছেন?|ছিলেন?|ছিল|বেন|তেন|লেন|লাম|চ্ছে|চ্ছেন|েছে|বার|ভাবে|গুলি|গুলো|গুলির|গুলোর|সমূহ|মূলক|ভিত্তিক|কালীন|দেরকে)$/u,
  hi: /(?:ता|ते|ती|ना|ने|गा|गे|गी|या|कर|ों|ाओं|ियों)$/u,
};

/** `Nazism`: the lexicon keeps it with those who hold it. */
const DOCTRINE = /ism[oe]?$|^nazis?$|বাদ$/u;

let lexicon: Lexicon | undefined;

/** A list with the words that are looked up in it. */
interface Lookup {
  readonly table: NamePhrases;
  readonly words: readonly string[];
}

/** The words of a sentence, and what is known of each, as the finders of names ask for it. */
export class NameText {
  readonly sentence: Sentence;
  readonly language: string;
  readonly hasCapitals: boolean;
  readonly length: number;
  readonly forms: readonly string[];
  /** Normal forms without accents. */
  readonly folded: readonly string[];
  readonly terms: readonly string[];
  /** By its first token. */
  readonly known: ReadonlyMap<number, KnownName>;
  readonly #lookups = new Map<keyof NameWords, Lookup>();
  readonly #isFree: IsFree;
  readonly #classes: readonly WordClass[];
  /** Index after the last syllable of the word that a token belongs to. Vietnamese words have several. */
  readonly #wordEnds: ReadonlyMap<number, number>;

  constructor(sentence: Sentence, isFree: IsFree) {
    this.sentence = sentence;
    this.language = sentence.language;
    this.hasCapitals = !WITHOUT_CAPITALS.has(sentence.language);
    this.length = sentence.tokens.length;
    this.forms = sentence.tokens.map(({ form }) => form);
    this.folded = this.forms.map(foldAccents);
    this.terms = sentence.tokens.map(({ term }) => term);
    this.#isFree = isFree;
    lexicon ??= openLexicon();
    // Without capitals and a lexicon, any word might be a common one.
    const isTold = this.hasCapitals || isOfLexicon(this.language);
    const classes = this.forms.map((): WordClass => (isTold ? 'unknown' : 'common'));
    const wordEnds = new Map<number, number>();
    const known = new Map<number, KnownName>();
    for (const { concept, from, to } of lexicon.match(sentence.tokens, this.language)) {
      const found = this.#knownAs(concept, from, to);
      if (typeof found === 'string') {
        for (let i = from; i < to; i += 1) {
          if (classes[i] === 'unknown' || found !== 'common') classes[i] = found;
        }
        for (let i = from; i < to; i += 1) wordEnds.set(i, Math.max(to, wordEnds.get(i) ?? 0));
      } else {
        const at = this.#capitalFrom(from, to);
        if (to > (known.get(at)?.to ?? at)) known.set(at, found);
      }
    }
    this.known = known;
    this.#classes = classes;
    this.#wordEnds = wordEnds;
  }

  /** A concept of the lexicon as a place or an organisation; or what it makes of its words. */
  #knownAs(concept: string, from: number, to: number): KnownName | WordClass {
    const [kind = ''] = concept.split(':');
    if (kind === 'month' || kind === 'weekday') return 'time';
    if (kind === 'language') return 'people';
    const isPlace = isCountry(concept) || kind === 'cities';
    const first = this.#capitalFrom(from, to);
    if (kind === 'organisations-names') {
      const isNone = first === to || DOCTRINE.test(this.forms[to - 1] ?? '');
      return isNone ? 'common' : { kind: 'organisation', to };
    }
    if (!isPlace) return 'common';
    if (first === to || this.#namesPeople(first, to)) return 'people';
    const name = this.forms.slice(from, to).join(' ');
    const country =
      countryCode((this.hasCapitals ? this.forms : this.terms).slice(first, to), this.language) ??
      countryCode((this.hasCapitals ? this.forms : this.terms).slice(from, to), this.language);
    if (country === undefined && (kind === 'region' || isPeople(name, this.language, kind))) return 'people';
    return { kind: 'place', to, ...(country !== undefined && { country }) };
  }

  /** The name of a people or a language. Bengali joins to a name what makes another word of it. */
  #namesPeople(from: number, to: number): boolean {
    if (this.isOfPeople(from)) return true;
    return this.language === 'bn' && firstPart(this.terms[to - 1] ?? '') !== undefined;
  }

  /** The first token with a capital (`nước Pháp`); the end where there is none. */
  #capitalFrom(from: number, to: number): number {
    let first = from;
    while (this.hasCapitals && first < to && !this.sentence.tokens[first]?.isCapital) first += 1;
    return first;
  }

  /** What stands between a token and the one before it. */
  gap(i: number): string {
    const { text, tokens } = this.sentence;
    return text.slice(tokens[i - 1]?.end ?? this.sentence.start, tokens[i]?.start ?? this.sentence.end);
  }

  /** The token as it is written. */
  written(i: number): string {
    const token = this.sentence.tokens[i];
    return token === undefined ? '' : this.sentence.text.slice(token.start, token.end);
  }

  /** Whether a token may follow the one before it within a name. */
  joins(i: number): boolean {
    return i > 0 && i < this.length && INSIDE_NAME.test(this.gap(i));
  }

  isSpaced(i: number): boolean {
    return i > 0 && i < this.length && SPACE.test(this.gap(i));
  }

  isFree(i: number): boolean {
    return i >= 0 && i < this.length && this.#isFree(i);
  }

  /** Whether a token opens a sentence or a quote, where common words have capitals too. */
  opens(i: number): boolean {
    return i === 0 || OPENER.test(this.gap(i));
  }

  classOf(i: number): WordClass {
    return this.#classes[i] ?? 'unknown';
  }

  isCommon(i: number): boolean {
    return this.classOf(i) === 'common' || stopwords(this.language).has(this.forms[i] ?? '');
  }

  /** A Vietnamese word before it makes a people or a language of a name: `người Việt`, `tiếng Anh`. */
  isOfPeople(i: number): boolean {
    return this.language === 'vi' && OF_PEOPLE.has(this.forms[i - 1] ?? '');
  }

  isStopword(i: number): boolean {
    return stopwords(this.language).has(this.forms[i] ?? '');
  }

  /** What two mentions of one name have in common: a word without its accents or, in Bengali, its case. */
  nameKey(i: number): string {
    return (this.hasCapitals ? this.folded[i] : this.terms[i]) ?? '';
  }

  /** What lists of names are looked up by: the words or, where cases are joined to them, their stems. */
  get #keys(): readonly string[] {
    return this.hasCapitals ? this.forms : this.terms;
  }

  /** How many tokens a place of the list of further places takes that begins at a token. */
  lengthOfPlace(i: number): number {
    return entryAt(placeTable(this.language), this.#keys, i);
  }

  /** The same for an organisation of the list of those whose names do not say what they are. */
  lengthOfOrganisation(i: number): number {
    return entryAt(organisationTable(this.language), this.#keys, i);
  }

  /** The same for a person whom Vietnamese texts name without a family's name. */
  lengthOfNamed(i: number): number {
    return this.language === 'vi' ? entryAt(vietnameseNamed(), this.forms, i) : 0;
  }

  /** Whether a token may be a word of a name: in a script with capitals it has one. */
  isName(i: number): boolean {
    const token = this.sentence.tokens[i];
    if (token === undefined || !this.#isFree(i) || !LETTER.test(token.form)) return false;
    if (this.classOf(i) === 'time' && !this.#isNamedAfterMonth(i)) return false;
    if (!this.hasCapitals) {
      const isOwn = OWN_LETTER[this.language]?.test(token.form) ?? false;
      return isOwn && !this.isCommon(i) && !NO_NAME[this.language]?.test(token.form);
    }
    // Function words are syllables of Vietnamese names too.
    const mayBeFunctionWord = this.language !== 'vi' || this.opens(i);
    if (!token.isCapital || (mayBeFunctionWord && stopwords(this.language).has(token.form))) return false;
    return this.lengthAt('notNames', i) === 0 || !this.opens(i);
  }

  /** `Julio Cortázar`: in Spanish, months have no capital. */
  #isNamedAfterMonth(i: number): boolean {
    const { tokens } = this.sentence;
    const areCapitals = tokens[i]?.isCapital === true && tokens[i + 1]?.isCapital === true;
    return this.language === 'es' && areCapitals && this.joins(i + 1);
  }

  /** Index after the word that begins at a token: after its last syllable in Vietnamese, else after the token. */
  wordEnd(i: number): number {
    return this.language === 'vi' ? (this.#wordEnds.get(i) ?? i + 1) : i + 1;
  }

  /** How many tokens the longest entry of a list takes that begins at a token. */
  lengthAt(list: keyof NameWords, i: number): number {
    const { table, words } = this.#lookup(list);
    return entryAt(table, words, i);
  }

  /** How many the longest takes that ends before one. */
  lengthBefore(list: keyof NameWords, to: number): number {
    const { table, words } = this.#lookup(list);
    return entryBefore(table, words, to);
  }

  #lookup(list: keyof NameWords): Lookup {
    let lookup = this.#lookups.get(list);
    if (lookup === undefined) {
      const words = isStemmed(this.language, list) ? this.terms : this.forms;
      lookup = { table: nameTable(this.language, list), words };
      this.#lookups.set(list, lookup);
    }
    return lookup;
  }
}
