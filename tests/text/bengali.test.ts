import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPart, stemBengali } from '../../src/text/bengali.js';
import { growth, NEARLY_LINEAR } from './growth.js';

function stems(words: string): string[] {
  return [...new Set(words.normalize('NFC').split(' ').map(stemBengali))];
}

describe('a Bengali stem', () => {
  it.each([
    'মেক্সিকো মেক্সিকোর মেক্সিকোতে মেক্সিকোকে মেক্সিকোও মেক্সিকোরই',
    'দেশ দেশে দেশের দেশটি দেশটির দেশগুলো দেশগুলোর দেশগুলোতে দেশগুলি',
    'মানুষ মানুষের মানুষকে মানুষেরা মানুষদের',
    'ছাত্র ছাত্ররা ছাত্রদের ছাত্রদেরকে',
    'শিক্ষক শিক্ষকগণ শিক্ষকবৃন্দ শিক্ষকরা',
    'ঢাকা ঢাকায় ঢাকার',
    'নদী নদীর নদীটি',
    'সিটি সিটিতে সিটির',
    'সাল সালে সালের সালেই',
    'এক একটি একজন',
  ])('is the same for all forms of a word: %s', (words) => {
    expect(stems(words)).toHaveLength(1);
  });

  it.each([
    'অক্টোবর অক্টোবরে অক্টোবরের',
    'সরকার সরকারের সরকারকে সরকারও',
    'সময় সময়ে সময়ের',
    'হ্যানয় হ্যানয়ে হ্যানয়ের',
    'জুলাই জুলাইয়ে জুলাইয়ের',
    'টোকিও টোকিওতে টোকিওর',
    'কমিটি কমিটির কমিটিতে',
    'আয়োজন আয়োজনে আয়োজনের',
  ])('is the same where the word itself ends like a suffix: %s', (words) => {
    expect(stems(words)).toHaveLength(1);
  });

  it('keeps words apart that only begin alike', () => {
    expect(stems('ভারত ভার বাংলা বাংলাদেশ ইউরো ইউরোপ কলা কলম')).toHaveLength(8);
  });

  it('keeps short words whole', () => {
    for (const word of ['কে', 'তার', 'বই', 'ঘরে', 'দুই', 'সে']) expect(stemBengali(word)).toMatch(/^.*\p{L}/u);
    expect(stems('বই বইয়ের বইটি')).toEqual(['বই']);
    expect(stemBengali('কে')).toBe('কে');
  });

  it('is a beginning of the word with at least two letters, unless the word has fewer', () => {
    const words = fc
      .array(
        fc.constantFrom(
          ...'কমরলদশত'.split(''),
          'ের',
          'ে',
          'র',
          'টি',
          'ই',
          'ও',
          'দের',
          '্',
          'গুলো',
          'য়'.normalize('NFC'),
        ),
        {
          minLength: 1,
          maxLength: 8,
        },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, (word) => {
        const stem = stemBengali(word);
        expect(word.startsWith(stem)).toBe(true);
        if (stem !== word) expect(stem.match(/\p{L}/gu)?.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('is found in time proportional to the length of the word', () => {
    for (const piece of ['র', 'ের', 'টি', 'ক']) {
      expect(growth(10_000, (size) => `ক${piece.repeat(size)}`, stemBengali)).toBeLessThan(NEARLY_LINEAR);
    }
  });
});

describe('the first part of a Bengali compound', () => {
  it('is what stands before a part that makes many words', () => {
    expect(firstPart('পাসপোর্টধারী')).toBe('পাসপোর্ট');
    expect(firstPart('ভিসামুক্ত')).toBe('ভিসা');
    expect(firstPart('অর্থমন্ত্রী')).toBe('অর্থ');
  });

  it('is none where the word is no such compound, or is that part itself', () => {
    for (const word of ['দূতাবাস', 'মুক্ত', 'মন্ত্রী', 'ভারত']) expect(firstPart(word)).toBeUndefined();
  });
});
