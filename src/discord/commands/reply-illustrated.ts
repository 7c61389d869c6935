import type { ChatInputCommandInteraction } from 'discord.js';
import type { Chart, Refusal, Timeline } from '../../answer/reply.js';
import type { Context } from '../context.js';
import { type Illustrated, showIllustrated } from '../illustrated.js';
import { type Reader, readerOf } from '../reader.js';
import { interactionDeferral, interactionReply } from '../respond.js';
import { refusalView } from '../views/refusal.js';
import { isPrivate } from './options.js';

/**
 * Replies with a refusal at once. A picture takes longer to draw and to send than Discord may wait for a first reply.
 * @param about what was asked for
 */
export async function replyIllustrated<Found extends Timeline | Chart>(
  interaction: ChatInputCommandInteraction,
  { answerer, language, logger }: Context,
  found: Found | Refusal,
  about: string | undefined,
  illustrate: (found: Found, reader: Reader) => Promise<Illustrated>,
): Promise<void> {
  const reader = readerOf(found.language, interaction.locale, language);
  const ephemeral = isPrivate(interaction);
  if (isRefusal(found)) {
    const view = refusalView(found, reader, answerer, about);
    await interaction.reply(interactionReply(view, { ephemeral }));
    return;
  }
  await interaction.deferReply(interactionDeferral(ephemeral));
  await showIllustrated(interaction, await illustrate(found, reader), logger);
}

function isRefusal(found: Timeline | Chart | Refusal): found is Refusal {
  return found.kind === 'refusal';
}
