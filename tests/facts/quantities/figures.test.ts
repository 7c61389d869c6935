import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureAt } from '../../../src/facts/quantities/figures.js';
import { sentenceOf } from '../found.js';

/** What the figure at the beginning of a text says, and its characters. */
function figure(language: string, text: string): [words: string, value: number | undefined] | undefined {
  const read = figureAt(sentenceOf(text, language), 0);
  return read && [text.slice(read.start, read.end), read.value];
}

describe('a figure', () => {
  it.each([
    ['en', '27.5 tons', '27.5', 27.5],
    ['en', '2.37 billion tons', '2.37 billion', 2_370_000_000],
    ['en', '1,234,567 tons', '1,234,567', 1_234_567],
    ['en', '300 000 tons', '300 000', 300_000],
    ['en', '6½ tons', '6½', 6.5],
    ['en', '2½ million tons', '2½ million', 2_500_000],
    ['en', 'twenty five tons', 'twenty five', 25],
    ['en', 'three thousand two hundred and six tons', 'three thousand two hundred and six', 3206],
    ['en', 'two hundred thousand tons', 'two hundred thousand', 200_000],
    ['en', '5 lakh 20 thousand tons', '5 lakh 20 thousand', 520_000],
    ['en', '5 million 20 tons', '5 million', 5_000_000],
    ['en', '200 five-star hotels', '200', 200],
    ['en', 'two and a half million tons', 'two and a half million', 2_500_000],
    ['en', 'three quarters of a million tons', 'three quarters of a million', 750_000],
    ['es', '1,5 toneladas', '1,5', 1.5],
    ['es', '1.234.567 toneladas', '1.234.567', 1_234_567],
    ['es', 'mil toneladas', 'mil', 1000],
    ['es', 'treinta y cinco mil toneladas', 'treinta y cinco mil', 35_000],
    ['es', 'dos mil quinientos millones de toneladas', 'dos mil quinientos millones', 2_500_000_000],
    ['es', '5 billones de toneladas', '5 billones', 5e12],
    ['vi', '15 vạn tấn', '15 vạn', 150_000],
    ['vi', 'ba trăm linh năm nghìn tấn', 'ba trăm linh năm nghìn', 305_000],
    ['vi', 'hai mươi lăm tấn', 'hai mươi lăm', 25],
    ['vi', 'năm mươi tấn', 'năm mươi', 50],
    ['vi', 'một trăm lẻ ba tấn', 'một trăm lẻ ba', 103],
    ['vi', '10tỷ tấn', '10tỷ', 10_000_000_000],
    ['bn', '১২,৩৪,৫৬৭ টন', '১২,৩৪,৫৬৭', 1_234_567],
    ['bn', 'পঁচিশ টন', 'পঁচিশ', 25],
    ['bn', 'পাঁচশ কোটি টন', 'পাঁচশ কোটি', 5_000_000_000],
    ['bn', 'সাড়ে ৩ লাখ টন', 'সাড়ে ৩ লাখ', 350_000],
    ['bn', 'পৌনে দুই কোটি টন', 'পৌনে দুই কোটি', 17_500_000],
    ['bn', 'দেড় হাজার টন', 'দেড় হাজার', 1500],
    ['bn', '৫শ টন', '৫শ', 500],
    ['bn', 'লক্ষাধিক টন', 'লক্ষাধিক', 100_000],
    ['hi', 'साढ़े तीन लाख टन', 'साढ़े तीन लाख', 350_000],
  ])('is read as far as it goes (%s): %s', (language, text, words, value) => {
    expect(figure(language, text)).toEqual([words, value]);
  });

  it.each([
    ['en', 'one ton'],
    ['en', 'a ton'],
    ['en', 'hundred tons'],
    ['en', 'a k-pop band'],
    ['vi', 'năm nay'],
    ['vi', 'một tấn'],
    ['vi', 'tỷ lệ'],
    ['bn', 'নয় টন'],
    ['bn', 'ষাটের দশক'],
    ['es', 'once upon'.slice(4)],
  ])('is none where the word is not surely one (%s): %s', (language, text) => {
    expect(figure(language, text)).toBeUndefined();
  });

  it.each([
    ['en', '10:30'],
    ['en', '3 × 10'],
    ['en', '007'],
    ['en', '17.07.2020'],
    ['en', '5 million million'],
    ['en', '9007199254740993'],
    ['vi', '1,234'],
    ['es', '1,234'],
  ])('has no value where nobody can tell it (%s): %s', (language, text) => {
    expect(figure(language, text)?.[1]).toBeUndefined();
  });

  it('is exact, whatever its scale', () => {
    const scales = ['hundred', 'thousand', 'million', 'billion'] as const;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(0, 1, 2, 3), (hundredths, scale) => {
        const digits = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
        const power = [2, 3, 6, 9][scale] ?? 0;
        expect(figure('en', `${digits} ${scales[scale]}`)?.[1]).toBe(hundredths * 10 ** (power - 2));
      }),
    );
  });

  it('in words is the number that digits say', () => {
    const ones = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
    const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 9 }), (ten, one) => {
        expect(figure('en', `${tens[ten]}-${ones[one]} thousand`)?.[1]).toBe((10 * ten + one) * 1000);
      }),
    );
  });
});
