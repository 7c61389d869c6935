import type { Range } from '../../text/range.js';
import { rangeOf } from '../line.js';
import type { Sentence } from '../value.js';
import { type DateContext, type DatedTokens, dateAt, dateContext } from './date-at.js';
import { groupsOf, isStretch } from './patterns.js';

/** What the patterns find in a sentence before anything is taken: read once for its dates and for its bare years. */
export interface DateScan {
  readonly context: DateContext;
  /** In order; some may lack their year. */
  readonly dates: readonly DatedTokens[];
  /**
   * Whether an offset of the line stands in what looks like a date, be it one that the calendar does not have: no part of
   * `February 30, 2020` is a date.
   */
  isTaken(offset: number): boolean;
}

/** Stands in the line where a pattern has matched; part of no pattern. */
const TAKEN = '\0';

/** Everything in a sentence that looks like a date, by the patterns of its language in their order. */
export function scanDates(sentence: Sentence): DateScan {
  const context = dateContext(sentence);
  const { line } = context;
  const dates: DatedTokens[] = [];
  let { text } = line;
  for (const pattern of context.patterns.dates) {
    // Most match nothing, which is told sooner than by asking for every match.
    if (text.search(pattern) < 0) continue;
    const open = { ...context, line: { ...line, text } };
    const taken: Range[] = [];
    for (const match of text.matchAll(pattern)) {
      const groups = groupsOf(match);
      const looks = { start: match.index, end: match.index + match[0].length };
      const date = dateAt(open, looks, groups);
      const range = date === undefined ? looks : rangeOf(line, date.tokens);
      // What cannot be read as a stretch may hold a date.
      if (date === undefined && isStretch(groups)) continue;
      if (range.start < (taken.at(-1)?.end ?? 0)) continue;
      if (date !== undefined) dates.push(date);
      taken.push(range);
    }
    text = without(text, taken);
  }
  return {
    context,
    dates: dates.sort((a, b) => a.tokens.from - b.tokens.from),
    isTaken: (offset) => text[offset] === TAKEN,
  };
}

/** The line without some ranges, which are in order: as long as before. */
function without(text: string, ranges: readonly Range[]): string {
  let rest = '';
  let end = 0;
  for (const range of ranges) {
    rest += text.slice(end, range.start) + TAKEN.repeat(range.end - range.start);
    end = range.end;
  }
  return rest + text.slice(end);
}
