import { describe, expect, it } from 'vitest';
import { foundBy, termsOf } from '../../src/answer/found-terms.js';
import { conceptTerm } from '../../src/search/document.js';
import { analyse } from '../../src/text/analysis.js';
import { conceptsOf, lexiconOf, passagesOf } from '../search/fixture.js';
import { searched } from './searched.js';

const lexicon = lexiconOf(
  conceptsOf(['embassy', 'দূতাবাস', 'đại sứ quán', 'embajada'], ['close', 'বন্ধ', 'đóng cửa', 'cerrar']),
);

describe('what a question was looked up by', () => {
  it('tells its words in a text of another language', () => {
    const { question, ranking } = searched(
      'Which embassy did they close?',
      passagesOf(['তারা দূতাবাস বন্ধ করে।'], { language: 'bn' }),
      lexicon,
    );
    const { all, focus, behind } = foundBy(question, ranking.terms, lexicon);
    const [, embassy = [], close = []] = termsOf(analyse('তারা দূতাবাস বন্ধ', 'bn'), 'bn', lexicon);
    expect(embassy.some((term) => all.has(term))).toBe(true);
    expect(embassy.some((term) => focus.has(term))).toBe(true);
    expect(close.some((term) => behind.has(term))).toBe(true);
    expect(close.some((term) => focus.has(term))).toBe(false);
  });
});

describe('what the words of a text can be found by', () => {
  it('is the term of each, and what it stands for alone or in a phrase', () => {
    const [concept] = lexicon.match(analyse('đại sứ quán', 'vi'), 'vi');
    if (concept === undefined) throw new Error('no concept');
    const term = conceptTerm(concept.concept, 'vi');
    expect(termsOf(analyse('một đại sứ quán', 'vi'), 'vi', lexicon)).toEqual([
      ['một'],
      ['đại', term],
      ['sứ', term],
      ['quán', term],
    ]);
  });
});
