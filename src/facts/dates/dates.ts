import { valueAt } from '../line.js';
import type { Value } from '../value.js';
import { meaningOf } from './date-reading.js';
import { withYears } from './relative-dates.js';
import type { DateScan } from './scan.js';

/**
 * The dates of a sentence, in order: with a month, a day or a word for the year, centuries, decades, halves and quarters, and
 * what the text's own date resolves. A date that the calendar does not have is none. Linear in the input.
 */
export function findDates({ context, dates }: DateScan): Value[] {
  return withYears(context, dates).map(({ tokens, reading }) =>
    valueAt(context.line, tokens, meaningOf(reading)),
  );
}
