import { UNKNOWN, type WordIndex, type WordSequence } from './word-index.js';

/** Neighbouring words of a sequence. */
export interface Window {
  readonly sequence: WordSequence;
  /** The first of them. */
  readonly from: number;
  /** How many they have in common with the words said, in any order. */
  readonly common: number;
}

/**
 * The windows of up to `width` words with the most in common with the words said, the most first; of each stretch of
 * `width` words at most one that begins there. One pass over the sources.
 * @param least how many they must have in common
 * @param most how many windows are wanted
 */
export function likeliestWindows(
  { sequences, counts }: WordIndex,
  said: Int32Array,
  { width, least, most }: { readonly width: number; readonly least: number; readonly most: number },
): readonly Window[] {
  const overlap = new Overlap(said, counts.length);
  const likeliest: Window[] = [];
  for (const sequence of sequences) {
    for (const window of windowsOf(sequence, overlap, width)) {
      if (window.common < least) continue;
      const place = likeliest.findLastIndex(({ common }) => common >= window.common) + 1;
      likeliest.splice(place, 0, window);
      if (likeliest.length > most) likeliest.pop();
    }
  }
  return likeliest;
}

/** The best window that begins in each stretch of a sequence, of equal ones the first. */
function windowsOf(sequence: WordSequence, overlap: Overlap, longest: number): Window[] {
  const { ids } = sequence;
  const width = Math.min(longest, ids.length);
  const windows: Window[] = [];
  let best = { sequence, from: 0, common: 0 };
  // Until every word has left again, so that the overlap is empty for the next sequence.
  for (let end = 1; end <= ids.length + width; end += 1) {
    const from = end - width;
    if (from > 0) overlap.leave(ids[from - 1]);
    if (from > 0 && from % width === 0) {
      windows.push(best);
      best = { sequence, from, common: 0 };
    }
    overlap.enter(ids[end - 1]);
    if (overlap.common > best.common) best = { sequence, from: Math.max(0, from), common: overlap.common };
  }
  return windows;
}

/** What the words of a window have in common with the words said, while the window moves. A word said once counts once. */
class Overlap {
  common = 0;
  /** How often each word is still wanted, by its id: less than never, where the window has more of them. */
  readonly #wanted: Int32Array;
  readonly #isSaid: Uint8Array;

  constructor(said: Int32Array, vocabularySize: number) {
    this.#wanted = new Int32Array(vocabularySize);
    this.#isSaid = new Uint8Array(vocabularySize);
    for (const id of said) {
      if (id === UNKNOWN) continue;
      this.#wanted[id] = this.#left(id) + 1;
      this.#isSaid[id] = 1;
    }
  }

  enter(id: number | undefined): void {
    if (id === undefined || this.#isSaid[id] !== 1) return;
    const left = this.#left(id);
    if (left > 0) this.common += 1;
    this.#wanted[id] = left - 1;
  }

  leave(id: number | undefined): void {
    if (id === undefined || this.#isSaid[id] !== 1) return;
    const left = this.#left(id) + 1;
    if (left > 0) this.common -= 1;
    this.#wanted[id] = left;
  }

  #left(id: number): number {
    return this.#wanted[id] ?? 0;
  }
}
