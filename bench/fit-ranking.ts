import { fileURLToPath } from 'node:url';
import { EVIDENCE_FEATURES, type EvidenceFeature, findEvidence } from '../src/answer/evidence.js';
import { EVIDENCE } from '../src/answer/parameters.js';
import { readQuestion } from '../src/answer/question.js';
import { loadCorpus } from '../src/corpus/load.js';
import { passages as passagesOf } from '../src/corpus/passages.js';
import type { Features, Weights } from '../src/search/linear.js';
import { RANKING } from '../src/search/parameters.js';
import { PASSAGE_FEATURES, type PassageFeature } from '../src/search/rank.js';
import { createSearcher } from '../src/search/searcher.js';
import type { Lexicon } from '../src/text/lexicon.js';
import { containsAnswer, percent } from './measures.js';
import { loadQuestions, matches } from './questions.js';
import { loadSet, type SetQuestion } from './sets.js';
import { table } from './table.js';
import { type Choice, fitChoices, folds, worthOfBest } from './train.js';

/** What is fitted on: [questions, passages]. Several languages at once, so that one configuration serves all. */
const TRAINING: readonly (readonly [string, string])[] = [
  ['squad-train17.en', 'squad-train17.en'],
  ['xquad.es', 'xquad.es'],
  ['xquad.vi', 'xquad.vi'],
  ['xquad.hi', 'xquad.hi'],
  ['tydi.bn', 'tydi.bn'],
  ['xquad.es', 'xquad.en'],
  ['xquad.vi', 'xquad.en'],
  ['xquad.en', 'xquad.es'],
];
/** Questions of a set at most: the larger sets must not drown the others. */
const MOST_QUESTIONS = 1300;
const CORPUS = fileURLToPath(new URL('../../../corpus', import.meta.url));
const FOLDS = 5;
const TRAINING_OPTIONS = { rounds: 300, decay: 0.0005 };

/** Fits the ranker and the choice of evidence; prints what the weights give on articles that they were not fitted on. */
export async function fitRanking(
  folder: string,
  questions: readonly string[],
  lexicon: Lexicon,
): Promise<void> {
  const passageChoices: Tagged<PassageFeature>[] = [];
  const evidenceChoices: Tagged<EvidenceFeature>[] = [];
  for (const [asked, answering] of TRAINING) {
    const name = asked === answering ? asked : `${asked} on ${answering}`;
    const { passages } = loadSet(folder, answering);
    const questions = loadSet(folder, asked).questions.filter(({ answerable }) => answerable);
    // Parallel sets: what answers in the language of the passages stands under the same question's id.
    const gold = new Map(loadSet(folder, answering).questions.map((question) => [question.id, question]));
    const stride = Math.max(1, questions.length / MOST_QUESTIONS);
    const searcher = createSearcher(passages, lexicon);
    const articles = new Map(passages.map((passage) => [passage.id, passage.source.id]));
    for (let i = 0; i < questions.length; i += stride) {
      const asking = questions[Math.floor(i)];
      const question = asking === undefined ? undefined : readQuestion(asking.question);
      if (asking === undefined || question === undefined || 'reason' in question) continue;
      const ranking = searcher.search(question.text, question.language);
      const group = `${answering.split('.')[0]} ${articles.get(asking.passageId)}`;
      passageChoices.push({
        name,
        group,
        candidates: ranking.documents.map(({ features }) => features),
        worth: ranking.documents.map(({ document }) => Number(document.passage.id === asking.passageId)),
      });
      evidenceChoices.push({ name, group, ...evidenceOf(gold.get(asking.id) ?? asking, question, ranking) });
    }
    process.stderr.write(`read ${name}\n`);
  }
  evidenceChoices.push(...(await readCorpusQuestions(questions, lexicon)));
  report('passages', PASSAGE_FEATURES, passageChoices, RANKING);
  report('evidence', EVIDENCE_FEATURES, evidenceChoices, EVIDENCE);
}

/** Questions on the three texts tell what no public set does, such as the sides of two countries. */
async function readCorpusQuestions(
  files: readonly string[],
  lexicon: Lexicon,
): Promise<Tagged<EvidenceFeature>[]> {
  const { sources } = await loadCorpus(CORPUS);
  const searcher = createSearcher(sources.flatMap(passagesOf), lexicon);
  return files.flatMap(loadQuestions).flatMap((asked): Tagged<EvidenceFeature>[] => {
    const question = readQuestion(asked.question);
    if (!asked.answerable || 'reason' in question) return [];
    const evidence = findEvidence(question, searcher.search(question.text, question.language), EVIDENCE);
    return [
      {
        name: 'three texts',
        group: asked.id,
        candidates: evidence.map(({ features }) => features),
        worth: evidence.map(({ passage, start, end }) =>
          Number(matches(passage.source.text.slice(start, end), asked)),
        ),
        weight: 1,
      },
    ];
  });
}

type Tagged<Feature extends string> = Choice<Feature> & { readonly name: string };

function evidenceOf(
  { passageId, answers }: SetQuestion,
  question: Parameters<typeof findEvidence>[0],
  ranking: Parameters<typeof findEvidence>[1],
): { candidates: Features<EvidenceFeature>[]; worth: number[] } {
  const evidence = findEvidence(question, ranking, EVIDENCE);
  return {
    candidates: evidence.map(({ features }) => features),
    worth: evidence.map(({ passage, start, end }) =>
      Number(passage.id === passageId && containsAnswer(passage.source.text.slice(start, end), answers)),
    ),
  };
}

/** Prints, for each set, how often the first choice is right: with the shipped weights, and with those fitted on other articles. */
function report<Feature extends string>(
  title: string,
  names: readonly Feature[],
  choices: readonly Tagged<Feature>[],
  shipped: Weights<Feature>,
): void {
  const parts = folds(choices, FOLDS);
  const fitted = new Map<Tagged<Feature>, Weights<Feature>>();
  for (const [i, part] of parts.entries()) {
    const weights = fitChoices(names, parts.filter((_, other) => other !== i).flat(), TRAINING_OPTIONS);
    for (const choice of part) fitted.set(choice, weights);
  }
  const sets = [...new Set(choices.map(({ name }) => name))];
  const share = (some: readonly Tagged<Feature>[], weights: (choice: Tagged<Feature>) => Weights<Feature>) =>
    percent(some.filter((choice) => worthOfBest(names, choice, weights(choice)) > 0).length, some.length);
  const rows = sets.map((set) => {
    const some = choices.filter(({ name }) => name === set);
    return [
      set,
      String(some.length),
      share(some, () => shipped),
      share(some, (choice) => fitted.get(choice) ?? shipped),
    ];
  });
  const all = fitChoices(names, choices, TRAINING_OPTIONS);
  process.stdout.write(
    `\n${table([`${title}: first choice right`, 'questions', 'shipped', 'cross-validated'], rows)}\n\n`,
  );
  for (const name of names) process.stdout.write(`  ${name}: ${all[name].toFixed(2)},\n`);
}
