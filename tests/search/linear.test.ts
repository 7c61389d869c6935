import { describe, expect, it } from 'vitest';
import { score } from '../../src/search/linear.js';

describe('a linear score', () => {
  it('is the sum of the features, each times its weight', () => {
    expect(score(['a', 'b'], { a: 2, b: 3 }, { a: 10, b: -1 })).toBe(17);
  });

  it('is zero of no features', () => {
    expect(score([], {}, {})).toBe(0);
  });

  it('counts only the features that are named, in the order that they are named', () => {
    const features = { a: 1, b: 2 ** 53, c: -(2 ** 53) };
    const weights = { a: 1, b: 1, c: 1 };
    expect(score(['b', 'c'], features, weights)).toBe(0);
    // In floating point the order matters: the names give it, not the objects.
    expect(score(['b', 'c', 'a'], features, weights)).toBe(1);
  });
});
