import { readQuestion } from '../src/answer/question.js';
import { createReader, toDocument } from '../src/search/document.js';
import { QUERY } from '../src/search/parameters.js';
import { buildQuery, type QueryTerm } from '../src/search/query.js';
import type { Lexicon } from '../src/text/lexicon.js';
import { normaliseWord } from '../src/text/words.js';
import { loadSet } from './sets.js';

const SETS = ['squad-train17.en', 'squad2.en', 'xquad.en'];
/** Articles that a word must be asked of: those of fewer tell of their subject. */
const LEAST_ARTICLES = 6;
/** Questions of one article that count for a word at most, so that no subject outweighs the others. */
const MOST_OF_ARTICLE = 4;
/** Questions with the mean rate that a word begins with: what is asked seldom stays near it. */
const PRIOR = 6;
/** Words carried less often than this are kept. */
const SELDOM = 0.5;

/** How often questions have a word, and how often the sentence that answers has it too, by article. */
interface Tally {
  readonly byArticle: Map<string, { asked: number; carried: number }>;
  readonly forms: Map<string, number>;
}

/**
 * Prints the words of questions that the sentence which answers seldom has, in its own form or as a synonym, each with its
 * rate in percent of the mean: what `src/search/carry-rates.ts` holds.
 */
export function fitWords(folder: string, lexicon: Lexicon): void {
  const tallies = new Map<string, Tally>();
  const all = { asked: 0, carried: 0 };
  for (const set of SETS) {
    for (const { term, article, isCarried } of askedTerms(folder, set, lexicon)) {
      const carried = isCarried ? 1 : 0;
      all.asked += 1;
      all.carried += carried;
      const tally = tallies.get(term.token.term) ?? { byArticle: new Map(), forms: new Map() };
      tallies.set(term.token.term, tally);
      const known = tally.byArticle.get(article) ?? { asked: 0, carried: 0 };
      tally.byArticle.set(article, { asked: known.asked + 1, carried: known.carried + carried });
      tally.forms.set(term.token.form, (tally.forms.get(term.token.form) ?? 0) + 1);
    }
  }
  const mean = all.carried / all.asked;
  const rates = [...tallies.values()]
    .filter(({ byArticle }) => byArticle.size >= LEAST_ARTICLES)
    .map((tally) => ({ form: commonest(tally.forms), rate: rateOf(tally, mean) }))
    .filter(({ rate }) => rate < SELDOM)
    .sort((a, b) => a.rate - b.rate);
  const written = rates.map(({ form, rate }) => `${form} ${Math.round((100 * rate) / mean)}`);
  process.stdout.write(
    `\nwords: ${all.asked} asked, ${(100 * mean).toFixed(1)} % carried\n${written.join(', ')}\n`,
  );
}

interface AskedTerm {
  readonly term: QueryTerm;
  readonly article: string;
  /** Whether the sentence that answers has it. */
  readonly isCarried: boolean;
}

/** The terms of the answerable questions of a set, without names and numbers. */
function* askedTerms(folder: string, set: string, lexicon: Lexicon): Generator<AskedTerm> {
  const { passages, questions } = loadSet(folder, set);
  const reader = createReader(lexicon);
  const documents = new Map(passages.map((passage) => [passage.id, toDocument(passage, reader)]));
  for (const { question: typed, answers, answerable, passageId } of questions) {
    const document = documents.get(passageId);
    const question = readQuestion(typed);
    if (!answerable || document === undefined || 'reason' in question) continue;
    const { passage, positions, sentenceStarts } = document;
    const { text, id } = passage.source;
    const sentence = passage.sentences.findIndex(({ start, end }) =>
      answers.some((answer) => normaliseWord(text.slice(start, end)).includes(normaliseWord(answer))),
    );
    if (sentence < 0) continue;
    const [start = 0, end = 0] = [sentenceStarts[sentence], sentenceStarts[sentence + 1]];
    for (const term of buildQuery(question.text, question.language, reader, QUERY).terms) {
      if (term.isName || /^\d/.test(term.token.term)) continue;
      const isCarried = term.alternatives.some(
        ({ term: one, weight }) =>
          weight >= QUERY.synonym && positions.get(one)?.some((at) => at >= start && at < end),
      );
      yield { term, article: `${set} ${id}`, isCarried };
    }
  }
}

function rateOf({ byArticle }: Tally, mean: number): number {
  let [asked, carried] = [PRIOR, PRIOR * mean];
  for (const article of byArticle.values()) {
    const share = Math.min(1, MOST_OF_ARTICLE / article.asked);
    asked += share * article.asked;
    carried += share * article.carried;
  }
  return carried / asked;
}

function commonest(forms: ReadonlyMap<string, number>): string {
  return [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
