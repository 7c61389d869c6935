import type { Meaning } from '../value.js';
import { type CalendarDate, daysFrom, exists, fromIso, iso, MONTHS_IN_YEAR, monthsFrom } from './calendar.js';

/** A date of which at least the year is known. */
export type KnownDate = CalendarDate & { readonly year: number };

/** Reads `1975`, `1975-05`, `1975-05-19`, `-0043`; `undefined` for anything else, and for days that the calendar does not have. */
export function knownDate(date: string): KnownDate | undefined {
  const parsed = fromIso(date);
  if (parsed?.year === undefined || !exists(parsed)) return undefined;
  return { ...parsed, year: parsed.year };
}

/**
 * The first day of a date or a period, as an ISO day: 1975-01-01 of `1975`, 1990-01-01 of `1990/1999`. `undefined` where
 * the period is open on that side, and for what is no time. That a date is about right (`~1850`) makes no difference.
 */
export function startOf(value: Meaning): string | undefined {
  const date = value.kind === 'date' ? value.date : value.kind === 'period' ? value.from : undefined;
  const known = knownDate(date ?? '');
  return known && iso({ month: 1, day: 1, ...known });
}

/** The last day of a date or a period, as {@link startOf} gives the first: 1975-12-31 of `1975`, 2020-06-30 of `2020-01/2020-06`. */
export function endOf(value: Meaning): string | undefined {
  const date = value.kind === 'date' ? value.date : value.kind === 'period' ? value.to : undefined;
  const known = knownDate(date ?? '');
  if (known === undefined || known.day !== undefined) return known && iso(known);
  const nextMonth = monthsFrom({ month: MONTHS_IN_YEAR, ...known }, 1);
  return iso(daysFrom(nextMonth, -1));
}

/**
 * Orders dates, for `sort`: by what they say, and of two that begin alike the less precise first (`1975`, `1975-01`,
 * `1975-01-01`). As texts, dates before Christ would come in the wrong order. What is no date comes last.
 */
export function compareDates(a: string, b: string): number {
  const [first, second] = [knownDate(a), knownDate(b)];
  if (first === undefined || second === undefined)
    return Number(first === undefined) - Number(second === undefined);
  return (
    first.year - second.year ||
    (first.month ?? 0) - (second.month ?? 0) ||
    (first.day ?? 0) - (second.day ?? 0)
  );
}
