import type { Token } from '../text/analysis.js';
import type { Range } from '../text/range.js';

/** What a stretch of a text may mean. */
export const VALUE_KINDS = [
  'date',
  'period',
  'duration',
  'money',
  'percentage',
  'count',
  'rank',
  'person',
  'organisation',
  'place',
] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** Whether it is a name: all else has a number. */
export function isName(kind: ValueKind): boolean {
  return kind === 'person' || kind === 'organisation' || kind === 'place';
}

/** How a figure is hedged: `more than`, `at least`, `less than`, `up to`, `about`. */
export type Bound = 'more-than' | 'at-least' | 'less-than' | 'at-most' | 'about';

/** One figure (`from === to`) or a range of them (`10-15`). */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly bound?: Bound;
  /** The words around it are damaged or contradict each other: it is what its digits say. */
  readonly isDamaged?: true;
}

export type DurationUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

/** What words mean, free of the language they stand in. */
export type Meaning =
  /** ISO 8601, no more precise than the words: `1975`, `1975-05`, `1975-05-19`; `-0043` is 44 BC. */
  | { readonly kind: 'date'; readonly date: string; readonly bound?: 'about' }
  /** From one date to another, both included; open where an end is not said. */
  | { readonly kind: 'period'; readonly from?: string; readonly to?: string; readonly bound?: 'about' }
  /** `45 years`, `two decades` (20 years), `50th anniversary` (50 years). */
  | { readonly kind: 'duration'; readonly amount: Amount; readonly unit: DurationUnit }
  /** `currency` is an ISO 4217 code. */
  | { readonly kind: 'money'; readonly amount: Amount; readonly currency: string }
  | { readonly kind: 'percentage'; readonly amount: Amount }
  /**
   * `unit`: by its name in CLDR, which `Intl.NumberFormat` knows for some (`kilometer`, `hectare`, `celsius`) and `unit-names.ts`
   * for the others (`square-kilometer`, `tonne`); absent for things that are counted. `counted` is what those are: the noun
   * alone, without its adjectives (`countries` in `two neighbouring countries`), where the language tells it.
   */
  | { readonly kind: 'count'; readonly amount: Amount; readonly unit?: string; readonly counted?: TextRange }
  /** A place in an order: `second largest` is 2. */
  | { readonly kind: 'rank'; readonly rank: number }
  /** `name` as it stands; `office` is what the person is said to be. */
  | { readonly kind: 'person'; readonly name: string; readonly office?: TextRange }
  /** `name` is the full form where the text gives both, and `acronym` the short one. */
  | { readonly kind: 'organisation'; readonly name: string; readonly acronym?: string }
  /** `country` is an ISO 3166 code where the place is a country. */
  | { readonly kind: 'place'; readonly name: string; readonly country?: string };

/** A stretch of a text with its words. */
export interface TextRange extends Range {
  readonly text: string;
}

/** A stretch of a text and what it means: a reading of the words, never a part of the quote. */
export type Value = TextRange & Meaning;

/** A sentence as the extractors read it. */
export interface Sentence {
  /** What every offset counts in: the whole text that the sentence stands in. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** Language of the text: `en`, `bn` … */
  readonly language: string;
  /** When the text was published (`2020`, `2020-07`, `2020-07-17`), for words that count from it. */
  readonly date?: string;
}

/** Whether no value found before stands on a token (by its place in the sentence). */
export type IsFree = (token: number) => boolean;

/** Whether the words of an amount do not all agree with its digits. */
export function isDamaged(value: Meaning): boolean {
  return 'amount' in value && value.amount.isDamaged === true;
}
