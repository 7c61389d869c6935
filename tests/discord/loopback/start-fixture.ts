import { test as base } from 'vitest';
import { LoopbackDiscord, type LoopbackOptions } from './index.js';

/** A bare request with the bot's token, for what discord.js itself would never send: JSON, or a form. */
export function request(
  discord: LoopbackDiscord,
  method: string,
  path: string,
  body?: unknown,
): Promise<Response> {
  const isForm = body instanceof FormData;
  return fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    // A form's type names its boundary, which `fetch` knows.
    headers: {
      authorization: `Bot ${discord.token}`,
      ...(!isForm && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
  });
}

interface Fixtures {
  /** Starts a loopback Discord that is closed when the test ends. */
  readonly start: (options?: LoopbackOptions) => Promise<LoopbackDiscord>;
}

/** Vitest's `test` with a Discord, for tests that need no client. */
export const test = base.extend<Fixtures>({
  start: async ({ onTestFinished }, use) => {
    await use(async (options) => {
      const discord = await LoopbackDiscord.start(options);
      onTestFinished(() => discord.close());
      return discord;
    });
  },
});
