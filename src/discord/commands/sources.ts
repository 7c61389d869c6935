import { readerOf } from '../reader.js';
import { tellAlone } from '../respond.js';
import { sourcesView } from '../views/sources.js';
import { type Command, slashCommand } from './command.js';

export const sourcesCommand: Command = {
  definition: slashCommand('sources', (t) => t('discord.commands.sources.description')).toJSON(),

  async run(interaction, { answerer, language }) {
    const view = sourcesView(answerer.sources, readerOf(interaction.locale, language));
    await tellAlone(interaction, view);
  },
};
