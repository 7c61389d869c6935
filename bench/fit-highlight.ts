import { findEvidence } from '../src/answer/evidence.js';
import {
  foundBy,
  HIGHLIGHT_FEATURES,
  HIGHLIGHT_GROUPS,
  type HighlightFeature,
  type HighlightGroup,
  highlightCandidates,
  mayAnswer,
} from '../src/answer/highlight.js';
import { EVIDENCE, HIGHLIGHT } from '../src/answer/parameters.js';
import { readQuestion } from '../src/answer/question.js';
import { quote } from '../src/corpus/source.js';
import { score, type Weights } from '../src/search/linear.js';
import { createSearcher } from '../src/search/searcher.js';
import type { Lexicon } from '../src/text/lexicon.js';
import { containsAnswer, tokenF1 } from './measures.js';
import { loadSet } from './sets.js';
import { table } from './table.js';
import { type Choice, fitChoices, folds } from './train.js';

const SETS = ['squad-train17.en', 'xquad.es', 'xquad.vi', 'tydi.bn'];
const MOST_QUESTIONS = 1500;
const FOLDS = 5;
const OPTIONS = { rounds: 200, decay: 0.0005 };

type Tagged = Choice<HighlightFeature> & {
  readonly name: string;
  readonly kind: HighlightGroup;
  readonly f1: readonly number[];
};

/**
 * Fits which words of the quote are highlighted, on quotes that hold the answer, and prints the token F1 that the shipped
 * weights and those fitted on other articles give.
 */
export function fitHighlight(folder: string, lexicon: Lexicon): void {
  const choices = SETS.flatMap((name) => readSet(folder, name, lexicon));
  const kinds = [...new Set(Object.values(HIGHLIGHT_GROUPS))];
  const parts = folds(choices, FOLDS);
  const fitted = new Map<Tagged, Weights<HighlightFeature>>();
  for (const [i, part] of parts.entries()) {
    const others = parts.filter((_, other) => other !== i).flat();
    for (const kind of kinds) {
      const weights = fitChoices(HIGHLIGHT_FEATURES, ofKind(others, kind), OPTIONS);
      for (const choice of ofKind(part, kind)) fitted.set(choice, weights);
    }
  }
  const rows = SETS.map((name) => {
    const some = choices.filter((choice) => choice.name === name);
    const mean = (weights: (choice: Tagged) => Weights<HighlightFeature>) =>
      (
        (some.reduce((sum, choice) => sum + f1OfBest(choice, weights(choice)), 0) / some.length) *
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
  for (const kind of kinds) {
    const all = fitChoices(HIGHLIGHT_FEATURES, ofKind(choices, kind), OPTIONS);
    process.stdout.write(`  ${kind}: {\n`);
    for (const name of HIGHLIGHT_FEATURES) process.stdout.write(`    ${name}: ${all[name].toFixed(2)},\n`);
    process.stdout.write('  },\n');
  }
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
    if (asked === undefined || question === undefined || 'reason' in question) continue;
    const ranking = searcher.search(question.text, question.language);
    const evidence = findEvidence(question, ranking, EVIDENCE).find(
      ({ passage, start, end }) =>
        passage.id === asked.passageId &&
        containsAnswer(passage.source.text.slice(start, end), asked.answers),
    );
    if (evidence === undefined) continue;
    const { source } = evidence.passage;
    const candidates = highlightCandidates(
      question,
      quote(source, evidence),
      foundBy(question, ranking.terms),
    ).filter((candidate) => mayAnswer(question, candidate));
    const f1 = candidates.map(({ start, end }) => tokenF1(source.text.slice(start, end), asked.answers));
    const best = Math.max(...f1);
    choices.push({
      name,
      kind: HIGHLIGHT_GROUPS[question.wanted],
      group: `${name.split('.')[0]} ${source.id}`,
      candidates: candidates.map(({ features }) => features),
      right: f1.map((value) => value === best && value >= 0.5),
      f1,
    });
  }
  return choices;
}

function f1OfBest({ candidates, f1 }: Tagged, weights: Weights<HighlightFeature>): number {
  let best = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (const [i, features] of candidates.entries()) {
    const value = score(HIGHLIGHT_FEATURES, features, weights);
    if (value > highest) {
      highest = value;
      best = i;
    }
  }
  return f1[best] ?? 0;
}
