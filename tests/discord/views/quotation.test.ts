import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../../src/corpus/source.js';
import { blockQuote } from '../../../src/discord/markdown.js';
import { excerpt } from '../../../src/discord/views/quotation.js';
import { anyText } from '../any-text.js';
import { rangeOf, sourceOf } from '../fixture.js';
import { readMarkdown } from '../markdown-reader.js';

const LONG = `${'Some words before. '.repeat(30)}It began in 1975.${' And words after.'.repeat(30)}`;
const long = sourceOf({ id: 'long', title: 'Long', language: 'en' }, [LONG]);
const whole = quote(long, rangeOf(long, LONG));

describe('excerpt', () => {
  it('is the whole quote where that is short, with every stretch in bold', () => {
    const short = quote(long, rangeOf(long, 'It began in 1975.'));
    const marked = [rangeOf(long, '1975'), rangeOf(long, 'began')];
    expect(excerpt(short, marked, 200)).toBe('It **began** in **1975**.');
  });

  it('is the beginning where the first of the stretches is there', () => {
    expect(excerpt(whole, [rangeOf(long, 'words')], 100)).toMatch(/^Some \*\*words\*\* before\. .*…$/);
    expect(excerpt(whole, [], 100)).toMatch(/^Some words before\. .*…$/);
  });

  it('is else the part around it', () => {
    expect(excerpt(whole, [rangeOf(long, '1975')], 200)).toMatch(
      /^… .*before\. It began in \*\*1975\*\*\. And words after\..*…$/,
    );
  });

  it('leaves no room empty where the stretch is near the end', () => {
    const ending = quote(long, { start: whole.start, end: rangeOf(long, 'It began in 1975.').end });
    const shown = excerpt(ending, [rangeOf(long, '1975')], 200);
    expect(shown).toMatch(/^… .*It began in \*\*1975\*\*\.$/);
    expect(shown.length).toBeGreaterThan(120);
  });

  it('is never too long, and holds the stretch if that is short, whatever the text', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.integer({ min: 150, max: 400 }), (before, after, length) => {
        const text = `${before} 1975 ${after}`;
        const source = { ...long, text };
        const start = before.length + 1;
        const quoted = quote(source, { start: 0, end: text.length });
        const shown = excerpt(quoted, [{ start, end: start + 4 }], length, blockQuote);
        expect(shown.length).toBeLessThanOrEqual(length);
        expect(readMarkdown(shown).constructs).toContainEqual({ kind: 'bold', text: '1975' });
      }),
    );
  });
});
