import { characterGrams, editDistance } from '../text/similarity.js';
import { type Sound, soundLikeness, soundsOf } from '../text/sounds.js';
import { stopwords } from '../text/stopwords.js';
import { foldAccents } from '../text/words.js';

/** A word form of the texts, and the term that it is indexed by. */
interface Entry {
  readonly form: string;
  readonly term: string;
  readonly language: string;
  /** Latin words without accents; others as they are. */
  readonly folded: string;
}

/** One way in which a word of the texts sounds. */
interface SoundEntry extends Sound {
  readonly entry: Entry;
}

/** A term of the texts that may stand for a word of a question. */
export interface Relative {
  readonly term: string;
  /** Of the text that has the term. */
  readonly language: string;
  /** 0 to 1: how alike the two are. */
  readonly likeness: number;
  readonly kind: 'accents' | 'cognate' | 'sound' | 'spelling' | 'inflection';
}

/** Letters of a stretch that two cognates or misspellings share. */
const GRAM = 3;
/** Letters of a word that is too short for stretches of that length alone. */
const SHORT = 6;
/** Least Dice coefficient of the grams of two cognates (`economía`, `economy`). */
const LEAST_COGNATE = 0.45;
/** Least likeness of two sounds. */
const LEAST_SOUND = 0.8;
/** Shortest word in which one wrong letter, or two, are forgiven. */
const ONE_EDIT_FROM = 4;
const TWO_EDITS_FROM = 8;
/** Relatives of one word at most; words compared with it letter by letter, of those that share most grams. */
const MOST_RELATIVES = 6;
const MOST_COMPARED = 48;
/** Least share of a word's grams that such a word has. */
const LEAST_SHARED = 0.3;
/** What is longer, in UTF-16 units, is an address or a code and no misspelling, and would take long to compare. */
const LONGEST_COMPARED = 64;
/** Words whose relatives are kept: those of questions come again. Emptied when full, and when words are added. */
const MOST_KEPT = 2000;
/** Bengali and Hindi inflect at the end: words with so many first characters in common may be forms of one. */
const SHARED_BEGINNING = 5;

type GramIndex = ReadonlyMap<string, readonly number[]>;

/** The words of the texts, to be found by words that are not quite theirs: other spellings, languages, scripts. */
export class Vocabulary {
  readonly #languages = new Set<string>();
  readonly #entries: Entry[] = [];
  readonly #known = new Set<string>();
  readonly #concepts = new Set<string>();
  readonly #byGram = new Map<string, number[]>();
  readonly #sounds: SoundEntry[] = [];
  /** By script, then by stretches of the skeleton. */
  readonly #bySound = new Map<string, Map<string, number[]>>();
  /** How many grams each entry, or sound, shares with the word that is looked up: all zero in between. */
  #counts = new Uint8Array(0);
  readonly #kept = new Map<string, Relative[]>();
  readonly #byFolded = new Map<string, number[]>();
  readonly #byBeginning = new Map<string, number[]>();

  /** The languages that words have been added in. */
  get languages(): Iterable<string> {
    return this.#languages;
  }

