import type { Meaning } from '../value.js';
import {
  type CalendarDate,
  centuryYears,
  daysFrom,
  exists,
  isBefore,
  iso,
  MONTHS_IN_YEAR,
  monthsFrom,
  partOf,
  type Stretch,
  shortYearBehind,
  yearOfEra,
} from './calendar.js';
import type { DatePatterns, Groups, Meanings } from './patterns.js';

/** What the groups of a date say, as far as they do: the year may be left out. */
export interface Reading extends Stretch {
  readonly isAbout: boolean;
  /** Which of the dates that lack a year: `last May`, `next May`. */
  readonly turn?: 'past' | 'coming' | undefined;
}

/** What the groups are read with. */
interface Reader {
  readonly groups: Groups;
  readonly patterns: DatePatterns;
  readonly textDate: CalendarDate | undefined;
}

/** A year of two digits is one of the twentieth century: the sixties, `años 90`. */
const CENTURY_OF_SHORT_YEARS = 1900;
/** From then on, years that end in two zeros begin decades rather than centuries: `1800s`, but `2000s`. */
const FIRST_DECADE = 2000;
const ROMAN = /^(x{0,2})(ix|iv|v?i{0,3})$/;
/** A part that is there but cannot be read. */
const UNREAD = Number.NaN;

/**
 * What the captured parts of a date mean.
 * @param textDate when the text was published, for words that count from it
 * @returns `undefined` where the calendar has no such date, or the text's own date does not resolve it
 */
export function readGroups(
  groups: Groups,
  patterns: DatePatterns,
  textDate: CalendarDate | undefined,
): Reading | undefined {
  const reader = { groups, patterns, textDate };
  const whole = decades(reader) ?? centuries(reader) ?? away(reader) ?? numeric(reader) ?? dates(reader);
  const stretch = whole && portion(whole, reader);
  if (stretch === undefined || !isReal(stretch)) return undefined;
  const turn = groups.past !== undefined ? 'past' : groups.coming !== undefined ? 'coming' : undefined;
  return { from: stretch.from, to: stretch.to, isAbout: groups.hedge !== undefined, turn };
}

/** Whether the calendar has it, and it does not end before it begins. */
export function isReal({ from, to }: Stretch): boolean {
  return exists(from) && (to === undefined || (exists(to) && isBefore(from, to)));
}

/** What a reading with its years means. */
export function meaningOf({ from, to, isAbout }: Reading): Meaning {
  const bound = isAbout ? { bound: 'about' as const } : {};
  if (to === undefined) return { kind: 'date', date: iso(from), ...bound };
  return { kind: 'period', from: iso(from), to: iso(to), ...bound };
}

function decades({ groups, patterns }: Reader): Stretch | undefined {
  const { decade, decade2, century } = groups;
  if (decade === undefined) return undefined;
  const number = century === undefined ? undefined : numberOf(century, patterns);
  const base = number === undefined ? CENTURY_OF_SHORT_YEARS : centuryYears(number, false).first - 1;
  const first = decadeYears(decade, base, patterns);
  const last = decadeYears(decade2 ?? decade, base, patterns);
  return { from: { year: first.first }, to: { year: last.last } };
}

function decadeYears(form: string, base: number, patterns: DatePatterns): { first: number; last: number } {
  const number = lookUp(patterns.tables.decadeName, form) ?? numberOf(form, patterns) ?? UNREAD;
  const first = number < 100 ? base + number : number;
  const isCentury = first === number && first % 100 === 0 && first < FIRST_DECADE;
  return { first, last: first + (isCentury ? 99 : 9) };
}

function centuries({ groups: { century, century2, bc }, patterns }: Reader): Stretch | undefined {
  if (century === undefined) return undefined;
  const isBeforeChrist = bc !== undefined;
  const first = centuryYears(numberOf(century, patterns) ?? UNREAD, isBeforeChrist);
  const last = centuryYears(numberOf(century2 ?? century, patterns) ?? UNREAD, isBeforeChrist);
  return { from: { year: first.first }, to: { year: last.last } };
}

/** A month or a day that is said by how far it is from the text's own. */
function away({ groups: { dayAway, monthAway }, patterns, textDate }: Reader): Stretch | undefined {
  if (dayAway !== undefined) {
    const days = lookUp(patterns.tables.dayAway, dayAway) ?? UNREAD;
    return { from: textDate?.day === undefined ? { year: UNREAD } : daysFrom(textDate, days) };
  }
  if (monthAway !== undefined) {
    const months = lookUp(patterns.tables.monthAway, monthAway) ?? UNREAD;
    return { from: textDate?.month === undefined ? { year: UNREAD } : monthsFrom(textDate, months) };
  }
  return undefined;
}

