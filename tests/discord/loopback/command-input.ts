import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandInteractionDataBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ApplicationIntegrationType,
} from 'discord-api-types/v10';
import type { OptionValues } from './api.js';
import { contextOf } from './interaction-payloads.js';
import type { Channel } from './places.js';

const MAX_STRING_LENGTH = 6000;

const TYPE_OF_VALUE: Partial<Record<ApplicationCommandOptionType, string>> = {
  [ApplicationCommandOptionType.String]: 'string',
  [ApplicationCommandOptionType.Integer]: 'number',
  [ApplicationCommandOptionType.Number]: 'number',
  [ApplicationCommandOptionType.Boolean]: 'boolean',
};

/** The slash command of that name, as a person finds it in that channel. @throws Error where they would not */
export function findCommand(
  commands: readonly APIApplicationCommand[],
  name: string,
  channel: Channel,
): APIApplicationCommand {
  const ofName = commands.find(
    (each) => each.name === name && each.type === ApplicationCommandType.ChatInput,
  );
  if (!ofName) {
    const names = commands.map((each) => `/${each.name}`).join(', ') || 'none';
    throw new Error(`The bot registered no command /${name}; registered: ${names}`);
  }
  const context = contextOf(channel);
  if (ofName.contexts && !ofName.contexts.includes(context)) {
    throw new Error(`/${name} is not offered in context ${context}: ${JSON.stringify(ofName.contexts)}`);
  }
  const installation: ApplicationIntegrationType = channel.open ? 0 : 1;
  if (!ofName.integration_types?.includes(installation)) {
    throw new Error(`/${name} is not offered to installations of type ${installation}`);
  }
  return ofName;
}

/** The options as Discord sends them, in the command's order. @throws Error where Discord would not let them be sent */
export function fillOptions(
  command: APIApplicationCommand,
  values: OptionValues,
  focused?: string,
): APIApplicationCommandInteractionDataBasicOption[] {
  const defined = (command.options ?? []) as APIApplicationCommandBasicOption[];
  const unknown = Object.keys(values).filter((name) => !defined.some((option) => option.name === name));
  if (unknown.length > 0) throw new Error(`/${command.name} has no option ${unknown.join(', ')}`);
  return defined.flatMap((option) => {
    const value = values[option.name];
    const complaint = objection(option, value, focused);
    if (complaint) throw new Error(`/${command.name} ${option.name}: ${complaint}`);
    if (value === undefined) return [];
    const filled = { name: option.name, type: option.type, value };
    const typed = option.name === focused ? { ...filled, focused: true } : filled;
    return [typed as APIApplicationCommandInteractionDataBasicOption];
  });
}

/** Why that value cannot be sent for that option, if it cannot; while one is typed in, the others may be missing. */
function objection(
  option: APIApplicationCommandBasicOption,
  value: OptionValues[string] | undefined,
  focused: string | undefined,
): string | undefined {
  if (option.name === focused) return autocompletes(option) ? undefined : 'has no autocomplete';
  if (value === undefined) return option.required && focused === undefined ? 'is required' : undefined;
  const wanted = TYPE_OF_VALUE[option.type];
  if (wanted !== typeof value) return `wants a ${wanted ?? 'value of another kind'}, not ${typeof value}`;
  if (option.type === ApplicationCommandOptionType.String && typeof value === 'string') {
    const { min_length: min = 0, max_length: max = MAX_STRING_LENGTH } = option;
    if (value.length < min || value.length > max)
      return `wants ${min} to ${max} characters, not ${value.length}`;
  }
  if ('choices' in option && option.choices && !option.choices.some((choice) => choice.value === value)) {
    return `is none of the choices: ${value}`;
  }
  return undefined;
}

const autocompletes = (option: APIApplicationCommandBasicOption) =>
  'autocomplete' in option && option.autocomplete === true;
