import { type Quote, textLanguage } from '../corpus/source.js';
import type { ValueKind } from '../facts/value.js';
import { type Features, score } from '../search/linear.js';
import type { WeighedTerm } from '../search/rank.js';
import type { Token } from '../text/analysis.js';
import { type Relation, relationOf } from '../text/function-words.js';
import type { Range } from '../text/range.js';
import { stopwords } from '../text/stopwords.js';
import type { WantedKind } from '../text/wanted.js';
import { HIGHLIGHT } from './parameters.js';
import type { Question } from './question.js';
import { readRange, type Span } from './reading.js';
import type { Highlight } from './reply.js';
import { CAUSES, VALUES_WANTED } from './shown.js';

/** What a stretch of the quote is judged by as the words that answer. All are 0 or 1 but where it is said. */
export const HIGHLIGHT_FEATURES = [
  // It is, contains, or is part of a date, an amount or a name of the kind that is wanted; of another kind.
  'wanted',
  'containsWanted',
  'insideWanted',
  'unwanted',
  // It is a name of some kind, or a figure, where the question does not tell what is wanted.
  'person',
  'organisation',
  'place',
  'figure',
  'insideSpan',
  // It is everything between function words, words of the question and punctuation; between punctuation only.
  'chunk',
  'clause',
  // Share of its words that the question has (0 to 1); the share of names or figures in it.
  'repeats',
  'capitals',
  // Its length in words: one, two, three, and the logarithm of it.
  'oneWord',
  'twoWords',
  'threeWords',
  'length',
  // How near it stands to the question's words before and behind it (1 / distance in words).
  'afterMatch',
  'beforeMatch',
  // How near all of the question's words in the quote stand, punctuation counting as distance (0 to 1).
  'near',
  // What stands beside it: a function word before, punctuation or the edge before and behind.
  'functionBefore',
  'breakBefore',
  'breakAfter',
  // The function word before it, by what it says; a form of `to be` behind it.
  'afterAgent',
  'afterPlace',
  'afterOf',
  'afterTo',
  'afterAs',
  'afterBe',
  'afterWith',
  'ofBehind',
  'beBehind',
  // What the question asks for by name (`which party`) stands in it, before it, behind it.
  'hasFocus',
  'focusBefore',
  'focusBehind',
  // A cause is wanted, and it follows the word that leads to one.
  'cause',
  // A cause or a manner is wanted: then its length counts in another way.
  'longForCause',
  // A list is wanted, and it is one.
  'list',
] as const;
export type HighlightFeature = (typeof HIGHLIGHT_FEATURES)[number];

/** Kinds of question that are answered by words of like shape: each group has weights of its own. */
export const HIGHLIGHT_GROUPS = {
  when: 'time',
  'how-long': 'figure',
  percentage: 'figure',
  change: 'figure',
  'how-much': 'figure',
  'how-many': 'figure',
  who: 'name',
  where: 'name',
  why: 'clause',
  how: 'clause',
  what: 'thing',
  'yes-no': 'thing',
} as const satisfies Record<WantedKind, string>;
export type HighlightGroup = (typeof HIGHLIGHT_GROUPS)[WantedKind];

/** A stretch of a quote's tokens that may answer. */
export interface HighlightCandidate extends Range {
  readonly features: Features<HighlightFeature>;
}

/** Most words of a stretch; more where a cause or a list is wanted. */
const MOST_WORDS = 8;
const MOST_WORDS_OF_CLAUSE = 16;
const NAMES: ReadonlySet<ValueKind> = new Set(['person', 'organisation', 'place']);
const ARTICLES = new Set(['the', 'a', 'an', 'el', 'la', 'los', 'las', 'un', 'una', 'một', 'những', 'các']);
/** Words beyond which the question's own words no longer count as near. */
const FARTHEST = 12;

/** The stretch of a quote that answers best, if it has any word. */
export function highlight(question: Question, quote: Quote, found: FoundTerms): Highlight | undefined {
  const weights = HIGHLIGHT[HIGHLIGHT_GROUPS[question.wanted]];
  let best: HighlightCandidate | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const candidate of highlightCandidates(question, quote, found)) {
    if (!mayAnswer(question, candidate)) continue;
    const value = score(HIGHLIGHT_FEATURES, candidate.features, weights);
    if (value > highest) {
      highest = value;
      best = candidate;
    }
  }
  if (best === undefined) return undefined;
  const { start, end } = best;
  return { start, end, text: quote.source.text.slice(start, end) };
}

/** Where a date or an amount is wanted, a whole one answers: neither a part of it nor the words around it. */
export function mayAnswer(
  { wanted }: Pick<Question, 'wanted'>,
  { features }: Pick<HighlightCandidate, 'features'>,
): boolean {
  const group = HIGHLIGHT_GROUPS[wanted];
  return (group !== 'time' && group !== 'figure') || features.wanted > 0;
}

