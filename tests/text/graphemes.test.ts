import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countGraphemes, cut, graphemeBoundary } from '../../src/text/graphemes.js';
import { anyText } from './arbitraries.js';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

function boundaries(text: string): Set<number> {
  return new Set([...segmenter.segment(text)].map(({ index }) => index).concat(text.length));
}

const FAMILY = '👩‍👩‍👧‍👦';

describe('a place to cut', () => {
  it.each([
    ['an emoji of several', `ab${FAMILY}cd`, 5, 2],
    ['a flag', 'a🇻🇳b', 3, 1],
    ['the second of two flags', '🇻🇳🇲🇽', 6, 4],
    ['a surrogate pair', '𝒳y', 1, 0],
    ['a Bengali conjunct', 'অক্ষর', 3, 1],
    ['a Bengali vowel sign', 'নদী', 2, 1],
    ['a Hindi conjunct', 'क्षमा', 2, 0],
    ['a letter and its accent', 'Hà Nội'.normalize('NFD'), 2, 1],
    ['a keycap', 'a1️⃣', 3, 1],
    ['the end of a line', 'a\r\nb', 2, 1],
  ])('is not within %s', (_, text, limit, boundary) => {
    expect(graphemeBoundary(text, limit)).toBe(boundary);
  });

  it('is the limit itself where that is between two letters', () => {
    expect(graphemeBoundary('Hanoi', 3)).toBe(3);
    expect(graphemeBoundary(`a${FAMILY}`, 1)).toBe(1);
  });

  it('is the end of a shorter text, and the start for a limit before it', () => {
    expect(graphemeBoundary('abc', 99)).toBe(3);
    expect(graphemeBoundary('abc', 3)).toBe(3);
    expect(graphemeBoundary('abc', 0)).toBe(0);
    expect(graphemeBoundary('abc', -5)).toBe(0);
    expect(graphemeBoundary('', 2)).toBe(0);
  });

  it('is found in a row of flags, however long', () => {
    const flags = '🇻🇳'.repeat(200);
    for (const limit of [201, 402, 603, 798])
      expect(graphemeBoundary(flags, limit)).toBe(4 * Math.floor(limit / 4));
  });

  it('is within a heap of marks that is no letter of any language, but not within a surrogate pair', () => {
    const heap = `a${'\u0301'.repeat(500)}`;
    expect(graphemeBoundary(heap, 300)).toBe(300);
    const emoji = `😀${'\u200d😀'.repeat(100)}`;
    const boundary = graphemeBoundary(emoji, 150);
    expect(boundary).toBeGreaterThan(140);
    expect(emoji.slice(0, boundary).isWellFormed()).toBe(true);
  });

  it('is a boundary of the text, the last one not after the limit, in any text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), (text, limit) => {
        const boundary = graphemeBoundary(text, limit);
        const all = boundaries(text);
        expect(all.has(boundary)).toBe(true);
        expect([...all].filter((index) => index > boundary && index <= limit)).toEqual([]);
      }),
    );
  });

  it('is found quickly in a long text', () => {
    const text = `${'মেক্সিকো '.repeat(20_000)}${FAMILY}`;
    const start = performance.now();
    expect(graphemeBoundary(text, text.length - 1)).toBe(text.length - FAMILY.length);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('a cut text', () => {
  it('is itself where it fits', () => {
    expect(cut('দূতাবাস', 10)).toBe('দূতাবাস');
    expect(cut('', 0)).toBe('');
  });

  it('ends in `…` where it does not', () => {
    expect(cut('embassy', 4)).toBe('emb…');
    expect(cut('দূতাবাস', 4)).toBe('দূ…');
    expect(cut(`ab${FAMILY}`, 8)).toBe('ab…');
    expect(cut('ab', 1)).toBe('…');
    expect(cut('ab', 0)).toBe('');
  });

  it('fits, is a beginning of the text, and is well-formed where the text is', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), (text, limit) => {
        const short = cut(text, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        if (short !== text && short !== '') expect(text.startsWith(short.slice(0, -1))).toBe(true);
        if (text.isWellFormed()) expect(short.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('the number of graphemes', () => {
  it('counts what a reader sees as one', () => {
    expect(countGraphemes('Hà Nội'.normalize('NFD'), 100)).toBe(6);
    expect(countGraphemes(FAMILY, 100)).toBe(1);
    expect(countGraphemes('🇻🇳🇲🇽', 100)).toBe(2);
    expect(countGraphemes('ক্ষমা', 100)).toBe(2);
    expect(countGraphemes('', 100)).toBe(0);
  });

  it('stops at the limit', () => {
    expect(countGraphemes('a'.repeat(1_000_000), 3)).toBe(3);
  });
});
