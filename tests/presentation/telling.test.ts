import { describe, expect, it } from 'vitest';
import type { Meaning } from '../../src/facts/value.js';
import { tellsMore } from '../../src/presentation/telling.js';
import { valueWords } from '../../src/presentation/value-words.js';

const date = (iso: string): Meaning => ({ kind: 'date', date: iso });
const years = (n: number): Meaning => ({ kind: 'duration', amount: { from: n, to: n }, unit: 'year' });
const dollars = (n: number): Meaning => ({ kind: 'money', amount: { from: n, to: n }, currency: 'USD' });
const kilometres = (n: number): Meaning => ({
  kind: 'count',
  amount: { from: n, to: n },
  unit: 'kilometer',
});

/** @param language of the text */
function tells(text: string, language: string, meaning: Meaning, reader: string): boolean {
  const value = { ...meaning, text, start: 0, end: text.length };
  return tellsMore(value, valueWords(value, reader), reader, language);
}

describe('tellsMore', () => {
  it.each<[string, string, Meaning, string]>([
    ['১৯৭৫ সালে', 'bn', date('1975'), 'en'],
    ['US$5 billion', 'en', dollars(5e9), 'bn'],
    ['১২ জানুয়ারি', 'bn', date('2020-01-12'), 'es'],
    ['45 years', 'en', years(45), 'vi'],
    ['two kilometres', 'en', kilometres(2), 'bn'],
    ['Vietnam', 'en', { kind: 'place', name: 'Vietnam', country: 'VN' }, 'bn'],
  ])('to a reader of another language: %s (%s)', (text, language, meaning, reader) => {
    expect(tells(text, language, meaning, reader)).toBe(true);
  });

  it.each<[string, string, Meaning]>([
    ['July 17', 'en', date('2020-07-17')],
    ['last year', 'en', date('2019')],
    ['two decades', 'en', years(20)],
    ['গত বছর', 'bn', date('2019')],
    ['medio siglo', 'es', years(50)],
    ['đầu năm nay', 'vi', date('2024')],
  ])('where words of the reader’s own language leave a number open: %s (%s)', (text, language, meaning) => {
    expect(tells(text, language, meaning, language)).toBe(true);
  });

  it.each<[string, string, Meaning, string]>([
    ['US$1 million', 'en', dollars(1e6), 'en'],
    ['15 billion USD', 'en', dollars(15e9), 'en'],
    ['15 tỷ đô la Mỹ', 'vi', dollars(15e9), 'vi'],
    ['the end of 1975', 'en', date('1975'), 'en'],
    ['১৯৭৫ সালে', 'bn', date('1975'), 'bn'],
    ['two kilometres', 'en', kilometres(2), 'en'],
    ['1975', 'en', date('1975'), 'vi'],
    ['Pedro Vázquez', 'en', { kind: 'person', name: 'Pedro Vázquez' }, 'bn'],
    ['the US', 'en', { kind: 'place', name: 'US', country: 'US' }, 'en'],
  ])('nothing where the words say it themselves: %s (%s)', (text, language, meaning, reader) => {
    expect(tells(text, language, meaning, reader)).toBe(false);
  });
});
