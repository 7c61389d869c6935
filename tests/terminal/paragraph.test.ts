import { describe, expect, it } from 'vitest';
import { paragraph } from '../../src/terminal/paragraph.js';
import { colourScreen, plainScreen } from './fakes.js';

describe('paragraph', () => {
  it('indents every line as far as its lead', () => {
    expect(paragraph(plainScreen(10), [{ text: 'one two three' }], '  • ')).toBe(
      '  • one\n    two\n    three\n',
    );
  });

  it('paints no line break and no indent', () => {
    const { paint } = colourScreen();
    expect(paragraph(colourScreen(7), [{ text: 'one two three', paint: paint.bold }], '- ')).toBe(
      `- ${paint.bold('one')}\n  ${paint.bold('two')}\n  ${paint.bold('three')}\n`,
    );
  });

  it('paints each stretch in its own way, also across lines', () => {
    const { paint } = colourScreen();
    const spans = [{ text: 'a ' }, { text: 'b c', paint: paint.bold }, { text: ' d' }];
    expect(paragraph(colourScreen(3), spans)).toBe(`a ${paint.bold('b')}\n${paint.bold('c')} d\n`);
  });

  it('makes what it shows harmless', () => {
    expect(paragraph(plainScreen(), [{ text: 'a\u001B[31m\u202Eb' }])).toBe('a␛[31mb\n');
  });
});
