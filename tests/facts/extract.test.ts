import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalValue } from '../../src/facts/canonical.js';
import { findValues } from '../../src/facts/extract.js';
import type { Sentence } from '../../src/facts/value.js';
import { analyse } from '../../src/text/analysis.js';
import { anyLanguage, anyText } from '../text/arbitraries.js';
import { growth, NEARLY_LINEAR } from '../text/growth.js';

function sentenceOf(text: string, language: string, date?: string): Sentence {
  const tokens = analyse(text, language);
  return { text, start: 0, end: text.length, tokens, language, ...(date !== undefined && { date }) };
}

/** The values of a sentence, each as `kind: its words = what they mean`. */
function valuesOf(text: string, language: string, date?: string): string[] {
  return findValues(sentenceOf(text, language, date)).map(
    (value) => `${value.kind}: ${value.text} = ${canonicalValue(value)}`,
  );
}

describe('the values of a sentence', () => {
  it.each([
    [
      'en',
      'On 3 March 1999 Kenya lent 2 million dollars for 10 years.',
      [
        'date: 3 March 1999 = 1999-03-03',
        'place: Kenya = KE',
        'money: 2 million dollars = 2000000 USD',
        'duration: 10 years = P10Y',
      ],
    ],
    [
      'es',
      'En 2019 la empresa invirtió más de 5.000 millones de dólares en Perú.',
      ['date: 2019 = 2019', 'money: más de 5.000 millones de dólares = >5000000000 USD', 'place: Perú = PE'],
    ],
    [
      'vi',
      'Năm 2015, xuất khẩu tăng 12,5% so với năm trước đó.',
      ['date: Năm 2015 = 2015', 'percentage: 12,5% = 12.5 %'],
    ],
    ['bn', '১৯৯৮ সালে বন্যায় ২৫ লাখ মানুষ ঘর হারায়।', ['date: ১৯৯৮ সালে = 1998', 'count: ২৫ লাখ = 2500000']],
  ])('are found in their order, whatever their kind (%s): %s', (language, text, values) => {
    expect(valuesOf(text, language)).toEqual(values);
  });

  it.each([
    ['an amount', 'They paid 1990 dollars.', ['money: 1990 dollars = 1990 USD']],
    ['a percentage', 'It grew by 2000%.', ['percentage: 2000% = 2000 %']],
    ['a measure', 'The road is 1900 km long.', ['count: 1900 km = 1900 kilometer']],
    ['a length of time', 'It stood for 1500 years.', ['duration: 1500 years = P1500Y']],
  ])('take no number for a year that is %s', (_, text, values) => {
    expect(valuesOf(text, 'en')).toEqual(values);
  });

  it('count from the day of the text where the words do', () => {
    expect(valuesOf('The port opened on July 17.', 'en', '2020-07')).toEqual(['date: July 17 = 2020-07-17']);
    expect(valuesOf('The port opened on July 17.', 'en')).toEqual([]);
  });

  it('overlap only where a period goes on from a date', () => {
    expect(valuesOf('The club (May 19, 1975 – 2025) is old.', 'en')).toEqual([
      'date: May 19, 1975 = 1975-05-19',
      'period: 1975 – 2025 = 1975/2025',
    ]);
  });

  it('are stretches of the text, in order, in any text of any language', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyDigits), anyLanguage, (text, language) => {
        let last = 0;
        for (const { start, end, text: words } of findValues(sentenceOf(text, language, '2020'))) {
          expect(words).toBe(text.slice(start, end));
          expect(words).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
        }
      }),
    );
  });

  it.each([
    ['digits', '1'],
    ['digits and separators', '1,234.5-'],
    ['short numbers', '1 '],
    ['fractions', '1/2/'],
    ['years', '1975 '],
    ['amounts of money', '$5 '],
    ['currencies', 'US$ '],
    ['capitals', 'Nguyen Van '],
    ['Bengali numbers', '৫ লাখ '],
  ])('are found in time proportional to the text, in each language: %s', (_, piece) => {
    for (const language of ['en', 'es', 'vi', 'bn']) {
      const read = (size: number) => sentenceOf(piece.repeat(size / piece.length), language, '2020');
      expect(growth(625, read, findValues)).toBeLessThan(NEARLY_LINEAR);
    }
  });
});

/** Digits and what may part them. */
const anyDigits = fc
  .array(fc.constantFrom(...'0123456789০১৫٣,.٫٬:/-–%$€£+~()½² \n'), { maxLength: 200 })
  .map((signs) => signs.join(''));
