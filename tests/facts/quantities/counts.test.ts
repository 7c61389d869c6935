import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCounts } from '../../../src/facts/quantities/counts.js';
import { anyLanguage, anyText } from '../../text/arbitraries.js';
import { growth, NEARLY_LINEAR } from '../../text/growth.js';
import { sentenceOf } from '../found.js';
import { amount, count } from '../meanings.js';
import { foundUncounted as found } from './found-counts.js';

describe('a count', () => {
  it.each([
    ['en', 'she planted 12 trees', '12', count(amount(12))],
    ['en', 'she planted three trees', 'three', count(amount(3))],
    ['en', 'the choir has thirty-five voices', 'thirty-five', count(amount(35))],
    ['en', 'a town of 12,345', '12,345', count(amount(12_345))],
    ['en', 'more than 200 were hurt', 'more than 200', count(amount(200, 200, 'more-than'))],
    ['en', 'only 5 of the ships came', '5', count(amount(5))],
    ['en', 'two or three boats', 'two or three', count(amount(2, 3))],
    ['en', 'crews of 10-15 rowers', '10-15', count(amount(10, 15))],
    ['en', 'the 193 member states', '193', count(amount(193))],
    ['es', 'plantó doce árboles', 'doce', count(amount(12))],
    ['es', 'viven 711 988 personas', '711 988', count(amount(711_988))],
    ['es', 'unas 40 ovejas', 'unas 40', count(amount(40, 40, 'about'))],
    ['es', 'dos de las barcas', 'dos', count(amount(2))],
    ['vi', 'trồng mười hai cây', 'mười hai', count(amount(12))],
    ['vi', 'có 1.200 hộ dân', '1.200', count(amount(1200))],
    ['vi', 'gần 200 người', 'gần 200', count(amount(200, 200, 'about'))],
    ['vi', 'mở trên 2 tuyến đường', '2', count(amount(2))],
    ['bn', 'সে তিনটি গাছ লাগায়', 'তিনটি', count(amount(3))],
    ['bn', 'সংখ্যা ১০৫টি।', '১০৫টি', count(amount(105))],
    ['bn', 'দুই ভাই', 'দুই', count(amount(2))],
    ['bn', '২০০ জনের বেশি আহত', '২০০ জনের বেশি', count(amount(200, 200, 'more-than'))],
    ['bn', '১৫০ দেশের বেশি', '১৫০ দেশের বেশি', count(amount(150, 150, 'more-than'))],
    ['bn', '৫০০-এর বেশি মানুষ', '৫০০-এর বেশি', count(amount(500, 500, 'more-than'))],
    ['hi', 'चार देशों में', 'चार', count(amount(4))],
  ] as const)(
    'is a number with what it counts, or a hedge, or its thousands parted (%s): %s',
    (language, text, words, meaning) => {
      expect(found(findCounts, language, text)).toEqual([[words, meaning]]);
    },
  );

  it.each([
    ['en', 'Article 5 and page 12 of No. 10'],
    ['en', 'on Apollo 11 and Boeing 747 jets'],
    ['en', 'the G20, Covid-19 and a 4K film'],
    ['en', 'they won 3-1 at 10:30 and lost 0-2 games'],
    ['en', 'two-thirds of a dozen, two dozen eggs'],
    ['en', 'call 555-1234 or 020 7946 0958 now'],
    ['en', 'at 8.0 points, or 10 a.m. today'],
    ['en', 'one of the boats, and a boat'],
    ['en', 'one in five adults, three times as many'],
    ['en', 'the answer was 42.'],
    ['es', 'el artículo 5 y tres cuartas partes'],
    ['es', 'consiguió 6 capturas y media'],
    ['es', 'una de cada cinco ovejas'],
    ['vi', 'điều 5, tầng 3 và hai phần ba số cây'],
    ['vi', 'tăng gấp 5 lần'],
    ['vi', 'thứ hai tuần này, lần thứ ba đó'],
    ['bn', '৫ নম্বর ঘাট, সকাল ১০টায়, দুই-তৃতীয়াংশ'],
    ['bn', 'এটি ভালো নয় কাজ'],
    ['en', 'a loan of 500 pesos'],
  ])('is no name, part, time or code (%s): %s', (language, text) => {
    expect(found(findCounts, language, text)).toEqual([]);
  });

  it('is none where the number is taken', () => {
    expect(found(findCounts, 'en', 'the 2015 season', [{ start: 4, end: 8 }])).toEqual([]);
  });

  it('is a slice of the text, and nothing is thrown', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        for (const value of findCounts(sentenceOf(text, language))) {
          expect(value.text).toBe(text.slice(value.start, value.end));
          expect(value.text).not.toBe('');
        }
      }),
    );
  });

  it('is found in time that grows with the text', () => {
    const ratio = growth(
      2000,
      (size, seed) => sentenceOf(`${seed} ${'12 trees, '.repeat(size / 10)}`, 'en'),
      findCounts,
    );
    expect(ratio).toBeLessThan(NEARLY_LINEAR);
  });
});
