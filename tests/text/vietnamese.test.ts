import { describe, expect, it } from 'vitest';
import { isSyllable, withI } from '../../src/text/vietnamese.js';

describe('a word without accents', () => {
  it.each('nguyen,truong,nghieng,lao,phap,duc,quyen,a,yeu,gi'.split(','))('may be Vietnamese: %s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each('mexico,brazil,cuba,embassy,peru,street,when,xyz,'.split(','))(
    'is of another language: %j',
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );
});

describe('a syllable that is written in two ways', () => {
  it.each([
    ['kỷ', 'kỉ'],
    ['lý', 'lí'],
    ['mỹ', 'mĩ'],
    ['hy', 'hi'],
    ['quý', 'quí'],
    ['tỷ', 'tỉ'],
  ])('is one: %s, %s', (y, i) => {
    expect(withI(y)).toBe(i);
    expect(withI(i)).toBe(i);
  });

  it.each(['thúy', 'tay', 'yêu', 'uy', 'ngày', 'y'])('is no other: %s', (syllable) => {
    expect(withI(syllable)).toBe(syllable);
  });
});
