import { isJoined, type OpenSentence } from '../open-sentence.js';
import type { Value } from '../value.js';
import { ANNIVERSARIES, BENGALI_ANNIVERSARY } from './ordinal-words.js';
import { type Ordinal, ordinalAt } from './ordinals.js';

/** Words that may stand between the ordinal and the anniversary: `50th founding anniversary`. */
const MOST_BETWEEN = 2;
const PLAIN_DIGITS = /^[1-9]\d{0,3}$/;

/** Anniversaries as the years that they count: `50th anniversary`, `৫০তম বার্ষিকী`, `50 aniversario`. */
export function anniversaries(sentence: OpenSentence): Value[] {
  const found: Value[] = [];
  // Few sentences have one: this is sooner told than where the ordinals are.
  if (!sentence.tokens.some((token) => token !== undefined && isAnniversary(token.form))) return found;
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const value = anniversaryAt(sentence, at);
    if (value !== undefined) found.push(value);
  }
  return found;
}

function anniversaryAt(sentence: OpenSentence, at: number): Value | undefined {
  const { text, tokens } = sentence;
  const ordinal = ordinalAt(sentence, at) ?? cardinalAt(sentence, at);
  const first = tokens[at];
  if (ordinal === undefined || first === undefined) return undefined;
  for (let i = ordinal.to; i <= ordinal.to + MOST_BETWEEN && isJoined(sentence, i); i += 1) {
    const { form = '', end = 0 } = tokens[i] ?? {};
    if (!isAnniversary(form)) continue;
    const years = { from: ordinal.value, to: ordinal.value };
    const { start } = first;
    return { start, end, text: text.slice(start, end), kind: 'duration', amount: years, unit: 'year' };
  }
  return undefined;
}

function isAnniversary(form: string): boolean {
  return ANNIVERSARIES.has(form) || BENGALI_ANNIVERSARY.test(form);
}

/** `50 aniversario` */
function cardinalAt(sentence: OpenSentence, at: number): Ordinal | undefined {
  const form = sentence.tokens[at]?.form ?? '';
  if (sentence.language !== 'es' || !PLAIN_DIGITS.test(form)) return undefined;
  return ANNIVERSARIES.has(sentence.tokens[at + 1]?.form ?? '')
    ? { value: Number(form), to: at + 1 }
    : undefined;
}
