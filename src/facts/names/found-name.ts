import type { Meaning, Value } from '../value.js';
import type { NameText } from './name-text.js';

/** A name among the tokens of a sentence. */
export interface FoundName {
  readonly kind: 'person' | 'organisation' | 'place';
  readonly from: number;
  /** Index after its last token. */
  readonly to: number;
  /** Offset where its text ends, where a bracket belongs to it. */
  readonly end?: number;
  /** The full form of an organisation, where the text gives the short one too or has given it before. */
  readonly name?: string;
  readonly acronym?: string;
  /** Tokens of a person's office, without which it would be none. */
  readonly office?: readonly [from: number, to: number];
  readonly country?: string;
}

const DOTTED = /^\p{Lu}{1,2}\.\s?\p{Lu}{1,2}$/u;

/** The text of tokens `from` to `to`. */
export function textOf({ sentence: { text, tokens } }: NameText, from: number, to: number): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

/** A found name as a value. */
export function toValue(text: NameText, found: FoundName): Value {
  const { tokens } = text.sentence;
  const start = tokens[found.from]?.start ?? 0;
  const end = found.end ?? endWithPoint(text, start, tokens[found.to - 1]?.end ?? start);
  const words = text.sentence.text.slice(start, end);
  return { start, end, text: words, ...meaningOf(text, found, words) };
}

/** `U.S.`: the last point belongs to it as the others do. */
function endWithPoint({ sentence }: NameText, start: number, end: number): number {
  const isDotted = DOTTED.test(sentence.text.slice(start, end)) && sentence.text.charAt(end) === '.';
  return isDotted && end < sentence.end ? end + 1 : end;
}

function meaningOf(text: NameText, found: FoundName, words: string): Meaning {
  const name = found.name ?? words;
  if (found.kind === 'place') {
    return { kind: 'place', name, ...(found.country !== undefined && { country: found.country }) };
  }
  if (found.kind === 'organisation') {
    return { kind: 'organisation', name, ...(found.acronym !== undefined && { acronym: found.acronym }) };
  }
  if (found.office === undefined) return { kind: 'person', name };
  const [from, to] = found.office;
  const [first, last] = [text.sentence.tokens[from], text.sentence.tokens[to - 1]];
  if (first === undefined || last === undefined) return { kind: 'person', name };
  const office = { start: first.start, end: last.end, text: textOf(text, from, to) };
  return { kind: 'person', name, office };
}
