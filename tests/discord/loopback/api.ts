import type { APIUser, GatewayIdentifyData, InteractionResponseType, Locale } from 'discord-api-types/v10';
import type { BotMessage } from './bot-message.js';

/** One request that the bot sent, as it arrived. */
export interface RecordedRequest {
  readonly method: string;
  /** Below `/api/v10`, without the query: `/channels/…/messages`. */
  readonly path: string;
  /** The route it met, as faults name it: `POST /channels/:channel/messages`; `undefined` where none did. */
  readonly route: string | undefined;
  readonly query: URLSearchParams;
  /** The JSON body, `payload_json` of a multipart body, or `undefined`. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** Whether an `Authorization` header came with it. */
  readonly authorized: boolean;
  /** The status it was answered with, once it was. */
  status?: number;
}

export interface UploadedFile {
  /** The form's field, `files[0]`. */
  readonly field: string;
  readonly name: string;
  readonly contentType: string;
  readonly data: Uint8Array;
}

/** Something the bot did that Discord, or one of the bot's own promises, forbids. A test's end asserts that there are none. */
export interface Violation {
  /** The rule's name; `schema` or `unknownProperty` for what contradicts Discord's own description. */
  readonly rule: string;
  readonly message: string;
  /** What broke it: `POST /channels/…/messages`, `IDENTIFY`, … */
  readonly request: string;
  readonly body?: unknown;
}

/**
 * Where a person acts.
 * - `guild`, `thread`: the server's text channel, a thread in it; the bot is a member.
 * - `dm`: the person's direct messages with the bot.
 * - `user-install`: a server where the bot is not, by a person who installed it for themselves.
 * - `user-install-private`: such a person's direct messages with someone else.
 */
export type Where = 'guild' | 'thread' | 'dm' | 'user-install' | 'user-install-private';

/** A person acting: a name (`'ada'`, made at first use) or a user from `discord.person(name)`. Default: `'ada'`. */
export type Who = string | APIUser;

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

export interface SlashOptions {
  /** The command must be registered, and offered in that place: people cannot send any other. */
  readonly name: string;
  readonly options?: OptionValues;
  readonly user?: Who;
  /** Default `guild`. */
  readonly where?: Where;
  /** The person's own language setting. Default `en-US`. */
  readonly locale?: `${Locale}`;
}

export interface AutocompleteOptions extends SlashOptions {
  /** The option being typed in; its text so far is its value in `options`. */
  readonly focused: string;
}

export interface MessageOptions {
  /** As typed; `<@id>` mentions (`discord.mention` is the bot's), `@everyone` and `<@&id>` are read as Discord reads them. */
  readonly content: string;
  readonly user?: Who;
  /** Default `dm`. */
  readonly where?: 'guild' | 'thread' | 'dm';
  /** Makes it a reply to that message of the bot. */
  readonly replyTo?: BotMessage;
  /** Whether the reply pings (and so, without the MessageContent intent, is readable). Default true. */
  readonly replyPings?: boolean;
}

export interface StaleOptions {
  readonly user?: Who;
  readonly where?: Where;
  /** Values make it a select; without them it is a button. */
  readonly values?: readonly string[];
}

/** An interaction that a person started: a command, a button, a select. */
export interface InteractionHandle {
  readonly id: string;
  /** Resolves with the first response's type, once the bot responded. Rejects where it is late. */
  acknowledged(): Promise<InteractionResponseType>;
  /**
   * The bot's response as a person sees it in the end: after a deferral, once it is edited; after a press that updates
   * its message, that message. Waits on for an edit that satisfies `until`, if given. Rejects where the bot is late,
   * deletes the response or never gives one.
   */
  reply(until?: (message: BotMessage) => boolean): Promise<BotMessage>;
  /** The nth follow-up message, counted from 1. */
  followUp(n?: number): Promise<BotMessage>;
}

/** A message that a person wrote. */
export interface MessageHandle {
  readonly id: string;
  readonly channelId: string;
  /** The bot's nth message in answer (a reply to it, or one after it in its channel that replies to nothing), counted from 1. */
  reply(n?: number): Promise<BotMessage>;
  /** Resolves when the bot has not answered for so long, rejects as soon as it does. */
  noReply(milliseconds?: number): Promise<void>;
  /** Deletes it, as its author may at any time. */
  delete(): void;
}

/** One session as the bot identified it. */
export interface IdentifyRecord {
  readonly sessionId: string;
  readonly data: GatewayIdentifyData;
}

/** One session resumed. */
export interface ResumeRecord {
  readonly sessionId: string;
  /** The last event that the bot had seen, and how many it was sent again. */
  readonly sequence: number;
  readonly replayed: number;
  /** The path of the connection; `resume_gateway_url` has a path of its own, `/resume`. */
  readonly path: string;
}

export interface GuildSpec {
  readonly name: string;
}

export interface LoopbackOptions {
  /** The servers that the bot is a member of; people act in the first. Default: one. */
  readonly guilds?: readonly GuildSpec[];
  /** Within how many ms an interaction must be acknowledged. Discord's 3,000 unless a test shortens it. */
  readonly acknowledgeMs?: number;
  /** How many ms an interaction's token lives, from the interaction's start. Discord's 15 minutes unless a test shortens it. */
  readonly interactionTokenMs?: number;
  /** The heartbeat interval sent in HELLO, ms. Discord's 41,250 unless a test shortens it. */
  readonly heartbeatMs?: number;
  /** How many ms any promise here waits before it rejects and says what was awaited. Default 5,000. */
  readonly waitMs?: number;
}

/** How a rate limit is made known. */
export interface RateLimit {
  /** The body's `retry_after` and the `Retry-After` header, in seconds, fractions allowed. */
  readonly seconds: number;
  /** Default `user`. */
  readonly scope?: 'user' | 'global' | 'shared';
  /** How many requests in a row are refused. Default 1. */
  readonly times?: number;
}
