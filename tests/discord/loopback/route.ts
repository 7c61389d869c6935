import type { UploadedFile } from './api.js';
import type { Commands } from './commands.js';
import type { Gateway } from './gateway.js';
import type { Interactions } from './interactions.js';
import type { Messages } from './messages.js';
import type { Responses } from './responses.js';
import type { BodySchema } from './schemas.js';
import type { World } from './world.js';

/** Everything that a route may act on. */
export interface Platform {
  readonly world: World;
  readonly gateway: Gateway;
  readonly messages: Messages;
  readonly interactions: Interactions;
  readonly responses: Responses;
  readonly commands: Commands;
}

/** A request that met its route. */
export interface Call {
  readonly query: URLSearchParams;
  readonly files: readonly UploadedFile[];
  /** A part of the path, by its name in the route. */
  param(name: string): string;
  /** The body, checked. @throws DiscordError where it does not keep to the schema */
  body<T>(schema: BodySchema<T>): T;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Without one, the answer has no content type either. */
  readonly body?: unknown;
}

/** @throws DiscordError to refuse */
export type Handler = (call: Call, platform: Platform) => Answer;

/** Handlers by method and path: `POST /channels/:channel/messages`. */
export type RouteTable = Readonly<Record<string, Handler>>;

export const ok = (body: unknown): Answer => ({ status: 200, body });

export const NO_CONTENT: Answer = { status: 204 };
