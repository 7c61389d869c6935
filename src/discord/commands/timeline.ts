import type { ChatInputCommandInteraction } from 'discord.js';
import { asciiDigits } from '../../text/words.js';
import type { Context } from '../context.js';
import type { TimelineId } from '../custom-id.js';
import { illustratedTimeline } from '../illustrated.js';
import { type Command, describe, slashCommand } from './command.js';
import { aboutOption, chosenAbout, privateOption } from './options.js';
import { replyFound } from './reply-found.js';

const definition = slashCommand('timeline', (t) => t('discord.commands.timeline.description'))
  .addStringOption((option) => aboutOption(option, 'timeline'))
  .addStringOption((option) => describe(option.setName('from'), (t) => t('discord.commands.timeline.from')))
  .addStringOption((option) => describe(option.setName('to'), (t) => t('discord.commands.timeline.to')))
  .addBooleanOption(privateOption)
  .toJSON();

async function run(interaction: ChatInputCommandInteraction, context: Context): Promise<void> {
  const about = chosenAbout(interaction);
  const from = chosenDate(interaction, 'from');
  const to = chosenDate(interaction, 'to');
  const query = {
    ...(about !== undefined && { about }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
  const id: TimelineId = { action: 'timeline', user: interaction.user.id, page: 1, ...query };
  await replyFound(
    interaction,
    context,
    about,
    () => context.answerer.timeline(query),
    (timeline, reader) => illustratedTimeline(timeline, id, reader, context.logger),
  );
}

/** A date as it was typed, in any script's digits; it need not be one. */
function chosenDate({ options }: ChatInputCommandInteraction, name: 'from' | 'to'): string | undefined {
  const typed = options.getString(name);
  return typed === null ? undefined : asciiDigits(typed.trim());
}

export const timelineCommand: Command = { definition, run };
