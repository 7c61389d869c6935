import { analyse, type Token } from '../text/analysis.js';
import { isCountry, isOfLexicon } from '../text/concepts.js';
import { type ConceptMatch, longestOnly } from '../text/lexicon.js';
import { readSlot } from '../text/slot.js';
import { stopwordsAmong } from '../text/stopwords.js';
import { conceptTerm, type Reader } from './document.js';
import type { QueryWeights } from './parameters.js';
import type { WeightedTerm } from './passage-index.js';
import type { Relative } from './vocabulary.js';

/** One thing that a question speaks of: it has one vote, however many terms it can be found by. */
export interface QueryTerm {
  readonly token: Token;
  /** The terms of the index that stand for it, the question's own word first. */
  readonly alternatives: readonly WeightedTerm[];
  /** What its vote counts: 1, or less for a word that is part of what is meant (a syllable of `đại sứ quán`), or its kind. */
  readonly share: number;
  /** Concepts that the word stands for, alone or with its neighbours. */
  readonly concepts: readonly string[];
  /** Concepts that say the opposite. */
  readonly opposites: readonly string[];
  /** Whether it names somebody or something: a country, or a word with a capital inside the question. */
  readonly isName: boolean;
  /** Whether nothing but space stands between it and the term before it in the question. */
  readonly follows: boolean;
}

export interface Query {
  /** In the question's order. */
  readonly terms: readonly QueryTerm[];
}

/**
 * What a question looks for: its words without those that only say how it asks. A question of nothing but such words
 * (`Who is he?`) looks for nothing.
 */
export function buildQuery(question: string, language: string, reader: Reader, weights: QueryWeights): Query {
  const tokens = analyse(question, language);
  const dropped = stopwordsAmong(
    tokens.map(({ form }) => form),
    language,
  );
  const matches = longestOnly(reader.lexicon.match(tokens, language));
  const { focus } = readSlot(tokens, language);
  const seen = new Set<string>();
  const terms: QueryTerm[] = [];
  for (const [i, token] of tokens.entries()) {
    if (dropped.has(token.form) || seen.has(token.term)) continue;
    seen.add(token.term);
    const over = matches.filter(({ from, to }) => from <= i && i < to);
    const words = Math.max(1, ...over.map(({ from, to }) => contentWords(tokens.slice(from, to), dropped)));
    const isName = over.some(({ concept }) => isCountry(concept)) || hasCapital(question, token, i);
    terms.push({
      token,
      alternatives: alternatives({ token, language, concepts: over, isName }, reader, weights),
      share: words ** -weights.phrase * (token.form === focus ? weights.focus : 1),
      concepts: over.map((match) => match.concept),
      opposites: over.flatMap(({ concept }) => reader.opposites(concept)),
      follows: i > 0 && tokens[i - 1]?.start === terms.at(-1)?.token.start,
      isName,
    });
  }
  return { terms };
}

/** A capital that is not the first word's: a name, in the languages that write names so. */
function hasCapital(question: string, token: Token, index: number): boolean {
  return index > 0 && token.isCapital && question !== question.toUpperCase();
}

function contentWords(tokens: readonly Token[], dropped: ReadonlySet<string>): number {
  return tokens.filter((token) => !dropped.has(token.form)).length;
}

/** A word of a question, and what is known of it. */
interface Word {
  readonly token: Token;
  readonly language: string;
  readonly concepts: readonly ConceptMatch[];
  readonly isName: boolean;
}

function alternatives(
  { token, language, concepts, isName }: Word,
  { vocabulary }: Reader,
  weights: QueryWeights,
): WeightedTerm[] {
  const byTerm = new Map<string, number>([[token.term, 1]]);
  const offer = (term: string, weight: number) => {
    if (weight > (byTerm.get(term) ?? 0)) byTerm.set(term, weight);
  };
  for (const { concept } of concepts) {
    for (const spoken of vocabulary.languages) {
      offer(conceptTerm(concept, spoken), spoken === language ? weights.synonym : weights.translation);
    }
  }
  // A word that the lexicon translates needs no likeness of sound or letters to be found in another language.
  const isTranslated = concepts.length > 0;
  for (const relative of vocabulary.relatives(token.form, language)) {
    // A word that the lexicon knows is not mistyped; nor, where it has translated it, met by what sounds like it.
    if (isTranslated && relative.kind === 'spelling') continue;
    if (isTranslated && !isName && relative.kind === 'sound' && isOfLexicon(relative.language)) continue;
    offer(relative.term, weightOf(relative, weights) * (isTranslated ? weights.besideTranslation : 1));
  }
  return [...byTerm].map(([term, weight]) => ({ term, weight }));
}

function weightOf({ kind, likeness }: Relative, weights: QueryWeights): number {
  return weights[kind] * likeness ** weights.sharpness;
}
