import { hasTransliteration } from '../text/transliteration.js';
import { canonicalValue } from './canonical.js';
import { knownDate } from './dates/days.js';
import {
  areInOneScript,
  haveSameLetters,
  haveSameWords,
  isAcronymOf,
  isCoveredBy,
  mayBeSpellings,
  type NameWord,
  nameWords,
} from './names/same-name.js';
import type { Amount, Meaning } from './value.js';

/**
 * How two values go together: they mean the `same`; both may be right about one thing (`compatible`: `1975` and
 * `1975-05-19`); or they are `different`, and then one of them must be wrong where both are told of one thing.
 */
export type Agreement = 'same' | 'compatible' | 'different';

/**
 * Compares what two texts say. `undefined` where neither speaks for or against the other: they are of different kinds (a
 * date and a period are of one), currencies or units; one is damaged; or they are names that need not be alike. To call
 * two sources different accuses one of them, so that it takes more than a doubt.
 */
export function compareValues(a: Meaning, b: Meaning): Agreement | undefined {
  if (a.kind === b.kind && canonicalValue(a) === canonicalValue(b)) return 'same';
  if (isTime(a) && isTime(b)) return compareTimes(a, b);
  if (isFigure(a) && isFigure(b)) {
    return measureOf(a) === measureOf(b) ? compareAmounts(a.amount, b.amount) : undefined;
  }
  if (a.kind === 'rank' && b.kind === 'rank') return 'different';
  if (a.kind === 'person' && b.kind === 'person') return comparePersons(a.name, b.name);
  if (a.kind === 'organisation' && b.kind === 'organisation') return compareOrganisations(a, b);
  if (a.kind === 'place' && b.kind === 'place') return comparePlaces(a, b);
  return undefined;
}

type Of<Kind extends Meaning['kind']> = Extract<Meaning, { kind: Kind }>;
type Time = Of<'date' | 'period'>;
type Figure = Of<'duration' | 'money' | 'percentage' | 'count'>;

function isTime(value: Meaning): value is Time {
  return value.kind === 'date' || value.kind === 'period';
}

function isFigure(value: Meaning): value is Figure {
  return 'amount' in value;
}

/** From one number to another, both included. */
interface Interval {
  readonly from: number;
  readonly to: number;
}

function overlap(a: Interval, b: Interval): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** When something begins and when it ends; for a date, and for a period that is one (`1990s`), the same stretch twice. */
interface Course {
  readonly begin: Interval | undefined;
  readonly end: Interval | undefined;
  readonly isDate: boolean;
}

/**
 * Two dates agree where they have a day in common. Two periods must begin and end alike, as far as both say when
 * (`1975/..`, `1975/2020`). A date agrees with a period that begins or ends with it: ties that date from 1975 and those of
 * 1975–2020 are the same. One in the middle neither agrees nor contradicts, since what happened in 1990 need not be what
 * lasted from 1975 to 2020; one outside contradicts. Decades, centuries, quarters and halves of a year are written as
 * periods but say a date that is not quite known, so that 1994 agrees with the 1990s.
 */
function compareTimes(a: Time, b: Time): Agreement | undefined {
  const [first, second] = [courseOf(a), courseOf(b)];
  if (first.isDate === second.isDate) {
    const begin = compareIntervals(first.begin, second.begin);
    const end = compareIntervals(first.end, second.end);
    return begin === 'different' ? begin : (end ?? begin);
  }
  const [date, period] = first.isDate ? [first.begin, second] : [second.begin, first];
  const [begin, end] = [compareIntervals(date, period.begin), compareIntervals(date, period.end)];
  if (begin === 'compatible' || end === 'compatible') return 'compatible';
  const isBefore = date !== undefined && period.begin !== undefined && date.to < period.begin.from;
  const isAfter = date !== undefined && period.end !== undefined && date.from > period.end.to;
  return isBefore || isAfter ? 'different' : undefined;
}

function compareIntervals(a: Interval | undefined, b: Interval | undefined): Agreement | undefined {
  if (a === undefined || b === undefined) return undefined;
  return overlap(a, b) ? 'compatible' : 'different';
}

function courseOf(value: Time): Course {
  if (value.kind === 'date') {
    const days = daysOf(value.date, value.bound);
    return { begin: days, end: days, isDate: true };
  }
  const begin = value.from === undefined ? undefined : daysOf(value.from, value.bound);
  const end = value.to === undefined ? undefined : daysOf(value.to, value.bound);
  if (begin === undefined || end === undefined || !isVagueDate(value.from, value.to)) {
    return { begin, end, isDate: false };
  }
  const days = { from: begin.from, to: end.to };
  return { begin: days, end: days, isDate: true };
}

/** Days are counted as if every month had the most, since only their order matters. */
const MONTH = 31;
const YEAR = 12 * MONTH;
/** By how many of its years (or months, or days, if it tells them) a date may be out that is told as being about right. */
const ABOUT_UNITS = 5;

function daysOf(date: string, bound: 'about' | undefined): Interval | undefined {
  const parsed = knownDate(date);
  if (parsed === undefined) return undefined;
  const { year, month, day } = parsed;
  const from = year * YEAR + ((month ?? 1) - 1) * MONTH + (day ?? 1) - 1;
  const unit = month === undefined ? YEAR : day === undefined ? MONTH : 1;
  const margin = bound === undefined ? 0 : ABOUT_UNITS * unit;
  return { from: from - margin, to: from + unit - 1 + margin };
}

/** Decades, centuries and millennia, which begin with a year of 0 (`1990s`) or of 1 (`19th century`). */
const YEARS = [10, 100, 1000];
/** Quarters and halves of a year. */
const MONTHS = [3, 6];

