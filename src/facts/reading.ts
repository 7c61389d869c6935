import { passages } from '../corpus/passages.js';
import { type Source, textLanguage } from '../corpus/source.js';
import { analyse } from '../text/analysis.js';
import type { Range } from '../text/range.js';
import { findValues } from './extract.js';
import { type KnownNames, readKnownNames } from './known-names.js';
import type { Sentence, Value } from './value.js';

/** A source as the extractors have read it, as far as anybody has asked. */
export interface ReadSource {
  /** Its sentences, in order. */
  readonly sentences: readonly Range[];
  /** The values that lie in a range whole, in order. */
  valuesIn(range: Range): Value[];
}

const read = new WeakMap<Source, ReadSource>();

/** Reads a source's sentences when they are first asked for, and each of them once. */
export function readSource(source: Source): ReadSource {
  let known = read.get(source);
  if (known === undefined) {
    known = createReading(source);
    read.set(source, known);
  }
  return known;
}

function createReading(source: Source): ReadSource {
  const ranges = passages(source).flatMap((passage) => passage.sentences);
  const values = new Map<number, readonly Value[]>();
  let names: KnownNames | undefined;
  const valuesOf = (i: number, range: Range): readonly Value[] => {
    let found = values.get(i);
    if (found === undefined) {
      names ??= readKnownNames(ranges.map((one) => toSentence(source, one)));
      found = findValues(toSentence(source, range), names);
      values.set(i, found);
    }
    return found;
  };
  return {
    sentences: ranges,
    valuesIn({ start, end }) {
      const found: Value[] = [];
      for (let i = firstEndingAfter(ranges, start); i < ranges.length; i += 1) {
        const range = ranges[i];
        if (range === undefined || range.start >= end) break;
        found.push(...valuesOf(i, range).filter((value) => value.start >= start && value.end <= end));
      }
      return found;
    },
  };
}

function toSentence(source: Source, { start, end }: Range): Sentence {
  const { text, date } = source;
  const language = textLanguage(source);
  return {
    text,
    start,
    end,
    tokens: analyse(text, language, { start, end }),
    language,
    ...(date !== undefined && { date }),
  };
}

/** Ranges are sorted and disjoint, so halves can be left out. */
function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
