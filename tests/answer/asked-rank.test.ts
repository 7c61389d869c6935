import { describe, expect, it } from 'vitest';
import { asksForFirst, tellsLaterRank } from '../../src/answer/asked-rank.js';
import { findEvidence } from '../../src/answer/evidence.js';
import { EVIDENCE } from '../../src/answer/parameters.js';
import { conceptsOf, lexiconOf, passagesOf } from '../search/fixture.js';
import { questionOf, searched } from './searched.js';

const lexicon = lexiconOf(
  conceptsOf(
    ['largest', 'বৃহত্তম', 'lớn nhất', 'mayor'],
    ['second', 'দ্বিতীয়', 'thứ hai', 'segundo'],
    ['partner', 'অংশীদার', 'đối tác', 'socio'],
  ),
);

function tellsLater(question: string, text: string, language = 'en'): boolean {
  const { question: read, ranking } = searched(question, passagesOf([text], { language }), lexicon);
  const [best] = findEvidence(read, ranking, EVIDENCE);
  if (best === undefined) throw new Error(`nothing found: ${question}`);
  return tellsLaterRank(best, ranking.terms);
}

const SECOND = 'Chile is the second largest partner of Peru.';

describe('evidence of what comes second', () => {
  it.each([
    'Which country is the largest partner of Peru?',
    'পেরুর বৃহত্তম অংশীদার কে?',
    '¿Cuál es el mayor socio de Perú?',
  ])('does not tell what comes first: %s', (question) => {
    expect(tellsLater(question, SECOND)).toBe(true);
  });

  it.each(['Which country is the second largest partner of Peru?', 'Which partner does Peru have?'])(
    'tells what is asked: %s',
    (question) => {
      expect(tellsLater(question, SECOND)).toBe(false);
    },
  );

  it('is none where the first is told', () => {
    expect(tellsLater('Which country is the largest partner?', 'Chile is the largest partner of Peru.')).toBe(
      false,
    );
  });
});

describe('a question', () => {
  it.each([
    ['Which is the largest city?', true],
    ['Which is the second largest city?', false],
    ['Is it the largest city?', false],
    ['Which is the old city?', false],
    ['পেরুর বৃহত্তম শহর কোনটি?', true],
    ['¿Cuál es la ciudad más poblada?', true],
    ['Thành phố lớn thứ hai là gì?', false],
    ['Thành phố lớn nhất là gì?', true],
  ])('asks for the first of an order, or not: %s %s', (question, expected) => {
    expect(asksForFirst(questionOf(question))).toBe(expected);
  });
});
