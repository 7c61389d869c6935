import type { Range } from '../../text/range.js';
import { type Line, lineOf, matchAt, type TokenRange, tokensAt } from '../line.js';
import type { Sentence } from '../value.js';
import { type CalendarDate, fromIso } from './calendar.js';
import { type Reading, readGroups } from './date-reading.js';
import { type DatePatterns, datePatterns, type Groups, groupsOf } from './patterns.js';

/** What the dates of a sentence are read with. */
export interface DateContext {
  readonly line: Line;
  readonly patterns: DatePatterns;
  /** The text's own date. */
  readonly textDate: CalendarDate | undefined;
}

/** A date of a sentence: where it stands and what it says. */
export interface DatedTokens {
  readonly tokens: TokenRange;
  readonly reading: Reading;
}

/** What the dates of a sentence are read with. */
export function dateContext(sentence: Sentence): DateContext {
  return {
    line: lineOf(sentence),
    patterns: datePatterns(sentence.language),
    textDate: fromIso(sentence.date ?? ''),
  };
}

/**
 * The date that a match in the line says, with the words beside it that belong to it (`the end of`, `about`).
 * @param matched the tokens of the match, if they are known
 * @returns `undefined` where it is none after all
 */
export function dateAt(
  context: DateContext,
  match: Range,
  groups: Groups,
  matched?: TokenRange,
): DatedTokens | undefined {
  const { line, patterns, textDate } = context;
  if (matchAt(patterns.otherBefore, line, match.start)) return undefined;
  if (matchAt(patterns.otherAfter, line, match.end)) return undefined;
  const before = sideAt(patterns.before, line, match.start);
  const after = sideAt(patterns.after, line, match.end);
  const isAlone = before === NO_SIDE && after === NO_SIDE;
  const range = { start: match.start - before.length, end: match.end + after.length };
  const tokens = (isAlone ? matched : undefined) ?? tokensAt(line, range);
  if (tokens === undefined) return undefined;
  for (let i = tokens.from; i < tokens.to; i += 1) {
    if (isSmall(context, i)) return undefined;
  }
  const all = isAlone ? groups : { ...before.groups, ...groups, ...after.groups };
  const reading = readGroups(all, patterns, textDate);
  return reading && { tokens, reading };
}

/** A word that would need a capital letter: `may 5 people`. */
function isSmall({ line, patterns }: DateContext, index: number): boolean {
  const token = line.sentence.tokens[index];
  return token !== undefined && !token.isCapital && patterns.capitals.has(token.form);
}

/** The words on one side of a date that belong to it. */
interface Side {
  readonly length: number;
  readonly groups: Groups;
}

const NO_SIDE: Side = { length: 0, groups: {} };

function sideAt(sticky: RegExp, line: Line, offset: number): Side {
  const match = matchAt(sticky, line, offset);
  if (match === null) return NO_SIDE;
  return { length: match.groups?.['side']?.length ?? 0, groups: groupsOf(match) };
}
