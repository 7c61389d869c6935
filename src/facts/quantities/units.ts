import { type Edge, isJoined, type OpenSentence } from '../open-sentence.js';
import { isYearLike } from './digits.js';
import { type Figure, isYear } from './figures.js';
import { LENGTHS, POWERS_BEFORE, POWERS_BEHIND, type Power } from './measure-words.js';
import { type Found, phraseAt, phraseBefore } from './phrases.js';
import {
  BEFORE_YEAR,
  CHINESE,
  CLOCK_BEFORE,
  CLOCK_BEHIND,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  PARTS_OF_HUNDRED,
  PER,
  PERCENTAGE,
  POINTS,
  SHORT_TIMES,
  SIGNS_WITH_LETTERS,
  SPANISH_ONLY,
  THINGS,
  UNCLEAR,
  UNITS,
  UNITS_BEFORE,
  type Unit,
} from './unit-words.js';

/** A unit on one side of a figure, and where the amount now begins or ends. */
export interface FoundUnit extends Edge {
  readonly unit: Unit;
}

/** A currency's sign with the letters that say whose it is: `US$`, `US $`. */
const SIGN_BEFORE = /(?:(?<!\p{L})(?<country>USD?)\s|(?<letters>\p{L}{1,4}))?(?<sign>[$€£₹৳₫₩₱₽฿₪₦₴¥])\s?$/u;
const SIGN_BEHIND = /^\s?(?:(?<country>US)\s?)?(?<sign>[$€£₹৳₫₩₱₽฿₪₦₴¥])(?!\s?\p{Nd})/u;
const PERCENT_BEHIND = /^\s?[%٪％]/;
const DEGREES_BEHIND = /^\s?[°º]\s?([CF])(?!\p{L})/u;
/** `km²`, `m^3`: what makes a square or a cube of a length. */
const POWER = /^(?:([²³])|\^([23])(?!\p{Nd}))/u;
/** Longest match of the patterns above, in UTF-16 units. */
const LONGEST_SIGN = 8;
/** How far around a sign words may stand that say whose it is, in UTF-16 units. */
const CONTEXT = 200;

/**
 * The unit before a figure that begins with token `from`: `US$`, `USD`, `Rs.`, `শতকরা`.
 * @param previous where the amount before ends, as token and as character
 */
export function unitBefore(
  sentence: OpenSentence,
  from: number,
  previous: { readonly to: number; readonly end: number },
): FoundUnit | undefined {
  const { text, tokens } = sentence;
  const start = tokens[from]?.start ?? 0;
  const sign = SIGN_BEFORE.exec(text.slice(Math.max(previous.end, start - LONGEST_SIGN), start));
  if (sign !== null) {
    const offset = start - sign[0].length;
    return { unit: moneyOf(sign, text, start), token: tokenFrom(sentence, from, offset), offset };
  }
  if (from <= previous.to || !isJoined(sentence, from)) return undefined;
  const word = phraseBefore(UNITS_BEFORE, sentence, from, previous.to) ?? codeAt(sentence, from - 1);
  return word && { unit: word.meaning, token: word.from, offset: word.start };
}

/** What a sign and the letters before it say. */
function moneyOf({ groups = {} }: RegExpExecArray, text: string, at: number): Unit {
  const { sign = '', country = '' } = groups;
  const letters = groups['letters'] ?? country;
  const currency = letters === '' ? CURRENCY_SIGNS[sign] : SIGNS_WITH_LETTERS[letters + sign];
  const isYuan =
    sign === '¥' && letters === '' && CHINESE.test(text.slice(Math.max(0, at - CONTEXT), at + CONTEXT));
  return currency === undefined || isYuan ? UNCLEAR : { kind: 'money', currency };
}

/** The first of the tokens before `to` that begins at an offset or behind it. */
function tokenFrom({ tokens }: OpenSentence, to: number, offset: number): number {
  let token = to;
  while ((tokens[token - 1]?.start ?? -1) >= offset) token -= 1;
  return token;
}

