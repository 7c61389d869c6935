import { describe, expect, it } from 'vitest';
import { factIn } from '../../src/facts/facts.js';
import { readSource } from '../../src/facts/reading.js';
import { passagesOf } from '../search/fixture.js';

const [passage] = passagesOf([
  'In 1998 Maria Lopez joined the World Trade Organization (WTO). Lopez left the WTO in 2004.',
]);
if (passage === undefined) throw new Error('no passage');
const { source } = passage;

describe('a source that is read for its facts', () => {
  it('has its sentences in order', () => {
    const { sentences } = readSource(source);
    expect(sentences.map(({ start, end }) => source.text.slice(start, end))).toEqual([
      'In 1998 Maria Lopez joined the World Trade Organization (WTO).',
      'Lopez left the WTO in 2004.',
    ]);
  });

  it('has the values that lie whole in a range', () => {
    const [first, second] = readSource(source).sentences;
    if (first === undefined || second === undefined) throw new Error('no sentences');
    const kinds = (range: { start: number; end: number }) =>
      readSource(source)
        .valuesIn(range)
        .map(({ kind }) => kind);
    expect(kinds(first)).toEqual(['date', 'person', 'organisation']);
    expect(kinds({ start: first.start, end: second.end })).toHaveLength(6);
    expect(kinds({ start: first.start + 5, end: first.end })).not.toContain('date');
    expect(kinds({ start: source.text.length, end: source.text.length })).toEqual([]);
  });

  it('knows by its short form what another sentence names in full', () => {
    const last = readSource(source).sentences.at(-1);
    if (last === undefined) throw new Error('no sentence');
    const { quote, values } = factIn(source, last);
    expect(quote.text).toBe('Lopez left the WTO in 2004.');
    expect(values.map(({ kind }) => kind)).toEqual(['person', 'organisation', 'date']);
    expect(values[1]).toMatchObject({ text: 'WTO', name: 'World Trade Organization' });
  });

  it('is read once', () => {
    expect(readSource(source)).toBe(readSource(source));
  });
});
