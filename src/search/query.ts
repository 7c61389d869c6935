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
  /**
   * What its vote counts: 1, or less for a word that is part of what is meant (a syllable of `đại sứ quán`) or its kind, and
   * for one that texts seldom say again.
   */
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
  /** What the other words of a name count where its last stands alone. */
  readonly lastAlone: number;
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
  const nested = reader.lexicon.matchNested(tokens, language);
  const matches = longestOnly(nested);
  const parts = partsOf(matches, nested, language, reader);
  const { focus } = readSlot(tokens, language);
  const isUnknown = (i: number) => {
    const token = tokens[i];
    return token !== undefined && !dropped.has(token.form) && conceptsAt(matches, i).length === 0;
  };
  const seen = new Set<string>();
  const terms: QueryTerm[] = [];
  for (const [i, token] of tokens.entries()) {
    if (dropped.has(token.form) || seen.has(token.term)) continue;
    seen.add(token.term);
    const over = matches.filter(({ from, to }) => from <= i && i < to);
    const concepts = conceptsAt(over, i);
    const words = Math.max(1, ...over.map(({ from, to }) => contentWords(tokens.slice(from, to), dropped)));
    const isName = concepts.some(isCountry) || hasCapital(question, token, i);
    terms.push({
      token,
      alternatives: alternatives(
        {
          token,
          language,
          concepts,
          parts: conceptsAt(parts, i),
          isName,
          mayBeNamed: isName || isUnknown(i - 1) || isUnknown(i + 1),
        },
        reader,
        weights,
      ),
      share:
        words ** -weights.phrase *
        (token.form === focus ? weights.focus : 1) *
        reader.carryRate(token, language, concepts) ** weights.carryRate,
      concepts,
      opposites: concepts.flatMap(reader.opposites),
      follows: i > 0 && tokens[i - 1]?.start === terms.at(-1)?.token.start,
      isName,
    });
  }
  return { terms, lastAlone: weights.lastAlone };
}

/** A capital that is not the first word's: a name, in the languages that write names so. */
function hasCapital(question: string, token: Token, index: number): boolean {
  return index > 0 && token.isCapital && question !== question.toUpperCase();
}

function contentWords(tokens: readonly Token[], dropped: ReadonlySet<string>): number {
  return tokens.filter((token) => !dropped.has(token.form)).length;
}

function conceptsAt(matches: readonly ConceptMatch[], token: number): string[] {
  return matches.filter(({ from, to }) => from <= token && token < to).map(({ concept }) => concept);
}

/**
 * The concepts inside phrases that no text has: `colonial era`, where texts only speak of a colony. A single syllable of
 * Vietnamese is a word of its own too seldom.
 */
function partsOf(
  longest: readonly ConceptMatch[],
  nested: readonly ConceptMatch[],
  language: string,
  { vocabulary }: Reader,
): ConceptMatch[] {
  const shortest = language === 'vi' ? 2 : 1;
  const isCovered = ({ from, to }: ConceptMatch) =>
    longest.some((one) => one.from <= from && to <= one.to && vocabulary.hasConcept(one.concept));
  return nested.filter(
    (match) => match.to - match.from >= shortest && vocabulary.hasConcept(match.concept) && !isCovered(match),
  );
}

/** A word of a question, and what is known of it. */
interface Word {
  readonly token: Token;
  readonly language: string;
  readonly concepts: readonly string[];
  /** Those inside a phrase that no text has. */
  readonly parts: readonly string[];
  readonly isName: boolean;
  /** Whether it may be part of a name: it is one, or stands beside a word that the lexicon does not know. */
  readonly mayBeNamed: boolean;
}

function alternatives(
  { token, language, concepts, parts, isName, mayBeNamed }: Word,
  { vocabulary, lexicon }: Reader,
  weights: QueryWeights,
): WeightedTerm[] {
  const byTerm = new Map<string, number>([[token.term, 1]]);
  const offer = (term: string, weight: number) => {
    if (weight > (byTerm.get(term) ?? 0)) byTerm.set(term, weight);
  };
  for (const concept of concepts) {
    for (const spoken of vocabulary.languages) {
      offer(conceptTerm(concept, spoken), spoken === language ? weights.synonym : weights.translation);
    }
  }
  for (const part of parts) {
    for (const spoken of vocabulary.languages) offer(conceptTerm(part, spoken), weights.part);
  }
  if (concepts.length === 0 && !isName && !vocabulary.knows(token.form, language)) {
    const meant = lexicon.meantBy(token.form, language);
    for (const concept of meant?.concepts ?? []) {
      const weight = weights.spelling * (meant?.likeness ?? 0) ** weights.sharpness;
      for (const spoken of vocabulary.languages) offer(conceptTerm(concept, spoken), weight);
    }
  }
  // A word that the lexicon translates needs no likeness of sound or letters to be found in another language.
  const isTranslated = concepts.length > 0;
  for (const relative of vocabulary.relatives(token.form, language)) {
    // A word that the lexicon knows is not mistyped; nor, where it has translated it, met by what sounds like it.
    if (isTranslated && relative.kind === 'spelling') continue;
    if (isTranslated && !mayBeNamed && relative.kind === 'sound' && isOfLexicon(relative.language)) continue;
    offer(relative.term, weightOf(relative, weights) * (isTranslated ? weights.besideTranslation : 1));
  }
  return [...byTerm].map(([term, weight]) => ({ term, weight }));
}

function weightOf({ kind, likeness }: Relative, weights: QueryWeights): number {
  return weights[kind] * likeness ** weights.sharpness;
}
