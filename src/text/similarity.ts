import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
/** Only this part of natural: its root loads database drivers. */
const jaroWinklerOf: (a: string, b: string, options?: object) => number =
  require('natural/lib/natural/distance/jaro-winkler_distance');

/** Jaro–Winkler similarity, 0 to 1 (natural's). */
export function jaroWinkler(a: string, b: string): number {
  return jaroWinklerOf(a, b);
}

/**
 * Edit distance with transpositions of neighbours (optimal string alignment), or `limit + 1` where it is larger.
 * An own one because it stops early: it runs over many words of a vocabulary for each word of a question.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      if (cost < smallest) smallest = cost;
    }
    if (smallest > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

/** The overlapping stretches of `n` characters of a word with its edges marked: `peru` → `^pe per eru ru$`. */
export function characterGrams(word: string, n: number): string[] {
  const marked = `^${word}$`;
  const grams: string[] = [];
  for (let i = 0; i + n <= marked.length; i += 1) grams.push(marked.slice(i, i + n));
  return grams;
}
