import type { ChatInputCommandInteraction } from 'discord.js';
import { VALUE_KINDS } from '../../facts/value.js';
import type { Context } from '../context.js';
import type { FactsId } from '../custom-id.js';
import { sourceKey } from '../reference.js';
import { factPage } from '../views/fact-page.js';
import { type Command, choice, describe, slashCommand } from './command.js';
import {
  aboutOption,
  chosenAbout,
  chosenSource,
  completeSource,
  privateOption,
  sourceOption,
} from './options.js';
import { replyFound } from './reply-found.js';

const definition = slashCommand('facts', (t) => t('discord.commands.facts.description'))
  .addStringOption((option) => aboutOption(option, 'facts'))
  .addStringOption((option) =>
    describe(option.setName('kind'), (t) => t('discord.commands.facts.kind')).addChoices(
      ...VALUE_KINDS.map((kind) => choice(kind, (t) => t(`value.kind.${kind}`))),
    ),
  )
  .addStringOption(sourceOption)
  .addBooleanOption(privateOption)
  .toJSON();

async function run(interaction: ChatInputCommandInteraction, context: Context): Promise<void> {
  const about = chosenAbout(interaction);
  const kind = VALUE_KINDS.find((each) => each === interaction.options.getString('kind'));
  const source = chosenSource(interaction, context);
  const query = {
    ...(about !== undefined && { about }),
    ...(kind !== undefined && { kind }),
    ...(source !== undefined && { source }),
  };
  const key = source === undefined ? {} : { source: sourceKey({ id: source }) };
  const id: FactsId = { action: 'facts', user: interaction.user.id, page: 1, ...query, ...key };
  await replyFound(
    interaction,
    context,
    about,
    () => context.answerer.facts(query),
    (list, reader) => ({ view: factPage(list, id, reader) }),
  );
}

export const factsCommand: Command = { definition, run, autocomplete: completeSource };
