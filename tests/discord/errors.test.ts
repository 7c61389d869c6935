import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { ConnectionError, connectionError } from '../../src/discord/errors.js';

const ADDRESS = 'https://discord.com/api/v10/gateway/bot';

/** A refused request, with what was answered. */
function refused(status: number, answer: { code?: number; message?: string }): DiscordAPIError {
  const data = answer as ConstructorParameters<typeof DiscordAPIError>[0];
  return new DiscordAPIError(data, answer.code as number, status, 'GET', ADDRESS, {});
}

describe('a failed login or request', () => {
  it.each([
    [
      'a token that Discord does not know',
      refused(401, { code: 0, message: '401: Unauthorized' }),
      'bad-token',
    ],
    ['a Discord in trouble', new HTTPError(503, 'Service Unavailable', 'GET', ADDRESS, {}), 'unreachable'],
    [
      'no Discord there',
      Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
      'unreachable',
    ],
    ['an address where something else answers', refused(404, {}), 'unreachable'],
  ])('by %s is told as what the operator can do about it', (_, error, fault) => {
    const told = connectionError(error);
    expect(told).toBeInstanceOf(ConnectionError);
    expect(told).toMatchObject({ fault, cause: error });
  });

  it('by any other reason is told as it came', () => {
    for (const error of [
      refused(400, { code: 50035, message: 'Invalid Form Body' }),
      new Error('boom'),
      'x',
    ]) {
      expect(connectionError(error)).toBe(error);
    }
  });
});
