import { passages } from '../corpus/passages.js';
import { type Source, textLanguage } from '../corpus/source.js';
import { analyse } from '../text/analysis.js';
import { firstIndex, type Range } from '../text/range.js';
import { findFigures, inOrder, readBeside } from './extract.js';
import { establish, type KnownNames, type NameNote, notesOf } from './names/known-names.js';
import { namesIn } from './names/names.js';
import type { Sentence, Value } from './value.js';

/** A source as the extractors have read it, as far as anybody has asked. */
export interface ReadSource {
  /** Its sentences, in order. */
  readonly sentences: readonly Range[];
  /** The values that lie in a range whole, in order. */
  valuesIn(range: Range): Value[];
  /** Those of them that are dates or amounts; and the names, but for those that only the rest of the text tells. */
  figuresIn(range: Range): Value[];
  namesIn(range: Range): Value[];
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

/** Sentences whose words stay looked up: a question reads one several times in a row. */
const MOST_OPEN = 50;

function createReading(source: Source): ReadSource {
  const sentences = passages(source).flatMap((passage) => passage.sentences);
  const open = remembered((i: number) => {
    const sentence = toSentence(source, sentences[i]);
    const figures = findFigures(sentence);
    return { figures, words: readBeside(figures, sentence) };
  }, MOST_OPEN);
  const known = knownNamesIn(source, sentences, (i) => notesOf(open(i).words));
  const figuresOf = remembered((i: number) => open(i).figures);
  const ownNamesOf = remembered((i: number) => namesIn(open(i).words));
  const allNamesOf = remembered((i: number) => namesIn(open(i).words, known));
  const collect = (valuesOf: (i: number) => readonly Value[], { start, end }: Range): Value[] => {
    const found: Value[] = [];
    for (let i = firstEndingAfter(sentences, start); (sentences[i]?.start ?? end) < end; i += 1) {
      found.push(...valuesOf(i).filter((value) => value.start >= start && value.end <= end));
    }
    return found;
  };
  return {
    sentences,
    figuresIn: (range) => collect(figuresOf, range),
    namesIn: (range) => collect(ownNamesOf, range),
    valuesIn: (range) => inOrder([...collect(figuresOf, range), ...collect(allNamesOf, range)]),
  };
}

/** Sentences that are read for what they say of a name: texts give it in full where they first have it. */
const MOST_READ = 2;

/**
 * What a source has established of a name, read from the first sentences that have it when somebody asks.
 * @param notesAt the names that a sentence gives in full
 */
function knownNamesIn(
  source: Source,
  sentences: readonly Range[],
  notesAt: (sentence: number) => readonly NameNote[],
): KnownNames {
  const notes = remembered(notesAt);
  return remembered((word: string) => {
    const read = new Set<number>();
    let at = source.text.indexOf(word);
    while (at >= 0 && read.size < MOST_READ && word !== '') {
      const i = firstEndingAfter(sentences, at);
      const sentence = sentences[i];
      if (sentence === undefined) break;
      if (sentence.start <= at) read.add(i);
      at = source.text.indexOf(word, Math.max(at + 1, sentence.start <= at ? sentence.end : sentence.start));
    }
    return establish([...read].flatMap(notes));
  });
}

/**
 * A function that works its results out once for each argument.
 * @param most results kept: all are forgotten when there are as many
 */
function remembered<Argument, Result>(
  work: (argument: Argument) => Result,
  most = Number.POSITIVE_INFINITY,
): (argument: Argument) => Result {
  const results = new Map<Argument, Result>();
  return (argument) => {
    let result = results.get(argument);
    if (result === undefined) {
      result = work(argument);
      if (results.size >= most) results.clear();
      results.set(argument, result);
    }
    return result;
  };
}

function toSentence(source: Source, { start, end }: Range = { start: 0, end: 0 }): Sentence {
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

/** Ranges are sorted and disjoint. */
function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  return firstIndex(ranges.length, (i) => (ranges[i]?.end ?? 0) > offset);
}
