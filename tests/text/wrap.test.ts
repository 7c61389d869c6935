import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapLine } from '../../src/text/wrap.js';
import { anyText } from './arbitraries.js';

const units = (text: string) => text.length;
const lines = (text: string, width: number) =>
  wrapLine(text, { start: 0, end: text.length }, width, units).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('the lines of a text', () => {
  it('break at spaces, and inside a word that is wider than a line', () => {
    expect(lines('the embassy  in Hanoi', 11)).toEqual(['the embassy', ' in Hanoi']);
    expect(lines('an extraordinarily long one', 9)).toEqual(['an', 'extraordi', 'narily', 'long one']);
  });

  it('break inside a character only where that is wider than a line', () => {
    expect(lines('ক্ষক্ষ', 4)).toEqual(['ক্ষ', 'ক্ষ']);
    expect(lines('👩‍👩‍👧', 4).join('')).toBe('👩‍👩‍👧');
    expect(lines('👩‍👩‍👧', 4).every((line) => line.length <= 4 && line.isWellFormed())).toBe(true);
  });

  it('are no wider than they may be, and lose nothing but the space of each break, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 40 }), (text, width) => {
        let at = 0;
        for (const { start, end } of wrapLine(text, { start: 0, end: text.length }, width, units)) {
          expect(text.slice(at, start)).toMatch(/^ ?$/);
          expect(end - start).toBeLessThanOrEqual(width);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });
});
