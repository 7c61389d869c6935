import type { Weights } from '../search/linear.js';
import type { EvidenceFeature } from './evidence.js';
import type { HighlightGroup } from './highlight.js';
import type { DoubtFeature } from './refusal.js';

/**
 * Fitted by `npm run fit` on articles of SQuAD, XQuAD and TyDi and on 80 questions on the three texts, 22 November 2026; see
 * docs/quality.md.
 */
export const EVIDENCE: Weights<EvidenceFeature> = {
  coverage: 6.7,
  previous: 2.65,
  next: 0.7,
  proximity: 1.46,
  names: -0.09,
  passage: 2.08,
  behind: -0.53,
  figure: 1.45,
  date: 2.18,
  name: 0.75,
  cause: 0.63,
  shownCovered: 0.86,
  foreign: 1.7,
  sides: 0.92,
  side: 0.18,
  opposite: -0.69,
  negation: -0.42,
  first: 0.31,
  short: 0.18,
};

/** Fitted by `npm run fit` on articles of SQuAD and XQuAD and on 80 questions on the three texts, 22 November 2026; see docs/quality.md. */
export const DOUBT: Weights<DoubtFeature> = {
  bias: -2.6,
  sentence: 1.69,
  neighbourhood: 1.66,
  passage: 1.6,
  passageSquared: -2.8,
  adjacency: 0.3,
  proximity: 0.19,
  broken: -1.47,
  lead: 0.15,
  missingKnown: -3.82,
  missingUnknown: -1.95,
  missingName: -2.29,
  missingNumber: -0.71,
  unknownName: -0.75,
  unknownForeignName: -0.82,
  absentName: -0.8,
  shown: 0.12,
  notShown: -0.47,
  opposite: -0.75,
  negation: -0.85,
  side: -0.15,
  crossing: -0.54,
  crossingCarried: 4.23,
  syllables: -1.99,
  syllablesCarried: 2.91,
  terms: 1.35,
};

/**
 * Confidence below which a question is refused: where `npm run eval` loses at most 7 % of the answerable questions on half of the
 * English, Spanish and Vietnamese articles and refuses at least 93 % of the others. The syllables of Vietnamese questions are met by chance
 * more often, so more is asked of them; and of two languages that no lexicon joins, where a common word is met by its sound alone.
 */
export const LEAST_CONFIDENCE = { words: 0.28, syllables: 0.425, unbridged: 0.45 } as const;

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
