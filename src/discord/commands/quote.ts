import type { ChatInputCommandInteraction } from 'discord.js';
import { detectLanguage } from '../../text/language.js';
import type { Context } from '../context.js';
import { readerOf } from '../reader.js';
import { interactionReply } from '../respond.js';
import { quoteCheckView } from '../views/quote-check.js';
import { type Command, describe, slashCommand } from './command.js';
import { isPrivate, privateOption } from './options.js';

const definition = slashCommand('quote', (t) => t('discord.commands.quote.description'))
  .addStringOption((option) =>
    describe(option.setName('text'), (t) => t('discord.commands.quote.text')).setRequired(true),
  )
  .addBooleanOption(privateOption)
  .toJSON();

async function run(interaction: ChatInputCommandInteraction, { answerer, language }: Context): Promise<void> {
  const said = interaction.options.getString('text', true);
  const reader = readerOf(detectLanguage(said), interaction.locale, language);
  const view = quoteCheckView(answerer.checkQuote(said), said, reader);
  await interaction.reply(interactionReply(view, { ephemeral: isPrivate(interaction) }));
}

export const quoteCommand: Command = { definition, run };
