import { InteractionResponseType } from 'discord.js';
import { describe, expect } from 'vitest';
import type { Chart } from '../../src/answer/reply.js';
import { cataloguing as core, POINTS } from './catalogue.js';
import type { LoopbackDiscord, OptionValues, Where } from './loopback/index.js';
import { readMarkdown } from './markdown-reader.js';
import { test } from './running.js';

const draw = (discord: LoopbackDiscord, options: OptionValues = { about: 'their trade' }) =>
  discord.slash({ name: 'chart', options });

describe('/chart', () => {
  test.for<Where>(['guild', 'dm', 'user-install'])(
    'draws the latest amounts, and has each as text with its quote: %s',
    async (where, { run }) => {
      const { discord } = await run({ core });
      const shown = discord.slash({ name: 'chart', options: { about: 'their trade' }, where });
      const reply = await shown.reply();
      expect(await shown.acknowledged()).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
      const { lines } = readMarkdown(reply.text);
      expect(lines[0]?.text).toBe('Chart: their trade');
      expect(lines[2]).toEqual({ block: 'small', text: '… and 2 earlier amounts.' });
      expect(lines.slice(3, 5)).toEqual([
        { block: 'plain', text: '1993 · US$3 million' },
        { block: 'quote', text: 'In 1993, their trade was worth US$3 million. [1] ¶ 3' },
      ]);
      expect(lines.filter(({ block }) => block === 'quote')).toHaveLength(12);
      expect(reply.pictures).toEqual([
        {
          file: 'chart.png',
          alt: expect.stringMatching(/^A chart of their trade: 1993: US\$3 million; 1994/),
        },
      ]);
      const { files } = await discord.requested('PATCH /webhooks/:application/:token/messages/:message');
      expect(files.map(({ name, contentType }) => [name, contentType])).toEqual([['chart.png', 'image/png']]);
    },
  );

  test('speaks the language of who asks', async ({ run }) => {
    const { discord } = await run({ core });
    const reply = await draw(discord, { about: 'তাদের বাণিজ্য কত ছিল' }).reply();
    expect(reply.text).toContain('২০০৪ · **১.৪ কোটি মার্কিন ডলার**');
    expect(reply.pictures[0]?.alt).toContain('২০০৪');
  });

  test('marks an amount whose words are damaged, and says what that means', async ({ run }) => {
    const points = POINTS.slice(0, 2).map((point, i) =>
      i > 0
        ? point
        : { ...point, figure: { ...point.figure, amount: { from: 1e6, to: 1e6, isDamaged: true } } },
    ) as typeof POINTS;
    const chart: typeof core.chart = (about) => ({ ...core.chart(about), points }) as Chart;
    const { discord } = await run({ core: { ...core, chart } });
    const { lines } = readMarkdown((await draw(discord).reply()).text);
    expect(lines[2]).toEqual({
      block: 'small',
      text: '† the words around this amount are damaged; this is what its digits say',
    });
    const values = lines.filter(({ block }) => block === 'plain').map(({ text }) => text);
    expect(values).toEqual(expect.arrayContaining(['1991 · US$1 million †', '1992 · US$2 million']));
  });

  test('that is private stays so', async ({ run }) => {
    const { discord } = await run({ core });
    expect((await draw(discord, { about: 'trade', private: true }).reply()).ephemeral).toBe(true);
  });

  test('is refused where too few times are told', async ({ run }) => {
    const { discord } = await run({ core });
    const reply = await draw(discord, { about: 'the moon' }).reply();
    expect(reply.text).toContain('at two times or more');
    expect(reply.text).toContain('-# the moon');
  });
});
