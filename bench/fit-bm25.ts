import { readQuestion } from '../src/answer/question.js';
import { createReader, toDocument } from '../src/search/document.js';
import { QUERY } from '../src/search/parameters.js';
import { createPassageIndex } from '../src/search/passage-index.js';
import { buildQuery } from '../src/search/query.js';
import type { Lexicon } from '../src/text/lexicon.js';
import { percent } from './measures.js';
import { loadSet } from './sets.js';
import { table } from './table.js';

const SETS = ['squad-train17.en', 'xquad.es', 'xquad.vi', 'tydi.bn'];
const MOST_QUESTIONS = 600;
const GRID = [0.6, 0.9, 1.2, 1.6].flatMap((k) =>
  [0.4, 0.6, 0.75].flatMap((b) => [0, 0.5].map((d) => ({ k, b, d }))),
);

/** Prints how often the first candidate is right, before any ranking of ours, for a grid of minisearch's BM25+ parameters. */
export function fitBm25(folder: string, lexicon: Lexicon): void {
  const columns = SETS.map((name) => hitsOf(folder, name, lexicon));
  const rows = GRID.map(({ k, b, d }, i) => [
    `k ${k}, b ${b}, d ${d}`,
    ...columns.map((column) => column[i] ?? ''),
  ]);
  process.stdout.write(`\n${table(['candidates: hit@1', ...SETS], rows)}\n`);
}

function hitsOf(folder: string, name: string, lexicon: Lexicon): string[] {
  const { passages, questions } = loadSet(folder, name);
  const reader = createReader(lexicon);
  const documents = passages.map((passage) => toDocument(passage, reader));
  const stride = Math.max(1, questions.length / MOST_QUESTIONS);
  const asked = Array.from(
    { length: Math.floor(questions.length / stride) },
    (_, i) => questions[Math.floor(i * stride)],
  );
  const queries = asked.flatMap((one) => {
    const question = one === undefined ? undefined : readQuestion(one.question);
    if (one === undefined || question === undefined || 'reason' in question) return [];
    const { terms } = buildQuery(question.text, question.language, reader, QUERY);
    return [{ passageId: one.passageId, terms: terms.flatMap((term) => term.alternatives) }];
  });
  return GRID.map((parameters) => {
    const index = createPassageIndex(parameters);
    index.add(documents);
    const hits = queries.filter(
      ({ passageId, terms }) => index.search(terms)[0]?.document.passage.id === passageId,
    );
    return percent(hits.length, queries.length);
  });
}
