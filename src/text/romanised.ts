import { isCountry } from './concepts.js';
import { knownNames } from './names.js';
import type { Range } from './range.js';
import {
  ALSO_FOREIGN,
  COMMON_ELSEWHERE,
  FOREIGN_QUESTION_WORDS,
  ROMANISED_FORMS,
  ROMANISED_STEMS,
} from './romanised-words.js';
import { isSyllable } from './vietnamese.js';
import { wordSet } from './word-set.js';
import { foldAccents, type Word, words } from './words.js';

/** Spellings of Bengali words in Latin letters, and what each stands for. */
type Spellings = ReadonlyMap<string, string>;

const FORMS = readSpellings(ROMANISED_FORMS);
const STEMS = readSpellings(ROMANISED_STEMS);
const FOREIGN = wordSet(ALSO_FOREIGN);
const COMMON = wordSet(COMMON_ELSEWHERE);
const ASKING_ELSEWHERE = wordSet(FOREIGN_QUESTION_WORDS);

function readSpellings(table: string): Spellings {
  const lines = table.normalize('NFC').trim().split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [bengali = '', ...spellings] = line.split(' ');
      return spellings.map((spelling) => [spelling, bengali] as const);
    }),
  );
}

type Ending = readonly [typed: string, behindConsonant: string, behindVowel: string];

/**
 * What is joined to a noun, as it is typed, and as it is written behind a consonant and behind a vowel. Longest first: the
 * first that leaves a known word is taken off.
 */
const ENDINGS: readonly Ending[] = (
  [
    ['gulor', 'গুলোর', 'গুলোর'],
    ['gulo', 'গুলো', 'গুলো'],
    ['guli', 'গুলি', 'গুলি'],
    ['tike', 'টিকে', 'টিকে'],
    ['tite', 'টিতে', 'টিতে'],
    ['der', 'দের', 'দের'],
    ['tir', 'টির', 'টির'],
    ['tar', 'টার', 'টার'],
    ['era', 'েরা', 'রা'],
    ['te', 'ে', 'তে'],
    ['ke', 'কে', 'কে'],
    ['er', 'ের', 'র'],
    ['ra', 'রা', 'রা'],
    ['ti', 'টি', 'টি'],
    ['ta', 'টা', 'টা'],
    ['ye', 'ে', 'য়ে'],
    ['e', 'ে', 'য়ে'],
    ['y', 'ে', 'য়'],
    ['r', 'র', 'র'],
  ] as const
).map(([typed, consonant, vowel]) => [typed, consonant.normalize('NFC'), vowel.normalize('NFC')]);
/** What people type apart from the noun that it belongs to: `vietnam er`, `mexico te`. */
const APART = wordSet('er r te');
const LAST_VOWEL = /[\u0985-\u0994\u09BE-\u09CC]$/;
/** Fewest letters of a noun that an ending is taken off. */
const SHORTEST_STEM = 3;

/** What a word says for Bengali: one that is a word of another language too says less. */
const EVIDENCE = { own: 1, alsoForeign: 0.5 } as const;
const FEWEST_WORDS = 2;
/** Question words that Bengali, whose verb `to be` is not said, may end with. */
const LAST_ASKING = wordSet('ke ki kothay kothai koto keno kivabe kibhabe kemon kar');

/** A word or two in Bengali script, and the place of the word behind. */
interface Reading {
  readonly bengali: string;
  /** The typed word without what is joined to it. */
  readonly base: string;
  readonly next: number;
}

/**
 * How much speaks for a text being Bengali in Latin letters, a function word of a language counting 1; 0 unless several
 * words do, one of which can be nothing else, or one asks at the end. 0 too where a question word of another language stands.
 */
export function romanisedBengali(text: string): number {
  const found = words(text);
  if (found.some(({ form }) => ASKING_ELSEWHERE.has(foldAccents(form)))) return 0;
  const bases = readAll(text, STEMS)
    .map(({ reading }) => reading.base)
    .filter((base) => !COMMON.has(base));
  const asks = asksAtTheEnd(found);
  const foreign = bases.filter((base, i) => FOREIGN.has(base) && !(asks && i === bases.length - 1)).length;
  const own = bases.length - foreign;
  if (!asks && (own === 0 || bases.length < FEWEST_WORDS)) return 0;
  return own * EVIDENCE.own + foreign * EVIDENCE.alsoForeign;
}

