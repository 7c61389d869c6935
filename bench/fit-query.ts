import { readQuestion } from '../src/answer/question.js';
import { createReader, toDocument } from '../src/search/document.js';
import { QUERY, type QueryWeights, RANKING, RANKING_DEPTH } from '../src/search/parameters.js';
import { createPassageIndex } from '../src/search/passage-index.js';
import { buildQuery } from '../src/search/query.js';
import { rank } from '../src/search/rank.js';
import type { Lexicon } from '../src/text/lexicon.js';
import { loadSet } from './sets.js';
import { table } from './table.js';

/** [questions, passages] */
const PAIRS: readonly (readonly [string, string])[] = [
  ['xquad.en', 'xquad.en'],
  ['xquad.es', 'xquad.es'],
  ['xquad.vi', 'xquad.vi'],
  ['tydi.bn', 'tydi.bn'],
  ['xquad.es', 'xquad.en'],
  ['xquad.vi', 'xquad.en'],
  ['xquad.en', 'xquad.hi'],
];
/** Questions of a pair, half of them to choose the weights by and half to report on. */
const MOST_QUESTIONS = 400;
/** What is tried of each weight; 0 would leave a bridge out. */
const STEPS: Readonly<Record<keyof QueryWeights, readonly number[]>> = {
  accents: [0.8, 0.9, 1],
  cognate: [0.5, 0.7, 0.8, 0.9, 1],
  sound: [0.5, 0.7, 0.8, 0.9, 1],
  spelling: [0.3, 0.5, 0.7, 0.9],
  inflection: [0.3, 0.5, 0.7, 0.9],
  sharpness: [1, 2, 3, 4],
  translation: [0.6, 0.8, 1],
  synonym: [0.2, 0.35, 0.5, 0.7],
  part: [0, 0.3, 0.5, 0.7, 1],
  besideTranslation: [0.4, 0.6, 0.8, 1],
  phrase: [0.3, 0.5, 0.7, 0.85, 1],
  focus: [0.2, 0.4, 0.6, 0.8, 1],
  carryRate: [0, 0.3, 0.5, 0.7, 1],
  lastAlone: [0, 0.3, 0.6, 0.8, 1],
};
const WEIGHTS = Object.keys(STEPS) as (keyof QueryWeights)[];
/** A change that gains less is as likely chance as not, and the weights stay where they are. */
const LEAST_GAIN = 0.0005;

/** How well the questions of one pair find their passages with some weights. */
type Measure = (weights: QueryWeights, half: 0 | 1) => number;

/**
 * Goes through the weights of a query one by one, twice, and keeps of each what finds the right passages best on half of
 * the articles; prints what that gives on the other half. Measured by the mean reciprocal rank, which tells more than how
 * often the first is right.
 */
export function fitQuery(folder: string, lexicon: Lexicon): void {
  const measures = PAIRS.map(([asked, answering]) => ({
    name: asked === answering ? asked : `${asked} on ${answering}`,
    measure: reader(folder, asked, answering, lexicon),
  }));
  const mean = (weights: QueryWeights, half: 0 | 1) =>
    measures.reduce((sum, { measure }) => sum + measure(weights, half), 0) / measures.length;
  let best: QueryWeights = QUERY;
  let highest = mean(best, 0);
  for (let round = 0; round < 2; round += 1) {
    for (const name of WEIGHTS) {
      for (const value of STEPS[name]) {
        const tried = { ...best, [name]: value };
        const found = value === best[name] ? 0 : mean(tried, 0);
        if (found <= highest + LEAST_GAIN) continue;
        [best, highest] = [tried, found];
      }
      process.stderr.write(`${name} ${best[name]} ${highest.toFixed(4)}\n`);
    }
  }
  process.stdout.write(
    `\n${table(
      ['query: mean reciprocal rank, other half', 'shipped', 'fitted'],
      measures.map(({ name, measure }) => [
        name,
        (100 * measure(QUERY, 1)).toFixed(1),
        (100 * measure(best, 1)).toFixed(1),
      ]),
    )}\n\n${WEIGHTS.map((name) => `  ${name}: ${best[name]},`).join('\n')}\n`,
  );
}

function reader(folder: string, asked: string, answering: string, lexicon: Lexicon): Measure {
  const { passages } = loadSet(folder, answering);
  const reader = createReader(lexicon);
  const index = createPassageIndex();
  index.add(passages.map((passage) => toDocument(passage, reader)));
  const articles = [...new Set(passages.map(({ source }) => source.id))];
  const halfOf = new Map(passages.map(({ id, source }) => [id, (articles.indexOf(source.id) % 2) as 0 | 1]));
  const questions = loadSet(folder, asked).questions.filter(({ answerable }) => answerable);
  const stride = Math.max(1, questions.length / MOST_QUESTIONS);
  const sample = questions.filter((_, i) => Math.floor(i / stride) !== Math.floor((i - 1) / stride));
  return (weights, half) => {
    let sum = 0;
    let count = 0;
    for (const { question: typed, passageId } of sample) {
      const question = readQuestion(typed);
      if (halfOf.get(passageId) !== half || 'reason' in question) continue;
      const query = buildQuery(question.text, question.language, reader, weights);
      const terms = query.terms.flatMap((term) => term.alternatives);
      const { documents } = rank(query, index.search(terms), index, RANKING, RANKING_DEPTH);
      const place = documents.findIndex(({ document }) => document.passage.id === passageId);
      sum += place < 0 ? 0 : 1 / (place + 1);
      count += 1;
    }
    return count === 0 ? 0 : sum / count;
  };
}
