import { describe, expect, it } from 'vitest';
import { createSearcher } from '../../src/search/searcher.js';
import type { Concept } from '../../src/text/concepts.js';
import { conceptsOf, lexiconOf, passagesOf } from './fixture.js';

const PASSAGES = [
  ...passagesOf(['The embassy of Mexico opened in 1976.', 'Ships sail to Haiphong.'], { id: 'english' }),
  ...passagesOf(['২০০০ সালের অক্টোবর মাসে মেক্সিকো আবার দূতাবাস চালু করে।', 'জাহাজ চলে।'], {
    id: 'bengali',
    language: 'bn',
  }),
];
const CONCEPTS = conceptsOf(['ship', 'জাহাজ', 'tàu', 'barco']);

function best(
  question: string,
  language: string,
  {
    accepts,
    concepts = CONCEPTS,
  }: { readonly accepts?: () => boolean; readonly concepts?: readonly Concept[] } = {},
): string | undefined {
  const { documents } = createSearcher(PASSAGES, lexiconOf(concepts)).search(question, language, accepts);
  return documents[0]?.document.passage.id;
}

describe('a searcher', () => {
  it('finds a passage by its words', () => {
    expect(best('Who sails to Haiphong?', 'en')).toBe('english#2');
  });

  it.each([
    ['es', '¿Qué pasó en octubre de 2000?'],
    ['vi', 'Điều gì xảy ra vào tháng 10 năm 2000?'],
    ['en', 'What happened in October 2000?'],
  ])('finds names, months and numbers in another language without a lexicon (%s)', (language, question) => {
    expect(best(question, language, { concepts: [] })).toBe('bengali#1');
  });

  it('finds the words of the lexicon in another language', () => {
    const onlyBengali = ({ passage }: { passage: { source: { id: string } } }) =>
      passage.source.id === 'bengali';
    const { documents } = createSearcher(PASSAGES, lexiconOf(CONCEPTS)).search(
      '¿Qué barcos?',
      'es',
      onlyBengali,
    );
    expect(documents.map(({ document }) => document.passage.id)).toEqual(['bengali#2']);
  });

  it('finds nothing where nothing is accepted', () => {
    expect(best('Who sails to Haiphong?', 'en', { accepts: () => false })).toBeUndefined();
  });

  it('works without passages, and in a language that nobody knows', () => {
    expect(createSearcher([], lexiconOf()).search('Who sails?', 'en').documents).toEqual([]);
    expect(best('Haiphong', 'xx-unknown')).toBe('english#2');
  });
});
