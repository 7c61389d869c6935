import type { Range } from '../../text/range.js';
import { wordSet as wordSetOf } from '../../text/word-set.js';
import { normaliseWord } from '../../text/words.js';
import { isJoined, type OpenSentence } from '../open-sentence.js';

/** What phrases mean, by their normal forms with one space between. */
export interface Phrases<T> {
  get(phrase: string): T | undefined;
  /** Words in the longest phrase that begins, or ends, with a word; 0 where none does. */
  longestFrom(word: string): number;
  longestTo(word: string): number;
}

/** Phrases by meaning: each list is written with `|` between phrases. */
export function phrases<T>(lists: Iterable<readonly [meaning: T, list: string]>): Phrases<T> {
  const meanings = new Map<string, T>();
  const from = new Map<string, number>();
  const to = new Map<string, number>();
  for (const [meaning, list] of lists) {
    for (const phrase of list.split('|')) {
      const words = phrase.trim().split(/\s+/).map(normaliseWord);
      meanings.set(words.join(' '), meaning);
      raise(from, words[0], words.length);
      raise(to, words.at(-1), words.length);
    }
  }
  return {
    get: (phrase) => meanings.get(phrase),
    longestFrom: (word) => from.get(word) ?? 0,
    longestTo: (word) => to.get(word) ?? 0,
  };
}

/** Keeps the greatest number that there was of a word. */
function raise(numbers: Map<string, number>, word = '', number: number): void {
  if (number > (numbers.get(word) ?? 0)) numbers.set(word, number);
}

/** Words that count up, for {@link phrases}: white space between them, and `/` between two spellings of one. */
export function inOrder(list: string, first = 1, step = 1): [meaning: number, list: string][] {
  return list
    .trim()
    .split(/\s+/)
    .map((word, i) => [first + i * step, word.replaceAll('/', '|')]);
}

/** A list of single words with white space between them, for {@link phrases}. */
export function words(list: string): readonly [meaning: true, list: string] {
  return [true, list.trim().replace(/\s+/g, '|')];
}

/** Words that need no meaning, as normal forms: the list has white space between them. */
export function wordSet(list: string): ReadonlySet<string> {
  return wordSetOf(list, normaliseWord);
}

const BENGALI = /[\u0980-\u09FF]$/;

/**
 * The phrases of a table with or without Bengali endings.
 * @param ending splits a phrase into what the table may know and its ending
 */
export function withEndings<T>(table: Phrases<T>, ending: RegExp): Phrases<T> {
  // Asked of every word of a text, most of which are not Bengali.
  const bare = (phrase: string): string => (BENGALI.test(phrase) ? (ending.exec(phrase)?.[1] ?? '') : '');
  return {
    get: (phrase) => table.get(phrase) ?? table.get(bare(phrase)),
    longestFrom: (word) => table.longestFrom(word) || table.longestFrom(bare(word)),
    longestTo: (word) => table.longestTo(word) || table.longestTo(bare(word)),
  };
}

/** A phrase at tokens `from` to `to` (exclusive), and what it means. */
export interface Found<T> extends Range {
  readonly meaning: T;
  readonly from: number;
  readonly to: number;
}

/** The longest phrase of a table that begins at a token. */
export function phraseAt<T>(table: Phrases<T>, sentence: OpenSentence, at: number): Found<T> | undefined {
  const first = sentence.tokens[at];
  if (first === undefined) return undefined;
  const most = table.longestFrom(first.form);
  let longest: Found<T> | undefined;
  let phrase = '';
  for (let i = at; i < at + most; i += 1) {
    const token = sentence.tokens[i];
    if (token === undefined || (i > at && !isJoined(sentence, i))) break;
    phrase = i === at ? token.form : `${phrase} ${token.form}`;
    const meaning = table.get(phrase);
    if (meaning !== undefined) longest = { meaning, from: at, to: i + 1, start: first.start, end: token.end };
  }
  return longest;
}

/** The longest phrase of a table that ends before a token and begins at `floor` or behind it. */
export function phraseBefore<T>(
  table: Phrases<T>,
  sentence: OpenSentence,
  to: number,
  floor = 0,
): Found<T> | undefined {
  const last = sentence.tokens[to - 1];
  if (last === undefined) return undefined;
  const most = table.longestTo(last.form);
  let longest: Found<T> | undefined;
  let phrase = '';
  for (let i = to - 1; i >= Math.max(floor, to - most); i -= 1) {
    const token = sentence.tokens[i];
    if (token === undefined || (i < to - 1 && !isJoined(sentence, i + 1))) break;
    phrase = i === to - 1 ? token.form : `${token.form} ${phrase}`;
    const meaning = table.get(phrase);
    if (meaning !== undefined) longest = { meaning, from: i, to, start: token.start, end: last.end };
  }
  return longest;
}
