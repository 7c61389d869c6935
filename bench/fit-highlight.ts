import { createAnswerer } from '../src/answer/answerer.js';
import { findEvidence } from '../src/answer/evidence.js';
import { foundBy } from '../src/answer/found-terms.js';
import {
  chosen,
  HIGHLIGHT_GROUPS,
  type HighlightCandidate,
  type HighlightGroup,
  highlightChoice,
} from '../src/answer/highlight.js';
import { HIGHLIGHT_FEATURES, type HighlightFeature } from '../src/answer/highlight-features.js';
import { HIGHLIGHT } from '../src/answer/highlight-weights.js';
import { EVIDENCE } from '../src/answer/parameters.js';
import { readQuestion } from '../src/answer/question.js';
import { type Quote, quote } from '../src/corpus/source.js';
import type { Weights } from '../src/search/linear.js';
import { createSearcher } from '../src/search/searcher.js';
import type { Lexicon } from '../src/text/lexicon.js';
import { containsAnswer, percent, tokenF1 } from './measures.js';
import { loadSet, sourcesOf } from './sets.js';
import { table } from './table.js';
import { type Choice, fitChoices, folds, worthOfBest } from './train.js';

const SETS = ['squad-train17.en', 'squad2.en', 'xquad.es', 'xquad.vi', 'xquad.hi', 'tydi.bn'];
const MOST_QUESTIONS = 2600;
const FOLDS = 5;
const OPTIONS = { rounds: 120, decay: 0.001 };

type Tagged = Choice<HighlightFeature> & {
  readonly kind: HighlightGroup;
  readonly stretches: readonly HighlightCandidate[];
};

/** A question: what may be highlighted in the sentence that holds the answer, if one was found, and in the quote given. */
interface Asked {
  readonly name: string;
  readonly right: Tagged | undefined;
  /** None where the question was refused. */
  readonly given: Tagged | undefined;
}

const NO_WEIGHTS = Object.fromEntries(HIGHLIGHT_FEATURES.map((name) => [name, 0])) as Record<
  HighlightFeature,
  number
>;

type GroupWeights = Readonly<Record<HighlightGroup, Weights<HighlightFeature>>>;

/**
 * Fits which words of the quote are highlighted, on quotes that hold the answer, and prints the token F1 that the shipped
 * weights and those fitted on other articles give: on these quotes, and over all questions with the quotes that they get.
 */
export function fitHighlight(folder: string, lexicon: Lexicon): void {
  const asked = SETS.flatMap((name) => readSet(folder, name, lexicon));
  const choices = asked.flatMap(({ right }) => right ?? []);
  const parts = folds(choices, FOLDS);
  const fitted = new Map<string, GroupWeights>();
  for (const [i, part] of parts.entries()) {
    const weights = fitGroups(parts.filter((_, other) => other !== i).flat());
    for (const { group } of part) fitted.set(group, weights);
  }
  const weightsFor = ({ group }: Tagged) => fitted.get(group) ?? HIGHLIGHT;
  const f1 = (some: readonly (Tagged | undefined)[], weights: (choice: Tagged) => GroupWeights) => {
    const sum = some.reduce(
      (total, choice) =>
        total +
        (choice === undefined ? 0 : worthOfBest(HIGHLIGHT_FEATURES, choice, weights(choice)[choice.kind])),
      0,
    );
    return ((sum / some.length) * 100).toFixed(1);
  };
  const rows = SETS.map((name) => {
    const ofSet = asked.filter((one) => one.name === name);
    const right = ofSet.flatMap((one) => one.right ?? []);
    const given = ofSet.map((one) => one.given);
    return [
      name,
      String(right.length),
      f1(right, () => HIGHLIGHT),
      f1(right, weightsFor),
      String(given.length),
      f1(given, () => HIGHLIGHT),
      f1(given, weightsFor),
    ];
  });
  const columns = ['shipped', 'cross-validated'];
  const head = ['highlight F1', 'quotes with the answer', ...columns, 'all questions', ...columns];
  process.stdout.write(`\n${table(head, rows)}\n\n`);
  printCertainty(choices, weightsFor);
  const all = fitGroups(choices);
  for (const kind of HIGHLIGHT_GROUPS) {
    process.stdout.write(`  ${kind}: {\n`);
    for (const name of HIGHLIGHT_FEATURES)
      process.stdout.write(`    ${name}: ${all[kind][name].toFixed(2)},\n`);
    process.stdout.write('  },\n');
  }
}

