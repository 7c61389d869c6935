import { describe, expect, it } from 'vitest';
import { REFUSAL_REASONS } from '../../../src/answer/reply.js';
import { readerOf } from '../../../src/discord/reader.js';
import { refusalView } from '../../../src/discord/views/refusal.js';
import { LOCALES } from '../../../src/locales/index.js';
import { RANKED, SOURCES } from '../fixture.js';
import { readMarkdown } from '../markdown-reader.js';
import { componentsOf, textsOf } from './parts.js';

const answerer = { sources: SOURCES };

describe('refusalView', () => {
  it.each(LOCALES.flatMap((locale) => REFUSAL_REASONS.map((reason) => [locale, reason] as const)))(
    'has words of its own in %s for %s',
    (locale, reason) => {
      const words = (each: string) =>
        textsOf(
          refusalView({ kind: 'refusal', question: 'x', reason, nearest: [] }, readerOf(each), answerer),
        ).join();
      expect(words(locale)).not.toMatch(/\{\{|refusal\.|help\./);
      if (locale !== 'en') expect(words(locale)).not.toBe(words('en'));
    },
  );

  it('labels the nearest passage as no answer, quotes its beginning and cites nothing', () => {
    const nearest = [RANKED[1], RANKED[0]].filter((ranked) => ranked !== undefined);
    const view = refusalView(
      { kind: 'refusal', question: 'x', reason: 'not-in-sources', nearest },
      readerOf('en'),
      answerer,
    );
    expect(readMarkdown(textsOf(view)[1] ?? '').lines).toEqual([
      { block: 'small', text: 'The nearest passage (not an answer):' },
      { block: 'quote', text: expect.stringMatching(/^Hai emphasized that the Vietnamese people/) },
    ]);
    expect(componentsOf(view).some((each) => 'custom_id' in each)).toBe(false);
  });

  it('cuts a long nearest passage', () => {
    const source = { ...(SOURCES[0] as (typeof SOURCES)[number]), text: 'word '.repeat(500) };
    const passage = { id: 'long#1', source, start: 0, end: source.text.length, sentences: [] };
    const refusal = {
      kind: 'refusal',
      question: 'x',
      reason: 'not-in-sources',
      nearest: [{ passage, score: 1 }],
    } as const;
    const [, quoted = ''] = textsOf(refusalView(refusal, readerOf('en'), answerer));
    expect(quoted).toMatch(/…$/);
    expect(quoted.length).toBeLessThan(400);
  });
});
