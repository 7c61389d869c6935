import { once } from 'node:events';
import { Client, type ClientOptions, Events, GatewayIntentBits, Partials } from 'discord.js';
import type { LoopbackDiscord } from './index.js';
import { test as base } from './start-fixture.js';

export { request } from './start-fixture.js';

export const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/** Lets a client identify twice within its own pause of five seconds. */
export const UNHURRIED: Partial<ClientOptions> = {
  ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) },
};

interface Fixtures {
  /** Makes an unmodified discord.js client, not logged in, that is destroyed when the test ends. */
  readonly makeClient: (discord: LoopbackDiscord, options?: Partial<ClientOptions>) => Client;
  /** The same, logged in and ready. */
  readonly connect: (discord: LoopbackDiscord, options?: Partial<ClientOptions>) => Promise<Client<true>>;
}

/** Vitest's `test` with a Discord and clients for it. */
export const test = base.extend<Fixtures>({
  makeClient: async ({ onTestFinished }, use) => {
    await use((discord, options) => {
      const client = new Client({
        intents: INTENTS,
        partials: [Partials.Channel],
        allowedMentions: { parse: [], repliedUser: false },
        rest: { api: discord.apiUrl },
        ...options,
      });
      onTestFinished(() => client.destroy());
      return client;
    });
  },

  connect: async ({ makeClient }, use) => {
    await use(async (discord, options) => {
      const client = makeClient(discord, options);
      const ready = once(client, Events.ClientReady);
      await client.login(discord.token);
      await ready;
      if (!client.isReady()) throw new Error('The client says that it is ready, but is not');
      return client;
    });
  },
});
