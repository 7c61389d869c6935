import type { Interaction, RepliableInteraction } from 'discord.js';
import { COMMANDS } from './commands/index.js';
import { handleComponent } from './components.js';
import type { Context } from './context.js';
import { guard } from './guard.js';
import type { View } from './layout.js';
import { readerOf } from './reader.js';
import { interactionEdit, tellAlone } from './respond.js';
import { errorView, staleView } from './views/notice.js';

const commands = new Map(COMMANDS.map((command) => [command.definition.name, command]));

/** Answers whatever a person does with the bot beside writing to it. Never rejects. */
export async function handleInteraction(interaction: Interaction, context: Context): Promise<void> {
  if (interaction.isAutocomplete()) {
    const command = commands.get(interaction.commandName);
    // Nothing can be said while a person types, so an error has nowhere to go but the log.
    const ignore = () => Promise.resolve();
    await guard(
      context.logger,
      'autocomplete',
      async () => command?.autocomplete?.(interaction, context),
      ignore,
    );
  } else if (interaction.isChatInputCommand()) {
    const run = commands.get(interaction.commandName)?.run ?? replyStale;
    await guarded(interaction, context, `/${interaction.commandName}`, () => run(interaction, context));
  } else if (interaction.isMessageComponent()) {
    await guarded(interaction, context, 'component', () => handleComponent(interaction, context));
  }
}

/** A command that Discord still offers and this version has no more. */
async function replyStale(interaction: RepliableInteraction, { language }: Context): Promise<void> {
  const view = staleView(readerOf(interaction.locale, language));
  await tellAlone(interaction, view);
}

function guarded(
  interaction: RepliableInteraction,
  { logger, language }: Context,
  task: string,
  work: () => Promise<void>,
): Promise<void> {
  return guard(logger, task, work, (errorId) => {
    const view = errorView(readerOf(interaction.locale, language), errorId);
    return apologise(interaction, view);
  });
}

/** A command that promised a reply still owes it; whoever pressed a button sees the apology alone. */
function apologise(interaction: RepliableInteraction, view: View): Promise<unknown> {
  return interaction.deferred && !interaction.isMessageComponent()
    ? interaction.editReply(interactionEdit(view))
    : tellAlone(interaction, view);
}
