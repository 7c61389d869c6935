import type { ChatInputCommandInteraction } from 'discord.js';
import { VALUE_KINDS } from '../../facts/value.js';
import type { Context } from '../context.js';
import type { FactsId } from '../custom-id.js';
import { readerOf } from '../reader.js';
import { sourceKey } from '../reference.js';
import { interactionReply } from '../respond.js';
import { factPage } from '../views/fact-page.js';
import { refusalView } from '../views/refusal.js';
import { type Command, choice, describe, slashCommand } from './command.js';
import {
  aboutOption,
  chosenAbout,
  chosenSource,
  completeSource,
  isPrivate,
  privateOption,
  sourceOption,
} from './options.js';

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
  const { answerer, language } = context;
  const about = chosenAbout(interaction);
  const kind = VALUE_KINDS.find((each) => each === interaction.options.getString('kind'));
  const source = chosenSource(interaction, context);
  const found = answerer.facts({
    ...(about !== undefined && { about }),
    ...(kind !== undefined && { kind }),
    ...(source !== undefined && { source }),
  });
  const id: FactsId = {
    action: 'facts',
    user: interaction.user.id,
    page: 1,
    ...(about !== undefined && { about }),
    ...(kind !== undefined && { kind }),
    ...(source !== undefined && { source: sourceKey({ id: source }) }),
  };
  const reader = readerOf(found.language, interaction.locale, language);
  const view =
    found.kind === 'facts' ? factPage(found, id, reader) : refusalView(found, reader, answerer, about);
  await interaction.reply(interactionReply(view, { ephemeral: isPrivate(interaction) }));
}

export const factsCommand: Command = { definition, run, autocomplete: completeSource };
