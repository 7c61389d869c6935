import { describe, expect, it } from 'vitest';
import { fullNamesIn } from '../../src/search/full-names.js';
import { QUERY, RANKING, RANKING_DEPTH } from '../../src/search/parameters.js';
import { createPassageIndex } from '../../src/search/passage-index.js';
import { buildQuery } from '../../src/search/query.js';
import { type Ranking, rank } from '../../src/search/rank.js';
import { conceptsOf, documentsOf, readerOf } from './fixture.js';

const CONCEPTS = conceptsOf(['party', 'দল', 'đảng', 'partido'], ['committee', 'কমিটি', 'ủy ban', 'comité']);

function read(question: string, texts: readonly (readonly string[])[]) {
  const reader = readerOf(CONCEPTS);
  const documents = texts.flatMap((paragraphs, i) => documentsOf(paragraphs, { reader, id: `text${i}` }));
  const query = buildQuery(question, 'en', reader, QUERY);
  return { reader, documents, query };
}

/** The names of a question, of texts that each have some paragraphs. */
function names(question: string, ...texts: readonly (readonly string[])[]): string[] {
  const { documents, query } = read(question, texts);
  return fullNamesIn(documents, query).map(({ from, to }) =>
    query.terms
      .slice(from, to + 1)
      .map(({ token }) => token.form)
      .join(' '),
  );
}

function rankingOf(question: string, ...texts: readonly (readonly string[])[]): Ranking {
  const { documents, query } = read(question, texts);
  const index = createPassageIndex();
  index.add(documents);
  const candidates = index.search(query.terms.flatMap(({ alternatives }) => alternatives));
  return rank(query, candidates, index, RANKING, RANKING_DEPTH);
}

describe('a name of several words', () => {
  it.each(['Which party is Pedro Vázquez González in?', 'which party is pedro vázquez gonzález in'])(
    'is one that a text has whole: %s',
    (question) => {
      expect(names(question, ['Pedro Vázquez González spoke.'])).toEqual(['pedro vázquez gonzález']);
    },
  );

  it('is none that no text has whole, nor words of the lexicon, nor a single word', () => {
    expect(names('Who is Pedro González?', ['Pedro spoke to González.'])).toEqual([]);
    expect(names('Which party committee met?', ['The party committee met.'])).toEqual([]);
    expect(names('Who is González?', ['González spoke.'])).toEqual([]);
  });
});

describe('the last word of a name', () => {
  const question = 'Which party is Pedro Vázquez González in?';
  const [full, alone] = ['Pedro Vázquez González is the chairman.', 'González is a member of the party.'];

  it('stands for the name in a text that has it whole elsewhere', () => {
    const found = rankingOf(question, [full, alone]).documents.find(
      ({ document }) => document.passage.id === 'text0#2',
    );
    expect(found?.sentences[0]?.weights.every((weight) => weight > 0)).toBe(true);
  });

  it('counts less than the name itself', () => {
    const [first, second] = rankingOf('Who is Pedro Vázquez González?', [full, 'González is old.']).documents;
    expect(first?.document.passage.id).toBe('text0#1');
    expect(second?.coverage).toBeLessThan(first?.coverage ?? 0);
  });

  it('is only itself in another text', () => {
    const found = rankingOf(question, [full], [alone]).documents.find(({ document }) =>
      document.passage.source.text.startsWith('González'),
    );
    expect(found?.sentences[0]?.weights.some((weight) => weight === 0)).toBe(true);
  });
});
