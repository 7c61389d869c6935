import { type Source, textLanguage } from '../corpus/source.js';
import { readSource } from '../facts/reading.js';
import type { ValueKind } from '../facts/value.js';
import type { Document } from '../search/document.js';
import { analyse, type Token } from '../text/analysis.js';
import type { Range } from '../text/range.js';

/** A value, and its place among tokens: `from` to `to` (exclusive). */
export interface Span extends Range {
  readonly kind: ValueKind;
  readonly from: number;
  readonly to: number;
}

/** A sentence of a passage, read closely. */
export interface ReadSentence {
  readonly tokens: readonly Token[];
  readonly spans: readonly Span[];
}

/** Passages whose sentences are kept as read: questions come back to the same ones. Emptied when full. */
const MOST_KEPT = 300;
const kept = new Map<Document, (ReadSentence | undefined)[]>();

const NOTHING: ReadSentence = { tokens: [], spans: [] };

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
  return {
    tokens,
    spans: readSource(source)
      .valuesIn(range)
      .map((value) => spanOf(value, tokens)),
  };
}

function spanOf({ kind, start, end }: Range & { readonly kind: ValueKind }, tokens: readonly Token[]): Span {
  const from = tokens.findIndex((token) => token.end > start);
  const after = tokens.findIndex((token) => token.start >= end);
  return { kind, start, end, from, to: after < 0 ? tokens.length : after };
}
