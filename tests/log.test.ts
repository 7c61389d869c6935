import { describe, expect, it } from 'vitest';
import { createLogger } from '../src/log.js';

function stream(isTTY: boolean) {
  const lines: string[] = [];
  return { isTTY, lines, write: (line: string) => lines.push(line) };
}

describe('the log', () => {
  it('is one JSON object a line', () => {
    const out = stream(false);
    createLogger('info', out).info({ sources: 3 }, 'ready');
    expect(out.lines).toHaveLength(1);
    expect(JSON.parse(out.lines.join(''))).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      sources: 3,
      msg: 'ready',
    });
  });

  it('is a line to read where a person watches', () => {
    const out = stream(true);
    createLogger('info', out).warn({ file: 'a.txt' }, 'skipped');
    expect(out.lines.join('')).toMatch(/^\d\d:\d\d:\d\d warn {2}skipped file="a\.txt"\n$/);
  });

  it.each([true, false])('cannot be made to send a terminal a command (to a person: %s)', (isTTY) => {
    const out = stream(isTTY);
    createLogger('info', out).info({ file: '\u009B2J\u202E' }, 'odd\u001B[2J');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be missing
    expect(out.lines.join('')).not.toMatch(/[\u001B\u009B\u202E]/);
    if (!isTTY) expect(JSON.parse(out.lines.join(''))).toMatchObject({ file: '\u009B2J\u202E' });
  });

  it('leaves out what is less grave than its level', () => {
    const out = stream(false);
    createLogger('warn', out).info('ready');
    expect(out.lines).toEqual([]);
  });

  it.each([true, false])('never holds a secret, even inside an error (to a person: %s)', (isTTY) => {
    const out = stream(isTTY);
    const error = new Error('401 for s3cret', { cause: new Error('header: Bot s3cret') });
    createLogger('info', out, ['s3cret']).error({ err: error, token: 's3cret' }, 'failed with s3cret');
    expect(out.lines.join('')).not.toContain('s3cret');
    expect(out.lines.join('')).toContain('[secret]');
  });

  it('keeps of an error what helps, and not the request that a person made', () => {
    const out = stream(false);
    const error = Object.assign(new Error('Missing Access'), {
      code: 50001,
      status: 403,
      requestBody: { json: { content: 'what a person asked' } },
      url: 'https://discord.com/api/interactions/1/a-short-lived-secret/callback',
    });
    createLogger('info', out).error(error);
    const line = out.lines.join('');
    expect(JSON.parse(line)).toMatchObject({ err: { message: 'Missing Access', code: 50001, status: 403 } });
    expect(line).not.toMatch(/a person asked|short-lived/);
  });

  it('tells a person why, and shows the stack to who debugs', () => {
    const [out, debugging] = [stream(true), stream(true)];
    createLogger('info', out).error(new Error('broken'), 'failed');
    createLogger('debug', debugging).error(new Error('broken'), 'failed');
    expect(out.lines.join('')).toMatch(/ error failed: broken\n$/);
    expect(debugging.lines.join('')).toMatch(/ error failed: broken\nError: broken\n {4}at /);
  });

  it('tells a person the code of an error that has no words', () => {
    const out = stream(true);
    // As Node makes one where each address of a host fails.
    const error = Object.assign(new AggregateError([]), { code: 'ETIMEDOUT' });
    createLogger('info', out).error(error, 'failed');
    expect(out.lines.join('')).toMatch(/ error failed: ETIMEDOUT\n$/);
  });

  it('does not say the words of an error twice', () => {
    const out = stream(true);
    createLogger('info', out).error(new Error('broken'));
    expect(out.lines.join('')).toMatch(/ error broken\n$/);
  });
});
