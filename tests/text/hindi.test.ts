import { describe, expect, it } from 'vitest';
import { stemHindi } from '../../src/text/hindi.js';

function stems(words: string): string[] {
  return [...new Set(words.normalize('NFC').split(' ').map(stemHindi))];
}

describe('a Hindi stem', () => {
  it.each([
    'देश देशों',
    'लड़का लड़के लड़की लड़कों',
    'भाषा भाषाओं भाषाएं',
    'नदी नदियों नदियां',
    'कविता कविताएं कविताओं',
    'जाता जाती जाते',
  ])('is the same for all forms of a word: %s', (words) => {
    expect(stems(words)).toHaveLength(1);
  });

  it('is the same with and without the dot below a letter', () => {
    expect(stems('सड़क सडक')).toHaveLength(1);
    expect(stems('फ़रवरी फरवरी')).toHaveLength(1);
    expect(stemHindi('स\u095Cक'.normalize('NFC'))).toBe(stemHindi('सडक'));
  });

  it('is the same whichever way a nasal is written', () => {
    expect(stems('हिन्दी हिंदी')).toHaveLength(1);
    expect(stems('सितम्बर सितंबर')).toHaveLength(1);
    expect(stems('गाँव गांव')).toHaveLength(1);
    expect(stems('नदियाँ नदियां नदी')).toHaveLength(1);
  });

  it('keeps other words apart', () => {
    expect(stems('दूत दूतावास जन्म जनम मेला मेज')).toHaveLength(6);
  });

  it('leaves something of short words', () => {
    for (const word of ['की', 'ने', 'का', 'दो', 'आ']) expect(stemHindi(word)).toBe(word);
  });
});
