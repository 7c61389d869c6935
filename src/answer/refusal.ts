import { textLanguage } from '../corpus/source.js';
import { isName } from '../facts/value.js';
import { type Features, score, type Weights } from '../search/linear.js';
import type { Ranking, WeighedTerm } from '../search/rank.js';
import { isOfLexicon } from '../text/concepts.js';
import { isCarried } from './carried.js';
import type { Evidence } from './evidence.js';
import { DOUBT, LEAST_CONFIDENCE } from './parameters.js';
import type { Question } from './question.js';
import type { RefusalReason } from './reply.js';
import { VALUES_WANTED } from './shown.js';

/** What tells whether the best evidence answers. Shares are of the question's idf. */
export const DOUBT_FEATURES = [
  'bias',
  // Carried by the sentence, with its neighbours, by the passage with title and heading; the square of the last.
  'sentence',
  'neighbourhood',
  'passage',
  'passageSquared',
  // The question's neighbours stand side by side in the passage; near each other in the sentence.
  'adjacency',
  'proximity',
  // They stand in the passage, but apart.
  'broken',
  // How far the best passage stands before the next.
  'lead',
  // Missing from the passage: words that would have been found in its language, and words that could not.
  'missingKnown',
  'missingUnknown',
  // Missing from the passage: a name; a number. And a name that no passage has at all: in the same language, in another.
  'missingName',
  'missingNumber',
  'unknownName',
  'unknownForeignName',
  // Missing from the passage, though other passages have it: a name.
  'absentName',
  // A date is wanted, an amount, a count or a name, and the sentence has none.
  'lacksDate',
  'lacksAmount',
  'lacksCount',
  'lacksName',
  // The sentence says the opposite of a word of the question; only one of the two is negated.
  'opposite',
  'negation',
  // Whether the only country of the question takes the same side in the sentence (-1: the other).
  'side',
  // Question and passage are of different languages; and what the passage carries then.
  'crossing',
  'crossingCarried',
  // Question and passage are Vietnamese, whose terms are syllables: they are met by chance more often; and what the passage carries then.
  'syllables',
  'syllablesCarried',
  // Number of things that the question speaks of, as a logarithm.
  'terms',
] as const;
export type DoubtFeature = (typeof DOUBT_FEATURES)[number];

/** What the decision is made from. */
export function doubtFeatures(
  question: Question,
  best: Evidence,
  evidence: readonly Evidence[],
  { terms }: Ranking,
): Features<DoubtFeature> {
  const { document, sentences } = best.ranked;
  const language = textLanguage(best.passage.source);
  const total = terms.reduce((sum, { idf }) => sum + idf, 0);
  const missing = terms.filter((term, i) => !isCarried(term, i, best));
  const share = (some: readonly WeighedTerm[]) => some.reduce((sum, { idf }) => sum + idf, 0) / total;
  const isForeign = language !== question.language;
  const areSyllables = !isForeign && language === 'vi';
  const isUnknownName = missing.some(({ term, frequency }) => term.isName && frequency === 0);
  const isFindable = ({ term }: WeighedTerm) =>
    !isForeign || term.concepts.length > 0 || isNumber(term.token.term);
  const other = evidence.find((one) => one.passage !== best.passage);
  const near = sentences.filter((_, i) => Math.abs(i - best.sentence) <= 1);
  const neighbourhood = terms.reduce(
    (sum, { idf }, i) => sum + idf * Math.max(0, ...near.map((sentence) => sentence.weights[i] ?? 0)),
    0,
  );
  const inContext = terms.filter(
    ({ term }, i) =>
      sentences.every((sentence) => (sentence.weights[i] ?? 0) === 0) &&
      term.alternatives.some((alternative) => document.context.has(alternative.term)),
  );
  const passage = best.ranked.coverage + share(inContext);
  const wanted = VALUES_WANTED[question.wanted];
  const { figure, date, name, coverage } = best.features;
  const isDate = question.wanted === 'when';
  const isNamed = wanted.some(isName);
  const isFigure = wanted.length > 0 && !isDate && !isNamed;
  const isCounted = question.wanted === 'how-many' || question.wanted === 'how-long';
  return {
    bias: 1,
    sentence: coverage,
    neighbourhood: neighbourhood / total,
    passage,
    passageSquared: passage * passage,
    adjacency: best.ranked.features.adjacency,
    proximity: best.features.proximity,
    broken: best.ranked.features.broken,
    lead: best.score - (other?.score ?? 0),
    missingKnown: share(missing.filter(isFindable)),
    missingUnknown: share(missing.filter((term) => !isFindable(term))),
    missingName: share(missing.filter(({ term }) => term.isName)),
    missingNumber: missing.some(({ term }) => isNumber(term.token.term)) ? 1 : 0,
    unknownName: isForeign || !isUnknownName ? 0 : 1,
    absentName: missing.some(({ term, frequency }) => term.isName && frequency >= 0.5) ? 1 : 0,
    unknownForeignName: isForeign && isUnknownName ? 1 : 0,
    lacksDate: isDate ? 1 - date : 0,
    lacksAmount: isFigure && !isCounted ? 1 - figure : 0,
    lacksCount: isFigure && isCounted ? 1 - figure : 0,
    lacksName: isNamed ? 1 - name : 0,
    opposite: best.features.opposite,
    negation: best.features.negation,
    side: best.features.side,
    crossing: isForeign ? 1 : 0,
    crossingCarried: isForeign ? passage : 0,
    syllables: areSyllables ? 1 : 0,
    syllablesCarried: areSyllables ? passage : 0,
    terms: Math.log(terms.length),
  };
}

/** How likely it is that the evidence answers, 0 to 1. */
export function confidence(features: Features<DoubtFeature>, weights: Weights<DoubtFeature> = DOUBT): number {
  return 1 / (1 + Math.exp(-score(DOUBT_FEATURES, features, weights)));
}

/** Why the question is refused, if it is. */
export function refusalReason(
  features: Features<DoubtFeature>,
  { language }: Pick<Question, 'language'>,
  { passage }: Pick<Evidence, 'passage'>,
): RefusalReason | undefined {
  const least = leastConfidence(language, textLanguage(passage.source));
  if (confidence(features) >= least) return undefined;
  return features.unknownName > 0 ? 'unknown-name' : 'not-in-sources';
}

function leastConfidence(asked: string, answering: string): number {
  const isBridged = isOfLexicon(asked) && isOfLexicon(answering);
  if (asked !== answering && !isBridged) return LEAST_CONFIDENCE.unbridged;
  return asked === 'vi' ? LEAST_CONFIDENCE.syllables : LEAST_CONFIDENCE.words;
}

function isNumber(term: string): boolean {
  return /^\d/.test(term);
}
