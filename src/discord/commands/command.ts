import {
  type APIApplicationCommandOptionChoice,
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  SlashCommandBuilder,
} from 'discord.js';
import { isSpoken, type Translate, translator } from '../../locales/index.js';
import type { Context } from '../context.js';

/** A slash command: what Discord is told of it, and what it does. */
export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  run(interaction: ChatInputCommandInteraction, context: Context): Promise<void>;
  autocomplete?(interaction: AutocompleteInteraction, context: Context): Promise<void>;
}

/** A command that works in servers, in direct messages with the bot and, installed by a person, anywhere. */
export function slashCommand(name: string, say: (t: Translate) => string): SlashCommandBuilder {
  return describe(new SlashCommandBuilder().setName(name), say)
    .setContexts(
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    )
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall);
}

interface Describable {
  setDescription(description: string): this;
  setDescriptionLocalizations(localizations: LocalizationMap): this;
}

/** Describes a command or an option in English, and in each language of the bot that Discord has too. */
export function describe<T extends Describable>(builder: T, say: (t: Translate) => string): T {
  return builder.setDescription(say(translator('en'))).setDescriptionLocalizations(localisations(say));
}

/** A choice by its name in English, and in each language of the bot that Discord has too. */
export function choice<Value extends string>(
  value: Value,
  say: (t: Translate) => string,
): APIApplicationCommandOptionChoice<Value> {
  return { name: say(translator('en')), name_localizations: localisations(say), value };
}

function localisations(say: (t: Translate) => string): LocalizationMap {
  const others = Object.values(Locale).filter((locale) => isSpoken(locale) && !locale.startsWith('en'));
  return Object.fromEntries(others.map((locale) => [locale, say(translator(locale))]));
}
