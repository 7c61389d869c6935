import type { Range } from '../text/range.js';
import { sentences } from '../text/sentences.js';
import type { Step } from './alignment.js';
import type { Likeness } from './nearest.js';
import { beginsInside, endsInside, type WordSequence } from './word-index.js';
import type { QuotedWord } from './words.js';

/** A part of the words that were said, or of a source: offsets in that text. */
export interface Stretch extends Range {
  readonly text: string;
}

/** Neighbouring words that are not the same: what was said, and what stands in the source in its place. */
export type Difference =
  | { readonly kind: 'changed'; readonly said: Stretch; readonly stands: Stretch }
  | { readonly kind: 'added'; readonly said: Stretch }
  | { readonly kind: 'missing'; readonly stands: Stretch };

/** Words that were said, compared with those of the place that they are taken from. */
export interface Comparison {
  /** The whole quote as it stands in the source. */
  readonly place: Stretch;
  /** In the order of the text. */
  readonly differences: readonly Difference[];
  /** What the quote leaves out where it says so. */
  readonly omitted: readonly Stretch[];
}

/** Neighbouring steps of a kind, as ranges of words. */
interface Run {
  readonly kind: 'same' | 'different' | 'omitted';
  readonly said: Range;
  readonly stands: Range;
}

/**
 * What differs, where words that were said are aligned with those of a place.
 * @param said the text that `words` are of
 */
export function compare(
  said: string,
  words: readonly QuotedWord[],
  { sequence, steps }: Likeness,
): Comparison {
  const saidAt = ({ start, end }: Range) => stretch(said, words[start]?.start, words[end - 1]?.end);
  const standsAt = ({ start, end }: Range) =>
    stretch(sequence.source.text, sequence.starts[start], sequence.ends[end - 1]);
  const runs = withEdges(sequence, runsOf(steps));
  return {
    place: standsAt({ start: runs[0]?.stands.start ?? 0, end: runs.at(-1)?.stands.end ?? 0 }),
    differences: runs.flatMap((run) =>
      run.kind === 'different' ? differenceOf(saidAt(run.said), standsAt(run.stands)) : [],
    ),
    omitted: runs.flatMap((run) => (run.kind === 'omitted' ? [standsAt(run.stands)] : [])),
  };
}

/** Empty where no word begins there, or the last one ends before: a range of no words. */
function stretch(text: string, start = text.length, end = start): Stretch {
  return { start, end: Math.max(start, end), text: text.slice(start, end) };
}

function differenceOf(said: Stretch, stands: Stretch): readonly Difference[] {
  if (said.text !== '' && stands.text !== '') return [{ kind: 'changed', said, stands }];
  if (said.text !== '') return [{ kind: 'added', said }];
  if (stands.text !== '') return [{ kind: 'missing', stands }];
  return [];
}

function runsOf(steps: readonly Step[]): Run[] {
  const runs: Run[] = [];
  for (const { kind, said, stands } of steps) {
    const saidEnd = kind === 'missing' || kind === 'omitted' ? said : said + 1;
    const standsEnd = kind === 'added' ? stands : stands + 1;
    const runKind = kind === 'same' || kind === 'omitted' ? kind : 'different';
    const last = runs.at(-1);
    const isNew = last?.kind !== runKind;
    if (!isNew) runs.pop();
    runs.push({
      kind: runKind,
      said: { start: isNew ? said : last.said.start, end: saidEnd },
      stands: { start: isNew ? stands : last.stands.start, end: standsEnd },
    });
  }
  return runs;
}

/**
 * Runs with those that differ before the first and behind the last word that is the same. What stands there is part of
 * the quote only within the sentence: what is said before a sentence is added to it. But what is written together with
 * the outermost word is a part of it, as `%` of a number.
 */
function withEdges(sequence: WordSequence, runs: readonly Run[]): readonly Run[] {
  const { starts, ends } = sequence;
  const aligned = { start: runs[0]?.stands.start ?? 0, end: runs.at(-1)?.stands.end ?? 0 };
  const limits = sentencesAround(sequence, coreOf(runs), aligned);
  const isWithin = (word: number) => (starts[word] ?? 0) >= limits.start && (ends[word] ?? 0) <= limits.end;
  const isAnchor = ({ kind, stands }: Run) =>
    kind === 'same' && isWithin(stands.start) && isWithin(stands.end - 1);
  const first = runs.findIndex(isAnchor);
  const last = runs.findLastIndex(isAnchor);
  const opening = runs[first];
  const closing = runs[last];
  if (opening === undefined || closing === undefined) return runs;

  let { start, end } = aligned;
  while (start < opening.stands.start && !isWithin(start)) start += 1;
  while (end > closing.stands.end && !isWithin(end - 1)) end -= 1;
  while (beginsInside(sequence, start)) start -= 1;
  while (endsInside(sequence, end)) end += 1;
  const before: Run = {
    kind: 'different',
    said: { start: 0, end: opening.said.start },
    stands: { start, end: opening.stands.start },
  };
  const behind: Run = {
    kind: 'different',
    said: { start: closing.said.end, end: runs.at(-1)?.said.end ?? 0 },
    stands: { start: closing.stands.end, end },
  };
  return [before, ...runs.slice(first, last + 1), behind];
}

/**
 * The neighbouring runs in which most more words are the same than differ, as words that stand there. A lone word that is
 * the same beyond them may be so by chance.
 */
function coreOf(runs: readonly Run[]): Range {
  let best = { start: 0, end: 0 };
  let most = 0;
  let sum = 0;
  let start: number | undefined;
  for (const { kind, said, stands } of runs) {
    if (kind === 'different') {
      sum -= Math.max(lengthOf(said), lengthOf(stands));
      if (sum < 0) {
        sum = 0;
        start = undefined;
      }
    } else if (kind === 'same') {
      sum += lengthOf(stands);
      start ??= stands.start;
      if (sum >= most) {
        most = sum;
        best = { start, end: stands.end };
      }
    }
  }
  return best;
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}

/** From where to where in the source the sentences and blocks of words reach, as far as the words aligned do. */
function sentencesAround({ source, starts, ends }: WordSequence, words: Range, aligned: Range): Range {
  const first = { start: starts[aligned.start] ?? 0, end: ends[words.start] ?? 0 };
  const last = { start: starts[words.end - 1] ?? 0, end: ends[aligned.end - 1] ?? 0 };
  const opening = source.blocks.findLast(({ start }) => start < first.end);
  const closing = source.blocks.find(({ end }) => end > last.start);
  return {
    start: Math.max(sentences(source.text, first).at(-1)?.start ?? 0, opening?.start ?? 0),
    end: Math.min(sentences(source.text, last)[0]?.end ?? last.end, closing?.end ?? last.end),
  };
}
