import { align, type Step } from './alignment.js';
import { likeliestWindows } from './windows.js';
import type { WordIndex, WordSequence } from './word-index.js';

/** How the words that were said meet those of the place that is most like them. */
export interface Likeness {
  readonly sequence: WordSequence;
  /** Positions of what stands there are those of the sequence. */
  readonly steps: readonly Step[];
  /** Words that agree, and words that differ. */
  readonly agreeing: number;
  readonly differing: number;
}

/** How long a place may be, as a multiple of what was said. */
const LONGEST_PLACE = 1.25;
/**
 * Words behind a window that are aligned too: it ends before the place does where words of the place's end stand before
 * its beginning as well.
 */
const MARGIN = 50;
/** About how many words a quote may leave out where it says so: a paragraph. Places further apart are not one quote. */
const LONGEST_OMISSION = 100;
/** Windows that are aligned. More than one, since they know no order of words. */
const MOST_WINDOWS = 8;
/** Of the words that agree or differ, the share that must agree. */
export const LEAST_AGREEMENT = 0.65;

/**
 * The place of the sources that is most like the words said, as far as any is.
 * @param isOpen whether words may be left out before a word said, by its position
 */
export function nearestPlace(
  index: WordIndex,
  said: Int32Array,
  isOpen: readonly boolean[],
): Likeness | undefined {
  const longest = Math.ceil(said.length * LONGEST_PLACE);
  const width = longest + (isOpen.includes(true) ? LONGEST_OMISSION : 0);
  const windows = likeliestWindows(index, said, {
    width,
    least: said.length * LEAST_AGREEMENT,
    most: MOST_WINDOWS,
  });
  let nearest: Likeness | undefined;
  for (const { sequence, from, common } of windows) {
    if (nearest !== undefined && distance(nearest) <= said.length - 2 * common) break;
    const stands = sequence.ids.subarray(from, from + width + MARGIN);
    const likeness = likenessOf(sequence, from, align(said, stands, isOpen));
    if (nearest === undefined || distance(likeness) < distance(nearest)) nearest = likeness;
  }
  return nearest;
}

function likenessOf(sequence: WordSequence, from: number, aligned: readonly Step[]): Likeness {
  const steps = aligned.map((step) => ({ ...step, stands: from + step.stands }));
  const agreeing = steps.filter(({ kind }) => kind === 'same').length;
  const omitted = steps.filter(({ kind }) => kind === 'omitted').length;
  return { sequence, steps, agreeing, differing: steps.length - agreeing - omitted };
}

/** For as many words in common it is at least the words said less twice those. */
function distance({ agreeing, differing }: Likeness): number {
  return differing - agreeing;
}
