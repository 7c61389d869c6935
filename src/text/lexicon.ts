import type { Token } from './analysis.js';
import { firstPart } from './bengali.js';
import { stemmer } from './stems.js';
import { foldAccents, normaliseWord, words } from './words.js';

/** The languages of the lexicon, in the order of its columns. */
export const LEXICON_LANGUAGES = ['en', 'bn', 'vi', 'es'] as const;

/** Parts synonyms. */
const SYNONYMS = '|';

/** One concept: the words and phrases that stand for it, by language. */
export interface Concept {
  readonly id: string;
  /** By language, with `|` between them, as the lexicon is written: there are many, and most are never looked for. */
  readonly forms: Readonly<Record<string, string>>;
}

/** Where a concept's words stand among the tokens of a text. */
export interface ConceptMatch {
  readonly concept: string;
  /** Index of the first token. */
  readonly from: number;
  /** Index after the last. */
  readonly to: number;
}

/** A line of a lexicon that is not as it should be; it is passed over. */
export interface LexiconFault {
  /** Counted from 1. */
  readonly line: number;
  readonly columns: number;
}

/** Editors may put one at the start of a file. */
const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Reads a lexicon: tab-separated columns `en bn vi es`, `|` between synonyms, `#` before a comment. A cell may be empty:
 * the concept then has no words in that language.
 * @param name makes the ids of its concepts unique
 */
export function parseLexicon(text: string, name: string): { concepts: Concept[]; faults: LexiconFault[] } {
  const concepts: Concept[] = [];
  const faults: LexiconFault[] = [];
  for (const [i, line] of text.replace(BYTE_ORDER_MARK, '').split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const cells = line.split('\t');
    if (cells.length !== LEXICON_LANGUAGES.length) {
      faults.push({ line: i + 1, columns: cells.length });
      continue;
    }
    const forms = Object.fromEntries(
      LEXICON_LANGUAGES.map((language, column) => [language, cells[column] ?? '']),
    );
    concepts.push({ id: `${name}:${i + 1}`, forms });
  }
  return { concepts, faults };
}

/** The words and phrases that stand for a concept in a language. */
export function formsOf({ forms }: Concept, language: string): string[] {
  return (forms[language] ?? '')
    .split(SYNONYMS)
    .map((form) => form.trim())
    .filter((form) => form !== '');
}

/** A phrase that stands for a concept, as the forms of its words. */
interface Phrase {
  readonly concept: string;
  readonly forms: readonly string[];
}

/** Phrases that begin alike, by the form and by the stem of their first word, and by that without its accents. */
interface Bucket {
  readonly byForm: ReadonlyMap<string, readonly Phrase[]>;
  readonly byStem: ReadonlyMap<string, readonly Phrase[]>;
  readonly byFolded: ReadonlyMap<string, readonly Phrase[]>;
}

/**
 * Letters by which phrases are parted into buckets, without their accents: stemming leaves the first two of a short word
 * alone (`use`, `using`), the first three of a longer one.
 */
const BUCKET_LETTERS = { short: 2, long: 3 } as const;
/** Most letters of a short word. */
const SHORT_WORD = 4;
const WORD_END = /[\s\-.'’]/;

/** A phrase as it is written. */
interface Unread {
  readonly concept: string;
  readonly phrase: string;
}

/**
 * Finds concepts in texts. A language's phrases are looked at when a text of it first comes, and read and stemmed when a
 * word first begins like them: to do all of it at start would take longer than the rest of it.
 */
export class Lexicon {
  readonly #concepts: ReadonlyMap<string, Concept>;
  readonly #namesIn: (language: string) => Iterable<Concept>;
  /** By language and first letters: phrases that no text has asked for yet. */
  readonly #unread = new Map<string, Map<string, Unread[]>>();
  readonly #buckets = new Map<string, Bucket>();

  /** @param namesIn further concepts of a language, asked for once, when a text of it first comes */
  constructor(concepts: Iterable<Concept>, namesIn: (language: string) => Iterable<Concept> = () => []) {
    this.#namesIn = namesIn;
    this.#concepts = new Map([...concepts].map((concept) => [concept.id, concept]));
  }

  /** The words and phrases that stand for a concept in a language; none where the concept is not known. */
  forms(concept: string, language: string): string[] {
    const known = this.#concepts.get(concept);
    return known === undefined ? [] : formsOf(known, language);
  }

  /**
   * Every concept that the tokens of a text in this language carry, in the order of where they start. In Vietnamese,
   * where a word is several syllables and each is a word too, what lies inside a longer match is left out. Tokens of which
   * none has an accent may be typed without: they match words that have some.
   */
  match(tokens: readonly Token[], language: string): ConceptMatch[] {
    const found: ConceptMatch[] = [];
    const isUnaccented = tokens.every(({ form }) => form === foldAccents(form));
    for (const [from, { form, term }] of tokens.entries()) {
      const phrases = this.#bucketsOf(form, language).flatMap(({ byForm, byStem, byFolded }) => [
        ...(byForm.get(form) ?? []),
        ...(byStem.get(term) ?? []),
        ...((isUnaccented && byFolded.get(term)) || []),
      ]);
      for (const phrase of phrases) {
        if (matchesAt(phrase, tokens, from, language, isUnaccented)) {
          found.push({ concept: phrase.concept, from, to: from + phrase.forms.length });
        }
      }
    }
    if (language === 'bn') found.push(...this.#matchFirstParts(tokens));
    const unique = deduplicated(found.sort((a, b) => a.from - b.from));
    return language === 'vi' ? longestOnly(unique) : unique;
  }

  /** Concepts of the first parts of Bengali compounds that are no word of the lexicon themselves. */
  #matchFirstParts(tokens: readonly Token[]): ConceptMatch[] {
    return tokens.flatMap(({ term }, from): ConceptMatch[] => {
      const first = firstPart(term);
      if (first === undefined || this.#bucketsOf(term, 'bn').some(({ byStem }) => byStem.has(term)))
        return [];
      return this.#bucketsOf(first, 'bn')
        .flatMap(({ byStem }) => byStem.get(first) ?? [])
        .filter(({ forms }) => forms.length === 1)
        .map(({ concept }) => ({ concept, from, to: from + 1 }));
    });
  }

  /** The phrases that may begin with a word: the short ones and the long. */
  #bucketsOf(form: string, language: string): Bucket[] {
    const folded = foldAccents(form);
    return Object.values(BUCKET_LETTERS).map((letters) => this.#bucket(folded.slice(0, letters), language));
  }

  #bucket(beginning: string, language: string): Bucket {
    const key = `${language} ${beginning}`;
    const known = this.#buckets.get(key);
    if (known !== undefined) return known;
    const unread = this.#unreadOf(language);
    const bucket = readBucket(unread.get(beginning) ?? [], language);
    unread.delete(beginning);
    this.#buckets.set(key, bucket);
    return bucket;
  }

  #unreadOf(language: string): Map<string, Unread[]> {
    const known = this.#unread.get(language);
    if (known !== undefined) return known;
    const unread = new Map<string, Unread[]>();
    for (const concept of [...this.#concepts.values(), ...this.#namesIn(language)]) {
      for (const phrase of formsOf(concept, language)) {
        push(unread, beginningOf(phrase), { concept: concept.id, phrase });
      }
    }
    this.#unread.set(language, unread);
    return unread;
  }
}

