import { type Question, readQuestion } from '../../src/answer/question.js';
import type { Passage } from '../../src/corpus/source.js';
import type { Ranking } from '../../src/search/rank.js';
import { createSearcher } from '../../src/search/searcher.js';
import type { Lexicon } from '../../src/text/lexicon.js';
import { lexiconOf } from '../search/fixture.js';

/** @throws where what was typed is no question */
export function questionOf(typed: string): Question {
  const question = readQuestion(typed);
  if ('reason' in question) throw new Error(`no question (${question.reason}): ${typed}`);
  return question;
}

/** A question with the passages ranked for it. */
export function searched(
  typed: string,
  passages: readonly Passage[],
  lexicon: Lexicon = lexiconOf(),
): { readonly question: Question; readonly ranking: Ranking } {
  const question = questionOf(typed);
  return { question, ranking: createSearcher(passages, lexicon).search(question.text, question.language) };
}
