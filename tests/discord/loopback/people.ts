import {
  type APIApplicationCommandOptionChoice,
  type APIAutocompleteApplicationCommandInteractionData,
  type APIButtonComponent,
  type APIChatInputApplicationCommandInteractionData,
  type APIMessage,
  type APIMessageComponentInteractionData,
  type APIStringSelectComponent,
  type APIUser,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  GatewayDispatchEvents,
  InteractionType,
  Locale,
  MessageFlags,
} from 'discord-api-types/v10';
import type {
  AutocompleteOptions,
  InteractionHandle,
  MessageHandle,
  MessageOptions,
  SlashOptions,
  StaleOptions,
  Who,
} from './api.js';
import type { MessageActor } from './bot-message.js';
import { fillOptions, findCommand } from './command-input.js';
import { interactionHandle, messageHandle, type Surroundings } from './handles.js';
import { interactionBase, ownersOf } from './interaction-payloads.js';
import type { Interaction, NewInteraction } from './interactions.js';
import { draftMessage, type MessageBody } from './message-draft.js';
import type { Channel } from './places.js';
import type { Platform } from './route.js';
import type { Watch } from './watch.js';

const DEFAULT_PERSON = 'ada';

/** What people do: they write, send commands, press and choose. They can do no more than Discord's own app lets them. */
export class People implements MessageActor {
  readonly #platform: Platform;
  readonly #around: Surroundings;

  constructor(platform: Platform, watch: Watch) {
    this.#platform = platform;
    this.#around = { world: platform.world, messages: platform.messages, watch, actor: this };
  }

