import { describe, expect, it } from 'vitest';
import type { Meaning } from '../../src/facts/value.js';
import { valueWords } from '../../src/presentation/value-words.js';

const TRADE: Meaning = {
  kind: 'money',
  amount: { from: 15e9, to: 15e9, bound: 'more-than' },
  currency: 'USD',
};

describe('a value in words', () => {
  it.each([
    ['en', 'more than US$15 billion'],
    ['en-GB', 'more than US$15 billion'],
    ['vi', 'hơn 15 tỷ đô la Mỹ'],
    ['es', 'más de 15 mil millones de dólares estadounidenses'],
  ])('is hedged in the reader’s language (%s)', (language, words) => {
    expect(valueWords(TRADE, language)).toBe(words);
  });

  it('is hedged in English where the bot does not speak the language', () => {
    expect(valueWords(TRADE, 'fr')).toMatch(/^more than .*15/);
  });
});