/** The terms that a question was looked up by: its own and those that stand for them. */
export interface FoundTerms {
  readonly all: ReadonlySet<string>;
  /** Those of what the question asks for by name. */
  readonly focus: ReadonlySet<string>;
}

export function foundBy(question: Question, terms: readonly WeighedTerm[]): FoundTerms {
  const names = (some: readonly WeighedTerm[]) =>
    new Set(some.flatMap(({ term }) => term.alternatives.map((alternative) => alternative.term)));
  return { all: names(terms), focus: names(terms.filter(({ term }) => term.token.form === question.focus)) };
}

/** A quote's tokens with what can be told of each. */
interface ReadQuote {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly isFunction: readonly boolean[];
  readonly isQuestion: readonly boolean[];
  readonly isFocus: readonly boolean[];
  readonly relations: readonly (Relation | undefined)[];
  /** Punctuation (or an edge) stands before the token; one more entry for the end. */
  readonly breaks: readonly boolean[];
  /** Breaks up to and with the one before the token. */
  readonly breaksBefore: readonly number[];
  readonly spans: readonly Span[];
  readonly causes: ReadonlySet<number>;
}

/** @param found the terms that the question was looked up by */
export function highlightCandidates(
  question: Question,
  quote: Quote,
  found: FoundTerms,
): HighlightCandidate[] {
  const read = readQuote(question, quote, found);
  const takesClause = question.wanted === 'why' || question.wanted === 'how' || question.wanted === 'what';
  const most = takesClause ? MOST_WORDS_OF_CLAUSE : MOST_WORDS;
  const places = [...stretches(read, most), ...read.spans.map(({ from, to }) => [from, to] as const)];
  return unique(places).map(([from, to]) => ({
    ...rangeOf(read, from, to),
    features: featuresOf(question, read, from, to),
  }));
}

/** From one token to another (exclusive). */
type Place = readonly [from: number, to: number];

/** The stretches within a sentence that begin and end with a word that says something. */
function* stretches(read: ReadQuote, most: number): Generator<Place> {
  for (let from = 0; from < read.tokens.length; from += 1) {
    if (read.isFunction[from]) continue;
    for (let to = from + 1; to <= Math.min(read.tokens.length, from + most); to += 1) {
      if (to > from + 1 && read.breaks[to - 1] && isSentenceBreak(read, to - 1)) break;
      if (!read.isFunction[to - 1] || to === from + 1) yield [from, to];
    }
  }
}

function unique(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [place.join(), place])).values()];
}

/** A value's own range, with the signs and brackets that belong to it; else that of the tokens. */
function rangeOf({ tokens, spans }: ReadQuote, from: number, to: number): Range {
  const span = spans.find((one) => one.from === from && one.to === to);
  return { start: span?.start ?? tokens[from]?.start ?? 0, end: span?.end ?? tokens[to - 1]?.end ?? 0 };
}

function readQuote(question: Question, { source, start, end }: Quote, found: FoundTerms): ReadQuote {
  const { tokens, figures, names } = readRange(source, { start, end });
  const functionWords = stopwords(textLanguage(source));
  const breaks = tokens.map((token, i) => {
    const previous = tokens[i - 1];
    return previous === undefined || /[^\s\-–’'/]/u.test(source.text.slice(previous.end, token.start));
  });
  return {
    text: source.text,
    tokens,
    isFunction: tokens.map(({ form }) => functionWords.has(form)),
    isQuestion: tokens.map(
      ({ form, term }) => found.all.has(term) || (question.terms.has(term) && !functionWords.has(form)),
    ),
    isFocus: tokens.map(({ term }) => found.focus.has(term)),
    relations: tokens.map(({ form }) => relationOf(form, textLanguage(source))),
    breaks: [...breaks, true],
    breaksBefore: runningCount(breaks),
    spans: [...figures, ...names],
    causes: new Set(
      tokens.flatMap((_, i) => (followsCause(source.text, textLanguage(source), tokens, i) ? [i] : [])),
    ),
  };
}

function followsCause(text: string, language: string, tokens: readonly Token[], i: number): boolean {
  const from = tokens[Math.max(0, i - 3)]?.start ?? 0;
  const before = text.slice(from, tokens[i]?.start ?? from);
  const match = CAUSES[language]?.exec(before);
  return match !== undefined && match !== null && before.slice(match.index + match[0].length).trim() === '';
}

function runningCount(flags: readonly boolean[]): number[] {
  let count = 0;
  return flags.map((flag) => {
    if (flag) count += 1;
    return count;
  });
}

function isSentenceBreak({ text, tokens }: ReadQuote, at: number): boolean {
  return /[.;:!?।()]/u.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0));
}