  slash({ name, options = {}, ...by }: SlashOptions): InteractionHandle {
    const { user, channel } = this.#actor(by);
    const command = findCommand(this.#offered(channel), name, channel);
    const filled = fillOptions(command, options);
    const data: APIChatInputApplicationCommandInteractionData = {
      id: command.id,
      name,
      type: ApplicationCommandType.ChatInput,
      ...(filled.length > 0 && { options: filled }),
    };
    const type = InteractionType.ApplicationCommand;
    const interaction = this.#start(
      { type, user, channel, owners: ownersOf(channel, user) },
      { data },
      by.locale,
    );
    return interactionHandle(interaction, `/${name}`, this.#around);
  }

  async autocomplete({
    name,
    options = {},
    focused,
    ...by
  }: AutocompleteOptions): Promise<readonly APIApplicationCommandOptionChoice[]> {
    const { user, channel } = this.#actor(by);
    const command = findCommand(this.#offered(channel), name, channel);
    const filled = fillOptions(command, { [focused]: '', ...options }, focused);
    const optionType = filled.find((option) => option.name === focused)?.type;
    const data = {
      id: command.id,
      name,
      type: ApplicationCommandType.ChatInput,
      options: filled,
    } as APIAutocompleteApplicationCommandInteractionData;
    const interaction = this.#start(
      {
        type: InteractionType.ApplicationCommandAutocomplete,
        user,
        channel,
        owners: ownersOf(channel, user),
        ...(optionType !== undefined && { optionType }),
      },
      { data },
      by.locale,
    );
    const handle = interactionHandle(interaction, `autocomplete of /${name} ${focused}`, this.#around);
    await handle.acknowledged();
    return interaction.choices ?? [];
  }

  message({ content, where = 'dm', replyTo, replyPings = true, ...by }: MessageOptions): MessageHandle {
    const { user, channel } = this.#actor({ ...by, where });
    const { world, messages } = this.#platform;
    const repliesTo = replyTo && messages.get(channel.id, replyTo.id);
    const ids = [...content.matchAll(/<@!?(\d+)>/g)].map(([, id = '']) => id);
    const pinged = repliesTo && replyPings ? [repliesTo.author.id] : [];
    const mentioned = [...new Set([...ids, ...pinged])].map((id) => world.user(id));
    const message = messages.write({
      channel,
      author: user,
      content,
      repliesTo,
      mentions: mentioned.filter((each) => each !== undefined),
      mentionsEveryone: /@(everyone|here)/.test(content),
      mentionedRoles: [...content.matchAll(/<@&(\d+)>/g)].map(([, id = '']) => id),
    });
    return messageHandle(message, user, this.#around);
  }

  find(messageId: string): APIMessage | undefined {
    return this.#platform.world.messages.get(messageId);
  }

  use(
    message: APIMessage,
    component: APIButtonComponent | APIStringSelectComponent,
    values: readonly string[],
    who: Who,
  ): InteractionHandle {
    const { world, messages } = this.#platform;
    const user = world.person(who);
    const source = messages.get(message.channel_id, message.id);
    const channel = world.channels.get(source.channel_id);
    if (!channel || !('custom_id' in component)) throw new Error('There is nothing to press');
    const complaint = objection(source, component, values, user);
    if (complaint) throw new Error(`${user.username} cannot use ${JSON.stringify(component)}: ${complaint}`);
    const data = {
      custom_id: component.custom_id,
      component_type: component.type,
      ...(component.type === ComponentType.StringSelect && { values: [...values] }),
    } as APIMessageComponentInteractionData;
    const owners = source.interaction_metadata?.authorizing_integration_owners ?? ownersOf(channel, user);
    const interaction = this.#start(
      { type: InteractionType.MessageComponent, user, channel, owners, source },
      { data, message: source },
    );
    return interactionHandle(interaction, `the component ${component.custom_id}`, this.#around);
  }

  /** Uses a component of a message that the bot sent in an earlier life, whatever its custom id. */
  stale(customId: string, { values, ...by }: StaleOptions = {}): InteractionHandle {
    const { user, channel } = this.#actor(by);
    const { world, messages } = this.#platform;
    const component: APIButtonComponent | APIStringSelectComponent = values
      ? {
          type: ComponentType.StringSelect,
          custom_id: customId,
          options: values.map((value) => ({ label: value, value })),
        }
      : { type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id: customId, label: 'Old' };
    const body: MessageBody = {
      flags: MessageFlags.IsComponentsV2,
      components: [
        { type: ComponentType.TextDisplay, content: 'An old message' },
        { type: ComponentType.ActionRow, components: [component] },
      ],
    };
    const draft = draftMessage({ body, files: [], answersInteraction: false });
    const message = messages.write({ channel, author: world.bot, content: '', draft });
    return this.use(message, component, values ?? [], user);
  }

  #actor({ user = DEFAULT_PERSON, where = 'guild' }: Pick<SlashOptions, 'user' | 'where'>): {
    readonly user: APIUser;
    readonly channel: Channel;
  } {
    const person = this.#platform.world.person(user);
    return { user: person, channel: this.#platform.world.place(where, person) };
  }

  /** The commands that people see in a channel. */
  #offered(channel: Channel) {
    const { commands } = this.#platform;
    const local = channel.guild && channel.open ? commands.in(channel.guild.id) : [];
    return [...local, ...commands.in(undefined)];
  }

  #start(
    started: NewInteraction,
    payload: { readonly data: object; readonly message?: APIMessage },
    locale: `${Locale}` = Locale.EnglishUS,
  ): Interaction {
    const { gateway, interactions, world } = this.#platform;
    if (!gateway.hasSession) throw new Error('The bot has no session: nothing reaches it');
    const interaction = interactions.start(started);
    gateway.dispatch(GatewayDispatchEvents.InteractionCreate, {
      ...interactionBase(interaction, world.bot, locale as Locale),
      type: started.type,
      ...payload,
    });
    return interaction;
  }
}

/** Why a person cannot use a component of a message, if they cannot. */
function objection(
  message: APIMessage,
  component: APIButtonComponent | APIStringSelectComponent,
  values: readonly string[],
  user: APIUser,
): string | undefined {
  const ephemeral = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  if (ephemeral && message.interaction_metadata?.user.id !== user.id)
    return 'the message is not shown to them';
  if (component.disabled) return 'it is disabled';
  if (component.type !== ComponentType.StringSelect) return undefined;
  const { min_values: min = 1, max_values: max = 1, options } = component;
  if (values.length < min || values.length > max) return `${min} to ${max} values are wanted`;
  const strange = values.filter((value) => !options.some((option) => option.value === value));
  return strange.length > 0 ? `it has no option ${strange.join(', ')}` : undefined;
}
