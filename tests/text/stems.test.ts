import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemmer } from '../../src/text/stems.js';
import { normaliseWord } from '../../src/text/words.js';
import { anyLanguage, anyText } from './arbitraries.js';

function stems(language: string, words: string): string[] {
  return [...new Set(words.split(' ').map((word) => stemmer(language)(normaliseWord(word))))];
}

describe('stems', () => {
  it.each([
    ['en', 'embassy embassies'],
    ['en', 'reopen reopens reopened reopening'],
    ['en', 'relation relations'],
    ['en', 'rich richer richest'],
    ['en', 'large larger'],
    ['es', 'embajada embajadas'],
    ['es', 'diplomático diplomática diplomáticos diplomáticas'],
    ['es', 'exportación exportaciones'],
    ['es', 'país países paises'],
    ['es', 'dólar dólares'],
    ['es', 'mujer mujeres'],
    ['es', 'lugar lugares'],
    ['bn', 'দূতাবাস দূতাবাসের দূতাবাসে দূতাবাসটি'],
    ['hi', 'दूतावास दूतावासों'],
    ['fr', 'ambassade ambassades'],
    ['de', 'Botschaft Botschaften'],
    ['pt', 'embaixada embaixadas'],
    ['it', 'ambasciata ambasciate'],
    ['ru', 'посольство посольства посольству'],
  ])('of one word are one in %s: %s', (language, words) => {
    expect(stems(language, words)).toHaveLength(1);
  });

  it.each([
    ['en', 'embassy embargo embark'],
    ['en', 'university universe'],
    ['en', 'us use'],
    ['en', 'large largest'],
    ['es', 'más masa'],
    ['es', 'embajada embajador'],
    ['bn', 'দূতাবাস দূত'],
    ['vi', 'là la lá'],
  ])('of other words stay apart in %s: %s', (language, words) => {
    expect(stems(language, words)).toHaveLength(words.split(' ').length);
  });

  it('are the words themselves in Vietnamese, and where no stemmer is known', () => {
    for (const language of ['vi', 'zh', 'xx'])
      expect(stems(language, 'những embassies')).toEqual(['những', 'embassies']);
  });

  it('are not taken of what is too long for a word', () => {
    const long = 'national'.repeat(20);
    expect(stemmer('en')(long)).toBe(long);
  });

  it('are something, whatever the word and the language, and the same each time', () => {
    fc.assert(
      fc.property(anyText.map(normaliseWord), anyLanguage, (word, language) => {
        fc.pre(/\p{L}/u.test(word));
        const stem = stemmer(language)(word);
        expect(stem).not.toBe('');
        expect(stemmer(language)(word)).toBe(stem);
      }),
    );
  });
});

describe('an irregular English form', () => {
  it.each([
    ['grew', 'grows'],
    ['grown', 'growing'],
    ['children', 'child'],
    ['wrote', 'writing'],
    ['crises', 'crisis'],
  ])('has the stem of its base: %s, %s', (form, regular) => {
    expect(stemmer('en')(form)).toBe(stemmer('en')(regular));
  });

  it('is left alone where it is a word of its own, and in other languages', () => {
    expect(stemmer('en')('found')).not.toBe(stemmer('en')('find'));
    expect(stemmer('es')('come')).not.toBe(stemmer('es')('came'));
  });
});
