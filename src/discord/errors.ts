import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';

/** Why Discord does not let the bot work, each with its words in the locales (`discord.connection`). */
export type ConnectionFault =
  | 'bad-token'
  | 'bad-shard'
  | 'sharding-required'
  | 'outdated'
  | 'bad-intents'
  | 'forbidden-intents'
  | 'no-guild-access'
  | 'unreachable';

/** A fault that only the operator can mend; trying again would not help. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';

  constructor(
    readonly fault: ConnectionFault,
    options?: ErrorOptions,
  ) {
    super(`Discord: ${fault}`, options);
  }
}

/** The close codes after which Discord forbids to connect again. */
const FATAL_CLOSE_CODES: Readonly<Record<number, ConnectionFault>> = {
  [GatewayCloseCodes.AuthenticationFailed]: 'bad-token',
  [GatewayCloseCodes.InvalidShard]: 'bad-shard',
  [GatewayCloseCodes.ShardingRequired]: 'sharding-required',
  [GatewayCloseCodes.InvalidAPIVersion]: 'outdated',
  [GatewayCloseCodes.InvalidIntents]: 'bad-intents',
  [GatewayCloseCodes.DisallowedIntents]: 'forbidden-intents',
};

/** @param code of a gateway connection that will not be opened again */
export function closeError(code: number): ConnectionError {
  return new ConnectionError(FATAL_CLOSE_CODES[code] ?? 'unreachable');
}

/** A failed login or request as what the operator can do about it; anything else as it came. */
export function connectionError(error: unknown): unknown {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new ConnectionError('bad-token', { cause: error });
  }
  if (error instanceof DiscordAPIError && error.status === 401) {
    return new ConnectionError('bad-token', { cause: error });
  }
  return isUnreachable(error) ? new ConnectionError('unreachable', { cause: error }) : error;
}

const NETWORK_ERROR_CODES: ReadonlySet<unknown> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
]);

function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof HTTPError) return error.status >= 500;
  // Discord gives a reason for whatever it refuses, by its code: something else is at this address.
  if (error instanceof DiscordAPIError) return typeof error.code !== 'number';
  return error.name === 'AbortError' || NETWORK_ERROR_CODES.has(Reflect.get(error, 'code'));
}
