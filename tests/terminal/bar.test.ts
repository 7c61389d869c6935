import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound } from '../../src/facts/value.js';
import { bar } from '../../src/terminal/bar.js';

const BOUNDS: readonly Bound[] = ['more-than', 'at-least', 'less-than', 'at-most', 'about'];

describe('a bar', () => {
  it.each([
    [{ value: 8 }, '████████'],
    [{ value: 4 }, '████'],
    [{ value: 4.5 }, '████▌'],
    [{ value: 0 }, '▏'],
    [{ value: 0.01 }, '▏'],
    [{ value: 2, to: 6 }, '██░░░░'],
    [{ value: 8, to: 8 }, '████████'],
    [{ value: 4, bound: 'more-than' }, '████→'],
    [{ value: 4, bound: 'at-least' }, '████→'],
    [{ value: 4, bound: 'less-than' }, '░░░░'],
    [{ value: 4, bound: 'at-most' }, '░░░░'],
    [{ value: 4, bound: 'about' }, '████~'],
    [{ value: 2, to: 4, bound: 'more-than' }, '██░░→'],
    [{ value: -3 }, '▏'],
  ] as const)('shows %j of 8 in 8 columns as %s', (point, drawn) => {
    expect(bar(point, 8, 8)).toBe(drawn);
  });

  it('shows a range however narrow it is', () => {
    expect(bar({ value: 999, to: 1000 }, 1000, 8)).toBe('███████░');
  });

  it('is never longer than it may be with its mark, whatever the figures', () => {
    const figure = fc.oneof(
      fc.double(),
      fc.constantFrom(0, -0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, 1e308),
    );
    const point = fc.record(
      { value: figure, to: figure, bound: fc.constantFrom(...BOUNDS) },
      { requiredKeys: ['value'] },
    );
    fc.assert(
      fc.property(point, figure, fc.integer({ min: 1, max: 60 }), (point, other, columns) => {
        const most = Math.max(other, point.value, point.to ?? point.value);
        expect(bar(point, most, columns).length).toBeLessThanOrEqual(columns + 1);
      }),
    );
  });
});
