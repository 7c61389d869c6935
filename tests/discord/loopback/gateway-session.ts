import { type GatewayDispatchEvents, type GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

interface SentEvent {
  readonly op: GatewayOpcodes.Dispatch;
  readonly t: GatewayDispatchEvents;
  readonly s: number;
  readonly d: unknown;
}

/** One identified session: it numbers its events and keeps them, so that a lost connection can take it up again. */
export class GatewaySession {
  readonly id: string;
  readonly #intents: number;
  readonly #events: SentEvent[] = [];
  #socket: WebSocket | undefined;

  constructor(id: string, intents: number, socket: WebSocket) {
    this.id = id;
    this.#intents = intents;
    this.#socket = socket;
  }

  get socket(): WebSocket | undefined {
    return this.#socket;
  }

  /** The number of its latest event. */
  get sequence(): number {
    return this.#events.length;
  }

  /** Whether events under that intent are wanted; interactions and the session's own come under none. */
  wants(intent: GatewayIntentBits | undefined): boolean {
    return intent === undefined || (this.#intents & intent) !== 0;
  }

  /** Sends an event, or keeps it until the session is resumed. */
  dispatch(t: GatewayDispatchEvents, d: unknown): void {
    const event: SentEvent = { op: GatewayOpcodes.Dispatch, t, s: this.sequence + 1, d };
    this.#events.push(event);
    this.#socket?.send(JSON.stringify(event));
  }

  /** Lets go of the connection; events are kept from now on. */
  detach(): void {
    this.#socket = undefined;
  }

  /** Takes the session up on another connection: sends again what came after `sequence`, and returns how much. */
  resume(socket: WebSocket, sequence: number): number {
    const missed = this.#events.slice(sequence);
    this.#socket = socket;
    for (const event of missed) socket.send(JSON.stringify(event));
    return missed.length;
  }
}
