import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawable, fitLines, wrap } from '../../src/pictures/text.js';
import { anyText } from '../text/arbitraries.js';

const units = (text: string) => text.length;

describe('words to be drawn', () => {
  it.each([
    ['on one line', 'one\r\ntwo\tthree\u2028four', 'one two three four'],
    ['without controls', 'red\u001b[31m\u0000', 'red [31m'],
    ['without what reorders them', '\u202eabc\u2069', 'abc'],
    ['without what chooses an emoji', '☎\ufe0f', '☎'],
    ['with their joiners', 'র\u200d্যাব ক্\u200cষ', 'র\u200d্যাব ক্\u200cষ'],
    ['with one space where several stood, some of them unseen', 'a \u00ad\u0000b', 'a b'],
    ['in whole characters', 'a\ud83db', 'a\ufffdb'],
  ])('are %s', (_, text, drawn) => {
    expect(drawable(text)).toBe(drawn);
  });

  it('are safe, whatever they were', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const drawn = drawable(text);
        expect(drawn).toBe(drawn.trim());
        expect(drawn.isWellFormed()).toBe(true);
        expect(drawn).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200C\u200D])\p{Cf}/u);
        expect(drawable(drawn)).toBe(drawn);
      }),
    );
  });
});

describe('lines', () => {
  it('break at spaces, and within a word that is wider than a line', () => {
    expect(wrap('the embassy in Hanoi', 11, units)).toEqual(['the embassy', 'in Hanoi']);
    expect(wrap('an extraordinarily long one', 9, units)).toEqual(['an', 'extraordi', 'narily', 'long one']);
  });

  it('never break within a letter as a reader sees it', () => {
    expect(wrap('ক্ষক্ষক্ষ', 4, units)).toEqual(['ক্ষ', 'ক্ষ', 'ক্ষ']);
  });

  it('are no wider than they may be, and lose no word', () => {
    fc.assert(
      fc.property(anyText.map(drawable), fc.integer({ min: 70, max: 200 }), (text, width) => {
        const lines = wrap(text, width, units);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('a text that is too long', () => {
  const write = (shown: string, isCut: boolean) => wrap(isCut ? `${shown}…` : shown, 12, units);

  it('is shown whole where it has room', () => {
    expect(fitLines('the embassy in Hanoi', 2, write)).toEqual(['the embassy', 'in Hanoi']);
  });

  it('is cut between two words', () => {
    expect(fitLines('the embassy in Hanoi was opened', 2, write)).toEqual(['the embassy', 'in Hanoi…']);
  });

  it('is cut between letters where one word fills all lines', () => {
    expect(fitLines('x'.repeat(90), 2, write)).toEqual(['x'.repeat(12), `${'x'.repeat(11)}…`]);
  });

  it('takes no longer for being very long', () => {
    let measured = 0;
    const counted = (text: string) => {
      measured += text.length;
      return text.length;
    };
    fitLines('word '.repeat(200_000), 2, (shown) => wrap(shown, 12, counted));
    expect(measured).toBeLessThan(20_000);
  });
});
