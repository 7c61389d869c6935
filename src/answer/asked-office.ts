import { officeLengthAt } from '../facts/names/office-words.js';
import type { Document } from '../search/document.js';
import { placesOfTerm } from '../search/occurrences.js';
import type { WeighedTerm } from '../search/rank.js';
import { analyse } from '../text/analysis.js';
import { isCountry, isOfState } from '../text/concepts.js';
import { wordSet } from '../text/word-set.js';
import type { Evidence } from './evidence.js';
import type { Question } from './question.js';
import { readSentence } from './reading.js';

/** The office whose holder a question asks for: `Who is the president of Vietnam?`. */
export interface AskedOffice {
  readonly words: readonly WeighedTerm[];
  /** Its country, where the question names one alone, right beside it. */
  readonly country: readonly WeighedTerm[];
  /** Whether it is a deputy's. */
  readonly isLesser: boolean;
}

/** Tokens that an office and its country may stand apart: `prime minister of the Republic of Peru`. */
const FARTHEST = 4;

/** Words before an office that make it another one. */
const LESSER = wordSet('deputy vice assistant phó উপ সহকারী');

/** The office of state that a question which wants a person names together with a country, if any. */
export function askedOffice(
  { text, language, wanted }: Pick<Question, 'text' | 'language' | 'wanted'>,
  terms: readonly WeighedTerm[],
): AskedOffice | undefined {
  if (wanted !== 'who') return undefined;
  const tokens = analyse(text, language);
  const at = tokens.findIndex((_, i) => officeLengthAt(tokens, i, language) > 0);
  if (at < 0) return undefined;
  const [first, last] = [tokens[at], tokens[at + officeLengthAt(tokens, at, language) - 1]];
  const isOffice = ({ term: { token } }: WeighedTerm) =>
    token.start >= (first?.start ?? 0) && token.end <= (last?.end ?? 0);
  const from = terms.findIndex(isOffice);
  if (from < 0) return undefined;
  const words = terms.filter(isOffice);
  const countries = terms.filter(isNamedCountry);
  // `German poet`: only offices of state are a country's.
  if (countries.length === 0 || !words.some(({ term }) => term.concepts.some(isOfState))) return undefined;
  const beside = [terms[from - 1], terms[from + words.length]].filter(
    (term) => term !== undefined && isNamedCountry(term),
  );
  const isOnly = beside.length === 1 && new Set(countries.map(({ term }) => term.concepts.join())).size === 1;
  const isDeputys = LESSER.has(tokens[at - 1]?.form ?? '');
  return { words, country: isOnly ? countries : [], isLesser: isDeputys };
}

/**
 * Whether evidence cannot tell who holds an office: it has the office, but of nobody of that country (the ambassador *to* Mexico
 * is not Mexico’s), or it has neither the office nor any person.
 */
export function lacksHolder(
  { words, country, isLesser }: AskedOffice,
  { ranked, sentence, features }: Evidence,
): boolean {
  const standing = ({ term }: WeighedTerm) => [...placesOfTerm(term, ranked.document)];
  const places = words.map(standing);
  if (places.some((some) => some.length === 0)) {
    return readSentence(ranked.document, sentence).names.every(({ kind }) => kind !== 'person');
  }
  const isOther = (word: WeighedTerm) => standsBehindLesser(standing(word), ranked.document, sentence);
  if (!isLesser && words.every(isOther)) return true;
  const countries = country.flatMap(standing);
  if (country.length === 0) return false;
  const isBeside = (at: number) =>
    places.every((some) => some.some((place) => Math.abs(place - at) <= FARTHEST));
  return features.side === -1 || !countries.some(isBeside);
}

/**
 * Whether a sentence, or its passage where that has it alone, has a word of an office only behind one that makes it another:
 * `Deputy Minister`.
 */
function standsBehindLesser(places: readonly number[], document: Document, sentence: number): boolean {
  const { sentenceStarts } = document;
  const sentenceOf = (at: number) => sentenceStarts.findLastIndex((start) => start <= at);
  const inside = places.filter((at) => sentenceOf(at) === sentence);
  return (inside.length > 0 ? inside : places).every((at) => {
    const own = sentenceOf(at);
    return LESSER.has(readSentence(document, own).tokens[at - (sentenceStarts[own] ?? 0) - 1]?.form ?? '');
  });
}

function isNamedCountry({ term }: WeighedTerm): boolean {
  return term.concepts.some(isCountry);
}
