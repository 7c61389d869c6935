import { describe, expect, it } from 'vitest';
import { isSyllable } from '../../src/text/vietnamese.js';

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
