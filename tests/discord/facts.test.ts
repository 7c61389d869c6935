import { describe, expect } from 'vitest';
import { encodeCustomId } from '../../src/discord/custom-id.js';
import { sourceKey } from '../../src/discord/reference.js';
import { cataloguing as core, REPORT } from './catalogue.js';
import { VOV } from './fixture.js';
import type { LoopbackDiscord, OptionValues, Where } from './loopback/index.js';
import { readMarkdown } from './markdown-reader.js';
import { test } from './running.js';

const STALE = 'earlier version';

const list = (discord: LoopbackDiscord, options: OptionValues = {}) =>
  discord.slash({ name: 'facts', options }).reply();

/** The years of the facts that are shown. */
const yearsIn = (text: string) => [...text.matchAll(/In \*{0,2}(\d{4})/g)].map(([, year]) => Number(year));

describe('/facts', () => {
  test.for<Where>(['guild', 'thread', 'dm', 'user-install', 'user-install-private'])(
    'lists quotes with what was read from them, cited: %s',
    async (where, { run }) => {
      const { discord } = await run({ core });
      const reply = await discord.slash({ name: 'facts', where }).reply();
      expect(reply.ephemeral).toBe(false);
      expect(readMarkdown(reply.text).lines.map(({ text }) => text)).toEqual([
        'Facts in the sources',
        '1. In 1991, their trade was worth US$1 million. [1] ¶ 1',
        '',
        '2. In 1992, their trade was worth US$2 million. [1] ¶ 2',
        '',
        '3. In 1993, their trade was worth US$3 million. [1] ¶ 3',
        '',
        '4. In 1994, their trade was worth US$4 million. [1] ¶ 4',
        '[1] Trade in figures · Bureau of Trade · 2005 · open',
      ]);
      const bold = readMarkdown(reply.text).constructs.filter(({ kind }) => kind === 'bold');
      expect(bold.map(({ text }) => text)).toEqual(expect.arrayContaining(['1991', 'US$1 million']));
    },
  );

  test('says what the list is limited to', async ({ run }) => {
    const { discord } = await run({ core });
    const options = { about: 'trade *now*', kind: 'money', source: REPORT.title };
    const { lines, constructs } = readMarkdown((await list(discord, options)).text);
    expect(lines[0]).toEqual({ block: 'plain', text: 'Facts about “trade *now*”' });
    expect(lines[1]).toEqual({ block: 'small', text: 'amount of money · Trade in figures' });
    expect(constructs).toContainEqual({ kind: 'bold', text: 'US$1 million' });
    expect(constructs).not.toContainEqual({ kind: 'bold', text: '1991' });
  });

  test('writes what it read in the language of who asks', async ({ run }) => {
    const { discord } = await run({ core });
    const { lines } = readMarkdown((await list(discord, { about: 'তাদের বাণিজ্য কত ছিল' })).text);
    expect(lines[0]?.text).toBe('“তাদের বাণিজ্য কত ছিল” নিয়ে তথ্য');
    expect(lines[1]).toEqual({ block: 'small', text: expect.stringContaining('আমি তা যেভাবে পড়েছি') });
    expect(lines[2]).toEqual({ block: 'plain', text: '১৯৯১ · ১০ লাখ মার্কিন ডলার' });
  });

  test('shows a private list to the asker alone, on every page', async ({ run }) => {
    const { discord } = await run({ core });
    const first = await list(discord, { private: true });
    expect(first.ephemeral).toBe(true);
    expect((await first.press('Next').reply()).ephemeral).toBe(true);
  });

  test.for([
    [{ about: 'the moon' }, 'My sources do not say.'],
    [{ kind: 'person' }, 'My sources do not say.'],
    [{ source: 'no such source' }, 'I have no source of that name.'],
  ] as const)('says that there are none: %j', async ([options, words], { run }) => {
    const { discord } = await run({ core });
    const reply = await list(discord, options);
    expect(reply.text).toContain(words);
    expect(reply.buttons).toEqual([]);
  });

  test('offers the sources while a person types', async ({ run }) => {
    const { discord } = await run({ core });
    const choices = await discord.autocomplete({
      name: 'facts',
      options: { source: 'figures' },
      focused: 'source',
    });
    expect(choices.map(({ value }) => value)).toEqual([REPORT.id]);
  });
});

describe('the buttons under a list', () => {
  test('turn its pages in the same message, there and back', async ({ run }) => {
    const { discord } = await run({ core });
    const first = await list(discord, { about: 'trade', kind: 'money', source: REPORT.id });
    const labels = (message: typeof first) =>
      message.buttons.map((button) => [
        'label' in button ? button.label : undefined,
        button.disabled ?? false,
      ]);
    expect(labels(first)).toEqual([
      ['Back', true],
      ['Page 1 of 4', true],
      ['Next', false],
    ]);
    const second = await first.press('Next').reply();
    expect(second.id).toBe(first.id);
    expect(yearsIn(second.text)).toEqual([1995, 1996, 1997, 1998]);
    expect(second.text).toContain('Facts about “trade”');
    expect(second.text).toContain('amount of money · Trade in figures');
    expect(second.text).toContain('**5.**');
    const last = await (await second.press('Next').reply()).press('Next').reply();
    expect(yearsIn(last.text)).toEqual([2003, 2004]);
    expect(labels(last).map(([, disabled]) => disabled)).toEqual([false, true, true]);
    const back = await last.press('Back').reply();
    expect(yearsIn(back.text)).toEqual([1999, 2000, 2001, 2002]);
  });

  test('are none under a list of one page', async ({ run }) => {
    const facts: typeof core.facts = (query) => {
      const found = core.facts(query);
      return found.kind === 'facts' ? { ...found, facts: found.facts.slice(0, 4) } : found;
    };
    const { discord } = await run({ core: { ...core, facts } });
    expect((await list(discord)).buttons).toEqual([]);
  });

  test('of somebody else are kindly declined, and change nothing', async ({ run }) => {
    const { discord } = await run({ core });
    const first = await list(discord);
    const reply = await first.press('Next', { user: 'bela' }).reply();
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('belong to whoever asked');
    expect(first.current()?.text).toBe(first.text);
  });

  test('outlive the bot, and turn to the last page where there are fewer now', async ({ run }) => {
    const { discord } = await run({ core });
    const id = { action: 'facts', user: discord.person('ada').id, page: 77 } as const;
    const reply = await discord.stale(encodeCustomId(id)).reply();
    expect(yearsIn(reply.text)).toEqual([2003, 2004]);
  });

  test.for([
    ['a source that is gone', { source: 'abcdefgh' }],
    ['a source without facts', { source: sourceKey(VOV) }],
    ['what nothing is about any more', { about: 'moon' }],
  ] as const)('for %s are told to be stale', async ([, wanted], { run }) => {
    const { discord } = await run({ core });
    const id = { action: 'facts', user: discord.person('ada').id, page: 2, ...wanted } as const;
    const reply = await discord.stale(encodeCustomId(id)).followUp();
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain(STALE);
  });
});
