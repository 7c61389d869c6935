import type { Weights } from '../search/linear.js';
import type { EvidenceFeature } from './evidence.js';
import type { HighlightGroup } from './highlight.js';
import type { DoubtFeature } from './refusal.js';

/**
 * Fitted by `npm run fit` on articles of SQuAD, XQuAD and TyDi and on questions on the three texts, 22 November 2026; see
 * docs/quality.md.
 */
export const EVIDENCE: Weights<EvidenceFeature> = {
  coverage: 6.45,
  previous: 2.34,
  next: 0.75,
  referred: 1.23,
  proximity: 1.66,
  names: -0.1,
  passage: 1.82,
  behind: -0.54,
  figure: 1.37,
  date: 2.31,
  name: 0.99,
  cause: 0.58,
  shownCovered: 0.87,
  foreign: 0.81,
  sides: 1.21,
  side: 0.11,
  opposite: -0.83,
  negation: -0.39,
  first: 0.31,
  short: 0.15,
};

/** Fitted by `npm run fit` on articles of SQuAD and XQuAD and on questions on the three texts, 22 November 2026; see docs/quality.md. */
export const DOUBT: Weights<DoubtFeature> = {
  bias: -2.38,
  sentence: 2.17,
  neighbourhood: 1.43,
  passage: 1.62,
  passageSquared: -3.32,
  adjacency: -0.29,
  proximity: 0.32,
  broken: -1.36,
  lead: 0.14,
  missingKnown: -4.19,
  missingUnknown: -2.2,
  missingName: -1.94,
  missingNumber: -0.57,
  unknownName: -0.79,
  unknownForeignName: -0.95,
  absentName: -0.68,
  lacksDate: -1.84,
  lacksAmount: -1.86,
  lacksCount: -0.51,
  lacksName: -0.35,
  opposite: -1.1,
  negation: -0.78,
  side: 0.42,
  crossing: -0.21,
  crossingCarried: 2.8,
  syllables: -2.14,
  syllablesCarried: 3.1,
  terms: 1.44,
};

/**
 * Confidence below which a question is refused: chosen by hand from what `npm run fit -- --only refusal` prints, so that few questions on the
 * three texts are lost and `npm run eval` refuses some 93 % of the questions on articles that are not indexed and loses some 7 % of the others. The
 * syllables of Vietnamese questions are met by chance more often, so more is asked of them; and of two languages that no lexicon joins,
 * where a common word is met by its sound alone.
 */
export const LEAST_CONFIDENCE = { words: 0.32, syllables: 0.42, unbridged: 0.45 } as const;

/** Longest quote, in UTF-16 units: as much as is read at a glance on a phone. */
export const LONGEST_QUOTE = 400;
/** Share of the question that a neighbour must add to be quoted with the sentence. */
export const NEIGHBOUR = 0.3;
/** Facts beside the answer: at most so many, each at least so good in relation to the answer's own evidence. */
export const FACTS = { most: 4, least: 0.55 } as const;
/** Share of the question that another source's sentence must carry to agree with the answer's value, and to differ from it. */
export const COMPARISON = { agrees: 0.45, differs: 0.85 } as const;
/** Share of what was looked for that a sentence must carry to be listed; to be a point of a chart. */
export const MENTIONS = { listed: 0.5, charted: 0.65 } as const;
/** Passages listed with an answer, and with a refusal as the nearest. */
export const PASSAGES = { answer: 8, refusal: 3 } as const;

/**
 * Certainty of a highlight below which no value of it is told. By `npm run fit`, four of five values are right from there on; of
 * clauses and of things that the question does not name, too few are values to say so. See docs/quality.md.
 */
export const LEAST_CERTAINTY: Readonly<Record<HighlightGroup, number>> = {
  time: 0.7,
  figure: 0.98,
  name: 0.7,
  clause: Number.POSITIVE_INFINITY,
  thing: Number.POSITIVE_INFINITY,
  'named-thing': 0.9,
};
