import { DiscordAPIError } from 'discord.js';
import { describe, expect, it, vi } from 'vitest';
import { guard } from '../../src/discord/guard.js';
import { createLogger } from '../../src/log.js';

function apiError(code: number, status: number): DiscordAPIError {
  const address = 'https://discord.com/api/v10/interactions/1/the-token/callback';
  const body = { json: { content: 'what a person asked' }, files: [] };
  return new DiscordAPIError({ code, message: 'refused' }, code, status, 'POST', address, body);
}

/** Runs a handler that fails so; returns the log's lines and whom it apologised to. */
async function failing(error: unknown, apologise = vi.fn((_id: string) => Promise.resolve())) {
  const lines: string[] = [];
  const logger = createLogger('debug', { write: (line) => lines.push(line) });
  await guard(logger, '/ask', () => Promise.reject(error), apologise);
  return { apologise, log: lines.map((line) => JSON.parse(line)), text: lines.join('') };
}

describe('guard', () => {
  it('logs an error under the id that the person is told', async () => {
    const { apologise, log } = await failing(new Error('boom'));
    expect(log).toHaveLength(1);
    expect(log[0]).toMatchObject({ level: 'error', task: '/ask', err: { message: 'boom' } });
    expect(log[0].errorId).toMatch(/^[0-9a-f]{8}$/);
    expect(apologise).toHaveBeenCalledExactlyOnceWith(log[0].errorId);
  });

  it.each([
    ['an interaction that is gone', 10062, 404],
    ['one that is answered already', 40060, 400],
    ['a channel that is gone', 10003, 404],
  ])('takes little notice of %s', async (_, code, status) => {
    const { apologise, log } = await failing(apiError(code, status));
    expect(log.map(({ level }) => level)).toEqual(['debug']);
    expect(apologise).not.toHaveBeenCalled();
  });

  it('sends nothing more where it may not speak', async () => {
    const { apologise, log } = await failing(apiError(50013, 403));
    expect(log.map(({ level }) => level)).toEqual(['warn']);
    expect(apologise).not.toHaveBeenCalled();
  });

  it('survives an apology that fails too', async () => {
    const { log } = await failing(
      new Error('boom'),
      vi.fn(() => Promise.reject(new Error('again'))),
    );
    expect(log.map(({ level }) => level)).toEqual(['error', 'warn']);
  });

  it("keeps a request's words and an interaction's token out of the log", async () => {
    const { text } = await failing(apiError(50035, 400));
    expect(text).toContain('50035');
    expect(text).not.toContain('what a person asked');
    expect(text).not.toContain('the-token');
  });
});
