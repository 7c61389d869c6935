import type { Weights } from './linear.js';
import type { PassageFeature } from './rank.js';

/**
 * minisearch's BM25+ parameters: term frequency saturation `k`, length normalisation `b`, lower bound `d`. The best of the
 * grid that `npm run fit -- --only bm25` prints, 21 November 2026.
 */
export const BM25 = { k: 0.6, b: 0.75, d: 0.5 } as const;

/** BM25's saturation and length normalisation in the ranker's own frequency signal. */
export const FREQUENCY = { k: 0.9, b: 0.75 } as const;

/** Fitted by `npm run fit` on articles of SQuAD, XQuAD and TyDi, 22 November 2026; see docs/quality.md. */
export const RANKING: Weights<PassageFeature> = {
  frequency: 3.53,
  coverage: 2.97,
  coverageSquared: 1.16,
  sentence: 3.74,
  pair: 3.33,
  proximity: 2.32,
  adjacency: 1.52,
  broken: -2.06,
  own: 1.16,
  context: 3.5,
};

/** Candidates that the ranker looks at closely. */
export const RANKING_DEPTH = 60;

/** How much a match counts that is not the question's own word: see `vocabulary.ts` for the kinds. */
export interface QueryWeights {
  readonly accents: number;
  readonly cognate: number;
  readonly sound: number;
  readonly spelling: number;
  readonly inflection: number;
  /** Power of the likeness: higher trusts weak likeness less. */
  readonly sharpness: number;
  /** A concept of the lexicon in another language's text, and in a text of the question's language. */
  readonly translation: number;
  readonly synonym: number;
  /** A concept inside a phrase of the question that no text has. */
  readonly part: number;
  /** What likeness counts for a word that the lexicon knows. */
  readonly besideTranslation: number;
  /** A word of a phrase of n words counts n to the power of minus this. */
  readonly phrase: number;
  /** What the word counts that says what kind of thing is asked for (`party` in `Which party …?`): texts often leave it out. */
  readonly focus: number;
  /** Power of how often what answers carries the word: see `carry-rates.ts`. */
  readonly carryRate: number;
  /** What the other words of a name count where its last stands alone: see `full-names.ts`. */
  readonly lastAlone: number;
}

export const QUERY: QueryWeights = {
  accents: 1,
  cognate: 0.9,
  sound: 0.9,
  spelling: 0.7,
  inflection: 0.7,
  sharpness: 2,
  translation: 1,
  synonym: 0.5,
  part: 0.5,
  besideTranslation: 0.8,
  phrase: 0.7,
  focus: 0.6,
  carryRate: 0.7,
  lastAlone: 0.6,
};
