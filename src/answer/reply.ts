import type { Passage, Quote, Source } from '../corpus/source.js';
import type { Agreement } from '../facts/agreement.js';
import type { Fact } from '../facts/facts.js';
import type { Value, ValueKind } from '../facts/value.js';
import type { QuoteCheck } from '../quotes/check.js';
import type { Range } from '../text/range.js';

/** A source as an answer cites it. `n` is the number shown beside each quote from it, counted from 1. */
export interface Citation {
  readonly n: number;
  readonly source: Source;
}

/** The words of the quote that answer, as offsets into the same source. */
export interface Highlight extends Range {
  readonly text: string;
  /** How surely it is these words, or others that overlap them, and none elsewhere in the quote (0 to 1). */
  readonly certainty: number;
  /** Whether the quote has what the question wants, as far as letters tell; otherwise other words are the best that there are. */
  readonly isFitting: boolean;
}

/** How a name is written in the script of who asked, where the text writes it in another and that is known. */
export interface ReaderName {
  readonly readerName?: string;
}

/** A value as it is told to who asked. */
export type ReadValue = Value & ReaderName;

export interface ReadFact extends Fact {
  readonly values: readonly ReadValue[];
}

/** A further statement of use beside the answer, with what it says to the question where that can be compared. */
export interface ComparedFact extends ReadFact {
  readonly said?: { readonly value: ReadValue; readonly agreement: Agreement };
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
  /** What the quote says, free of language: a reading of its words, not a part of it. */
  readonly values: readonly ReadValue[];
  /** The one of the values that answers, where one does. */
  readonly value?: ReadValue;
  /** What other sources say to the question comes first. */
  readonly facts: readonly ComparedFact[];
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
  'no-such-date',
  'too-few-points',
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

/** Facts of the sources, each cited. */
export interface FactList {
  readonly kind: 'facts';
  /** What a person wants to know facts about. */
  readonly about?: string;
  /** Language that a person looks for something in; absent where nothing is looked for. */
  readonly language?: string;
  /** Those that say most of what was looked for come first; without anything to look for, in the order of the texts. */
  readonly facts: readonly ReadFact[];
  readonly citations: readonly Citation[];
}

/** A date or a period that a source tells. */
export interface TimelineEvent {
  readonly value: Value;
  readonly quote: Quote;
}

/** What the sources say happened, in the order of time. */
export interface Timeline {
  readonly kind: 'timeline';
  readonly about?: string;
  readonly language?: string;
  readonly events: readonly TimelineEvent[];
  readonly citations: readonly Citation[];
}

/** A value that can be measured: points of one chart have figures of one measure. */
export type Figure = Extract<Value, { kind: 'money' } | { kind: 'count' }>;

/** What a source says that something measured at some time. */
export interface ChartPoint {
  /** A date or a period. */
  readonly time: Value;
  readonly figure: Figure;
  readonly quote: Quote;
}

/** One measure at several times: nothing between them, and nothing of another measure. */
export interface Chart {
  readonly kind: 'chart';
  readonly about: string;
  readonly language: string;
  /** In the order of time; two or more. */
  readonly points: readonly ChartPoint[];
  readonly citations: readonly Citation[];
}

export interface FactQuery {
  /** What the facts are to be about, in any language; all without it. */
  readonly about?: string;
  readonly kind?: ValueKind;
  /** Id of a source. */
  readonly source?: string;
}

export interface TimelineQuery {
  readonly about?: string;
  /** ISO dates, as precise as one likes. */
  readonly from?: string;
  readonly to?: string;
}

/** The core as the terminal and Discord know it. Nothing in it throws, whatever it is asked. */
export interface Answerer {
  readonly sources: readonly Source[];
  ask(question: string, options?: AskOptions): Reply;
  /** What the sources say in dates, amounts and names, each with its quote. */
  facts(query: FactQuery): FactList | Refusal;
  /** The dates and periods that the sources tell. */
  timeline(query: TimelineQuery): Timeline | Refusal;
  /** A measure that the sources tell at several times. */
  chart(about: string): Chart | Refusal;
  /** Whether words are quoted from the sources. */
  checkQuote(words: string): QuoteCheck;
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
