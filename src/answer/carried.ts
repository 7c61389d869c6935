import { readSource } from '../facts/reading.js';
import type { WeighedTerm } from '../search/rank.js';
import type { Evidence } from './evidence.js';

/**
 * Whether the passage of evidence carries a term of the question, or its title or heading does; a year also in other words.
 * @param i the term's place among the question's
 */
export function isCarried({ term }: WeighedTerm, i: number, evidence: Evidence): boolean {
  const { sentences, document } = evidence.ranked;
  if (sentences.some(({ weights }) => (weights[i] ?? 0) > 0)) return true;
  if (isYear(term.token.term) && datesWithin(term.token.term, evidence)) return true;
  return term.alternatives.some((alternative) => document.context.has(alternative.term));
}

/** Whether the sentence tells of a day or a time within a year in other words: `the first half of this year`. */
function datesWithin(year: string, { ranked, sentence }: Evidence): boolean {
  const { source, sentences } = ranked.document.passage;
  const range = sentences[sentence];
  if (range === undefined) return false;
  return readSource(source)
    .figuresIn(range)
    .some((value) => {
      if (value.kind === 'date') return value.date.startsWith(year);
      return value.kind === 'period' && [value.from, value.to].some((end) => end?.startsWith(year));
    });
}

export function isYear(term: string): boolean {
  return /^(1\d|20)\d\d$/.test(term);
}
