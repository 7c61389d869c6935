import { type Client, Events } from 'discord.js';
import { createClient } from './client.js';
import { logConnection } from './connection-log.js';
import type { Context } from './context.js';
import { closeError, connectionError } from './errors.js';
import { InFlight } from './in-flight.js';
import { handleInteraction } from './interactions.js';
import { STOP_TIMEOUT } from './limits.js';
import { handleMessage } from './messages.js';

export interface BotOptions extends Context {
  readonly token: string;
  /** Another address of Discord's API: a proxy, a test. */
  readonly apiUrl?: string;
}

export interface Bot {
  /** Rejects with a `ConnectionError` when Discord ends the connection for good. Nobody need listen. */
  readonly failed: Promise<never>;
  /** Takes no more questions, finishes those being answered (for at most five seconds) and disconnects. */
  stop(): Promise<void>;
}

/**
 * Connects to Discord and answers there. Resolves when the bot is ready.
 * @throws ConnectionError where Discord refuses the bot or cannot be reached
 */
export async function startBot({ token, apiUrl, ...context }: BotOptions): Promise<Bot> {
  const client = createClient(apiUrl);
  logConnection(client, context.logger);
  const inFlight = new InFlight();
  client.on(Events.InteractionCreate, (interaction) =>
    inFlight.start(() => handleInteraction(interaction, context)),
  );
  client.on(Events.MessageCreate, (message) => inFlight.start(() => handleMessage(message, context)));

  const failed = failureOf(client);
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  try {
    await Promise.race([client.login(token).then(() => ready), failed]);
  } catch (error) {
    await client.destroy();
    throw connectionError(error);
  }

  return {
    failed,
    async stop() {
      const unfinished = await inFlight.drain(STOP_TIMEOUT);
      if (unfinished > 0) context.logger.warn({ unfinished }, 'stopped in the middle of answering');
      // discord.js takes even its own goodbye for a lost connection.
      client.removeAllListeners(Events.ShardReconnecting);
      await client.destroy();
    },
  };
}

function failureOf(client: Client): Promise<never> {
  const failed = new Promise<never>((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => reject(closeError(code)));
  });
  failed.catch(() => undefined);
  return failed;
}
