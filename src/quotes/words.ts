import type { Range } from '../text/range.js';
import { normaliseWord } from '../text/words.js';

/** What counts in a quote: a word, a number, or a sign that says something (`%`, `€`, `−`), where it stands. */
export interface QuotedWord extends Range {
  /** The same for all that a reader takes for the same word. */
  readonly form: string;
  /** Letters and digits, and no sign. */
  readonly isWord: boolean;
  /** Nothing stands between it and the one before: `27.5` and `%`, `50` and `th`. */
  readonly isGlued: boolean;
}

const APOSTROPHE = "['’‘ʼʻ`´′＇]";
/** Digits with what parts them, which is part of what they say: `1,234`, `10:30`, `19/5/1975`. */
const NUMBER = '\\p{Nd}+(?:[.,٫٬:/]\\p{Nd}+)*';
/** White space, or what opens a bracket or a quotation. */
const OPENING = `^|[\\s\\p{Ps}\\p{Pi}"']`;
/**
 * Words keep their apostrophes, since `were` is not `we’re`, and end at a hyphen, so that all dashes are the same. Letters
 * and digits part, since `27.5km` is often written `27.5 km`.
 */
const WORD = new RegExp(
  [
    `(?<word>\\p{L}[\\p{L}\\p{M}]*(?:${APOSTROPHE}\\p{L}[\\p{L}\\p{M}]*)*`,
    `(?:(?<=${OPENING}|\\p{Sc}|[-−–])\\.)?${NUMBER})`,
    '[\\p{Nl}\\p{No}]',
    // A hyphen behind a number (`1975 -2025`) is a dash, and so is any with a space behind it.
    `(?<minus>(?<=${OPENING})(?<!\\p{Nd}\\s)[-‐‑−–](?=\\p{Sc}?\\.?\\p{Nd}))`,
    '\\+(?=\\p{Sc}?\\.?\\p{Nd})|(?<=[\\p{L}\\p{Nd}])\\+',
    '[\\p{Sc}%‰٪°±×÷≈≠≤≥]',
  ].join('|'),
  'gu',
);
const APOSTROPHES = new RegExp(APOSTROPHE, 'g');
const MINUS = '−';

/**
 * What a reader does not see, or sees as nothing of the words: characters without a glyph; markup and brackets inside a
 * word (`[[Cuba]]n`, `[T]he`); the mark of a note (`1975.[3]`).
 */
const UNSEEN =
  /\p{Default_Ignorable_Code_Point}+|(?<=[\p{L}\p{M}])(?:['[\]*)]{2,}|[[\]*])(?=[\p{L}\p{M}])|(?<=[\p{L}\p{M}\p{N}\p{P}])\[\p{Nd}{1,3}\]/gu;

/** The words of a text in order, by what a quote is compared by. Linear in the input; never throws. */
export function* quotedWords(text: string): Generator<QuotedWord> {
  const { seen, cuts } = withoutUnseen(text);
  // How much is cut away before the place that is looked at, and which cut comes next.
  let shift = 0;
  let next = 0;
  const original = (offset: number, isStart: boolean): number => {
    for (let cut = cuts[next]; cut !== undefined; cut = cuts[next]) {
      if (isStart ? cut.at > offset : cut.at >= offset) break;
      shift += cut.length;
      next += 1;
    }
    return offset + shift;
  };
  let end = -1;
  for (const { 0: match, index, groups } of seen.matchAll(WORD)) {
    const isGlued = index === end;
    end = index + match.length;
    const isWord = groups?.['word'] !== undefined;
    const form = groups?.['minus'] === undefined ? formOf(match) : MINUS;
    yield { form, isWord, isGlued, start: original(index, true), end: original(end, false) };
  }
}

function formOf(match: string): string {
  return normaliseWord(match.replace(APOSTROPHES, "'"));
}

/** What was cut out, by where it stood in what is left. */
interface Cut {
  readonly at: number;
  readonly length: number;
}

function withoutUnseen(text: string): { readonly seen: string; readonly cuts: readonly Cut[] } {
  const pieces: string[] = [];
  const cuts: Cut[] = [];
  let from = 0;
  let kept = 0;
  for (const { 0: unseen, index } of text.matchAll(UNSEEN)) {
    pieces.push(text.slice(from, index));
    kept += index - from;
    cuts.push({ at: kept, length: unseen.length });
    from = index + unseen.length;
  }
  pieces.push(text.slice(from));
  return { seen: pieces.join(''), cuts };
}
