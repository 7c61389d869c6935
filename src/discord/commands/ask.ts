import type { ChatInputCommandInteraction } from 'discord.js';
import type { Context } from '../context.js';
import { replyTo } from '../reply.js';
import { interactionReply } from '../respond.js';
import { type Command, describe, slashCommand } from './command.js';
import { chosenSource, completeSource, isPrivate, privateOption, sourceOption } from './options.js';

const definition = slashCommand('ask', (t) => t('discord.commands.ask.description'))
  .addStringOption((option) =>
    describe(option.setName('question'), (t) => t('discord.commands.ask.question')).setRequired(true),
  )
  .addStringOption(sourceOption)
  .addBooleanOption(privateOption)
  .toJSON();

async function run(interaction: ChatInputCommandInteraction, context: Context): Promise<void> {
  const view = replyTo(
    {
      question: interaction.options.getString('question', true),
      user: interaction.user.id,
      source: chosenSource(interaction, context),
      locale: interaction.locale,
      repeated: true,
    },
    context.answerer,
    context.language,
  );
  await interaction.reply(interactionReply(view, { ephemeral: isPrivate(interaction) }));
}

export const askCommand: Command = { definition, run, autocomplete: completeSource };