/** The first letters of a phrase: a word of a text is looked up by them. */
function beginningOf(phrase: string): string {
  const end = phrase.search(WORD_END);
  const word = foldAccents(normaliseWord(end < 0 ? phrase : phrase.slice(0, end)));
  return word.slice(0, word.length <= SHORT_WORD ? BUCKET_LETTERS.short : BUCKET_LETTERS.long);
}

function readBucket(unread: readonly Unread[], language: string): Bucket {
  const stem = stemmer(language);
  const byForm = new Map<string, Phrase[]>();
  const byStem = new Map<string, Phrase[]>();
  const byFolded = new Map<string, Phrase[]>();
  for (const { concept, phrase } of unread) {
    const forms = /^[a-z]+$/.test(phrase) ? [phrase] : words(phrase).map((word) => word.form);
    const [first] = forms;
    if (first === undefined) continue;
    const read = { concept, forms };
    push(byForm, first, read);
    const stemmed = stem(first);
    if (forms.length === 1 && isTooShort(stemmed, language)) continue;
    push(byStem, stemmed, read);
    const folded = foldAccents(stemmed);
    if (folded !== stemmed) push(byFolded, folded, read);
  }
  return { byForm, byStem, byFolded };
}

function push<T>(index: Map<string, T[]>, key: string, item: T): void {
  const items = index.get(key);
  if (items === undefined) index.set(key, [item]);
  else items.push(item);
}

/** Whether a phrase whose first word stands at a place stands there whole: each word in its very form, or by its stem. */
function matchesAt(
  { concept, forms }: Phrase,
  tokens: readonly Token[],
  from: number,
  language: string,
  isUnaccented: boolean,
): boolean {
  if (from + forms.length > tokens.length) return false;
  if (
    forms.length === 1 &&
    isCountry(concept) &&
    isWordToo(forms[0] ?? '', language) &&
    !tokens[from]?.isCapital
  )
    return false;
  if (forms.length === 1) return true;
  const stem = stemmer(language);
  return forms.every((form, i) => {
    const token = tokens[from + i];
    const stemmed = stem(form);
    return (
      token?.form === form ||
      token?.term === stemmed ||
      (isUnaccented && token?.term === foldAccents(stemmed))
    );
  });
}

/** Spanish stems of three letters join what has nothing in common (`masa`, `más`; `casa`, `caso`): only the form counts. */
function isTooShort(stem: string, language: string): boolean {
  return language === 'es' && stem.length <= 3;
}

/** Whether a concept is a country or its people, by its id: from CLDR's names or the lexicon's files of that name. */
export function isCountry(concept: string): boolean {
  return concept.startsWith('region:') || concept.startsWith('countries');
}

function deduplicated(matches: readonly ConceptMatch[]): ConceptMatch[] {
  const seen = new Set<string>();
  return matches.filter(({ concept, from, to }) => {
    const key = `${concept} ${from} ${to}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Without the matches that lie inside a longer one.
 * @param matches in the order of where they start
 */
export function longestOnly(matches: readonly ConceptMatch[]): ConceptMatch[] {
  // Where the longest match from each token ends, and how far those reach that start before it.
  const ends = new Map<number, number>();
  for (const { from, to } of matches) ends.set(from, Math.max(to, ends.get(from) ?? 0));
  const reached = new Map<number, number>();
  let farthest = 0;
  for (const [from, end] of ends) {
    reached.set(from, farthest);
    farthest = Math.max(farthest, end);
  }
  return matches.filter(({ from, to }) => to === ends.get(from) && to > (reached.get(from) ?? 0));
}

/** Names of countries that are words of their own too: `Anh` England, `anh` brother; `Pháp` France, `pháp` law; `US`, `us`. */
function isWordToo(form: string, language: string): boolean {
  return language === 'vi' || (language === 'en' && form === 'us');
}
