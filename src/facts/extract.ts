import { findDates } from './dates/dates.js';
import { joinPeriods } from './dates/periods.js';
import { scanDates } from './dates/scan.js';
import { findYears } from './dates/years.js';
import type { KnownNames } from './names/known-names.js';
import type { NameText } from './names/name-text.js';
import { namesIn, readForNames } from './names/names.js';
import { isFreeIn, withHoles } from './open-sentence.js';
import { findAmounts } from './quantities/amounts.js';
import { findCounts } from './quantities/counts.js';
import type { Sentence, Value } from './value.js';

/**
 * Every date, amount and name of a sentence with what it means, in order. None overlaps another, but for a date that a
 * period goes on from (`May 19, 1975 – 2025`). Never throws; linear in the sentence.
 * @param known names that the text has said in full elsewhere
 */
export function findValues(sentence: Sentence, known?: KnownNames): Value[] {
  const figures = findFigures(sentence);
  return inOrder([...figures, ...namesIn(readBeside(figures, sentence), known)]);
}

/**
 * The dates and amounts of a sentence, in order. What is surest is looked for first, and what it takes is taken: a number is
 * a year only where it is no amount, and counts something only where it is neither.
 */
export function findFigures(sentence: Sentence): Value[] {
  const scan = scanDates(sentence);
  const dates = findDates(scan);
  const besideDates = withHoles(sentence, dates);
  const amounts = findAmounts(besideDates);
  const besideAmounts = withHoles(besideDates, amounts);
  const years = findYears(scan, isFreeIn(besideAmounts));
  const times = joinPeriods(sentence, inOrder([...dates, ...years]));
  const counts = findCounts(withHoles(besideAmounts, times));
  return inOrder([...times, ...amounts, ...counts]);
}

/** A sentence with its words looked up, for names where none of its figures stands. */
export function readBeside(figures: readonly Value[], sentence: Sentence): NameText | undefined {
  return readForNames(sentence, isFreeIn(withHoles(sentence, figures)));
}

/** By where they begin; of two that begin together, the longer first. */
export function inOrder(values: readonly Value[]): Value[] {
  return [...values].sort((a, b) => a.start - b.start || b.end - a.end);
}
