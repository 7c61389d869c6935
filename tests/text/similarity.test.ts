import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterGrams, editDistance, jaroWinkler } from '../../src/text/similarity.js';

/** Optimal string alignment as the books give it, over the whole table. */
function plainDistance(a: string, b: string): number {
  const table: number[][] = [];
  const at = (i: number, j: number) => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= a.length; i += 1) {
    const row: number[] = [];
    table.push(row);
    for (let j = 0; j <= b.length; j += 1) {
      const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(i + j === 0 ? 0 : Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced, swapped));
    }
  }
  return at(a.length, b.length);
}

/** Few letters, so that words are often alike. */
const word = fc.string({ unit: fc.constantFrom(...'abকé'), maxLength: 9 });
const limit = fc.integer({ min: 0, max: 6 });

describe('edit distance', () => {
  it.each([
    ['', '', 0],
    ['', 'peru', 4],
    ['mexico', 'mexico', 0],
    ['mexico', 'mexcio', 1],
    ['sheinbam', 'sheinbaum', 1],
    ['peya', 'pena', 1],
    ['embassy', 'embasy', 1],
    ['hanoi', 'hnaio', 2],
    ['abc', 'xyz', 3],
  ])('counts letters put in, left out, replaced and swapped: %s, %s', (a, b, distance) => {
    expect(editDistance(a, b, 10)).toBe(distance);
  });

  it('is the plain one up to its limit, and one more than the limit beyond', () => {
    fc.assert(
      fc.property(word, word, limit, (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(plainDistance(a, b), most + 1));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(word, word, limit, (a, b, most) => editDistance(a, b, most) === editDistance(b, a, most)),
    );
  });
});

describe('Jaro–Winkler similarity', () => {
  it('is 1 for the same word, 0 for words without a letter in common, and higher for those that begin alike', () => {
    expect(jaroWinkler('sheinbaum', 'sheinbaum')).toBe(1);
    expect(jaroWinkler('abc', 'xyz')).toBe(0);
    expect(jaroWinkler('sheinbaum', 'sheinbam')).toBeGreaterThan(jaroWinkler('sheinbaum', 'heinbaums'));
  });

  it('is between 0 and 1 for any two words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const likeness = jaroWinkler(a, b);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('character grams', () => {
  it('overlap, and mark where the word begins and ends', () => {
    expect(characterGrams('peru', 3)).toEqual(['^pe', 'per', 'eru', 'ru$']);
    expect(characterGrams('ab', 2)).toEqual(['^a', 'ab', 'b$']);
  });

  it('are none where the word is too short for any', () => {
    expect(characterGrams('', 3)).toEqual([]);
    expect(characterGrams('a', 4)).toEqual([]);
  });
});
