import { type Passage, textLanguage } from '../corpus/source.js';
import { analyse, type Token } from '../text/analysis.js';
import type { Lexicon } from '../text/lexicon.js';
import { type FindOpposites, oppositesIn } from '../text/opposites.js';
import { type CarryRate, carryRatesIn } from './carry-rates.js';
import { Vocabulary } from './vocabulary.js';

/** A passage as the ranker reads it: which term stands where. Positions count the passage's tokens from 0. */
export interface Document {
  readonly passage: Passage;
  /** Tokens in all. */
  readonly length: number;
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** Position of each sentence's first token; one more entry closes the last. */
  readonly sentenceStarts: readonly number[];
  /** Terms of the source's title and of the heading above the passage: context, not content. */
  readonly context: ReadonlySet<string>;
}

/**
 * The term of a concept in texts of a language: apart by language, so that a query can trust a translation and a synonym
 * differently. It is no word's term, since words have no `~`.
 */
export function conceptTerm(concept: string, language: string): string {
  return `~${language}~${concept}`;
}

/** Where any of some terms stands. */
export function placesOf({ positions }: Document, terms: Iterable<string>): Set<number> {
  const places = new Set<number>();
  for (const term of terms) for (const at of positions.get(term) ?? []) places.add(at);
  return places;
}

/** What texts are read with. */
export interface Reader {
  readonly lexicon: Lexicon;
  /** Learns the words that are read. */
  readonly vocabulary: Vocabulary;
  /** Concepts that say the opposite of each. */
  readonly opposites: FindOpposites;
  readonly carryRate: CarryRate;
}

/** A reader that has read nothing yet. */
export function createReader(lexicon: Lexicon): Reader {
  return {
    lexicon,
    vocabulary: new Vocabulary(),
    opposites: oppositesIn(lexicon),
    carryRate: carryRatesIn(lexicon),
  };
}

export function toDocument(passage: Passage, reader: Reader): Document {
  const { source } = passage;
  const positions = new Map<string, number[]>();
  const sentenceStarts: number[] = [];
  let position = 0;
  for (const sentence of passage.sentences) {
    sentenceStarts.push(position);
    const tokens = analyse(source.text, textLanguage(source), sentence);
    for (const [i, { form, term }] of tokens.entries()) {
      reader.vocabulary.add(form, term, textLanguage(source));
      push(positions, term, position + i);
    }
    for (const { concept, from } of reader.lexicon.match(tokens, textLanguage(source))) {
      reader.vocabulary.addConcept(concept);
      push(positions, conceptTerm(concept, textLanguage(source)), position + from);
    }
    position += tokens.length;
  }
  sentenceStarts.push(position);
  return { passage, length: position, positions, sentenceStarts, context: contextTerms(passage, reader) };
}

function contextTerms({ source, heading }: Passage, { lexicon }: Reader): Set<string> {
  const tokens: Token[] = analyse(
    heading === undefined ? source.title : `${source.title}\n${heading}`,
    textLanguage(source),
  );
  const concepts = lexicon.match(tokens, textLanguage(source));
  return new Set([
    ...tokens.map((token) => token.term),
    ...concepts.map(({ concept }) => conceptTerm(concept, textLanguage(source))),
  ]);
}

function push(positions: Map<string, number[]>, term: string, position: number): void {
  const places = positions.get(term);
  if (places === undefined) positions.set(term, [position]);
  else places.push(position);
}
