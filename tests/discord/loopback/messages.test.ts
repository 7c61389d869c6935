import { once } from 'node:events';
import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelType,
  type Client,
  ContainerBuilder,
  EmbedBuilder,
  Events,
  type Message,
  MessageFlags,
  TextDisplayBuilder,
} from 'discord.js';
import { describe, expect } from 'vitest';
import { test } from './fixtures.js';

/** The payloads of one kind of event, as they arrive. */
function payloads(client: Client, type: string): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  client.on(Events.Raw, ({ t, d }: { t: string; d: Record<string, unknown> }) => {
    if (t === type) found.push(d);
  });
  return found;
}

/** Answers every message of a person with its own words. */
function echo(client: Client<true>): void {
  client.on(Events.MessageCreate, async (message) => {
    if (message.author.id !== client.user.id) await message.reply(`You said: ${message.content}`);
  });
}

async function nextMessage(client: Client): Promise<Message<boolean>> {
  const [message] = await once(client, Events.MessageCreate);
  return message;
}

describe('a message that a person writes', () => {
  test('to the bot directly has a channel_type and no guild_id, and is readable', async ({
    start,
    connect,
  }) => {
    const discord = await start();
    const client = await connect(discord);
    const events = payloads(client, 'MESSAGE_CREATE');
    const next = nextMessage(client);
    discord.message({ content: 'hello', where: 'dm' });
    const message = await next;

    expect(events[0]).toMatchObject({ channel_type: ChannelType.DM, content: 'hello' });
    expect(events[0]).not.toHaveProperty('guild_id');
    expect(events[0]).not.toHaveProperty('member');
    expect(message.channel.isDMBased()).toBe(true);
  });

  test('in a server is readable only where it mentions the bot', async ({ start, connect }) => {
    const discord = await start();
    const client = await connect(discord);
    const events = payloads(client, 'MESSAGE_CREATE');
    const answered = nextMessage(client);
    discord.message({ content: 'not for bots', where: 'guild' });
    discord.message({ content: '@everyone not for bots', where: 'guild' });
    discord.message({ content: `for ${discord.mention}`, where: 'guild' });
    await answered;
    const last = discord.message({ content: `for <@!${discord.bot.id}> too`, where: 'guild' });
    await expect(last.noReply(20)).resolves.toBeUndefined();

    expect(events.map(({ content }) => content)).toEqual([
      '',
      '',
      `for ${discord.mention}`,
      `for <@!${discord.bot.id}> too`,
    ]);
    expect(events.map((event) => event['mention_everyone'])).toEqual([false, true, false, false]);
  });

  test('in reply to the bot is readable if it pings', async ({ start, connect }) => {
    const discord = await start();
    const client = await connect(discord);
    echo(client);
    const first = await discord.message({ content: `${discord.mention} hi`, where: 'guild' }).reply();
    const events = payloads(client, 'MESSAGE_CREATE');
    const pinging = discord.message({ content: 'thanks', where: 'guild', replyTo: first });
    const silent = discord.message({ content: 'secret', where: 'guild', replyTo: first, replyPings: false });

    expect((await pinging.reply()).text).toBe('You said: thanks');
    expect((await silent.reply()).text).toBe('You said: ');
    expect(events.find(({ content }) => content === 'thanks')).toMatchObject({
      referenced_message: { id: first.id },
    });
  });

  test('in a thread is answered in the thread', async ({ start, connect }) => {
    const discord = await start();
    echo(await connect(discord));
    const written = discord.message({ content: `${discord.mention} here?`, where: 'thread' });
    const reply = await written.reply();

    expect(reply.channelId).toBe(written.channelId);
    expect(reply.repliesTo).toBe(written.id);
  });

  test('may be left without an answer, which an answer disproves', async ({ start, connect }) => {
    const discord = await start();
    const client = await connect(discord);
    await discord.message({ content: 'quiet' }).noReply(30);
    echo(client);

    await expect(discord.message({ content: 'loud' }).noReply(1000)).rejects.toThrow('There was an answer');
  });

  test('may be gone when the bot replies to it', async ({ start, connect }) => {
    const discord = await start();
    const client = await connect(discord);
    const next = nextMessage(client);
    const written = discord.message({ content: 'never mind' });
    const message = await next;
    const deleted = once(client, Events.MessageDelete);
    written.delete();
    await deleted;

    await expect(message.reply('what?')).rejects.toMatchObject({ code: 50035 });
    await message.reply({ content: 'what?', failIfNotExists: false });
    expect((await written.reply()).repliesTo).toBeUndefined();
    expect(discord.violations).toEqual([]);
  });
});

