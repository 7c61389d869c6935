import {
  type AttachmentPayload,
  type InteractionDeferReplyOptions,
  type InteractionReplyOptions,
  MessageFlags,
  type MessageMentionOptions,
  type MessageReplyOptions,
  type RepliableInteraction,
} from 'discord.js';
import type { View } from './layout.js';

/** The bot pings nobody, whatever a text or a question contains. Also the client's default. */
export const PING_NOBODY = { parse: [], repliedUser: false } as const satisfies MessageMentionOptions;

/** @param ephemeral whether only the person who acted sees it */
export function interactionReply(
  view: View,
  { ephemeral = false }: { readonly ephemeral?: boolean } = {},
): InteractionReplyOptions {
  return {
    components: [view],
    flags: [MessageFlags.IsComponentsV2, ...(ephemeral ? [MessageFlags.Ephemeral as const] : [])],
    allowedMentions: PING_NOBODY,
  };
}

/** Tells only the person who acted, beside what is there or is promised. */
export function tellAlone(
  interaction: Pick<RepliableInteraction, 'deferred' | 'followUp' | 'reply'>,
  view: View,
): Promise<unknown> {
  const reply = interactionReply(view, { ephemeral: true });
  return interaction.deferred ? interaction.followUp(reply) : interaction.reply(reply);
}

/** Promises a reply that takes time. Whether only the person who acted sees it is settled with this. */
export function interactionDeferral(ephemeral: boolean): InteractionDeferReplyOptions {
  return ephemeral ? { flags: MessageFlags.Ephemeral } : {};
}

/**
 * What takes the place of a deferred reply, or of the message whose button was pressed, with its files.
 * @param file which the view shows
 */
export function interactionEdit(view: View, file?: AttachmentPayload) {
  return {
    components: [view],
    flags: MessageFlags.IsComponentsV2 as const,
    files: file === undefined ? [] : [file],
    // Of the files that the message had, it keeps none.
    attachments: [],
    allowedMentions: PING_NOBODY,
  };
}

/**
 * A reply to a message. Its nonce is that message's id: a send that is tried again, or a message that the gateway
 * delivers twice, is answered once.
 */
export function messageReply(view: View, messageId: string): MessageReplyOptions {
  return {
    components: [view],
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: PING_NOBODY,
    // Who deletes the question meanwhile still gets the answer.
    failIfNotExists: false,
    nonce: messageId,
    enforceNonce: true,
  };
}
