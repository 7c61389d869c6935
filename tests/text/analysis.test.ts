import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/text/analysis.js';
import { words } from '../../src/text/words.js';
import { anyLanguage, anyText } from './arbitraries.js';
import { growth, NEARLY_LINEAR } from './growth.js';

function terms(text: string, language: string): string[] {
  return analyse(text, language).map((token) => token.term);
}

describe('the terms of a text', () => {
  it.each([
    ['en', 'It reopened two embassies', 'reopening the embassy', 2],
    ['es', 'Las embajadas mexicanas', 'la embajada mexicana', 2],
    ['bn', 'মেক্সিকোর দূতাবাসে', 'মেক্সিকো দূতাবাস', 2],
    ['hi', 'देशों के दूतावासों में', 'देश का दूतावास', 2],
    ['vi', 'Đại sứ quán ở Hà Nội', 'đại sứ quán Hà Nội', 5],
  ])('in %s meet those of a question that puts it otherwise', (language, text, question, shared) => {
    const asked = new Set(terms(question, language));
    expect(terms(text, language).filter((term) => asked.has(term))).toHaveLength(shared);
  });

  it('are numbers that meet across languages', () => {
    const written = [
      ['15,000', 'en'],
      ['১৫,০০০', 'bn'],
      ['१५,०००', 'hi'],
      ['15.000', 'vi'],
      ['15.000', 'es'],
      ['15000', 'de'],
      ['١٥٬٠٠٠', 'ar'],
    ] as const;
    for (const [number, language] of written) expect(terms(number, language)).toEqual(['15000']);
    expect(terms('27.5%', 'en')).toEqual(terms('২৭.৫ ', 'bn'));
    expect(terms('27,5 %', 'es')).toEqual(terms('27.5%', 'en'));
  });

  it('are the digits alone of a number with letters behind it', () => {
    expect(terms('the 50th, in the 1990s, 27.5km', 'en')).toEqual(['the', '50', 'in', 'the', '1990', '27.5']);
    expect(terms('২০০০এর ৫০তম ১,২৩৪টি', 'bn')).toEqual(['2000', '50', '1234']);
  });

  it('keep where their words stand', () => {
    const text = 'Ni Perú ni México.';
    const range = { start: 3, end: 17 };
    expect(analyse(text, 'es', range).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Perú',
      'ni',
      'México',
    ]);
  });

  it('are one for each word of any text in any language, and never nothing', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const tokens = analyse(text, language);
        expect(tokens.map(({ term: _, ...word }) => word)).toEqual(words(text));
        for (const { term } of tokens) expect(term).not.toBe('');
      }),
    );
  });

  it.each([
    ['bn', 'রের'],
    ['hi', 'ाएंगी'],
    ['es', 'mente'],
    ['en', 'ational'],
    ['en', '000'],
    ['en', '1,'],
    ['vi', '.0'],
    ['ru', 'ость'],
  ])('take time in proportion to the length of the text (%s %s)', (language, piece) => {
    const ratio = growth(
      1_500,
      (size, seed) => `${seed}${piece.repeat(size)} ${'a'.repeat(seed % 7)}${piece.repeat(size)}`,
      (text) => analyse(text, language),
    );
    expect(ratio).toBeLessThan(NEARLY_LINEAR);
  });
});