/** `Sheinbaum ke?`: as Bengali asks, and hardly another language. Vietnamese without accents may end so by chance. */
function asksAtTheEnd(found: readonly Word[]): boolean {
  const last = found.at(-1)?.form ?? '';
  return LAST_ASKING.has(last) && found.some(({ form }) => !isSyllable(foldAccents(form)) && form !== last);
}

/**
 * A text that is Bengali in Latin letters, with the words of the tables and the names of countries in Bengali script.
 * Other names stay as they are typed: they are found by their sound. A text that is not comes back as it is.
 */
export function inBengaliScript(text: string): string {
  if (romanisedBengali(text) === 0) return text;
  let written = '';
  let end = 0;
  for (const { reading, start, end: next } of readAll(text, stemsAndCountries())) {
    written += text.slice(end, start) + reading.bengali;
    end = next;
  }
  return written + text.slice(end);
}

interface Read extends Range {
  readonly reading: Reading;
}

function readAll(text: string, stems: Spellings): Read[] {
  const isAllCapitals = text === text.toUpperCase();
  const found = words(text);
  const isName = (at: number) => at > 0 && (found[at]?.isCapital ?? false) && !isAllCapitals;
  const read: Read[] = [];
  let at = 0;
  while (at < found.length) {
    const reading = readWord(found, at, stems, isName(at));
    const [first, last] = [found[at], found[(reading?.next ?? at + 1) - 1]];
    if (reading !== undefined && first !== undefined && last !== undefined) {
      read.push({ reading, start: first.start, end: last.end });
    }
    at = reading?.next ?? at + 1;
  }
  return read;
}

/** @param isName what has a capital inside a text is a name: only that of a country is read */
function readWord(
  found: readonly Word[],
  at: number,
  stems: Spellings,
  isName: boolean,
): Reading | undefined {
  const [form, behind] = [foldAccents(found[at]?.form ?? ''), found[at + 1]?.form ?? ''];
  const pair = stems.get(`${form}_${behind}`);
  if (pair !== undefined) return joined(found, at + 2, { bengali: pair, base: form });
  const exact = isName ? undefined : FORMS.get(form);
  if (exact !== undefined) return { bengali: exact, base: form, next: at + 1 };
  const inflected = readStem(form, stems);
  if (inflected === undefined || (isName && STEMS.has(inflected.base))) return undefined;
  return inflected.base === form ? joined(found, at + 1, inflected) : { ...inflected, next: at + 1 };
}

/** Joins what is typed apart from its noun. */
function joined(found: readonly Word[], next: number, stem: Omit<Reading, 'next'>): Reading {
  const typed = found[next]?.form ?? '';
  const ending = APART.has(typed) ? ENDINGS.find(([one]) => one === typed) : undefined;
  return ending === undefined
    ? { ...stem, next }
    : { ...stem, bengali: withEnding(stem.bengali, ending), next: next + 1 };
}

/** A noun with or without an ending; before one that begins with a vowel, the last *o* is not spoken (`juddho`, `juddher`). */
function readStem(form: string, stems: Spellings): Omit<Reading, 'next'> | undefined {
  const whole = stems.get(form);
  if (whole !== undefined) return { bengali: whole, base: form };
  for (const ending of ENDINGS) {
    const [typed] = ending;
    const left = form.slice(0, -typed.length);
    if (!form.endsWith(typed) || left.length < SHORTEST_STEM) continue;
    for (const base of typed.startsWith('e') ? [left, `${left}o`] : [left]) {
      const stem = stems.get(base);
      if (stem !== undefined) return { bengali: withEnding(stem, ending), base };
    }
  }
  return undefined;
}

function withEnding(stem: string, [, behindConsonant, behindVowel]: Ending): string {
  return stem + (LAST_VOWEL.test(stem) ? behindVowel : behindConsonant);
}

let known: Spellings | undefined;

/** The nouns, and the countries as English writes them. */
function stemsAndCountries(): Spellings {
  if (known === undefined) {
    const inBengali = new Map(regions('bn').map(({ id, name }) => [id, name]));
    const countries = regions('en').flatMap(({ id, name }): [string, string][] => {
      const bengali = inBengali.get(id);
      return bengali === undefined ? [] : [[foldAccents(name.toLowerCase()).replaceAll(' ', '_'), bengali]];
    });
    known = new Map([...countries, ...STEMS]);
  }
  return known;
}

function regions(language: string): { id: string; name: string }[] {
  return knownNames(language).flatMap(({ id, forms }) =>
    isCountry(id) && forms[language] !== undefined ? [{ id, name: forms[language].normalize('NFC') }] : [],
  );
}
