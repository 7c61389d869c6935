import { describe, expect, it } from 'vitest';
import { readSentence } from '../../src/answer/reading.js';
import type { Document } from '../../src/search/document.js';
import { documentsOf } from '../search/fixture.js';

function documentOf(text: string): Document {
  const [document] = documentsOf([text]);
  if (document === undefined) throw new Error('no document');
  return document;
}

describe('a sentence read closely', () => {
  const document = documentOf('It began. It was in May 1975 that Mexico City sent US$1 million.');

  it('has its own words, with their places in the source', () => {
    const { tokens } = readSentence(document, 0);
    expect(tokens.map(({ form }) => form)).toEqual(['it', 'began']);
    const { text } = document.passage.source;
    const { tokens: next } = readSentence(document, 1);
    expect(next.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(
      'It was in May 1975 that Mexico City sent US 1 million',
    );
  });

  it('has the dates, names and amounts among them', () => {
    const { figures, names } = readSentence(document, 1);
    expect(figures.map(({ kind }) => kind)).toEqual(['date', 'money']);
    expect(names.map(({ kind }) => kind)).toEqual(['place']);
  });

  it('is nothing where there is none', () => {
    for (const sentence of [2, -1]) {
      expect(readSentence(document, sentence)).toEqual({ tokens: [], figures: [], names: [] });
    }
  });

  it('is read once, and the same again after a great many others', () => {
    const first = readSentence(document, 1);
    expect(readSentence(document, 1)).toBe(first);
    for (let i = 0; i < 400; i += 1) readSentence(documentOf(`Ship number ${i} sank.`), 0);
    expect(readSentence(document, 1)).toEqual(first);
  });
});
