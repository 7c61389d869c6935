import type { MessageComponentInteraction } from 'discord.js';
import type { FactList, Refusal, Timeline } from '../answer/reply.js';
import type { Context } from './context.js';
import {
  type CustomId,
  decodeCustomId,
  type FactsId,
  type PassageId,
  type SourcesId,
  type TimelineId,
} from './custom-id.js';
import { type Illustrated, illustratedTimeline, isRefusal, showIllustrated } from './illustrated.js';
import type { View } from './layout.js';
import { type Reader, readerOf } from './reader.js';
import { findPassage, findSource } from './reference.js';
import { tellAlone } from './respond.js';
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
  if (id !== undefined && id.user !== interaction.user.id) await tellAlone(interaction, othersView(reader));
  else if (id === undefined || !(await act(interaction, id, context)))
    await tellAlone(interaction, staleView(reader));
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
  await tellAlone(interaction, view);
  return true;
}

function turnFacts(
  interaction: MessageComponentInteraction,
  id: FactsId,
  context: Context,
): Promise<boolean> {
  const { action: _, user: __, page: ___, source: key, ...query } = id;
  const { answerer } = context;
  const find = () => {
    if (key === undefined) return answerer.facts(query);
    const source = findSource(answerer.sources, key);
    return source && answerer.facts({ ...query, source: source.id });
  };
  return turn(interaction, context, find, (list, reader) => ({ view: factPage(list, id, reader) }));
}

function turnTimeline(
  interaction: MessageComponentInteraction,
  id: TimelineId,
  context: Context,
): Promise<boolean> {
  const { action: _, user: __, page: ___, ...query } = id;
  return turn(
    interaction,
    context,
    () => context.answerer.timeline(query),
    (timeline, reader) => illustratedTimeline(timeline, id, reader, context.logger),
  );
}

/** Puts another page in the place of the one whose button was pressed. Promised first, for the reasons of `replyFound`. */
async function turn<Found extends FactList | Timeline>(
  interaction: MessageComponentInteraction,
  { language, logger }: Context,
  find: () => Found | Refusal | undefined,
  show: (found: Found, reader: Reader) => Illustrated | Promise<Illustrated>,
): Promise<boolean> {
  await interaction.deferUpdate();
  const found = find();
  if (found === undefined || isRefusal(found)) return false;
  const reader = readerOf(found.language, interaction.locale, language);
  await showIllustrated(interaction, await show(found, reader), logger);
  return true;
}
