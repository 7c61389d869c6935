import type { Range } from './range.js';

/** A word or a number of a text, where it stands, and its normal form (see {@link normaliseWord}). */
export interface Word extends Range {
  readonly form: string;
  /** It begins with a capital letter. */
  readonly isCapital: boolean;
}

/**
 * A letter or a digit, and what goes on from it: letters with their marks (Bengali and Hindi vowels are marks), digits,
 * and the invisible characters that may stand inside a word. A number keeps its separators (`15,000`, `10.5`) as long as
 * digits follow, and what is written together with it (`27.5km`, `১,২৩৪টি`). An apostrophe parts words, a hyphen too.
 */
const WORD = /(?:\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|\p{L})[\p{L}\p{M}\p{Nd}\u00AD\u200B-\u200F\u2060\uFEFF]*/gu;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** What an apostrophe leaves behind in Latin script: `country’s`, `l’eau`, `don’t`. */
const CLITICS = new Set(['s', 't', 'd', 'l', 'm', 'll', 're', 've', 'n', 'j', 'c', 'qu']);
const APOSTROPHE = /['’ʼ]/;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\p{Nd}/u;

/** The words of `text` (or of a range of it) in order. Linear in the input. */
export function words(text: string, range: Range = { start: 0, end: text.length }): Word[] {
  const found: Word[] = [];
  const part = range.start === 0 && range.end === text.length ? text : text.slice(range.start, range.end);
  for (const match of part.matchAll(WORD)) {
    const form = normaliseWord(match[0]);
    if (form === '' || isClitic(part, match.index, match[0].length, form)) continue;
    const start = range.start + match.index;
    found.push({ start, end: start + match[0].length, form, isCapital: CAPITAL.test(match[0]) });
  }
  return found;
}

/** A form that only an apostrophe parts from its neighbour, and that says nothing by itself. */
function isClitic(text: string, index: number, length: number, form: string): boolean {
  if (!CLITICS.has(form)) return false;
  return APOSTROPHE.test(text.charAt(index - 1)) || APOSTROPHE.test(text.charAt(index + length));
}

/**
 * The normal form of a word: NFC, lower case, without zero-width characters, digits of any script as ASCII.
 * Marks stay: they are vowels in Bengali and tones in Vietnamese.
 */
export function normaliseWord(word: string): string {
  if (PLAIN.test(word)) return word;
  const form = word.replace(INVISIBLE, '').normalize('NFC').toLowerCase().replace(LATE_TONE, earlyTone);
  return DIGIT.test(form) ? asciiDigits(form) : form;
}

/** Nothing to normalise: most words of many texts, for which the rest would be the greater part of reading them. */
const PLAIN = /^[a-z]+$/;
/** Vietnamese is written with the tone on either vowel (`hoá`, `hóa`): the second way is taken. The u of `qu` is no vowel. */
const LATE_TONE = /(o)([àáảãạèéẻẽẹ])$|(?<!q)(u)([ỳýỷỹỵ])$/u;

function earlyTone(match: string): string {
  const [first = '', second = ''] = match;
  const [letter = '', tone = ''] = second.normalize('NFD');
  return (first + tone).normalize('NFC') + letter;
}

/** Replaces every decimal digit of Unicode by the ASCII digit of the same value. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** Decimal digits stand in Unicode in unbroken runs from zero to nine, or several such runs in a row. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}

/**
 * A normal form without its accents, for readers who type none: `hà` → `ha`, `perú` → `peru`. Latin script only; other
 * scripts come back as they are, since their marks are letters.
 */
export function foldAccents(word: string): string {
  if (PLAIN.test(word)) return word;
  if (!/\p{Script=Latin}/u.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đðıłøþæœß]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/** Letters that people type without their stroke or as two, though Unicode does not take them apart. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};
