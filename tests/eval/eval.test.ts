import { describe, expect, it } from 'vitest';
import { askAll, loadQuestions, matches, type Outcome, tally } from '../../bench/questions.js';
import { answerer, sources } from '../answer/three-texts.js';
// What `npm run eval` printed when the parameters were last fitted, as shares.
import floors from './floors.json' with { type: 'json' };

const QUESTIONS = loadQuestions('tests/eval/questions.jsonl');
/** Asked in the language of the text that answers: the promise of the first version, whatever comes later. */
const WITHIN_A_LANGUAGE = /^(u-)?(en|bn)\d+$/;
const LAST_WITHIN = { answerable: 15, unanswerable: 5 } as const;

const outcomes = askAll(answerer, QUESTIONS);

function isWithinALanguage({ question: { id, answerable } }: Outcome): boolean {
  const last = answerable ? LAST_WITHIN.answerable : LAST_WITHIN.unanswerable;
  return WITHIN_A_LANGUAGE.test(id) && Number(/\d+$/.exec(id)?.[0]) <= last;
}

describe('the question file', () => {
  it('asks in all four languages, a quarter of it what no text answers', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(80);
    expect(new Set(QUESTIONS.map(({ language }) => language))).toEqual(new Set(['en', 'bn', 'vi', 'es']));
    const unanswerable = QUESTIONS.filter(({ answerable }) => !answerable);
    expect(unanswerable.length).toBeGreaterThanOrEqual(QUESTIONS.length / 4);
  });

  it('has each question once, under a name of its own', () => {
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
    expect(new Set(QUESTIONS.map(({ question }) => question)).size).toBe(QUESTIONS.length);
  });

  it('expects words that stand in a text, and of a refusal none', () => {
    for (const question of QUESTIONS) {
      const found = sources.some(({ text }) => matches(text, question));
      expect([question.id, found]).toEqual([question.id, question.answerable]);
    }
  });
});

/** So that a figure that falls names the questions that it lost. */
function misses(some: readonly Outcome[], isMissed: (outcome: Outcome) => boolean): string {
  const missed = some.filter(isMissed).map(({ question, reply }) => {
    const told = reply.kind === 'answer' ? reply.quote.text : `refused: ${reply.reason}`;
    return `${question.id} ${question.question} → ${told}`;
  });
  return `npm run eval -- --failures tells more:\n${missed.join('\n')}`;
}

describe('of the questions on the three texts', () => {
  it('as many are answered right first as when the parameters were fitted', () => {
    const { first, answerable } = tally(outcomes);
    const missed = misses(outcomes, (outcome) => outcome.question.answerable && !outcome.first);
    expect(first / answerable, missed).toBeGreaterThanOrEqual(floors['answer@1']);
  });

  it('as many are answered right among the first three quotes', () => {
    const { third, answerable } = tally(outcomes);
    const missed = misses(outcomes, (outcome) => outcome.question.answerable && !outcome.third);
    expect(third / answerable, missed).toBeGreaterThanOrEqual(floors['answer@3']);
  });

  it('as many that no text answers are refused', () => {
    const { refused, unanswerable } = tally(outcomes);
    const missed = misses(outcomes, ({ question, reply }) => !question.answerable && reply.kind === 'answer');
    expect(refused / unanswerable, missed).toBeGreaterThanOrEqual(floors.refused);
  });

  it('no more that a text answers are refused', () => {
    const { wronglyRefused, answerable } = tally(outcomes);
    const missed = misses(outcomes, ({ question, reply }) => question.answerable && reply.kind === 'refusal');
    expect(wronglyRefused / answerable, missed).toBeLessThanOrEqual(floors['wrongly refused']);
  });
});

describe('of the questions asked in the language of the text that answers them', () => {
  it('at least 24 of 30 are answered right first', () => {
    const within = outcomes.filter(isWithinALanguage).filter(({ question }) => question.answerable);
    expect(within).toHaveLength(30);
    const missed = misses(within, (outcome) => !outcome.first);
    expect(tally(within).first, missed).toBeGreaterThanOrEqual(24);
  });

  it('at least 8 of 10 that no text answers are refused', () => {
    const within = outcomes.filter(isWithinALanguage).filter(({ question }) => !question.answerable);
    expect(within).toHaveLength(10);
    const missed = misses(within, ({ reply }) => reply.kind === 'answer');
    expect(tally(within).refused, missed).toBeGreaterThanOrEqual(8);
  });
});
