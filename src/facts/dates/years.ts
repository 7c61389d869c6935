import { type Line, rangeOf, signsBehind, type TokenRange, valueAt } from '../line.js';
import type { IsFree, Value } from '../value.js';
import { shortYearBehind } from './calendar.js';
import { dateAt } from './date-at.js';
import { meaningOf } from './date-reading.js';
import type { Groups } from './patterns.js';
import type { DateScan } from './scan.js';
import { type Verdict, verdictOf, YEAR, type YearContext } from './year-context.js';
import { type YearWordSets, yearWords } from './year-words.js';

/** A number that may be a year, or two that a sign joins (`2020-21`), and the groups that they are read by. */
interface Candidate {
  readonly tokens: TokenRange;
  readonly groups: Groups;
  readonly year: number;
  verdict: Verdict;
}

const SHORT = /^\d{1,2}$/;
const THREE_DIGITS = /^\d{3}$/;
const TIGHT_SIGN = /^[-/]$/;
const DASH_OR_SLASH = /^ ?[-/] ?$/;
const LAST_MONTH = 12;
/** The longest life that `(981-1037)` tells of. */
const LONGEST_LIFE = 110;
/** Of other years nobody writes without a word or a bracket that tells. */
const [EARLIEST, LATEST] = [1700, 2049];

/**
 * The bare years of a sentence, 1000 to 2099, in order: numbers of four digits that count nothing and name nothing, as far as
 * the words and signs beside them tell. `2020-21` is a period. Linear in the input.
 */
export function findYears({ context, isTaken }: DateScan, isFree: IsFree): Value[] {
  const { line } = context;
  const words = yearWords(line.sentence.language);
  const candidates = candidatesOf({ line, words, isFree });
  shareVerdicts(line, candidates, words);
  return candidates.flatMap(({ verdict, year, tokens, groups }) => {
    const range = rangeOf(line, tokens);
    const isYear = verdict === 'year' || (verdict === 'open' && isPlain(year));
    if (!isYear || isTaken(range.start)) return [];
    const date = dateAt(context, range, groups, tokens);
    if (date === undefined || !isWhollyFree(date.tokens, isFree)) return [];
    return [valueAt(line, date.tokens, meaningOf(date.reading))];
  });
}

function isWhollyFree({ from, to }: TokenRange, isFree: IsFree): boolean {
  for (let i = from; i < to; i += 1) if (!isFree(i)) return false;
  return true;
}

function isPlain(year: number): boolean {
  return year >= EARLIEST && year <= LATEST && year % 100 !== 0;
}

function candidatesOf(context: YearContext): Candidate[] {
  const { line, isFree } = context;
  const found: Candidate[] = [];
  line.sentence.tokens.forEach((token, i) => {
    const form = YEAR.exec(token.form)?.[1];
    if (form === undefined || !isFree(i)) return;
    const year = Number(form);
    const { tokens, groups } = pairAt(line, i, year) ?? {
      tokens: { from: i, to: i + 1 },
      groups: { year: form },
    };
    found.push({ tokens, groups, year, verdict: verdictOf(context, tokens, year) });
  });
  return found;
}

/** What a year says together with a shorter number that a sign joins to it: a period, or a month. */
function pairAt(line: Line, index: number, year: number): Pick<Candidate, 'tokens' | 'groups'> | undefined {
  const birth = line.sentence.tokens[index - 1]?.form ?? '';
  const isLife = THREE_DIGITS.test(birth) && year - Number(birth) <= LONGEST_LIFE;
  if (isLife && signsBehind(line, index - 1) === '-' && signsBehind(line, index).startsWith(')')) {
    return { tokens: { from: index - 1, to: index + 1 }, groups: { year: birth, year2: String(year) } };
  }
  const groups = shortPair(line, index, year);
  return groups && { tokens: { from: index, to: index + 2 }, groups };
}

/** `2020-21`, `1939–45`, `2020/21`; `2020-07` is a month. */
function shortPair(line: Line, index: number, year: number): Groups | undefined {
  const short = line.sentence.tokens[index + 1];
  if (short === undefined || !SHORT.test(short.form)) return undefined;
  const sign = signsBehind(line, index);
  if (!DASH_OR_SLASH.test(sign)) return undefined;
  if (TIGHT_SIGN.test(signsBehind(line, index + 1))) return undefined;
  const digits = Number(short.form);
  const period = { year: String(year), year2: short.form };
  if (TIGHT_SIGN.test(sign) && shortYearBehind(year, short.form) === year + 1) return period;
  if (short.form.length === 1) return undefined;
  // A month may be written so too, but not with a longer dash.
  const mayBeMonth = digits <= LAST_MONTH && line.sentence.text[short.start - 1] === '-';
  if (sign.includes('/')) return undefined;
  if (digits > year % 100 && !mayBeMonth) return period;
  return mayBeMonth && digits <= year % 100 && sign === '-'
    ? { year: String(year), month: short.form }
    : undefined;
}

/** Numbers that a word or a sign joins are the same: all years, or none. */
function shareVerdicts(line: Line, candidates: readonly Candidate[], words: YearWordSets): void {
  const pairs: Pair[] = [];
  candidates.forEach((second, i) => {
    const first = candidates[i - 1];
    const join = first && joinOf(line, first.tokens.to, second.tokens.from, words);
    if (first !== undefined && join !== undefined) pairs.push({ first, second, join });
  });
  for (const { first, second, join } of pairs.toReversed()) share(first, second, join);
  for (const { first, second, join } of pairs) share(second, first, join);
}

/** Two candidates next to each other, and what joins them. */
interface Pair {
  readonly first: Candidate;
  readonly second: Candidate;
  readonly join: 'range' | 'list';
}

function share(candidate: Candidate, other: Candidate, join: Pair['join']): void {
  if (join === 'range' && other.verdict === 'none') candidate.verdict = 'none';
  const isJoined = join === 'range' || candidate.verdict === 'open';
  if (isJoined && other.verdict === 'year' && candidate.verdict !== 'none') candidate.verdict = 'year';
}

/** What joins two numbers: as the ends of a range, or only as two of a list. */
function joinOf(line: Line, end: number, start: number, words: YearWordSets): Pair['join'] | undefined {
  const signs = signsBehind(line, end - 1);
  if (start === end) return signs === ', ' ? 'list' : /^ ?[-/] ?$/.test(signs) ? 'range' : undefined;
  const isWord = start === end + 1 && words.joins.has(line.sentence.tokens[end]?.form ?? '');
  return isWord && /^,? $/.test(signs) && signsBehind(line, end) === ' ' ? 'range' : undefined;
}
