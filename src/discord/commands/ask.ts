import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import type { Context } from '../context.js';
import { replyTo } from '../reply.js';
import { interactionReply } from '../respond.js';
import { resolveSource, sourceChoices } from '../source-choices.js';
import { type Command, describe, slashCommand } from './command.js';

const definition = slashCommand('ask', (t) => t('discord.commands.ask.description'))
  .addStringOption((option) =>
    describe(option.setName('question'), (t) => t('discord.commands.ask.question')).setRequired(true),
  )
  .addStringOption((option) =>
    describe(option.setName('source'), (t) => t('discord.commands.ask.source')).setAutocomplete(true),
  )
  .addBooleanOption((option) => describe(option.setName('private'), (t) => t('discord.commands.ask.private')))
  .toJSON();

async function run(interaction: ChatInputCommandInteraction, { answerer, language }: Context): Promise<void> {
  const typed = interaction.options.getString('source');
  const view = replyTo(
    {
      question: interaction.options.getString('question', true),
      user: interaction.user.id,
      source: typed === null ? undefined : resolveSource(answerer.sources, typed),
      locale: interaction.locale,
      repeated: true,
    },
    answerer,
    language,
  );
  await interaction.reply(
    interactionReply(view, { ephemeral: interaction.options.getBoolean('private') ?? false }),
  );
}

async function autocomplete(interaction: AutocompleteInteraction, { answerer }: Context): Promise<void> {
  await interaction.respond(sourceChoices(answerer.sources, interaction.options.getFocused()));
}

export const askCommand: Command = { definition, run, autocomplete };
