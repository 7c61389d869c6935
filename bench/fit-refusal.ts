import { fileURLToPath } from 'node:url';
import { conflict, readAsked } from '../src/answer/conflict.js';
import { findEvidence } from '../src/answer/evidence.js';
import { DOUBT, EVIDENCE } from '../src/answer/parameters.js';
import { readQuestion } from '../src/answer/question.js';
import { confidence, DOUBT_FEATURES, type DoubtFeature, doubtFeatures } from '../src/answer/refusal.js';
import { loadCorpus } from '../src/corpus/load.js';
import { passages as passagesOf } from '../src/corpus/passages.js';
import type { Features, Weights } from '../src/search/linear.js';
import { createSearcher, type Searcher } from '../src/search/searcher.js';
import type { Lexicon } from '../src/text/lexicon.js';
import { percent } from './measures.js';
import { loadQuestions } from './questions.js';
import { loadSet } from './sets.js';
import { table } from './table.js';
import { type Case, fitCases, folds } from './train.js';

/** Half of the articles are indexed, all questions asked: [questions, passages]. */
const HALVED: readonly (readonly [string, string])[] = [
  ['xquad.en', 'xquad.en'],
  ['xquad.es', 'xquad.es'],
  ['xquad.vi', 'xquad.vi'],
  ['xquad.hi', 'xquad.hi'],
  ['squad-train17.en', 'squad-train17.en'],
  ['xquad.es', 'xquad.en'],
  ['xquad.vi', 'xquad.en'],
  ['xquad.en', 'xquad.es'],
];
/** Written to look like their passage: the whole set is indexed. */
const ADVERSARIAL = 'squad2.en';
/** Questions of a set at most. */
const MOST_QUESTIONS = 1300;
const FOLDS = 5;
const OPTIONS = { rounds: 400, decay: 0.0002 };
/** What a set counts together, in relation to the others: the three texts are what the bot ships with. */
const SHARES: Readonly<Record<string, number>> = { 'three texts': 2, [ADVERSARIAL]: 1 };
const CORPUS = fileURLToPath(new URL('../../../corpus', import.meta.url));
const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];

interface Tagged {
  readonly name: string;
  readonly group: string;
  readonly isRight: boolean;
  readonly weight: number;
  /** None where nothing was found that could answer: it is refused whatever the weights. */
  readonly features: Features<DoubtFeature> | undefined;
}

interface Asked {
  readonly question: string;
  readonly group: string;
  readonly answerable: boolean;
}

/**
 * Fits when to refuse, and prints for some thresholds what share of the unanswerable is refused and of the answerable lost,
 * on articles that the weights were not fitted on.
 * @param questions files of questions on the three texts to learn from as well
 */
export async function fitRefusal(
  folder: string,
  questions: readonly string[],
  lexicon: Lexicon,
): Promise<void> {
  const cases: Tagged[] = [];
  const add = (name: string, searcher: Searcher, asked: readonly Asked[]) => {
    const read = asked.flatMap((one) => readCase(name, searcher, one));
    for (const one of read) cases.push({ ...one, weight: (SHARES[name] ?? 1) / read.length });
  };
  for (const [from, on] of HALVED) {
    const { passages } = loadSet(folder, on);
    const articles = [...new Set(passages.map(({ source }) => source.id))];
    const articleOf = new Map(passages.map((passage) => [passage.id, passage.source.id]));
    const half = new Set(articles.filter((_, i) => i % 2 === 0));
    const searcher = createSearcher(
      passages.filter(({ source }) => half.has(source.id)),
      lexicon,
    );
    const asked = sample(loadSet(folder, from).questions).map(({ question, passageId }) => {
      const article = articleOf.get(passageId) ?? '';
      return { question, group: `${on.split('.')[0]} ${article}`, answerable: half.has(article) };
    });
    add(from === on ? `half of ${on}` : `half, ${from} on ${on}`, searcher, asked);
  }
  const adversarial = loadSet(folder, ADVERSARIAL);
  const articleOf = new Map(adversarial.passages.map((passage) => [passage.id, passage.source.id]));
  add(
    ADVERSARIAL,
    createSearcher(adversarial.passages, lexicon),
    sample(adversarial.questions).map(({ question, passageId, answerable }) => ({
      question,
      group: `squad2 ${articleOf.get(passageId)}`,
      answerable,
    })),
  );
  const { sources } = await loadCorpus(CORPUS);
  const asked = questions.flatMap(loadQuestions).map(({ id, question, answerable }) => ({
    question,
    group: id,
    answerable,
  }));
  add('three texts', createSearcher(sources.flatMap(passagesOf), lexicon), asked);
  report(cases);
}

function sample<T>(items: readonly T[]): T[] {
  const stride = Math.max(1, items.length / MOST_QUESTIONS);
  return Array.from(
    { length: Math.floor(items.length / stride) },
    (_, i) => items[Math.floor(i * stride)],
  ).flatMap((item) => (item === undefined ? [] : [item]));
}

function readCase(name: string, searcher: Searcher, { question: typed, group, answerable }: Asked): Tagged[] {
  const question = readQuestion(typed);
  if ('reason' in question) return [];
  const ranking = searcher.search(question.text, question.language);
  const asked = readAsked(question, ranking);
  const evidence = findEvidence(question, ranking, EVIDENCE).filter(
    (one) => conflict(one, asked) === undefined,
  );
  const best = evidence[0];
  // Without any evidence it is refused whatever the weights.
  if (best === undefined) return [];
  return [
    {
      name,
      group,
      features: doubtFeatures(question, best, evidence, ranking),
      isRight: answerable,
      weight: 1,
    },
  ];
}

function report(cases: readonly Tagged[]): void {
  const parts = folds(cases, FOLDS);
  const fitted = new Map<Tagged, Weights<DoubtFeature>>();
  for (const [i, part] of parts.entries()) {
    const weights = fitCases(DOUBT_FEATURES, usable(parts.filter((_, other) => other !== i).flat()), OPTIONS);
    for (const one of part) fitted.set(one, weights);
  }
  const names = [...new Set(cases.map(({ name }) => name))];
  for (const [title, weights] of [
    ['shipped', () => DOUBT],
    ['cross-validated', (one: Tagged) => fitted.get(one) ?? DOUBT],
  ] as const) {
    const rows = names.map((name) => {
      const some = cases.filter((one) => one.name === name);
      return [name, ...THRESHOLDS.map((threshold) => refusedAndLost(some, weights, threshold))];
    });
    print(`\n${table([`${title}: refused / lost`, ...THRESHOLDS.map(String)], rows)}`);
  }
  const all = fitCases(DOUBT_FEATURES, usable(cases), OPTIONS);
  print('');
  for (const name of DOUBT_FEATURES) print(`  ${name}: ${all[name].toFixed(2)},`);
}

function usable(cases: readonly Tagged[]): Case<DoubtFeature>[] {
  return cases.flatMap(({ features, ...rest }) => (features === undefined ? [] : [{ ...rest, features }]));
}

function refusedAndLost(
  cases: readonly Tagged[],
  weights: (one: Tagged) => Weights<DoubtFeature>,
  threshold: number,
): string {
  const isRefused = (one: Tagged) =>
    one.features === undefined || confidence(one.features, weights(one)) < threshold;
  const answerable = cases.filter(({ isRight }) => isRight);
  const others = cases.filter(({ isRight }) => !isRight);
  return `${percent(others.filter(isRefused).length, others.length)} / ${percent(answerable.filter(isRefused).length, answerable.length)}`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
