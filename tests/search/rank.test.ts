import { describe, expect, it } from 'vitest';
import { QUERY, RANKING, RANKING_DEPTH } from '../../src/search/parameters.js';
import { createPassageIndex } from '../../src/search/passage-index.js';
import { buildQuery } from '../../src/search/query.js';
import { type RankedDocument, type Ranking, rank } from '../../src/search/rank.js';
import type { Concept } from '../../src/text/concepts.js';
import { conceptsOf, documentsOf, readerOf } from './fixture.js';

/** Ranks paragraphs, each a passage named `text#1`, `text#2` … */
function rankingOf(
  question: string,
  paragraphs: readonly string[],
  {
    concepts = [],
    depth = RANKING_DEPTH,
    title = 'Title',
  }: { readonly concepts?: readonly Concept[]; readonly depth?: number; readonly title?: string } = {},
): Ranking {
  const reader = readerOf(concepts);
  const index = createPassageIndex();
  index.add(documentsOf(paragraphs, { reader, title }));
  const query = buildQuery(question, 'en', reader, QUERY);
  const candidates = index.search(query.terms.flatMap(({ alternatives }) => alternatives));
  return rank(query, candidates, index, RANKING, depth);
}

function orderOf({ documents }: Ranking): string[] {
  return documents.map(({ document }) => document.passage.id);
}

function ranked({ documents }: Ranking, number: number): RankedDocument {
  const found = documents.find(({ document }) => document.passage.id === `text#${number}`);
  if (found === undefined) throw new Error(`text#${number} is not ranked`);
  return found;
}

describe('ranking', () => {
  it('puts a passage with all that is asked for before one with a part of it, however often', () => {
    const ranking = rankingOf('Which pilot reached the harbour?', [
      'The harbour is old. The harbour is deep. A harbour needs a wall.',
      'That spring a pilot saw the harbour.',
      'A pilot is no captain.',
    ]);
    expect(orderOf(ranking)[0]).toBe('text#2');
    expect(ranked(ranking, 2).coverage).toBeGreaterThan(ranked(ranking, 1).coverage);
  });

  it('puts a rare word before a common one', () => {
    const ranking = rankingOf('harbour pilot', [
      'The harbour is old.',
      'The harbour is deep.',
      'The harbour is grey.',
      'The pilot is grey.',
    ]);
    expect(orderOf(ranking)[0]).toBe('text#4');
  });

  it('puts a sentence with both words before two with one each', () => {
    const ranking = rankingOf('harbour storms', [
      'The harbour was old and grey. Nobody spoke of storms there.',
      'Everybody was old and grey. Storms hit the harbour there.',
    ]);
    expect(orderOf(ranking)).toEqual(['text#2', 'text#1']);
    expect(ranked(ranking, 1).features.coverage).toBe(ranked(ranking, 2).features.coverage);
    expect(ranked(ranking, 1).features.sentence).toBeLessThan(ranked(ranking, 2).features.sentence);
    expect(ranked(ranking, 1).features.pair).toBe(ranked(ranking, 2).features.pair);
  });

  it('puts words together before the same words apart, where the question has them together', () => {
    const ranking = rankingOf('Which trade turnover?', [
      'The turnover of shops that sell fish and the coastal trade grew.',
      'The trade turnover of shops that sell fish and the coast grew.',
    ]);
    expect(orderOf(ranking)).toEqual(['text#2', 'text#1']);
    expect(ranked(ranking, 1).features.broken).toBeGreaterThan(0);
    expect(ranked(ranking, 2).features.broken).toBe(0);
    expect(ranked(ranking, 2).features.adjacency).toBeGreaterThan(0);
    expect(ranked(ranking, 1).features.adjacency).toBe(0);
  });

  it('does not call words broken that the question itself has apart', () => {
    const ranking = rankingOf('trade by turnover', ['The turnover of shops that sell fish and trade grew.']);
    expect(ranked(ranking, 1).features.broken).toBe(0);
  });

  it('puts the very word before a synonym of it', () => {
    const concepts = conceptsOf(['ship|vessel', '', '', '']);
    const ranking = rankingOf('Which ship?', ['A vessel sank.', 'A ship sank.'], { concepts });
    expect(orderOf(ranking)).toEqual(['text#2', 'text#1']);
    expect(ranked(ranking, 1).features.own).toBe(0);
    expect(ranked(ranking, 2).features.own).toBe(1);
  });

  it('counts what the title says for the passage, and less than the passage itself', () => {
    const paragraphs = ['Ships sank.', 'Ships sank near Gotland.'];
    const plain = rankingOf('ships Gotland', paragraphs);
    const titled = rankingOf('ships Gotland', paragraphs, { title: 'Gotland' });
    expect(ranked(titled, 1).score).toBeGreaterThan(ranked(plain, 1).score);
    expect(orderOf(titled)[0]).toBe('text#2');
  });

  it('looks closely only at the best candidates', () => {
    const paragraphs = Array.from({ length: 9 }, (_, i) => `Ships sank ${'often '.repeat(i)}.`);
    expect(rankingOf('ships', paragraphs, { depth: 3 }).documents).toHaveLength(3);
  });

  it('finds nothing for a question that asks for nothing, or for what is nowhere', () => {
    expect(rankingOf('Who is he?', ['He sank.']).documents).toEqual([]);
    expect(rankingOf('Which zebra?', ['He sank.']).documents).toEqual([]);
    expect(rankingOf('Which zebra?', []).documents).toEqual([]);
  });
});

