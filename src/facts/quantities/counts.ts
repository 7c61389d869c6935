import { stopwords } from '../../text/stopwords.js';
import { isJoined, type OpenSentence } from '../open-sentence.js';
import type { Amount, Meaning, Value } from '../value.js';
import { FUNCTION_WORDS, LABELS, NOT_COUNTED, OF_MORE } from './count-words.js';
import { countedBy } from './counted.js';
import type { Figure } from './figures.js';
import { HALVES } from './number-words.js';
import { phraseAt, phraseBefore } from './phrases.js';
import { type Quantity, quantities } from './quantities.js';

/** Numbers that are left over and count something: `12 provinces`, `১২টি`, `three rivers`, `more than 200`. */
export function findCounts(sentence: OpenSentence): Value[] {
  return quantities(sentence).flatMap((quantity) => {
    const { start, end, amount } = quantity;
    if (amount === undefined || !isCount(sentence, quantity)) return [];
    return [{ start, end, text: sentence.text.slice(start, end), ...countOf(sentence, quantity, amount) }];
  });
}

/** A number of things, with what they are where that is told. */
export function countOf(sentence: OpenSentence, quantity: Quantity, amount: Amount): Meaning {
  const counted = countedBy(sentence, quantity);
  return { kind: 'count', amount, ...(counted !== undefined && { counted }) };
}

const DASH = /[-‐‑–—~]/u;
const GROUPED = /^\p{Nd}{1,3}(?:[.,\s]\p{Nd}{2,3})*[.,\s]\p{Nd}{3}$/u;
/** `8.0` is measured. */
const DECIMAL = /\p{Nd}[.,٫]\p{Nd}/u;
/** With a determiner, Bengali counts even where no noun follows: `তিনটি`, `১২জন`. */
const IS_DETERMINED = /(?:টি|খানা|খানি|জন)(?:ের|র|ে|কে|তে)?[ইও]?$/u;

function isCount(sentence: OpenSentence, quantity: Quantity): boolean {
  const { figure, unit, amount } = quantity;
  if (amount === undefined || !isNatural(amount) || figure.hasScale) return false;
  if (unit !== undefined && unit.kind !== 'things') return false;
  const written = sentence.text.slice(quantity.start, quantity.end);
  if (isNamed(sentence, quantity) || isScore(written, amount) || isPart(sentence, figure)) return false;
  if (amount.bound !== undefined || isGrouped(sentence, figure)) return true;
  const last = sentence.tokens[figure.to - 1]?.form ?? '';
  return IS_DETERMINED.test(last) || (!DECIMAL.test(written) && isBeforeNoun(sentence, figure));
}

function isNatural({ from, to }: Amount): boolean {
  return from >= 0 && Number.isInteger(from) && Number.isInteger(to);
}

/** `Article 5`, `Apollo 11` */
function isNamed(sentence: OpenSentence, { from, figure }: Quantity): boolean {
  const before = sentence.tokens[from - 1];
  if (before === undefined || !isJoined(sentence, from)) return false;
  if (phraseBefore(LABELS, sentence, from) !== undefined) return true;
  const isName = before.isCapital && !stopwords(sentence.language).has(before.form);
  return isName && !isGrouped(sentence, figure);
}

/** Digits with their thousands parted, which no year and no label has. */
function isGrouped({ text }: OpenSentence, { start, end, isWord }: Figure): boolean {
  return !isWord && GROUPED.test(text.slice(start, end));
}

/** `10 a.m.`, `two thirds` */
function isPart(sentence: OpenSentence, { to, end }: Figure): boolean {
  return isJoined(sentence, to, end) && phraseAt(NOT_COUNTED, sentence, to) !== undefined;
}

/** Below ten, digits with a dash between them are more often a score than a range. */
function isScore(written: string, { from, to }: Amount): boolean {
  return from !== to && to < 10 && DASH.test(written);
}

/** Whether what is counted stands behind a figure, or the rest that it is a part of: `5 of the`. */
function isBeforeNoun(sentence: OpenSentence, { to, end, isWord }: Figure): boolean {
  const { text, language, tokens } = sentence;
  const next = tokens[to];
  if (next === undefined || !/^\s$/.test(text.slice(end, next.start)) || /^\d/.test(next.form)) return false;
  if (phraseAt(OF_MORE, sentence, to) !== undefined) return true;
  if (next.form.length === 1 || (next.isCapital && isWord)) return false;
  // `6 capturas y media`
  if (phraseAt(HALVES, sentence, to + 1) !== undefined) return false;
  return !stopwords(language).has(next.form) && !FUNCTION_WORDS.has(next.form);
}
