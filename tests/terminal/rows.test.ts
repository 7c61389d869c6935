import { describe, expect, it } from 'vitest';
import { rows } from '../../src/terminal/rows.js';
import { colourScreen, plainScreen } from './fakes.js';

const list = [
  { label: '1975', words: [{ text: 'Mexico sent aid to Vietnam by ship' }] },
  { label: 'May 2025', words: [{ text: 'A ceremony' }] },
];

describe('rows', () => {
  it('set the words beside labels that are all as wide as the widest', () => {
    expect(rows(list, plainScreen())).toBe(
      '  1975      Mexico sent aid to Vietnam by ship\n  May 2025  A ceremony\n',
    );
  });

  it('break words in their own column', () => {
    expect(rows(list, plainScreen(44))).toBe(
      '  1975      Mexico sent aid to Vietnam by\n            ship\n  May 2025  A ceremony\n',
    );
  });

  it('set the words below their labels where there is little room', () => {
    expect(rows(list, plainScreen(30))).toBe(
      '  1975\n    Mexico sent aid to Vietnam\n    by ship\n  May 2025\n    A ceremony\n',
    );
  });

  it('break a long label in its own column', () => {
    const long = { label: 'ngày 19 tháng 5 năm 1975 – tháng 6', words: [{ text: 'one' }] };
    expect(rows([long], plainScreen())).toBe('  ngày 19 tháng 5 năm 1975  one\n  – tháng 6\n');
  });

  it('measure a label by its columns, not by its letters', () => {
    const bengali = { label: 'কু', words: [{ text: 'one' }] };
    expect(rows([bengali, { label: 'ab', words: [{ text: 'two' }] }], plainScreen())).toBe(
      '  কু   one\n  ab  two\n',
    );
  });

  it('keep a label on one line, and paint it alone', () => {
    const { paint } = colourScreen();
    expect(rows([{ label: 'a\nb', words: [{ text: 'c' }] }], colourScreen())).toBe(
      `  ${paint.bold('a b')}  c\n`,
    );
  });

  it('are nothing where there are none', () => {
    expect(rows([], plainScreen())).toBe('');
  });
});
