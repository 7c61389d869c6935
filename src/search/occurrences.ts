import { type Document, placesOf } from './document.js';
import type { QueryTerm } from './query.js';

/** A place where a document has a query term. */
export interface Occurrence {
  readonly position: number;
  readonly weight: number;
  readonly isOwn: boolean;
}

/** Where a document has a term, or what stands for it. */
export function occurrencesOf(term: QueryTerm, document: Document): Occurrence[] {
  const found: Occurrence[] = [];
  for (const [i, { term: name, weight }] of term.alternatives.entries()) {
    for (const position of document.positions.get(name) ?? [])
      found.push({ position, weight, isOwn: i === 0 });
  }
  return found;
}

/** The positions at which a document has a term, or what stands for it. */
export function placesOfTerm({ alternatives }: QueryTerm, document: Document): Set<number> {
  return placesOf(
    document,
    alternatives.map(({ term }) => term),
  );
}
