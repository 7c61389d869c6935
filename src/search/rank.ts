import type { Document } from './document.js';
import { carryOnNames, type FullName, fullNamesIn } from './full-names.js';
import { type Features, score, type Weights } from './linear.js';
import { type Occurrence, occurrencesOf } from './occurrences.js';
import { FREQUENCY } from './parameters.js';
import type { Candidate, PassageIndex } from './passage-index.js';
import type { Query, QueryTerm } from './query.js';

/**
 * What a passage is ranked by. All but `context` and the last are shares of the question's idf, so that they mean the
 * same for short and long questions.
 */
export const PASSAGE_FEATURES = [
  // BM25's saturated frequency of each query term, at the weight of its best alternative there.
  'frequency',
  // Carried at all, once a term; and its square, since the last missing term tells more than the first.
  'coverage',
  'coverageSquared',
  // Carried by the best sentence, and by the best two neighbours.
  'sentence',
  'pair',
  // Terms that follow each other in the question: the rarer one's idf over their distance; and as they stand there.
  'proximity',
  'adjacency',
  // Terms side by side in the question that both stand in the passage, but far from each other.
  'broken',
  // Carried by the question's own word, not by a translation or a look-alike.
  'own',
  // Carried by the source's title or the heading.
  'context',
] as const;
export type PassageFeature = (typeof PASSAGE_FEATURES)[number];

/** What one sentence carries of the question. */
export interface SentenceMatch {
  /** One entry a query term: the weight of its best match in the sentence, 0 to 1. */
  readonly weights: readonly number[];
  /** Share of the question's idf, 0 to 1. */
  readonly coverage: number;
  /** As the passage's `proximity`, within the sentence. */
  readonly proximity: number;
}

export interface RankedDocument {
  readonly document: Document;
  readonly score: number;
  readonly features: Features<PassageFeature>;
  /** Share of the question's idf that the passage carries, 0 to 1. */
  readonly coverage: number;
  /** One entry a sentence, in order. */
  readonly sentences: readonly SentenceMatch[];
}

export interface Ranking {
  /** Best first. */
  readonly documents: readonly RankedDocument[];
  readonly terms: readonly WeighedTerm[];
}

/** A query term with its weight: how rare it is among the passages, times its share in a phrase. */
export interface WeighedTerm {
  readonly term: QueryTerm;
  readonly idf: number;
  /** Number of passages that carry it, a weak match counting less. */
  readonly frequency: number;
}

/**
 * Ranks candidates, one vote a query term.
 * @param candidates every passage with one of the terms, so that document frequencies can be read off them
 * @param depth how many of the best candidates are looked at closely
 */
export function rank(
  query: Query,
  candidates: readonly Candidate[],
  index: PassageIndex,
  weights: Weights<PassageFeature>,
  depth: number,
): Ranking {
  const terms = weigh(query, candidates, index.size);
  const total = terms.reduce((sum, { idf }) => sum + idf, 0);
  if (total === 0) return { documents: [], terms };
  const best = candidates.slice(0, depth).map(({ document }) => document);
  const names = fullNamesIn(best, query);
  const documents = best
    .map((document) => rankOne(document, terms, names, total, index.averageLength, weights))
    .sort((a, b) => b.score - a.score);
  return { documents, terms };
}

/** The idf of BM25 with one added, so that it is never negative (Lucene's form); a term that no passage has counts as the rarest. */
function weigh(query: Query, candidates: readonly Candidate[], size: number): WeighedTerm[] {
  return query.terms.map((term) => {
    const weights = new Map(term.alternatives.map((alternative) => [alternative.term, alternative.weight]));
    let frequency = 0;
    for (const { terms } of candidates) {
      let best = 0;
      for (const name of terms) best = Math.max(best, weights.get(name) ?? 0);
      frequency += best;
    }
    return { term, frequency, idf: term.share * Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5)) };
  });
}

