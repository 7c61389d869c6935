import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { ConfigError, parseDiscordConfig } from '../../src/config.js';
import { CorpusError } from '../../src/corpus/errors.js';
import { problem } from '../../src/corpus/problems.js';
import { translator } from '../../src/locales/index.js';
import { describeFault, OperatorError } from '../../src/terminal/fault.js';
import { plainScreen } from './fakes.js';

const en = { t: translator('en'), screen: plainScreen(), debug: false };
const bn = { ...en, t: translator('bn') };
const debugging = { ...en, debug: true };

const usage = (code: string, message: string) => new CommanderError(1, `commander.${code}`, message);

describe('what a person reads of a fault', () => {
  it('is one line that says how to see more', () => {
    expect(describeFault(new Error('disk on fire'), en)).toEqual({
      lines: ['Something went wrong: disk on fire (LOG_LEVEL=debug shows more.)'],
      code: 1,
    });
  });

  it('has its stack if one asks to see more', () => {
    const { lines } = describeFault(new Error('disk on fire'), debugging);
    expect(lines[0]).toBe('Something went wrong: disk on fire');
    expect(lines.slice(1).join('\n')).toMatch(/ {4}at /);
  });

  it('is told also where what was thrown is no error', () => {
    expect(describeFault('oops', debugging).lines).toEqual(['Something went wrong: oops']);
  });

  it('is only the words of an error that a person can mend, and its cause if one asks to see more', () => {
    const error = new OperatorError('The token is wrong.', { cause: new Error('401') });
    expect(describeFault(error, en)).toEqual({ lines: ['The token is wrong.'], code: 1 });
    expect(describeFault(error, debugging).lines.slice(0, 2)).toEqual(['The token is wrong.', 'Error: 401']);
  });

  it('names the folder that has no texts, and what is wrong with its files', () => {
    const problems = [problem('a.txt', { code: 'missing-title', line: 1, detail: {} })];
    const { lines, code } = describeFault(new CorpusError('no-texts', 'texts', { problems }), en);
    expect(lines[0]).toMatch(/^texts\/a\.txt:1: error: The front matter has no title\./);
    expect(lines[1]).toContain('There is no text to answer from in texts.');
    expect(code).toBe(1);
  });

  it('never sends a terminal a command', () => {
    expect(describeFault(new Error('a\u001B[2J\nb'), en).lines).toEqual([
      'Something went wrong: a␛[2J b (LOG_LEVEL=debug shows more.)',
    ]);
  });
});

describe('what a person reads of a wrong command line', () => {
  it.each([
    [
      usage('unknownOption', "error: unknown option '--jsn'\n(Did you mean --json?)"),
      /^There is no option --jsn\. Did you mean --json\?$/,
    ],
    [usage('unknownOption', "error: unknown option '--it's'"), /^There is no option --it's\.$/],
    [
      usage('unknownCommand', "error: unknown command 'aks'\n(Did you mean ask?)"),
      /^There is no command “aks”\..* Did you mean ask\?$/,
    ],
    [
      usage('optionMissingArgument', "error: option '--source <id>' argument missing"),
      /^--source <id> needs a value\.$/,
    ],
    [
      usage('excessArguments', "error: too many arguments for 'register'. Expected 0 arguments but got 1."),
      /^There is more on the line than register takes\./,
    ],
    [
      usage(
        'invalidArgument',
        "error: option '--kind <kind>' argument 'it's' is invalid. Allowed choices are date, money.",
      ),
      /^--kind <kind> is “it's”\. It wants one of these: date, money$/,
    ],
    [
      usage('missingArgument', "error: missing required argument 'about'"),
      /^There are no words after the command\./,
    ],
    [usage('somethingNew', 'error: something new'), /something new/],
  ])('says what is wrong: %s', (error, expected) => {
    const { lines, code } = describeFault(error, en);
    expect(lines[0]).toMatch(expected);
    expect(lines[1]).toContain('--help');
    expect(code).toBe(2);
  });

  it('is in their language', () => {
    expect(describeFault(usage('unknownOption', "error: unknown option '--jsn'"), bn).lines[0]).toBe(
      '--jsn নামে কোনো অপশন নেই।',
    );
  });

  it('is nothing after help or the version', () => {
    expect(describeFault(new CommanderError(0, 'commander.version', '1.2.3'), en)).toEqual({
      lines: [],
      code: 0,
    });
    expect(describeFault(new CommanderError(1, 'commander.help', '(outputHelp)'), en)).toEqual({
      lines: [],
      code: 2,
    });
  });
});

describe('what a person reads of a wrong configuration', () => {
  function fault(environment: Record<string, string>, reader = en) {
    try {
      parseDiscordConfig(environment);
    } catch (error) {
      if (error instanceof ConfigError) return describeFault(error, reader);
    }
    throw new Error('nothing was wrong');
  }

  it('names every variable, what it got and what it wants', () => {
    const { lines, code } = fault({ LOG_LEVEL: 'loud', DISCORD_API_URL: 'discord.com', BOT_LANGUAGE: 'x' });
    expect(code).toBe(2);
    expect(lines).toEqual([
      'BOT_LANGUAGE is “x”. It wants a language that the bot speaks: en, bn, vi, es.',
      'LOG_LEVEL is “loud”. It wants one of these: fatal, error, warn, info, debug, trace, silent.',
      'DISCORD_API_URL is “discord.com”. It wants an address that begins with http:// or https://, such as https://discord.com/api.',
      'docs/configuration.md describes every variable.',
    ]);
  });

  it('says what is wrong with a token without a letter of it', () => {
    const { lines } = fault({ DISCORD_TOKEN: '"s3cret.s3cret.s3cret"' });
    expect(lines[0]).toContain('DISCORD_TOKEN has quotes around the token');
    expect(lines.join()).not.toContain('s3cret');
  });

  it('cuts a long value and makes a wild one harmless', () => {
    const { lines } = fault({ LOG_LEVEL: `\u001B[2J${'x'.repeat(5000)}` });
    expect(lines[0]).toMatch(/^LOG_LEVEL is “␛\[2Jx{70,80}…”\./);
  });

  it('is in their language', () => {
    expect(fault({ LOG_LEVEL: 'loud' }, bn).lines[0]).toMatch(
      /^LOG_LEVEL-এর মান “loud”। এগুলোর একটি চাই: fatal,/,
    );
  });
});