function isVagueDate(from = '', to = ''): boolean {
  const [start, end] = [knownDate(from), knownDate(to)];
  if (start === undefined || end === undefined || start.day !== undefined || end.day !== undefined)
    return false;
  if (start.month !== undefined && end.month !== undefined) {
    const [first, length] = [start.month - 1, end.month - start.month + 1];
    return start.year === end.year && MONTHS.includes(length) && first % length === 0;
  }
  const length = end.year - start.year + 1;
  return YEARS.includes(length) && (start.year % length === 0 || (start.year - 1) % length === 0);
}

/** Figures of another measure cannot be compared. */
function measureOf(value: Figure): string {
  switch (value.kind) {
    case 'money':
      return `${value.kind} ${value.currency}`;
    case 'duration':
    case 'count':
      return `${value.kind} ${value.unit ?? ''}`;
    case 'percentage':
      return value.kind;
  }
}

/** How far off a figure may be that is told as being about right. */
const ABOUT_SHARE = 0.1;
/** Times its figure that a hedge is not meant to reach: who writes `more than 20 years` does not mean 45. */
const FAR = 2;

/**
 * Two plain figures agree where one may be the other rounded, a range or a hedge with what it leaves open. The figure of
 * a hedge is left open too, since who writes `more than 15 billion` has rounded it; far from it, a hedge says nothing.
 */
function compareAmounts(a: Amount, b: Amount): Agreement | undefined {
  if (a.isDamaged || b.isDamaged) return undefined;
  if (isPlain(a) && isPlain(b)) return mayBeRounded(a.from, b.from) ? 'compatible' : 'different';
  const [first, second] = [reachOf(a), reachOf(b)];
  // `More than 15` and `less than 15` have nothing but their figure in common.
  const onlyTouch = first.from === second.to || second.from === first.to;
  const areHedges = a.bound !== undefined && b.bound !== undefined;
  if (!overlap(first, second) || (areHedges && onlyTouch)) return 'different';
  return isFarFrom(a, b) || isFarFrom(b, a) ? undefined : 'compatible';
}

/** Whether a hedge leaves a figure open that is so far from its own that nobody would say it so. */
function isFarFrom({ from, to, bound }: Amount, other: Amount): boolean {
  if (bound === 'more-than' || bound === 'at-least') return other.from > from * FAR;
  return (bound === 'less-than' || bound === 'at-most') && other.to * FAR < to;
}

function isPlain({ from, to, bound }: Amount): boolean {
  return from === to && bound === undefined;
}

function reachOf({ from, to, bound }: Amount): Interval {
  switch (bound) {
    case 'more-than':
    case 'at-least':
      return { from, to: Number.POSITIVE_INFINITY };
    case 'less-than':
    case 'at-most':
      return { from: Number.NEGATIVE_INFINITY, to };
    case 'about':
      return { from: from - Math.abs(from) * ABOUT_SHARE, to: to + Math.abs(to) * ABOUT_SHARE };
    default:
      return { from, to };
  }
}

/** Whether two numbers are closer than half of the last digit that the rounder of them tells: 15 and 15.3, not 15 and 15.6. */
function mayBeRounded(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(lastPlace(a), lastPlace(b)) / 2;
}

/** A number of a single digit that is not 0 may be as exact as any: a 50th anniversary is no 45th. */
function lastPlace(number: number): number {
  const [, decimals, exponent] = /^-?\d(?:\.(\d+))?e(.+)$/.exec(number.toExponential()) ?? [];
  return decimals === undefined ? 0 : 10 ** (Number(exponent) - decimals.length);
}

/**
 * One person may be called by all names or by some of them. A name that is no part of the other is another person's, unless
 * it may be another spelling, or is in another script: sounds miss too many to say so.
 */
function comparePersons(a: string, b: string): Agreement | undefined {
  const [first, second] = [nameWords(a), nameWords(b)];
  if (haveSameWords(first, second)) return 'same';
  if (!areInOneScript(first, second)) {
    return hasTransliteration(a, b) || hasTransliteration(b, a) ? 'compatible' : undefined;
  }
  if (isCoveredBy(first, second) || isCoveredBy(second, first)) return 'compatible';
  return mayBeSpellings(first, second) || mayBeSpellings(second, first) ? undefined : 'different';
}

/** Never different: a body has a name in every language, and often several in one. */
function compareOrganisations(a: Of<'organisation'>, b: Of<'organisation'>): Agreement | undefined {
  const [first, second] = [nameWords(a.name), nameWords(b.name)];
  const [firstShort, secondShort] = [nameWords(a.acronym ?? ''), nameWords(b.acronym ?? '')];
  const isSame =
    haveSameLetters(first, second) ||
    haveSameLetters(first, secondShort) ||
    haveSameLetters(firstShort, second);
  if (isSame) return 'same';
  const mayBeSame =
    haveSameLetters(firstShort, secondShort) ||
    isAcronymOf(first, second) ||
    isAcronymOf(second, first) ||
    soundTheSame(first, second);
  return mayBeSame ? 'compatible' : undefined;
}

/** Only countries are different: a place may lie in another, and has a name in every language. */
function comparePlaces(a: Of<'place'>, b: Of<'place'>): Agreement | undefined {
  if (a.country !== undefined && b.country !== undefined)
    return a.country === b.country ? 'same' : 'different';
  const [first, second] = [nameWords(a.name), nameWords(b.name)];
  if (haveSameLetters(first, second)) return 'same';
  return soundTheSame(first, second) ? 'compatible' : undefined;
}

/** Whether a name is another in another script. In one script, places that sound alike are not the same (`Niger`, `Nigeria`). */
function soundTheSame(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  return !areInOneScript(a, b) && isCoveredBy(a, b) && isCoveredBy(b, a);
}