function rankOne(
  document: Document,
  terms: readonly WeighedTerm[],
  names: readonly FullName[],
  total: number,
  averageLength: number,
  weights: Weights<PassageFeature>,
): RankedDocument {
  const occurrences = terms.map(({ term }) => occurrencesOf(term, document));
  carryOnNames(names, occurrences, document);
  const lengthNorm = 1 - FREQUENCY.b + (FREQUENCY.b * document.length) / averageLength;
  let frequency = 0;
  let carried = 0;
  let own = 0;
  let context = 0;
  for (const [i, { term, idf }] of terms.entries()) {
    const places = occurrences[i] ?? [];
    if (term.alternatives.some((alternative) => document.context.has(alternative.term))) context += idf;
    const best = bestWeight(places);
    frequency +=
      idf * best * ((places.length * (FREQUENCY.k + 1)) / (places.length + FREQUENCY.k * lengthNorm));
    carried += idf * best;
    if (places.some((place) => place.isOwn)) own += idf;
  }
  const sentences = document.sentenceStarts.slice(0, -1).map((start, i) => {
    const end = document.sentenceStarts[i + 1] ?? start;
    return matchSentence(terms, occurrences, start, end, total);
  });
  const coverage = carried / total;
  const near = nearness(terms, occurrences);
  const features = {
    frequency: frequency / total,
    coverage,
    coverageSquared: coverage * coverage,
    sentence: Math.max(0, ...sentences.map((sentence) => sentence.coverage)),
    pair: bestPair(sentences, terms, total),
    proximity: near.proximity / total,
    adjacency: near.adjacency / total,
    broken: near.broken / total,
    own: own / total,
    context: context / total,
  };
  return { document, score: score(PASSAGE_FEATURES, features, weights), features, coverage, sentences };
}

function bestWeight(places: readonly Occurrence[]): number {
  let best = 0;
  for (const { weight } of places) if (weight > best) best = weight;
  return best;
}

/** @param start position of the sentence's first token; `end` of the one after its last */
function matchSentence(
  terms: readonly WeighedTerm[],
  occurrences: readonly Occurrence[][],
  start: number,
  end: number,
  total: number,
): SentenceMatch {
  const inside = occurrences.map((places) =>
    places.filter(({ position }) => position >= start && position < end),
  );
  const weights = inside.map(bestWeight);
  return {
    weights,
    coverage: weights.reduce((sum, weight, i) => sum + weight * (terms[i]?.idf ?? 0), 0) / total,
    proximity: nearness(terms, inside).proximity / total,
  };
}

/** Share of the question's idf that the best two neighbours carry together. */
function bestPair(sentences: readonly SentenceMatch[], terms: readonly WeighedTerm[], total: number): number {
  let best = sentences[0]?.coverage ?? 0;
  for (let i = 1; i < sentences.length; i += 1) {
    const [first, second] = [sentences[i - 1], sentences[i]];
    let carried = 0;
    for (const [t, { idf }] of terms.entries()) {
      carried += idf * Math.max(first?.weights[t] ?? 0, second?.weights[t] ?? 0);
    }
    best = Math.max(best, carried / total);
  }
  return best;
}

/** Tokens apart that two words side by side in the question may stand in a text and still be meant together. */
const FARTHEST_TOGETHER = 3;

/** How near those terms stand to each other that follow each other in the question. */
function nearness(
  terms: readonly WeighedTerm[],
  occurrences: readonly (readonly Occurrence[])[],
): { proximity: number; adjacency: number; broken: number } {
  let broken = 0;
  let proximity = 0;
  let adjacency = 0;
  for (let i = 1; i < terms.length; i += 1) {
    const rarer = Math.min(terms[i - 1]?.idf ?? 0, terms[i]?.idf ?? 0);
    let smallest = Number.POSITIVE_INFINITY;
    let isAdjacent = false;
    for (const a of occurrences[i - 1] ?? []) {
      for (const b of occurrences[i] ?? []) {
        const distance = b.position - a.position;
        if (distance === 1) isAdjacent = true;
        if (distance !== 0) smallest = Math.min(smallest, Math.abs(distance));
      }
    }
    if (smallest < Number.POSITIVE_INFINITY) proximity += rarer / smallest;
    if (isAdjacent) adjacency += rarer;
    if (terms[i]?.term.follows && smallest > FARTHEST_TOGETHER && smallest < Number.POSITIVE_INFINITY)
      broken += rarer;
  }
  return { proximity, adjacency, broken };
}
