import { describe, expect, it } from 'vitest';
import { foldedStopwords, STOPWORD_LANGUAGES, stopwords, stopwordsAmong } from '../../src/text/stopwords.js';
import { normaliseWord, words } from '../../src/text/words.js';

describe('stop words', () => {
  it.each([
    ['en', ['what', 'when', 'is', 'the', 'of']],
    ['bn', ['কবে', 'কোথায়', 'কত', 'থেকে', 'এবং']],
    ['vi', ['nào', 'bao', 'nhiêu', 'của', 'là']],
    ['es', ['qué', 'cuándo', 'de', 'la', 'fue']],
    ['hi', ['क्या', 'कब', 'का', 'में', 'है']],
  ])('say how a question of %s asks', (language, asking) => {
    for (const word of asking) expect(stopwords(language).has(normaliseWord(word)), word).toBe(true);
  });

  it.each([
    ['en', 'open first second million end war north us'],
    ['bn', 'শুরু প্রথম কোটি শেষ দুই যুদ্ধ'],
    ['vi', 'năm mới hai nước tháng ngày người'],
    ['es', 'dos fin primero millones años guerra norte'],
    ['hi', 'पहला करोड़ अंत दो साल युद्ध'],
  ])('leave what a question of %s turns on: %s', (language, content) => {
    for (const word of content.split(' '))
      expect(stopwords(language).has(normaliseWord(word)), word).toBe(false);
  });

  it('are words as the analysis makes them, few of them', () => {
    for (const language of STOPWORD_LANGUAGES) {
      const list = [...stopwords(language)];
      expect(list.flatMap((word) => words(word).map(({ form }) => form))).toEqual(list);
      expect(list.length, language).toBeLessThan(130);
    }
  });

  it('can be had as people write them who type no accents', () => {
    expect(foldedStopwords('vi').has('nao')).toBe(true);
    expect(foldedStopwords('es').has('quien')).toBe(true);
    expect(foldedStopwords('bn')).toEqual(stopwords('bn'));
  });

  it('are none in a language without a list', () => {
    expect(stopwords('xx').size).toBe(0);
    expect(foldedStopwords('xx').size).toBe(0);
  });
});

describe('of what somebody typed', () => {
  it('words without accents are function words where nothing else has accents either', () => {
    expect(stopwordsAmong(['mexico', 'la', 'nuoc', 'nao'], 'vi').has('la')).toBe(true);
    expect(stopwordsAmong(['chiếc', 'la', 'nào'], 'vi').has('la')).toBe(false);
    expect(stopwordsAmong(['chiếc', 'lá', 'nào'], 'vi').has('nào')).toBe(true);
  });

  it('Spanish ones may each lack their accent', () => {
    expect(stopwordsAmong(['cuantos', 'años', 'cómo'], 'es').has('cuantos')).toBe(true);
    expect(stopwordsAmong(['cuantos', 'años'], 'es').has('años')).toBe(false);
  });

  it('other languages have the words that they have', () => {
    expect(stopwordsAmong(['কবে'], 'bn')).toEqual(stopwords('bn'));
  });
});
