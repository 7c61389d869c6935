import { describe, expect, it } from 'vitest';
import { screenOf, wantsColor } from '../../src/terminal/screen.js';

describe('a screen', () => {
  it.each([
    ['a terminal', true, {}, true],
    ['a pipe', false, {}, false],
    ['a pipe in CI', false, { CI: 'true' }, false],
    ['a terminal without colours', true, { TERM: 'dumb' }, false],
    ['NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
    ['both of them', true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('is coloured or not as it should be for %s', (_, isTTY, environment, expected) => {
    expect(wantsColor(isTTY, environment)).toBe(expected);
  });

  it('is as wide as its terminal, but not wider than one likes to read', () => {
    expect(screenOf({ isTTY: true, columns: 40 }, {}).width).toBe(40);
    expect(screenOf({ isTTY: true, columns: 300 }, {}).width).toBe(100);
    expect(screenOf({ isTTY: true, columns: 0 }, {}).width).toBe(80);
  });

  it('breaks no line where no terminal is, so that a quote can be found whole', () => {
    expect(screenOf({ columns: 40 }, {}).width).toBe(Number.POSITIVE_INFINITY);
  });

  it('links in a terminal only', () => {
    expect(screenOf({ isTTY: true, columns: 80 }, {}).link('[1]', 'https://example.org')).toBe(
      '\u001B]8;;https://example.org\u0007[1]\u001B]8;;\u0007',
    );
    expect(screenOf({}, { FORCE_COLOR: '1' }).link('[1]', 'https://example.org')).toBe('[1]');
    expect(screenOf({ isTTY: true }, { NO_COLOR: '1' }).link('[1]', 'https://example.org')).toBe('[1]');
  });
});
