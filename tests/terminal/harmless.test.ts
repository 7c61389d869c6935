import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless, harmlessLine } from '../../src/terminal/harmless.js';
import { anyUnits } from './any-units.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be missing
const DANGEROUS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]|\p{Bidi_Control}|\p{Surrogate}/u;

describe('harmless', () => {
  it('leaves no control character but the newline, no bidi control and no lone surrogate', () => {
    fc.assert(
      fc.property(anyUnits, (text) => {
        expect(harmless(text)).not.toMatch(DANGEROUS);
        expect(harmlessLine(text)).not.toContain('\n');
      }),
    );
  });

  it('changes nothing that is harmless already', () => {
    fc.assert(
      fc.property(anyUnits, (text) => {
        expect(harmless(harmless(text))).toBe(harmless(text));
      }),
    );
  });

  it('keeps the words of every language as they are, joiners included', () => {
    const text = 'ভিয়েতনাম র‍্যাব ক্‌ষ — ¿Qué? “quoted” 👩‍👩‍👧 tiếng Việt\nnext line';
    expect(harmless(text)).toBe(text);
  });

  it('shows that an escape sequence stood there', () => {
    expect(harmless('\u001B[2Jgone\u007F')).toBe('␛[2Jgone␡');
  });

  it('takes every kind of line break for one', () => {
    expect(harmless('a\r\nb\rc\u2028d\u2029e\u0085f')).toBe('a\nb\nc\nd\ne\nf');
    expect(harmlessLine('a\r\nb')).toBe('a b');
  });
});
