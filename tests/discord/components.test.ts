import { describe, expect } from 'vitest';
import { encodeCustomId } from '../../src/discord/custom-id.js';
import { passageReference, sourceKey } from '../../src/discord/reference.js';
import { passagesOf, VOV } from './fixture.js';
import type { BotMessage, LoopbackDiscord } from './loopback/index.js';
import { readMarkdown } from './markdown-reader.js';
import { test } from './running.js';

const QUESTION = 'How much aid did Mexico send to Vietnam at the end of 1975?';
const STALE = 'earlier version';

function ask(discord: LoopbackDiscord): Promise<BotMessage> {
  return discord.slash({ name: 'ask', options: { question: QUESTION } }).reply();
}

describe('the select under an answer', () => {
  test('shows a passage with what stands before and after it, to the asker alone', async ({ run }) => {
    const { discord } = await run();
    const answer = await ask(discord);
    const option = answer.selects[0]?.options.find(({ label }) => label.startsWith('Hai emphasized'));
    const shown = await answer.select([option?.value ?? '']).reply();
    expect(shown.ephemeral).toBe(true);
    const { lines } = readMarkdown(shown.text);
    expect(lines.map(({ block }) => block)).toEqual(['small', 'quote', 'small', 'small']);
    const [before, passage, after, citation] = lines.map(({ text }) => text);
    const [first, second, third] = passagesOf(VOV).map(({ start, end }) => VOV.text.slice(start, end));
    expect([before, passage, after]).toEqual([first, second, third]);
    expect(citation).toContain(VOV.title);
  });

  test('has nothing before the first passage of a text', async ({ run }) => {
    const { discord } = await run();
    const answer = await ask(discord);
    const option = answer.selects[0]?.options.find(({ label }) => label.startsWith('It is time'));
    const shown = await answer.select([option?.value ?? '']).reply();
    expect(readMarkdown(shown.text).lines.map(({ block }) => block)).toEqual(['quote', 'small', 'small']);
  });

  test('works under a private answer, a direct message’s and one elsewhere', async ({ run }) => {
    const { discord } = await run();
    const answers = [
      await discord.slash({ name: 'ask', options: { question: QUESTION, private: true } }).reply(),
      await discord.message({ content: QUESTION }).reply(),
      await discord.slash({ name: 'ask', options: { question: QUESTION }, where: 'user-install' }).reply(),
    ];
    for (const answer of answers) {
      const value = answer.selects[0]?.options[0]?.value ?? '';
      expect((await answer.select([value]).reply()).text).toMatch(/^> /m);
    }
  });
});

describe('the button under an answer', () => {
  test('shows the cited sources by their numbers, to the asker alone', async ({ run }) => {
    const { discord } = await run();
    const shown = await (await ask(discord)).press('Sources').reply();
    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toContain(`\\[1\\] **${VOV.title}**`);
    expect(shown.text).toContain('licence: quoted with attribution');
  });

  test('of somebody else is kindly declined, in the language of who pressed it', async ({ run }) => {
    const { discord } = await run();
    const answer = await ask(discord);
    const value = answer.selects[0]?.options[0]?.value ?? '';
    for (const press of [
      answer.press('Sources', { user: 'bela' }),
      answer.select([value], { user: 'bela' }),
    ]) {
      const reply = await press.reply();
      expect(reply.ephemeral).toBe(true);
      expect(reply.text).toContain('belong to whoever asked');
    }
  });
});

describe('a button or select of an earlier life', () => {
  test.for([
    ['of no version', 'open', undefined],
    ['of an older version', 'v0:passage:1:en', ['1']],
    ['with nothing in it', '.', undefined],
  ] as const)('%s is told to be stale', async ([, customId, values], { run }) => {
    const { discord } = await run();
    const reply = await discord.stale(customId, values && { values }).reply();
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain(STALE);
  });

  test('whose passage or source is gone is told to be stale', async ({ run }) => {
    const { discord } = await run();
    const common = { user: discord.person('ada').id, language: 'en' } as const;
    const [first = ''] = passagesOf(VOV).map(passageReference);
    const select = encodeCustomId({ action: 'passage', ...common });
    for (const value of [`${first.slice(0, -8)}abcdefgh`, `abcdefgh${first.slice(8)}`, 'x', '1']) {
      expect((await discord.stale(select, { values: [value] }).reply()).text).toContain(STALE);
    }
    const button = encodeCustomId({ action: 'sources', ...common, sources: [sourceKey(VOV), 'abcdefgh'] });
    expect((await discord.stale(button).reply()).text).toContain(STALE);
  });

  test('works after a restart while its passage still stands there', async ({ run }) => {
    const { discord } = await run();
    const select = encodeCustomId({ action: 'passage', user: discord.person('ada').id, language: 'bn' });
    const [first = ''] = passagesOf(VOV).map(passageReference);
    const reply = await discord.stale(select, { values: [first] }).reply();
    expect(reply.text).toContain('It is time for Vietnam and Mexico');
    expect(reply.text).toContain('উদ্ধৃতির জায়গায় খুলুন');
  });
});
