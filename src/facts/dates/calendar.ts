/**
 * A day, a month or a year of the (proleptic Gregorian) calendar; years count astronomically, so that 0 is 1 BC and -43 is
 * 44 BC. The year may not be said: `17 July`.
 */
export interface CalendarDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** A date, or a stretch from one to another (both included). */
export interface Stretch {
  readonly from: CalendarDate;
  readonly to?: CalendarDate | undefined;
}

export const MONTHS_IN_YEAR = 12;
const MIDDLE_OF_MONTH = 15;
const ISO = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;

/** The ISO 8601 form of a date, no more precise than it is. */
export function iso({ year = 0, month, day }: CalendarDate): string {
  const sign = year < 0 ? '-' : '';
  const parts = [sign + padded(Math.abs(year), 4)];
  if (month !== undefined) parts.push(padded(month, 2));
  if (day !== undefined) parts.push(padded(day, 2));
  return parts.join('-');
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

/** The date that an ISO 8601 form says. */
export function fromIso(text: string): CalendarDate | undefined {
  const [, year, month, day] = ISO.exec(text) ?? [];
  if (year === undefined) return undefined;
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

/** Whether the calendar has such a date. Without a year, February has 29 days. */
export function exists({ year, month, day }: CalendarDate): boolean {
  if ([year, month, day].some(Number.isNaN)) return false;
  if (month === undefined) return day === undefined;
  if (month < 1 || month > MONTHS_IN_YEAR) return false;
  return day === undefined || (day >= 1 && day <= daysIn(month, year));
}

function daysIn(month: number, year = 2000): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a date begins before another, as far as both say. */
export function isBefore(a: CalendarDate, b: CalendarDate): boolean {
  for (const key of ['year', 'month', 'day'] as const) {
    const [first, second] = [a[key], b[key]];
    if (first === second) continue;
    return first !== undefined && second !== undefined && first < second;
  }
  return false;
}

/** A date some months or days away from another; as precise as what is counted. */
export function monthsFrom({ year = 0, month = 1 }: CalendarDate, months: number): CalendarDate {
  const count = year * MONTHS_IN_YEAR + month - 1 + months;
  return { year: Math.floor(count / MONTHS_IN_YEAR), month: modulo(count, MONTHS_IN_YEAR) + 1 };
}

export function daysFrom({ year = 0, month = 1, day = 1 }: CalendarDate, days: number): CalendarDate {
  const date = new Date(0);
  // Not `Date.UTC`, which takes the year 79 for 1979.
  date.setUTCFullYear(year, month - 1, day + days);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function modulo(number: number, by: number): number {
  return ((number % by) + by) % by;
}

/** The year of our era, or before it, as the calendar counts. */
export function yearOfEra(year: number, isBeforeChrist: boolean): number {
  return isBeforeChrist ? 1 - year : year;
}

/** The first year behind another that ends in given digits: 2021 for `21` behind 2020, 2000 for `00` behind 1999. */
export function shortYearBehind(year: number, digits: string): number {
  const cycle = 10 ** digits.length;
  const same = year - modulo(year, cycle) + Number(digits);
  return same > year ? same : same + cycle;
}

/** The years of a century: 1901–2000 for the 20th, 500–401 BC for the 5th BC. */
export function centuryYears(century: number, isBeforeChrist: boolean): { first: number; last: number } {
  const last = 100 * century;
  return isBeforeChrist ? { first: 1 - last, last: 100 - last } : { first: last - 99, last };
}

/**
 * One of the equal parts of a stretch: the second half of 2020 is July to December, of the 19th century 1851–1900, of May
 * the 16th to the 31st.
 * @param part counted from 1, or from the end where negative
 * @returns `undefined` where the calendar has no such parts
 */
export function partOf({ from, to }: Stretch, part: number, parts: number): Stretch | undefined {
  const place = part < 0 ? parts + part : part - 1;
  if (!(place >= 0 && place < parts)) return undefined;
  if (to === undefined)
    return from.month === undefined ? monthsOf(from, place, parts) : daysOf(from, place, parts);
  if (from.year === undefined || to.year === undefined || from.month !== undefined || to.month !== undefined)
    return undefined;
  const length = (to.year - from.year + 1) / parts;
  if (!Number.isInteger(length)) return undefined;
  const year = from.year + place * length;
  return { from: { year }, to: { year: year + length - 1 } };
}

function monthsOf({ year }: CalendarDate, place: number, parts: number): Stretch {
  const length = MONTHS_IN_YEAR / parts;
  return { from: { year, month: place * length + 1 }, to: { year, month: (place + 1) * length } };
}

function daysOf({ year, month = 1, day }: CalendarDate, place: number, parts: number): Stretch | undefined {
  if (day !== undefined || parts !== 2) return undefined;
  const [first, last] = place === 0 ? [1, MIDDLE_OF_MONTH] : [MIDDLE_OF_MONTH + 1, daysIn(month, year)];
  return { from: { year, month, day: first }, to: { year, month, day: last } };
}
