import { consonantSkeleton, romanise } from '../text/phonetic.js';
import { characterGrams, editDistance, jaroWinkler } from '../text/similarity.js';
import { foldAccents } from '../text/words.js';

/** A word form of the texts, and the term that it is indexed by. */
interface Entry {
  readonly form: string;
  readonly term: string;
  readonly language: string;
  /** Latin words without accents; others as they are. */
  readonly folded: string;
  readonly latin: string;
  readonly skeleton: string;
}

/** A term of the texts that may stand for a word of a question. */
export interface Relative {
  readonly term: string;
  /** 0 to 1: how alike the two are. */
  readonly likeness: number;
  readonly kind: 'accents' | 'cognate' | 'sound' | 'spelling' | 'inflection';
}

/** Letters of a stretch that two cognates or misspellings share. */
const GRAM = 3;
/** Least Dice coefficient of the grams of two cognates (`economía`, `economy`). */
const LEAST_COGNATE = 0.45;
/** Least similarity of two sounds; .80 gives a recall of .85 at 0.43 false matches per 1,000 pairs. */
const LEAST_SOUND = 0.8;
/** A skeleton of fewer consonants is like too many others (`হ্যানয়`, `Nguyen`), unless it is the very same. */
const SHORTEST_SKELETON = 3;
const SHORTEST_SAME_SKELETON = 2;
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

type GramIndex = ReadonlyMap<string, readonly number[]>;
/** Bengali and Hindi inflect at the end: words with so many first characters in common may be forms of one. */
const SHARED_BEGINNING = 5;

/** The words of the texts, to be found by words that are not quite theirs: other spellings, languages, scripts. */
export class Vocabulary {
  readonly #languages = new Set<string>();
  readonly #entries: Entry[] = [];
  readonly #known = new Set<string>();
  readonly #byGram = new Map<string, number[]>();
  readonly #bySound = new Map<string, Map<string, number[]>>();
  /** How many grams each entry shares with the word that is looked up: all zero in between. */
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
    const folded = foldAccents(form);
    const latin = romanise(form);
    const skeleton = consonantSkeleton(latin);
    const at = this.#entries.push({ form, term, language, folded, latin, skeleton }) - 1;
    push(this.#byFolded, folded, at);
    if (isLatin(folded))
      for (const gram of new Set(characterGrams(folded, GRAM))) push(this.#byGram, gram, at);
    if (skeleton.length >= SHORTEST_SAME_SKELETON) {
      const script = scriptOf(form);
      const sounds = this.#bySound.get(script) ?? new Map<string, number[]>();
      this.#bySound.set(script, sounds);
      for (const gram of new Set(characterGrams(skeleton, 2))) push(sounds, gram, at);
    }
    if (!isLatin(folded)) push(this.#byBeginning, form.slice(0, SHARED_BEGINNING), at);
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
    const latin = romanise(form);
    const isKnown = this.#known.has(key(form, language));
    const found: Relative[] = [];
    for (const at of this.#byFolded.get(folded) ?? []) {
      const entry = this.#entries[at];
      if (entry === undefined) continue;
      // An accent that was typed was meant: only a word typed without any may be one of the same language with some.
      if (entry.language === language && (isKnown || form !== folded)) continue;
      found.push({ term: entry.term, likeness: entry.form === form ? 1 : 0.95, kind: 'accents' });
    }
    if (isLatin(folded)) found.push(...this.#alike(folded, language, isKnown));
    else found.push(...this.#inflected(form));
    found.push(...this.#soundsLike(form, latin, isKnown));
    return strongest(found);
  }

  /** Cognates in other languages, and what a word that the texts don't know may be a misspelling of. */
  #alike(folded: string, language: string, isKnown: boolean): Relative[] {
    if (folded.length < ONE_EDIT_FROM) return [];
    const grams = new Set(characterGrams(folded, GRAM));
    const found: Relative[] = [];
    for (const { at, shared } of this.#sharing(this.#byGram, grams)) {
      const entry = this.#entries[at];
      if (entry === undefined || entry.folded === folded || (isKnown && entry.language === language))
        continue;
      const dice = (2 * shared) / (grams.size + new Set(characterGrams(entry.folded, GRAM)).size);
      const edits = folded.length >= TWO_EDITS_FROM ? 2 : 1;
      const distance = editDistance(folded, entry.folded, edits);
      if (distance <= edits) {
        found.push({ term: entry.term, likeness: 1 - distance / folded.length, kind: 'spelling' });
      } else if (entry.language !== language && dice >= LEAST_COGNATE) {
        found.push({ term: entry.term, likeness: dice, kind: 'cognate' });
      }
    }
    return found;
  }

  /** Words of another script that sound alike; of the same, where that is not Latin and the texts don't know the word. */
  #soundsLike(form: string, latin: string, isKnown: boolean): Relative[] {
    const skeleton = consonantSkeleton(latin);
    if (skeleton.length < SHORTEST_SAME_SKELETON) return [];
    const grams = new Set(characterGrams(skeleton, 2));
    const own = scriptOf(form);
    const found: Relative[] = [];
    for (const [script, index] of this.#bySound) {
      if (script === own && (isKnown || own === 'Latin')) continue;
      const kind = script === own ? 'spelling' : 'sound';
      for (const { at } of this.#sharing(index, grams)) {
        const entry = this.#entries[at];
        if (entry === undefined || entry.form === form) continue;
        const likeness = soundLikeness(latin, skeleton, entry);
        if (likeness >= LEAST_SOUND) found.push({ term: entry.term, likeness, kind });
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
      found.push({ term: entry.term, likeness: commonPrefix(entry.form, form) / longer, kind: 'inflection' });
    }
    return found;
  }

  /** Entries that share most grams, most first: only those are compared letter by letter. */
  #sharing(index: GramIndex, grams: ReadonlySet<string>): { at: number; shared: number }[] {
    if (this.#counts.length < this.#entries.length) this.#counts = new Uint8Array(2 * this.#entries.length);
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
    return found.sort((a, b) => b.shared - a.shared || a.at - b.at).slice(0, MOST_COMPARED);
  }
}

/** How alike two words sound, 0 to 1: by their consonants, then by all their letters (the measure of `phonetic.ts`). */
function soundLikeness(latin: string, skeleton: string, entry: Entry): number {
  const longer = Math.max(skeleton.length, entry.skeleton.length);
  const distance = editDistance(skeleton, entry.skeleton, longer);
  if (distance > 0 && Math.min(skeleton.length, entry.skeleton.length) < SHORTEST_SKELETON) return 0;
  return 0.6 * (1 - distance / longer) + 0.4 * jaroWinkler(latin, entry.latin);
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
