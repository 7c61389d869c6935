import type { ChatInputCommandInteraction } from 'discord.js';
import type { Context } from '../context.js';
import { illustratedChart } from '../illustrated.js';
import { type Command, describe, slashCommand } from './command.js';
import { privateOption } from './options.js';
import { replyFound } from './reply-found.js';

const definition = slashCommand('chart', (t) => t('discord.commands.chart.description'))
  .addStringOption((option) =>
    describe(option.setName('about'), (t) => t('discord.commands.chart.about')).setRequired(true),
  )
  .addBooleanOption(privateOption)
  .toJSON();

async function run(interaction: ChatInputCommandInteraction, context: Context): Promise<void> {
  const about = interaction.options.getString('about', true);
  await replyFound(
    interaction,
    context,
    about,
    () => context.answerer.chart(about),
    (chart, reader) => illustratedChart(chart, reader, context.logger),
  );
}

export const chartCommand: Command = { definition, run };
