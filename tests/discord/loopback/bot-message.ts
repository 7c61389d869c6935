import {
  type APIButtonComponent,
  type APIEmbed,
  type APIMessage,
  type APIStringSelectComponent,
  type APIUser,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { InteractionHandle, Who } from './api.js';
import { walkComponents } from './component-tree.js';

/** What a message needs of the Discord that it stands on. */
export interface MessageActor {
  /** The message as it stands now. */
  find(messageId: string): APIMessage | undefined;
  /** Turns a person's click into an interaction. @throws Error where that person could not click */
  use(
    message: APIMessage,
    component: APIButtonComponent | APIStringSelectComponent,
    values: readonly string[],
    user: Who,
  ): InteractionHandle;
}

export interface ActingOptions {
  /** Who acts. Default: who the message answers. */
  readonly user?: Who;
}

/** A message of the bot as it stood when it was asked for. */
export class BotMessage {
  /** The message as Discord describes it. */
  readonly raw: APIMessage;
  readonly #actor: MessageActor;
  readonly #reader: APIUser;

  /** @param reader the person whom the message answers */
  constructor(raw: APIMessage, actor: MessageActor, reader: APIUser) {
    this.raw = structuredClone(raw);
    this.#actor = actor;
    this.#reader = reader;
  }

  get id(): string {
    return this.raw.id;
  }

  get channelId(): string {
    return this.raw.channel_id;
  }

  get content(): string {
    return this.raw.content;
  }

  get embeds(): readonly APIEmbed[] {
    return this.raw.embeds;
  }

  get flags(): number {
    return this.raw.flags ?? 0;
  }

  /** Whether only the person whom it answers sees it. */
  get ephemeral(): boolean {
    return (this.flags & MessageFlags.Ephemeral) !== 0;
  }

  /** The id of the message that it replies to. */
  get repliesTo(): string | undefined {
    return this.raw.message_reference?.message_id;
  }

  /** Everything to be read in it, in order, a line each: content, embeds and text displays; not the buttons' labels. */
  get text(): string {
    const displays = [...walkComponents(this.raw.components ?? [])].flatMap(({ component }) =>
      component.type === ComponentType.TextDisplay ? [component.content] : [],
    );
    return [this.content, ...this.embeds.flatMap(embedTexts), ...displays]
      .filter((text) => text !== '')
      .join('\n');
  }

  get buttons(): readonly APIButtonComponent[] {
    return [...walkComponents(this.raw.components ?? [])].flatMap(({ component }) =>
      component.type === ComponentType.Button ? [component] : [],
    );
  }

  get selects(): readonly APIStringSelectComponent[] {
    return [...walkComponents(this.raw.components ?? [])].flatMap(({ component }) =>
      component.type === ComponentType.StringSelect ? [component] : [],
    );
  }

  /** Every picture in its galleries: the name of the file that it carries, and what is said in the picture's place. */
  get pictures(): readonly { readonly file: string | undefined; readonly alt: string | undefined }[] {
    const items = [...walkComponents(this.raw.components ?? [])].flatMap(({ component }) =>
      component.type === ComponentType.MediaGallery ? component.items : [],
    );
    return items.map(({ media, description }) => ({
      file: this.raw.attachments.find(({ filename }) => media.url === `attachment://${filename}`)?.filename,
      alt: description ?? undefined,
    }));
  }

  /** The message as it stands now; `undefined` once it is deleted. */
  current(): BotMessage | undefined {
    const raw = this.#actor.find(this.id);
    return raw && new BotMessage(raw, this.#actor, this.#reader);
  }

  /** Presses a button, found by its label or custom id. Throws where a person could not. */
  press(which: string, { user = this.#reader }: ActingOptions = {}): InteractionHandle {
    const button = this.buttons.find(
      (each) =>
        ('custom_id' in each && each.custom_id === which) || ('label' in each && each.label === which),
    );
    if (!button)
      throw new Error(`No button ${JSON.stringify(which)} in message ${this.id}:\n${this.#buttonList()}`);
    if (!('custom_id' in button)) throw new Error(`Button ${JSON.stringify(which)} is a link`);
    return this.#actor.use(this.raw, button, [], user);
  }

  /** Chooses values of a select: the one with that custom id, or the only one. Throws where a person could not. */
  select(
    values: readonly string[],
    { user = this.#reader, customId }: ActingOptions & { readonly customId?: string } = {},
  ): InteractionHandle {
    const candidates = this.selects.filter((each) => customId === undefined || each.custom_id === customId);
    const [select, ...others] = candidates;
    if (!select || others.length > 0) {
      throw new Error(`Message ${this.id} has ${candidates.length} selects to choose from; wanted is one`);
    }
    return this.#actor.use(this.raw, select, values, user);
  }

  #buttonList(): string {
    return this.buttons.map((button) => JSON.stringify(button)).join('\n');
  }
}

function embedTexts(embed: APIEmbed): string[] {
  const fields = (embed.fields ?? []).flatMap((field) => [field.name, field.value]);
  const texts = [embed.author?.name, embed.title, embed.description, ...fields, embed.footer?.text];
  return texts.filter((text): text is string => text !== undefined);
}
