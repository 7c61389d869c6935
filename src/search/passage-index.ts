import MiniSearch, { type BM25Params } from 'minisearch';
import type { Document } from './document.js';
import { BM25 } from './parameters.js';

/** A term of a query, and how much a match of it is worth. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** A passage that carries at least one term of a query. */
export interface Candidate {
  readonly document: Document;
  /** BM25 over the query's terms; compares within one query only. */
  readonly score: number;
  /** The terms of the query that it carries. */
  readonly terms: readonly string[];
}

/**
 * Where passages are kept and found by their terms: the one thing that a larger installation would replace (by a search
 * server, say). What it finds is ranked elsewhere.
 */
export interface PassageIndex {
  /** Number of passages. */
  readonly size: number;
  /** Mean length of a passage, in tokens. */
  readonly averageLength: number;
  add(documents: readonly Document[]): void;
  /** Forgets passages by their ids; unknown ones are passed over. */
  remove(ids: readonly string[]): void;
  /** Every passage with at least one of the terms, best first; equal ones in the order they were added. */
  search(terms: readonly WeightedTerm[], accepts?: (document: Document) => boolean): Candidate[];
}

/** Parts the terms that are handed to minisearch as one string: it stands in no term. */
const SEPARATOR = '\n';

/** The embedded index: minisearch over terms that our own analysis has made. */
export function createPassageIndex(bm25: BM25Params = BM25): PassageIndex {
  const documents = new Map<string, Document>();
  let tokens = 0;
  const index = new MiniSearch<Document>({
    fields: ['terms'],
    idField: 'id',
    extractField: (document, field) =>
      field === 'id' ? document.passage.id : documentTerms(document).join(SEPARATOR),
    tokenize: (terms) => terms.split(SEPARATOR),
    processTerm: (term) => term,
    searchOptions: { combineWith: 'OR', bm25 },
  });

  return {
    get size() {
      return documents.size;
    },
    get averageLength() {
      return tokens / Math.max(1, documents.size);
    },
    add(added) {
      for (const document of added) {
        documents.set(document.passage.id, document);
        tokens += document.length;
      }
      index.addAll(added);
    },
    remove(ids) {
      for (const id of ids) {
        const document = documents.get(id);
        if (document === undefined) continue;
        documents.delete(id);
        tokens -= document.length;
        index.discard(id);
      }
    },
    search(terms, accepts) {
      const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
      if (weights.size === 0) return [];
      const found = index.search([...weights.keys()].join(SEPARATOR), {
        boostTerm: (term) => weights.get(term) ?? 1,
      });
      const candidates: Candidate[] = [];
      for (const { id, score, terms: carried, queryTerms } of found) {
        const document = documents.get(id);
        if (document === undefined || (accepts !== undefined && !accepts(document))) continue;
        // minisearch multiplies a score by the number of terms matched, which counts coverage twice: the ranker has its own.
        candidates.push({ document, score: score / Math.max(1, queryTerms.length), terms: carried });
      }
      return candidates.sort((a, b) => b.score - a.score);
    },
  };
}

/** The passage's terms, each as often as it stands there. */
function documentTerms({ positions }: Document): string[] {
  const terms: string[] = [];
  for (const [term, places] of positions) for (const _ of places) terms.push(term);
  return terms;
}
