import type { GatewayOpcodes, GatewaySendPayload } from 'discord-api-types/v10';
import type { RawData, WebSocket } from 'ws';
import type { GatewaySession } from './gateway-session.js';

const MINUTE_MS = 60_000;
const SENDS_PER_MINUTE = 120;

/** What belongs to one connection, as opposed to the session that it carries. */
export interface Connection {
  readonly socket: WebSocket;
  /** The path that the bot connected to. */
  readonly path: string;
  /** When the bot sent something on it in the last minute. */
  readonly sentAt: number[];
  /** False on a connection that is to look dead. */
  acknowledging: boolean;
  session?: GatewaySession;
  /** Closes the connection if no heartbeat comes. */
  watchdog?: NodeJS.Timeout;
}

/** Counts one more thing that the bot sent, and says whether that is too much. */
export function sentTooOften({ sentAt }: Connection): boolean {
  const now = Date.now();
  sentAt.push(now);
  while ((sentAt[0] ?? now) <= now - MINUTE_MS) sentAt.shift();
  return sentAt.length > SENDS_PER_MINUTE;
}

export function send(socket: WebSocket, op: GatewayOpcodes, d: unknown = null): void {
  socket.send(JSON.stringify({ op, d, s: null, t: null }));
}

/** What the bot sent, or `undefined` where it is not JSON. */
export function parse(data: RawData): GatewaySendPayload | undefined {
  try {
    return JSON.parse(data.toString());
  } catch {
    return undefined;
  }
}
