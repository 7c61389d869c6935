import { textLanguage } from '../corpus/source.js';
import { hasSuperlative, ranks } from '../facts/quantities/ranks.js';
import { placesOfTerm } from '../search/occurrences.js';
import type { WeighedTerm } from '../search/rank.js';
import { analyse } from '../text/analysis.js';
import type { Evidence } from './evidence.js';
import type { Question } from './question.js';
import { readSentence } from './reading.js';

/** Whether a question asks for the first of an order: one that names a later place does not, nor one that only asks if. */
export function asksForFirst({
  text,
  language,
  wanted,
}: Pick<Question, 'text' | 'language' | 'wanted'>): boolean {
  const sentence = { text, language, tokens: analyse(text, language) };
  return wanted !== 'yes-no' && hasSuperlative(sentence) && ranks(sentence).length === 0;
}

/** Whether evidence tells what comes second, or later, where a question asks for the first: `the second largest partner`. */
export function tellsLaterRank({ ranked, sentence }: Evidence, terms: readonly WeighedTerm[]): boolean {
  const { document } = ranked;
  const ranks = readSentence(document, sentence).figures.filter(
    ({ kind, from, to }) => kind === 'rank' && to - from > 1,
  );
  if (ranks.length === 0) return false;
  const isAsked = (at: number) => terms.some(({ term }) => placesOfTerm(term, document).has(at));
  const first = document.sentenceStarts[sentence] ?? 0;
  return ranks.some(({ from, to }) => {
    const [ordinal, superlative] =
      textLanguage(document.passage.source) === 'vi' ? [to - 1, from] : [from, to - 1];
    return isAsked(first + superlative) && !isAsked(first + ordinal);
  });
}
