import {
  type APIMessage,
  type APIMessageInteractionMetadata,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord-api-types/v10';
import type { UploadedFile } from './api.js';
import { breach, notFound } from './errors.js';
import type { Interaction, NewInteraction } from './interactions.js';
import { draftMessage, type MessageBody } from './message-draft.js';
import type { Messages, NewMessage } from './messages.js';
import { AUTOCOMPLETE_RULES, DRAFT_RULES, enforce } from './rules/index.js';
import type { Callback } from './schemas.js';
import type { Watch } from './watch.js';
import type { World } from './world.js';

/** How many follow-ups are allowed where only a person installed the application. */
const MAX_USER_INSTALL_FOLLOW_UPS = 5;

const REPLIES = [
  InteractionResponseType.ChannelMessageWithSource,
  InteractionResponseType.DeferredChannelMessageWithSource,
];
const UPDATES = [InteractionResponseType.DeferredMessageUpdate, InteractionResponseType.UpdateMessage];

const FITTING: Readonly<Record<NewInteraction['type'], readonly number[]>> = {
  [InteractionType.ApplicationCommand]: REPLIES,
  [InteractionType.MessageComponent]: [...REPLIES, ...UPDATES],
  [InteractionType.ApplicationCommandAutocomplete]: [
    InteractionResponseType.ApplicationCommandAutocompleteResult,
  ],
};

/** What the bot responds to interactions: the first response, edits of it, follow-ups. */
export class Responses {
  readonly #world: World;
  readonly #messages: Messages;
  readonly #watch: Watch;

  constructor(world: World, messages: Messages, watch: Watch) {
    this.#world = world;
    this.#messages = messages;
    this.#watch = watch;
  }

  /**
   * Acknowledges a waiting interaction. Returns the message that this made or changed.
   * @throws DiscordError where the response is invalid; the interaction then waits on
   */
  respond(
    interaction: Interaction,
    callback: Callback,
    files: readonly UploadedFile[],
  ): APIMessage | undefined {
    if (!FITTING[interaction.type].includes(callback.type)) {
      const message = `Callback ${callback.type} does not answer an interaction of type ${interaction.type}`;
      throw breach(400, RESTJSONErrorCodes.InvalidFormBodyOrContentType, message, 'callbackFitsInteraction');
    }
    const message = this.#carryOut(interaction, callback, files);
    interaction.status = 'acknowledged';
    interaction.responseType = callback.type;
    if (message) interaction.original = message.id;
    this.#watch.changed();
    return message;
  }

  /** One of the messages that answer an interaction, by its id or as `@original`. */
  get(interaction: Interaction, which: string): APIMessage {
    const id = which === '@original' ? interaction.original : which;
    if (id === undefined || (id !== interaction.original && !interaction.followUps.includes(id))) {
      throw notFound(RESTJSONErrorCodes.UnknownMessage, 'Message');
    }
    return this.#messages.get(interaction.channel.id, id);
  }

  edit(
    interaction: Interaction,
    before: APIMessage,
    body: MessageBody,
    files: readonly UploadedFile[],
  ): APIMessage {
    const draft = draftMessage({ body, files, before, answersInteraction: true });
    enforce(DRAFT_RULES, draft);
    if (before.id === interaction.original) interaction.answered = true;
    return this.#messages.edit(before, draft);
  }

  /** Sends a further message; the first after a deferral is no further one, but the deferred one. */
  followUp(interaction: Interaction, body: MessageBody, files: readonly UploadedFile[]): APIMessage {
    const original = this.#world.messages.get(interaction.original ?? '');
    if (((original?.flags ?? 0) & MessageFlags.Loading) !== 0 && original) {
      return this.edit(interaction, original, body, files);
    }
    const onlyUserInstalled = !('0' in interaction.owners);
    if (onlyUserInstalled && interaction.followUps.length >= MAX_USER_INSTALL_FOLLOW_UPS) {
      const code = RESTJSONErrorCodes.ThisInteractionHasHitTheMaximumNumberOfFollowUpMessages;
      const message = 'This interaction has hit the maximum number of follow up messages.';
      throw breach(400, code, message, 'followUpCount');
    }
    const message = this.#write(interaction, body, files);
    interaction.followUps.push(message.id);
    this.#watch.changed();
    return message;
  }

  #carryOut(
    interaction: Interaction,
    callback: Callback,
    files: readonly UploadedFile[],
  ): APIMessage | undefined {
    switch (callback.type) {
      case InteractionResponseType.ChannelMessageWithSource: {
        const message = this.#write(interaction, callback.data ?? {}, files);
        interaction.answered = true;
        return message;
      }
      case InteractionResponseType.DeferredChannelMessageWithSource: {
        const flags = ((callback.data?.flags ?? 0) & MessageFlags.Ephemeral) | MessageFlags.Loading;
        return this.#messages.write({ ...this.#authored(interaction), content: '', flags });
      }
      case InteractionResponseType.UpdateMessage: {
        const message = this.edit(interaction, this.#source(interaction), callback.data ?? {}, files);
        interaction.answered = true;
        return message;
      }
      case InteractionResponseType.DeferredMessageUpdate:
        return this.#source(interaction);
      case InteractionResponseType.ApplicationCommandAutocompleteResult: {
        const choices = callback.data.choices ?? [];
        const { optionType } = interaction;
        if (optionType !== undefined) enforce(AUTOCOMPLETE_RULES, { choices, optionType });
        interaction.choices = choices;
        return undefined;
      }
    }
  }

  /** The message whose component was used, as it stands now. */
  #source({ source, channel }: Interaction): APIMessage {
    if (!source) throw notFound(RESTJSONErrorCodes.UnknownMessage, 'Message');
    return this.#messages.get(channel.id, source.id);
  }

  #write(interaction: Interaction, body: MessageBody, files: readonly UploadedFile[]): APIMessage {
    const draft = draftMessage({ body, files, answersInteraction: true });
    enforce(DRAFT_RULES, draft);
    return this.#messages.write({ ...this.#authored(interaction), content: draft.content, draft });
  }

  #authored(interaction: Interaction): Pick<NewMessage, 'channel' | 'author' | 'interaction'> {
    return { channel: interaction.channel, author: this.#world.bot, interaction: metadata(interaction) };
  }
}

function metadata({ id, type, user, owners, source, original }: Interaction): APIMessageInteractionMetadata {
  const common = {
    id,
    user,
    authorizing_integration_owners: owners,
    ...(original !== undefined && { original_response_message_id: original }),
  };
  return type === InteractionType.MessageComponent && source
    ? { ...common, type, interacted_message_id: source.id }
    : { ...common, type: InteractionType.ApplicationCommand };
}
