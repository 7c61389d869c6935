import type { Weights } from './linear.js';
import type { PassageFeature } from './rank.js';

/**
 * minisearch's BM25+ parameters: term frequency saturation `k`, length normalisation `b`, lower bound `d`. The best of the
 * grid that `npm run fit -- --only bm25` prints, 21 November 2026.
 */
export const BM25 = { k: 0.6, b: 0.75, d: 0.5 } as const;

/** BM25's saturation and length normalisation in the ranker's own frequency signal. */
export const FREQUENCY = { k: 0.9, b: 0.75 } as const;

/** Fitted by `npm run fit` on articles of SQuAD, XQuAD and TyDi, 21 November 2026; see docs/quality.md. */
export const RANKING: Weights<PassageFeature> = {
  frequency: 3.77,
  coverage: 3.06,
  coverageSquared: 0.97,
  sentence: 3.92,
  pair: 3.45,
  proximity: 2.41,
  adjacency: 1.43,
  broken: -2.05,
  own: 1.1,
  context: 3.71,
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
  /** What likeness counts for a word that the lexicon knows. */
  readonly besideTranslation: number;
  /** A word of a phrase of n words counts n to the power of minus this. */
  readonly phrase: number;
  /** What the word counts that says what kind of thing is asked for (`party` in `Which party …?`): texts often leave it out. */
  readonly focus: number;
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
  besideTranslation: 0.8,
  phrase: 0.7,
  focus: 0.6,
};
