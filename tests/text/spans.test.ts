import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/text/analysis.js';
import { findSpans } from '../../src/text/spans.js';
import { anyLanguage, anyText } from './arbitraries.js';
import { growth, NEARLY_LINEAR } from './growth.js';

/** The spans of a sentence, each as `kind: its words`. */
function spans(language: string, sentence: string): string[] {
  const tokens = analyse(sentence, language);
  return findSpans(sentence, tokens).map(
    ({ kind, from, to }) => `${kind}: ${sentence.slice(tokens[from]?.start, tokens[to - 1]?.end)}`,
  );
}

describe('the spans of a sentence', () => {
  it.each([
    ['en', 'it reopened in October 2000', 'date: October 2000'],
    ['en', 'they met on July 17, 2020', 'date: July 17, 2020'],
    ['en', 'signed on the 17th of July', 'date: 17th of July'],
    ['en', 'popular in the 1990s', 'date: 1990s'],
    ['en', 'built in the 19th century', 'date: 19th century'],
    ['es', 'el 17 de julio de 2020', 'date: 17 de julio de 2020'],
    ['es', 'en octubre de 2000', 'date: octubre de 2000'],
    ['es', 'desde el año 1976', 'date: año 1976'],
    ['vi', 'ngày 17 tháng 7 năm 2020', 'date: ngày 17 tháng 7 năm 2020'],
    ['vi', 'vào thế kỷ 19', 'date: thế kỷ 19'],
    ['bn', '২০০০ সালের অক্টোবর মাসে', 'date: ২০০০ সালের অক্টোবর মাসে'],
    ['bn', '১৯৭৫ সালেই সম্পর্ক শুরু', 'date: ১৯৭৫ সালেই'],
    ['hi', '15 अगस्त 1947 को', 'date: 15 अगस्त 1947'],
  ])('have the dates (%s): %s', (language, sentence, span) => {
    expect(spans(language, sentence)).toEqual([span]);
  });

  it.each([
    ['en', 'after 45 years of ties', 'duration: 45 years'],
    ['en', 'for 1500 years', 'duration: 1500 years'],
    ['en', 'some 65 million years ago', 'duration: 65 million years'],
    ['es', 'durante 50 años', 'duration: 50 años'],
    ['vi', 'kỷ niệm 50 năm quan hệ', 'duration: 50 năm'],
    ['vi', 'trong 2 thập kỷ', 'duration: 2 thập kỷ'],
    ['bn', '৬ মাস ধরে', 'duration: ৬ মাস'],
    ['bn', '৪৫ বছরের সম্পর্ক', 'duration: ৪৫ বছরের'],
    ['hi', '20 साल तक', 'duration: 20 साल'],
  ])('have what counts time, apart from dates (%s): %s', (language, sentence, span) => {
    expect(spans(language, sentence)).toEqual([span]);
  });

  it.each([
    ['en', 'it rose by 27.5%', 'percentage: 27.5'],
    ['en', 'up 27 per cent', 'percentage: 27 per cent'],
    ['es', 'un 27,5 por ciento más', 'percentage: 27,5 por ciento'],
    ['vi', 'tăng 27,5 phần trăm', 'percentage: 27,5 phần trăm'],
    ['bn', '২৭.৫ শতাংশ বেড়েছে', 'percentage: ২৭.৫ শতাংশ'],
    ['hi', '27 फीसदी बढ़ा', 'percentage: 27 फीसदी'],
  ])('have the percentages (%s): %s', (language, sentence, span) => {
    expect(spans(language, sentence)).toEqual([span]);
  });

  it.each([
    ['en', 'it gave US$1 million', 'money: US$1 million'],
    ['en', 'worth 15 billion USD', 'money: 15 billion USD'],
    ['en', 'some 5 million US dollars', 'money: 5 million US dollars'],
    ['es', 'por 500 millones de dólares', 'money: 500 millones de dólares'],
    ['es', 'costó 15 € ayer', 'money: 15'],
    ['vi', 'giá 500.000 đồng', 'money: 500.000 đồng'],
    ['vi', 'vay 1 triệu đô la', 'money: 1 triệu đô la'],
    ['bn', '৫০০ কোটি মার্কিন ডলার', 'money: ৫০০ কোটি মার্কিন ডলার'],
    ['hi', '5 करोड़ रुपये', 'money: 5 करोड़ रुपये'],
  ])('have the sums of money (%s): %s', (language, sentence, span) => {
    expect(spans(language, sentence)).toEqual([span]);
  });

  it.each([
    ['en', 'some 15,000 people', 'number: 15,000'],
    ['en', 'it told us 5 things', 'number: 5'],
    ['es', '20 por persona', 'number: 20'],
    ['vi', 'chia 5 phần', 'number: 5'],
    ['bn', 'মার্কিন ৫ জন', 'number: ৫'],
    ['bn', '১২,৩৪,৫৬৭ জন', 'number: ১২,৩৪,৫৬৭'],
  ])('have other numbers (%s): %s', (language, sentence, span) => {
    expect(spans(language, sentence)).toEqual([span]);
  });

  it('have the names, with what joins their words', () => {
    expect(spans('en', 'he met President Claudia Sheinbaum of Mexico in Hanoi')).toEqual([
      'name: President Claudia Sheinbaum of Mexico',
      'name: Hanoi',
    ]);
    expect(spans('es', 'la Ciudad de México')).toEqual(['name: Ciudad de México']);
    expect(spans('vi', 'gặp Phạm Minh Chính ở Hà Nội')).toEqual(['name: Phạm Minh Chính', 'name: Hà Nội']);
  });

  it('do not take the first word of a sentence for a name, unless another name follows it', () => {
    expect(spans('en', 'Trade grew.')).toEqual([]);
    expect(spans('en', 'Claudia Sheinbaum spoke.')).toEqual(['name: Claudia Sheinbaum']);
  });

  it('are apart where something parts them', () => {
    expect(spans('en', 'it rose 27.5% in 2024')).toEqual(['percentage: 27.5', 'date: 2024']);
    expect(spans('en', 'in 2000 $5 million')).toEqual(['date: 2000', 'money: 5 million']);
    expect(spans('en', '3 of 5 states')).toEqual(['number: 3', 'number: 5']);
    expect(spans('en', 'she met Nieto; Pham spoke')).toEqual(['name: Nieto', 'name: Pham']);
  });

  it('stand in order without overlap, in any text', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const tokens = analyse(text, language);
        let reached = 0;
        for (const { from, to } of findSpans(text, tokens)) {
          expect(from).toBeGreaterThanOrEqual(reached);
          expect(to).toBeGreaterThan(from);
          reached = to;
        }
        expect(reached).toBeLessThanOrEqual(tokens.length);
      }),
    );
  });

  it('are found in time proportional to the number of words', () => {
    for (const piece of ['may ', 'A ', 'A of ', '5 ', '5 de mayo de ', 'đô la ', 'US ']) {
      const inputOf = (size: number) => ({
        text: piece.repeat(size),
        tokens: analyse(piece.repeat(size), 'en'),
      });
      expect(
        growth(300, inputOf, ({ text, tokens }) => findSpans(text, tokens)),
        piece,
      ).toBeLessThan(NEARLY_LINEAR);
    }
  });
});
