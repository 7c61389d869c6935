import type { MessageComponentInteraction } from 'discord.js';
import type { Context } from './context.js';
import {
  type CustomId,
  decodeCustomId,
  type FactsId,
  type PassageId,
  type SourcesId,
  type TimelineId,
} from './custom-id.js';
import { illustratedTimeline, showIllustrated } from './illustrated.js';
import type { View } from './layout.js';
import { readerOf } from './reader.js';
import { findPassage, findSource } from './reference.js';
import { interactionEdit, interactionReply } from './respond.js';
import { factPage } from './views/fact-page.js';
import { othersView, staleView } from './views/notice.js';
import { passageView } from './views/passage.js';
import { citedSourcesView } from './views/sources.js';

/**
 * A press or a choice under one of the bot's messages. A button that turns a page changes the message; what comes of any
 * other only who acted sees.
 */
export async function handleComponent(
  interaction: MessageComponentInteraction,
  context: Context,
): Promise<void> {
  const reader = readerOf(interaction.locale, context.language);
  const id = decodeCustomId(interaction.customId);
  const decline = (view: View) => interaction.reply(interactionReply(view, { ephemeral: true }));
  if (id !== undefined && id.user !== interaction.user.id) await decline(othersView(reader));
  else if (id === undefined || !(await act(interaction, id, context))) await decline(staleView(reader));
}

/** @returns `false` where the corpus no longer has what is asked for */
function act(interaction: MessageComponentInteraction, id: CustomId, context: Context): Promise<boolean> {
  switch (id.action) {
    case 'passage':
    case 'sources':
      return show(interaction, id, context);
    case 'facts':
      return turnFacts(interaction, id, context);
    case 'timeline':
      return turnTimeline(interaction, id, context);
  }
}

async function show(
  interaction: MessageComponentInteraction,
  id: PassageId | SourcesId,
  { answerer, language }: Context,
): Promise<boolean> {
  const reader = readerOf(id.language, language);
  let view: View | undefined;
  if (id.action === 'passage') {
    const [chosen] = interaction.isStringSelectMenu() ? interaction.values : [];
    const found = chosen === undefined ? undefined : findPassage(answerer, chosen);
    view = found && passageView(found, reader);
  } else {
    const sources = id.sources.flatMap((key) => findSource(answerer.sources, key) ?? []);
    view = sources.length === id.sources.length ? citedSourcesView(sources, reader) : undefined;
  }
  if (view === undefined) return false;
  await interaction.reply(interactionReply(view, { ephemeral: true }));
  return true;
}

async function turnFacts(
  interaction: MessageComponentInteraction,
  id: FactsId,
  { answerer, language }: Context,
): Promise<boolean> {
  const { about, kind } = id;
  const source = id.source === undefined ? undefined : findSource(answerer.sources, id.source);
  if (id.source !== undefined && source === undefined) return false;
  const found = answerer.facts({
    ...(about !== undefined && { about }),
    ...(kind !== undefined && { kind }),
    ...(source !== undefined && { source: source.id }),
  });
  if (found.kind === 'refusal') return false;
  const reader = readerOf(found.language, interaction.locale, language);
  await interaction.update(interactionEdit(factPage(found, id, reader)));
  return true;
}

async function turnTimeline(
  interaction: MessageComponentInteraction,
  id: TimelineId,
  { answerer, language, logger }: Context,
): Promise<boolean> {
  const { action: _, user: __, page: ___, ...query } = id;
  const found = answerer.timeline(query);
  if (found.kind === 'refusal') return false;
  const reader = readerOf(found.language, interaction.locale, language);
  await interaction.deferUpdate();
  await showIllustrated(interaction, await illustratedTimeline(found, id, reader, logger), logger);
  return true;
}
