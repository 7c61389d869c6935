/** Where on a stretch of pixels a number stands. */
export type Scale = (value: number) => number;

/** The straight way from two numbers to two places; from one number, it is to the place between them. */
export function linear([low, high]: readonly [number, number], [from, to]: readonly [number, number]): Scale {
  if (low === high) return () => (from + to) / 2;
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}

/** A tenth of it is still told from 0. */
const SMALLEST = 1e-300;

/** The smallest of 1, 2 and 5 times a power of ten that is not below `rough`, and not below `least`. */
export function roundStep(rough: number, least = 0): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, least, SMALLEST)));
  const step = [1, 2, 5, 10].find((times) => times * power >= rough) ?? 10;
  return Math.max(step * power, least);
}

/**
 * Round numbers from 0 (or below it, where a value is) to the first one that no value is above.
 * @param values finite
 */
export function valueTicks(values: readonly number[], most: number): number[] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const step = roundStep((high - low || 1) / most);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}
