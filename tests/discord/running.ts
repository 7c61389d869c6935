import { expect } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.js';
import type { Answerer } from '../../src/answer/reply.js';
import { type Bot, startBot } from '../../src/discord/bot.js';
import { registerCommands } from '../../src/discord/register.js';
import { createLogger } from '../../src/log.js';
import { lexiconOf } from '../search/fixture.js';
import { passagesOf, SOURCES } from './fixture.js';
import { test as base } from './loopback/fixtures.js';
import type { LoopbackDiscord, LoopbackOptions } from './loopback/index.js';

export interface RunOptions extends LoopbackOptions {
  /** Default: `answerer`. */
  readonly core?: Answerer;
  /** Default `en`. */
  readonly language?: string;
}

export interface Running {
  readonly discord: LoopbackDiscord;
  readonly bot: Bot;
  /** The operator's log, a line each. */
  readonly log: readonly string[];
}

/** The core over the fixture's three sources, with a passage for each paragraph. */
export const answerer = createAnswerer(SOURCES, {
  lexicon: lexiconOf(),
  passages: SOURCES.flatMap(passagesOf),
});

/** Vitest's `test` with the whole bot, running on a loopback Discord where its commands are published. */
export const test = base.extend<{ readonly run: (options?: RunOptions) => Promise<Running> }>({
  run: async ({ start, onTestFinished }, use) => {
    await use(async ({ core = answerer, language = 'en', ...options } = {}) => {
      const discord = await start(options);
      const { apiUrl, token } = discord;
      await registerCommands({ apiUrl, token });
      const log: string[] = [];
      const logger = createLogger('trace', { write: (line) => log.push(line) });
      const bot = await startBot({ answerer: core, apiUrl, token, language, logger });
      onTestFinished(async () => {
        await bot.stop();
        expect(discord.violations).toEqual([]);
        expectPrivate(log.join(''), discord);
      });
      return { discord, bot, log };
    });
  },
});

/** What the log must never hold: who wrote, and the secrets. */
function expectPrivate(log: string, discord: LoopbackDiscord): void {
  expect(log).not.toContain(discord.token);
  for (const { path } of discord.requests) {
    const interactionToken = /^\/interactions\/\d+\/([^/]+)/.exec(path)?.[1];
    if (interactionToken !== undefined) expect(log).not.toContain(interactionToken);
  }
  for (const name of ['ada', 'bela']) expect(log).not.toContain(discord.person(name).id);
}
