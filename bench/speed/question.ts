import MiniSearch from 'minisearch';
import { createAnswerer } from '../../src/answer/answerer.js';
import { passages } from '../../src/corpus/passages.js';
import type { Source } from '../../src/corpus/source.js';
import { openLexicon } from '../../src/text/lexicon-files.js';
import { type EvaluationSet, sourcesOf } from '../sets.js';
import { type Spread, spreadOf } from './statistics.js';

/** Rounds before any that count, so that the compiler has done its work. */
const WARMING = 20;

/** Times in ms. */
export interface Timing {
  readonly passages: number;
  /** Until the first question could be asked, from loaded texts. */
  readonly preparing: number;
  /** The first time that each question was asked. */
  readonly cold: Spread;
  /** Every time after warming up. */
  readonly warm: Spread;
}

/** The core, from a question as a person types it to its reply. */
export function timeVerbatim(
  sources: readonly Source[],
  questions: readonly string[],
  rounds: number,
): Timing {
  const start = performance.now();
  const parted = sources.flatMap(passages);
  const answerer = createAnswerer(sources, { lexicon: openLexicon(), passages: parted });
  const preparing = performance.now() - start;
  return { passages: parted.length, preparing, ...timeQuestions(answerer.ask, questions, rounds) };
}

/** minisearch as it comes, over the same passages: what a bot that only searches would take. */
export function timeMinisearch(
  sources: readonly Source[],
  questions: readonly string[],
  rounds: number,
): Timing {
  const start = performance.now();
  const documents = sources
    .flatMap(passages)
    .map(({ id, source, start, end }) => ({ id, text: source.text.slice(start, end) }));
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(documents);
  const preparing = performance.now() - start;
  const search = (question: string) => index.search(question);
  return { passages: documents.length, preparing, ...timeQuestions(search, questions, rounds) };
}

/** The core over a public set, whose every question is asked twice. */
export function timePasses({ passages, questions }: EvaluationSet): Pick<Timing, 'cold' | 'warm'> {
  const answerer = createAnswerer(sourcesOf(passages), { lexicon: openLexicon(), passages });
  const pass = () =>
    spreadOf(
      questions.map(({ question }) => {
        const start = performance.now();
        answerer.ask(question);
        return performance.now() - start;
      }),
    );
  return { cold: pass(), warm: pass() };
}

function timeQuestions(
  ask: (question: string) => unknown,
  questions: readonly string[],
  rounds: number,
): Pick<Timing, 'cold' | 'warm'> {
  const round = () =>
    questions.map((question) => {
      const start = performance.now();
      ask(question);
      return performance.now() - start;
    });
  const cold = round();
  for (let i = 0; i < WARMING; i += 1) round();
  const warm = Array.from({ length: rounds }, round).flat();
  return { cold: spreadOf(cold), warm: spreadOf(warm) };
}
