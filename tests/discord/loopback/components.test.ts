import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Events,
  MessageFlags,
  StringSelectMenuBuilder,
} from 'discord.js';
import { describe, expect } from 'vitest';
import { QUESTION, test } from './stage.js';

const button = (id: string) =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder({ custom_id: id, label: 'More', style: ButtonStyle.Secondary }),
  );
const select = (...values: string[]) =>
  new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
    new StringSelectMenuBuilder({
      custom_id: 'choose',
      options: values.map((value) => ({ label: value, value })),
    }),
  );

describe('a component', () => {
  test('that is pressed can update its message, at once or deferred', async ({ stage }) => {
    const { discord, client, answer } = await stage();
    void answer((interaction) => interaction.reply({ content: '0', components: [button('more')] }));
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isButton()) return;
      const next = Number(interaction.message.content) + 1;
      if (next === 1) await interaction.update(`${next}`);
      else {
        await interaction.deferUpdate();
        await interaction.editReply(`${next}`);
      }
    });
    const first = await discord.slash(QUESTION).reply();
    const second = await first.press('More').reply();
    const third = await second.press('more').reply((message) => message.text === '2');

    expect([first.text, second.text, third.text]).toEqual(['0', '1', '2']);
    expect(new Set([first.id, second.id, third.id]).size).toBe(1);
    expect(first.current()?.text).toBe('2');
    expect(discord.violations).toEqual([]);
  });

  test('that is a select is answered with what was chosen, by whom', async ({ stage }) => {
    const { discord, client, answer } = await stage();
    void answer((interaction) => interaction.reply({ content: '?', components: [select('a', 'b')] }));
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isStringSelectMenu()) return;
      const content = `${interaction.user.username} chose ${interaction.values}`;
      await interaction.reply({ content, flags: MessageFlags.Ephemeral });
    });
    const shown = await discord.slash(QUESTION).reply();
    const chosen = await shown.select(['b'], { user: 'bela' }).reply();

    expect(chosen).toMatchObject({ text: 'bela chose b', ephemeral: true });
    expect(() => shown.select(['c'])).toThrow('no option c');
    expect(() => shown.select(['a', 'b'])).toThrow('1 to 1 values');
    expect(() => shown.press('More')).toThrow('No button "More"');
  });

  test('of a private message can be used only by the person it is shown to', async ({ stage }) => {
    const { discord, answer } = await stage();
    void answer((interaction) =>
      interaction.reply({ content: '?', components: [button('more')], flags: MessageFlags.Ephemeral }),
    );
    const shown = await discord.slash(QUESTION).reply();

    expect(() => shown.press('More', { user: 'bela' })).toThrow('not shown to them');
  });

  test('of an earlier life reaches the bot', async ({ stage }) => {
    const { discord, client } = await stage();
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isMessageComponent()) await interaction.reply(`What is ${interaction.customId}?`);
    });

    expect((await discord.stale('gone:1').reply()).text).toBe('What is gone:1?');
    expect((await discord.stale('gone:2', { values: ['x'], where: 'dm' }).reply()).text).toBe(
      'What is gone:2?',
    );
  });
});
