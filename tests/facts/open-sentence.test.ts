import { describe, expect, it } from 'vitest';
import { isFreeIn, withHoles } from '../../src/facts/open-sentence.js';
import { sentenceOf } from './found.js';

describe('a sentence with holes', () => {
  const sentence = sentenceOf('rose 5 per cent to 40 in May', 'en');
  const free = (ranges: { start: number; end: number }[]) => {
    const open = withHoles(sentence, ranges);
    return sentence.tokens.filter((_, token) => isFreeIn(open)(token)).map(({ form }) => form);
  };

  it('has them on every token that a value stands on, be it with a part only', () => {
    expect(free([{ start: 5, end: 15 }])).toEqual(['rose', 'to', '40', 'in', 'may']);
    expect(free([{ start: 7, end: 20 }])).toEqual(['rose', '5', 'in', 'may']);
    expect(
      free([
        { start: 5, end: 6 },
        { start: 25, end: 28 },
      ]),
    ).toEqual(['rose', 'per', 'cent', 'to', '40', 'in']);
  });

  it('keeps those that it had', () => {
    const once = withHoles(sentence, [{ start: 0, end: 4 }]);
    const twice = withHoles(once, [{ start: 25, end: 28 }]);
    expect(twice.tokens.map((token) => token?.form)).toEqual([
      undefined,
      '5',
      'per',
      'cent',
      'to',
      '40',
      'in',
      undefined,
    ]);
  });

  it('is the same sentence where nothing is taken', () => {
    expect(withHoles(sentence, [])).toBe(sentence);
  });
});
