import type { Quote } from '../corpus/source.js';
import type { Ranking } from '../search/rank.js';
import type { Citation, RankedPassage } from './reply.js';

/** One citation a source, numbered in the order of the first quote from it. */
export function cite(quoted: readonly { readonly quote: Quote }[]): Citation[] {
  return [...new Set(quoted.map(({ quote }) => quote.source))].map((source, i) => ({ n: i + 1, source }));
}

/** The best passages, as they were ranked. */
export function listed({ documents }: Ranking, most: number): RankedPassage[] {
  return documents.slice(0, most).map(({ document, score }) => ({ passage: document.passage, score }));
}
