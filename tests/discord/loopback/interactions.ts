import { randomBytes } from 'node:crypto';
import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type InteractionResponseType,
  type InteractionType,
  RESTJSONErrorCodes,
} from 'discord-api-types/v10';
import type { Violation } from './api.js';
import { breach, DiscordError, notFound } from './errors.js';
import type { Channel } from './places.js';
import type { SuggestedChoices } from './rules/autocomplete.js';
import type { Watch } from './watch.js';
import type { World } from './world.js';

export interface InteractionOptions {
  readonly acknowledgeMs: number;
  readonly tokenMs: number;
  readonly world: World;
  readonly watch: Watch;
  readonly violations: Violation[];
}

/** What a person started, as far as responding to it goes. */
export interface NewInteraction {
  readonly type:
    | InteractionType.ApplicationCommand
    | InteractionType.ApplicationCommandAutocomplete
    | InteractionType.MessageComponent;
  readonly channel: Channel;
  readonly user: APIMessageInteractionMetadata['user'];
  /** By which installations the bot is there: a server's (`0`), a person's (`1`). */
  readonly owners: APIMessageInteractionMetadata['authorizing_integration_owners'];
  /** The message whose component was used. */
  readonly source?: APIMessage;
  /** The type of the option being completed. */
  readonly optionType?: SuggestedChoices['optionType'];
}

export interface Interaction extends NewInteraction {
  readonly id: string;
  readonly token: string;
  readonly startedAt: number;
  status: 'waiting' | 'acknowledged' | 'late';
  /** The type of the first response. */
  responseType?: InteractionResponseType;
  /** The id of the message that `@original` is: where a component's message is updated, that message. */
  original?: string;
  /** Whether `@original` says what it is to say; not so while it is deferred. */
  answered: boolean;
  choices?: readonly APIApplicationCommandOptionChoice[];
  /** Ids of messages. */
  readonly followUps: string[];
}

/** Interactions from their start to the end of their token. */
export class Interactions {
  readonly #options: InteractionOptions;
  readonly #all = new Map<string, Interaction>();
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(options: InteractionOptions) {
    this.#options = options;
  }

  /** Starts the clock: whoever does not respond in time no longer can. */
  start(started: NewInteraction): Interaction {
    const { world, acknowledgeMs } = this.#options;
    const interaction: Interaction = {
      ...started,
      id: world.ids.next(),
      token: randomBytes(64).toString('base64url'),
      startedAt: Date.now(),
      status: 'waiting',
      answered: false,
      followUps: [],
    };
    this.#all.set(interaction.id, interaction);
    this.#timers.add(setTimeout(() => this.#expire(interaction), acknowledgeMs));
    return interaction;
  }

  /** The interaction that a first response is for. @throws DiscordError where it is unknown, late or acknowledged */
  waiting(id: string, token: string): Interaction {
    const interaction = this.#all.get(id);
    if (interaction?.token !== token || interaction.status === 'late') {
      throw notFound(RESTJSONErrorCodes.UnknownInteraction, 'interaction');
    }
    if (interaction.status === 'acknowledged') {
      const code = RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
      throw breach(400, code, 'Interaction has already been acknowledged.', 'acknowledgeOnce');
    }
    return interaction;
  }

  /** The interaction with that token. @throws DiscordError where there is none, none yet, or no longer one */
  acknowledged(applicationId: string, token: string): Interaction {
    const interaction = [...this.#all.values()].find((each) => each.token === token);
    if (interaction?.status !== 'acknowledged' || applicationId !== this.#options.world.bot.id) {
      throw notFound(RESTJSONErrorCodes.UnknownWebhook, 'Webhook');
    }
    if (Date.now() - interaction.startedAt > this.#options.tokenMs) {
      throw new DiscordError(401, RESTJSONErrorCodes.InvalidWebhookToken, 'Invalid Webhook Token');
    }
    return interaction;
  }

  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #expire(interaction: Interaction): void {
    if (interaction.status !== 'waiting') return;
    interaction.status = 'late';
    this.#options.violations.push({
      rule: 'acknowledgeInTime',
      message: `Interaction ${interaction.id} was not acknowledged within ${this.#options.acknowledgeMs} ms`,
      request: 'INTERACTION_CREATE',
    });
    this.#options.watch.changed();
  }
}