  add(form: string, term: string, language: string): void {
    this.#languages.add(language);
    if (form.length > LONGEST_COMPARED || this.#known.has(key(form, language)) || /^\d/.test(form)) return;
    this.#known.add(key(form, language));
    if (this.#kept.size > 0) this.#kept.clear();
    // What only joins words stands for nothing that sounds or is spelt like it.
    if (stopwords(language).has(form)) return;
    const folded = foldAccents(form);
    const entry = { form, term, language, folded };
    const at = this.#entries.push(entry) - 1;
    for (const sound of soundsOf(form, language)) this.#addSound({ entry, ...sound });
    push(this.#byFolded, folded, at);
    if (isLatin(folded)) for (const gram of gramsOf(folded)) push(this.#byGram, gram, at);
    else push(this.#byBeginning, form.slice(0, SHARED_BEGINNING), at);
  }

  #addSound(sound: SoundEntry): void {
    const at = this.#sounds.push(sound) - 1;
    const script = scriptOf(sound.entry.form);
    const index = this.#bySound.get(script) ?? new Map<string, number[]>();
    this.#bySound.set(script, index);
    for (const gram of new Set(characterGrams(sound.skeleton, 2))) push(index, gram, at);
  }

  /** Notes that a text has a word or a phrase for the concept. */
  addConcept(concept: string): void {
    this.#concepts.add(concept);
  }

  /** Whether any text has a word or a phrase for the concept. */
  hasConcept(concept: string): boolean {
    return this.#concepts.has(concept);
  }

  /** Whether texts of this language have the word. */
  knows(form: string, language: string): boolean {
    return this.#known.has(key(form, language));
  }

  /** Words of the texts that may be this one, the likeliest first. */
  relatives(form: string, language: string): Relative[] {
    if (form.length > LONGEST_COMPARED) return [];
    const word = key(form, language);
    let relatives = this.#kept.get(word);
    if (relatives === undefined) {
      relatives = this.#findRelatives(form, language);
      if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
      this.#kept.set(word, relatives);
    }
    return relatives;
  }

  #findRelatives(form: string, language: string): Relative[] {
    const folded = foldAccents(form);
    const isKnown = this.knows(form, language);
    const found: Relative[] = [];
    for (const at of this.#byFolded.get(folded) ?? []) {
      const entry = this.#entries[at];
      if (entry === undefined) continue;
      // An accent that was typed was meant: only a word typed without any may be one of the same language with some.
      if (entry.language === language && (isKnown || form !== folded)) continue;
      found.push(relative(entry, entry.form === form ? 1 : 0.95, 'accents'));
    }
    if (isLatin(folded)) found.push(...this.#alike(folded, language, isKnown));
    else found.push(...this.#inflected(form));
    for (const sound of soundsOf(form, language)) found.push(...this.#soundsLike(form, sound, isKnown));
    return strongest(found);
  }

  /** Cognates in other languages, and what a word that the texts don't know may be a misspelling of. */
  #alike(folded: string, language: string, isKnown: boolean): Relative[] {
    if (folded.length < ONE_EDIT_FROM) return [];
    const found: Relative[] = [];
    for (const at of this.#sharing(this.#byGram, gramsOf(folded))) {
      const entry = this.#entries[at];
      if (entry === undefined || entry.folded === folded || (isKnown && entry.language === language))
        continue;
      const dice = diceCoefficient(folded, entry.folded);
      const edits = folded.length >= TWO_EDITS_FROM ? 2 : 1;
      const distance = editDistance(folded, entry.folded, edits);
      if (distance <= edits) {
        found.push(relative(entry, 1 - distance / folded.length, 'spelling'));
      } else if (entry.language !== language && dice >= LEAST_COGNATE) {
        found.push(relative(entry, dice, 'cognate'));
      }
    }
    return found;
  }

  /** Words of another script that sound alike; of the same, where that is not Latin and the texts don't know the word. */
  #soundsLike(form: string, sound: Sound, isKnown: boolean): Relative[] {
    const grams = new Set(characterGrams(sound.skeleton, 2));
    const own = scriptOf(form);
    const found: Relative[] = [];
    for (const [script, index] of this.#bySound) {
      if (script === own && (isKnown || own === 'Latin')) continue;
      const kind = script === own ? 'spelling' : 'sound';
      for (const at of this.#sharing(index, grams)) {
        const other = this.#sounds[at];
        if (other === undefined || other.entry.form === form) continue;
        const likeness = soundLikeness(sound, other);
        if (likeness >= LEAST_SOUND) found.push(relative(other.entry, likeness, kind));
      }
    }
    return found;
  }

  #inflected(form: string): Relative[] {
    if (form.length < SHARED_BEGINNING) return [];
    const found: Relative[] = [];
    for (const at of this.#byBeginning.get(form.slice(0, SHARED_BEGINNING)) ?? []) {
      const entry = this.#entries[at];
      if (entry === undefined || entry.form === form) continue;
      const longer = Math.max(entry.form.length, form.length);
      found.push(relative(entry, commonPrefix(entry.form, form) / longer, 'inflection'));
    }
    return found;
  }

  /** Entries that share most grams, most first: only those are compared letter by letter. */
  #sharing(index: GramIndex, grams: ReadonlySet<string>): number[] {
    const most = Math.max(this.#entries.length, this.#sounds.length);
    if (this.#counts.length < most) this.#counts = new Uint8Array(2 * most);
    const counts = this.#counts;
    const touched: number[] = [];
    for (const gram of grams) {
      for (const at of index.get(gram) ?? []) {
        const count = counts[at] ?? 0;
        if (count === 0) touched.push(at);
        counts[at] = count + 1;
      }
    }
    const least = Math.max(1, Math.ceil(grams.size * LEAST_SHARED));
    const found: { at: number; shared: number }[] = [];
    for (const at of touched) {
      const shared = counts[at] ?? 0;
      counts[at] = 0;
      if (shared >= least) found.push({ at, shared });
    }
    return found
      .sort((a, b) => b.shared - a.shared || a.at - b.at)
      .slice(0, MOST_COMPARED)
      .map(({ at }) => at);
  }
}

/** The stretches that a word is found by. In a short one, a single wrong letter spares hardly any but those of two letters. */
function gramsOf(word: string): Set<string> {
  const grams = characterGrams(word, GRAM);
  return new Set(word.length > SHORT ? grams : [...grams, ...characterGrams(word, GRAM - 1)]);
}

/** Twice the stretches that two words share, by all that they have. */
function diceCoefficient(a: string, b: string): number {
  const [first, second] = [new Set(characterGrams(a, GRAM)), new Set(characterGrams(b, GRAM))];
  let shared = 0;
  for (const gram of first) if (second.has(gram)) shared += 1;
  return (2 * shared) / (first.size + second.size);
}

function relative({ term, language }: Entry, likeness: number, kind: Relative['kind']): Relative {
  return { term, language, likeness, kind };
}

/** One relative a term, its strongest; the likeliest first. */
function strongest(relatives: readonly Relative[]): Relative[] {
  const byTerm = new Map<string, Relative>();
  for (const relative of relatives) {
    const known = byTerm.get(relative.term);
    if (known === undefined || relative.likeness > known.likeness) byTerm.set(relative.term, relative);
  }
  return [...byTerm.values()].sort((a, b) => b.likeness - a.likeness).slice(0, MOST_RELATIVES);
}

function key(form: string, language: string): string {
  return `${language} ${form}`;
}

function push(index: Map<string, number[]>, key: string, at: number): void {
  const entries = index.get(key);
  if (entries === undefined) index.set(key, [at]);
  else entries.push(at);
}

function isLatin(folded: string): boolean {
  return /^[a-z]+$/.test(folded);
}

function scriptOf(form: string): string {
  if (/\p{Script=Latin}/u.test(form)) return 'Latin';
  return /\p{Script=Bengali}/u.test(form) ? 'Bengali' : 'Devanagari';
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
