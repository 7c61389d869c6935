import { firstIndex } from '../text/range.js';
import { findDates } from './dates/dates.js';
import { joinPeriods } from './dates/periods.js';
import { findYears } from './dates/years.js';
import type { KnownNames } from './names/known-names.js';
import { findNames } from './names/names.js';
import { findAmounts } from './quantities/amounts.js';
import { findCounts } from './quantities/counts.js';
import type { IsFree, Sentence, Value } from './value.js';

/**
 * Every date, amount and name of a sentence with what it means, in order. None overlaps another, but for a date that a
 * period goes on from (`May 19, 1975 – 2025`). Never throws; linear in the sentence.
 * @param known names that the text has said in full elsewhere
 */
export function findValues(sentence: Sentence, known?: KnownNames): Value[] {
  const figures = findFigures(sentence);
  return inOrder([...figures, ...findNamesBeside(figures, sentence, known)]);
}

/**
 * The dates and amounts of a sentence, in order. What is surest is looked for first, and what it takes is taken: a number is
 * a year only where it is no amount, and counts something only where it is neither.
 */
export function findFigures(sentence: Sentence): Value[] {
  const taken: boolean[] = [];
  const isFree: IsFree = (token) => taken[token] !== true;
  const take = (values: Value[]): Value[] => {
    for (const value of values) claim(value, sentence, taken);
    return values;
  };
  const dates = take(findDates(sentence, isFree));
  const amounts = take(findAmounts(sentence, isFree));
  const years = take(findYears(sentence, isFree));
  const times = take(joinPeriods(sentence, inOrder([...dates, ...years])));
  return inOrder([...times, ...amounts, ...findCounts(sentence, isFree)]);
}

/** The names of a sentence, in order, where none of its figures stands. */
export function findNamesBeside(figures: readonly Value[], sentence: Sentence, known?: KnownNames): Value[] {
  const taken: boolean[] = [];
  for (const figure of figures) claim(figure, sentence, taken);
  return findNames(sentence, (token) => taken[token] !== true, known);
}

/** Marks the tokens that a value stands on. */
function claim({ start, end }: Value, { tokens }: Sentence, taken: boolean[]): void {
  const first = firstIndex(tokens.length, (i) => (tokens[i]?.end ?? 0) > start);
  for (let i = first; i < tokens.length && (tokens[i]?.start ?? end) < end; i += 1) {
    taken[i] = true;
  }
}

/** By where they begin; of two that begin together, the longer first. */
export function inOrder(values: readonly Value[]): Value[] {
  return [...values].sort((a, b) => a.start - b.start || b.end - a.end);
}
