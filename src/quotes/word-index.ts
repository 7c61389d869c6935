import type { Source } from '../corpus/source.js';
import { layersOf } from './layers.js';
import { type QuotedWord, quotedWords } from './words.js';

/** The words of one layer of a source, in order, as numbers: a corpus has too many of them for objects. */
export interface WordSequence {
  readonly source: Source;
  /** Which word each is: the same id for the same form, in all sequences of the index. */
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where nothing stands between a word and the one before, else 0. */
  readonly glued: Uint8Array;
}

/** The words of all sources, by what a quote is compared by. */
export interface WordIndex {
  /** In the order of the sources. */
  readonly sequences: readonly WordSequence[];
  /** In how many places each word stands, by its id. */
  readonly counts: Uint32Array;
  /** {@link UNKNOWN} for a word that no source has. */
  idsOf(words: readonly QuotedWord[]): Int32Array;
}

export const UNKNOWN = -1;

/** Time and memory are linear in the sources. */
export function indexWords(sources: readonly Source[]): WordIndex {
  const vocabulary = new Map<string, number>();
  const sequences = sources.flatMap((source) =>
    layersOf(source).map((layer) => sequenceOf(source, layer, vocabulary)),
  );
  return {
    sequences,
    counts: countsOf(sequences, vocabulary.size),
    idsOf: (words) => Int32Array.from(words, ({ form }) => vocabulary.get(form) ?? UNKNOWN),
  };
}

function sequenceOf(source: Source, layer: string, vocabulary: Map<string, number>): WordSequence {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const glued: number[] = [];
  for (const { form, start, end, isGlued } of quotedWords(layer)) {
    const id = vocabulary.get(form) ?? vocabulary.size;
    vocabulary.set(form, id);
    ids.push(id);
    starts.push(start);
    ends.push(end);
    glued.push(isGlued ? 1 : 0);
  }
  return {
    source,
    ids: Int32Array.from(ids),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    glued: Uint8Array.from(glued),
  };
}

/**
 * Whether a place that begins with this word leaves out a part of it: `$` of a sum, the sign of a number. What stands
 * before letters is none.
 */
export function beginsInside({ source, starts, ends, glued }: WordSequence, at: number): boolean {
  return glued[at] === 1 && !/^\p{L}/u.test(source.text.slice(starts[at], ends[at]));
}

/** Whether a place that ends before this word leaves out a part of the last one: `%` of a share, `s` of `1990s`. */
export function endsInside({ glued }: WordSequence, at: number): boolean {
  return glued[at] === 1;
}

function countsOf(sequences: readonly WordSequence[], vocabularySize: number): Uint32Array {
  const counts = new Uint32Array(vocabularySize);
  for (const { ids } of sequences) {
    for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}
