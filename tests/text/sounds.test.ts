import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundLikeness, soundsOf } from '../../src/text/sounds.js';
import { normaliseWord } from '../../src/text/words.js';
import { anyLanguage, anyText } from './arbitraries.js';

/** How alike two names sound at best. */
function likeness(a: string, b: string): number {
  const [first, second] = [a, b].map((name) =>
    soundsOf(normaliseWord(name), /\p{Script=Bengali}/u.test(name) ? 'bn' : 'en'),
  );
  return Math.max(
    0,
    ...(first ?? []).flatMap((one) => (second ?? []).map((other) => soundLikeness(one, other))),
  );
}

describe('the sounds of a word', () => {
  it('are one, and in Bengali also the one without its case', () => {
    expect(soundsOf('sheinbaum', 'en')).toEqual([{ latin: 'sheinbaum', skeleton: 'snbm' }]);
    expect(soundsOf('শেইনবাউমকে', 'bn').map(({ skeleton }) => skeleton)).toEqual(['snbmk', 'snbm']);
    expect(soundsOf('মেক্সিকো', 'bn')).toHaveLength(1);
  });

  it('are none where a word has hardly a consonant, or is of another script', () => {
    for (const word of ['hanoi', 'হ্যানয়', 'aeiou', 'москва', '2000', '']) {
      expect(soundsOf(normaliseWord(word), 'en'), word).toEqual([]);
    }
  });

  it('are found for any word', () => {
    fc.assert(
      fc.property(anyText.map(normaliseWord), anyText.map(normaliseWord), anyLanguage, (a, b, language) => {
        for (const one of soundsOf(a, language)) {
          expect(soundLikeness(one, one)).toBe(1);
          for (const other of soundsOf(b, language)) {
            expect(soundLikeness(one, other)).toBeGreaterThanOrEqual(0);
            expect(soundLikeness(one, other)).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});

describe('how alike two names sound', () => {
  it('is near 1 for one name in two scripts', () => {
    expect(likeness('শেইনবাউম', 'Sheinbaum')).toBeGreaterThan(0.95);
    expect(likeness('মেক্সিকোতে', 'Mexico')).toBeGreaterThan(0.9);
    expect(likeness('নিয়েতোর', 'Nieto')).toBeGreaterThan(0.9);
  });

  it('is well below that for other names', () => {
    expect(likeness('শেইনবাউম', 'Ventura')).toBeLessThan(0.6);
    expect(likeness('মেক্সিকো', 'Morocco')).toBeLessThan(0.8);
    expect(likeness('কিউবা', 'Kabul')).toBeLessThan(0.8);
  });

  it('is nothing for two consonants that are not the same two', () => {
    expect(likeness('পেরু', 'Peru')).toBeGreaterThan(0.9);
    expect(likeness('পেরু', 'Pero')).toBeGreaterThan(0.8);
    expect(likeness('পেরু', 'Piña')).toBe(0);
  });
});
