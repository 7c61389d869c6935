import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { chat } from '../../src/terminal/chat.js';
import { completions } from '../../src/terminal/chat-commands.js';
import { fakeAnswerer } from './fake-answerer.js';
import { plainScreen, sink } from './fakes.js';

const COMMANDS = [
  '/passage',
  '/facts',
  '/more',
  '/timeline',
  '/chart',
  '/quote',
  '/sources',
  '/help',
  '/quit',
] as const;
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';

/** Types `keys` at a terminal. */
async function typing(keys: string, language = 'en') {
  const answerer = fakeAnswerer();
  const input = new PassThrough();
  const out = Object.assign(sink(), { isTTY: true, columns: 80 });
  const over = chat({ answerer, input, out, screen: () => plainScreen(80), language });
  input.write(keys);
  await over;
  return { asked: answerer.asked, written: out.written() };
}

describe('the terminal chat', () => {
  it('answers what is typed until the person quits', async () => {
    const { asked, written } = await typing('How much aid?\rWho?\r/quit\r');
    expect(asked.map(([question]) => question)).toEqual(['How much aid?', 'Who?']);
    expect(written).toContain(
      'US$1 million (my reading of the quote)\n“At the end of 1975, Mexico sent aid worth US$1 million to Vietnam.” [1]',
    );
    expect(written).toContain('My sources do not say.');
    expect(written).toMatch(/Goodbye!\n$/);
  });

  it.each([
    ['Ctrl-C, even in the middle of a question', `half a ques${CTRL_C}`],
    ['Ctrl-D', CTRL_D],
  ])('leaves kindly at %s', async (_, keys) => {
    const { asked, written } = await typing(keys);
    expect(asked).toEqual([]);
    expect(written).toMatch(/\nGoodbye!\n$/);
  });

  it('says at the start what it does and how to leave', async () => {
    const { written } = await typing(CTRL_D);
    expect(written).toMatch(/^I answer with the exact words of 2 sources/);
    expect(written).toContain('/quit');
  });

  it('passes over empty lines', async () => {
    expect((await typing('\r  \r/quit\r')).asked).toEqual([]);
  });

  it('opens a passage of the last answer between its neighbours', async () => {
    const { written } = await typing('aid?\r/passage 1\r/quit\r');
    const opened = written.slice(written.lastIndexOf('/passage'));
    expect(opened).toContain(
      'It was rice.\n\nTrade has grown since.\n\nAid in 1975 · The Gazette · May 2025\n',
    );
  });

  it('takes a number in the digits of any script', async () => {
    expect((await typing('aid?\r/passage ১\r/quit\r')).written).toContain(
      'It was rice.\n\nTrade has grown since.\n',
    );
  });

  it.each(['/passage 1', 'aid?\r/passage 7', 'aid?\r/passage two'])(
    'says where there is no passage: %j',
    async (keys) => {
      expect((await typing(`${keys}\r/quit\r`)).written).toContain('There is no such passage');
    },
  );

  it('lists the sources', async () => {
    expect((await typing('/sources\r/quit\r')).written).toContain('news/aid\n    Aid in 1975 · The Gazette');
  });

  it('lists its commands', async () => {
    const { written } = await typing('/help\r/quit\r');
    for (const command of COMMANDS) expect(written).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  });

  it('lists facts, all or about something, and page by page', async () => {
    const { asked, written } = await typing('/facts\r/facts  aid to\tVietnam \r/more\r/quit\r');
    expect(asked).toEqual([
      ['facts', {}],
      ['facts', { about: 'aid to\tVietnam' }],
    ]);
    expect(written).toContain('  – date: October 2000\n');
    expect(written).toContain('There are no more facts to show.');
  });

  it('shows one page of the facts after the other', async () => {
    const { written } = await typing('/facts aid and more\r/more\r/more\r/quit\r');
    expect(written).toMatch(
      /Page 1 of 2 · \/more shows the next\n.*Page 2 of 2\n.*There are no more facts to show\./s,
    );
  });

  it('shows a timeline, all or about something', async () => {
    const { asked, written } = await typing('/timeline\r/timeline aid\r/quit\r');
    expect(asked).toEqual([
      ['timeline', {}],
      ['timeline', { about: 'aid' }],
    ]);
    expect(written).toContain('  October 2000  “২০০০ সালের');
  });

  it('shows a chart', async () => {
    const { asked, written } = await typing('/chart aid\r/chart rain\r/quit\r');
    expect(asked).toEqual([
      ['chart', 'aid'],
      ['chart', 'rain'],
    ]);
    expect(written).toContain('more than US$500 million  ████');
    expect(written).toContain('My sources do not say.');
  });

  it('checks a quote', async () => {
    const { asked, written } = await typing('/quote sent aid worth\r/quit\r');
    expect(asked).toEqual([['quote', 'sent aid worth']]);
    expect(written).toContain('These words stand in my sources.');
  });

  it('completes its commands', () => {
    expect(completions('/')).toEqual([[...COMMANDS], '/']);
    expect(completions('/qu')).toEqual([['/quote', '/quit'], '/qu']);
    expect(completions('')).toEqual([[], '']);
    expect(completions('Who')).toEqual([[], 'Who']);
  });

  it('takes an unknown command for a mistake, and a question with a slash for a question', async () => {
    const { asked, written } = await typing('/qiut\r/etc/aid?\r/quit\r');
    expect(written).toContain('There is no command /qiut.');
    expect(asked.map(([question]) => question)).toEqual(['/etc/aid?']);
  });

  it('speaks Bengali to who reads it', async () => {
    expect((await typing('/quit\r', 'bn')).written).toMatch(/^আমি ২টি উৎসের.*আবার দেখা হবে!\n$/s);
  });
});
