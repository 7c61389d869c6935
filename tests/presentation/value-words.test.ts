import { describe, expect, it } from 'vitest';
import type { ReadValue } from '../../src/answer/reply.js';
import type { Meaning } from '../../src/facts/value.js';
import { LOCALES, translator } from '../../src/locales/index.js';
import { readableWords, valueWords } from '../../src/presentation/value-words.js';
import { passagesOf } from '../search/fixture.js';

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

describe('the words of a value that a reader is told', () => {
  const [bengali] = ['হ্যানয়তে দূতাবাস আছে।'].flatMap((text) => passagesOf([text], { language: 'bn' }));
  const source = bengali?.source ?? expect.fail();
  const hanoi = { kind: 'place', name: 'হ্যানয়তে', start: 0, end: 9, text: 'হ্যানয়তে' } as const;
  const told = (value: ReadValue, language: string) =>
    readableWords(value, source, { language, t: translator(language) });

  it('are a name as it is known to them', () => {
    expect(told({ ...hanoi, readerName: 'Hà Nội' }, 'vi')).toBe('Hà Nội');
    expect(valueWords({ ...hanoi, readerName: 'Hanói' }, 'es')).toBe('Hanói');
  });

  it.each(LOCALES)('are none of a name in letters that they may not read (%s)', (language) => {
    expect(told(hanoi, language)).toBe(language === 'bn' ? 'হ্যানয়তে' : undefined);
    const country = { ...hanoi, name: 'ভিয়েতনামে', country: 'VN' };
    expect(told(country, language)).toBe(new Intl.DisplayNames(language, { type: 'region' }).of('VN'));
  });
});
