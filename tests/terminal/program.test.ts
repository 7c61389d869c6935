import { CommanderError } from 'commander';
import { describe, expect, it, vi } from 'vitest';
import { translator } from '../../src/locales/index.js';
import { type Actions, createProgram } from '../../src/terminal/program.js';

/** Parses a command line. What it calls and what it writes is kept. */
async function run(line: readonly string[], language = 'en') {
  const calls: unknown[][] = [];
  const record =
    (name: string) =>
    async (...args: unknown[]) => {
      // Commander adds the command itself.
      calls.push([name, ...args.slice(0, -1)]);
    };
  const actions: Actions = {
    start: record('start'),
    chat: record('chat'),
    ask: record('ask'),
    facts: record('facts'),
    timeline: record('timeline'),
    chart: record('chart'),
    quote: record('quote'),
    register: record('register'),
    check: record('check'),
    sources: record('sources'),
  };
  let written = '';
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
  const program = createProgram(translator(language), '1.2.3', actions);
  program.configureOutput({ getOutHasColors: () => false });
  try {
    await program.parseAsync(line, { from: 'user' });
    return { calls, written, error: undefined };
  } catch (error) {
    if (error instanceof CommanderError) return { calls, written, error };
    throw error;
  } finally {
    out.mockRestore();
  }
}

describe('the command line', () => {
  it.each([
    [['start'], ['start', {}]],
    [
      ['chat', '--corpus', 'texts'],
      ['chat', { corpus: 'texts' }],
    ],
    [['ask'], ['ask', [], {}]],
    [
      ['ask', 'one?', 'two?', '--json', '--source', 'news/aid'],
      ['ask', ['one?', 'two?'], { json: true, source: 'news/aid' }],
    ],
    [
      ['ask', '--', '-5 degrees?'],
      ['ask', ['-5 degrees?'], {}],
    ],
    [
      ['ask', ''],
      ['ask', [''], {}],
    ],
    [['facts'], ['facts', [], {}]],
    [
      ['facts', 'the', 'embassy', '--kind', 'money', '--source', 'news/aid', '--page', '২', '--json'],
      ['facts', ['the', 'embassy'], { kind: 'money', source: 'news/aid', page: 2, json: true }],
    ],
    [
      ['timeline', 'aid', '--from', '1975', '--to', '2000-10', '--picture', 'a.png', '--json'],
      ['timeline', ['aid'], { from: '1975', to: '2000-10', picture: 'a.png', json: true }],
    ],
    [
      ['chart', 'bilateral trade', '--picture=a.png'],
      ['chart', ['bilateral trade'], { picture: 'a.png' }],
    ],
    [
      ['quote', 'It was rice.', '--corpus', 'texts'],
      ['quote', ['It was rice.'], { corpus: 'texts' }],
    ],
    [['register'], ['register', {}]],
    [
      ['check', '--json'],
      ['check', { json: true }],
    ],
    [
      ['sources', '--corpus=texts'],
      ['sources', { corpus: 'texts' }],
    ],
  ])('understands %j', async (line, call) => {
    expect((await run(line)).calls).toEqual([call]);
  });

  const everywhere = [
    [],
    ['start'],
    ['chat'],
    ['ask'],
    ['facts'],
    ['timeline'],
    ['chart'],
    ['quote'],
    ['register'],
    ['check'],
    ['sources'],
  ];

  it.each(everywhere)('has help with an example everywhere: %s', async (...command) => {
    const { error, written } = await run([...command, '--help']);
    expect(error?.exitCode).toBe(0);
    expect(written).toMatch(/^Usage: verbatim.*Examples:\n {2}\S/s);
  });

  it.each(everywhere)('has its version everywhere: %s', async (...command) => {
    const { error, written } = await run([...command, '--version']);
    expect(error?.exitCode).toBe(0);
    expect(written).toBe('1.2.3\n');
  });

  it.each([
    ['bn', /^ব্যবহার: .*অপশন:.*উদাহরণ:/s],
    ['vi', /^Cách dùng: .*Tùy chọn:.*Ví dụ:/s],
    ['es', /^Uso: .*Opciones:.*Ejemplos:/s],
  ])('helps in the person’s language: %s', async (language, headings) => {
    const { written } = await run(['ask', '--help'], language);
    expect(written).toMatch(headings);
    expect(written).not.toMatch(/Options:|Arguments:|display/);
  });

  it('names the kinds of facts that can be asked for, in its own words', async () => {
    const { written } = await run(['facts', '--help'], 'bn');
    expect(written.replace(/\s+/g, ' ')).toContain('শুধু এই ধরনের মান: date, period, duration, money,');
    expect(written).not.toContain('choices');
  });

  it('does not run what it does not understand', async () => {
    const lines = [
      ['aks'],
      ['ask', '--jsn'],
      ['ask', '--source'],
      ['register', 'now'],
      ['facts', '--kind', 'colour'],
      ['facts', '--page', '0'],
      ['facts', '--page', '-1'],
      ['facts', '--page', '1.5'],
      ['chart'],
      ['quote'],
    ];
    for (const line of lines) {
      const { calls, error } = await run(line);
      expect(calls).toEqual([]);
      expect(error?.exitCode).toBe(1);
    }
  });
});
