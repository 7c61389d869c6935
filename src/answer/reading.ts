import { type Source, textLanguage } from '../corpus/source.js';
import { readSource } from '../facts/reading.js';
import type { Value, ValueKind } from '../facts/value.js';
import type { Document } from '../search/document.js';
import { analyse, type Token } from '../text/analysis.js';
import type { Range } from '../text/range.js';

/** A value, and its place among tokens: `from` to `to` (exclusive). */
export interface Span extends Range {
  readonly kind: ValueKind;
  readonly from: number;
  readonly to: number;
  /** What tells what a count counts: the token of its noun, or those of its unit. */
  readonly counted: readonly number[];
  /** Whether it is a date to the day. */
  readonly isDay: boolean;
}

/** A sentence, read as closely as somebody asks. */
export interface ReadSentence {
  readonly tokens: readonly Token[];
  /** Its dates and amounts. */
  readonly figures: readonly Span[];
  /** Its people, organisations and places. */
  readonly names: readonly Span[];
}

/** Passages whose sentences are kept as read: questions come back to the same ones. Emptied when full. */
const MOST_KEPT = 300;
const kept = new Map<Document, (ReadSentence | undefined)[]>();

const NOTHING: ReadSentence = { tokens: [], figures: [], names: [] };

/** The tokens of a passage's sentence, with the dates, amounts and names among them. */
export function readSentence(document: Document, sentence: number): ReadSentence {
  let sentences = kept.get(document);
  if (sentences === undefined) {
    if (kept.size >= MOST_KEPT) kept.clear();
    sentences = [];
    kept.set(document, sentences);
  }
  const known = sentences[sentence];
  if (known !== undefined) return known;
  const { source, sentences: ranges } = document.passage;
  const range = ranges[sentence];
  if (range === undefined) return NOTHING;
  const read = readRange(source, range);
  sentences[sentence] = read;
  return read;
}

/** The tokens of a range of a source, with the dates, amounts and names among them. */
export function readRange(source: Source, range: Range): ReadSentence {
  const tokens = analyse(source.text, textLanguage(source), range);
  const spans = (values: readonly Value[]) => values.map((value) => spanOf(value, tokens));
  let figures: readonly Span[] | undefined;
  let names: readonly Span[] | undefined;
  return {
    tokens,
    get figures() {
      figures ??= spans(readSource(source).figuresIn(range));
      return figures;
    },
    get names() {
      names ??= spans(readSource(source).namesIn(range));
      return names;
    },
  };
}

function spanOf(value: Value, tokens: readonly Token[]): Span {
  const { kind, start, end } = value;
  const from = tokens.findIndex((token) => token.end > start);
  const after = tokens.findIndex((token) => token.start >= end);
  const to = after < 0 ? tokens.length : after;
  const isDay = value.kind === 'date' && DAY.test(value.date);
  return { kind, start, end, from, to, counted: countedBy(value, tokens, from, to), isDay };
}

const NUMBER = /^\d/;
/** An ISO date that is no more than a year or a month has no third part. */
const DAY = /\d-\d\d-\d\d$/;

function countedBy(value: Value, tokens: readonly Token[], from: number, to: number): number[] {
  if (value.kind !== 'count') return [];
  if (value.unit !== undefined) {
    return Array.from({ length: to - from }, (_, i) => from + i).filter(
      (i) => !NUMBER.test(tokens[i]?.term ?? ''),
    );
  }
  const { counted } = value;
  const noun = tokens.findIndex((token) => counted !== undefined && token.end > counted.start);
  return noun < 0 ? [] : [noun];
}
