import type { Line } from '../line.js';
import { type CalendarDate, isBefore, type Stretch } from './calendar.js';
import type { DateContext, DatedTokens } from './date-at.js';
import { isReal, type Reading, sameOrLastYear } from './date-reading.js';

/** Words between two dates that share a year: `on July 3 and on August 5, 2020`. */
const MOST_BETWEEN = 2;
/** Months before and behind the text's own date that surely are of its year: not December for a text of January. */
const [MOST_BEFORE, MOST_BEHIND] = [9, 6];
/** No stop, colon or bracket. */
const CLAUSE = /^[^.:;()[\]?!]*$/;
const YEAR = /(?<![^ -~]|[\w.,])(?:1\d{3}|20\d{2})(?![^ -~]|\w|[.,]\d)/g;

/**
 * Gives the dates without a year that of a date next to them, or of the text's own. Where the sentence tells of another year,
 * or the text has no date, they are dropped.
 * @param found in order
 */
export function withYears(
  { line, patterns, textDate }: DateContext,
  found: readonly DatedTokens[],
): DatedTokens[] {
  const dates = [...found];
  for (let i = dates.length - 2; i >= 0; i -= 1) takeYear(line, dates, i, i + 1);
  for (let i = 1; i < dates.length; i += 1) takeYear(line, dates, i, i - 1);
  const isElsewhere = patterns.otherYears.test(line.text);
  const spokenOf = yearsSpokenOf(line);
  let last = -1;
  return dates.flatMap(({ tokens, reading }) => {
    if (hasYear(reading)) return [{ tokens, reading }];
    while ((spokenOf[last + 1]?.index ?? line.text.length) < (line.starts[tokens.from] ?? 0)) last += 1;
    const isOther = (spokenOf[last]?.year ?? textDate?.year) !== textDate?.year;
    const year = isElsewhere || isOther ? undefined : yearNear(reading, textDate);
    if (year === undefined) return [];
    const dated = inYear(reading, year);
    return isReal(dated) ? [{ tokens, reading: dated }] : [];
  });
}

function hasYear({ from }: Stretch): boolean {
  return from.year !== undefined;
}

/** Gives one of two neighbours the year of the other. */
function takeYear(line: Line, dates: DatedTokens[], index: number, neighbour: number): void {
  const [date, other] = [dates[index], dates[neighbour]];
  if (date === undefined || other === undefined || hasYear(date.reading)) return;
  const { year, month } = other.reading.from;
  if (year === undefined || month === undefined) return;
  const [from, to] =
    index < neighbour ? [date.tokens.to, other.tokens.from] : [other.tokens.to, date.tokens.from];
  if (to - from > MOST_BETWEEN || !CLAUSE.test(line.text.slice(line.ends[from - 1], line.starts[to]))) return;
  const reading = inYear(date.reading, year);
  dates[index] = {
    tokens: date.tokens,
    reading:
      index < neighbour ? { ...reading, from: sameOrLastYear(reading.from, other.reading.from) } : reading,
  };
}

function inYear(reading: Reading, year: number): Reading {
  return {
    ...reading,
    from: { ...reading.from, year },
    ...(reading.to !== undefined && { to: { ...reading.to, year } }),
  };
}

/** What looks like a year, and where in the line, in order. */
function yearsSpokenOf(line: Line): { readonly index: number; readonly year: number }[] {
  return Array.from(line.text.matchAll(YEAR), (match) => ({ index: match.index, year: Number(match[0]) }));
}

/** The year of a date that lacks one: the text's own, where it is near enough to leave no doubt or a word says which. */
function yearNear({ from, turn }: Reading, textDate: CalendarDate | undefined): number | undefined {
  if (textDate?.year === undefined || textDate.month === undefined || from.month === undefined)
    return textDate?.year;
  const dated = { ...from, year: textDate.year };
  if (turn === 'past') return isBefore(dated, textDate) ? textDate.year : textDate.year - 1;
  if (turn === 'coming') return isBefore(textDate, dated) ? textDate.year : textDate.year + 1;
  const ahead = from.month - textDate.month;
  return ahead >= -MOST_BEFORE && ahead <= MOST_BEHIND ? textDate.year : undefined;
}
