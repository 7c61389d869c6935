import type { Passage, Quote, Source } from '../corpus/source.js';
import type { Range } from '../text/range.js';

/** A source as an answer cites it. `n` is the number shown beside each quote from it, counted from 1. */
export interface Citation {
  readonly n: number;
  readonly source: Source;
}

/** The words of the quote that answer, as offsets into the same source. */
export interface Highlight extends Range {
  readonly text: string;
}

/** What a stretch of a fact's words means, free of language. Empty until facts are typed. */
export interface Value extends Range {
  readonly kind: string;
  /** The words as they stand in the source. */
  readonly text: string;
  readonly value: string;
}

/** A further statement of use beside the answer. */
export interface Fact {
  readonly quote: Quote;
  readonly values: readonly Value[];
}

/** A passage as it came out of the search; `score` compares within one answer only. */
export interface RankedPassage {
  readonly passage: Passage;
  readonly score: number;
}

export interface Cut {
  readonly before: boolean;
  readonly after: boolean;
}

export interface Answer {
  readonly kind: 'answer';
  readonly question: string;
  /** Language of the question: `en`, `bn`, `vi`, `es`, or another BCP 47 tag. */
  readonly language: string;
  readonly quote: Quote;
  /** Present where the quote is part of a long sentence: whether that goes on before it and behind it. Shown as `…`. */
  readonly cut?: Cut;
  readonly highlight?: Highlight;
  readonly facts: readonly Fact[];
  /** Best first. */
  readonly passages: readonly RankedPassage[];
  /** Every source of the quote and the facts, in the order they are first cited: the quote's is number 1. */
  readonly citations: readonly Citation[];
  /** 0 to 1. */
  readonly confidence: number;
  /** The question's words that the quote or its passage carries: how the answer was found. */
  readonly matched: readonly string[];
}

/** Why a question got no answer. `greeting` and `thanks` are no question: they get a short help. */
export const REFUSAL_REASONS = [
  'empty',
  'too-short',
  'too-long',
  'no-words',
  'greeting',
  'thanks',
  'unknown-source',
  'not-in-sources',
  'unknown-name',
  'unknown-year',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

export interface Refusal {
  readonly kind: 'refusal';
  readonly question: string;
  /** As in an answer; absent where the question has too few words to tell. */
  readonly language?: string;
  readonly reason: RefusalReason;
  /** What came nearest, to be shown as *not an answer* if at all. Best first. */
  readonly nearest: readonly RankedPassage[];
}

export type Reply = Answer | Refusal;

export interface AskOptions {
  /** Answer from this source only (its id). */
  readonly source?: string;
}

/** The core as the terminal and Discord know it. Nothing in it throws, whatever it is asked. */
export interface Answerer {
  readonly sources: readonly Source[];
  ask(question: string, options?: AskOptions): Reply;
  /** A passage by its id, with its neighbours in the same source; `undefined` where the id is not (or no longer) known. */
  passage(id: string): PassageInContext | undefined;
}

export interface PassageInContext {
  readonly passage: Passage;
  readonly before?: Passage;
  readonly after?: Passage;
}

/** Longest question, in UTF-16 code units, that is looked at. */
export const MAX_QUESTION_LENGTH = 1000;
/** Shortest, in graphemes. */
export const MIN_QUESTION_LENGTH = 2;