/**
 * What a stretch is made of. Where whole dates or amounts alone are chosen from, it does not tell which, and
 * what is fitted of it does not hold on other articles.
 */
const SHAPE: ReadonlySet<HighlightFeature> = new Set([
  'capitals',
  'functionWords',
  'mixed',
  'relation',
  'breaks',
  'oneWord',
  'twoWords',
  'threeWords',
  'length',
  'capitalised',
  'chunk',
  'clause',
  'repeats',
  'asked',
]);

function fitGroups(choices: readonly Tagged[]): GroupWeights {
  const weightsOf = (kind: HighlightGroup, features: readonly HighlightFeature[] = HIGHLIGHT_FEATURES) => ({
    ...NO_WEIGHTS,
    ...fitChoices(features, ofKind(choices, kind), OPTIONS),
  });
  const places = HIGHLIGHT_FEATURES.filter((name) => !SHAPE.has(name));
  return {
    time: weightsOf('time', places),
    figure: weightsOf('figure', places),
    name: weightsOf('name'),
    clause: weightsOf('clause'),
    thing: weightsOf('thing'),
    'named-thing': weightsOf('named-thing'),
  };
}

/** Lower ends of the stretches of certainty that are counted apart. */
const CERTAINTIES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.98];
/** Token F1 from which a highlight counts as right here: it says the same thing with a word more or less. */
const RIGHT_F1 = 0.6;

/** Prints how often a value is right whose highlight was chosen with a certainty, by weights fitted on other articles. */
function printCertainty(choices: readonly Tagged[], weightsFor: (choice: Tagged) => GroupWeights): void {
  const rows = HIGHLIGHT_GROUPS.map((group) => {
    const made = ofKind(choices, group).flatMap((choice) => {
      const best = chosen(choice.stretches, weightsFor(choice)[group]);
      if (best === undefined || !isValue(best)) return [];
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
  const head = ['right at a certainty from', ...CERTAINTIES.map((from) => String(from))];
  process.stdout.write(`${table(head, rows)}\n\n`);
}

function isValue({ features }: HighlightCandidate): boolean {
  const { wanted, person, organisation, place, figure } = features;
  return wanted + person + organisation + place + figure > 0;
}

function ofKind(choices: readonly Tagged[], kind: HighlightGroup): Tagged[] {
  return choices.filter((choice) => choice.kind === kind);
}

function readSet(folder: string, name: string, lexicon: Lexicon): Asked[] {
  const { passages, questions } = loadSet(folder, name);
  const searcher = createSearcher(passages, lexicon);
  const answerer = createAnswerer(sourcesOf(passages), { lexicon, passages });
  const stride = Math.max(1, questions.length / MOST_QUESTIONS);
  const read: Asked[] = [];
  for (let i = 0; i < questions.length; i += stride) {
    const asked = questions[Math.floor(i)];
    const question = asked === undefined ? undefined : readQuestion(asked.question);
    if (!asked?.answerable || question === undefined || 'reason' in question) continue;
    const ranking = searcher.search(question.text, question.language);
    const found = foundBy(question, ranking.terms, lexicon);
    const choiceIn = (quoted: Quote): Tagged => {
      const { group, candidates } = highlightChoice(question, quoted, found);
      const { source } = quoted;
      return {
        kind: group,
        group: `${name.split('.')[0]} ${source.id}`,
        stretches: candidates,
        candidates: candidates.map(({ features }) => features),
        worth: candidates.map(({ start, end }) => tokenF1(source.text.slice(start, end), asked.answers)),
      };
    };
    const right = findEvidence(question, ranking, EVIDENCE).find(
      ({ passage, start, end }) =>
        passage.id === asked.passageId &&
        containsAnswer(passage.source.text.slice(start, end), asked.answers),
    );
    const rightQuote = right && quote(right.passage.source, right);
    const rightChoice = rightQuote && choiceIn(rightQuote);
    const reply = answerer.ask(asked.question);
    const given = reply.kind === 'answer' ? reply.quote : undefined;
    const isRight =
      given?.source === rightQuote?.source &&
      given?.start === rightQuote?.start &&
      given?.end === rightQuote?.end;
    // Choices are large: none is kept twice.
    read.push({ name, right: rightChoice, given: isRight ? rightChoice : given && choiceIn(given) });
  }
  return read;
}
