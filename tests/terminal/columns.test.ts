import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/terminal/columns.js';

describe('columnsOf', () => {
  it.each([
    ['', 0],
    ['plain', 5],
    ['漢字', 4],
    ['é', 1],
    ['e\u0301', 1],
    // A vowel sign beside its consonant, a conjunct of two, and a mark below.
    ['কা', 2],
    ['ক্ত', 2],
    ['কু', 1],
    // One picture in some terminals, three in others.
    ['👩‍👩‍👧', 6],
    ['❤️', 2],
  ])('is the most that a terminal takes for %j: %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});
