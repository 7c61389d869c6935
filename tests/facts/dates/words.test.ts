import { describe, expect, it } from 'vitest';
import { datePatterns } from '../../../src/facts/dates/patterns.js';
import { periodPatterns } from '../../../src/facts/dates/period-words.js';
import { yearWords } from '../../../src/facts/dates/year-words.js';
import { normaliseWord } from '../../../src/text/words.js';

const LANGUAGES = ['en', 'bn', 'vi', 'es', 'hi'];
const GROUP_NAME = /\(\?<\w+>/g;

describe.each(LANGUAGES)('the words of dates (%s)', (language) => {
  const { tables, capitals, dates, before, after, otherYears } = datePatterns(language);

  it('are normal forms, as the tokens are that they are compared with', () => {
    const { plural, endings, ...sets } = yearWords(language);
    const forms = [
      ...Object.values(tables).flatMap((table) => [...table.keys()]),
      ...Object.values(sets).flatMap((words) => [...words]),
      ...capitals,
    ];
    for (const form of forms) expect(form.split(/[ -]/).map(normaliseWord)).toEqual(form.split(/[ -]/));
  });

  it('are twelve months in all their forms, and decades from the twenties on', () => {
    expect(new Set(tables.monthName.values())).toEqual(new Set(Array.from({ length: 12 }, (_, i) => i + 1)));
    expect(new Set(tables.decadeName.values())).toEqual(new Set([20, 30, 40, 50, 60, 70, 80, 90]));
  });

  it('fill every slot of every pattern', () => {
    for (const { source } of [...dates, before, after, otherYears]) {
      const rest = source.replace(GROUP_NAME, '(');
      expect(rest).not.toMatch(/\{[a-z]/i);
      // Names of slots are the only words with a capital inside.
      expect(rest).not.toMatch(/[a-z][A-Z]/);
    }
  });

  it('are compiled once', () => {
    expect(datePatterns(language)).toBe(datePatterns(language));
    expect(periodPatterns(language)).toBe(periodPatterns(language));
    expect(yearWords(language)).toBe(yearWords(language));
  });
});
