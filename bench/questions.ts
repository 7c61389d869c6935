import type { Answerer, Reply } from '../src/answer/reply.js';
import { LONGEST_QUOTE } from './measures.js';
import { readLines } from './sets.js';

/** A question on the three texts: it is right where a quote matches one of the regular expressions, NFC on both sides. */
export interface CorpusQuestion {
  readonly id: string;
  readonly language: string;
  readonly question: string;
  readonly answerable: boolean;
  readonly expect: readonly string[];
}

/** How one question went. */
export interface Outcome {
  readonly question: CorpusQuestion;
  readonly reply: Reply;
  /** The answer's own quote matches. */
  readonly first: boolean;
  /** One of the first three quotes matches: the answer, then facts, then passages. */
  readonly third: boolean;
}

export function loadQuestions(file: string): CorpusQuestion[] {
  return readLines<CorpusQuestion>(file);
}

export function askAll(answerer: Answerer, questions: readonly CorpusQuestion[]): Outcome[] {
  return questions.map((question) => {
    const reply = answerer.ask(question.question);
    const shown = quotesOf(reply).slice(0, 3);
    return {
      question,
      reply,
      first: (shown[0]?.length ?? 0) <= LONGEST_QUOTE && matches(shown[0], question),
      third: shown.some((quote) => matches(quote, question)),
    };
  });
}

function quotesOf(reply: Reply): string[] {
  if (reply.kind === 'refusal') return [];
  return [
    reply.quote.text,
    ...reply.facts.map((fact) => fact.quote.text),
    ...reply.passages.map(({ passage }) => passage.source.text.slice(passage.start, passage.end)),
  ];
}

/** Whether a quote is what a question expects. */
export function matches(quote: string | undefined, { expect }: CorpusQuestion): boolean {
  if (quote === undefined) return false;
  const text = quote.normalize('NFC');
  return expect.some((pattern) => new RegExp(pattern.normalize('NFC'), 'u').test(text));
}

/** The four figures of a set of outcomes, as counts. */
export interface Tally {
  readonly answerable: number;
  readonly first: number;
  readonly third: number;
  readonly wronglyRefused: number;
  readonly unanswerable: number;
  readonly refused: number;
}

export function tally(outcomes: readonly Outcome[]): Tally {
  const answerable = outcomes.filter(({ question }) => question.answerable);
  const unanswerable = outcomes.filter(({ question }) => !question.answerable);
  const refused = ({ reply }: Outcome) => reply.kind === 'refusal';
  return {
    answerable: answerable.length,
    first: answerable.filter((outcome) => outcome.first).length,
    third: answerable.filter((outcome) => outcome.third).length,
    wronglyRefused: answerable.filter(refused).length,
    unanswerable: unanswerable.length,
    refused: unanswerable.filter(refused).length,
  };
}
