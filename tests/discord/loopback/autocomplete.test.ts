import { Events } from 'discord.js';
import { describe, expect } from 'vitest';
import { test } from './stage.js';

describe('autocomplete', () => {
  test('gives the choices for what is typed so far', async ({ stage }) => {
    const { discord, client } = await stage();
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${name}: ${value}`, value: 'x' }]);
    });
    const choices = await discord.autocomplete({
      name: 'ask',
      options: { source: 'wor' },
      focused: 'source',
    });

    expect(choices).toEqual([{ name: 'source: wor', value: 'x' }]);
    await expect(discord.autocomplete({ name: 'ask', focused: 'question' })).rejects.toThrow(
      'no autocomplete',
    );
    expect(discord.violations).toEqual([]);
  });

  test.for([
    [
      'more than 25 choices',
      'schema',
      Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })),
    ],
    ['a name over 100', 'schema', [{ name: 'x'.repeat(101), value: 'x' }]],
    ['a value over 100', 'choiceValueLength', [{ name: 'x', value: 'x'.repeat(101) }]],
    ['a number for a text', 'choiceValueType', [{ name: 'x', value: 1 }]],
  ] as const)('cannot give %s', async ([, rule, choices], { stage }) => {
    const { discord, client } = await stage();
    const refused = new Promise((resolve) => {
      client.on(Events.InteractionCreate, async (interaction) => {
        if (!interaction.isAutocomplete()) return;
        await interaction.respond([...choices]).catch(resolve);
        await interaction.respond([]);
      });
    });
    const given = await discord.autocomplete({ name: 'ask', focused: 'source' });

    expect(await refused).toMatchObject({ code: 50035 });
    expect(given).toEqual([]);
    expect(discord.violations).toMatchObject([{ rule }]);
  });

  test('takes 25 choices of 100 characters', async ({ stage }) => {
    const { discord, client } = await stage();
    const longest = Array.from({ length: 25 }, (_, n) => `${n}`.padEnd(100, 'x'));
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isAutocomplete()) {
        void interaction.respond(longest.map((value) => ({ name: value, value })));
      }
    });

    expect(await discord.autocomplete({ name: 'ask', focused: 'source' })).toHaveLength(25);
    expect(discord.violations).toEqual([]);
  });
});
