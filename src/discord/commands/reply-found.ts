import type { ChatInputCommandInteraction } from 'discord.js';
import type { Chart, FactList, Refusal, Timeline } from '../../answer/reply.js';
import type { Context } from '../context.js';
import { type Illustrated, isRefusal, showIllustrated } from '../illustrated.js';
import { type Reader, readerOf } from '../reader.js';
import { interactionDeferral } from '../respond.js';
import { refusalView } from '../views/refusal.js';
import { isPrivate } from './options.js';

/**
 * Promises a reply, and then replies with what is found. To read all texts for the first time, or to draw a picture and send
 * it, takes longer than Discord may wait for a first reply.
 * @param about what was asked for
 */
export async function replyFound<Found extends FactList | Timeline | Chart>(
  interaction: ChatInputCommandInteraction,
  { answerer, language, logger }: Context,
  about: string | undefined,
  find: () => Found | Refusal,
  show: (found: Found, reader: Reader) => Illustrated | Promise<Illustrated>,
): Promise<void> {
  await interaction.deferReply(interactionDeferral(isPrivate(interaction)));
  const found = find();
  const reader = readerOf(found.language, interaction.locale, language);
  const shown = isRefusal(found)
    ? { view: refusalView(found, reader, answerer, about) }
    : await show(found, reader);
  await showIllustrated(interaction, shown, logger);
}
