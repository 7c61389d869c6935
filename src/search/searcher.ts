import type { Passage } from '../corpus/source.js';
import type { Lexicon } from '../text/lexicon.js';
import { createReader, type Document, toDocument } from './document.js';
import { QUERY, RANKING, RANKING_DEPTH } from './parameters.js';
import { createPassageIndex } from './passage-index.js';
import { buildQuery } from './query.js';
import { type Ranking, rank } from './rank.js';

/** Passages, indexed and ready to be ranked for a question. */
export interface Searcher {
  /** @param accepts which passages may be found; all without it */
  search(question: string, language: string, accepts?: (document: Document) => boolean): Ranking;
}

/**
 * Indexes passages.
 * @param lexicon what crosses languages beside numbers and the sound of names
 */
export function createSearcher(passages: readonly Passage[], lexicon: Lexicon): Searcher {
  const reader = createReader(lexicon);
  const index = createPassageIndex();
  index.add(passages.map((passage) => toDocument(passage, reader)));

  return {
    search(question, language, accepts) {
      const query = buildQuery(question, language, reader, QUERY);
      const terms = query.terms.flatMap((term) => term.alternatives);
      return rank(query, index.search(terms, accepts), index, RANKING, RANKING_DEPTH);
    },
  };
}
