import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/terminal/columns.js';
import { wrap } from '../../src/terminal/wrap.js';

const lines = (text: string, width: number) =>
  wrap(text, width).map(({ start, end }) => text.slice(start, end));
const anyText = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\n', 'কা', 'ক্ষ', 'য়', '👩‍👩‍👧', '漢', 'é', 'longer'),
  maxLength: 60,
});

describe('wrap', () => {
  it('breaks at the last space that fits', () => {
    expect(lines('one two three', 7)).toEqual(['one two', 'three']);
  });

  it('fills a line to its last column', () => {
    expect(lines('abc def', 7)).toEqual(['abc def']);
    expect(lines('abc def', 6)).toEqual(['abc', 'def']);
  });

  it('breaks a word that is wider than a line between its characters', () => {
    expect(lines('a 漢漢é b', 3)).toEqual(['a', '漢', '漢é', 'b']);
  });

  it('counts the columns of Bengali vowel signs, as terminals do', () => {
    expect(lines('কাকা কাকা', 8)).toEqual(['কাকা', 'কাকা']);
  });

  it('breaks only at newlines where no width is given', () => {
    expect(lines('one two\nthree', Number.POSITIVE_INFINITY)).toEqual(['one two', 'three']);
  });

  it('loses nothing but the space or newline of each break', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, width) => {
        let at = 0;
        for (const { start, end } of wrap(text, width)) {
          expect(text.slice(at, start)).toMatch(/^[ \n]?$/);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  it('keeps every line within the width, but for a single wider character', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, width) => {
        for (const line of lines(text, width)) {
          if ([...new Intl.Segmenter().segment(line)].length > 1) {
            expect(columnsOf(line)).toBeLessThanOrEqual(width);
          }
        }
      }),
    );
  });
});
