import { type Line, matchAt, signsBehind, type TokenRange } from '../line.js';
import type { IsFree } from '../value.js';
import { periodPatterns } from './period-words.js';
import type { YearWordSets } from './year-words.js';

/** What the words and signs beside a number tell: it is a year, or nothing for sure, or it is none. */
export type Verdict = 'year' | 'open' | 'unlikely' | 'none';

/** What numbers that may be years are judged with. */
export interface YearContext {
  readonly line: Line;
  readonly words: YearWordSets;
  readonly isFree: IsFree;
}

/** A number that may be a year, with its neighbours. */
interface Numeral {
  readonly year: number;
  readonly words: YearWordSets;
  /** Ends a century: such numbers are also round amounts. */
  readonly isRound: boolean;
  /** Two numbers: `2020-21`. */
  readonly isPair: boolean;
  /** The signs between it and its neighbours. */
  readonly left: string;
  readonly right: string;
  /** The two forms before it, but for a hedge. */
  readonly previous: string;
  readonly beforePrevious: string;
  readonly isHedged: boolean;
  readonly isPreviousFree: boolean;
  readonly isBeforePreviousCapital: boolean;
  /** The two forms behind it. */
  readonly next: string;
  readonly afterNext: string;
  readonly isNextCapital: boolean;
  /** Only one word stands before it in the sentence, but for a hedge. */
  readonly isFirst: boolean;
  /** A word or a dash joins it to a year that is found already, or to the present. */
  readonly isJoined: boolean;
  /** It may count what stands behind it. */
  readonly countsNext: boolean;
  /** The text behind it. */
  readonly behind: string;
}

/** A number of four digits; in Bengali its case may be written together with it. */
export const YEAR = /^(1\d{3}|20\d{2})(?:এর|এ|তে|ের|র|সালে|সালের)?$/u;
const NUMBER = /^\d/;
const SMALL_NUMBER = /^\d{1,3}$/;
const THOUSANDS = /^\d{3}$/;
/** A letter of a script that has capitals. */
const CASED = /^[\p{Lu}\p{Ll}]/u;

