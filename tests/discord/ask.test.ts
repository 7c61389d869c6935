import { describe, expect } from 'vitest';
import { COMMANDS } from '../../src/discord/commands/index.js';
import { VNA, VOV, WIKIPEDIA } from './fixture.js';
import { request } from './loopback/fixtures.js';
import type { Where } from './loopback/index.js';
import { test } from './running.js';

const QUESTION = 'How much aid did Mexico send to Vietnam at the end of 1975?';
const QUOTED =
  /^US\$1 million \(my reading of the quote\)\n> .*Mexico sent aid worth US\$1 million to Vietnam/m;

describe('/ask', () => {
  test.for<Where>(['guild', 'thread', 'dm', 'user-install', 'user-install-private'])(
    'answers with a value and the cited quote that has it: %s',
    async (where, { run }) => {
      const { discord } = await run();
      const reply = await discord.slash({ name: 'ask', options: { question: QUESTION }, where }).reply();
      expect(reply.text.replaceAll('**', '')).toMatch(QUOTED);
      expect(reply.text).toContain('-# \\[1\\] It’s time for Vietnam, Mexico');
      expect(reply.text).toContain('· VOV · May 2025 · [open at the quote](https://english.vov.vn/');
      expect(reply.ephemeral).toBe(false);
    },
  );

  test('repeats the question, which nobody else can see otherwise', async ({ run }) => {
    const { discord } = await run();
    const reply = await discord.slash({ name: 'ask', options: { question: QUESTION } }).reply();
    expect(reply.text.split('\n')[0]).toBe(`-# ${QUESTION}`);
  });

  test('shows a private answer to the asker alone', async ({ run }) => {
    const { discord } = await run();
    const options = { question: QUESTION, private: true };
    const reply = await discord.slash({ name: 'ask', options }).reply();
    expect(reply.ephemeral).toBe(true);
    expect(reply.text.replaceAll('**', '')).toMatch(QUOTED);
  });

  test('looks in one source only where it is told to, by its choice, its title or its id', async ({
    run,
  }) => {
    const { discord } = await run();
    for (const source of [VNA.title, VNA.id]) {
      const options = { question: 'Who held an online discussion with Julio Ventura on July 17?', source };
      const reply = await discord.slash({ name: 'ask', options }).reply();
      expect(reply.text.replaceAll('**', '')).toContain('Deputy Minister of Foreign Affairs Bui Thanh Son');
      expect(reply.text).not.toContain('VOV');
    }
  });

  test('says kindly that it has no such source, since what is typed need not be a choice', async ({
    run,
  }) => {
    const { discord } = await run();
    const options = { question: QUESTION, source: 'the `moon` @everyone' };
    const reply = await discord.slash({ name: 'ask', options }).reply();
    expect(reply.text).toContain('**I have no source of that name.**');
    expect(reply.text).toContain('Choose one from the list');
    expect(reply.text).not.toContain('moon');
  });

  test('refuses what the sources do not say: why, what to try, and the nearest passage as no answer', async ({
    run,
  }) => {
    const { discord } = await run();
    const question = 'How many moons does the planet Jupiter have?';
    const reply = await discord.slash({ name: 'ask', options: { question } }).reply();
    expect(reply.text).toMatch(/\*\*My sources (?:do not say|say nothing)/);
    expect(reply.text).not.toMatch(/\\\[1\\\]|https?:/);
    expect(reply.selects).toEqual([]);
    expect(reply.buttons).toEqual([]);
  });

  test('answers in the words of the question’s language, else of the asker’s, else of the bot’s', async ({
    run,
  }) => {
    const { discord } = await run({ language: 'bn' });
    const ask = (question: string, locale: 'en-GB' | 'es-419' | 'fr') =>
      discord.slash({ name: 'ask', options: { question }, locale }).reply();
    const bengali = await ask('মেক্সিকো এবং ভিয়েতনামের মাঝে কূটনৈতিক সম্পর্ক কবে স্থাপিত হয়?', 'en-GB');
    expect(bengali.text).toContain('উদ্ধৃতির জায়গায় খুলুন');
    expect(bengali.text).toMatch(/^\*\*১৯৭৫\*\* \(.+\)\n> .*১৯৭৫ সালে/m);
    expect((await ask('???', 'en-GB')).text).toContain('I found no words');
    expect((await ask('???', 'es-419')).text).toContain('Ahí no encontré palabras');
    expect((await ask('???', 'fr')).text).toContain('খোঁজার মতো কোনো শব্দ পেলাম না');
  });

  test.for([
    ['hello', 'Hello! Ask me a question.'],
    ['thank you', 'You are welcome!'],
    ['ধন্যবাদ', 'আপনাকেও ধন্যবাদ!'],
    ['Xin chào!', 'Xin chào! Bạn hãy đặt cho tôi một câu hỏi.'],
    ['Cảm ơn bạn', 'Rất vui được giúp bạn!'],
    ['¡Hola!', '¡Hola! Hazme una pregunta.'],
    ['muchas gracias', '¡Con gusto!'],
  ] as const)('answers “%s” with a short help', async ([question, words], { run }) => {
    const { discord } = await run();
    const reply = await discord.slash({ name: 'ask', options: { question } }).reply();
    expect(reply.text).toContain(words);
    expect(reply.text.split('\n').length).toBeLessThan(5);
  });
});

