import { accentsLacking } from './accents.js';
import type { Token } from './analysis.js';
import { firstPart } from './bengali.js';
import { isCountry } from './concepts.js';
import { BEGINNING, beginningsOf, type Phrase, type PhraseTable } from './phrases.js';
import { editDistance } from './similarity.js';
import { accentedForms } from './spanish.js';
import { stemmer } from './stems.js';
import { stopwords } from './stopwords.js';
import { isSyllable } from './vietnamese.js';
import { foldAccents } from './words.js';

/** Where a concept's words stand among the tokens of a text. */
export interface ConceptMatch {
  readonly concept: string;
  /** Index of the first token. */
  readonly from: number;
  /** Index after the last. */
  readonly to: number;
}

/** Phrases that begin alike, by the form and by the stem of their first word, and by that without its accents. */
interface Bucket {
  readonly byForm: ReadonlyMap<string, readonly Phrase[]>;
  readonly byStem: ReadonlyMap<string, readonly Phrase[]>;
  readonly byFolded: ReadonlyMap<string, readonly Phrase[]>;
}

/** Finds concepts in texts. A language's phrases are looked at when a word of a text first begins like them. */
export class Lexicon {
  readonly #tablesOf: (language: string) => readonly PhraseTable[];
  readonly #tables = new Map<string, readonly PhraseTable[]>();
  readonly #buckets = new Map<string, Bucket>();
  readonly #phrases = new Map<string, readonly Phrase[]>();

  /** @param tablesOf the phrases of a language, asked for once, when a text of it first comes */
  constructor(tablesOf: (language: string) => readonly PhraseTable[]) {
    this.#tablesOf = tablesOf;
  }

  /**
   * Every concept that the tokens of a text in this language carry, in the order of where they start. In Vietnamese,
   * where a word is several syllables and each is a word too, what lies inside a longer match is left out. What may have
   * been typed without its accents matches words that have some.
   */
  match(tokens: readonly Token[], language: string): ConceptMatch[] {
    const all = this.matchNested(tokens, language);
    return language === 'vi' ? longestOnly(all) : all;
  }

  /** As `match`, with what lies inside a longer match in Vietnamese too. */
  matchNested(tokens: readonly Token[], language: string): ConceptMatch[] {
    const found: ConceptMatch[] = [];
    const mayLackAccents = accentsLacking(
      tokens.map(({ form }) => form),
      language,
    );
    for (const [from, token] of tokens.entries()) {
      for (const phrase of this.#phrasesFrom(token, language, mayLackAccents(token.form))) {
        if (matchesAt(phrase, tokens, from, language, mayLackAccents)) {
          found.push({ concept: phrase.concept, from, to: from + phrase.forms.length });
        }
      }
    }
    if (language === 'bn') found.push(...this.#matchFirstParts(tokens));
    return deduplicated(found.sort((a, b) => a.from - b.from));
  }

  /** The phrases that begin with a word. Words come again: kept, and emptied when full. */
  #phrasesFrom({ form, term }: Token, language: string, mayLackAccents: boolean): readonly Phrase[] {
    const key = `${language} ${form} ${term} ${mayLackAccents}`;
    let phrases = this.#phrases.get(key);
    if (phrases === undefined) {
      phrases = this.#findPhrases(form, term, language, mayLackAccents);
      if (this.#phrases.size >= MOST_KEPT) this.#phrases.clear();
      this.#phrases.set(key, phrases);
    }
    return phrases;
  }

  #findPhrases(form: string, term: string, language: string, mayLackAccents: boolean): Phrase[] {
    // A function word is none of the words that its stem is like: `করে` does, `কর` tax.
    const isItself = stopwords(language).has(form);
    const buckets = this.#bucketsOf(language, form, term);
    const phrases = buckets.flatMap(({ byForm, byStem, byFolded }) => [
      ...(byForm.get(form) ?? []),
      ...((!isItself && byStem.get(term)) || []),
      ...((mayLackAccents && byFolded.get(term)) || []),
    ]);
    if (language !== 'es' || !mayLackAccents) return phrases;
    const written = accentedForms(form).map((word) => ({ word, stem: stemmer(language)(word) }));
    // `duro`, hard, may be `duró`, lasted; by its stem alone, only what is no word itself is another.
    const isKnown = phrases.length > 0;
    const accented = buckets.flatMap(({ byForm, byStem }) =>
      written.flatMap(({ word, stem }) => byForm.get(word) ?? (isKnown ? [] : (byStem.get(stem) ?? []))),
    );
    return [...phrases, ...accented];
  }