function codeAt({ text, tokens }: OpenSentence, at: number): Found<Unit> | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const currency = text.slice(token.start, token.end);
  if (!CURRENCY_CODES.has(currency)) return undefined;
  return { meaning: { kind: 'money', currency }, from: at, to: at + 1, start: token.start, end: token.end };
}

/**
 * The unit behind a figure.
 * @param before the unit before it
 */
export function unitBehind(
  sentence: OpenSentence,
  figure: Figure,
  before: Unit | undefined,
): FoundUnit | undefined {
  const found =
    figure.suffix === ''
      ? (signBehind(sentence, figure) ?? wordBehind(sentence, figure, before))
      : gluedUnit(sentence, figure);
  return found === undefined ? undefined : inContext(sentence, figure, found);
}

/** A unit that is written together with the digits. In English, `5m` may be metres or millions. */
function gluedUnit({ language }: OpenSentence, { to, end, suffix }: Figure): FoundUnit | undefined {
  const unit = suffix === 'm' && language === 'en' ? UNCLEAR : UNITS.get(suffix);
  return unit === undefined ? undefined : { unit, token: to, offset: end };
}

function signBehind({ text, tokens }: OpenSentence, { to, end }: Figure): FoundUnit | undefined {
  const next = text.slice(end, end + LONGEST_SIGN);
  const percent = PERCENT_BEHIND.exec(next)?.[0];
  if (percent !== undefined) {
    const unit = POINTS.has(tokens[to]?.form ?? '') ? UNCLEAR : PERCENTAGE;
    return { unit, token: to, offset: end + percent.length };
  }
  const money = SIGN_BEHIND.exec(next);
  if (money !== null) {
    const token = money.groups?.['country'] === undefined ? to : to + 1;
    return { unit: moneyOf(money, text, end), token, offset: end + money[0].length };
  }
  const degrees = DEGREES_BEHIND.exec(next);
  if (degrees === null) return undefined;
  const unit = degrees[1] === 'C' ? 'celsius' : 'fahrenheit';
  return { unit: { kind: 'count', unit }, token: to + 1, offset: end + degrees[0].length };
}

function wordBehind(
  sentence: OpenSentence,
  { to, end, power }: Figure,
  before: Unit | undefined,
): FoundUnit | undefined {
  const { tokens } = sentence;
  if (!isJoined(sentence, to, end)) return undefined;
  if (before?.kind === 'percentage' && PARTS_OF_HUNDRED.has(tokens[to]?.form ?? '')) {
    return { unit: PERCENTAGE, token: to + 1, offset: tokens[to]?.end ?? end };
  }
  // `5 millones de dólares`
  const at = power >= 6 && tokens[to]?.form === 'de' && isJoined(sentence, to + 1) ? to + 1 : to;
  const word = codeAt(sentence, at) ?? unitWord(sentence, at);
  return word && { unit: word.meaning, token: word.to, offset: word.end };
}

/** A single capital is an initial or a code, no unit. */
function unitWord(sentence: OpenSentence, at: number): Found<Unit> | undefined {
  const { form = '', isCapital = false } = sentence.tokens[at] ?? {};
  if (isCapital && form.length === 1) return undefined;
  const power = POWERS_BEFORE.get(form);
  if (power === undefined || !isJoined(sentence, at + 1)) {
    return sentence.language !== 'es' && SPANISH_ONLY.has(form) ? undefined : phraseAt(UNITS, sentence, at);
  }
  const length = phraseAt(UNITS, sentence, at + 1);
  return length && { ...length, meaning: raised(length.meaning, power) };
}

/** The square or the cube of a length; of anything else there is none. */
function raised(unit: Unit, power: Power): Unit {
  const isLength = unit.kind === 'count' && LENGTHS[unit.unit] !== undefined;
  return isLength ? { kind: 'count', unit: `${power}-${unit.unit}` } : THINGS;
}

