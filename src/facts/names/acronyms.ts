import { romanise } from '../../text/phonetic.js';
import { wordSet } from '../../text/word-set.js';
import type { NameText } from './name-text.js';
import { ORGANISATION_ACRONYMS, OTHER_ACRONYMS } from './organisation-names.js';

/** Capitals, perhaps with digits, ampersands or a plural s. */
const CAPITALS = /^(?=.*\p{Lu})[\p{Lu}\d]{2,8}$/u;
/** What brackets hold may have small letters: `Pemex`, `MoFA`. */
const BRACKETED = /^\p{Lu}[\p{L}\d]{1,12}$/u;
const ROMAN = /^M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;
const OPENS_BRACKET = /^\s?\($/;
const CLOSES_BRACKET = /^\)/;

const ORGANISATIONS = wordSet(ORGANISATION_ACRONYMS);
const OTHERS = wordSet(OTHER_ACRONYMS);

/** Letters of the Latin alphabet as Bengali spells them, longest first. */
const SPELT_LETTERS: readonly (readonly [string, string])[] = [
  ['ডব্লিউ', 'W'],
  ['ডাব্লিউ', 'W'],
  ['ওয়াই', 'Y'],
  ['এক্স', 'X'],
  ['জেড', 'Z'],
  ['কিউ', 'Q'],
  ['এইচ', 'H'],
  ['এফ', 'F'],
  ['এল', 'L'],
  ['এম', 'M'],
  ['এন', 'N'],
  ['এস', 'S'],
  ['আই', 'I'],
  ['আর', 'R'],
  ['ইউ', 'U'],
  ['কে', 'K'],
  ['জে', 'J'],
  ['জি', 'G'],
  ['টি', 'T'],
  ['ডি', 'D'],
  ['পি', 'P'],
  ['বি', 'B'],
  ['ভি', 'V'],
  ['সি', 'C'],
  ['এ', 'A'],
  ['ই', 'E'],
  ['ও', 'O'],
].map(([spelt = '', letter = '']): [string, string] => [spelt.normalize('NFC'), letter]);
/** Cases that Bengali joins to it. */
const CASE = /^(?:র|ের|কে|তে|য়)?$/u;
/** Fewer spelt letters are words and parts of names as often. */
const FEWEST_SPELT = 3;

/** The Latin letters of an acronym: its own, or those that it spells in Bengali. */
export function acronymLetters(text: NameText, i: number): string | undefined {
  const written = text.written(i);
  if (CAPITALS.test(written)) return written;
  return text.language === 'bn' ? speltLetters(text.forms[i] ?? '') : undefined;
}

function speltLetters(form: string): string | undefined {
  let letters = '';
  let rest = form;
  for (;;) {
    const next = SPELT_LETTERS.find(([spelt]) => rest.startsWith(spelt));
    if (next === undefined) break;
    letters += next[1];
    rest = rest.slice(next[0].length);
  }
  return letters.length >= FEWEST_SPELT && CASE.test(rest) ? letters : undefined;
}

/** Whether a token is a letter as Bengali spells them, in the initials of a name: `এ কে আজাদ`. */
export function isSpeltLetter(text: NameText, i: number): boolean {
  return text.language === 'bn' && SPELT_LETTERS.some(([spelt]) => spelt === text.forms[i]);
}

/** Whether a token is the acronym of an organisation, by itself. */
export function isOrganisationAcronym(text: NameText, i: number): boolean {
  const letters = acronymLetters(text, i);
  return letters !== undefined && ORGANISATIONS.has(letters);
}

/** Whether capitals could stand for an organisation: no number, no country, nothing that is known for something else. */
export function mayBeOrganisation(letters: string): boolean {
  return !OTHERS.has(letters) && !ROMAN.test(letters) && !isCurrency(letters);
}

let currencies: ReadonlySet<string> | undefined;

function isCurrency(letters: string): boolean {
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  return currencies.has(letters);
}

/** A short form in brackets. */
export interface Bracketed {
  readonly at: number;
  readonly letters: string;
  readonly written: string;
  /** Offset behind the closing bracket. */
  readonly end: number;
}

/** The short form in brackets that follows the tokens of a name. */
export function bracketedAt(text: NameText, at: number): Bracketed | undefined {
  const written = text.written(at);
  const letters = BRACKETED.test(written) ? written : acronymLetters(text, at);
  return letters !== undefined && mayBeOrganisation(letters) ? inBrackets(text, at, letters) : undefined;
}

/** Most letters of a short form that is read as a word: `ইসরো`. */
const LONGEST_WORD = 8;

/** The same where no capitals tell: a short word alone in brackets, which is none of the lexicon. */
export function bracketedWord(text: NameText, at: number): Bracketed | undefined {
  const form = text.forms[at] ?? '';
  const mayBe = !text.hasCapitals && form.length <= LONGEST_WORD && text.isName(at);
  return mayBe ? inBrackets(text, at, form) : undefined;
}

function inBrackets(text: NameText, at: number, letters: string): Bracketed | undefined {
  const token = text.sentence.tokens[at];
  if (token === undefined || !text.isFree(at) || !OPENS_BRACKET.test(text.gap(at))) return undefined;
  if (!CLOSES_BRACKET.test(text.sentence.text.slice(token.end, token.end + 1))) return undefined;
  return { at, letters, written: text.written(at), end: token.end + 1 };
}

/**
 * Whether letters stand for a name: each is the first of one of its words, in their order, or follows there within the
 * word before. Words may be left out, but not the first.
 */
export function abbreviates(letters: string, words: readonly string[]): boolean {
  let word = -1;
  let inside = 0;
  for (const letter of romanise(letters.toLowerCase())) {
    const next = words.findIndex((other, i) => i > word && other.startsWith(letter));
    if (word < 0 ? next === 0 : next > 0) {
      word = next;
      inside = 1;
      continue;
    }
    const within = word < 0 ? -1 : (words[word]?.indexOf(letter, inside) ?? -1);
    if (within < 0) return false;
    inside = within + 1;
  }
  return word > 0;
}
