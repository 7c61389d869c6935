import { Events, InteractionResponseType, MessageFlags, TextDisplayBuilder } from 'discord.js';
import { describe, expect } from 'vitest';
import type { LoopbackDiscord, Where } from './index.js';
import { QUESTION, test } from './stage.js';

describe('a slash command', () => {
  test.for<[Where, object, object]>([
    ['guild', { context: 0, authorizing_integration_owners: { 0: expect.any(String) } }, { type: 0 }],
    ['thread', { context: 0, authorizing_integration_owners: { 0: expect.any(String) } }, { type: 11 }],
    ['dm', { context: 1, authorizing_integration_owners: { 0: '0' } }, { type: 1 }],
    ['user-install', { context: 0, authorizing_integration_owners: { 1: expect.any(String) } }, { type: 0 }],
    [
      'user-install-private',
      { context: 2, authorizing_integration_owners: { 1: expect.any(String) } },
      { type: 1 },
    ],
  ])('is sent from %s as Discord sends it, and answered', async ([where, wanted, channel], { stage }) => {
    const { discord, client, answer } = await stage();
    const payloads: Record<string, unknown>[] = [];
    client.on(Events.Raw, ({ t, d }) => t === 'INTERACTION_CREATE' && payloads.push(d));
    void answer((interaction) => interaction.reply(`${interaction.options.getString('question')} Ada.`));
    const reply = await discord.slash({ ...QUESTION, where }).reply();

    expect(reply.text).toBe('Who? Ada.');
    expect(payloads).toMatchObject([
      { type: 2, data: { name: 'ask', options: [{ value: 'Who?' }] }, ...wanted },
    ]);
    expect(payloads[0]?.['channel']).toEqual({ id: reply.channelId, ...channel });
    const inServer = (wanted as { context: number }).context === 0;
    expect(Object.keys(payloads[0] ?? {}).includes('member')).toBe(inServer);
    expect(Object.keys(payloads[0] ?? {}).includes('user')).toBe(!inServer);
    expect(discord.violations).toEqual([]);
  });

  test('that is deferred privately is shown once it is edited, and stays private', async ({ stage }) => {
    const { discord, answer } = await stage();
    void answer(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply({
        components: [new TextDisplayBuilder({ content: 'Ada.' })],
        flags: MessageFlags.IsComponentsV2,
      });
    });
    const asked = discord.slash(QUESTION);
    const reply = await asked.reply();

    expect(await asked.acknowledged()).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
    expect(reply).toMatchObject({ text: 'Ada.', ephemeral: true, content: '' });
    expect(reply.flags & MessageFlags.Loading).toBe(0);
    expect(discord.requests.at(-1)?.path).toMatch(/\/messages\/(@|%40)original$/);
    expect(discord.requests.at(-1)?.authorized).toBe(false);
  });

  test('can be answered with the response given back, edited, fetched, followed up and deleted', async ({
    stage,
  }) => {
    const { discord, answer } = await stage();
    const done = answer(async (interaction) => {
      const response = await interaction.reply({ content: 'one', withResponse: true });
      const given = response.resource?.message?.content;
      const fetched = (await interaction.fetchReply()).content;
      const edited = (await interaction.editReply('two')).content;
      const further = await interaction.followUp({ content: 'three', flags: MessageFlags.Ephemeral });
      await interaction.editReply({ message: further, content: 'four' });
      return { contents: [given, fetched, edited], delete: () => interaction.deleteReply() };
    });
    const asked = discord.slash(QUESTION);
    const all = await done;
    const reply = await asked.reply((message) => message.text === 'two');
    const further = await asked.followUp();

    expect(all.contents).toEqual(['one', 'one', 'two']);
    expect(further).toMatchObject({ text: 'four', ephemeral: true });
    await all.delete();
    expect(reply.current()).toBeUndefined();
    await expect(asked.reply()).rejects.toThrow('deleted its response');
    expect(discord.violations).toEqual([]);
  });

  test('that nobody acknowledges in time is late: the bot is told so, and it is recorded', async ({
    stage,
  }) => {
    const { discord, answer } = await stage({ acknowledgeMs: 20 });
    const late = answer(async (interaction) => {
      await expect(asked.acknowledged()).rejects.toThrow('did not respond to /ask in time');
      await interaction.reply('too late');
    });
    const asked = discord.slash(QUESTION);

    await expect(late).rejects.toMatchObject({ code: 10062, status: 404 });
    expect(discord.violations).toMatchObject([{ rule: 'acknowledgeInTime' }]);
  });

  test('can be acknowledged once only', async ({ stage }) => {
    const { discord, client, answer } = await stage();
    const twice = answer(async ({ id, token }) => {
      const body = { type: InteractionResponseType.DeferredChannelMessageWithSource };
      await client.rest.post(`/interactions/${id}/${token}/callback`, { body, auth: false });
      await client.rest.post(`/interactions/${id}/${token}/callback`, { body, auth: false });
    });
    discord.slash(QUESTION);

    await expect(twice).rejects.toMatchObject({ code: 40060, status: 400 });
    expect(discord.violations).toMatchObject([{ rule: 'acknowledgeOnce' }]);
  });

  test('still waits after a response that was invalid', async ({ stage }) => {
    const { discord, answer } = await stage();
    const done = answer(async (interaction) => {
      await expect(interaction.reply('x'.repeat(2001))).rejects.toMatchObject({ code: 50035 });
      await interaction.reply('x');
    });
    const reply = await discord.slash(QUESTION).reply();
    await done;

    expect(reply.text).toBe('x');
    expect(discord.violations).toMatchObject([{ rule: 'schema' }]);
  });

  test('has no response to edit before it is acknowledged, nor after its token is dead', async ({
    stage,
  }) => {
    const { discord, client, answer } = await stage({ interactionTokenMs: 0 });
    const done = answer(async (interaction) => {
      const path = `/webhooks/${discord.bot.id}/${interaction.token}/messages/@original` as const;
      await expect(client.rest.get(path, { auth: false })).rejects.toMatchObject({ code: 10015 });
      await interaction.reply('x');
      await new Promise((resolve) => setTimeout(resolve, 2));
      await expect(interaction.editReply('y')).rejects.toMatchObject({ code: 50027, status: 401 });
    });
    discord.slash(QUESTION);
    await done;
  });

  test('is answered with a message or a deferral, nothing else', async ({ stage }) => {
    const { discord, client, answer } = await stage();
    const wrong = answer(({ id, token }) =>
      client.rest.post(`/interactions/${id}/${token}/callback`, { body: { type: 6 }, auth: false }),
    );
    discord.slash(QUESTION);

    await expect(wrong).rejects.toMatchObject({ status: 400 });
    expect(discord.violations).toMatchObject([{ rule: 'callbackFitsInteraction' }]);
  });

  test('deferred in public cannot be answered in private: ephemeralFixed', async ({ stage }) => {
    const { discord, answer } = await stage();
    const wrong = answer(async (interaction) => {
      await interaction.deferReply();
      await interaction.followUp({ content: 'secret', flags: MessageFlags.Ephemeral });
    });
    const asked = discord.slash(QUESTION);

    await expect(wrong).rejects.toMatchObject({ code: 50035 });
    expect(discord.violations).toMatchObject([{ rule: 'ephemeralFixed' }]);
    expect(await asked.acknowledged()).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
  });

  test('deferred is answered by its first follow-up', async ({ stage }) => {
    const { discord, answer } = await stage();
    void answer(async (interaction) => {
      await interaction.deferReply();
      await interaction.followUp('one');
      await interaction.followUp('two');
    });
    const asked = discord.slash(QUESTION);

    expect((await asked.reply()).text).toBe('one');
    expect((await asked.followUp()).text).toBe('two');
  });

  test.for<[Where, number]>([
    ['user-install', 5],
    ['guild', 6],
  ])('from %s may be followed up %i times', async ([where, allowed], { stage }) => {
    const { discord, answer } = await stage();
    const done = answer(async (interaction) => {
      await interaction.reply('0');
      for (let n = 1; n <= 6; n++) await interaction.followUp(`${n}`);
    });
    const asked = discord.slash({ ...QUESTION, where });
    if (allowed < 6) await expect(done).rejects.toMatchObject({ code: 40094 });
    else await done;

    expect((await asked.followUp(allowed)).text).toBe(`${allowed}`);
    expect(discord.violations).toHaveLength(6 - allowed);
  });

  test('is answered even if it came while the connection was down', async ({ stage }) => {
    const { discord, answer } = await stage();
    void answer((interaction) => interaction.reply('Ada.'));
    discord.drop();
    const asked = discord.slash(QUESTION);

    expect((await asked.reply()).text).toBe('Ada.');
    expect(discord.violations).toEqual([]);
  });
});

describe('a person cannot send', () => {
  test.for<[string, Parameters<LoopbackDiscord['slash']>[0], string]>([
    ['a command that is not registered', { name: 'tell' }, 'no command /tell'],
    ['a command where it is not offered', { name: 'here', where: 'dm' }, 'not offered in context 1'],
    [
      'a command that is not for user installs',
      { name: 'here', where: 'user-install' },
      'installations of type 1',
    ],
    ['a command without what it requires', { name: 'ask' }, 'question: is required'],
    ['an option that it does not have', { name: 'ask', options: { who: 'x' } }, 'has no option who'],
    ['a number for a text', { name: 'ask', options: { question: 1 } }, 'wants a string'],
    [
      'more than an option takes',
      { name: 'ask', options: { question: 'x'.repeat(21) } },
      '0 to 20 characters',
    ],
  ])('%s', async ([, options, complaint], { stage }) => {
    const { discord } = await stage();
    expect(() => discord.slash(options)).toThrow(complaint);
  });

  test('anything to a bot that never connected', async ({ start }) => {
    const discord = await start();
    expect(() => discord.stale('x')).toThrow('has no session');
  });
});
