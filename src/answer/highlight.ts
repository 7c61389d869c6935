import type { Quote } from '../corpus/source.js';
import { isName, type ValueKind } from '../facts/value.js';
import { type Features, score, type Weights } from '../search/linear.js';
import type { Range } from '../text/range.js';
import type { WantedKind } from '../text/wanted.js';
import { type AnnotatedQuote, annotate } from './annotated-quote.js';
import type { FoundTerms } from './found-terms.js';
import {
  HIGHLIGHT_FEATURES,
  type HighlightFeature,
  highlightFeatures,
  wantedIn,
} from './highlight-features.js';
import { HIGHLIGHT } from './highlight-weights.js';
import type { Question } from './question.js';
import type { Highlight } from './reply.js';

/** Kinds of question that are answered by words of like shape: each group has weights of its own. */
const GROUPS = {
  when: 'time',
  'how-long': 'figure',
  percentage: 'figure',
  change: 'figure',
  'how-much': 'figure',
  'how-many': 'figure',
  'which-organisation': 'name',
  who: 'name',
  where: 'name',
  why: 'clause',
  how: 'clause',
  what: 'thing',
  'yes-no': 'thing',
} as const satisfies Record<WantedKind, string>;
/** Where the question says what kind of thing it asks for (`Which genre …?`). */
const NAMED_THING = 'named-thing';
export type HighlightGroup = (typeof GROUPS)[WantedKind] | typeof NAMED_THING;
export const HIGHLIGHT_GROUPS: readonly HighlightGroup[] = [...new Set(Object.values(GROUPS)), NAMED_THING];

export function highlightGroup({ wanted, slot }: Pick<Question, 'wanted' | 'slot'>): HighlightGroup {
  return wanted === 'what' && slot.focus !== undefined ? NAMED_THING : GROUPS[wanted];
}

/** A stretch of a quote's tokens that may answer. */
export interface HighlightCandidate extends Range {
  readonly features: Features<HighlightFeature>;
}

/** The stretches that may answer, and which weights tell the best of them. */
export interface HighlightChoice {
  readonly group: HighlightGroup;
  readonly candidates: readonly HighlightCandidate[];
}

/** Most words of a stretch; more where a cause or a list is wanted. */
const MOST_WORDS = 8;
const MOST_WORDS_OF_CLAUSE = 16;

/** The stretch of a quote that answers best, if it has any word. */
export function highlight(question: Question, quote: Quote, found: FoundTerms): Highlight | undefined {
  const { group, candidates } = highlightChoice(question, quote, found);
  const best = chosen(candidates, HIGHLIGHT[group]);
  if (best === undefined) return undefined;
  const { start, end, certainty } = best;
  const isFitting = group === highlightGroup(question);
  return { start, end, text: quote.source.text.slice(start, end), certainty, isFitting };
}

/** The best candidate by the weights, with the share that it and those that overlap it have in the odds of all (softmax). */
export function chosen<Candidate extends HighlightCandidate>(
  candidates: readonly Candidate[],
  weights: Weights<HighlightFeature>,
): (Candidate & { readonly certainty: number }) | undefined {
  const scores = candidates.map(({ features }) => score(HIGHLIGHT_FEATURES, features, weights));
  const highest = Math.max(...scores);
  const best = candidates[scores.indexOf(highest)];
  if (best === undefined) return undefined;
  let all = 0;
  let overlapping = 0;
  for (const [i, { start, end }] of candidates.entries()) {
    const odds = Math.exp((scores[i] ?? 0) - highest);
    all += odds;
    if (start < best.end && best.start < end) overlapping += odds;
  }
  return { ...best, certainty: overlapping / all };
}

/**
 * Where a date, an amount or a name is wanted, a whole one answers, neither a part of it nor the words around it. Where the
 * quote has no date or amount of the kind, some other thing answers (*in season two*). Where a cause is wanted, one does that
 * stands beside the word which leads to it.
 * @param found the terms that the question was looked up by
 */
export function highlightChoice(question: Question, quote: Quote, found: FoundTerms): HighlightChoice {
  const read = annotate(question, quote, found);
  const takesClause = question.wanted === 'why' || question.wanted === 'how' || question.wanted === 'what';
  const most = takesClause ? MOST_WORDS_OF_CLAUSE : MOST_WORDS;
  const places = [...stretches(read, most), ...read.spans.map(({ from, to }) => [from, to] as const)];
  const wanted = wantedIn(question, read);
  const candidates = unique(places)
    .filter((place) => isWhole(read, place, wanted[0]?.kind))
    .map(([from, to]) => ({
      ...rangeOf(read, from, to),
      mayBeCut: mayBeCut(read, from, to),
      features: highlightFeatures(question, read, wanted, from, to),
    }));
  const group = highlightGroup(question);
  const causes = candidates.filter(({ features }) => features.cause > 0);
  if (causes.length > 0) return { group, candidates: causes };
  if (group !== 'time' && group !== 'figure') return { group, candidates };
  const values = candidates.filter(({ features }) => features.wanted > 0);
  if (values.length > 0) return { group, candidates: values };
  return { group: 'thing', candidates: candidates.filter((candidate) => !candidate.mayBeCut) };
}

/** Whether a stretch is a value, or else has nothing of one that is wanted and no part of a date or an amount. */
function isWhole({ spans }: AnnotatedQuote, [from, to]: Place, wanted: ValueKind | undefined): boolean {
  if (spans.some((span) => span.from === from && span.to === to)) return true;
  return spans.every((span) => {
    if (span.to <= from || to <= span.from) return true;
    if (span.kind === wanted) return false;
    return isName(span.kind) || (from <= span.from && span.to <= to);
  });
}

/** Whether a stretch may be part of an amount that the quote cuts through: it has or touches a number, and an edge of the quote. */
function mayBeCut({ tokens, isNumber }: AnnotatedQuote, from: number, to: number): boolean {
  const isAtEdge = from === 0 || to === tokens.length;
  return isAtEdge && isNumber.slice(Math.max(0, from - 1), to + 1).includes(true);
}

/** From one token to another (exclusive). */
type Place = readonly [from: number, to: number];

/** The stretches within a sentence that begin and end with a word that says something, and cut no compound. */
function* stretches(read: AnnotatedQuote, most: number): Generator<Place> {
  for (let from = 0; from < read.tokens.length; from += 1) {
    if (read.isFunction[from] || isJoined(read, from)) continue;
    for (let to = from + 1; to <= Math.min(read.tokens.length, from + most); to += 1) {
      if (to > from + 1 && isSentenceBreak(read, to - 1)) break;
      if ((!read.isFunction[to - 1] || to === from + 1) && !isJoined(read, to)) yield [from, to];
    }
  }
}

/** Whether a token is of one word with the token before it: `U.S.`, `on-demand`. */
function isJoined({ gaps, tokens }: AnnotatedQuote, at: number): boolean {
  return at > 0 && at < tokens.length && /^[-–'’.&/]?$/u.test(gaps[at] ?? '');
}

function isSentenceBreak({ gaps }: AnnotatedQuote, at: number): boolean {
  return /[.;:!?।()]/u.test(gaps[at] ?? '');
}

function unique(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [place.join(), place])).values()];
}

/** A value's own range, with the signs and brackets that belong to it; else that of the tokens. */
function rangeOf({ tokens, spans }: AnnotatedQuote, from: number, to: number): Range {
  const span = spans.find((one) => one.from === from && one.to === to);
  return { start: span?.start ?? tokens[from]?.start ?? 0, end: span?.end ?? tokens[to - 1]?.end ?? 0 };
}