describe('autocomplete on source', () => {
  test('offers the sources, and those that match while a person types', async ({ run }) => {
    const { discord } = await run();
    const offered = async (source: string) => {
      const choices = await discord.autocomplete({ name: 'ask', options: { source }, focused: 'source' });
      return choices.map(({ value }) => value);
    };
    expect(await offered('')).toEqual([VOV.id, VNA.id, WIKIPEDIA.id]);
    expect(await offered('eye stronger')).toEqual([VNA.id]);
    expect(await offered('no such thing')).toEqual([]);
  });
});

describe('/sources and /help', () => {
  test('lists every source with what is known of it, to the asker alone', async ({ run }) => {
    const { discord } = await run();
    const reply = await discord.slash({ name: 'sources', where: 'user-install' }).reply();
    expect(reply.ephemeral).toBe(true);
    expect(reply.text.split('\n')).toEqual([
      '**I answer from 3 sources**',
      `**${VOV.title}**`,
      expect.stringMatching(
        /^-# VOV · May 2025 · English · licence: quoted with attribution · \[open\]\(https:/,
      ),
      '',
      `**${VNA.title}**`,
      expect.stringMatching(/^-# VNA \/ VietnamPlus · July 2020 · English · \[open\]\(https:/),
      '',
      `**${WIKIPEDIA.title}**`,
      expect.stringMatching(/^-# Wikipedia · (?:Bangla|Bengali) · licence: CC BY-SA 4\.0 · \[open\]\(https:/),
    ]);
  });

  test('names every command in the help', async ({ run }) => {
    const { discord } = await run();
    const { text } = await discord.slash({ name: 'help' }).reply();
    const others = COMMANDS.map(({ definition }) => definition.name).filter((name) => name !== 'help');
    expect(text.match(/`\/[a-z]+`/g)).toEqual(others.map((name) => `\`/${name}\``));
  });

  test('helps in the asker’s language', async ({ run }) => {
    const { discord } = await run({ language: 'bn' });
    const help = async (locale: 'en-US' | 'vi' | 'es-ES' | 'fr') =>
      (await discord.slash({ name: 'help', locale }).reply()).text;
    expect(await help('en-US')).toContain('How to ask');
    expect(await help('vi')).toContain('Cách đặt câu hỏi');
    expect(await help('es-ES')).toContain('Cómo preguntar');
    expect(await help('fr')).toContain('কীভাবে প্রশ্ন করবেন');
  });
});

describe('a command of an earlier version, still published', () => {
  test('is told to be stale', async ({ run }) => {
    const { discord } = await run();
    const old = { name: 'search', description: 'Of an earlier version' };
    await request(discord, 'POST', `/applications/${discord.bot.id}/commands`, old);
    const reply = await discord.slash({ name: 'search' }).reply();
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('earlier version');
  });
});
