import { once } from 'node:events';
import { Events } from 'discord.js';
import { expect } from 'vitest';
import { createClient } from '../../src/discord/client.js';
import { handleInteraction } from '../../src/discord/interactions.js';
import { handleMessage } from '../../src/discord/messages.js';
import { registerCommands } from '../../src/discord/register.js';
import { createLogger } from '../../src/log.js';
import { test } from './loopback/fixtures.js';
import { answerer } from './running.js';

/** More than the client keeps anything of. */
const PEOPLE = Array.from({ length: 60 }, (_, i) => `person-${i}`);

test('the client keeps every channel of its servers, of direct messages few, and answers in all of them', async ({
  start,
  onTestFinished,
}) => {
  const discord = await start();
  const { apiUrl, token } = discord;
  await registerCommands({ apiUrl, token });
  const client = createClient(apiUrl);
  onTestFinished(() => client.destroy());
  const context = { answerer, language: 'en', logger: createLogger('silent', { write: () => {} }) };
  client.on(Events.MessageCreate, (message) => handleMessage(message, context));
  client.on(Events.InteractionCreate, (interaction) => handleInteraction(interaction, context));
  const ready = once(client, Events.ClientReady);
  await client.login(token);
  await ready;
  const inServers = () => client.channels.cache.filter((channel) => !channel.isDMBased());
  const before = [...inServers().keys()];
  for (const user of [...PEOPLE, PEOPLE[0] ?? '']) {
    expect((await discord.message({ content: 'When did Mexico send aid?', user }).reply()).text).toContain(
      '1975',
    );
  }
  for (const user of PEOPLE) await discord.slash({ name: 'help', user, where: 'dm' }).reply();
  expect(client.channels.cache.size - inServers().size).toBe(50);
  expect(client.users.cache.size).toBeLessThanOrEqual(51);
  expect(before.length).toBeGreaterThan(1);
  expect([...inServers().keys()]).toEqual(before);
});
