/** What a list of times tells, in their unit. */
export interface Spread {
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
}

export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  // The smallest time that the share of all does not exceed (nearest rank).
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), longest: at(1) };
}

export function median(times: readonly number[]): number {
  return spreadOf(times).p50;
}
