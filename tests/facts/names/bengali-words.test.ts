import { describe, expect, it } from 'vitest';
import { isBengaliWord } from '../../../src/facts/names/bengali-words.js';
import { analyse } from '../../../src/text/analysis.js';

function isWord(text: string): boolean {
  const [token] = analyse(text, 'bn');
  return token !== undefined && isBengaliWord(token.form, token.term);
}

describe('a word of Bengali', () => {
  it.each([
    'করলেও',
    'দেননি',
    'নেওয়ার',
    'পৌঁছালেন',
    'দেখিয়েছিলেন',
    'হাঁটতেই',
    'যাবে',
    'এমনকি',
    'প্রমুখ',
    'কিছুক্ষণই',
    'অভিযোগপত্রের',
    'পরিবেশবান্ধব',
  ])('is a form of a verb, a joined word or a frequent one: %s', (word) => {
    expect(isWord(word)).toBe(true);
  });

  it.each(['মতিয়ার', 'অনিরুদ্ধ', 'কায়কোবাদ', 'মুরাকামি', 'রবিঠাকুর', 'সিদ্ধার্থ', 'জঁ', ''])('is no name: %s', (word) => {
    expect(isWord(word)).toBe(false);
  });
});
