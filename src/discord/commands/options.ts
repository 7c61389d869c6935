import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  SlashCommandBooleanOption,
  SlashCommandStringOption,
} from 'discord.js';
import type { Context } from '../context.js';
import { ABOUT_LENGTH } from '../custom-id.js';
import { plainLabel } from '../markdown.js';
import { resolveSource, sourceChoices } from '../source-choices.js';
import { describe } from './command.js';

/** The options that several commands have, and how they are read. */

export function sourceOption(option: SlashCommandStringOption): SlashCommandStringOption {
  return describe(option.setName('source'), (t) => t('discord.commands.ask.source')).setAutocomplete(true);
}

/** Offers sources while a person types. */
export async function completeSource(
  interaction: AutocompleteInteraction,
  { answerer }: Context,
): Promise<void> {
  await interaction.respond(sourceChoices(answerer.sources, interaction.options.getFocused()));
}

/** The id of the source that was chosen or typed; there need not be one of that id. */
export function chosenSource(
  { options }: ChatInputCommandInteraction,
  { answerer }: Context,
): string | undefined {
  const typed = options.getString('source');
  return typed === null ? undefined : resolveSource(answerer.sources, typed);
}

/** What a list that is turned page by page is about. */
export function aboutOption(
  option: SlashCommandStringOption,
  list: 'facts' | 'timeline',
): SlashCommandStringOption {
  return describe(option.setName('about'), (t) => t(`discord.commands.${list}.about`)).setMaxLength(
    ABOUT_LENGTH,
  );
}

/** On one line, as the buttons below can carry it: Discord may count its characters in another way than the bot. */
export function chosenAbout({ options }: ChatInputCommandInteraction): string | undefined {
  const typed = options.getString('about');
  return typed === null ? undefined : plainLabel(typed, ABOUT_LENGTH);
}

export function privateOption(option: SlashCommandBooleanOption): SlashCommandBooleanOption {
  return describe(option.setName('private'), (t) => t('discord.commands.ask.private'));
}

/** Whether only who asks is to see the reply. */
export function isPrivate({ options }: ChatInputCommandInteraction): boolean {
  return options.getBoolean('private') ?? false;
}
