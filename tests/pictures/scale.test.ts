import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linear, roundStep, valueTicks } from '../../src/pictures/scale.js';

const anyValue = fc.double({ min: -1e100, max: 1e100, noNaN: true });

describe('a scale', () => {
  it('keeps proportions', () => {
    const scale = linear([10, 20], [100, 0]);
    expect([10, 15, 20, 25].map(scale)).toEqual([100, 50, 0, -50]);
  });

  it('sets one number in the middle', () => {
    expect(linear([5, 5], [0, 100])(5)).toBe(50);
  });
});

describe('a round step', () => {
  it.each([
    [0.03, 0.05],
    [1, 1],
    [1.1, 2],
    [3, 5],
    [6, 10],
    [2e9, 2e9],
    [2.1e9, 5e9],
  ])('not below %d is %d', (rough, step) => {
    expect(roundStep(rough)).toBeCloseTo(step, 10);
  });
});

describe('the numbers of an axis', () => {
  it.each([
    [
      [15e9, 1e6],
      [0, 5e9, 10e9, 15e9],
    ],
    [[2.6], [0, 1, 2, 3]],
    [
      [27.5, -4],
      [-10, 0, 10, 20, 30],
    ],
    [[0], [0, 0.5]],
  ])('of %j are %j', (values, ticks) => {
    expect(valueTicks(values, 4)).toEqual(ticks);
  });

  it('begin at 0 or below it, reach over every value, and are few', () => {
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 1, maxLength: 12 }), (values) => {
        const ticks = valueTicks(values, 4);
        const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
        const nothing = (high - low) * 1e-9;
        expect(ticks[0]).toBeLessThanOrEqual(low + nothing);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - nothing);
        expect(ticks.some((tick) => tick === 0)).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});
