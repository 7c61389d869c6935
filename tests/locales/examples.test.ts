import { describe, expect, it } from 'vitest';
import { LOCALES, translator } from '../../src/locales/index.js';
import { answered, answerer } from '../answer/three-texts.js';

const ANSWERS = new Map([
  ['en', 'At the end of 1975, Mexico sent aid'],
  ['bn', 'মেক্সিকো সিটিতে ভিয়েতনামের একটি স্থায়ী দূতাবাস'],
  ['vi', 'At the end of 1975, Mexico sent aid'],
  ['es', 'At the end of 1975, Mexico sent aid'],
]);
const EXAMPLES = ['ask', 'start', 'verbatim'] as const;

describe('the question that the help shows as an example', () => {
  it.each(LOCALES)('is answered by the texts that come with the program: %s', (language) => {
    const questions = EXAMPLES.map((name) => /"(.+)"/.exec(translator(language)(`cli.example.${name}`))?.[1]);
    expect(new Set(questions).size).toBe(1);
    const answer = answered(answerer.ask(questions[0] ?? ''));
    expect(answer.language).toBe(language);
    expect(answer.quote.text).toContain(ANSWERS.get(language));
  });
});