function featuresOf(
  question: Question,
  read: ReadQuote,
  from: number,
  to: number,
): Features<HighlightFeature> {
  const kinds = VALUES_WANTED[question.wanted];
  // The first of the kinds that the quote has: years before dates where a period is asked for, money before percentages.
  const kind = kinds.find((wanted) => read.spans.some((span) => span.kind === wanted));
  // What is wanted can't be told from the letters of a quote.
  const isOpen = kinds.length === 0;
  const length = to - from;
  const inside = range(from, to);
  const exact = read.spans.find((span) => span.from === from && span.to === to);
  const contained = read.spans.filter((span) => span.from >= from && span.to <= to && span !== exact);
  const around = read.spans.filter((span) => span.from <= from && span.to >= to && span !== exact);
  const isWanted = (span: Span | undefined) => span !== undefined && span.kind === kind;
  const isFree = (i: number) => !read.isFunction[i] && !read.isQuestion[i];
  const isChunk =
    inside.every(isFree) &&
    !inside.slice(1).some((i) => read.breaks[i]) &&
    (read.breaks[from] || !isFree(from - 1)) &&
    (read.breaks[to] || !isFree(to));
  const before = ARTICLES.has(read.tokens[from - 1]?.form ?? '')
    ? read.relations[from - 2]
    : read.relations[from - 1];
  const flag = (value: boolean | undefined) => (value ? 1 : 0);
  const isClausal = question.wanted === 'why' || question.wanted === 'how';
  return {
    wanted: flag(isWanted(exact)),
    containsWanted: flag(contained.some(isWanted)),
    insideWanted: flag(around.some(isWanted)),
    unwanted: flag(kinds.length > 0 && exact !== undefined && !isWanted(exact)),
    person: flag(isOpen && exact?.kind === 'person'),
    organisation: flag(isOpen && exact?.kind === 'organisation'),
    place: flag(isOpen && exact?.kind === 'place'),
    figure: flag(isOpen && exact !== undefined && !NAMES.has(exact.kind)),
    insideSpan: flag(isOpen && around.length > 0),
    chunk: flag(isChunk),
    clause: flag(read.breaks[from] && read.breaks[to] && !inside.slice(1).some((i) => read.breaks[i])),
    repeats: inside.filter((i) => read.isQuestion[i]).length / length,
    capitals: inside.filter((i) => isCapitalOrFigure(read.tokens[i])).length / length,
    oneWord: flag(length === 1),
    twoWords: flag(length === 2),
    threeWords: flag(length === 3),
    length: Math.log(length),
    afterMatch: nearness(read, from - 1, -1),
    beforeMatch: nearness(read, to, 1),
    near: closeness(read, from, to),
    functionBefore: flag(read.isFunction[from - 1]),
    breakBefore: flag(read.breaks[from]),
    breakAfter: flag(read.breaks[to]),
    afterAgent: flag(before === 'agent'),
    afterPlace: flag(before === 'place'),
    afterOf: flag(before === 'of'),
    afterTo: flag(before === 'to'),
    afterAs: flag(before === 'as'),
    afterBe: flag(before === 'be'),
    afterWith: flag(before === 'with'),
    ofBehind: flag(read.relations[to] === 'of'),
    beBehind: flag(read.relations[to] === 'be'),
    hasFocus: flag(inside.some((i) => read.isFocus[i])),
    focusBefore: flag(read.isFocus[from - 1] || read.isFocus[from - 2]),
    focusBehind: flag(read.isFocus[to] || read.isFocus[to + 1]),
    cause: flag(question.wanted === 'why' && read.causes.has(from)),
    longForCause: isClausal ? Math.log(length) : 0,
    list: flag(question.wanted === 'what' && isList(read, from, to)),
  };
}

/** 1 / the distance to the nearest word of the question, going one way; 0 where none is near. */
function nearness({ isQuestion }: ReadQuote, at: number, step: 1 | -1): number {
  for (let distance = 1; distance <= FARTHEST; distance += 1) {
    if (isQuestion[at + (distance - 1) * step]) return 1 / distance;
  }
  return 0;
}

/** Tokens that punctuation counts for as distance. */
const BREAK_DISTANCE = 2;

/** Mean of 1 / (1 + distance) over the question's words outside a stretch; 0 where there are none. */
function closeness({ isQuestion, breaksBefore }: ReadQuote, from: number, to: number): number {
  let sum = 0;
  let words = 0;
  for (const [i, is] of isQuestion.entries()) {
    if (!is || (i >= from && i < to)) continue;
    const [near, far] = i < from ? [i, from] : [to - 1, i];
    sum += 1 / (1 + far - near + BREAK_DISTANCE * ((breaksBefore[far] ?? 0) - (breaksBefore[near] ?? 0)));
    words += 1;
  }
  return words === 0 ? 0 : (2 * sum) / words;
}

/** At least two commas between short stretches. */
function isList({ text, tokens }: ReadQuote, from: number, to: number): boolean {
  let commas = 0;
  for (let i = from + 1; i < to; i += 1) {
    if (/^\s*[,،、]\s*$/u.test(text.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start ?? 0))) commas += 1;
  }
  return commas >= 1 && to - from <= commas * 4 + 4;
}

function isCapitalOrFigure(token: Token | undefined): boolean {
  return token !== undefined && (token.isCapital || /^\d/.test(token.term));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
