import { isDeepStrictEqual } from 'node:util';
import type { OpenSentence } from '../open-sentence.js';
import { type Connector, connectors } from './connectors.js';
import { isYear } from './figures.js';
import { phraseAt, phraseBefore } from './phrases.js';
import type { Quantity } from './quantities.js';
import { scaled } from './sums.js';
import { UNCLEAR, type Unit } from './unit-words.js';

const DASH = /^\s?[-‐‑–—~]\s?$/u;
const TIGHT_DASH = /^[-‐‑–—]$/u;
const AFTER_FIRST = /^-?\s$/;
const SPACE = /^\s$/;

/**
 * What two quantities are that follow each other: a range (`5-10%`, `5 to 10 million`), two quantities, or digits that mean
 * something else (`555-1234`) or no amount without each other (`5 ft 3 in`, `2 giờ 30 phút`).
 */
export function inRow(sentence: OpenSentence, first: Quantity, second: Quantity): Quantity[] {
  const range = rangeOf(sentence, first, second);
  if (range !== undefined) return [range];
  const between = sentence.text.slice(first.end, second.start);
  const areParts =
    (SPACE.test(between) && areOneMeasure(first.unit, second.unit)) ||
    (TIGHT_DASH.test(between) && (first.unit === undefined || second.unit === undefined)) ||
    (SPACE.test(between) && isBareNumber(first) && isBareNumber(second) && !isYear(sentence, first.figure));
  return areParts ? [unclear(first), unclear(second)] : [first, second];
}

function rangeOf(sentence: OpenSentence, first: Quantity, second: Quantity): Quantity | undefined {
  const low = first.amount;
  const high = second.amount?.to;
  if (low === undefined || low.from !== low.to || high === undefined) return undefined;
  if (second.amount?.from !== high || !mayJoin(sentence, first, second)) return undefined;
  const from = scaledAlike(sentence, first, second);
  if (from === undefined || from >= high) return undefined;
  const isAlternative = connectorOf(sentence, first, second) === 'or';
  if (isAlternative && from + 10 ** second.figure.power !== high) return undefined;
  return {
    ...second,
    from: first.from,
    start: first.start,
    amount: { from, to: high },
    unit: second.unit ?? first.unit,
  };
}

/** The first figure, with the second's scale word where it has none of its own: `5-10 million`. */
function scaledAlike(sentence: OpenSentence, first: Quantity, second: Quantity): number | undefined {
  const value = first.amount?.from ?? 0;
  const { power, value: high = 0 } = second.figure;
  if (first.figure.power > 0 || power === 0) return value;
  const alike = scaled(value, power);
  if (alike < high) return alike;
  return isYear(sentence, first.figure) ? undefined : value;
}

/** Whether the words or the dash between two quantities join them, and their units allow it. */
function mayJoin(sentence: OpenSentence, first: Quantity, second: Quantity): boolean {
  const isDash = DASH.test(sentence.text.slice(first.end, second.start));
  if (!isDash && !areJoinedByWords(sentence, first, second)) return false;
  if (first.unit === undefined) return !second.isUnitFirst;
  if (second.unit === undefined) return first.isUnitFirst && (isDash || second.figure.power > 0);
  return isDeepStrictEqual(first.unit, second.unit);
}

function areJoinedByWords(sentence: OpenSentence, first: Quantity, second: Quantity): boolean {
  const words = connectors(sentence.language);
  const connector = connectorOf(sentence, first, second);
  if (words === undefined || connector === undefined) return false;
  if (connector === 'and') return phraseBefore(words.between, sentence, first.from) !== undefined;
  const isChange = first.unit !== undefined && second.unit !== undefined;
  return !isChange || phraseBefore(words.from, sentence, first.from) === undefined;
}

/** What the words between two quantities do. A hyphen may stand before them: `15- to 49-year`. */
function connectorOf(sentence: OpenSentence, first: Quantity, second: Quantity): Connector | undefined {
  const { text, language, tokens } = sentence;
  const words = connectors(language)?.words;
  if (words === undefined || second.from <= first.to) return undefined;
  if (!AFTER_FIRST.test(text.slice(first.end, tokens[first.to]?.start))) return undefined;
  const found = phraseAt(words, sentence, first.to);
  return found?.to === second.from ? found.meaning : undefined;
}

/** `5 ft 3 in`; `10 giờ 30 phút`, where the hours are a time of day. */
function areOneMeasure(one: Unit | undefined, other: Unit | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.kind === 'unclear'
    ? other.kind === 'duration'
    : one.kind === other.kind && !isDeepStrictEqual(one, other);
}

function isBareNumber({ unit, figure }: Quantity): boolean {
  return unit === undefined && figure.power === 0 && !figure.isWord;
}

function unclear(quantity: Quantity): Quantity {
  if (quantity.amount === undefined && quantity.unit === UNCLEAR) return quantity;
  return { ...quantity, amount: undefined, unit: UNCLEAR };
}
