import { describe, expect, it } from 'vitest';
import { carryRatesIn } from '../../src/search/carry-rates.js';
import { analyse } from '../../src/text/analysis.js';
import { conceptsOf, lexiconOf } from './fixture.js';

const lexicon = lexiconOf(
  conceptsOf(
    ['way|manner', 'উপায়', 'cách', 'manera|modo'],
    ['embassy', 'দূতাবাস', 'đại sứ quán', 'embajada'],
    ['mode', 'মোড', 'chế độ', 'modo'],
  ),
);

function rateOf(word: string, language = 'en'): number {
  const tokens = analyse(word, language);
  const [token] = tokens;
  if (token === undefined) throw new Error('no word');
  const concepts = lexicon.match(tokens, language).map(({ concept }) => concept);
  return carryRatesIn(lexicon)(token, language, concepts);
}

describe('how often what answers carries a word', () => {
  it('is less for a word that says little, in any of its forms', () => {
    expect(rateOf('way')).toBeLessThan(0.7);
    expect(rateOf('ways')).toBe(rateOf('way'));
  });

  it('is whole for any other', () => {
    expect(rateOf('embassy')).toBe(1);
    expect(rateOf('xylograph')).toBe(1);
    expect(rateOf('embajada', 'es')).toBe(1);
  });

  it('is the same for its translation', () => {
    expect(rateOf('manera', 'es')).toBe(rateOf('way'));
    expect(rateOf('cách', 'vi')).toBe(rateOf('way'));
    expect(rateOf('উপায়', 'bn')).toBe(rateOf('way'));
  });

  it('is whole for a translation that may mean something else', () => {
    expect(rateOf('modo', 'es')).toBe(1);
  });

  it('is never nothing: each word counts', () => {
    for (const word of ['kind', 'type', 'think']) expect(rateOf(word)).toBeGreaterThan(0.1);
  });
});
