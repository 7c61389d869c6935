import type { MessageComponentInteraction } from 'discord.js';
import type { Context } from './context.js';
import { type CustomId, decodeCustomId } from './custom-id.js';
import type { View } from './layout.js';
import { readerOf } from './reader.js';
import { findPassage, findSource } from './reference.js';
import { interactionReply } from './respond.js';
import { othersView, staleView } from './views/notice.js';
import { passageView } from './views/passage.js';
import { citedSourcesView } from './views/sources.js';

/** A press or a choice under one of the bot's messages. Only who acted sees what comes of it. */
export async function handleComponent(
  interaction: MessageComponentInteraction,
  context: Context,
): Promise<void> {
  await interaction.reply(interactionReply(viewFor(interaction, context), { ephemeral: true }));
}

function viewFor(interaction: MessageComponentInteraction, context: Context): View {
  const reader = readerOf(interaction.locale, context.language);
  const id = decodeCustomId(interaction.customId);
  if (id === undefined) return staleView(reader);
  if (id.user !== interaction.user.id) return othersView(reader);
  const [chosen] = interaction.isStringSelectMenu() ? interaction.values : [];
  return shown(id, chosen, context) ?? staleView(reader);
}

/** `undefined` where the corpus no longer has what is asked for. */
function shown(id: CustomId, chosen: string | undefined, { answerer, language }: Context): View | undefined {
  const reader = readerOf(id.language, language);
  if (id.action === 'passage') {
    const found = chosen === undefined ? undefined : findPassage(answerer, chosen);
    return found && passageView(found, reader);
  }
  const sources = id.sources.flatMap((key) => findSource(answerer.sources, key) ?? []);
  return sources.length === id.sources.length ? citedSourcesView(sources, reader) : undefined;
}