  /**
   * The word that one which the lexicon does not know was meant to be: the nearest that begins like it. In Vietnamese, where
   * each syllable is near many others, none.
   */
  meantBy(
    form: string,
    language: string,
  ): { readonly concepts: readonly string[]; readonly likeness: number } | undefined {
    const most = form.length >= TWO_EDITS_FROM ? 2 : form.length >= ONE_EDIT_FROM ? 1 : 0;
    if (most === 0 || language === 'vi') return undefined;
    let nearest: readonly Phrase[] = [];
    let fewest = most + 1;
    for (const { byForm } of beginningsOf(form).map((beginning) => this.#bucket(beginning, language))) {
      for (const [word, phrases] of byForm) {
        const edits = word.length < ONE_EDIT_FROM ? fewest : editDistance(form, word, most);
        if (edits < fewest) [nearest, fewest] = [phrases, edits];
      }
    }
    const whole = nearest.filter(({ forms }) => forms.length === 1);
    if (whole.length === 0) return undefined;
    return { concepts: whole.map(({ concept }) => concept), likeness: 1 - fewest / form.length };
  }

  /** How people of a language write a concept that is a name (`Hà Nội`). */
  nameOf(concept: string, language: string): string | undefined {
    for (const table of this.#tablesIn(language)) {
      const name = table.name(concept);
      if (name !== undefined) return name;
    }
    return undefined;
  }

  /** Concepts of the first parts of Bengali compounds that are no word of the lexicon themselves. */
  #matchFirstParts(tokens: readonly Token[]): ConceptMatch[] {
    return tokens.flatMap(({ term }, from): ConceptMatch[] => {
      const first = firstPart(term);
      if (first === undefined || this.#bucketsOf('bn', term).some(({ byStem }) => byStem.has(term)))
        return [];
      return this.#bucketsOf('bn', first)
        .flatMap(({ byStem }) => byStem.get(first) ?? [])
        .filter(({ forms }) => forms.length === 1)
        .map(({ concept }) => ({ concept, from, to: from + 1 }));
    });
  }

  #bucketsOf(language: string, form: string, stem = form): Bucket[] {
    const buckets = beginningsOf(form).map((beginning) => this.#bucket(beginning, language));
    // An irregular form begins otherwise than its stem: `bought`, `buy`.
    if (stem.startsWith(form.slice(0, BEGINNING.long))) return buckets;
    return [...new Set([...buckets, ...this.#bucketsOf(language, stem)])];
  }

  #bucket(beginning: string, language: string): Bucket {
    const key = `${language} ${beginning}`;
    let bucket = this.#buckets.get(key);
    if (bucket === undefined) {
      bucket = bucketOf(
        this.#tablesIn(language).flatMap((table) => table.phrases(beginning)),
        language,
      );
      this.#buckets.set(key, bucket);
    }
    return bucket;
  }

  #tablesIn(language: string): readonly PhraseTable[] {
    let tables = this.#tables.get(language);
    if (tables === undefined) {
      tables = this.#tablesOf(language);
      this.#tables.set(language, tables);
    }
    return tables;
  }
}

/** Words whose phrases are kept. */
const MOST_KEPT = 5_000;
/** Letters of a word in which one wrong letter, or two, are forgiven. */
const ONE_EDIT_FROM = 5;
const TWO_EDITS_FROM = 9;

const EMPTY: Bucket = { byForm: new Map(), byStem: new Map(), byFolded: new Map() };

function bucketOf(phrases: readonly Phrase[], language: string): Bucket {
  if (phrases.length === 0) return EMPTY;
  const byForm = new Map<string, Phrase[]>();
  const byStem = new Map<string, Phrase[]>();
  const byFolded = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [form = ''] = phrase.forms;
    const [stem = ''] = phrase.stems;
    push(byForm, form, phrase);
    // A function word is none of the words whose stem is like it.
    if (phrase.forms.length === 1 && stopwords(language).has(form)) continue;
    if (phrase.forms.length === 1 && isTooShort(stem, language)) {
      for (const plural of [`${form}s`, `${form}es`]) push(byForm, plural, phrase);
      continue;
    }
    push(byStem, stem, phrase);
    const folded = foldAccents(stem);
    if (folded !== stem) push(byFolded, folded, phrase);
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
  { concept, forms, stems }: Phrase,
  tokens: readonly Token[],
  from: number,
  language: string,
  mayLackAccents: (form: string) => boolean,
): boolean {
  if (from + forms.length > tokens.length) return false;
  if (forms.length === 1) {
    return !isCountry(concept) || !isWordToo(forms[0] ?? '', language) || (tokens[from]?.isCapital ?? false);
  }
  return forms.every((form, i) => {
    const [token, stem = ''] = [tokens[from + i], stems[i]];
    if (token === undefined) return false;
    if (token.form === form || token.term === stem) return true;
    return token.term === foldAccents(stem) && mayLackAccents(token.form);
  });
}

/**
 * Spanish stems of three letters join what has nothing in common (`masa`, `más`; `casa`, `caso`): only the form and its
 * plural count.
 */
function isTooShort(stem: string, language: string): boolean {
  return language === 'es' && stem.length <= 3;
}

/** Names of countries that are words of their own too: `Anh` England, `anh` brother; `Pháp` France, `pháp` law; `US`, `us`. */
function isWordToo(form: string, language: string): boolean {
  if (language === 'vi') return isSyllable(foldAccents(form));
  return language === 'en' && form === 'us';
}

/** @param matches in the order of where they start */
function deduplicated(matches: readonly ConceptMatch[]): ConceptMatch[] {
  return matches.filter(({ concept, from, to }, i) => {
    for (let before = i - 1; matches[before]?.from === from; before -= 1) {
      if (matches[before]?.concept === concept && matches[before]?.to === to) return false;
    }
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
