import { type Passage, textLanguage } from '../corpus/source.js';
import { conceptTerm, placesOf } from '../search/document.js';
import { type Features, score, type Weights } from '../search/linear.js';
import type { RankedDocument, Ranking, WeighedTerm } from '../search/rank.js';
import { refersBack } from '../text/anaphora.js';
import { isNegated } from '../text/negation.js';
import type { Range } from '../text/range.js';
import type { Question } from './question.js';
import { readSentence } from './reading.js';
import { SHOWS_NOTHING, type Shown, showsWanted } from './shown.js';
import { type Side, sidesAgree, sidesOf } from './sides.js';

/** What a sentence is judged by as evidence. The first three are shares of the question's idf. */
export const EVIDENCE_FEATURES = [
  // Carried by the sentence itself; what the sentence before it adds; and the one after.
  'coverage',
  'previous',
  'next',
  // What the sentence before it adds, where it goes on about that: `He met …`.
  'referred',
  // Query terms near each other in the sentence.
  'proximity',
  // Share of what the question names (people, places) that the sentence carries.
  'names',
  // Its passage's score: as a share of the best passage's, and by how much it falls behind that.
  'passage',
  'behind',
  // It shows the kind of thing that is asked for, beside what the question itself says: by how surely that can be told.
  'figure',
  'date',
  'name',
  'cause',
  // It shows that, and carries the question too: the coverage of a sentence that shows it.
  'shownCovered',
  // It stands in another language than the question, where words are never near in the same way.
  'foreign',
  // Of two countries, each takes the side that it takes in the question (-1: the other way round); and of an only one.
  'sides',
  'side',
  // Share of the question's idf whose opposite the sentence carries instead; one of the two is negated, the other is not.
  'opposite',
  'negation',
  // The first sentence of its passage; a sentence of few words.
  'first',
  'short',
] as const;
export type EvidenceFeature = (typeof EVIDENCE_FEATURES)[number];

/** A sentence that may answer. */
export interface Evidence extends Range {
  readonly passage: Passage;
  /** Index of the sentence in its passage. */
  readonly sentence: number;
  readonly score: number;
  readonly features: Features<EvidenceFeature>;
  readonly ranked: RankedDocument;
}

/** Passages whose sentences are looked at. */
const PASSAGES_READ = 6;
/** A sentence of fewer tokens is short: mostly a heading that looks like a sentence, or a fragment. */
const FEW_TOKENS = 6;
/**
 * Share of what the best sentence carries of the question below which a sentence is not read for dates, amounts and names:
 * what it shows would not make up for the rest, and reading takes longer than everything else.
 */
const READ_CLOSELY = 0.3;

/** The sentences of the best passages as evidence, best first. */
export function findEvidence(
  question: Question,
  { documents, terms }: Ranking,
  weights: Weights<EvidenceFeature>,
): Evidence[] {
  const best = documents[0]?.score ?? 0;
  if (best <= 0) return [];
  const sides = sidesOf(question, terms);
  const asked = new Set([
    ...question.terms,
    ...terms.flatMap(({ term }) => term.alternatives.map((alternative) => alternative.term)),
  ]);
  const read = documents.slice(0, PASSAGES_READ);
  const least =
    READ_CLOSELY * Math.max(...read.flatMap(({ sentences }) => sentences.map(({ coverage }) => coverage)));
  return read
    .flatMap((ranked) => readPassage(question, ranked, { terms, asked, sides, best, least }, weights))
    .sort((a, b) => b.score - a.score);
}

/** What the sentences of all passages are read for. */
interface Lookup {
  readonly terms: readonly WeighedTerm[];
  /** The terms of the question, and those that stand for them. */
  readonly asked: ReadonlySet<string>;
  readonly sides: readonly Side[];
  /** Score of the best passage. */
  readonly best: number;
  /** Coverage from which a sentence is read closely. */
  readonly least: number;
}

