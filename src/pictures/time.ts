import { roundStep } from './scale.js';

/** A stretch of time, in ms since 1970: from its first moment to the first one behind it. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A place on an axis and what is written there. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

const DATE = /^(-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * All of the year, the month or the day that a partial ISO date names.
 * @throws {RangeError} for anything else
 */
export function extentOf(date: string): Extent {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (year === undefined) throw new RangeError(`Not a date: ${JSON.stringify(date)}`);
  const at = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)] as const;
  if (day !== undefined) return { start: moment(...at), end: moment(at[0], at[1], at[2] + 1) };
  if (month !== undefined) return { start: moment(...at), end: moment(at[0], at[1] + 1) };
  return { start: moment(at[0]), end: moment(at[0] + 1) };
}

/** From the first moment of one date to the last of the other, whichever comes first. */
export function spanOf(from: string, to: string): Extent {
  const [first, last] = [extentOf(from), extentOf(to)];
  return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}

export function middleOf({ start, end }: Extent): number {
  return (start + end) / 2;
}

/** The shortest stretch of time that holds all of `extents`. */
export function hull(extents: readonly Extent[]): Extent {
  return {
    start: Math.min(...extents.map(({ start }) => start)),
    end: Math.max(...extents.map(({ end }) => end)),
  };
}

/** `Date.UTC` takes the years 0 to 99 for those of the twentieth century. */
function moment(year: number, month = 0, day = 1): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

const DAY = 86_400_000;
const MONTH = 30.44 * DAY;
const YEAR = 365.25 * DAY;

interface Unit {
  readonly length: number;
  readonly format: Intl.DateTimeFormatOptions;
  readonly indexAt: (ms: number) => number;
  readonly timeAt: (index: number) => number;
}

/** Counted from 1970, so that a multiple of a step is a round date. */
const DAYS: Unit = {
  length: DAY,
  format: { day: 'numeric', month: 'short' },
  indexAt: (ms) => ms / DAY,
  timeAt: (index) => index * DAY,
};
const MONTHS: Unit = {
  length: MONTH,
  format: { month: 'short', year: 'numeric' },
  indexAt: (ms) => new Date(ms).getUTCFullYear() * 12 + new Date(ms).getUTCMonth(),
  timeAt: (index) => moment(0, index),
};
/** Years as people count them: there is no year 0, and 100 BC is a round year while ISO's -0100 is not. */
const YEARS: Unit = {
  length: YEAR,
  format: { year: 'numeric' },
  indexAt: (ms) => new Date(ms).getUTCFullYear(),
  timeAt: (year) => moment(year > 0 ? year : year === 0 ? 1 : year + 1),
};
const STEPS: readonly (readonly [Unit, number])[] = [
  [DAYS, 1],
  [DAYS, 2],
  [DAYS, 7],
  [MONTHS, 1],
  [MONTHS, 3],
  [MONTHS, 6],
];

/**
 * Round dates within `extent`, evenly far apart as the calendar goes, with their labels.
 * @param most about how many there may be
 */
export function timeTicks(extent: Extent, most: number, language: string): Tick[] {
  const length = extent.end - extent.start;
  const years = [YEARS, roundStep(length / YEAR / most, 1)] as const;
  const [unit, step] = STEPS.find(([{ length: unit }, step]) => length / (unit * step) <= most) ?? years;
  const era = extent.start < moment(1) ? ({ era: 'short' } as const) : {};
  const dates = new Intl.DateTimeFormat(language, { ...unit.format, ...era, timeZone: 'UTC' });
  const first = Math.floor(unit.indexAt(extent.start) / step) - 1;
  const last = Math.ceil(unit.indexAt(extent.end) / step) + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => unit.timeAt((first + index) * step))
    .filter((at) => at >= extent.start && at <= extent.end)
    .map((at) => ({ at, label: dates.format(at) }));
}
