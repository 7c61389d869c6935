import { ApplicationCommandOptionType } from 'discord.js';
import { describe, expect } from 'vitest';
import { ABOUT_LENGTH } from '../../src/discord/custom-id.js';
import { ConnectionError } from '../../src/discord/errors.js';
import { registerCommands } from '../../src/discord/register.js';
import { VALUE_KINDS } from '../../src/facts/value.js';
import { request, test } from './loopback/fixtures.js';
import type { LoopbackDiscord } from './loopback/index.js';

const EVERYWHERE = 'PUT /applications/:application/commands';
const NAMES = ['ask', 'facts', 'timeline', 'chart', 'quote', 'sources', 'help'];
const writes = ({ requests }: LoopbackDiscord) => requests.filter(({ method }) => method !== 'GET').length;

describe('registerCommands', () => {
  test('publishes every command, for servers, direct messages and personal installations', async ({
    start,
  }) => {
    const discord = await start();
    const { apiUrl, token } = discord;
    const changes = await registerCommands({ apiUrl, token });
    expect(changes).toEqual({ changed: true, added: NAMES, removed: [], updated: [] });
    expect(discord.commands.map(({ name }) => name)).toEqual(NAMES);
    for (const command of discord.commands) {
      expect(command.contexts?.toSorted()).toEqual([0, 1, 2]);
      expect(command.integration_types?.toSorted()).toEqual([0, 1]);
    }
    const [ask] = discord.commands;
    expect(ask?.options).toMatchObject([
      { name: 'question', type: ApplicationCommandOptionType.String, required: true },
      { name: 'source', type: ApplicationCommandOptionType.String, autocomplete: true },
      { name: 'private', type: ApplicationCommandOptionType.Boolean },
    ]);
    const facts = discord.commands.find(({ name }) => name === 'facts');
    expect(facts?.options).toMatchObject([
      { name: 'about', type: ApplicationCommandOptionType.String, max_length: ABOUT_LENGTH },
      { name: 'kind', type: ApplicationCommandOptionType.String },
      { name: 'source', type: ApplicationCommandOptionType.String, autocomplete: true },
      { name: 'private', type: ApplicationCommandOptionType.Boolean },
    ]);
    expect(discord.violations).toEqual([]);
  });

  test('offers every kind of value by its name in the languages of the bot', async ({ start }) => {
    const discord = await start();
    const { apiUrl, token } = discord;
    await registerCommands({ apiUrl, token });
    const options = discord.commands.find(({ name }) => name === 'facts')?.options ?? [];
    const kind = options.find(({ name }) => name === 'kind');
    expect(kind).toMatchObject({ choices: VALUE_KINDS.map((value) => ({ value })) });
    expect(kind).toHaveProperty(['choices', '0'], {
      name: 'date',
      value: 'date',
      name_localizations: { 'es-ES': 'fecha', 'es-419': 'fecha', vi: 'ngày tháng' },
    });
  });

  test('describes commands and options in each language of the bot that Discord has too', async ({
    start,
  }) => {
    const discord = await start();
    const { apiUrl, token } = discord;
    await registerCommands({ apiUrl, token });
    const described = discord.commands.flatMap((command) => [command, ...(command.options ?? [])]);
    expect(described.length).toBeGreaterThan(0);
    for (const { description, description_localizations: others } of described) {
      expect(Object.keys(others ?? {}).sort()).toEqual(['es-419', 'es-ES', 'vi']);
      const all = [description, ...Object.values(others ?? {}).map(String)];
      // Spanish twice, else no words are those of another language.
      expect(new Set(all).size).toBe(3);
      for (const words of all) expect(words.length).toBeLessThanOrEqual(100);
    }
    expect(discord.violations).toEqual([]);
  });

  test('writes once, however often it is called', async ({ start }) => {
    const discord = await start();
    const { apiUrl, token } = discord;
    await registerCommands({ apiUrl, token });
    const again = await registerCommands({ apiUrl, token });
    expect(again).toEqual({ changed: false, added: [], removed: [], updated: [] });
    expect(writes(discord)).toBe(1);
    expect(discord.violations).toEqual([]);
  });

  test('mends what others changed with one more write', async ({ start }) => {
    const discord = await start();
    const { apiUrl, token } = discord;
    await registerCommands({ apiUrl, token });
    await request(discord, 'PUT', `/applications/${discord.bot.id}/commands`, [
      { name: 'ask', description: 'Something else' },
      { name: 'old', description: 'Of a former version' },
    ]);
    const changes = await registerCommands({ apiUrl, token });
    expect(changes).toEqual({
      changed: true,
      added: NAMES.filter((name) => name !== 'ask'),
      removed: ['old'],
      updated: ['ask'],
    });
    expect(discord.requests.filter(({ route }) => route === EVERYWHERE)).toHaveLength(3);
  });

  test('publishes to one server only where it is told to, once', async ({ start, connect }) => {
    const discord = await start();
    const { apiUrl, token } = discord;
    const guildId = (await connect(discord)).guilds.cache.firstKey() ?? '';
    expect((await registerCommands({ apiUrl, token, guildId })).added).toEqual(NAMES);
    expect((await registerCommands({ apiUrl, token, guildId })).changed).toBe(false);
    expect(discord.commands).toEqual([]);
    expect(writes(discord)).toBe(1);
  });

  test.for([
    ['a wrong token', { token: 'wrong' }, 'bad-token'],
    ['a server without the bot', { guildId: '123456789012345678' }, 'no-guild-access'],
    ['an address where nobody listens', { apiUrl: 'http://127.0.0.1:9/api' }, 'unreachable'],
  ] as const)('says what to mend: %s', async ([, options, fault], { start }) => {
    const { apiUrl, token } = await start();
    const failure = await registerCommands({ apiUrl, token, ...options }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConnectionError);
    expect(failure).toMatchObject({ fault });
  });
});
