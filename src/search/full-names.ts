import type { Source } from '../corpus/source.js';
import { isCountry } from '../text/concepts.js';
import type { Document } from './document.js';
import { type Occurrence, occurrencesOf } from './occurrences.js';
import type { Query, QueryTerm } from './query.js';

/** A name of several words, the terms from `from` to `to`, and the sources that have it whole. */
export interface FullName {
  readonly from: number;
  readonly to: number;
  readonly sources: ReadonlySet<Source>;
  /** What its other words count where the last stands alone: most often it is the same person. */
  readonly lastAlone: number;
}

/** The names of several words in a question: words side by side that are no words of the lexicon, and that some source has so too. */
export function fullNamesIn(documents: readonly Document[], { terms, lastAlone }: Query): FullName[] {
  const found: FullName[] = [];
  let from = 0;
  for (let to = 0; to < terms.length; to += 1) {
    const [term, next] = [terms[to], terms[to + 1]];
    if (term === undefined || !isNameWord(term)) {
      from = to + 1;
      continue;
    }
    if (next?.follows && isNameWord(next)) continue;
    const words = terms.slice(from, to + 1);
    const sources = documents
      .filter((document) => words.length > 1 && standTogether(words, document))
      .map(({ passage }) => passage.source);
    if (sources.length > 0) found.push({ from, to, sources: new Set(sources), lastAlone });
    from = to + 1;
  }
  return found;
}

function isNameWord({ isName, concepts }: QueryTerm): boolean {
  return concepts.length === 0 || (isName && !concepts.some(isCountry));
}

function standTogether(terms: readonly QueryTerm[], document: Document): boolean {
  const [first = [], ...others] = terms.map((term) => occurrencesOf(term, document));
  return first.some(({ position }) =>
    others.every((places, i) => places.some((place) => place.position === position + i + 1)),
  );
}

/**
 * Adds the words of each name where its last stands alone: a source that has named somebody in full goes on with the family's
 * name.
 * @param occurrences where the document has each term; added to
 */
export function carryOnNames(
  names: readonly FullName[],
  occurrences: readonly Occurrence[][],
  { passage }: Document,
): void {
  for (const { from, to, sources, lastAlone } of names) {
    if (!sources.has(passage.source)) continue;
    const alone = (occurrences[to] ?? []).map(({ position, weight }) => ({
      position,
      weight: weight * lastAlone,
      isOwn: false,
    }));
    for (const places of occurrences.slice(from, to)) places.push(...alone);
  }
}
