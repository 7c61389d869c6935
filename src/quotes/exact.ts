import type { Source } from '../corpus/source.js';
import type { Range } from '../text/range.js';
import { beginsInside, endsInside, type WordIndex, type WordSequence } from './word-index.js';

/** Where words stand in a source, from the first to the last of them. */
export interface Place {
  readonly source: Source;
  readonly range: Range;
}

/** Where words stand one behind the other, without overlap, in the order of the sources: each is looked for when asked. */
export function* exactPlaces(index: WordIndex, ids: Int32Array): Generator<Place> {
  const rarest = rarestOf(index, ids);
  for (const sequence of index.sequences) yield* placesIn(sequence, ids, rarest);
}

/** The one of the words that stands in the fewest places, by its position. */
function rarestOf({ counts }: WordIndex, ids: Int32Array): number {
  return ids.reduce((rarest, id, i) => ((counts[id] ?? 0) < (counts[ids[rarest] ?? 0] ?? 0) ? i : rarest), 0);
}

function* placesIn(sequence: WordSequence, ids: Int32Array, rarest: number): Generator<Place> {
  const anchor = ids[rarest] ?? 0;
  let at = sequence.ids.indexOf(anchor, rarest);
  while (at >= 0) {
    const from = at - rarest;
    const to = from + ids.length;
    const isPlace =
      standsAt(sequence, ids, from) && !beginsInside(sequence, from) && !endsInside(sequence, to);
    if (isPlace) {
      const range = { start: sequence.starts[from] ?? 0, end: sequence.ends[to - 1] ?? 0 };
      yield { source: sequence.source, range };
    }
    at = sequence.ids.indexOf(anchor, isPlace ? to + rarest : at + 1);
  }
}

function standsAt({ ids: words }: WordSequence, ids: Int32Array, from: number): boolean {
  for (let i = 0; i < ids.length; i += 1) {
    if (words[from + i] !== ids[i]) return false;
  }
  return true;
}
