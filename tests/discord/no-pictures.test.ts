import { describe, expect, vi } from 'vitest';
import { cataloguing as core } from './catalogue.js';
import { test } from './running.js';

// As where the machine has no build of it.
vi.mock('@napi-rs/canvas', () => {
  throw new Error('Cannot find native binding');
});

describe('without the drawing library', () => {
  test.for([
    ['timeline', 'In **1991**, their trade'],
    ['chart', '1993 · **US$3 million**'],
  ] as const)('/%s is shown as text, and the operator’s log says why', async ([name, words], { run }) => {
    const { discord, log } = await run({ core });
    const reply = await discord.slash({ name, options: { about: 'secret trade', private: true } }).reply();
    expect(reply.text).toContain(words);
    expect(reply.ephemeral).toBe(true);
    expect(reply.pictures).toEqual([]);
    expect(reply.raw.attachments).toEqual([]);
    const warnings = log.map((line) => JSON.parse(line)).filter(({ level }) => level === 'warn');
    expect(warnings).toMatchObject([{ picture: `${name}.png`, err: expect.anything() }]);
    expect(JSON.stringify(warnings)).toContain('Cannot find native binding');
    expect(log.join('')).not.toContain('secret');
  });

  test('a page that is turned loses the picture of the page before', async ({ run }) => {
    const { discord } = await run({ core });
    const first = await discord.slash({ name: 'timeline' }).reply();
    const second = await first.press('Next').reply();
    expect(second.text).toContain('In **1997**');
    expect(second.raw.attachments).toEqual([]);
  });
});