/** What a unit is by the words around it. */
function inContext(sentence: OpenSentence, figure: Figure, found: FoundUnit): FoundUnit {
  const { unit } = found;
  const isOther =
    (unit.kind === 'duration' && (isTimeOfDay(sentence, figure, found) || isName(sentence, figure))) ||
    ((unit.kind === 'duration' || unit.kind === 'count') && isNumbered(sentence, found)) ||
    ((unit.kind === 'money' || unit.kind === 'count') && isDated(sentence, figure));
  if (isOther) return { ...found, unit: UNCLEAR };
  if (unit.kind === 'money' && unit.needsScale === true && figure.power < 3)
    return { ...found, unit: THINGS };
  return unit.kind === 'count' ? rate(sentence, toPower(sentence, found)) : found;
}

/** `Thirty Years’ War` */
function isName({ tokens }: OpenSentence, { to, isWord }: Figure): boolean {
  return isWord && tokens[to]?.isCapital === true;
}

/** `lúc 10 giờ`, `a las 10 horas` */
function isTimeOfDay(
  sentence: OpenSentence,
  { from, value = 0 }: Figure,
  { unit, token }: FoundUnit,
): boolean {
  if (unit.kind !== 'duration' || unit.unit !== 'hour' || value > 24) return false;
  const next = sentence.tokens[token]?.form ?? '';
  return CLOCK_BEHIND.has(next) || phraseBefore(CLOCK_BEFORE, sentence, from) !== undefined;
}

/**
 * A number behind the unit, without a unit of its own, is a part of it (`4 min 51 s`) or says which (`2 thế kỷ 18`). A year
 * is neither (`5 năm 2016-2020`).
 */
function isNumbered(sentence: OpenSentence, { token, offset }: FoundUnit): boolean {
  const form = sentence.tokens[token]?.form ?? '';
  if (!/^\d/.test(form) || isYearLike(form) || !isJoined(sentence, token, offset)) return false;
  return phraseAt(UNITS, sentence, token + 1) === undefined;
}

/** `in 2008 US dollars`, `en 2015 ha sido`: the number is a year. */
function isDated(sentence: OpenSentence, figure: Figure): boolean {
  return isYear(sentence, figure) && BEFORE_YEAR.has(sentence.tokens[figure.from - 1]?.form ?? '');
}

/** `km²`, `m^3`, `km vuông` */
function toPower(sentence: OpenSentence, found: FoundUnit): FoundUnit {
  const { text, tokens } = sentence;
  const { unit, token, offset } = found;
  const [signs, raisedSign, digit] = POWER.exec(text.slice(offset, offset + LONGEST_SIGN)) ?? [];
  if (signs !== undefined) {
    const power = raisedSign === '²' || digit === '2' ? 'square' : 'cubic';
    const to = digit === undefined ? token : token + 1;
    return { unit: raised(unit, power), token: to, offset: offset + signs.length };
  }
  const next = tokens[token];
  const power = next && isJoined(sentence, token, offset) ? POWERS_BEHIND.get(next.form) : undefined;
  return power && next ? { unit: raised(unit, power), token: token + 1, offset: next.end } : found;
}

/** `km/h`, `miles per hour`; what is counted per anything else is no unit of ours. */
function rate(sentence: OpenSentence, found: FoundUnit): FoundUnit {
  const { text, tokens } = sentence;
  const { unit, token, offset } = found;
  if (unit.kind !== 'count') return found;
  const sign = text.charAt(offset);
  const isWord = PER.has(tokens[token]?.form ?? '') && isJoined(sentence, token, offset);
  if (sign !== '/' && !isWord) return found;
  const at = isWord ? token + 1 : token;
  const time = phraseAt(SHORT_TIMES, sentence, at) ?? phraseAt(UNITS, sentence, at);
  if (time?.meaning.kind !== 'duration' || time.meaning.times !== 1) {
    return isWord ? found : { ...found, unit: UNCLEAR };
  }
  return {
    unit: { kind: 'count', unit: `${unit.unit}-per-${time.meaning.unit}` },
    token: time.to,
    offset: time.end,
  };
}
