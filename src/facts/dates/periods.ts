import { type Line, lineOf, matchAt, rangeOf, type TokenRange, tokensAt, valueAt } from '../line.js';
import type { Sentence, Value } from '../value.js';
import { fromIso, isBefore } from './calendar.js';
import { type PeriodPatterns, periodPatterns } from './period-words.js';

/** A date or a period with both its ends, and the tokens that it stands on. */
interface Time {
  readonly value: Value;
  readonly tokens: TokenRange;
  readonly first: string;
  readonly last: string;
  readonly isAbout: boolean;
}

const DASH = /^ ?- ?$/;
const SLASH = '/';
const YEAR = /^\d{4}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * Joins dates to periods where words or a dash say so: `1946 to 1954`, `১৯৪৬ সাল থেকে ১৯৫৪ সাল পর্যন্ত`, `1975–present`.
 * In `May 19, 1975 – 2025` the date stays, beside the period of the years. Linear in the input.
 * @param values the dates and periods of the sentence, in order
 */
export function joinPeriods(sentence: Sentence, values: readonly Value[]): Value[] {
  const line = lineOf(sentence);
  const patterns = periodPatterns(sentence.language);
  const times = timesOf(line, values);
  const found: Value[] = [];
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    const time = times[i];
    const next = times[i + 1];
    const joined = time && next && twoJoined(line, patterns, time, next);
    if (joined !== undefined) {
      found.push(...joined);
      i += 1;
    } else if (value !== undefined) {
      found.push((time && openPeriod(line, patterns, time)) ?? value);
    }
  }
  return found;
}

function timesOf(line: Line, values: readonly Value[]): (Time | undefined)[] {
  const { tokens } = line.sentence;
  let from = 0;
  return values.map((value) => {
    // Both are in order, so that no token is looked at again.
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= value.start) from += 1;
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < value.end) to += 1;
    return timeOf(value, { from, to });
  });
}

function timeOf(value: Value, tokens: TokenRange): Time | undefined {
  if (value.kind === 'date') {
    return { value, tokens, first: value.date, last: value.date, isAbout: value.bound !== undefined };
  }
  if (value.kind !== 'period' || value.from === undefined || value.to === undefined) return undefined;
  return { value, tokens, first: value.from, last: value.to, isAbout: value.bound !== undefined };
}

/** The period that two dates are, and where it goes on from the year of a day, that day before it. */
function twoJoined(line: Line, patterns: PeriodPatterns, time: Time, next: Time): Value[] | undefined {
  const between = line.text.slice(rangeOf(line, time.tokens).end, rangeOf(line, next.tokens).start);
  const isJoined = patterns.to.test(between) || (between === SLASH && isYearBehind(time, next));
  const from = isJoined ? time.tokens.from : afterBetween(line, patterns, time, next, between);
  if (from === undefined || !isEarlier(time.first, next.last)) return undefined;
  const to = withSide(line, next.tokens, patterns.until).to;
  const isAbout = time.isAbout || next.isAbout;
  const year = time.first.slice(0, 4);
  const at = time.tokens.to - 1;
  if (
    DASH.test(between) &&
    DAY.test(time.first) &&
    YEAR.test(next.first) &&
    line.sentence.tokens[at]?.form === year
  ) {
    if (!isEarlier(year, next.first)) return undefined;
    return [time.value, periodAt(line, { from: at, to }, year, next.last, isAbout)];
  }
  return [periodAt(line, { from, to }, time.first, next.last, isAbout)];
}

/** Where the period begins that a word for `between` says; that may have been read as a part of the first date. */
function afterBetween(
  line: Line,
  patterns: PeriodPatterns,
  { tokens }: Time,
  next: Time,
  between: string,
): number | undefined {
  if (!patterns.and.test(between)) return undefined;
  if (matchAt(patterns.betweenAfter, line, rangeOf(line, next.tokens).end) !== null) return tokens.from;
  return [tokens.from, tokens.from + 1].find(
    (from) => from < tokens.to && matchAt(patterns.betweenBefore, line, line.starts[from] ?? 0) !== null,
  );
}

/** `1975–present` */
function openPeriod(line: Line, patterns: PeriodPatterns, time: Time): Value | undefined {
  const tokens = withSide(line, time.tokens, patterns.now);
  return tokens.to > time.tokens.to ? periodAt(line, tokens, time.first, undefined, time.isAbout) : undefined;
}

/** Tokens with what stands behind them, where it belongs to them. */
function withSide(line: Line, tokens: TokenRange, sticky: RegExp): TokenRange {
  const { start, end } = rangeOf(line, tokens);
  const side = matchAt(sticky, line, end)?.groups?.['side'] ?? '';
  return tokensAt(line, { start, end: end + side.length }) ?? tokens;
}

function periodAt(
  line: Line,
  tokens: TokenRange,
  from: string,
  to: string | undefined,
  isAbout: boolean,
): Value {
  return valueAt(line, tokens, {
    kind: 'period',
    from,
    ...(to !== undefined && { to }),
    ...(isAbout && { bound: 'about' }),
  });
}

function isEarlier(a: string, b: string): boolean {
  const [first, second] = [fromIso(a), fromIso(b)];
  return first !== undefined && second !== undefined && isBefore(first, second);
}

/** `2020/2021` */
function isYearBehind(time: Time, next: Time): boolean {
  return YEAR.test(time.first) && YEAR.test(next.first) && Number(next.first) === Number(time.first) + 1;
}