describe('a thing that a question speaks of', () => {
  const concepts = conceptsOf(['ship|vessel|boat', '', '', ''], ['anchor', '', '', '']);

  it('has one vote, by however many of its words a passage carries it', () => {
    const ranking = rankingOf('ship anchor', ['A ship, a vessel, a boat.', 'A ship, a whale, a gull.'], {
      concepts,
    });
    expect(ranked(ranking, 1).coverage).toBe(ranked(ranking, 2).coverage);
    expect(ranked(ranking, 1).coverage).toBeLessThan(1);
  });

  it('gives its vote to the best of its words', () => {
    const ranking = rankingOf('ship', ['A vessel and a ship.', 'A vessel and a whale.'], { concepts });
    expect(ranked(ranking, 1).coverage).toBe(1);
    expect(ranked(ranking, 2).coverage).toBeGreaterThan(0);
    expect(ranked(ranking, 2).coverage).toBeLessThan(1);
  });

  it('cannot outvote two things by being said in three ways', () => {
    const ranking = rankingOf(
      'ship anchor',
      [
        'A ship, a vessel, a boat, a ship, a boat and a vessel.',
        'A ship has an anchor somewhere.',
        'An anchor.',
      ],
      { concepts },
    );
    expect(orderOf(ranking)[0]).toBe('text#2');
  });

  it('counts for more the fewer passages carry it, a weak match counting less', () => {
    const { terms } = rankingOf('ship anchor', ['A vessel.', 'A ship.', 'An anchor.', 'A gull.'], {
      concepts,
    });
    const [ship, anchor] = terms;
    expect(ship?.frequency).toBeGreaterThan(1);
    expect(ship?.frequency).toBeLessThan(2);
    expect(ship?.idf).toBeLessThan(anchor?.idf ?? 0);
  });

  it('counts for most where no passage has it', () => {
    const { terms } = rankingOf('ship zebra', ['A ship.', 'A gull.']);
    expect(terms.map(({ frequency }) => frequency)).toEqual([1, 0]);
    expect(terms[1]?.idf).toBeGreaterThan(terms[0]?.idf ?? 0);
  });
});

describe('each sentence of a ranked passage', () => {
  it('tells what it carries of the question, term by term', () => {
    const { sentences } = ranked(
      rankingOf('harbour storm', ['The harbour was grey. Then a storm came. It went.']),
      1,
    );
    expect(sentences.map(({ weights }) => weights)).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
    expect(sentences[2]?.coverage).toBe(0);
    expect((sentences[0]?.coverage ?? 0) + (sentences[1]?.coverage ?? 0)).toBeCloseTo(1, 10);
  });

  it('has shares between 0 and 1', () => {
    const paragraphs = ['A storm hit the harbour. Storm after storm.', 'A harbour, a storm.'];
    for (const { features, sentences } of rankingOf('harbour storm in March', paragraphs).documents) {
      const { coverage, sentence, pair, own, context } = features;
      for (const share of [coverage, sentence, pair, own, context, ...sentences.map((one) => one.coverage)]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }
  });
});