/** `17/7/2020`: in the language's order, or in the only one that the calendar allows. */
function numeric({ groups: { first, second, year }, patterns }: Reader): Stretch | undefined {
  if (first === undefined || second === undefined) return undefined;
  const [a, b] = [Number(first), Number(second)];
  const isOpen = a <= MONTHS_IN_YEAR && b <= MONTHS_IN_YEAR && a !== b && !patterns.isDayFirst;
  const [day, month] = b > MONTHS_IN_YEAR ? [b, a] : [a, b];
  return { from: { year: isOpen ? UNREAD : Number(year), month, day } };
}

function dates({ groups, patterns, textDate }: Reader): Stretch {
  const { day, month, year, day2, month2, year2 } = groups;
  const monthOf = (form: string) => lookUp(patterns.tables.monthName, form) ?? numberOf(form, patterns);
  const yearOf = (form: string) => yearFrom(form, groups, patterns, textDate);
  const from = {
    year: optional(year, yearOf),
    month: optional(month, monthOf),
    day: optional(day, (form) => numberOf(form, patterns)),
  };
  if (day2 === undefined && month2 === undefined && year2 === undefined) return { from };
  const isShort = year2 !== undefined && year2.length <= 2 && year?.length === 4;
  const to = {
    year:
      optional(year2, (form) => (isShort ? shortYearBehind(from.year ?? UNREAD, form) : yearOf(form))) ??
      from.year,
    month: optional(month2, monthOf) ?? from.month,
    day: optional(day2, (form) => numberOf(form, patterns)),
  };
  return { from: year2 === undefined ? sameOrLastYear(from, to) : from, to };
}

/** The first of two dates with one year between them: `November to February 2020` begins in 2019. */
export function sameOrLastYear(from: CalendarDate, to: CalendarDate): CalendarDate {
  const isLast = from.month !== undefined && to.month !== undefined && from.month > to.month;
  return isLast && from.year !== undefined ? { ...from, year: from.year - 1 } : from;
}

function optional(form: string | undefined, read: (form: string) => number | undefined): number | undefined {
  return form === undefined ? undefined : (read(form) ?? UNREAD);
}

function yearFrom(
  form: string,
  { bc }: Groups,
  { tables }: DatePatterns,
  textDate: CalendarDate | undefined,
): number | undefined {
  const years = lookUp(tables.yearAway, form);
  if (years !== undefined) return textDate?.year === undefined ? undefined : textDate.year + years;
  const year = Number(form);
  return year === 0 ? undefined : yearOfEra(year, bc !== undefined);
}

/** What a word means that may have an ending (`জুলাইয়ের`) or a point (`dec.`): what the longest beginning of it does. */
function lookUp(table: Meanings, form: string): number | undefined {
  for (let end = form.length; end > 0; end -= 1) {
    const number = table.get(form.slice(0, end));
    if (number !== undefined) return number;
  }
  return undefined;
}

/** The number that digits (`19th`), a number word or a Roman numeral say. */
function numberOf(form: string, { tables }: DatePatterns): number | undefined {
  const number = Number.parseInt(form, 10);
  return Number.isNaN(number) ? (lookUp(tables.numberName, form) ?? romanNumber(form)) : number;
}

function romanNumber(form: string): number | undefined {
  const [, tens, ones = ''] = ROMAN.exec(form) ?? [];
  if (tens === undefined || form === '') return undefined;
  const small = ones === 'ix' ? 9 : ones === 'iv' ? 4 : ones.startsWith('v') ? ones.length + 4 : ones.length;
  return 10 * tens.length + small;
}

/** The half, the quarter or the months of a date that its groups ask for. */
function portion(whole: Stretch, { groups, patterns }: Reader): Stretch | undefined {
  const number = (form: string) => numberOf(form, patterns);
  const half = optional(groups.half, number);
  if (half !== undefined) return partOf(whole, half, 2);
  const quarter = optional(groups.quarter, number);
  if (quarter !== undefined) return partOf(whole, quarter, 4);
  const months = optional(groups.months ?? groups.lastMonths, number);
  if (months === undefined) return whole;
  const { year, month } = whole.from;
  // All twelve are the year, and one is no stretch.
  if (whole.to !== undefined || month !== undefined || !(months > 1 && months < MONTHS_IN_YEAR))
    return undefined;
  const first = groups.months === undefined ? MONTHS_IN_YEAR - months + 1 : 1;
  return { from: { year, month: first }, to: { year, month: first + months - 1 } };
}
