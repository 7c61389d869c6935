import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { chat } from '../../src/terminal/chat.js';
import { fakeAnswerer, plainScreen, sink } from './fakes.js';

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
  return { asked: answerer.asked.map(([question]) => question), written: out.written() };
}

describe('the terminal chat', () => {
  it('answers what is typed until the person quits', async () => {
    const { asked, written } = await typing('How much aid?\rWho?\r/quit\r');
    expect(asked).toEqual(['How much aid?', 'Who?']);
    expect(written).toContain('“At the end of 1975, Mexico sent aid worth US$1 million to Vietnam.” [1]');
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
    for (const command of ['/help', '/passage', '/sources', '/quit'])
      expect(written).toContain(`  ${command}`);
  });

  it('takes an unknown command for a mistake, and a question with a slash for a question', async () => {
    const { asked, written } = await typing('/qiut\r/etc/aid?\r/quit\r');
    expect(written).toContain('There is no command /qiut.');
    expect(asked).toEqual(['/etc/aid?']);
  });

  it('speaks Bengali to who reads it', async () => {
    expect((await typing('/quit\r', 'bn')).written).toMatch(/^আমি ২টি উৎসের.*আবার দেখা হবে!\n$/s);
  });
});
