import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.js';
import type { Answer } from '../../src/answer/reply.js';
import { canonicalValue } from '../../src/facts/canonical.js';
import { passagesOf } from '../search/fixture.js';
import { answered, answerer, lexicon, VNA, VOV } from './three-texts.js';

/** What other sources say to the question: source, agreement, value. */
function comparisons({ facts }: Answer): (string | undefined)[][] {
  return facts.flatMap(({ quote, said }) =>
    said === undefined ? [] : [[quote.source.id, said.agreement, canonicalValue(said.value)]],
  );
}

function asked(question: string, ...texts: readonly string[]): Answer {
  const passages = texts.flatMap((text, i) => passagesOf([text], { id: `text-${i + 1}` }));
  const sources = passages.map(({ source }) => source);
  return answered(createAnswerer(sources, { passages, lexicon }).ask(question));
}

describe('what other sources say to a question', () => {
  it.each([
    'When did Vietnam and Mexico establish diplomatic relations?',
    '¿Cuándo establecieron Vietnam y México relaciones diplomáticas?',
  ])('agrees at another precision: %s', (question) => {
    const answer = answered(answerer.ask(question));
    expect(answer.value && canonicalValue(answer.value)).toBe('1975');
    expect(comparisons(answer)).toEqual(
      expect.arrayContaining([
        [VOV, 'compatible', '1975-05-19'],
        [VNA, 'compatible', '1975/2020'],
      ]),
    );
  });

  it('is another figure where it is told of the same thing', () => {
    const answer = asked(
      'When was the harbour of Visby opened?',
      'The harbour of Visby was opened in 1932.',
      'The harbour of Visby was opened in 1934.',
    );
    expect(comparisons(answer).map(([, agreement]) => agreement)).toEqual(['different']);
  });

  it('is nothing where only the year and single words are the same', () => {
    expect(comparisons(answered(answerer.ask('When did the Vietnam War end?')))).toEqual([]);
  });

  it('is nothing where it is told of another thing, or of another measure', () => {
    expect(
      comparisons(
        asked(
          'When was the harbour of Visby opened?',
          'The harbour of Visby was opened in 1932.',
          'The school of Visby burned down in 1950.',
        ),
      ),
    ).toEqual([]);
    expect(
      comparisons(
        asked(
          'How much did the bridge of Visby cost?',
          'The bridge of Visby cost 5 million dollars.',
          'The bridge of Visby cost 4 million euros.',
        ),
      ),
    ).toEqual([]);
  });
});

describe('the value of an answer', () => {
  it.each([
    ['How large was bilateral trade in 2016?', '5000000000 USD'],
    ['When did Mexico reopen its embassy in Hanoi?', '2000-10'],
    ['How much aid did Mexico send to Vietnam?', '1000000 USD'],
    ['২০২৪ সালে দ্বিপাক্ষিক বাণিজ্যের পরিমাণ কত ছিল?', '>15000000000 USD'],
    ['Who is the Vietnamese ambassador to Mexico?', 'Nguyen Van Hai'],
  ])('is what its highlighted words mean: %s', (question, value) => {
    const answer = answered(answerer.ask(question));
    expect(answer.value && canonicalValue(answer.value)).toBe(value);
    expect(answer.values).toContainEqual(answer.value);
  });

  it('says that an amount is damaged', () => {
    const { value } = answered(answerer.ask('How large was bilateral trade in 2016?'));
    expect(value).toMatchObject({ kind: 'money', amount: { from: 5e9, to: 5e9, isDamaged: true } });
  });
});
