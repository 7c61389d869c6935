import type { Token } from '../../text/analysis.js';
import type { OpenSentence } from '../open-sentence.js';

/** What may stand before a scale word: digits as they stand, or the word of a number. */
export interface Numeral {
  /** Not there where nobody can tell what number it is. */
  readonly value: number | undefined;
  /** Behind its last token. */
  readonly to: number;
  /** Behind its last character, which may be a fraction (`6½`). */
  readonly end: number;
  /** Letters of the same token as the digits: `km` of `27.5km`. A single capital stays one, as `5G` is no `5g`. */
  readonly suffix: string;
  readonly isWord: boolean;
}

const LEADING_DIGITS = /^\d[\d.,٫٬]*/;
const NUMBER = /^\d+(?:\.\d+)?$/;
const FIRST_GROUP = /^[1-9]\d{0,2}$/;
const NEXT_GROUP = /^\d{3}(?!\d)/;
const WHOLE_GROUP = /^\d{3}$/;
/** One space, of any width. */
const GROUP_SPACE = /^[ \u00A0\u2009\u202F]$/;
const FRACTION = /^\s?[¼½¾]/;
const FRACTIONS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };

/** The digits at a token, spaces between groups of three among them (`300 000`). */
export function digitsAt(sentence: OpenSentence, at: number): Numeral | undefined {
  const { text, language, tokens } = sentence;
  let token = tokens[at];
  const written = token && LEADING_DIGITS.exec(token.form)?.[0];
  if (token === undefined || written === undefined) return undefined;
  let number = token.term;
  let to = at + 1;
  let next = FIRST_GROUP.test(token.form) ? tokens[to] : undefined;
  while (next !== undefined && NEXT_GROUP.test(next.form)) {
    if (!GROUP_SPACE.test(text.slice(token.end, next.start))) break;
    // A term has no leading zeros.
    number += next.term.replace(/^\d+/, (digits) => digits.padStart(3, '0'));
    token = next;
    to += 1;
    next = WHOLE_GROUP.test(token.form) ? tokens[to] : undefined;
  }
  const decimals = to === at + 1 ? decimalsBehind(sentence, at) : undefined;
  if (decimals !== undefined) {
    return {
      value: Number(`${number}.${decimals.form}`),
      to: at + 3,
      end: decimals.end,
      suffix: '',
      isWord: false,
    };
  }
  const suffix = DIGITS.test(token.form) ? '' : lettersOf(token, text);
  const fraction = suffix === '' ? (FRACTION.exec(text.slice(token.end, token.end + 2))?.[0] ?? '') : '';
  const isClear = NUMBER.test(number) && (to > at + 1 || !isAmbiguous(written, language));
  const value = Number(number) + (FRACTIONS[fraction.trim()] ?? 0);
  return { value: isClear ? value : undefined, to, end: token.end + fraction.length, suffix, isWord: false };
}

/** The letters of a token behind its digits. */
function lettersOf({ form, end }: Token, text: string): string {
  const letters = form.replace(LEADING_DIGITS, '');
  const last = text.charAt(end - 1);
  return letters === last.toLowerCase() ? last : letters;
}

/** The word that some languages put between a number and its decimals: `১২ দশমিক ৭`. */
const DECIMAL_POINTS: Readonly<Record<string, string>> = {
  bn: 'দশমিক'.normalize('NFC'),
  hi: 'दशमलव'.normalize('NFC'),
  vi: 'phẩy'.normalize('NFC'),
};
const DIGITS = /^\d+$/;

/** The digits that are the decimals of those at a token. */
function decimalsBehind({ text, language, tokens }: OpenSentence, at: number): Token | undefined {
  const point = tokens[at + 1];
  if (point === undefined || point.form !== DECIMAL_POINTS[language]) return undefined;
  const whole = tokens[at];
  const decimals = tokens[at + 2];
  if (whole === undefined || decimals === undefined) return undefined;
  if (!DIGITS.test(whole.form) || !DIGITS.test(decimals.form)) return undefined;
  const gaps = text.slice(whole.end, point.start) + text.slice(point.end, decimals.start);
  return gaps.trim() === '' ? decimals : undefined;
}

/** Three digits behind one comma, that zeros do not show to be thousands. */
const COMMA_AND_THREE = /^[1-9]\d{0,2},(?!000)\d{3}$/;
/** Languages that write a comma before decimals, and whose writers often do as English does. */
const MIXED = new Set(['vi', 'es']);

/** Whether nobody can tell if a number has thousands or decimals (`1,234`), or it is a code (`007`). */
function isAmbiguous(written: string, language: string): boolean {
  return /^0\d/.test(written) || (MIXED.has(language) && COMMA_AND_THREE.test(written));
}

/** Digits are a part of something else behind these: `#5`, `10:30`, `1/2`, `Art.5`, `Covid-19`. */
const PART_BEFORE = /[×·^*]\s?$|[:/⁄\\@#&=±^'’№.,°]$|[\p{L}\p{M})][-‐‑−–]$/u;
/** And before these: `10:30`, `24/7`, `5'`, `3 × 10`, `5²`. Behind letters, `²` belongs to a unit, and so does `^2`. */
const PART_BEHIND = /(?:[:/⁄]\p{Nd}|[\\@#&='’′″]|(?<!\p{L})\^|\s?[×xX·*]\s?\p{Nd}|(?<=\p{Nd})\p{No})/uy;
/** `5m-10m`: the letter before the hyphen belongs to a number. */
const SECOND_OF_RANGE = /\p{Nd}\p{L}{1,2}[-‐‑−–]$/u;

/** Whether a figure from `start` to `end` is a part of a time, a score, a name or a formula. */
export function isPartOfMore(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  PART_BEHIND.lastIndex = end;
  if (PART_BEHIND.test(text)) return true;
  return PART_BEFORE.test(before) && !SECOND_OF_RANGE.test(before);
}

const YEAR = /^(?:1\d{3}|20\d{2})$/;

/** Whether the normal form of a word may be a year, as far as its digits tell. */
export function isYearLike(form: string): boolean {
  return YEAR.test(form);
}
