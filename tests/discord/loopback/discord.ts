import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIUser,
} from 'discord-api-types/v10';
import type {
  AutocompleteOptions,
  IdentifyRecord,
  InteractionHandle,
  LoopbackOptions,
  MessageHandle,
  MessageOptions,
  RateLimit,
  RecordedRequest,
  ResumeRecord,
  SlashOptions,
  StaleOptions,
  Violation,
} from './api.js';
import { Commands } from './commands.js';
import { Faults, failing, rateLimited } from './faults.js';
import { Gateway } from './gateway.js';
import { HttpApi } from './http.js';
import { Interactions } from './interactions.js';
import { Messages } from './messages.js';
import { People } from './people.js';
import { Responses } from './responses.js';
import type { Platform } from './route.js';
import type { RouteName } from './routes/index.js';
import { Watch } from './watch.js';
import { World } from './world.js';

const ACKNOWLEDGE_MS = 3_000;
const INTERACTION_TOKEN_MS = 900_000;
const HEARTBEAT_MS = 41_250;
const WAIT_MS = 5_000;
const ONE_GUILD = [{ name: 'Reading Room' }];

/** The whole of a loopback Discord: see `index.ts` for how a test uses it. */
export class LoopbackDiscord {
  /** To be given to the client: `rest: { api }`. */
  readonly apiUrl: string;
  /** The only token that is right. */
  readonly token: string;
  /** What the bot sent, in order. */
  readonly requests: readonly RecordedRequest[];
  /** What it did that it must not, in order. */
  readonly violations: readonly Violation[];
  readonly #watch: Watch;
  readonly #http: HttpApi;
  readonly #faults: Faults;
  readonly #platform: Platform;
  readonly #people: People;

  private constructor(
    parts: Pick<LoopbackDiscord, 'apiUrl' | 'token' | 'requests' | 'violations'> & {
      readonly watch: Watch;
      readonly http: HttpApi;
      readonly faults: Faults;
      readonly platform: Platform;
    },
  ) {
    this.apiUrl = parts.apiUrl;
    this.token = parts.token;
    this.requests = parts.requests;
    this.violations = parts.violations;
    this.#watch = parts.watch;
    this.#http = parts.http;
    this.#faults = parts.faults;
    this.#platform = parts.platform;
    this.#people = new People(parts.platform, parts.watch);
  }

  static async start(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
    const requests: RecordedRequest[] = [];
    const violations: Violation[] = [];
    const watch = new Watch(options.waitMs ?? WAIT_MS);
    const world = new World(options.guilds ?? ONE_GUILD);
    const token = tokenOf(world.bot);
    const faults = new Faults();
    const http = new HttpApi({ token, faults, requests, violations, watch });
    const heartbeatMs = options.heartbeatMs ?? HEARTBEAT_MS;
    const gateway = new Gateway(http.server, { token, heartbeatMs, world, watch, violations });
    const messages = new Messages(world, gateway, watch);
    const interactions = new Interactions({
      acknowledgeMs: options.acknowledgeMs ?? ACKNOWLEDGE_MS,
      tokenMs: options.interactionTokenMs ?? INTERACTION_TOKEN_MS,
      world,
      watch,
      violations,
    });
    const responses = new Responses(world, messages, watch);
    const platform = { world, gateway, messages, interactions, responses, commands: new Commands(world) };
    const port = await http.listen(platform);
    gateway.listenAt(`ws://127.0.0.1:${port}`);
    const apiUrl = `http://127.0.0.1:${port}/api`;
    return new LoopbackDiscord({ apiUrl, token, requests, violations, watch, http, faults, platform });
  }

  /** The bot itself, as a user. Its id is the application's too. */
  get bot(): APIUser {
    return this.#platform.world.bot;
  }

  /** What a person types to mention the bot. */
  get mention(): string {
    return `<@${this.bot.id}>`;
  }

  /** The commands registered everywhere. */
  get commands(): readonly APIApplicationCommand[] {
    return this.#platform.commands.in(undefined);
  }

  /** Every session since the start, in order. */
  get sessions(): readonly IdentifyRecord[] {
    return this.#platform.gateway.identified;
  }

  /** The person of that name, made when first named. */
  person(name: string): APIUser {
    return this.#platform.world.person(name);
  }

  /** The nth session since the start, once it is ready and every GUILD_CREATE is sent. */
  identified(n = 1): Promise<IdentifyRecord> {
    return this.#watch.until(() => this.#platform.gateway.identified[n - 1], `IDENTIFY number ${n}`);
  }

  /** The nth resume since the start, once everything missed is sent again. */
  resumed(n = 1): Promise<ResumeRecord> {
    return this.#watch.until(() => this.#platform.gateway.resumed[n - 1], `RESUME number ${n}`);
  }

  /** The sequence that the nth heartbeat since the start names. */
  heartbeat(n = 1): Promise<number | null> {
    return this.#watch.until(() => this.#platform.gateway.heartbeats[n - 1], `heartbeat number ${n}`);
  }

  /** The nth request to a route since the start, once it is answered. */
  requested(route: RouteName, n = 1): Promise<RecordedRequest> {
    const look = () =>
      this.requests.filter((each) => each.route === route && each.status !== undefined)[n - 1];
    return this.#watch.until(look, `request number ${n} to ${route}`);
  }

  slash(options: SlashOptions): InteractionHandle {
    return this.#people.slash(options);
  }

  autocomplete(options: AutocompleteOptions): Promise<readonly APIApplicationCommandOptionChoice[]> {
    return this.#people.autocomplete(options);
  }

  message(options: MessageOptions): MessageHandle {
    return this.#people.message(options);
  }

  /** Presses (or chooses in) a component that the bot made in an earlier life. */
  stale(customId: string, options?: StaleOptions): InteractionHandle {
    return this.#people.stale(customId, options);
  }

  /** Asks the bot to reconnect and resume (opcode 7). */
  reconnect(): void {
    this.#platform.gateway.reconnect();
  }

  /** Declares the session invalid (opcode 9), to be resumed or begun anew. */
  invalidateSession(resumable: boolean): void {
    this.#platform.gateway.invalidate(resumable);
  }

  /** Breaks the connection: with a close code, or without one as a failing network does. */
  drop(code?: number): void {
    this.#platform.gateway.drop(code);
  }

  /** Leaves the connection open but dead: heartbeats are no longer acknowledged. */
  stopAcknowledging(): void {
    this.#platform.gateway.stopAcknowledging();
  }

  /** Answers the next requests to a route with 429. */
  rateLimitNext(route: RouteName, limit: RateLimit): void {
    this.#faults.add(route, rateLimited(limit), limit.times ?? 1);
  }

  /** Answers the next requests to a route with a bare status, such as 500, and does nothing else. */
  failNext(route: RouteName, status: number, times = 1): void {
    this.#faults.add(route, failing(status, false), times);
  }

  /** Carries the next request to a route out, but answers with a bare status: what was done is not known to the bot. */
  loseNextAnswer(route: RouteName, status: number): void {
    this.#faults.add(route, failing(status, true), 1);
  }

  /** Ends every connection and everything awaited; nothing stays open. */
  async close(): Promise<void> {
    this.#watch.close();
    this.#platform.interactions.close();
    await this.#platform.gateway.close();
    await this.#http.close();
  }
}

/** A token of the shape that Discord gives: the bot's id, a time and a signature. */
function tokenOf(bot: APIUser): string {
  return [Buffer.from(bot.id).toString('base64url'), 'G00d00', 'loopback'.repeat(5).slice(0, 38)].join('.');
}
