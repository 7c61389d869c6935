import { type Edge, isJoined, type OpenSentence } from '../open-sentence.js';
import type { Bound } from '../value.js';
import { MORE_THAN } from './bengali-endings.js';
import {
  BEHIND_GENITIVE,
  BEHIND_THINGS,
  HEDGE_SIGNS,
  type HedgeMeaning,
  hedgesBefore,
  hedgesBehind,
  PLACES,
} from './hedge-words.js';
import { numberWords, SCALES } from './number-words.js';
import { type Found, phraseAt, phraseBefore } from './phrases.js';
import type { Quantity } from './quantities.js';
import { UNITS } from './unit-words.js';

/** A hedge on one side of an amount, and where the amount now begins or ends. */
export interface Hedge extends Edge {
  readonly bound: Bound;
}

const ARTICLES = new Set(['a', 'an', 'un', 'una']);
const SPACE = /^\.?\s$/;
const SIGN_BEFORE = /(?<![\p{L}\p{Nd}])[~≈∼><≥≤]\s?$/u;
const PLUS = /^\+(?![\p{L}\p{Nd}])/u;

/**
 * The hedge before an amount.
 * @param floor the first token that is not taken by an amount before
 */
export function hedgeBefore(sentence: OpenSentence, quantity: Quantity, floor: number): Hedge | undefined {
  const { text, language, tokens } = sentence;
  const { from, start } = quantity;
  const sign = SIGN_BEFORE.exec(text.slice(Math.max(0, start - 4), start))?.[0];
  const bound = HEDGE_SIGNS[sign?.charAt(0) ?? ''];
  if (sign !== undefined && bound !== undefined) return { bound, token: from, offset: start - sign.length };
  if (!SPACE.test(text.slice(tokens[from - 1]?.end, start))) return undefined;
  // `casi un 10 %`
  const hasArticle = ARTICLES.has(tokens[from - 1]?.form ?? '') && isJoined(sentence, from - 1);
  const words = phraseBefore(hedgesBefore(language), sentence, hasArticle ? from - 1 : from, floor);
  if (words === undefined || words.meaning === 'none') return undefined;
  const isPlace = words.to - words.from === 1 && PLACES.has(tokens[words.from]?.form ?? '');
  if (isPlace && isFewThings(quantity)) return undefined;
  return { bound: words.meaning, token: words.from, offset: words.start };
}

/** Fewer than anybody would round to. */
function isFewThings({ amount, unit, figure }: Quantity): boolean {
  return isThings(unit) && !figure.hasScale && (amount?.to ?? 0) < 100;
}

function isThings(unit: Quantity['unit']): boolean {
  return unit === undefined || unit.kind === 'things';
}

/** The hedge behind an amount. */
export function hedgeBehind(sentence: OpenSentence, { to, end, unit }: Quantity): Hedge | undefined {
  const { text, language, tokens } = sentence;
  if (PLUS.test(text.slice(end, end + 3))) return { bound: 'at-least', token: to, offset: end + 1 };
  if (tokens[to - 1]?.form.endsWith(MORE_THAN)) return { bound: 'more-than', token: to, offset: end };
  if (!isJoined(sentence, to, end)) return undefined;
  const words =
    phraseAt(hedgesBehind(language), sentence, to) ??
    (language === 'bn' ? hedgeBehindGenitive(sentence, to, isThings(unit)) : undefined);
  if (words === undefined || words.meaning === 'none') return undefined;
  return { bound: words.meaning, token: words.to, offset: words.end };
}

/** Bengali words in the genitive, with or without an emphatic. */
const GENITIVE = /^(.+?)(?:ের|র)[ইও]?$/u;
/** Without what a word's own end may be: `ডলার` is no genitive. */
const CLEAR_GENITIVE = /ের[ইও]?$/u;

/** @param isThings what is counted may stand between: `১৫০ দেশের বেশি` */
function hedgeBehindGenitive(
  sentence: OpenSentence,
  to: number,
  isThings: boolean,
): Found<HedgeMeaning> | undefined {
  if (isGenitive(sentence.tokens[to - 1]?.form ?? '')) return phraseAt(BEHIND_GENITIVE, sentence, to);
  const isBehindThings = isThings && CLEAR_GENITIVE.test(sentence.tokens[to]?.form ?? '');
  return isBehindThings && isJoined(sentence, to + 1) ? phraseAt(BEHIND_THINGS, sentence, to + 1) : undefined;
}

/** Whether the last word of an amount is in the genitive. */
function isGenitive(form: string): boolean {
  const base = GENITIVE.exec(form)?.[1];
  if (base === undefined) return false;
  if (/^\d/.test(base)) return true;
  return [UNITS, SCALES, numberWords('bn').cardinals].some((table) => table.get(base) !== undefined);
}
