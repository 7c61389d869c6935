import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Evidence, findEvidence } from '../../src/answer/evidence.js';
import { EVIDENCE, LONGEST_QUOTE } from '../../src/answer/parameters.js';
import { quotedRange } from '../../src/answer/quotation.js';
import { passagesOf } from '../search/fixture.js';
import { searched } from './searched.js';

function evidenceOf(question: string, paragraph: string): Evidence {
  const { question: read, ranking } = searched(question, passagesOf([paragraph]));
  const [best] = findEvidence(read, ranking, EVIDENCE);
  if (best === undefined) throw new Error('nothing found');
  return best;
}

/** What is quoted for a question from a paragraph; `matched` are the words of the question that stand there. */
function quoted(question: string, paragraph: string, ...matched: string[]): string {
  const matches = matched.map((word) => {
    const start = paragraph.indexOf(word);
    return { start, end: start + word.length };
  });
  const { start, end } = quotedRange(evidenceOf(question, paragraph), () => matches);
  return paragraph.slice(start, end);
}

/** A clause of `length` characters without punctuation. */
function clause(length: number, word = 'grey'): string {
  return `${word} `
    .repeat(length)
    .slice(0, length - 1)
    .padEnd(length, 'x');
}

describe('the quote', () => {
  it('is the best sentence', () => {
    expect(quoted('harbour storms', 'The king slept. Storms hit the harbour. He woke.')).toBe(
      'Storms hit the harbour.',
    );
  });

  it('has the sentence behind it where that lists what it announces', () => {
    const announced = 'Treaties were signed in several fields.';
    const listed = 'Among these are farming, health and education.';
    expect(quoted('In which fields were treaties signed?', `He woke. ${announced} ${listed} He slept.`)).toBe(
      `${announced} ${listed}`,
    );
    expect(quoted('In which fields were treaties signed?', `He woke. ${announced} Farming is old.`)).toBe(
      announced,
    );
  });

  it('has the sentence before it, or behind it, where that carries what it lacks', () => {
    expect(quoted('harbour storms', 'The harbour closed in 1980. Storms came then. He woke.')).toBe(
      'The harbour closed in 1980. Storms came then.',
    );
    const best = evidenceOf('storms', 'He woke. Storms came then. The harbour closed.');
    const next = { ...best, features: { ...best.features, previous: 0, next: 0.9 } };
    const { text } = best.passage.source;
    const { start, end } = quotedRange(next, () => []);
    expect(text.slice(start, end)).toBe('Storms came then. The harbour closed.');
  });

  it('has one neighbour at most', () => {
    const best = evidenceOf('storms', 'He woke. Storms came then. The harbour closed.');
    const { start, end } = quotedRange(
      { ...best, features: { ...best.features, previous: 0.5, next: 0.5 } },
      () => [],
    );
    expect(best.passage.source.text.slice(start, end)).toBe('He woke. Storms came then.');
  });

  it('has no neighbour that would make it too long', () => {
    const long = `Storms came ${clause(250)}.`;
    expect(quoted('harbour storms', `The harbour closed ${clause(200)}. ${long}`)).not.toMatch(/\. ./);
  });

  it('of a long sentence is the clauses around what it carries of the question', () => {
    const clauses = ['first', 'second', 'third', 'fourth', 'fifth'].map((word) => `${word} ${clause(150)}`);
    const text = quoted('fourth', `${clauses.join(', ')}.`, 'fourth');
    expect(text).toContain('fourth');
    expect(text.length).toBeLessThanOrEqual(LONGEST_QUOTE);
    expect(text).toMatch(/^(?:second|third|fourth) .*,$/s);
  });

  it('of a long sentence has as many of the question’s words as fit', () => {
    const clauses = ['first', 'second', 'third', 'fourth', 'fifth'].map((word) => `${word} ${clause(150)}`);
    const text = quoted('fourth fifth first', `${clauses.join('; ')}.`, 'first', 'fourth', 'fifth');
    expect(text).toContain('fourth');
    expect(text).toContain('fifth');
  });

  it('of a long sentence begins with its beginning where nothing tells more', () => {
    expect(quoted('grey', `${clause(250)}, ${clause(250)}.`)).toBe(`${clause(250)},`);
  });

  it('of a sentence that cannot be cut is the whole of it', () => {
    const sentence = `${clause(LONGEST_QUOTE + 100)}.`;
    expect(quoted('grey', sentence)).toBe(sentence);
  });

  it('of a sentence of long clauses is one of them', () => {
    const [first, second] = [clause(LONGEST_QUOTE + 50), clause(LONGEST_QUOTE + 50, 'blue')];
    expect(quoted('grey blue', `${first}, ${second}.`, 'grey')).toBe(`${first},`);
  });

  it('is not cut inside a number or a compound', () => {
    const sentence = `${clause(390)} 15,000 twenty-one 1975–2025 ${clause(200)}.`;
    expect(quoted('grey', sentence)).toBe(sentence);
  });

  it('begins and ends where clauses do, and is short or one clause, however a sentence is made', () => {
    const joints = fc.constantFrom(', ', '; ', ': ', ' – ', ' - ', '، ', ',\n');
    const parts = fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), joints), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(parts, fc.nat(1_500), (clauses, at) => {
        const sentence = `${clauses.map(([length, joint]) => clause(length + 5) + joint).join('')}end`;
        const best = evidenceOf('grey', sentence);
        fc.pre(best.end - best.start === sentence.length);
        const { start, end } = quotedRange(best, () => [{ start: at, end: at + 4 }]);
        expect(end).toBeGreaterThan(start);
        expect(sentence.slice(start, end).trim().length).toBeGreaterThan(0);
        expect(end - start).toBeLessThanOrEqual(LONGEST_QUOTE + 2);
        if (start > 0) expect(sentence.slice(0, start)).toMatch(/[,;:،–-]\s+$/);
        if (end < sentence.length) expect(sentence.slice(0, end)).toMatch(/[,;:،–-]$/);
      }),
      { seed: 1975, numRuns: 100 },
    );
  });
});
