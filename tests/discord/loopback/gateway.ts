import type { IncomingMessage, Server } from 'node:http';
import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  type GatewayIdentifyData,
  GatewayIntentBits,
  GatewayOpcodes,
  type GatewayResumeData,
  type GatewaySendPayload,
} from 'discord-api-types/v10';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { IdentifyRecord, ResumeRecord, Violation } from './api.js';
import { type Connection, parse, send, sentTooOften } from './gateway-connection.js';
import { GatewaySession } from './gateway-session.js';
import { guildCreatePayload, readyPayload } from './payloads.js';
import type { Watch } from './watch.js';
import type { World } from './world.js';

/** What this bot may ask for; each further intent is either privileged or unneeded. */
const APPROVED_INTENTS =
  GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages;

/** How many heartbeat intervals may pass without a heartbeat before a connection counts as dead. */
const HEARTBEAT_GRACE = 2;

/** Where sessions are resumed, so that it shows whether a client keeps to the address it was given. */
const RESUME_PATH = '/resume';

export const SESSION_STARTS_PER_DAY = 1000;

export interface GatewayOptions {
  readonly token: string;
  readonly heartbeatMs: number;
  readonly world: World;
  readonly watch: Watch;
  readonly violations: Violation[];
}

/** The gateway: connections, the sessions they carry, and faults in both. */
export class Gateway {
  readonly identified: IdentifyRecord[] = [];
  readonly resumed: ResumeRecord[] = [];
  readonly heartbeats: (number | null)[] = [];
  readonly #options: GatewayOptions;
  readonly #server: WebSocketServer;
  readonly #connections = new Set<Connection>();
  readonly #sessions = new Map<string, GatewaySession>();
  #url = '';

  constructor(server: Server, options: GatewayOptions) {
    this.#options = options;
    this.#server = new WebSocketServer({ server });
    this.#server.on('connection', (socket, request) => this.#connected(socket, request));
  }

  /** To be told once the HTTP server knows its address, `ws://127.0.0.1:…`. */
  listenAt(url: string): void {
    this.#url = url;
  }

  get url(): string {
    return this.#url;
  }

  get hasSession(): boolean {
    return this.#sessions.size > 0;
  }

  /** Tells every session that wants it; one without a connection hears it when it resumes. */
  dispatch(event: GatewayDispatchEvents, data: unknown, intent?: GatewayIntentBits): void {
    for (const session of this.#sessions.values()) {
      if (session.wants(intent)) session.dispatch(event, data);
    }
  }

  /** Asks every connection to come again and resume. */
  reconnect(): void {
    for (const { socket } of this.#connections) send(socket, GatewayOpcodes.Reconnect);
  }

  /** Ends the session on every connection; a resumable one may be resumed on the same connection. */
  invalidate(resumable: boolean): void {
    for (const connection of this.#connections) {
      if (connection.session && !resumable) this.#sessions.delete(connection.session.id);
      connection.session?.detach();
      delete connection.session;
      send(connection.socket, GatewayOpcodes.InvalidSession, resumable);
    }
  }

  /** Breaks every connection: with a close code, or as a failing network does. */
  drop(code?: number): void {
    for (const { socket, session } of this.#connections) {
      session?.detach();
      if (code === undefined) socket.terminate();
      else socket.close(code);
    }
  }

  /** Makes zombies of the connections: their heartbeats are no longer acknowledged. */
  stopAcknowledging(): void {
    for (const connection of this.#connections) connection.acknowledging = false;
  }

  close(): Promise<void> {
    for (const socket of this.#server.clients) socket.terminate();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #connected(socket: WebSocket, request: IncomingMessage): void {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', this.#url);
    if (searchParams.get('v') !== '10' || searchParams.get('encoding') !== 'json') {
      socket.close(GatewayCloseCodes.InvalidAPIVersion);
      return;
    }
    const connection: Connection = { socket, path, sentAt: [], acknowledging: true };
    this.#connections.add(connection);
    this.#awaitHeartbeat(connection);
    socket.on('message', (data) => this.#received(connection, data));
    socket.on('close', (code) => this.#disconnected(connection, code));
    send(socket, GatewayOpcodes.Hello, { heartbeat_interval: this.#options.heartbeatMs });
  }

  #disconnected(connection: Connection, code: number): void {
    clearTimeout(connection.watchdog);
    this.#connections.delete(connection);
    const { session } = connection;
    if (session?.socket === connection.socket) session.detach();
    const finished = code === 1000 || code === 1001;
    if (session && finished) this.#sessions.delete(session.id);
    this.#options.watch.changed();
  }

  #received(connection: Connection, data: RawData): void {
    const payload = parse(data);
    const refusal = payload ? this.#carryOut(connection, payload) : GatewayCloseCodes.DecodeError;
    if (refusal !== undefined) connection.socket.close(refusal);
  }

  /** Returns the code to close with, where the bot may not send that. */
  #carryOut(connection: Connection, payload: GatewaySendPayload): GatewayCloseCodes | undefined {
    if (sentTooOften(connection)) return GatewayCloseCodes.RateLimited;
    switch (payload.op) {
      case GatewayOpcodes.Heartbeat:
        this.#heartbeat(connection, payload.d);
        return undefined;
      case GatewayOpcodes.Identify:
        return this.#identify(connection, payload.d);
      case GatewayOpcodes.Resume:
        return this.#resume(connection, payload.d);
      case GatewayOpcodes.PresenceUpdate:
        return connection.session ? undefined : GatewayCloseCodes.NotAuthenticated;
      default:
        this.#options.violations.push({
          rule: 'knownOpcode',
          message: `The loopback gateway does not know what to do with opcode ${payload.op}`,
          request: `gateway opcode ${payload.op}`,
          body: payload.d,
        });
        return GatewayCloseCodes.UnknownOpcode;
    }
  }

  #heartbeat(connection: Connection, sequence: number | null): void {
    this.heartbeats.push(sequence);
    if (connection.acknowledging) send(connection.socket, GatewayOpcodes.HeartbeatAck);
    this.#awaitHeartbeat(connection);
    this.#options.watch.changed();
  }

  #awaitHeartbeat(connection: Connection): void {
    clearTimeout(connection.watchdog);
    connection.watchdog = setTimeout(
      () => connection.socket.close(GatewayCloseCodes.SessionTimedOut),
      this.#options.heartbeatMs * HEARTBEAT_GRACE,
    );
  }

