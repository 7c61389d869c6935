import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openLexicon } from '../src/text/lexicon-files.js';
import { fitBm25 } from './fit-bm25.js';
import { fitHighlight } from './fit-highlight.js';
import { fitQuery } from './fit-query.js';
import { fitRanking } from './fit-ranking.js';
import { fitRefusal } from './fit-refusal.js';
import { fitWords } from './fit-words.js';

const USAGE = `Usage: npm run fit -- --set DIR [--questions FILE] [--only words|bm25|query|ranking|highlight|refusal]

Fits the weights of the ranker, of the choice of evidence and of the refusal on the public sets in DIR, by
cross-validation over articles, and prints them beside what they give on articles that they were not fitted on.

  --questions FILE  questions on the three texts to learn from too (default: tests/eval/development.jsonl; may be
                    given several times); never those that are reported on
`;

const DEVELOPMENT = fileURLToPath(new URL('../../../tests/eval/development.jsonl', import.meta.url));

const { values: options } = parseArgs({
  options: {
    set: { type: 'string' },
    questions: { type: 'string', multiple: true, default: [DEVELOPMENT] },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (options.help || options.set === undefined) {
  process.stdout.write(USAGE);
} else {
  const lexicon = openLexicon();
  if (options.only === undefined || options.only === 'words') fitWords(options.set, lexicon);
  if (options.only === undefined || options.only === 'bm25') fitBm25(options.set, lexicon);
  if (options.only === undefined || options.only === 'query') fitQuery(options.set, lexicon);
  if (options.only === undefined || options.only === 'ranking')
    await fitRanking(options.set, options.questions, lexicon);
  if (options.only === undefined || options.only === 'highlight') fitHighlight(options.set, lexicon);
  if (options.only === undefined || options.only === 'refusal')
    await fitRefusal(options.set, options.questions, lexicon);
}
