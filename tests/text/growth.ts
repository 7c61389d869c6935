/** How many times longer the work takes on an input sixteen times as large: some 16 where it is linear, 256 where it is quadratic. */
export function growth<T>(size: number, inputOf: (size: number) => T, work: (input: T) => unknown): number {
  const [small, large] = [inputOf(size), inputOf(16 * size)];
  work(small);
  return fastest(large, work) / Math.max(fastest(small, work), LEAST_TIME);
}

/** What less than this takes is the clock's and the collector's, in milliseconds. */
const LEAST_TIME = 0.5;

function fastest<T>(input: T, work: (input: T) => unknown): number {
  return Math.min(...[1, 2, 3].map(() => timed(input, work)));
}

function timed<T>(input: T, work: (input: T) => unknown): number {
  const start = performance.now();
  work(input);
  return performance.now() - start;
}

/** Well below quadratic growth, well above what a busy machine makes of linear growth. */
export const NEARLY_LINEAR = 90;
