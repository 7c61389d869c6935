import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf, rangeOf, signsBehind, tokensAt, tokensOf } from '../../src/facts/line.js';
import { anyLanguage, anyText } from '../text/arbitraries.js';
import { sentenceOf } from './found.js';

describe('the line of a sentence', () => {
  it('has words in their normal forms, and one ASCII sign for every kind of sign', () => {
    expect(lineOf(sentenceOf('“May\u00a0 ১৯, 1975” – Mexico’s €5…', 'en')).text).toBe(
      ";may 19, 1975; - mexico's $5;",
    );
  });

  it('has no markup', () => {
    expect(lineOf(sentenceOf("in [[May 5]], **1975** and '''now'''", 'en')).text).toBe(
      'in may 5, 1975 and now',
    );
  });

  it('is ASCII between words', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const line = lineOf(sentenceOf(text, language));
        for (let i = -1; i < line.starts.length; i += 1) expect(signsBehind(line, i)).toMatch(/^[ -~]*$/);
      }),
    );
  });

  it('tells of every stretch which tokens it consists of', () => {
    const line = lineOf(sentenceOf('In May 1975', 'en'));
    expect(tokensAt(line, { start: 3, end: 11 })).toEqual({ from: 1, to: 3 });
    expect(tokensAt(line, { start: 4, end: 11 })).toBeUndefined();
    expect(tokensAt(line, { start: 3, end: 10 })).toBeUndefined();
    expect(tokensOf(line, { start: 3, end: 11 })).toEqual({ from: 1, to: 3 });
    expect(rangeOf(line, { from: 1, to: 3 })).toEqual({ start: 3, end: 11 });
  });
});
