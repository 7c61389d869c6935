import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createAnswerer } from '../src/answer/answerer.js';
import type { Reply } from '../src/answer/reply.js';
import { loadCorpus } from '../src/corpus/load.js';
import { openLexicon } from '../src/text/lexicon-files.js';
import { createBm25 } from './bm25.js';
import { factMisses, factTable, goldSets, loadGold } from './facts.js';
import { highlightF1, isAnsweredBy, percent, shownPassages } from './measures.js';
import { askAll, loadQuestions, type Outcome, tally } from './questions.js';
import { type EvaluationSet, loadSet, type SetQuestion, setNames, sourcesOf } from './sets.js';
import { table } from './table.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const USAGE = `Usage: npm run eval -- [options]

Asks the project's own questions and prints how many are answered right, and how many of the facts marked by hand are
found.

  --questions FILE  another question file in the format of tests/eval/questions.jsonl
  --facts FILE      other sentences with their facts marked, in the format of tests/facts/gold.jsonl
  --set DIR         also score the public sets in DIR (NAME.passages.jsonl, NAME.questions.jsonl)
  --only NAME       only these sets (may be given several times)
  --failures        print each miss: what was asked, what was answered
  --help            this text
`;

const { values: options } = parseArgs({
  options: {
    questions: { type: 'string', default: `${ROOT}tests/eval/questions.jsonl` },
    facts: { type: 'string', default: `${ROOT}tests/facts/gold.jsonl` },
    set: { type: 'string' },
    only: { type: 'string', multiple: true, default: [] },
    failures: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const lexicon = openLexicon();

if (options.help) {
  print(USAGE);
} else {
  if (options.only.length === 0) {
    await evaluateCorpus(options.questions);
    evaluateFacts(options.facts);
  }
  if (options.set !== undefined) evaluateSets(options.set, options.only);
}

async function evaluateCorpus(file: string): Promise<void> {
  if (!existsSync(file)) throw new Error(`no such question file: ${file}`);
  const { sources } = await loadCorpus(`${ROOT}corpus`);
  const outcomes = askAll(createAnswerer(sources, { lexicon }), loadQuestions(file));
  const languages = [...new Set(outcomes.map(({ question }) => question.language))];
  const row = (name: string, some: readonly Outcome[]) => {
    const t = tally(some);
    return [
      name,
      String(some.length),
      percent(t.first, t.answerable),
      percent(t.third, t.answerable),
      percent(t.wronglyRefused, t.answerable),
      percent(t.refused, t.unanswerable),
    ];
  };
  print(
    table(
      ['the three texts', 'questions', 'answer@1', 'answer@3', 'wrongly refused', 'refused'],
      [
        ...languages.map((language) =>
          row(
            language,
            outcomes.filter(({ question }) => question.language === language),
          ),
        ),
        row('all', outcomes),
      ],
    ),
  );
  if (options.failures) for (const outcome of outcomes) printMiss(outcome);
}

function evaluateFacts(file: string): void {
  if (!existsSync(file)) throw new Error(`no such file of facts: ${file}`);
  const gold = loadGold(file);
  print(`\n${factTable(goldSets(gold))}`);
  if (options.failures) print(`\n${factMisses(gold).join('\n')}`);
}

function printMiss({ question, reply, first, third }: Outcome): void {
  if (question.answerable ? first : reply.kind === 'refusal') return;
  const wanted = question.answerable ? question.expect.join(' | ') : '(refusal)';
  print(
    `\n${question.id}  ${question.question}${third ? '  (right among the first three)' : ''}\n  wanted: ${wanted}\n  ${told(reply)}`,
  );
}

function told(reply: Reply): string {
  if (reply.kind === 'refusal') return `refused: ${reply.reason}`;
  return `answered (${reply.confidence.toFixed(2)}; ${reply.matched.join(', ')}): ${reply.quote.text}`;
}

function evaluateSets(folder: string, only: readonly string[]): void {
  const names = setNames(folder).filter((name) => only.length === 0 || only.includes(name));
  const pairs: [string, string][] = [
    ...names.map((name): [string, string] => [name, name]),
    ...crossLingualPairs(names),
  ];
  const rows = pairs.map(([asked, answering]) =>
    scoreSet(nameOf(asked, answering), loadSet(folder, answering), loadSet(folder, asked).questions),
  );
  const header = [
    'set',
    'questions',
    'BM25 hit@1',
    'hit@1',
    'hit@3',
    'answer@1',
    'F1',
    'wrongly refused',
    'refused',
  ];
  print(`\n${table([...header, 'ms p50', 'p99'], rows)}`);
  const halves = pairs
    .filter(([, answering]) => loadSet(folder, answering).questions.every(({ answerable }) => answerable))
    .map(([asked, answering]) =>
      scoreHalf(nameOf(asked, answering), loadSet(folder, answering), loadSet(folder, asked).questions),
    );
  print(`\n${table(['half of the articles indexed', 'others refused', 'answerable lost'], halves)}`);
}

function nameOf(asked: string, answering: string): string {
  return asked === answering ? asked : `${asked} on ${answering}`;
}

/** Every second article is indexed, all questions are asked. */
function scoreHalf(name: string, { passages }: EvaluationSet, questions: readonly SetQuestion[]): string[] {
  const articles = [...new Set(passages.map(({ source }) => source.id))];
  const indexed = new Set(articles.filter((_, i) => i % 2 === 0));
  const half = passages.filter(({ source }) => indexed.has(source.id));
  const there = new Set(half.map(({ id }) => id));
  const answerer = createAnswerer(sourcesOf(half), { passages: half, lexicon });
  const isRefused = ({ question }: SetQuestion) => answerer.ask(question).kind === 'refusal';
  const answerable = questions.filter(({ passageId }) => there.has(passageId));
  const others = questions.filter(({ passageId }) => !there.has(passageId));
  return [
    name,
    percent(others.filter(isRefused).length, others.length),
    percent(answerable.filter(isRefused).length, answerable.length),
  ];
}

/** Sets that are parallel (`xquad.en`, `xquad.es`): each language's questions on the passages of each other. */
function crossLingualPairs(names: readonly string[]): [string, string][] {
  const parallel = names.filter((name) => name.startsWith('xquad.'));
  return parallel.flatMap((asked) =>
    parallel
      .filter((answering) => answering !== asked)
      .map((answering): [string, string] => [asked, answering]),
  );
}

function scoreSet(name: string, { passages }: EvaluationSet, questions: readonly SetQuestion[]): string[] {
  const answerer = createAnswerer(sourcesOf(passages), { passages, lexicon });
  const bm25 = createBm25(passages);
  const answerable = questions.filter((question) => question.answerable);
  let plain = 0;
  let hit1 = 0;
  let hit3 = 0;
  let answered = 0;
  let f1 = 0;
  let lost = 0;
  let refused = 0;
  const times: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    const reply = answerer.ask(question.question);
    times.push(performance.now() - start);
    if (!question.answerable) {
      if (reply.kind === 'refusal') refused += 1;
      continue;
    }
    if (bm25(question.question, question.lang) === question.passageId) plain += 1;
    const shown = shownPassages(reply);
    if (shown[0] === question.passageId) hit1 += 1;
    if (shown.slice(0, 3).includes(question.passageId)) hit3 += 1;
    if (isAnsweredBy(reply, question.answers)) answered += 1;
    f1 += highlightF1(reply, question.answers);
    if (reply.kind === 'refusal') lost += 1;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
  return [
    name,
    String(questions.length),
    ...[plain, hit1, hit3, answered, f1, lost].map((part) => percent(part, answerable.length)),
    percent(refused, questions.length - answerable.length),
    at(0.5),
    at(0.99),
  ];
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
