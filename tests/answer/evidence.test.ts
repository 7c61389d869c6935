import { describe, expect, it } from 'vitest';
import { type Evidence, findEvidence } from '../../src/answer/evidence.js';
import { EVIDENCE } from '../../src/answer/parameters.js';
import type { Concept } from '../../src/text/concepts.js';
import { conceptsOf, lexiconOf, passagesOf } from '../search/fixture.js';
import { searched } from './searched.js';

function evidenceOf(
  question: string,
  paragraphs: readonly string[],
  concepts: readonly Concept[] = [],
): Evidence[] {
  const { question: read, ranking } = searched(question, passagesOf(paragraphs), lexiconOf(concepts));
  return findEvidence(read, ranking, EVIDENCE);
}

function textOf({ passage, start, end }: Evidence): string {
  return passage.source.text.slice(start, end);
}

function best(question: string, ...paragraphs: string[]): string {
  const [first] = evidenceOf(question, paragraphs);
  if (first === undefined) throw new Error('nothing found');
  return textOf(first);
}

/** The evidence that a sentence is. */
function featuresOf(question: string, sentence: string, concepts?: readonly Concept[]): Evidence['features'] {
  const found = evidenceOf(question, [sentence], concepts).find((one) =>
    textOf(one).startsWith(sentence.slice(0, 5)),
  );
  if (found === undefined) throw new Error('nothing found');
  return found.features;
}

describe('evidence', () => {
  it('is each sentence of the passages found, best first', () => {
    const found = evidenceOf('Who opened the harbour?', [
      'It was old. The king opened the harbour. He slept.',
      'A gull.',
    ]);
    expect(found.map(textOf).sort()).toEqual(['He slept.', 'It was old.', 'The king opened the harbour.']);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
    for (const one of found)
      expect(one.passage.sentences[one.sentence]).toEqual({ start: one.start, end: one.end });
  });

  it('tells what the sentence before it adds, and whether it goes on about that', () => {
    const [text, other] = [
      'The king visited Lima. There he opened a harbour.',
      'The king visited Lima. There rain opened a harbour.',
    ];
    const of = (paragraph: string) =>
      evidenceOf('What did the king open in Lima?', [paragraph]).find(({ sentence }) => sentence === 1);
    expect(of(text)?.features.referred).toBeGreaterThan(0);
    expect(of(text)?.features.referred).toBe(of(text)?.features.previous);
    expect(of(other)?.features.referred).toBe(0);
  });

  it('is nothing where nothing is found', () => {
    expect(evidenceOf('Which zebra?', ['The king opened the harbour.'])).toEqual([]);
    expect(evidenceOf('Who is he?', ['The king opened the harbour.'])).toEqual([]);
  });

  it('is best where a sentence carries most of the question', () => {
    expect(
      best('Who opened the harbour?', 'The harbour was old. The king opened the harbour. The king slept.'),
    ).toBe('The king opened the harbour.');
  });

  it('is best where what is asked for is shown', () => {
    expect(
      best(
        'When was the harbour opened?',
        'The harbour was opened with great pomp. The harbour was opened in May 1932.',
      ),
    ).toBe('The harbour was opened in May 1932.');
  });
});

describe('what a sentence is judged by', () => {
  it('tells what it carries, and what its neighbours add', () => {
    const [first, second, third] = evidenceOf('harbour storm', [
      'The harbour closed. A storm came. He slept.',
    ])
      .slice()
      .sort((a, b) => a.sentence - b.sentence)
      .map(({ features }) => features);
    expect(first).toMatchObject({ coverage: 0.5, previous: 0, next: 0.5, first: 1 });
    expect(second).toMatchObject({ coverage: 0.5, previous: 0.5, next: 0, first: 0 });
    expect(third).toMatchObject({ coverage: 0, previous: 0.5, next: 0 });
  });

  it('tells the share of the names that it carries', () => {
    expect(featuresOf('Did Jack Lang open it?', 'Then Jack Lang came.').names).toBe(1);
    expect(featuresOf('Did Jack Lang open it?', 'Then Jack Smith came.').names).toBeLessThan(1);
    expect(featuresOf('Who opened it?', 'Then Jack Lang opened it.').names).toBe(0);
  });

  it('tells where it says the opposite instead', () => {
    const concepts = conceptsOf(['open', '', '', ''], ['close', '', '', '']);
    const question = 'When did the harbour open?';
    expect(featuresOf(question, 'Now the harbour will close.', concepts).opposite).toBeGreaterThan(0);
    expect(featuresOf(question, 'Now the harbour will open.', concepts).opposite).toBe(0);
    expect(featuresOf(question, 'Now the harbour may open or close.', concepts).opposite).toBe(0);
  });

  it('tells where only one of the two is negated', () => {
    expect(featuresOf('Which harbour closed?', 'This harbour never closed.').negation).toBe(1);
    expect(featuresOf('Which harbour never closed?', 'This harbour closed.').negation).toBe(1);
    expect(featuresOf('Which harbour never closed?', 'This harbour never closed.').negation).toBe(0);
    expect(featuresOf('Which harbour closed?', 'This harbour closed.').negation).toBe(0);
  });

  it('tells how near the question’s words stand', () => {
    const question = 'Which trade turnover?';
    expect(featuresOf(question, 'The trade turnover grew.').proximity).toBeGreaterThan(
      featuresOf(question, 'Trade grew, as did the shops that had a turnover.').proximity,
    );
  });
});
