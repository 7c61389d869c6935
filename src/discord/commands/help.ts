import { readerOf } from '../reader.js';
import { tellAlone } from '../respond.js';
import { helpView } from '../views/help.js';
import { type Command, slashCommand } from './command.js';

export const helpCommand: Command = {
  definition: slashCommand('help', (t) => t('discord.commands.help.description')).toJSON(),

  async run(interaction, { answerer, language }) {
    const view = helpView(readerOf(interaction.locale, language), answerer.sources.length);
    await tellAlone(interaction, view);
  },
};
