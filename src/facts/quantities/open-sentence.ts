import type { Token } from '../../text/analysis.js';
import type { Range } from '../../text/range.js';
import type { IsFree, Sentence } from '../value.js';

/** A sentence in which every token that is taken already is a hole: nothing reads over one. */
export interface OpenSentence {
  readonly text: string;
  readonly language: string;
  readonly tokens: readonly (Token | undefined)[];
}

/** The sentence with holes where values stand that were found before. */
export function openSentence({ text, language, tokens }: Sentence, isFree: IsFree): OpenSentence {
  return { text, language, tokens: tokens.map((token, i) => (isFree(i) ? token : undefined)) };
}

/** The sentence with more holes. */
export function withHoles(sentence: OpenSentence, values: readonly Range[]): OpenSentence {
  let next = 0;
  const tokens = sentence.tokens.map((token) => {
    if (token === undefined) return undefined;
    while ((values[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
    return token.end > (values[next]?.start ?? Number.POSITIVE_INFINITY) ? undefined : token;
  });
  return { ...sentence, tokens };
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
  return end !== undefined && token !== undefined && INSIDE.test(text.slice(end, token.start));
}
