import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consonantSkeleton, romanise } from '../../src/text/phonetic.js';
import { normaliseWord } from '../../src/text/words.js';
import { anyText } from './arbitraries.js';
import { growth, NEARLY_LINEAR } from './growth.js';

function latin(word: string): string {
  return romanise(normaliseWord(word));
}

function skeleton(word: string): string {
  return consonantSkeleton(latin(word));
}

describe('a word in Latin letters', () => {
  it.each([
    ['শেইনবাউম', 'sheinbaum'],
    ['মেক্সিকো', 'meksiko'],
    ['ভিয়েতনাম', 'viyetnam'],
    ['हनोई', 'hnoi'],
    ['वेंतुरा', 'ventura'],
    ['Nguyễn', 'nguyen'],
    ['Peña', 'pena'],
    ['González', 'gonzalez'],
    ['Łódź', 'lodz'],
  ])('is spelt as it sounds: %s', (word, spelt) => {
    expect(latin(word)).toBe(spelt);
  });

  it.each([
    ['ম্যানিলা', 'myanila'],
    ['অ্যাঞ্জেলা', 'anjela'],
    ['ওয়াশিংটন', 'washingtn'],
    ['ডারউইন', 'darwin'],
    ['চণ্ডীগড়', 'chndigr'],
    ['छत्तीसगढ़', 'chhttisgr'],
    ['ম্যাক্রোঁ', 'myakron'],
    ['मुंबई', 'mumbi'],
  ])('hears what letters mean together: %s', (word, spelt) => {
    expect(latin(word)).toBe(spelt);
  });

  it('is the same however the letters are composed', () => {
    for (const word of ['হ্যানয়', 'চণ্ডীগড়', 'छत्तीसगढ़', 'Nguyễn', 'মৌলভী']) {
      expect(latin(word.normalize('NFD'))).toBe(latin(word.normalize('NFC')));
    }
  });

  it('is nothing in other scripts', () => {
    for (const word of ['Москва', '墨西哥', 'القاهرة', '2000', '']) expect(latin(word)).toBe('');
  });

  it('has no letter but a to z, whatever the word', () => {
    fc.assert(fc.property(anyText, (text) => /^[a-z]*$/.test(latin(text))));
  });
});

describe('the consonants of a word', () => {
  it.each([
    ['Sheinbaum', 'শেইনবাউম'],
    ['Mexico', 'মেক্সিকো'],
    ['Mexico', 'मेक्सिको'],
    ['Philip', 'ফিলিপ'],
    ['Churchill', 'চার্চিল'],
    ['Newton', 'নিউটন'],
    ['Washington', 'ওয়াশিংটন'],
    ['Chandigarh', 'চণ্ডীগড়'],
    ['Macron', 'ম্যাক্রোঁ'],
    ['Columbus', 'कोलंबस'],
    ['Cecilia', 'সেসিলিয়া'],
    ['Angela', 'অ্যাঞ্জেলা'],
    ['Phạm', 'ফাম'],
    ['Xuân', 'সুয়ান'],
  ])('are the same in two scripts: %s, %s', (one, other) => {
    expect(skeleton(one)).toBe(skeleton(other));
  });

  it('are heard once where they are written twice', () => {
    expect(skeleton('Messi')).toBe(skeleton('মেসি'));
    expect(skeleton('Anna')).toBe('n');
  });

  it('tell other names apart', () => {
    const names = ['Sheinbaum', 'Ventura', 'González', 'Obrador', 'Hidalgo', 'Castro', 'Nehru', 'Gandhi'];
    expect(new Set(names.map(skeleton)).size).toBe(names.length);
  });

  it('are found in time proportional to the length of the word', () => {
    for (const piece of ['ch', 'w', 'ng', 'ক্য', 'sch']) {
      expect(
        growth(
          4_000,
          (size) => piece.repeat(size),
          (word) => skeleton(word),
        ),
        piece,
      ).toBeLessThan(NEARLY_LINEAR);
    }
  });
});
