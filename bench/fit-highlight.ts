import { findEvidence } from '../src/answer/evidence.js';
import {
  chosen,
  foundBy,
  HIGHLIGHT_GROUPS,
  type HighlightCandidate,
  type HighlightGroup,
  highlightChoice,
} from '../src/answer/highlight.js';
import { HIGHLIGHT_FEATURES, type HighlightFeature } from '../src/answer/highlight-features.js';
import { HIGHLIGHT } from '../src/answer/highlight-weights.js';
import { EVIDENCE } from '../src/answer/parameters.js';
import { readQuestion } from '../src/answer/question.js';
import { quote } from '../src/corpus/source.js';
import type { Weights } from '../src/search/linear.js';
import { createSearcher } from '../src/search/searcher.js';
import type { Lexicon } from '../src/text/lexicon.js';
import { containsAnswer, percent, tokenF1 } from './measures.js';
import { loadSet } from './sets.js';
import { table } from './table.js';
import { type Choice, fitChoices, folds, worthOfBest } from './train.js';

const SETS = ['squad-train17.en', 'squad2.en', 'xquad.es', 'xquad.vi', 'tydi.bn'];
const MOST_QUESTIONS = 2600;
const FOLDS = 5;
const OPTIONS = { rounds: 120, decay: 0.0003 };

type Tagged = Choice<HighlightFeature> & {
  readonly name: string;
  readonly kind: HighlightGroup;
  readonly stretches: readonly HighlightCandidate[];
};

/**
 * Fits which words of the quote are highlighted, on quotes that hold the answer, and prints the token F1 that the shipped
 * weights and those fitted on other articles give.
 */
export function fitHighlight(folder: string, lexicon: Lexicon): void {
  const choices = SETS.flatMap((name) => readSet(folder, name, lexicon));
  const parts = folds(choices, FOLDS);
  const fitted = new Map<Tagged, Weights<HighlightFeature>>();
  for (const [i, part] of parts.entries()) {
    const others = parts.filter((_, other) => other !== i).flat();
    for (const kind of HIGHLIGHT_GROUPS) {
      const weights = fitChoices(HIGHLIGHT_FEATURES, ofKind(others, kind), OPTIONS);
      for (const choice of ofKind(part, kind)) fitted.set(choice, weights);
    }
  }
  const rows = SETS.map((name) => {
    const some = choices.filter((choice) => choice.name === name);
    const mean = (weights: (choice: Tagged) => Weights<HighlightFeature>) =>
      (
        (some.reduce((sum, choice) => sum + worthOfBest(HIGHLIGHT_FEATURES, choice, weights(choice)), 0) /
          some.length) *
        100
      ).toFixed(1);
    return [
      name,
      String(some.length),
      mean(({ kind }) => HIGHLIGHT[kind]),
      mean((choice) => fitted.get(choice) ?? HIGHLIGHT[choice.kind]),
    ];
  });
  process.stdout.write(
    `\n${table(['highlight F1, quotes with the answer', 'quotes', 'shipped', 'cross-validated'], rows)}\n\n`,
  );
  printCertainty(choices, fitted);
  for (const kind of HIGHLIGHT_GROUPS) {
    const all = fitChoices(HIGHLIGHT_FEATURES, ofKind(choices, kind), OPTIONS);
    process.stdout.write(`  ${kind}: {\n`);
    for (const name of HIGHLIGHT_FEATURES) process.stdout.write(`    ${name}: ${all[name].toFixed(2)},\n`);
    process.stdout.write('  },\n');
  }
}

/** Lower ends of the stretches of certainty that are counted apart. */
const CERTAINTIES = [0, 0.5, 0.6, 0.7, 0.8, 0.9];
/** Token F1 from which a highlight counts as right here: it says the same thing with a word more or less. */
const RIGHT_F1 = 0.6;

/** Prints how often a highlight is right that was chosen with a certainty, by weights fitted on other articles. */
function printCertainty(
  choices: readonly Tagged[],
  fitted: ReadonlyMap<Tagged, Weights<HighlightFeature>>,
): void {
  const rows = HIGHLIGHT_GROUPS.map((group) => {
    const made = ofKind(choices, group).flatMap((choice) => {
      const best = chosen(choice.stretches, fitted.get(choice) ?? HIGHLIGHT[group]);
      if (best === undefined) return [];
      const f1 = choice.worth[choice.candidates.indexOf(best.features)] ?? 0;
      return [{ certainty: best.certainty, isRight: f1 >= RIGHT_F1 }];
    });
    return [
      group,
      ...CERTAINTIES.map((from, i) => {
        const to = CERTAINTIES[i + 1] ?? Number.POSITIVE_INFINITY;
        const some = made.filter(({ certainty }) => certainty >= from && certainty < to);
        return `${percent(some.filter(({ isRight }) => isRight).length, some.length)} (${some.length})`;
      }),
    ];
  });
  const head = ['right at a certainty from', ...CERTAINTIES.map((from) => from.toFixed(1))];
  process.stdout.write(`${table(head, rows)}\n\n`);
}

function ofKind(choices: readonly Tagged[], kind: HighlightGroup): Tagged[] {
  return choices.filter((choice) => choice.kind === kind);
}

function readSet(folder: string, name: string, lexicon: Lexicon): Tagged[] {
  const { passages, questions } = loadSet(folder, name);
  const searcher = createSearcher(passages, lexicon);
  const stride = Math.max(1, questions.length / MOST_QUESTIONS);
  const choices: Tagged[] = [];
  for (let i = 0; i < questions.length; i += stride) {
    const asked = questions[Math.floor(i)];
    const question = asked === undefined ? undefined : readQuestion(asked.question);
    if (!asked?.answerable || question === undefined || 'reason' in question) continue;
    const ranking = searcher.search(question.text, question.language);
    const evidence = findEvidence(question, ranking, EVIDENCE).find(
      ({ passage, start, end }) =>
        passage.id === asked.passageId &&
        containsAnswer(passage.source.text.slice(start, end), asked.answers),
    );
    if (evidence === undefined) continue;
    const { source } = evidence.passage;
    const { group, candidates } = highlightChoice(
      question,
      quote(source, evidence),
      foundBy(question, ranking.terms),
    );
    choices.push({
      name,
      kind: group,
      group: `${name.split('.')[0]} ${source.id}`,
      stretches: candidates,
      candidates: candidates.map(({ features }) => features),
      worth: candidates.map(({ start, end }) => tokenF1(source.text.slice(start, end), asked.answers)),
    });
  }
  return choices;
}