  #identify(connection: Connection, data: GatewayIdentifyData): GatewayCloseCodes | undefined {
    const { world, token, watch } = this.#options;
    if (connection.session) return GatewayCloseCodes.AlreadyAuthenticated;
    if (data.token !== token) return GatewayCloseCodes.AuthenticationFailed;
    if (!this.#approves(data.intents)) return GatewayCloseCodes.DisallowedIntents;
    const session = new GatewaySession(world.ids.next(), data.intents, connection.socket);
    this.#sessions.set(session.id, session);
    connection.session = session;
    const shard: [number, number] = [data.shard?.[0] ?? 0, data.shard?.[1] ?? 1];
    const resumeUrl = `${this.#url}${RESUME_PATH}`;
    const ready = readyPayload(world.bot, world.guilds, { id: session.id, resumeUrl, shard });
    session.dispatch(GatewayDispatchEvents.Ready, ready);
    for (const guild of session.wants(GatewayIntentBits.Guilds) ? world.guilds : []) {
      const channels = [...world.channels.values()].filter((channel) => channel.guild === guild);
      session.dispatch(GatewayDispatchEvents.GuildCreate, guildCreatePayload(guild, world.bot, channels));
    }
    this.identified.push({ sessionId: session.id, data });
    watch.changed();
    return undefined;
  }

  /** Whether Discord lets these intents pass. Too few pass as well, but then the bot misses what it is there for. */
  #approves(intents: number): boolean {
    if (intents !== APPROVED_INTENTS) {
      this.#options.violations.push({
        rule: 'intents',
        message: `Wanted are ${APPROVED_INTENTS} (Guilds, GuildMessages, DirectMessages), not ${intents}`,
        request: 'IDENTIFY',
      });
    }
    return (intents & ~APPROVED_INTENTS) === 0;
  }

  #resume(connection: Connection, data: GatewayResumeData): GatewayCloseCodes | undefined {
    const { socket } = connection;
    if (connection.session) return GatewayCloseCodes.AlreadyAuthenticated;
    if (data.token !== this.#options.token) return GatewayCloseCodes.AuthenticationFailed;
    const session = this.#sessions.get(data.session_id);
    if (!session) {
      send(socket, GatewayOpcodes.InvalidSession, false);
      return undefined;
    }
    if (data.seq > session.sequence) return GatewayCloseCodes.InvalidSeq;
    session.socket?.close(GatewayCloseCodes.UnknownError);
    connection.session = session;
    const replayed = session.resume(socket, data.seq);
    session.dispatch(GatewayDispatchEvents.Resumed, {});
    this.resumed.push({ sessionId: session.id, sequence: data.seq, replayed, path: connection.path });
    this.#options.watch.changed();
    return undefined;
  }
}
