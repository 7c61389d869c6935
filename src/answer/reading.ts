import { textLanguage } from '../corpus/source.js';
import type { Document } from '../search/document.js';
import { analyse, type Token } from '../text/analysis.js';
import { findSpans, type Span } from '../text/spans.js';

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
  const tokens = analyse(source.text, textLanguage(source), range);
  const read = { tokens, spans: findSpans(source.text, tokens) };
  sentences[sentence] = read;
  return read;
}
