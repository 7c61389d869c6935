import { describe, expect } from 'vitest';
import { cataloguing as core } from './catalogue.js';
import type { LoopbackDiscord, Where } from './loopback/index.js';
import { readMarkdown } from './markdown-reader.js';
import { test } from './running.js';

async function check(discord: LoopbackDiscord, text: string) {
  const reply = await discord.slash({ name: 'quote', options: { text } }).reply();
  return { reply, ...readMarkdown(reply.text) };
}

describe('/quote', () => {
  test.for<Where>(['guild', 'dm', 'user-install'])(
    'shows where the words stand: %s',
    async (where, { run }) => {
      const { discord } = await run({ core });
      const text = 'Mexico sent aid worth US$1 million to Vietnam';
      const reply = await discord.slash({ name: 'quote', options: { text }, where }).reply();
      const { lines, constructs } = readMarkdown(reply.text);
      expect(lines.map((line) => line.text)).toEqual([
        text,
        'These words stand in my sources.',
        text,
        expect.stringMatching(
          /^It’s time for Vietnam, Mexico to .* · ¶ 2 · VOV · May 2025 · open at the quote$/,
        ),
      ]);
      expect(constructs.find(({ kind }) => kind === 'link')?.url).toContain('#:~:text=Mexico%20sent');
      expect(reply.ephemeral).toBe(false);
    },
  );

  test('shows every place', async ({ run }) => {
    const { discord } = await run({ core });
    const { lines } = await check(discord, 'their trade was worth');
    expect(lines.filter(({ block }) => block === 'quote')).toHaveLength(5);
  });

  test('shows what is left out', async ({ run }) => {
    const { discord } = await run({ core });
    const { lines, constructs } = await check(
      discord,
      'At the end of 1975, Mexico sent aid … to Vietnam, he elaborated',
    );
    expect(lines[1]?.text).toContain('with more between them');
    expect(constructs).toContainEqual({ kind: 'bold', text: 'worth US$1 million' });
  });

  test('shows what differs: what was written, and what stands there', async ({ run }) => {
    const { discord } = await run({ core });
    const { lines, constructs } = await check(
      discord,
      'At the end of 1985, Mexico never sent aid worth US$1 million to Vietnam, he elaborated',
    );
    expect(lines.slice(1, 5)).toEqual([
      { block: 'plain', text: 'These words do not stand in my sources. The nearest words differ:' },
      { block: 'plain', text: '~~1985~~ should be 1975' },
      { block: 'plain', text: '~~never~~ is not there' },
      {
        block: 'quote',
        text: 'At the end of 1975, Mexico sent aid worth US$1 million to Vietnam, he elaborated',
      },
    ]);
    expect(constructs.filter(({ kind }) => kind === 'strike').map(({ text }) => text)).toEqual([
      '~~1985~~',
      '~~never~~',
    ]);
    expect(constructs.filter(({ text }) => text === '1975')).toHaveLength(2);
  });

  test('shows what is missing', async ({ run }) => {
    const { discord } = await run({ core });
    const { lines } = await check(discord, 'At the end of 1975, Mexico aid worth US$1 million to Vietnam');
    expect(lines[2]?.text).toBe('sent is missing');
  });

  test.for([
    ['The moon is made of green cheese, they say', 'none near to them'],
    ['Mexico', 'Give me 3 or more'],
    ['long '.repeat(1_200), 'no more than 4,000 characters'],
  ] as const)('says what is wrong: %s', async ([text, words], { run }) => {
    const { discord } = await run({ core });
    const { reply, lines } = await check(discord, text);
    expect(reply.text).toContain(words);
    expect(lines.filter(({ block }) => block === 'quote')).toEqual([]);
  });

  test('speaks the language of the words', async ({ run }) => {
    const { discord } = await run({ core });
    const { lines } = await check(discord, 'হ্যানয়তে মেক্সিকোর একটি স্থায়ী দূতাবাস রয়েছে');
    expect(lines[1]?.text).toBe('এই কথাগুলো আমার উৎসে আছে।');
  });

  test('shows a private result to the asker alone', async ({ run }) => {
    const { discord } = await run({ core });
    const options = { text: 'green cheese on the moon', private: true };
    expect((await discord.slash({ name: 'quote', options }).reply()).ephemeral).toBe(true);
  });
});
