import { describe, expect } from 'vitest';
import { ABOUT_LENGTH } from '../../src/discord/custom-id.js';
import { cataloguing as core } from './catalogue.js';
import { readMarkdown } from './markdown-reader.js';
import { test } from './running.js';

const BAD = [
  ['one character', 'x'],
  ['6,000 characters', 'long '.repeat(1_200)],
  ['6,000 signs to be escaped', '*_~|`'.repeat(1_200)],
  ['only emoji', '😀👩‍👧‍👦🇧🇩'],
  ['only punctuation', '?!…—()'],
  ['control characters', '\u0000\u0007\u001B[31mred\u001B[0m'],
  ['zero-width and right-to-left marks', '\u200B\u200D\uFEFF\u202Eabc\u2066\u200F'],
  ['lone surrogates', '\uD800 who \uDC00 said \uDFFF it'],
  ['a mention of everyone', '@everyone @here who sent aid?'],
  [
    'mentions of people, roles and channels',
    '<@123456789012345678> <@&123456789012345678> <#123456789012345678>',
  ],
  ['a masked script', '[x](javascript:alert(1)) [y](https://example.org)'],
  ['markdown', '**bold** # heading\n> quote\n-# small\n```js\ncode```'],
  ['a regular expression', '^(a+)+$ [^]*? (?<x>.)\\k<x>'],
  ['query syntax', 'title:"x" AND (body:y^4 OR *:*) ~2 -z'],
  ['a template', '{{count}} $t(help.asking) %s'],
  ['zalgo', 'Z\u0351\u036B\u0343\u036A\u0302'.repeat(100)],
] as const;

describe('bad input', () => {
  test.for(BAD)('%s gets a clear reply and leaves the bot running', async ([, question], { run }) => {
    const { discord, log } = await run();
    const replies = [
      await discord.slash({ name: 'ask', options: { question } }).reply(),
      await discord.message({ content: question.slice(0, 2_000) }).reply(),
    ];
    for (const reply of replies) {
      const { constructs } = readMarkdown(reply.text);
      expect(constructs.filter(({ kind }) => kind !== 'bold' && kind !== 'link')).toEqual([]);
      expect(constructs.filter(({ kind }) => kind === 'link').map(({ text }) => text)).not.toContain('x');
      expect(reply.text).toMatch(/\*\*.+\*\*/);
      expect(reply.text).not.toContain('went wrong');
    }
    const after = await discord
      .slash({ name: 'ask', options: { question: 'When did Mexico send aid?' } })
      .reply();
    expect(after.text.length).toBeGreaterThan(0);
    expect(log.filter((line) => /"level":"(?:error|warn)"/.test(line))).toEqual([]);
    if (question.length > 10) expect(log.join('')).not.toContain(JSON.stringify(question).slice(1, 12));
  });

  test.for(BAD)('%s gets a clear reply of every other command too', async ([, words], { run }) => {
    const { discord, log } = await run({ core });
    // No person can send more than Discord lets them.
    const about = words.slice(0, ABOUT_LENGTH);
    const replies = [
      await discord.slash({ name: 'facts', options: { about } }).reply(),
      await discord.slash({ name: 'timeline', options: { about } }).reply(),
      await discord.slash({ name: 'timeline', options: { from: words, to: words } }).reply(),
      await discord.slash({ name: 'chart', options: { about: words } }).reply(),
      await discord.slash({ name: 'quote', options: { text: words } }).reply(),
    ];
    for (const reply of replies) {
      const { constructs } = readMarkdown(reply.text);
      expect(constructs.filter(({ kind }) => kind !== 'bold' && kind !== 'link')).toEqual([]);
      expect(constructs.filter(({ kind }) => kind === 'link').map(({ text }) => text)).not.toContain('x');
      expect(reply.text).not.toContain('went wrong');
      for (const { alt = '' } of reply.pictures) expect(alt.length).toBeLessThanOrEqual(1_024);
    }
    for (const list of replies.slice(0, 2)) {
      const [, , next] = list.buttons;
      const id = next !== undefined && 'custom_id' in next ? next.custom_id : '';
      expect((await list.press(id).reply()).text).toContain('their trade');
    }
    expect(log.filter((line) => /"level":"(?:error|warn)"/.test(line))).toEqual([]);
    if (words.length > 10) expect(log.join('')).not.toContain(JSON.stringify(words).slice(1, 12));
  });

  test.for([
    [' ', 'There is no question in that.'],
    ['x', 'too short'],
    ['long '.repeat(1_200), 'no more than 1,000 characters'],
    ['😀', 'no words in that'],
    ['?!', 'no words in that'],
  ] as const)('%j is told what is wrong with it', async ([question, words], { run }) => {
    const { discord } = await run();
    expect((await discord.slash({ name: 'ask', options: { question } }).reply()).text).toContain(words);
  });
});
