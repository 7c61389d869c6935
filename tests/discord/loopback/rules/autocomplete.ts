import {
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import { complain, type Rules } from './rule.js';

/** Choices that the bot suggests, beside the option they are for. */
export interface SuggestedChoices {
  readonly choices: readonly APIApplicationCommandOptionChoice[];
  readonly optionType: APIApplicationCommandInteractionDataBasicOption['type'];
}

const MAX_VALUE_LENGTH = 100;

/** Rules for suggested choices; their number and their names' length are in Discord's API description. */
export const AUTOCOMPLETE_RULES = { choiceValueLength, choiceValueType } satisfies Rules<SuggestedChoices>;

function choiceValueLength({ choices }: SuggestedChoices) {
  return choices.flatMap(({ value }, index) => {
    const wrong = typeof value === 'string' && (value.length === 0 || value.length > MAX_VALUE_LENGTH);
    return complain(
      wrong,
      ['data', 'choices', index, 'value'],
      `Must be between 1 and ${MAX_VALUE_LENGTH} in length.`,
    );
  });
}

function choiceValueType({ choices, optionType }: SuggestedChoices) {
  const wanted = optionType === ApplicationCommandOptionType.String ? 'string' : 'number';
  return choices.flatMap(({ value }, index) =>
    complain(typeof value !== wanted, ['data', 'choices', index, 'value'], `Must be a ${wanted}`),
  );
}
