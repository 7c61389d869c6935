import { describe, expect } from 'vitest';
import { test } from './running.js';

const QUESTION = 'How much aid did Mexico send to Vietnam at the end of 1975?';
const QUOTE = 'Mexico sent aid worth';
const VALUE_AND_QUOTE = /^\*\*US\$1 million\*\* \(my reading of the quote\)\n> .*Mexico sent aid worth/;

describe('a direct message', () => {
  test('is answered in reply to it, without repeating the question', async ({ run }) => {
    const { discord } = await run();
    const written = discord.message({ content: QUESTION });
    const reply = await written.reply();
    expect(reply.text).toMatch(VALUE_AND_QUOTE);
    expect(reply.text).not.toContain(QUESTION);
    expect(reply.repliesTo).toBe(written.id);
    expect(reply.ephemeral).toBe(false);
  });

  test.for(['', '   '])('without words (%j), such as a picture, gets the help', async (content, { run }) => {
    const { discord } = await run();
    const reply = await discord.message({ content }).reply();
    expect(reply.text).toContain('How to ask');
  });

  test('may mention the bot, in both ways', async ({ run }) => {
    const { discord } = await run();
    for (const content of [`${discord.mention} ${QUESTION}`, `<@!${discord.bot.id}> ${QUESTION}`]) {
      expect((await discord.message({ content }).reply()).text).toContain(QUOTE);
    }
  });

  test('deleted meanwhile is still answered', async ({ run }) => {
    const { discord } = await run();
    discord.rateLimitNext('POST /channels/:channel/messages', { seconds: 0.2 });
    const written = discord.message({ content: QUESTION });
    await discord.requested('POST /channels/:channel/messages');
    written.delete();
    expect((await written.reply()).text).toContain(QUOTE);
  });
});

describe('a mention', () => {
  test.for(['guild', 'thread'] as const)('is answered in its place: %s', async (where, { run }) => {
    const { discord } = await run();
    const written = discord.message({ content: `${discord.mention} ${QUESTION}`, where });
    const reply = await written.reply();
    expect(reply.text).toMatch(VALUE_AND_QUOTE);
    expect(reply.channelId).toBe(written.channelId);
    expect(reply.repliesTo).toBe(written.id);
  });

  test('counts wherever it stands, in both ways of writing it', async ({ run }) => {
    const { discord } = await run();
    for (const content of [`${QUESTION} ${discord.mention}`, `Hey <@!${discord.bot.id}>, ${QUESTION}`]) {
      expect((await discord.message({ content, where: 'guild' }).reply()).text).toContain(QUOTE);
    }
  });

  test('counts in a reply to the bot, too', async ({ run }) => {
    const { discord } = await run();
    const content = `${discord.mention} ${QUESTION}`;
    const answer = await discord.message({ content, where: 'guild' }).reply();
    const again = discord.message({ content, where: 'guild', replyTo: answer });
    expect((await again.reply()).repliesTo).toBe(again.id);
  });

  test('without a question gets the help', async ({ run }) => {
    const { discord } = await run();
    const reply = await discord.message({ content: ` ${discord.mention} `, where: 'guild' }).reply();
    expect(reply.text).toContain('How to ask');
  });
});

describe('what is not addressed to the bot', () => {
  test.for([
    ['a mention of everyone', `@everyone ${QUESTION}`],
    ['a mention of everyone here', `@here ${QUESTION}`],
    ['a mention of a role', `<@&123456789012345678> ${QUESTION}`],
    ['a mention of someone else', `<@123456789012345678> ${QUESTION}`],
    ['a message to nobody', QUESTION],
  ] as const)('is left alone: %s', async ([, content], { run }) => {
    const { discord } = await run();
    await discord.message({ content, where: 'guild' }).noReply();
  });

  test('includes a reply to the bot, whose ping is no mention', async ({ run }) => {
    const { discord } = await run();
    const answer = await discord
      .message({ content: `${discord.mention} ${QUESTION}`, where: 'guild' })
      .reply();
    await discord.message({ content: 'Thank you, nice!', where: 'guild', replyTo: answer }).noReply();
  });

  test('includes other bots and the bot itself', async ({ run }) => {
    const { discord } = await run();
    const other = { ...discord.person('robot'), bot: true };
    await discord
      .message({ content: `${discord.mention} ${QUESTION}`, where: 'guild', user: other })
      .noReply();
    await discord
      .message({ content: `${discord.mention} ${QUESTION}`, where: 'guild', user: discord.bot })
      .noReply();
  });
});
