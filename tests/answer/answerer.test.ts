import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.js';
import type { Passage } from '../../src/corpus/source.js';
import { lexiconOf, passagesOf } from '../search/fixture.js';
import { answered, answerer, BENGALI, lexicon, sources, VOV } from './three-texts.js';

function reading(...passages: readonly Passage[]) {
  return createAnswerer([...new Set(passages.map(({ source }) => source))], { passages, lexicon });
}

describe('an answer', () => {
  it('is a sentence of a text, with its citation, the words that answer and how it was found', () => {
    const answer = answered(answerer.ask('When did Mexico set up its embassy in Hanoi?'));
    expect(answer).toMatchObject({ kind: 'answer', language: 'en' });
    expect(answer.quote.text).toBe('পাল্টা পদক্ষেপ হিসেবে, ১৯৭৬ সালে, হ্যানয়তে মেক্সিকোও তাদের দূতাবাস স্থাপন করে।');
    expect(answer.citations[0]).toMatchObject({ n: 1, source: { id: BENGALI } });
    expect(answer.highlight?.text).toContain('১৯৭৬');
    expect(answer.matched).toEqual(expect.arrayContaining(['mexico', 'embassy', 'hanoi']));
  });

  it('says where a long sentence is cut', () => {
    const clause = 'and the king of the old grey harbour slept in his castle by the sea, ';
    const text = `The storm came in May 1932, ${clause.repeat(9)}and he woke.`;
    const answer = answered(reading(...passagesOf([text])).ask('When did the storm come?'));
    expect(answer.quote.text).toMatch(/^The storm came in May 1932,/);
    expect(answer.cut).toEqual({ before: false, after: true });
  });

  it('of a short sentence is not cut', () => {
    const answer = answered(
      reading(...passagesOf(['The storm came in May 1932.'])).ask('When did the storm come?'),
    );
    expect(answer).not.toHaveProperty('cut');
  });
});

describe('the facts beside an answer', () => {
  const answer = answered(
    reading(
      ...passagesOf(
        ['The harbour of Visby was opened in 1932. The harbour of Visby was opened by the king in 1932.'],
        { id: 'a' },
      ),
      ...passagesOf(['King Gustav opened the harbour of Visby in 1932.'], { id: 'b' }),
    ).ask('When was the harbour of Visby opened?'),
  );

  it('come from the other texts first', () => {
    const [first] = answer.facts;
    expect(first?.quote.source.id).not.toBe(answer.quote.source.id);
  });

  it('are cited by the number of their source', () => {
    expect(answer.citations.map(({ n }) => n)).toEqual([1, 2]);
    expect(answer.citations.map(({ source }) => source.id).sort()).toEqual(['a', 'b']);
  });

  it('have what their words mean', () => {
    for (const { quote, values } of answer.facts) {
      expect(values).toContainEqual(expect.objectContaining({ kind: 'date', date: '1932' }));
      for (const { start, end, text } of values) expect(text).toBe(quote.source.text.slice(start, end));
    }
  });
});

describe('an answerer', () => {
  it('has its sources in the order they were given', () => {
    expect(answerer.sources).toEqual(sources);
  });

  it('answers from the one text that is asked', () => {
    const question = 'Which country supports Vietnam?';
    for (const { id } of sources) {
      const reply = answerer.ask(question, { source: id });
      const shown = reply.kind === 'answer' ? reply.passages : reply.nearest;
      expect(shown.every(({ passage }) => passage.source.id === id)).toBe(true);
    }
    expect(answered(answerer.ask('Who is the ambassador?', { source: VOV })).citations).toHaveLength(1);
  });

  it('gives a passage with its neighbours, none from another text', () => {
    const [a1, a2, b1] = [
      ...passagesOf(['One.', 'Two.'], { id: 'a' }),
      ...passagesOf(['Three.'], { id: 'b' }),
    ];
    if (a1 === undefined || a2 === undefined || b1 === undefined) throw new Error('no passages');
    const three = reading(a1, a2, b1);
    expect(three.passage('a#1')).toEqual({ passage: a1, after: a2 });
    expect(three.passage('a#2')).toEqual({ passage: a2, before: a1 });
    expect(three.passage('b#1')).toEqual({ passage: b1 });
  });

  it('works without a lexicon: within a language, and across by names and numbers', () => {
    const bare = createAnswerer(sources, { lexicon: lexiconOf() });
    expect(answered(bare.ask('How large was the bilateral trade turnover in 2024?')).quote.text).toContain(
      '15 billion',
    );
    expect(bare.ask('').kind).toBe('refusal');
  });

  it('of no texts refuses', () => {
    expect(createAnswerer([], { lexicon }).ask('Who is the ambassador?')).toMatchObject({
      kind: 'refusal',
      reason: 'not-in-sources',
      nearest: [],
    });
  });
});
