import { GatewayCloseCodes, GatewayIntentBits } from 'discord.js';
import { describe, expect } from 'vitest';
import type { Answerer } from '../../src/answer/reply.js';
import { startBot } from '../../src/discord/bot.js';
import { encodeCustomId } from '../../src/discord/custom-id.js';
import { ConnectionError } from '../../src/discord/errors.js';
import { createLogger } from '../../src/log.js';
import { cataloguing } from './catalogue.js';
import { ANSWER } from './fixture.js';
import type { LoopbackDiscord } from './loopback/index.js';
import { answerer, test } from './running.js';

const QUESTION = 'How much aid did Mexico send to Vietnam at the end of 1975?';
const QUOTE = 'Mexico sent aid worth';
const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const SEND = 'POST /channels/:channel/messages';

const ask = (discord: LoopbackDiscord) => discord.slash({ name: 'ask', options: { question: QUESTION } });

describe('startBot', () => {
  test('asks for the three intents that it needs and no other', async ({ run }) => {
    const { discord } = await run();
    expect(discord.sessions.map(({ data }) => data.intents)).toEqual([
      GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages,
    ]);
  });

  test.for([
    [
      'a wrong token',
      (discord: LoopbackDiscord) => ({ apiUrl: discord.apiUrl, token: 'a.wrong.token' }),
      'bad-token',
    ],
    ['no Discord there', () => ({ apiUrl: 'http://127.0.0.1:9/api', token: 'a.b.c' }), 'unreachable'],
  ] as const)('fails clearly: %s', async ([, options, fault], { start }) => {
    const discord = await start();
    const log: string[] = [];
    const logger = createLogger('trace', { write: (line) => log.push(line) });
    const starting = startBot({ answerer, language: 'en', logger, ...options(discord) });
    const failure = await starting.catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConnectionError);
    expect(failure).toMatchObject({ fault });
    expect(log.join('')).not.toContain('a.wrong.token');
  });
});

describe('a broken connection', () => {
  test('in the middle of a question is resumed, and the question answered once', async ({ run }) => {
    const { discord } = await run();
    discord.rateLimitNext(CALLBACK, { seconds: 0.3 });
    const asked = ask(discord);
    await discord.requested(CALLBACK);
    discord.reconnect();
    expect((await asked.reply()).text).toContain(QUOTE);
    await discord.resumed();
    expect((await discord.message({ content: QUESTION }).reply()).text).toContain(QUOTE);
  });

  test('loses no question that comes meanwhile', async ({ run }) => {
    const { discord } = await run();
    discord.drop();
    const written = discord.message({ content: QUESTION });
    expect((await discord.resumed()).replayed).toBeGreaterThan(0);
    expect((await written.reply()).text).toContain(QUOTE);
    expect(discord.requests.filter(({ route }) => route === SEND)).toHaveLength(1);
  });

  test.for([
    [GatewayCloseCodes.AuthenticationFailed, 'bad-token'],
    [GatewayCloseCodes.InvalidShard, 'bad-shard'],
    [GatewayCloseCodes.ShardingRequired, 'sharding-required'],
    [GatewayCloseCodes.InvalidAPIVersion, 'outdated'],
    [GatewayCloseCodes.InvalidIntents, 'bad-intents'],
    [GatewayCloseCodes.DisallowedIntents, 'forbidden-intents'],
  ] as const)('by close code %i is not tried again but reported as %s', async ([code, fault], { run }) => {
    const { discord, bot } = await run();
    const failure = bot.failed.catch((error: unknown) => error);
    discord.drop(code);
    expect(await failure).toBeInstanceOf(ConnectionError);
    expect(await failure).toMatchObject({ fault });
    expect(discord.sessions).toHaveLength(1);
  });
});

describe('a Discord in trouble', () => {
  test('that fails for a moment is asked again, and the answer shown once', async ({ run }) => {
    const { discord } = await run();
    discord.failNext(SEND, 500);
    discord.failNext(CALLBACK, 503);
    expect((await discord.message({ content: QUESTION }).reply()).text).toContain(QUOTE);
    expect((await ask(discord).reply()).text).toContain(QUOTE);
  });
});

describe('a failing handler', () => {
  const broken: Answerer = {
    ...answerer,
    ask: (question) => {
      if (question.includes('moon')) throw new Error('the index is broken');
      return ANSWER;
    },
  };

  test('apologises with the id under which the error is logged, and the bot goes on', async ({ run }) => {
    const { discord, log } = await run({ core: broken });
    const replies = [
      await discord.slash({ name: 'ask', options: { question: 'the moon?' } }).reply(),
      await discord.message({ content: 'the moon?' }).reply(),
    ];
    const errors = log.map((line) => JSON.parse(line)).filter(({ level }) => level === 'error');
    expect(replies[0]?.ephemeral).toBe(true);
    for (const [i, reply] of replies.entries()) {
      expect(reply.text).toContain('I am sorry');
      expect(reply.text).toContain(errors[i].errorId);
      expect(errors[i].err.message).toBe('the index is broken');
    }
    expect(log.join('')).not.toContain('moon');
    expect((await ask(discord).reply()).text).toContain(QUOTE);
  });

  test('apologises in the place of what it promised, and beside a page that it could not turn', async ({
    run,
  }) => {
    const timeline: Answerer['timeline'] = (query) =>
      Object.defineProperty({ ...cataloguing.timeline(query) }, 'events', {
        get: () => expect.fail('the index is broken'),
      });
    const { discord } = await run({ core: { ...cataloguing, timeline } });
    for (const isPrivate of [true, false]) {
      const reply = await discord.slash({ name: 'timeline', options: { private: isPrivate } }).reply();
      expect(reply.text).toContain('I am sorry');
      expect(reply.ephemeral).toBe(isPrivate);
    }
    const id = { action: 'timeline', user: discord.person('ada').id, page: 2 } as const;
    const pressed = discord.stale(encodeCustomId(id));
    const apology = await pressed.followUp();
    expect(apology.text).toContain('I am sorry');
    expect(apology.ephemeral).toBe(true);
  });

  test('apologises in the language of who asks', async ({ run }) => {
    const { discord } = await run({ core: broken, language: 'bn' });
    const options = { question: 'the moon?' };
    const apology = async (locale: 'es-419' | 'vi' | 'fr') =>
      (await discord.slash({ name: 'ask', options, locale }).reply()).text;
    expect(await apology('es-419')).toContain('Lo siento');
    expect(await apology('vi')).toContain('Xin lỗi');
    expect(await apology('fr')).toContain('দুঃখিত');
  });
});

describe('stop', () => {
  test('finishes what is being answered, and takes nothing new', async ({ run }) => {
    const { discord, bot } = await run();
    discord.rateLimitNext(CALLBACK, { seconds: 0.3 });
    const asked = ask(discord);
    await discord.requested(CALLBACK);
    const stopped = bot.stop();
    const late = discord.message({ content: QUESTION });
    await stopped;
    expect((await asked.reply()).text).toContain(QUOTE);
    await late.noReply();
  });

  test('may be called again, and is no lost connection', async ({ run }) => {
    const { bot, log } = await run();
    await Promise.all([bot.stop(), bot.stop()]);
    await bot.stop();
    expect(log.join('')).not.toContain('reconnecting');
  });
});
