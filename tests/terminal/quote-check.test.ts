import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/locales/index.js';
import type { QuoteCheck } from '../../src/quotes/check.js';
import { renderQuoteCheck } from '../../src/terminal/quote-check.js';
import { aid, answer, bare, colourScreen, plainScreen } from './fakes.js';
import { abridged, differing, exact, said } from './found.js';

const sources = [aid, bare];
const plain = (words: string, check: QuoteCheck, language = 'en') =>
  renderQuoteCheck(words, check, { screen: plainScreen(), language, sources });

const AID = ['Sources', '  [1] Aid in 1975 · The Gazette · May 2025', '      https://example.org/সাহায্য', ''];

describe('a checked quote in a terminal', () => {
  it('is shown at each place where it stands', () => {
    const places = [answer.quote, answer.quote];
    expect(plain(answer.quote.text, { kind: 'exact', places })).toBe(
      [
        'These words stand in my sources.',
        '',
        '  • “At the end of 1975, Mexico sent aid worth US$1 million to Vietnam.” [1] ¶ 1',
        '  • “At the end of 1975, Mexico sent aid worth US$1 million to Vietnam.” [1] ¶ 1',
        '',
        ...AID,
      ].join('\n'),
    );
  });

  it('is set above what stands in the source, with what differs', () => {
    expect(plain(said, differing)).toBe(
      [
        'These words do not stand in my sources. The nearest words differ:',
        '',
        '  You wrote   “Mexico sent aid worth US$2 million gladly”',
        '  The source  “Mexico sent aid worth US$1 million to Vietnam” [1] ¶ 1',
        '',
        '  • “US$2” should be “US$1”',
        '  • “gladly” is not there',
        '  • “to Vietnam” is missing',
        '',
        ...AID,
      ].join('\n'),
    );
  });

  it('has what differs in colour as well', () => {
    const { paint } = colourScreen();
    const shown = renderQuoteCheck(said, differing, { screen: colourScreen(), language: 'en', sources });
    expect(shown).toContain(`“Mexico sent aid worth ${paint.red('US$2')} million ${paint.red('gladly')}”`);
    expect(shown).toContain(`worth ${paint.green('US$1')} million ${paint.green('to Vietnam')}”`);
  });

  it('is shown with what it leaves out', () => {
    const shown = plain('Mexico sent aid … to Vietnam', abridged);
    expect(shown).toMatch(/^These words stand in my sources, with more between them/);
    expect(shown).toContain('  • “Mexico sent aid worth US$1 million to Vietnam” [1] ¶ 1\n');
    expect(shown).toContain('  • left out: “worth US$1 million”\n');
  });

  it('is one line where nothing is near to it', () => {
    expect(plain('x', { kind: 'absent' })).toBe('My sources have no such words, and none near to them.\n');
    expect(plain('x', { kind: 'too-short' })).toMatch(/Give me 3 or more\.\n$/);
    expect(plain('x', { kind: 'too-long' })).toMatch(/4,000 characters/);
  });

  it('is judged in the person’s language, and kindly only where it is exact', () => {
    for (const language of LOCALES) {
      for (const check of [exact, differing, abridged, { kind: 'absent' }] as const) {
        expect(plain(said, check, language)).not.toMatch(/\{\{|(discord|terminal)\./);
      }
    }
    const { paint } = colourScreen();
    const setting = { screen: colourScreen(), language: 'en', sources };
    expect(renderQuoteCheck(said, exact, setting)).toContain(paint.green('These words stand in my sources.'));
  });
});
