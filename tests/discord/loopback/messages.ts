import {
  type APIAttachment,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIUser,
  EmbedType,
  GatewayDispatchEvents,
  GatewayIntentBits,
  InteractionType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  RESTJSONErrorCodes,
} from 'discord-api-types/v10';
import type { UploadedFile } from './api.js';
import { numbered } from './component-tree.js';
import { notFound } from './errors.js';
import type { Gateway } from './gateway.js';
import { keptAttachments, type MessageBody, type MessageDraft } from './message-draft.js';
import { attachmentPayload, messageDeletePayload, messageEventPayload } from './payloads.js';
import type { Channel } from './places.js';
import type { Watch } from './watch.js';
import type { World } from './world.js';

/** A message to be written, by whoever. */
export interface NewMessage {
  readonly channel: Channel;
  readonly author: APIUser;
  readonly content: string;
  /** What else it holds, if the bot wrote it. */
  readonly draft?: MessageDraft;
  readonly flags?: number;
  readonly mentions?: readonly APIUser[];
  readonly mentionsEveryone?: boolean;
  readonly mentionedRoles?: readonly string[];
  readonly repliesTo?: APIMessage | undefined;
  readonly interaction?: APIMessageInteractionMetadata;
}

/** Messages as they come into being, change and go; the gateway tells of each step. */
export class Messages {
  readonly #world: World;
  readonly #gateway: Gateway;
  readonly #watch: Watch;

  constructor(world: World, gateway: Gateway, watch: Watch) {
    this.#world = world;
    this.#gateway = gateway;
    this.#watch = watch;
  }

  /** @throws DiscordError where that channel has no such message */
  get(channelId: string, messageId: string): APIMessage {
    const message = this.#world.messages.get(messageId);
    if (message?.channel_id !== channelId) throw notFound(RESTJSONErrorCodes.UnknownMessage, 'Message');
    return message;
  }

  /** The message that the bot already sent there with that nonce, where the nonce is to be enforced. */
  sentBefore(channelId: string, { nonce, enforce_nonce }: MessageBody): APIMessage | undefined {
    if (!enforce_nonce) return undefined;
    return [...this.#world.messages.values()].find(
      (message) => message.channel_id === channelId && message.nonce === nonce,
    );
  }

  write(written: NewMessage): APIMessage {
    const { channel, author, draft, repliesTo, interaction } = written;
    const nonce = draft?.body.nonce;
    const message: APIMessage = {
      id: this.#world.ids.next(),
      channel_id: channel.id,
      author,
      content: written.content,
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      tts: false,
      pinned: false,
      mention_everyone: written.mentionsEveryone ?? false,
      mentions: [...(written.mentions ?? [])],
      mention_roles: [...(written.mentionedRoles ?? [])],
      ...this.#parts(draft),
      type: typeOf(written),
      flags: draft?.flags ?? written.flags ?? 0,
      ...(nonce !== undefined && nonce !== null && { nonce }),
      ...(repliesTo && {
        message_reference: {
          type: MessageReferenceType.Default,
          message_id: repliesTo.id,
          channel_id: repliesTo.channel_id,
          ...(channel.guild && { guild_id: channel.guild.id }),
        },
        referenced_message: withoutReference(repliesTo),
      }),
      ...(interaction && {
        interaction_metadata: interaction,
        application_id: author.id,
        webhook_id: author.id,
      }),
    };
    this.#world.messages.set(message.id, message);
    this.#tell(GatewayDispatchEvents.MessageCreate, message);
    return message;
  }

  edit(before: APIMessage, draft: MessageDraft): APIMessage {
    const message: APIMessage = {
      ...before,
      content: draft.content,
      ...this.#parts(draft),
      flags: draft.flags,
      edited_timestamp: new Date().toISOString(),
    };
    this.#world.messages.set(message.id, message);
    this.#tell(GatewayDispatchEvents.MessageUpdate, message);
    return message;
  }

  delete(message: APIMessage): void {
    this.#world.messages.delete(message.id);
    this.#tell(GatewayDispatchEvents.MessageDelete, message, messageDeletePayload);
  }

  #parts(
    draft: MessageDraft | undefined,
  ): Pick<Required<APIMessage>, 'embeds' | 'components' | 'attachments'> {
    if (!draft) return { embeds: [], components: [], attachments: [] };
    return {
      embeds: draft.embeds.map((embed) => ({ ...embed, type: EmbedType.Rich })),
      components: numbered(draft.components),
      attachments: [...keptAttachments(draft.body, draft.before), ...this.#uploads(draft.files)],
    };
  }

  #uploads(files: readonly UploadedFile[]): APIAttachment[] {
    return files.map((file) => attachmentPayload(this.#world.ids.next(), file));
  }

  /** Tells the bot, if it sees the channel and the message is not for one person's eyes. */
  #tell(
    event: GatewayDispatchEvents,
    message: APIMessage,
    payload: (message: APIMessage, channel: Channel, bot: APIUser) => object = messageEventPayload,
  ): void {
    const channel = this.#world.channels.get(message.channel_id);
    const hidden = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
    if (channel?.open && !hidden) {
      const intent = channel.guild ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;
      this.#gateway.dispatch(event, payload(message, channel, this.#world.bot), intent);
    }
    this.#watch.changed();
  }
}

function typeOf({ repliesTo, interaction }: NewMessage): MessageType {
  if (repliesTo) return MessageType.Reply;
  const answersCommand = interaction?.type === InteractionType.ApplicationCommand;
  return answersCommand ? MessageType.ChatInputCommand : MessageType.Default;
}

/** A message as it stands inside one that replies to it: what it replied to itself is not told again. */
function withoutReference({ referenced_message: _, ...message }: APIMessage): APIMessage {
  return message;
}
