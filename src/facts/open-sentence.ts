import type { Token } from '../text/analysis.js';
import type { Range } from '../text/range.js';
import type { IsFree } from './value.js';

/** A sentence, or one in which every token that is taken already is a hole: nothing reads over one. */
export interface OpenSentence {
  readonly text: string;
  readonly language: string;
  readonly tokens: readonly (Token | undefined)[];
}

/**
 * The sentence with more holes: where values stand that have been found.
 * @param values in order
 */
export function withHoles(sentence: OpenSentence, values: readonly Range[]): OpenSentence {
  if (values.length === 0) return sentence;
  let next = 0;
  let value = values[next];
  const tokens = sentence.tokens.map((token) => {
    if (token === undefined) return undefined;
    while (value !== undefined && value.end <= token.start) {
      next += 1;
      value = values[next];
    }
    return value !== undefined && token.end > value.start ? undefined : token;
  });
  return { text: sentence.text, language: sentence.language, tokens };
}

/** Whether no value found before stands on a token. */
export function isFreeIn({ tokens }: OpenSentence): IsFree {
  return (token) => tokens[token] !== undefined;
}

/** One end of an amount: the token and the character that it begins with, or ends before. */
export interface Edge {
  readonly token: number;
  readonly offset: number;
}

/** Between the words of a phrase: `U.S. dollars`, `đô-la`, `per cent`. */
const INSIDE = /^(?:\.|\.?\s|[-‐‑])$/u;

/**
 * Whether only white space, a hyphen or the point of an abbreviation parts a token from what stands before it.
 * @param end where that ends: the token before, unless told
 */
export function isJoined(
  { text, tokens }: OpenSentence,
  at: number,
  end: number | undefined = tokens[at - 1]?.end,
): boolean {
  const token = tokens[at];
  if (end === undefined || token === undefined) return false;
  // Nearly always, and told soonest.
  if (token.start === end + 1 && text[end] === ' ') return true;
  return INSIDE.test(text.slice(end, token.start));
}
