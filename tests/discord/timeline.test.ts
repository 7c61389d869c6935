import { InteractionResponseType } from 'discord.js';
import { describe, expect } from 'vitest';
import { encodeCustomId } from '../../src/discord/custom-id.js';
import { cataloguing as core } from './catalogue.js';
import type { LoopbackDiscord, OptionValues, RecordedRequest, Where } from './loopback/index.js';
import { readMarkdown } from './markdown-reader.js';
import { test } from './running.js';

const EDIT = 'PATCH /webhooks/:application/:token/messages/:message';
/** What a PNG begins with. */
const PNG = [0x89, 0x50, 0x4e, 0x47];

const show = (discord: LoopbackDiscord, options: OptionValues = {}) =>
  discord.slash({ name: 'timeline', options });

function expectPicture({ files }: RecordedRequest, name: string): void {
  expect(files.map((file) => [file.field, file.name, [...file.data.slice(0, 4)]])).toEqual([
    ['files[0]', name, PNG],
  ]);
}

describe('/timeline', () => {
  test.for<Where>(['guild', 'thread', 'dm', 'user-install', 'user-install-private'])(
    'shows the dates, the quotes that tell them, and a picture of both: %s',
    async (where, { run }) => {
      const { discord } = await run({ core });
      const shown = discord.slash({ name: 'timeline', where });
      const reply = await shown.reply();
      expect(await shown.acknowledged()).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
      expect(reply.ephemeral).toBe(false);
      const { lines } = readMarkdown(reply.text);
      expect(lines.slice(0, 5)).toEqual([
        { block: 'plain', text: 'Timeline' },
        { block: 'small', text: expect.stringContaining('my reading') },
        { block: 'plain', text: '1991' },
        { block: 'quote', text: 'In 1991, their trade was worth US$1 million. [1] ¶ 1' },
        { block: 'plain', text: '' },
      ]);
      expect(lines.at(-1)?.text).toBe('[1] Trade in figures · Bureau of Trade · 2005 · open');
      expect(reply.pictures).toEqual([
        { file: 'timeline.png', alt: 'A timeline of 6 events from 1991 to 1996' },
      ]);
      expectPicture(await discord.requested(EDIT), 'timeline.png');
    },
  );

  test('is limited by what it is about and by dates, in any script’s digits', async ({ run }) => {
    const { discord } = await run({ core });
    const reply = await show(discord, { about: 'trade', from: '১৯৯৫', to: ' 1997 ' }).reply();
    const { lines } = readMarkdown(reply.text);
    expect(lines[0]?.text).toBe('Timeline: trade');
    expect(lines[1]).toEqual({ block: 'small', text: '1995 – 1997' });
    expect(lines.filter(({ block }) => block === 'quote')).toHaveLength(3);
    expect(reply.buttons).toEqual([]);
    const open = readMarkdown((await show(discord, { from: '2003' }).reply()).text);
    expect(open.lines[1]?.text).toBe('2003 –');
  });

  test('that is private stays so, though it is promised before it is drawn', async ({ run }) => {
    const { discord } = await run({ core });
    const reply = await show(discord, { private: true }).reply();
    expect(reply.ephemeral).toBe(true);
    expect(reply.pictures).toHaveLength(1);
    expect((await reply.press('Next').reply()).ephemeral).toBe(true);
  });

  test.for([
    [{ from: 'last May' }, 'That is not a date that I can read.'],
    [{ about: 'the moon' }, 'My sources do not say.'],
  ] as const)('is refused where there is none: %j', async ([options, words], { run }) => {
    const { discord } = await run({ core });
    expect((await show(discord, options).reply()).text).toContain(words);
  });
});

describe('a picture that Discord refuses, as where the bot may not attach files', () => {
  test('is left out, and the operator’s log says why', async ({ run }) => {
    const { discord, log } = await run({ core });
    discord.failNext(EDIT, 403);
    const first = await show(discord, { private: true }).reply();
    expect(first.text).toContain('In **1991**');
    expect(first.ephemeral).toBe(true);
    expect(first.pictures).toEqual([]);
    discord.failNext(EDIT, 413);
    const second = await first.press('Next').reply((message) => message.text.includes('In **1997**'));
    expect(second.pictures).toEqual([]);
    const warnings = log.map((line) => JSON.parse(line)).filter(({ level }) => level === 'warn');
    expect(warnings).toMatchObject([
      { picture: 'timeline.png', err: { status: 403 } },
      { picture: 'timeline.png', err: { status: 413 } },
    ]);
  });
});

describe('the buttons under a timeline', () => {
  test('turn its pages in the same message, each with a picture of its own', async ({ run }) => {
    const { discord } = await run({ core });
    const first = await show(discord, { about: 'trade', from: '1992' }).reply();
    const second = await first.press('Next').reply();
    expect(second.id).toBe(first.id);
    expect(second.pictures.map(({ alt }) => alt)).toEqual(['A timeline of 6 events from 1998 to 2003']);
    expect(second.text).toContain('Timeline: trade');
    expect(second.raw.attachments).toHaveLength(1);
    const last = await second.press('Next').reply();
    expect(last.pictures.map(({ alt }) => alt)).toEqual(['A timeline of 1 event: 2004']);
    expectPicture(await discord.requested(EDIT, 3), 'timeline.png');
  });

  test('of somebody else are kindly declined, and change nothing', async ({ run }) => {
    const { discord } = await run({ core });
    const first = await show(discord).reply();
    const reply = await first.press('Next', { user: 'bela' }).reply();
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('belong to whoever asked');
    expect(first.current()?.text).toBe(first.text);
  });

  test('are told to be stale where nothing is there any more', async ({ run }) => {
    const { discord } = await run({ core });
    const id = { action: 'timeline', user: discord.person('ada').id, page: 2, about: 'moon' } as const;
    const reply = await discord.stale(encodeCustomId(id)).followUp();
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('earlier version');
  });
});
