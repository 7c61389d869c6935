import { describe, expect, it } from 'vitest';
import { LOCALES, translator } from '../../src/locales/index.js';
import { answerer } from '../answer/three-texts.js';

/** The words in quotes behind a command in its example. */
function wordsOf(language: string, command: 'facts' | 'timeline' | 'chart' | 'quote'): string {
  const words = /-- "(.+?)"(?: |$)/m.exec(translator(language)(`cli.example.${command}`))?.[1] ?? '';
  // A shell would put something else in their place.
  expect(words).not.toMatch(/[$`"\\!]/);
  return words;
}

describe.each(LOCALES)('what the help shows as examples finds something in the texts: %s', (language) => {
  it('facts', () => {
    expect(answerer.facts({ about: wordsOf(language, 'facts') })).toMatchObject({ kind: 'facts', language });
    expect(answerer.facts({ kind: 'money' }).kind).toBe('facts');
  });

  it('a timeline', () => {
    const about = wordsOf(language, 'timeline');
    expect(answerer.timeline({ about })).toMatchObject({ kind: 'timeline', language });
    expect(answerer.timeline({ from: '2000', to: '2025-05' }).kind).toBe('timeline');
  });

  it('a chart', () => {
    expect(answerer.chart(wordsOf(language, 'chart'))).toMatchObject({ kind: 'chart', language });
  });

  it('a quote', () => {
    expect(answerer.checkQuote(wordsOf(language, 'quote')).kind).toBe(
      language === 'bn' ? 'exact' : 'differs',
    );
  });
});