function readPassage(
  question: Question,
  ranked: RankedDocument,
  { terms, asked, sides, best, least }: Lookup,
  weights: Weights<EvidenceFeature>,
): Evidence[] {
  const { passage, sentenceStarts } = ranked.document;
  const askedAt = placesOf(ranked.document, asked);
  const total = sum(terms.map(({ idf }) => idf));
  const negated = isNegated(question.forms, question.language);
  const found: Evidence[] = [];
  for (const [i, range] of passage.sentences.entries()) {
    const match = ranked.sentences[i];
    if (match === undefined) continue;
    const shown: Shown =
      match.coverage > 0 && match.coverage >= least
        ? showsWanted(question, askedAt, ranked.document, i)
        : SHOWS_NOTHING;
    const tokens = (sentenceStarts[i + 1] ?? 0) - (sentenceStarts[i] ?? 0);
    const previous = gain(match.weights, ranked.sentences[i - 1]?.weights, terms) / total;
    const isReferring =
      previous > 0 && refersBack(readSentence(ranked.document, i).tokens, textLanguage(passage.source));
    const own = sidesAgree(sides, ranked, i);
    // What goes on about a visit the other way round tells of that one, unless it gives both sides itself.
    const isReversed = isReferring && Math.abs(own) < 1 && sidesAgree(sides, ranked, i - 1) === -1;
    const agreement = isReversed ? -1 : own;
    const features = {
      coverage: match.coverage,
      previous,
      next: gain(match.weights, ranked.sentences[i + 1]?.weights, terms) / total,
      referred: isReferring ? previous : 0,
      proximity: match.proximity,
      names: nameShare(match.weights, terms),
      passage: ranked.score / best,
      behind: best - ranked.score,
      figure: shown.figure,
      date: shown.date,
      name: shown.name,
      cause: shown.cause,
      shownCovered: Math.max(shown.figure, shown.date, shown.name, shown.cause) * match.coverage,
      foreign: textLanguage(passage.source) === question.language ? 0 : 1,
      sides: sides.length > 1 ? agreement : 0,
      side: sides.length === 1 ? agreement : 0,
      opposite: oppositeShare(ranked, i, terms) / total,
      negation: isSentenceNegated(ranked, i) === negated ? 0 : 1,
      first: i === 0 ? 1 : 0,
      short: tokens < FEW_TOKENS ? 1 : 0,
    };
    found.push({
      ...range,
      passage,
      sentence: i,
      score: score(EVIDENCE_FEATURES, features, weights),
      features,
      ranked,
    });
  }
  return found;
}

/** The idf of the terms that the sentence lacks while it carries their opposite. */
function oppositeShare(
  { document, sentences }: RankedDocument,
  sentence: number,
  terms: readonly WeighedTerm[],
): number {
  const { positions, passage, sentenceStarts } = document;
  const [start = 0, end = 0] = [sentenceStarts[sentence], sentenceStarts[sentence + 1]];
  const isCarried = (concept: string) =>
    positions
      .get(conceptTerm(concept, textLanguage(passage.source)))
      ?.some((position) => position >= start && position < end) ?? false;
  return sum(
    terms.map(({ term, idf }, i) =>
      (sentences[sentence]?.weights[i] ?? 0) === 0 && term.opposites.some(isCarried) ? idf : 0,
    ),
  );
}

function isSentenceNegated({ document }: RankedDocument, sentence: number): boolean {
  const forms = readSentence(document, sentence).tokens.map((token) => token.form);
  return isNegated(forms, textLanguage(document.passage.source));
}

/** The idf of what a neighbour carries and the sentence lacks. */
function gain(
  own: readonly number[],
  neighbour: readonly number[] | undefined,
  terms: readonly WeighedTerm[],
): number {
  if (neighbour === undefined) return 0;
  return sum(terms.map(({ idf }, i) => idf * Math.max(0, (neighbour[i] ?? 0) - (own[i] ?? 0))));
}

function nameShare(carried: readonly number[], terms: readonly WeighedTerm[]): number {
  const names = terms.map(({ term, idf }) => (term.isName ? idf : 0));
  const total = sum(names);
  return total === 0 ? 0 : sum(names.map((idf, i) => idf * (carried[i] ?? 0))) / total;
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