describe('a message that the bot writes', () => {
  test('is told back to it, edits and deletion too', async ({ start, connect }) => {
    const discord = await start();
    const client = await connect(discord);
    const created = payloads(client, 'MESSAGE_CREATE');
    const updated = payloads(client, 'MESSAGE_UPDATE');
    const ada = await client.users.fetch(discord.person('ada').id);
    const message = await ada.send('one');
    await message.edit('two');
    const gone = once(client, Events.MessageDelete);
    await message.delete();
    await gone;

    expect(created).toMatchObject([{ content: 'one', author: { id: discord.bot.id } }]);
    expect(updated).toMatchObject([{ content: 'two' }]);
    expect(discord.violations).toEqual([]);
  });

  test('is sent once where its nonce is enforced, however often it is asked for', async ({
    start,
    connect,
  }) => {
    const discord = await start();
    const client = await connect(discord);
    const ada = await client.users.fetch(discord.person('ada').id);
    const first = await ada.send({ content: 'x', nonce: '1', enforceNonce: true });
    const second = await ada.send({ content: 'x', nonce: '1', enforceNonce: true });
    const third = await ada.send({ content: 'x', nonce: '2', enforceNonce: true });

    expect(second.id).toBe(first.id);
    expect(third.id).not.toBe(first.id);
  });

  test('is sent once where its nonce is enforced, though the answer was lost', async ({ start, connect }) => {
    const discord = await start();
    const client = await connect(discord, { enforceNonce: true });
    const next = nextMessage(client);
    const written = discord.message({ content: 'once' });
    discord.loseNextAnswer('POST /channels/:channel/messages', 502);
    const sent = await (await next).reply('only once');

    expect(discord.requests.filter(({ path }) => path.endsWith('/messages'))).toHaveLength(2);
    expect(sent.id).toBe((await written.reply()).id);
  });

  test('carries files, as a form', async ({ start, connect }) => {
    const discord = await start();
    const client = await connect(discord);
    client.on(Events.MessageCreate, async (message) => {
      if (message.author.bot) return;
      const files = [new AttachmentBuilder(Buffer.from('a book'), { name: 'বই.txt' })];
      await message.reply({ content: 'here', files });
    });
    const reply = await discord.message({ content: 'a file, please' }).reply();
    const sent = await discord.requested('POST /channels/:channel/messages');

    expect(reply.raw.attachments).toMatchObject([{ filename: 'বই.txt', size: 6 }]);
    expect(sent.files).toMatchObject([{ field: 'files[0]', name: 'বই.txt' }]);
    expect(Buffer.from(sent.files[0]?.data ?? []).toString()).toBe('a book');
    expect(sent.body).toMatchObject({ content: 'here' });
    expect(discord.violations).toEqual([]);
  });

  test('gets ids for its components, and cannot go back from Components V2', async ({ start, connect }) => {
    const discord = await start();
    const client = await connect(discord);
    const ada = await client.users.fetch(discord.person('ada').id);
    const message = await ada.send({
      components: [new TextDisplayBuilder({ content: 'x' })],
      flags: MessageFlags.IsComponentsV2,
    });

    expect(message.components).toMatchObject([{ id: 1, content: 'x' }]);
    await expect(message.edit('plain')).rejects.toMatchObject({ code: 50035 });
    expect(discord.violations).toMatchObject([{ rule: 'contentOrComponentsV2' }]);
  });

  test('can be edited and deleted only by the bot that wrote it', async ({ start, connect }) => {
    const discord = await start();
    const client = await connect(discord);
    const next = nextMessage(client);
    discord.message({ content: 'mine' });
    const theirs = await next;

    await expect(
      client.rest.patch(`/channels/${theirs.channelId}/messages/${theirs.id}`, {
        body: { content: 'yours', allowed_mentions: { parse: [] } },
      }),
    ).rejects.toMatchObject({ code: 50005 });
    await expect(theirs.delete()).rejects.toMatchObject({ code: 50013 });
  });
});

test('whatever discord.js builds rightly passes', async ({ start, connect }) => {
  const discord = await start();
  const client = await connect(discord, { enforceNonce: true });
  const ada = await client.users.fetch(discord.person('ada').id);
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder({ custom_id: 'a', label: 'Press', style: ButtonStyle.Primary, emoji: { name: '📖' } }),
    new ButtonBuilder({
      url: 'https://example.org/#:~:text=a%20book',
      label: 'Open',
      style: ButtonStyle.Link,
    }),
  );
  const container = new ContainerBuilder()
    .setAccentColor(0x336699)
    .addTextDisplayComponents((text) => text.setContent('# A book'))
    .addSectionComponents((section) =>
      section
        .addTextDisplayComponents((text) => text.setContent('on a shelf'))
        .setThumbnailAccessory((thumbnail) => thumbnail.setURL('https://example.org/a.png')),
    )
    .addSeparatorComponents((separator) => separator.setDivider(true))
    .addMediaGalleryComponents((gallery) => gallery.addItems((item) => item.setURL('attachment://a.png')))
    .addActionRowComponents(row);
  const embed = new EmbedBuilder()
    .setTitle('A book')
    .setDescription('on a shelf')
    .setURL('https://example.org')
    .setColor(0x336699)
    .setAuthor({ name: 'Ada', url: 'https://example.org', iconURL: 'https://example.org/a.png' })
    .setFooter({ text: 'foot' })
    .setTimestamp()
    .addFields({ name: 'shelf', value: '1', inline: true });

  const sent = await ada.send({
    components: [container],
    files: [new AttachmentBuilder(Buffer.from('x'), { name: 'a.png' })],
    flags: MessageFlags.IsComponentsV2,
  });
  await sent.edit({ components: sent.components });
  await ada.send({ content: 'x', embeds: [embed], components: [row] });
  expect(discord.violations).toEqual([]);
});
