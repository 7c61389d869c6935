import { textLanguage } from '../corpus/source.js';
import { conceptTerm, type Document } from '../search/document.js';
import { placesOfTerm } from '../search/occurrences.js';
import type { Ranking, WeighedTerm } from '../search/rank.js';
import { isCountry } from '../text/concepts.js';
import { type AskedOffice, askedOffice, lacksHolder } from './asked-office.js';
import { asksForFirst, tellsLaterRank } from './asked-rank.js';
import { isCarried, isYear } from './carried.js';
import type { Evidence } from './evidence.js';
import type { Question } from './question.js';
import type { RefusalReason } from './reply.js';

/** What a question asks for that evidence must not contradict. */
export interface Asked {
  readonly terms: readonly WeighedTerm[];
  /** The countries among them, each with what stands before it. */
  readonly countries: readonly AskedCountry[];
  /** The indexes of the years among them. */
  readonly years: readonly number[];
  readonly office: AskedOffice | undefined;
  /** Whether the first of an order is asked for. */
  readonly isFirst: boolean;
}

interface AskedCountry {
  readonly concepts: readonly string[];
  readonly term: WeighedTerm;
  readonly before: WeighedTerm | undefined;
}

/** Read once a question: all of its evidence is asked the same. */
export function readAsked(question: Question, { terms }: Ranking): Asked {
  const countries = terms.map((term, i) => ({
    term,
    before: terms[i - 1],
    concepts: term.term.concepts.filter(isCountry),
  }));
  return {
    terms,
    countries: countries.filter(({ concepts }) => concepts.length > 0),
    years: terms.flatMap(({ term }, i) => (isYear(term.token.term) ? [i] : [])),
    office: askedOffice(question, terms),
    isFirst: asksForFirst(question),
  };
}

/**
 * Why evidence can't answer, whatever else it carries: what is told of another country or another year than the question
 * names is no answer, nor is what only names the same country.
 */
export function conflict(evidence: Evidence, asked: Asked): RefusalReason | undefined {
  const { terms, countries, years, office } = asked;
  if (countries.some((country) => lacksCountry(country, evidence))) return 'unknown-name';
  // Of several, one is enough: `in 2016 or in 2024`.
  const hasYear = years.some((i) => terms[i] !== undefined && isCarried(terms[i], i, evidence));
  if (years.length > 0 && !hasYear) return 'unknown-year';
  if (office !== undefined && lacksHolder(office, evidence)) return 'not-in-sources';
  return tellsOfOther(evidence, asked) ? 'not-in-sources' : undefined;
}

/**
 * Whether evidence tells of something else than the question asks, though of the same countries: where the best does, what
 * ranks behind it does not answer either.
 */
export function tellsOfOther(evidence: Evidence, { terms, isFirst }: Asked): boolean {
  return (
    isReversed(evidence) ||
    carriesCountriesOnly(terms, evidence) ||
    (isFirst && tellsLaterRank(evidence, terms))
  );
}

/** Whether the passage carries nothing that the question asks of a country: `What is the capital of France?` */
function carriesCountriesOnly(terms: readonly WeighedTerm[], evidence: Evidence): boolean {
  const isOther = ({ term }: WeighedTerm) => !term.concepts.some(isCountry);
  return terms.some(isOther) && !terms.some((term, i) => isOther(term) && isCarried(term, i, evidence));
}

/** Whether the evidence tells of two countries the other way round: Vietnam’s ambassador to Mexico, not Mexico’s to Vietnam. */
function isReversed({ features }: Evidence): boolean {
  return features.sides === -1;
}

/** Whether the passage does not name a country of the question, whatever else the word may mean. */
function lacksCountry({ concepts, term, before }: AskedCountry, { ranked, passage }: Evidence): boolean {
  const { positions, context } = ranked.document;
  const language = textLanguage(passage.source);
  const isNamed = concepts.some((concept) => {
    const name = conceptTerm(concept, language);
    return positions.has(name) || context.has(name);
  });
  return !isNamed && !isPartOfName(term, before, ranked.document);
}

/** Whether a word is one of a name that stands there, whatever else it means: `চিন` is China, and in `ফাম মিন চিন` Chinh. */
function isPartOfName({ term }: WeighedTerm, before: WeighedTerm | undefined, document: Document): boolean {
  if (before === undefined) return false;
  const places = placesOfTerm(before.term, document);
  return [...placesOfTerm(term, document)].some((at) => places.has(at - 1));
}
