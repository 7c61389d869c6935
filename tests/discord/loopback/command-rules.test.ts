import { describe } from 'vitest';
import { type Example, edge, expectCaught, numbers, type Sender } from './examples.js';
import type { LoopbackDiscord } from './index.js';
import type { COMMAND_RULES, COMMAND_SET_RULES } from './rules/index.js';
import { request, test } from './start-fixture.js';

const option = (name: string, rest: object = {}) => ({ type: 3, name, description: 'x', ...rest });
const choices = (...names: string[]) => ({
  choices: names.map((name, value) => ({ name, value: `${value}` })),
});
const command = (rest: object = {}) => ({ name: 'ask', description: 'x', ...rest });
const options = (...all: object[]) => command({ options: all });
/** A command of 8,000 characters in all, where its description has 33. */
const long = (description: string) => {
  const all = Array.from({ length: 20 }, (_, n) => ({
    name: `choice-${n}`.padEnd(10),
    value: 'x'.repeat(189),
  }));
  return { ...options(option('a', { choices: all }), option('b', { choices: all })), description };
};

const COMMANDS: Readonly<Record<keyof typeof COMMAND_RULES, Example>> = {
  commandName: { wrong: command({ name: 'Ask' }), right: command() },
  commandDescription: { wrong: command({ description: '' }), right: command({ description: 'x' }) },
  localesKnown: {
    wrong: command({ description_localizations: { bn: 'x' } }),
    right: command({ description_localizations: { hi: 'x' } }),
  },
  optionNamesUnique: { wrong: options(option('a'), option('a')), right: options(option('a'), option('b')) },
  requiredOptionsFirst: {
    wrong: options(option('a'), option('b', { required: true })),
    right: options(option('a', { required: true }), option('b')),
  },
  choicesOrAutocomplete: {
    wrong: options(option('a', { ...choices('x'), autocomplete: true })),
    right: options(option('a', choices('x'))),
  },
  choiceNamesUnique: {
    wrong: options(option('a', choices('x', 'x'))),
    right: options(option('a', choices('x', 'y'))),
  },
  commandLength: { wrong: long('x'.repeat(34)), right: long('x'.repeat(33)) },
};

const COMMAND_SETS: Readonly<Record<keyof typeof COMMAND_SET_RULES, Example>> = {
  commandNamesUnique: { wrong: [command(), command()], right: [command(), command({ name: 'help' })] },
  commandCount: {
    wrong: Array.from({ length: 101 }, (_, n) => command({ name: `ask-${n}` })),
    right: Array.from({ length: 100 }, (_, n) => command({ name: `ask-${n}` })),
  },
};

const one =
  (discord: LoopbackDiscord): Sender =>
  (body) =>
    request(discord, 'POST', `/applications/${discord.bot.id}/commands`, body);
const all =
  (discord: LoopbackDiscord): Sender =>
  (body) =>
    request(discord, 'PUT', `/applications/${discord.bot.id}/commands`, body);

describe('caught in a command', () => {
  for (const [rule, example] of Object.entries(COMMANDS)) {
    test(`${rule}`, async ({ start }) => {
      const discord = await start();
      await expectCaught(discord, one(discord), rule, example);
    });
  }

  for (const [rule, example] of Object.entries(COMMAND_SETS)) {
    test(`${rule}`, async ({ start }) => {
      const discord = await start();
      await expectCaught(discord, all(discord), rule, example);
    });
  }

  test.for([
    ['a name over 32', edge((length) => command({ name: 'x'.repeat(length) }), 32)],
    ['more than 25 options', edge((n) => options(...numbers(n).map((name) => option(name))), 25)],
    ['more than 25 choices', edge((n) => options(option('a', choices(...numbers(n)))), 25)],
    ['a description over 100', edge((length) => command({ description: 'x'.repeat(length) }), 100)],
  ] as const)('%s', async ([, example], { start }) => {
    const discord = await start();
    await expectCaught(discord, one(discord), 'schema', example);
  });

  test.for([
    ['an option named in upper case', 'commandName', options(option('Source'))],
    ['a space in a name', 'commandName', command({ name: 'ask it' })],
    [
      'a Bengali vowel sign in a translated name',
      'commandName',
      command({ name_localizations: { hi: 'জিজ্ঞাসা' } }),
    ],
    ['a description on a menu entry', 'commandDescription', command({ name: 'Ask it', type: 3 })],
  ] as const)('%s', async ([, rule, wrong], { start }) => {
    const discord = await start();
    await expectCaught(discord, one(discord), rule, { wrong, right: command() });
  });
});
