import { firstIndex, type Range } from '../text/range.js';
import type { Meaning, Sentence, Value } from './value.js';

/**
 * A sentence as one line that patterns are written for: its words in their normal forms (lower case, NFC, ASCII digits), and
 * between them nothing but ASCII: a single space for white space, `-` for every dash, `$` for every currency sign, and so on.
 * So what is not ASCII is inside a word, which patterns can ask for cheaply.
 */
export interface Line {
  readonly text: string;
  /** Where each token begins and ends in the line. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly sentence: Sentence;
}

const WHITE_SPACE = /\s+/g;
/** Markup of links and of bold and italic letters (`[[1975]]`, `**1975**`). */
const MARKUP = /\[\[|\]\]|\*{2,}|_{2,}|'{2,}/g;
const NOT_ASCII = /[^ -~]/g;
/** Signs that matter, and what stands for each of their kind. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Pd}−]/u, '-'],
  [/[’ʼ‘]/, "'"],
  [/\p{Sc}/u, '$'],
  [/[°′″²³]/, '^'],
  [/‰/, '%'],
  [/×/, '*'],
  [/№/, '#'],
  [/\p{Cf}/u, ''],
];
const OTHER_SIGN = ';';
/** An abbreviation of single letters keeps its last point: `44 B.C.`. */
const LETTERS_WITH_POINTS = /\p{L}\.\s?\p{L}$/u;

const lines = new WeakMap<Sentence, Line>();

/** The line of a sentence, written once for all who read it. Linear in the input. */
export function lineOf(sentence: Sentence): Line {
  let line = lines.get(sentence);
  if (line === undefined) {
    line = writeLine(sentence);
    lines.set(sentence, line);
  }
  return line;
}

function writeLine(sentence: Sentence): Line {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let end = sentence.start;
  for (const token of sentence.tokens) {
    text += signs(sentence.text.slice(end, token.start));
    starts.push(text.length);
    text += token.form;
    ends.push(text.length);
    end = token.end;
  }
  return { text: text + signs(sentence.text.slice(end, sentence.end)), starts, ends, sentence };
}

/** What stands between two words. */
function signs(between: string): string {
  if (between === ' ') return between;
  return between.replace(MARKUP, '').replace(WHITE_SPACE, ' ').replace(NOT_ASCII, asciiSign);
}

function asciiSign(sign: string): string {
  return SIGNS.find(([kind]) => kind.test(sign))?.[1] ?? OTHER_SIGN;
}

/** Tokens `from` to `to` (exclusive). */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The tokens that a stretch of the line consists of.
 * @returns `undefined` where it begins or ends inside a token
 */
export function tokensAt(line: Line, { start, end }: Range): TokenRange | undefined {
  const { starts, ends } = line;
  const from = firstIndex(starts.length, (i) => (starts[i] ?? 0) >= start);
  const to = firstIndex(ends.length, (i) => (ends[i] ?? 0) >= end) + 1;
  return starts[from] === start && ends[to - 1] === end ? { from, to } : undefined;
}

/** The tokens that a value of the sentence stands on. */
export function tokensOf({ sentence: { tokens } }: Line, { start, end }: Range): TokenRange {
  const from = firstIndex(tokens.length, (i) => (tokens[i]?.end ?? 0) > start);
  return { from, to: firstIndex(tokens.length, (i) => (tokens[i]?.start ?? 0) >= end) };
}

/** The match of a sticky pattern at an offset of the line. */
export function matchAt(sticky: RegExp, { text }: Line, offset: number): RegExpExecArray | null {
  sticky.lastIndex = offset;
  return sticky.exec(text);
}

/** The stretch of the line that some tokens take. */
export function rangeOf({ starts, ends, text }: Line, { from, to }: TokenRange): Range {
  const start = starts[from] ?? text.length;
  return { start, end: ends[to - 1] ?? start };
}

/** What stands between a token and the next; before the first token and behind the last too. */
export function signsBehind({ starts, ends, text }: Line, index: number): string {
  return text.slice(ends[index] ?? 0, starts[index + 1] ?? text.length);
}

/** The value that some tokens say. */
export function valueAt({ sentence }: Line, { from, to }: TokenRange, meaning: Meaning): Value {
  const { text, tokens } = sentence;
  const start = tokens[from]?.start ?? sentence.start;
  const last = tokens[to - 1]?.end ?? start;
  const hasPoint =
    text[last] === '.' && LETTERS_WITH_POINTS.test(text.slice(Math.max(start, last - 4), last));
  const end = hasPoint ? last + 1 : last;
  // Spread last: Node 20 gives each object that is spread first and then added to a hidden class of its own, which is slow.
  return { start, end, text: text.slice(start, end), ...meaning };
}
