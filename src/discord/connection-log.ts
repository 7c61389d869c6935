import { type Client, Events, RESTEvents } from 'discord.js';
import type { Logger } from 'pino';

/** Tells the operator what becomes of the connection; nothing of what people write. */
export function logConnection(client: Client, logger: Logger): void {
  client.on(Events.ClientReady, ({ guilds }) => {
    logger.info({ guilds: guilds.cache.size }, 'connected to Discord');
  });
  client.on(Events.ShardReconnecting, (shard) => logger.info({ shard }, 'reconnecting to Discord'));
  client.on(Events.ShardResume, (shard, replayed) => {
    logger.info({ shard, replayed }, 'connected to Discord again');
  });
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    logger.error({ shard, code }, 'Discord closed the connection for good');
  });
  client.on(Events.ShardError, (error, shard) => logger.warn({ err: error, shard }, 'the connection failed'));
  client.on(Events.Warn, (warning) => logger.warn({ warning }, 'discord.js warns'));
  // An `error` event without a listener would end the process.
  client.on(Events.Error, (error) => logger.error({ err: error }, 'discord.js failed'));
  // Of what a rate limit tells, the address may hold an interaction's token; the route has a placeholder there.
  client.rest.on(RESTEvents.RateLimited, ({ method, route, scope, retryAfter }) => {
    logger.debug({ method, route, scope, retryAfter }, 'waiting for a rate limit');
  });
}
