import type { Weights } from '../search/linear.js';
import type { EvidenceFeature } from './evidence.js';
import type { HighlightFeature } from './highlight.js';
import type { DoubtFeature } from './refusal.js';

/** From `npm run fit`; see docs/quality.md. */
export const EVIDENCE: Weights<EvidenceFeature> = {
  coverage: 7.19,
  previous: 2.61,
  next: 0.72,
  proximity: 1.39,
  names: 0.19,
  passage: 2.62,
  behind: -0.5,
  figure: 1.44,
  date: 2.56,
  name: 1.1,
  cause: 0.89,
  sides: 1.5,
  opposite: 0,
  negation: 0,
  first: 0.27,
  short: 0.25,
};

/** From `npm run fit`; see docs/quality.md. */
export const HIGHLIGHT: Weights<HighlightFeature> = {
  wanted: 4.17,
  containsWanted: 1.92,
  insideWanted: 2.56,
  unwanted: -0.35,
  name: 1.09,
  figure: -0.75,
  insideSpan: -1.08,
  chunk: 0.37,
  clause: -0.17,
  repeats: -2.4,
  capitals: 1.19,
  oneWord: -2.2,
  twoWords: -0.41,
  threeWords: -0.02,
  length: -1.24,
  afterMatch: 0.91,
  beforeMatch: 0.89,
  functionBefore: 0.47,
  breakBefore: 0.65,
  breakAfter: 1.37,
  cause: 0.76,
  longForCause: 0.54,
  list: -1.82,
};

/** From `npm run fit`; see docs/quality.md. */
export const DOUBT: Weights<DoubtFeature> = {
  bias: -3.19,
  sentence: 2.25,
  neighbourhood: 1.54,
  passage: 1.95,
  passageSquared: -3.16,
  adjacency: -0.37,
  proximity: 0.08,
  broken: 0,
  lead: 0.15,
  missingKnown: -3.83,
  missingUnknown: -3.31,
  missingName: -1.74,
  missingNumber: -1.2,
  unknownName: -0.01,
  unknownForeignName: -0.48,
  shown: 0.25,
  notShown: -0.35,
  opposite: 0,
  negation: 0,
  highlight: 0,
  crossing: 1.89,
  crossingCarried: 0,
  syllables: -1.85,
  syllablesCarried: 2.53,
  terms: 1.45,
};

/** Confidence below which a question is refused. */
export const LEAST_CONFIDENCE = 0.5;

/** Longest quote, in UTF-16 units: as much as is read at a glance on a phone. */
export const LONGEST_QUOTE = 400;
/** Share of the question that a neighbour must add to be quoted with the sentence. */
export const NEIGHBOUR = 0.3;
/** Facts beside the answer: at most so many, each at least so good in relation to the answer's own evidence. */
export const FACTS = { most: 4, least: 0.55 } as const;
/** Passages listed with an answer, and with a refusal as the nearest. */
export const PASSAGES = { answer: 8, refusal: 3 } as const;