/** Signs of amounts, sums, addresses and code. */
const SIGN_BEFORE = /[$#@=+*<>&~^_\\|] ?$|[:']$/;
const SIGN_BEHIND = /^ ?[%^$+=*@_\\|]|^:(?=\S)/;
const SHARE_BEHIND = /^ \(\d{1,3}(?:[.,]\d{1,3})? ?%/;
const LONGEST_SHARE = 12;
const DASH = /^ ?- ?$/;
const SPACE_OR_HYPHEN = /^[ -]$/;
const BRACKET_BEFORE = /[([]$/;
const BRACKET_BEHIND = /^[)\]]/;
const COMMA_BEFORE = /, $/;
const END_BEHIND = /^(?:[,.;:!?)\]]|$)/;
/** Between a word and the number that it governs. */
const GOVERNS = /^(?:\.? ?|-| \()$/;
const POSSESSIVE = /'s? $/;

/** What tells, surest first. */
const RULES: readonly { readonly verdict: Verdict; readonly holds: (numeral: Numeral) => boolean }[] = [
  { verdict: 'none', holds: isOtherNumber },
  { verdict: 'year', holds: ({ isPair }) => isPair },
  { verdict: 'none', holds: isAmount },
  // `1388 (0.9%)`
  { verdict: 'none', holds: ({ behind }) => SHARE_BEHIND.test(behind) },
  // `the 2000 census`, `World Cup 2014`
  {
    verdict: 'year',
    holds: (n) => n.countsNext && (n.words.named.has(n.next) || n.words.named.has(n.afterNext)),
  },
  {
    verdict: 'year',
    holds: ({ left, previous, words, isRound }) => left === ' ' && words.named.has(previous) && !isRound,
  },
  // `2000 soldiers`
  { verdict: 'unlikely', holds: ({ isRound, countsNext }) => isRound && countsNext },
  {
    verdict: 'year',
    holds: ({ next, afterNext, words }) => words.after.has(next) && !words.behind.has(afterNext),
  },
  // `(1975)`
  { verdict: 'year', holds: ({ left, right }) => BRACKET_BEFORE.test(left) || BRACKET_BEHIND.test(right) },
  // `since 1975`, `end of 1975`
  { verdict: 'year', holds: ({ left, previous, words }) => GOVERNS.test(left) && words.before.has(previous) },
  { verdict: 'year', holds: (n) => isPerhapsGoverned(n) && n.words.before.has(n.beforePrevious) },
  { verdict: 'year', holds: ({ isJoined }) => isJoined },
  // `By 1700, one fifth …`
  { verdict: 'year', holds: ({ isFirst, right }) => isFirst && right === ', ' },
  { verdict: 'open', holds: ({ isRound }) => isRound },
  // `the 1973 crisis`, `Einstein’s 1905 paper`, `1848 saw`
  {
    verdict: 'year',
    holds: ({ left, previous, words }) => words.determiners.has(previous) || POSSESSIVE.test(left),
  },
  { verdict: 'year', holds: ({ next, words }) => words.tells.has(next) },
  // `১৯৭১ থেকে`: where nouns have no capitals, what is known to go on behind a year does.
  {
    verdict: 'year',
    holds: (n) => SPACE_OR_HYPHEN.test(n.right) && n.next !== '' && !CASED.test(n.next) && !n.countsNext,
  },
  // `from 1975.`, `the Peace of 1648 ended`, `by 1648 Spain`
  {
    verdict: 'year',
    holds: (n) => isPerhapsGoverned(n) && (!n.countsNext || n.isBeforePreviousCapital || n.isNextCapital),
  },
  // `1848 Germans`, `১৯৭১ যুদ্ধ`
  { verdict: 'open', holds: (n) => n.countsNext && (n.isNextCapital || !CASED.test(n.next)) },
  { verdict: 'unlikely', holds: ({ countsNext }) => countsNext },
  // `Paris, 1848.`
  {
    verdict: 'year',
    holds: ({ left, right, previous }) =>
      COMMA_BEFORE.test(left) && END_BEHIND.test(right) && !NUMBER.test(previous),
  },
];

/** What is told of a number that may be a year by what stands beside it. */
export function verdictOf(context: YearContext, tokens: TokenRange, year: number): Verdict {
  const numeral = numeralAt(context, tokens, year);
  return RULES.find(({ holds }) => holds(numeral))?.verdict ?? 'open';
}

function numeralAt(context: YearContext, { from, to }: TokenRange, year: number): Numeral {
  const { line, words, isFree } = context;
  const { tokens } = line.sentence;
  const hedge = words.hedges.has(tokens[from - 1]?.form ?? '') ? 1 : 0;
  const end = line.ends[to - 1] ?? line.text.length;
  const isRound = year % 100 === 0;
  const right = signsBehind(line, to - 1);
  const next = tokens[to]?.form ?? '';
  const afterNext = tokens[to + 1]?.form ?? '';
  return {
    year,
    words,
    isRound,
    isPair: to - from > 1,
    left: signsBehind(line, from - 1),
    right,
    previous: tokens[from - 1 - hedge]?.form ?? '',
    beforePrevious: tokens[from - 2 - hedge]?.form ?? '',
    isHedged: hedge === 1,
    isPreviousFree: from === 0 || isFree(from - 1),
    isBeforePreviousCapital: tokens[from - 2 - hedge]?.isCapital ?? false,
    next,
    afterNext,
    isNextCapital: tokens[to]?.isCapital ?? false,
    isFirst: from > 0 && from <= 1 + hedge,
    isJoined: isJoined(context, { from, to }),
    countsNext: mayCount(words, isRound, right, next, afterNext),
    behind: line.text.slice(end, end + LONGEST_SHARE),
  };
}

function isJoined({ line, words, isFree }: YearContext, { from, to }: TokenRange): boolean {
  const isFoundYear = (index: number) => !isFree(index) && YEAR.test(line.sentence.tokens[index]?.form ?? '');
  const isJoin = (index: number) => words.joins.has(line.sentence.tokens[index]?.form ?? '');
  const isDash = (index: number) => DASH.test(signsBehind(line, index));
  return (
    (isFoundYear(from - 1) && isDash(from - 1)) ||
    (isFoundYear(to) && isDash(to - 1)) ||
    (isFoundYear(from - 2) && isJoin(from - 1)) ||
    (isFoundYear(to + 1) && isJoin(to)) ||
    matchAt(periodPatterns(line.sentence.language).now, line, line.ends[to - 1] ?? 0) !== null
  );
}

/** Whether the signs make it a part of a longer number, of a name (`A-1500`) or of a compound (`1500-seat`). */
function isOtherNumber({ left, right, previous, next, isPreviousFree, year, words }: Numeral): boolean {
  if (SIGN_BEFORE.test(left) || SIGN_BEHIND.test(right)) return true;
  // `ca.1850`, but not `v.1984`
  if (left === '.' && !words.before.has(previous)) return true;
  if (left === ' ' && SMALL_NUMBER.test(previous) && isPreviousFree) return true;
  if (right === ' ' && THOUSANDS.test(next)) return true;
  if (left === '/' && Number(previous) !== year - 1) return true;
  if (right === '/' && NUMBER.test(next) && Number(next) !== year + 1) return true;
  if (left === '-' && isPreviousFree && !YEAR.test(previous) && !words.before.has(previous)) return true;
  return right === '-' && !YEAR.test(next) && !words.behind.has(next);
}

/** `1500 km`, `more than 2000`, `a population of 1854`, `Resolution 1973` */
function isAmount({ left, right, previous, beforePrevious, next, words }: Numeral): boolean {
  if (SPACE_OR_HYPHEN.test(right) && words.counted.has(next)) return true;
  if (!GOVERNS.test(left) || BRACKET_BEFORE.test(left)) return false;
  if (words.amounts.has(previous) || words.numbered.has(previous)) return true;
  return words.of.has(previous) && words.amounts.has(beforePrevious);
}

/** Whether a word stands before it that both years and amounts follow. */
function isPerhapsGoverned({ left, isHedged, previous, words }: Numeral): boolean {
  return left === ' ' && (isHedged || words.perhaps.has(previous) || words.of.has(previous));
}

/** Whether a number may count what stands behind it. Few amounts that are not round are written without a comma. */
function mayCount(
  words: YearWordSets,
  isRound: boolean,
  right: string,
  next: string,
  afterNext: string,
): boolean {
  if (right !== ' ' || next === '' || NUMBER.test(next) || words.behind.has(next)) return false;
  if (words.endings.some((ending) => next.endsWith(ending))) return false;
  return isRound || [next, afterNext].some((form) => form.endsWith(words.plural));
}
