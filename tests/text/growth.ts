/**
 * How many times longer the work takes on an input sixteen times as large: some 16 where it is linear, 256 where it is
 * quadratic.
 * @param inputOf makes another input with each `seed`, so that nothing is found in a cache
 */
export function growth<T>(
  size: number,
  inputOf: (size: number, seed: number) => T,
  work: (input: T) => unknown,
): number {
  work(inputOf(size, 0));
  return fastest(16 * size, inputOf, work) / Math.max(fastest(size, inputOf, work), LEAST_TIME);
}

/** Well below quadratic growth, well above what a busy machine makes of linear growth. */
export const NEARLY_LINEAR = 90;

/** So many that one of them is left alone by what else a busy machine does. */
const TRIES = 5;

/** What takes less is mostly the clock and the collector, in milliseconds. */
const LEAST_TIME = 0.5;

function fastest<T>(
  size: number,
  inputOf: (size: number, seed: number) => T,
  work: (input: T) => unknown,
): number {
  return Math.min(...Array.from({ length: TRIES }, (_, i) => timed(inputOf(size, size + i), work)));
}

function timed<T>(input: T, work: (input: T) => unknown): number {
  const start = performance.now();
  work(input);
  return performance.now() - start;
}
