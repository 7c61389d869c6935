import type { Range } from '../../text/range.js';
import { type Edge, isJoined, type OpenSentence } from '../open-sentence.js';
import type { Amount } from '../value.js';
import { DIGITS_ENDING } from './bengali-endings.js';
import { figureWithBracket } from './brackets.js';
import { type Figure, figureAt } from './figures.js';
import { hedgeBefore, hedgeBehind } from './hedges.js';
import { HALVES, MONEY_SCALES } from './number-words.js';
import { phraseAt } from './phrases.js';
import { inRow } from './ranges.js';
import { scaled } from './sums.js';
import { THINGS, UNCLEAR, type Unit } from './unit-words.js';
import { type FoundUnit, unitBefore, unitBehind } from './units.js';

/** A figure, or a range of figures, with its unit and its hedges. */
export interface Quantity extends Range {
  /** Tokens `from` to `to` (exclusive). */
  readonly from: number;
  readonly to: number;
  /** The last figure. */
  readonly figure: Figure;
  /** Not there where nobody can tell what amount it is. */
  readonly amount: Amount | undefined;
  readonly unit: Unit | undefined;
  /** The unit stands before the figure. */
  readonly isUnitFirst: boolean;
}

const read = new WeakMap<OpenSentence, readonly Quantity[]>();

/**
 * The quantities of a sentence, in order and without overlap. They are read once for amounts and counts, as long as nothing
 * is found between the two that takes a token.
 */
export function quantities(sentence: OpenSentence): readonly Quantity[] {
  let known = read.get(sentence);
  if (known === undefined) {
    known = readQuantities(sentence);
    read.set(sentence, known);
  }
  return known;
}

function readQuantities(sentence: OpenSentence): Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  while (at < sentence.tokens.length) {
    const previous = found.at(-1);
    const isTaken = sentence.tokens[at] === undefined;
    const quantity = isTaken ? undefined : quantityAt(sentence, at, previous ?? NOTHING);
    if (quantity === undefined) {
      at += 1;
      continue;
    }
    if (previous === undefined) found.push(quantity);
    else found.splice(-1, 1, ...inRow(sentence, previous, quantity));
    at = quantity.to;
  }
  let floor = 0;
  return found.map((quantity) => {
    const whole = hedged(sentence, quantity, floor);
    floor = whole.to;
    return whole;
  });
}

/** Before the first quantity. */
const NOTHING = { to: 0, end: 0 };

function quantityAt(
  sentence: OpenSentence,
  at: number,
  previous: { readonly to: number; readonly end: number },
): Quantity | undefined {
  const plain = figureAt(sentence, at);
  const bracketed = figureWithBracket(sentence, at, plain);
  if (plain === undefined && bracketed === undefined) return undefined;
  const before = unitBefore(sentence, at, previous);
  if (bracketed !== undefined) {
    const behind = unitBehind(sentence, bracketed, before?.unit);
    if (behind !== undefined) return measured(sentence, bracketed, before, behind);
  }
  if (plain === undefined) return undefined;
  const short = inMoneyScale(sentence, plain, before?.unit);
  const money = short && unitBehind(sentence, short, before?.unit);
  if (short !== undefined && (before ?? money)?.unit.kind === 'money') {
    return measured(sentence, short, before, money);
  }
  return measured(sentence, plain, before, unitBehind(sentence, plain, before?.unit));
}

/** `$5m`, `5m USD`, `$5 m`: the figure, if the letter behind it is a scale where money is meant. */
function inMoneyScale(
  { text, tokens }: OpenSentence,
  figure: Figure,
  before: Unit | undefined,
): Figure | undefined {
  const { suffix, value, to, end } = figure;
  const next = suffix === '' && before?.kind === 'money' && text.charAt(end) === ' ' ? tokens[to] : undefined;
  const power = MONEY_SCALES.get(next === undefined ? suffix : text.slice(end + 1, next.end));
  if (power === undefined || value === undefined) return undefined;
  const behind = next && { to: to + 1, end: next.end };
  return { ...figure, ...behind, value: scaled(value, power), power, hasScale: true, suffix: '' };
}

/** A figure with what stands on its two sides. */
function measured(
  sentence: OpenSentence,
  figure: Figure,
  before: FoundUnit | undefined,
  behind: FoundUnit | undefined,
): Quantity {
  const unit = unitOf(figure, before?.unit, behind?.unit);
  const isBehind = behind !== undefined && behind.unit === unit && unit.kind !== 'things';
  const half = isBehind && unit.kind === 'duration' ? halfBehind(sentence, behind) : undefined;
  const last = half ?? (isBehind ? behind : undefined);
  const start = before?.offset ?? figure.start;
  const from = before?.token ?? figure.from;
  const isNegative = MINUS.test(sentence.text.slice(Math.max(0, start - 2), start));
  return {
    start: isNegative ? start - 1 : start,
    end: last?.offset ?? figure.end,
    from,
    to: last?.token ?? figure.to,
    figure,
    // At the beginning, the sign may be a list's.
    amount: isNegative && from === 0 ? undefined : amountOf(figure, half !== undefined, isNegative),
    unit,
    isUnitFirst: before !== undefined && !isBehind,
  };
}

const MINUS = /^[\s(][-−]$/;

function amountOf({ value, isDamaged }: Figure, hasHalf: boolean, isNegative: boolean): Amount | undefined {
  if (value === undefined) return undefined;
  const size = hasHalf ? value + 0.5 : value;
  const signed = isNegative ? 0 - size : size;
  return { from: signed, to: signed, ...(isDamaged ? { isDamaged: true } : {}) };
}

/** What stands behind is clearer than a sign before: `$500 pesos`. */
function unitOf(figure: Figure, before: Unit | undefined, behind: Unit | undefined): Unit | undefined {
  if (before !== undefined)
    return behind?.kind === before.kind || behind?.kind === 'unclear' ? behind : before;
  if (behind !== undefined || figure.suffix === '') return behind;
  return DIGITS_ENDING.test(figure.suffix) ? THINGS : UNCLEAR;
}

/** `dos años y medio` */
function halfBehind(sentence: OpenSentence, { token, offset }: Edge): Edge | undefined {
  const half = isJoined(sentence, token, offset) ? phraseAt(HALVES, sentence, token) : undefined;
  return half && { token: half.to, offset: half.end };
}

function hedged(sentence: OpenSentence, quantity: Quantity, floor: number): Quantity {
  const { amount, from, to, start, end } = quantity;
  if (amount === undefined) return quantity;
  const before = hedgeBefore(sentence, quantity, floor);
  const behind = hedgeBehind(sentence, quantity);
  if (before === undefined && behind === undefined) return quantity;
  const bound = before?.bound ?? behind?.bound;
  // `৫ থেকে ১০ শতাংশ পর্যন্ত`: only the range's other word.
  const isRange = amount.from !== amount.to && behind?.bound === 'at-most' && before === undefined;
  return {
    ...quantity,
    from: before?.token ?? from,
    start: before?.offset ?? start,
    to: behind?.token ?? to,
    end: behind?.offset ?? end,
    amount: bound === undefined || isRange ? amount : { ...amount, bound },
  };
}
