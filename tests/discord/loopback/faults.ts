import type { RateLimit } from './api.js';
import type { Answer } from './route.js';

/** An answer that takes the place of the real one. */
export interface Fault {
  readonly answer: Answer;
  /** Whether the request is carried out nevertheless, and only its answer lost. */
  readonly carriedOut: boolean;
}

/** Faults that wait for requests, by route; each meets one request, in the order they were given. */
export class Faults {
  readonly #waiting = new Map<string, Fault[]>();

  add(route: string, fault: Fault, times: number): void {
    this.#waiting.set(route, [...(this.#waiting.get(route) ?? []), ...Array<Fault>(times).fill(fault)]);
  }

  take(route: string): Fault | undefined {
    return this.#waiting.get(route)?.shift();
  }
}

export function rateLimited({ seconds, scope = 'user' }: RateLimit): Fault {
  const global = scope === 'global';
  const limit = {
    'x-ratelimit-limit': '1',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset-after': String(seconds),
  };
  const answer = {
    status: 429,
    headers: {
      'retry-after': String(seconds),
      'x-ratelimit-scope': scope,
      ...(global ? { 'x-ratelimit-global': 'true' } : limit),
    },
    body: { message: 'You are being rate limited.', retry_after: seconds, global },
  };
  return { answer, carriedOut: false };
}

/** What a broken proxy before Discord says, which is no JSON. */
export const failing = (status: number, carriedOut: boolean): Fault => ({ answer: { status }, carriedOut });
