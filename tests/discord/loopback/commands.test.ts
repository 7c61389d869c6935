import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from 'discord.js';
import { expect } from 'vitest';
import { test } from './fixtures.js';

const ask = new SlashCommandBuilder()
  .setName('ask')
  .setDescription('Ask')
  .setDescriptionLocalizations({ hi: 'पूछें' })
  .addStringOption((option) => option.setName('question').setDescription('What').setRequired(true))
  .addBooleanOption((option) => option.setName('private').setDescription('For you alone'));
const help = new SlashCommandBuilder().setName('help').setDescription('Help');

test('commands that are written at once replace those before, and keep their ids', async ({
  start,
  connect,
}) => {
  const discord = await start();
  const { commands } = (await connect(discord)).application;
  await commands.set([ask, help]);
  const [first, second] = discord.commands;
  await commands.set([ask]);

  expect([first?.name, second?.name]).toEqual(['ask', 'help']);
  expect(discord.commands).toEqual([first]);
  await commands.set([ask.setDescription('Ask the sources')]);
  expect(discord.commands).toMatchObject([{ id: first?.id, description: 'Ask the sources' }]);
  expect(discord.commands[0]?.version).not.toBe(first?.version);
  expect(discord.violations).toEqual([]);
});

test('a command is given back with defaults filled in and what is false of an option left out', async ({
  start,
  connect,
}) => {
  const discord = await start();
  await (await connect(discord)).application.commands.set([ask]);

  expect(discord.commands[0]).toMatchObject({
    type: 1,
    nsfw: false,
    contexts: null,
    integration_types: [0, 1],
  });
  expect(discord.commands[0]?.options).toEqual([
    expect.objectContaining({ type: ApplicationCommandOptionType.String, required: true }),
    expect.not.objectContaining({ required: false }),
  ]);
});

test('commands are listed with their translations only where those are asked for', async ({
  start,
  connect,
}) => {
  const discord = await start();
  const client = await connect(discord);
  await client.application.commands.set([ask]);
  const path = `/applications/${discord.bot.id}/commands` as const;
  const query = new URLSearchParams({ with_localizations: 'true' });

  expect(await client.rest.get(path)).not.toMatchObject([{ description_localizations: { hi: 'पूछें' } }]);
  expect(await client.rest.get(path, { query })).toMatchObject([{ description_localizations: { hi: 'पूछें' } }]);
});

test('a command can be created, overwritten, edited, fetched and deleted', async ({ start, connect }) => {
  const discord = await start();
  const { commands } = (await connect(discord)).application;
  const created = await commands.create(help);
  await commands.create(help.setDescription('More help'));
  await commands.edit(created.id, { description: 'All help' });

  expect((await commands.fetch(created.id, { force: true })).description).toBe('All help');
  const statuses = discord.requests.flatMap(({ method, status }) => (method === 'POST' ? [status] : []));
  expect(statuses).toEqual([201, 200]);
  await commands.delete(created.id);
  expect(discord.commands).toEqual([]);
  await expect(commands.delete(created.id)).rejects.toMatchObject({ code: 10063 });
  expect(discord.violations).toEqual([]);
});

test('a command of one server is known there alone', async ({ start, connect }) => {
  const discord = await start();
  const client = await connect(discord);
  const guildId = client.guilds.cache.firstKey() ?? '';
  await client.application.commands.set([help], guildId);

  expect(discord.commands).toEqual([]);
  expect((await client.application.commands.fetch({ guildId })).map(({ name }) => name)).toEqual(['help']);
  expect(() => discord.slash({ name: 'help', where: 'dm' })).toThrow('no command /help');
  expect(discord.slash({ name: 'help', where: 'guild' }).id).toMatch(/^\d{17,19}$/);
});

test('whatever the builders build rightly passes', async ({ start, connect }) => {
  const discord = await start();
  const { commands } = (await connect(discord)).application;
  const command = new SlashCommandBuilder()
    .setName('জিজ্ঞেস'.normalize('NFC').replace(/\p{M}/gu, ''))
    .setDescription('x')
    .setNSFW(true)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setContexts(
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    )
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall)
    .addIntegerOption((option) => option.setName('count').setDescription('x').setMinValue(1).setMaxValue(5))
    .addStringOption((option) =>
      option.setName('which').setDescription('x').addChoices({ name: 'One', value: '1' }),
    );
  await commands.set([command, { name: 'Ask the sources', type: ApplicationCommandType.Message }]);

  expect(discord.commands).toMatchObject([
    { nsfw: true, default_member_permissions: '32', contexts: [0, 1, 2], integration_types: [0, 1] },
    { type: 3, description: '' },
  ]);
  expect(discord.violations).toEqual([]);
});
