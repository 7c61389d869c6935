import { beforeEach, describe, expect, it } from 'vitest';
import { createPassageIndex, type PassageIndex } from '../../src/search/passage-index.js';
import { documentsOf } from './fixture.js';

const DOCUMENTS = documentsOf([
  'The harbour opened.',
  'The harbour closed, and the harbour stayed closed for two years.',
  'The railway opened.',
  'Ships sail.',
]);

let index: PassageIndex;
beforeEach(() => {
  index = createPassageIndex();
  index.add(DOCUMENTS);
});

function find(...terms: string[]): string[] {
  return index.search(terms.map((term) => ({ term, weight: 1 }))).map(({ document }) => document.passage.id);
}

describe('the passage index', () => {
  it('finds every passage that carries one of the terms, and no other', () => {
    expect(find('harbour', 'railwai').sort()).toEqual(['text#1', 'text#2', 'text#3']);
    expect(find('zebra')).toEqual([]);
    expect(find()).toEqual([]);
  });

  it('looks for terms as they are: it stems, splits and normalises nothing', () => {
    expect(find('harbours')).toEqual([]);
    expect(find('Harbour')).toEqual([]);
    expect(find('harb')).toEqual([]);
    expect(find('harbour ship')).toEqual([]);
  });

  it('tells which of the terms a passage carries', () => {
    const [first] = index.search([
      { term: 'ship', weight: 1 },
      { term: 'sail', weight: 1 },
      { term: 'harbour', weight: 0.1 },
    ]);
    expect([...(first?.terms ?? [])].sort()).toEqual(['sail', 'ship']);
  });

  it('ranks by what a match is worth', () => {
    const best = (harbour: number, railway: number) =>
      index.search([
        { term: 'harbour', weight: harbour },
        { term: 'railwai', weight: railway },
      ])[0]?.document.passage.id;
    expect(best(1, 0.01)).not.toBe('text#3');
    expect(best(0.01, 1)).toBe('text#3');
  });

  it('adds up what the terms are worth, without a reward for their number', () => {
    const scoreOf = (...terms: string[]) =>
      index
        .search(terms.map((term) => ({ term, weight: 1 })))
        .find(({ document }) => document.passage.id === 'text#4')?.score ?? 0;
    expect(scoreOf('ship', 'sail')).toBeCloseTo(scoreOf('ship') + scoreOf('sail'), 10);
  });

  it('keeps equal passages in the order they were added', () => {
    const equal = createPassageIndex();
    equal.add(documentsOf(['Ships sail.', 'Ships sail.', 'Ships sail.'], { id: 'b' }));
    equal.add(documentsOf(['Ships sail.'], { id: 'a' }));
    const found = equal.search([{ term: 'ship', weight: 1 }]);
    expect(found.map(({ document }) => document.passage.id)).toEqual(['b#1', 'b#2', 'b#3', 'a#1']);
  });

  it('finds only what is accepted', () => {
    const found = index.search([{ term: 'harbour', weight: 1 }], ({ passage }) => passage.id === 'text#2');
    expect(found.map(({ document }) => document.passage.id)).toEqual(['text#2']);
  });

  it('forgets what is removed, whatever else is named', () => {
    index.remove(['text#1', 'unknown', '']);
    expect(find('harbour')).toEqual(['text#2']);
    expect(index.size).toBe(3);
    index.remove(['text#1']);
    expect(index.size).toBe(3);
  });

  it('takes a removed passage back', () => {
    index.remove(['text#4']);
    index.add(DOCUMENTS.slice(3));
    expect(find('ship')).toEqual(['text#4']);
    expect(index.size).toBe(4);
  });

  it('knows how long its passages are on average', () => {
    expect(index.averageLength).toBe((3 + 11 + 3 + 2) / 4);
    index.remove(['text#2']);
    expect(index.averageLength).toBe((3 + 3 + 2) / 3);
    index.remove(['text#1', 'text#3', 'text#4']);
    expect([index.size, index.averageLength]).toEqual([0, 0]);
    expect(createPassageIndex().averageLength).toBe(0);
  });

  it('is not misled by terms that are names of what every object has', () => {
    for (const term of ['__proto__', 'constructor', 'toString', '']) expect(find(term)).toEqual([]);
  });
});
