import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../src/facts/quantities/amounts.js';
import type { Meaning } from '../../../src/facts/value.js';
import { amount, count, money, percentage } from '../meanings.js';
import { foundUncounted as found } from './found-counts.js';

const years = (from: number, to: number): Meaning => ({
  kind: 'duration',
  amount: amount(from, to),
  unit: 'year',
});

describe('a range of amounts', () => {
  it.each([
    ['en', 'grew 10-15% a year', '10-15%', percentage(amount(10, 15))],
    ['en', 'grew 10% to 15% a year', '10% to 15%', percentage(amount(10, 15))],
    ['en', 'grew up to 10-15%', 'up to 10-15%', percentage(amount(10, 15, 'at-most'))],
    ['en', 'between 10 and 15 million bees', '10 and 15 million', count(amount(1e7, 15e6))],
    ['en', 'from 500 to 2 million bees', '500 to 2 million', count(amount(500, 2e6))],
    ['en', 'a toll of $5–10 million', '$5–10 million', money(amount(5e6, 1e7))],
    ['en', 'a toll of $15-$20 each', '$15-$20', money(amount(15, 20))],
    ['en', 'worth $5m-$10m now', '$5m-$10m', money(amount(5e6, 1e7))],
    ['en', 'for two or three years', 'two or three years', years(2, 3)],
    ['en', 'between one and twelve years old', 'one and twelve years', years(1, 12)],
    ['vi', 'sau một đến hai năm', 'một đến hai năm', years(1, 2)],
    ['en', 'for 15- to 49-year-olds', '15- to 49-year', years(15, 49)],
    ['es', 'entre 10 y 15 años', '10 y 15 años', years(10, 15)],
    ['es', 'de cinco a diez años', 'cinco a diez años', years(5, 10)],
    ['es', 'entre un 10 y un 30 %', '10 y un 30 %', percentage(amount(10, 30))],
    ['es', 'del 30 al 40 por ciento', '30 al 40 por ciento', percentage(amount(30, 40))],
    ['vi', 'từ 10 đến 15 năm', '10 đến 15 năm', years(10, 15)],
    ['vi', 'phạt từ 5 triệu đến 10 triệu đồng', '5 triệu đến 10 triệu đồng', money(amount(5e6, 1e7), 'VND')],
    ['bn', '১০ থেকে ১৫ বছর', '১০ থেকে ১৫ বছর', years(10, 15)],
    ['bn', '৫ থেকে ১০ শতাংশ পর্যন্ত', '৫ থেকে ১০ শতাংশ পর্যন্ত', percentage(amount(5, 10))],
    ['bn', '৩০-৪০% বেড়েছে', '৩০-৪০%', percentage(amount(30, 40))],
    ['hi', '30 से 50 हजार लोग', '30 से 50 हजार', count(amount(30_000, 50_000))],
  ] as const)(
    'is one value, and takes its unit and its scale from its end (%s): %s',
    (language, text, words, meaning) => {
      expect(found(findAmounts, language, text)).toEqual([[words, meaning]]);
    },
  );

  it.each([
    ['en', 'rose from 5% to 10% then', ['5%', '10%']],
    ['en', 'fell to 10% to 5% of it', ['10%', '5%']],
    ['en', 'after 5 or 10 years', ['10 years']],
    ['en', 'of 5% and 10% each', ['5%', '10%']],
    ['en', 'gave $5 million to 10 schools', ['$5 million']],
    ['en', 'from 5 months to 2 years', ['5 months', '2 years']],
    ['en', 'since 2010 to 15 million bees', ['15 million']],
    ['es', 'pasó de 5% a 10% ayer', ['5%', '10%']],
    ['en', 'sets of 10-15-20% each', []],
  ])('is none in a change, a choice or two amounts (%s): %s', (language, text, words) => {
    expect(found(findAmounts, language, text).map(([value]) => value)).toEqual(words);
  });
});
