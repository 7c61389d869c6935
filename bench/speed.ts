import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createAnswerer } from '../src/answer/answerer.js';
import { loadCorpus } from '../src/corpus/load.js';
import { openLexicon } from '../src/text/lexicon-files.js';
import { loadQuestions } from './questions.js';
import { loadSet } from './sets.js';
import { timeDigits } from './speed/digits.js';
import { timePictures } from './speed/pictures.js';
import { askTwoHundred, idleBot, starts } from './speed/program.js';
import { timeMinisearch, timePasses, timeVerbatim } from './speed/question.js';
import { median, type Spread } from './speed/statistics.js';
import { table } from './table.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const USAGE = `Usage: npm run bench -- [options]

Measures how fast the program starts and answers and how much memory the idle bot takes, on the texts that come with it
and the questions of tests/eval. Nothing is asserted: the figures are this machine's, and other work on it shows in them.

  --rounds N  how often each question is asked (default: 100)
  --set DIR   also ask a public set's questions, twice (its format: bench/sets.ts)
  --only NAME which set in DIR (default: squad-train17.en)
  --help      this text
`;

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    set: { type: 'string' },
    only: { type: 'string', default: 'squad-train17.en' },
    help: { type: 'boolean', default: false },
  },
});

if (options.help) process.stdout.write(USAGE);
else await measure(Number(options.rounds));

async function measure(rounds: number): Promise<void> {
  const { sources } = await loadCorpus(`${ROOT}corpus`);
  const questions = loadQuestions(`${ROOT}tests/eval/questions.jsonl`).map(({ question }) => question);

  const verbatim = timeVerbatim(sources, questions, rounds);
  const minisearch = timeMinisearch(sources, questions, rounds);
  const started = await starts(questions[0] ?? '');
  const twoHundred = await askTwoHundred(questions);
  const bot = await idleBot(questions);
  const pictures = await timePictures(createAnswerer(sources, { lexicon: openLexicon() }));
  const digits = timeDigits();

  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  print(`Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${processor}.`);
  print(
    `${sources.length} texts, ${verbatim.passages} passages, ${questions.length} questions in ${rounds} rounds.\n`,
  );
  print(
    table(
      ['the program', 'here', 'wanted'],
      [
        [
          `start to ready, without Discord (median of ${started.length})`,
          ms(median(started.map(({ ready }) => ready))),
          '< 500 ms',
        ],
        ['start to the first answer', ms(median(started.map(({ answer }) => answer))), ''],
        ['start to 200 answers and the end (`ask --json`)', ms(twoHundred), '< 2,000 ms'],
        ['start to ready on a Discord on this machine', ms(bot.readyAfter), ''],
        ['resident memory of the idle bot there', megabytes(bot.idleBytes), '< 120 MB'],
        [`the same after ${questions.length} questions`, megabytes(bot.laterBytes), ''],
      ],
    ),
  );
  print('');
  print(
    table(
      ['one question, ms', 'p50', 'p99', 'longest'],
      [
        ['Verbatim', ...spread(verbatim.warm)],
        ['wanted', '< 2', '< 10', ''],
        ['Verbatim, each question for the first time', ...spread(verbatim.cold)],
        ['minisearch with its defaults: passages, no answer', ...spread(minisearch.warm)],
        ['Verbatim ÷ minisearch', ...ratio(verbatim.warm, minisearch.warm)],
      ],
    ),
  );
  print('');
  print(
    table(
      ['to be ready for questions, ms', ''],
      [
        ['Verbatim: passages, lexicon, index', verbatim.preparing.toFixed(1)],
        ['minisearch with its defaults: index', minisearch.preparing.toFixed(1)],
      ],
    ),
  );
  print('');
  print(
    table(
      ['a picture', 'until it is there, ms', 'longest block, ms'],
      [
        ...pictures.map(({ name, time, block }) => [name, time.toFixed(0), block.toFixed(0)]),
        ['wanted', '< 300', '< 50'],
      ],
    ),
  );
  print('');
  print(
    table(
      ['10,000 characters of digits and separators, ms', 'the first time', 'later (median)'],
      [
        [`the slowest of ${digits.texts} texts`, digits.first.toFixed(1), digits.later.toFixed(1)],
        ['wanted', '< 50', '< 50'],
      ],
    ),
  );
  if (options.set !== undefined) printPasses(options.set, options.only);
}

/** The first time that a question needs a sentence, that is read for its dates, amounts and names. */
function printPasses(folder: string, name: string): void {
  const set = loadSet(folder, name);
  const { cold, warm } = timePasses(set);
  print('');
  print(
    table(
      [
        `${name}: ${set.passages.length} passages, ${set.questions.length} questions, ms`,
        'p50',
        'p99',
        'longest',
      ],
      [
        ['each for the first time', ...spread(cold)],
        ['each for the second time', ...spread(warm)],
      ],
    ),
  );
}

function spread({ p50, p99, longest }: Spread): string[] {
  return [p50, p99, longest].map((time) => time.toFixed(3));
}

function ratio(ours: Spread, theirs: Spread): string[] {
  return [ours.p50 / theirs.p50, ours.p99 / theirs.p99, ours.longest / theirs.longest].map(
    (times) => `× ${times.toFixed(1)}`,
  );
}

function ms(time: number): string {
  return `${Math.round(time).toLocaleString('en')} ms`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
