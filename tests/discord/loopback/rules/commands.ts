import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  Locale,
  type LocalizationMap,
} from 'discord-api-types/v10';
import type { Complaint } from '../errors.js';
import { complain, type Rules, repeated } from './rule.js';

/** A command as the bot registers it. */
export interface CommandBody {
  readonly id?: string | null;
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null;
  readonly description?: string | null;
  readonly description_localizations?: LocalizationMap | null;
  readonly type?: ApplicationCommandType | null;
  readonly options?: APIApplicationCommandOption[] | null;
  readonly default_member_permissions?: string | null;
  readonly dm_permission?: boolean | null;
  readonly contexts?: number[] | null;
  readonly integration_types?: number[] | null;
  readonly nsfw?: boolean | null;
}

const MAX_COMMAND_LENGTH = 8000;

/** Discord's own pattern for the names of slash commands and of options. */
const NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;

const MAX_COMMANDS: Readonly<Record<ApplicationCommandType, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
  [ApplicationCommandType.PrimaryEntryPoint]: 1,
};

/** Rules for one command. */
export const COMMAND_RULES = {
  commandName,
  commandDescription,
  localesKnown,
  optionNamesUnique,
  requiredOptionsFirst,
  choicesOrAutocomplete,
  choiceNamesUnique,
  commandLength,
} satisfies Rules<CommandBody>;

/** Rules for all commands of a scope, when they are written at once. */
export const COMMAND_SET_RULES = { commandNamesUnique, commandCount } satisfies Rules<readonly CommandBody[]>;

/** Names that are typed are lower-case, in each language; menu entries may be written as one likes. */
function commandName(command: CommandBody) {
  if (typeOf(command) !== ApplicationCommandType.ChatInput) return [];
  return [{ named: command, path: [] }, ...options(command)].flatMap(({ named, path }) =>
    Object.entries({ name: named.name, ...named.name_localizations }).flatMap(([locale, name]) => {
      const wrong = typeof name === 'string' && (!NAME.test(name) || name !== name.toLowerCase());
      const at = locale === 'name' ? ['name'] : ['name_localizations', locale];
      return complain(wrong, [...path, ...at], `Command name is invalid: ${name}`);
    }),
  );
}

function commandDescription(command: CommandBody) {
  const present = Boolean(command.description);
  return typeOf(command) === ApplicationCommandType.ChatInput
    ? complain(!present, ['description'], 'This field is required')
    : complain(present, ['description'], 'Context menu commands cannot have description');
}

function localesKnown(command: CommandBody) {
  const known: readonly string[] = Object.values(Locale);
  return [{ named: command, path: [] }, ...options(command)].flatMap(({ named, path }) =>
    (['name_localizations', 'description_localizations'] as const).flatMap((key) =>
      Object.keys(named[key] ?? {}).flatMap((locale) =>
        complain(!known.includes(locale), [...path, key, locale], `Unknown locale: ${locale}`),
      ),
    ),
  );
}

function optionNamesUnique(command: CommandBody) {
  return levels(command).flatMap((level) =>
    repeated(level, ({ named }) => named.name).map(({ named, path }) => ({
      path: [...path, 'name'],
      message: `Option name already used: ${named.name}`,
    })),
  );
}

function requiredOptionsFirst(command: CommandBody) {
  return levels(command).flatMap((level) =>
    level.flatMap(({ named, path }, index) => {
      const late = named.required === true && level.slice(0, index).some((each) => !each.named.required);
      return complain(late, path, 'Required options must be placed before non-required options');
    }),
  );
}

function choicesOrAutocomplete(command: CommandBody) {
  return options(command).flatMap(({ named, path }) => {
    const both = 'choices' in named && (named.choices ?? []).length > 0 && named.autocomplete;
    return complain(both === true, path, 'Autocomplete cannot be used beside choices');
  });
}

function choiceNamesUnique(command: CommandBody) {
  return options(command).flatMap(({ named, path }) => {
    const choices = 'choices' in named ? [...(named.choices ?? []).entries()] : [];
    return repeated(choices, ([, { name }]) => name).map(([index, { name }]) => ({
      path: [...path, 'choices', index, 'name'],
      message: `Option choice name already used: ${name}`,
    }));
  });
}

/** Names, descriptions and values count, of options and choices too; of a text's translations only the longest. */
function commandLength(command: CommandBody) {
  const texts = [command, ...options(command).map(({ named }) => named)].map((named) => {
    const choices = 'choices' in named ? (named.choices ?? []) : [];
    const inChoices = choices.map(
      ({ name, name_localizations, value }) => longest(name, name_localizations) + String(value).length,
    );
    return sum([
      longest(named.name, named.name_localizations),
      longest(named.description ?? '', named.description_localizations),
      ...inChoices,
    ]);
  });
  const length = sum(texts);
  const message = `Command exceeds maximum size of ${MAX_COMMAND_LENGTH}: ${length}`;
  return complain(length > MAX_COMMAND_LENGTH, [], message);
}

function commandNamesUnique(commands: readonly CommandBody[]) {
  const key = ([, command]: [number, CommandBody]) => `${typeOf(command)} ${command.name}`;
  return repeated([...commands.entries()], key).map(([index, { name }]) => ({
    path: [index, 'name'],
    message: `Application command names must be unique: ${name}`,
  }));
}

function commandCount(commands: readonly CommandBody[]): readonly Complaint[] {
  return Object.entries(MAX_COMMANDS).flatMap(([type, max]) => {
    const count = commands.filter((command) => typeOf(command) === Number(type)).length;
    return complain(count > max, [], `Maximum number of commands of type ${type} reached (${max})`);
  });
}

export const typeOf = ({ type }: CommandBody) => type ?? ApplicationCommandType.ChatInput;

interface PlacedOption {
  readonly named: APIApplicationCommandOption;
  readonly path: readonly (string | number)[];
}

/** The options of a command, and of each of its subcommands, level by level. */
function levels(
  command: { readonly options?: readonly APIApplicationCommandOption[] | null },
  path: readonly (string | number)[] = [],
): readonly (readonly PlacedOption[])[] {
  const level = (command.options ?? []).map((named, index) => ({ named, path: [...path, 'options', index] }));
  const deeper = level.flatMap(({ named, path: inside }) =>
    named.type === ApplicationCommandOptionType.Subcommand ||
    named.type === ApplicationCommandOptionType.SubcommandGroup
      ? levels({ options: named.options ?? [] }, inside)
      : [],
  );
  return [level, ...deeper];
}

const options = (command: CommandBody) => levels(command).flat();

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

const longest = (text: string, translations: LocalizationMap | null | undefined) =>
  Math.max(text.length, ...Object.values(translations ?? {}).map((each) => each?.length ?? 0));
