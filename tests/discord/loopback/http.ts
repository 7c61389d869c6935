import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { RecordedRequest, Violation } from './api.js';
import { breach, DiscordError, type RuleBroken, unauthorized } from './errors.js';
import type { Faults } from './faults.js';
import { type RequestBody, readBody } from './request-body.js';
import type { Answer, Call, Platform } from './route.js';
import { type Match, matchRoute } from './router.js';
import { ROUTES } from './routes/index.js';
import { enforce, STRING_RULES } from './rules/index.js';
import type { Watch } from './watch.js';

const BASE_PATH = '/api/v10';

/** Paths that hold the token of an interaction; the bot's own token has no business there. */
const WITH_TOKEN_IN_PATH = /^\/(interactions|webhooks)\//;

export interface HttpOptions {
  readonly token: string;
  readonly faults: Faults;
  readonly requests: RecordedRequest[];
  readonly violations: Violation[];
  readonly watch: Watch;
}

/** The HTTP API: it reads and records requests, checks who sends them, and leaves the rest to the routes. */
export class HttpApi {
  readonly server: Server;
  readonly #options: HttpOptions;

  constructor(options: HttpOptions) {
    this.#options = options;
    this.server = createServer();
  }

  /** Starts listening on a free port of 127.0.0.1 and returns it. */
  async listen(platform: Platform): Promise<number> {
    this.server.on('request', (request, response) => void this.#serve(request, response, platform));
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('The HTTP server has no port');
    return address.port;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse, platform: Platform): Promise<void> {
    const { method = 'GET', headers } = request;
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const below = url.pathname.startsWith(`${BASE_PATH}/`);
    const path = below ? url.pathname.slice(BASE_PATH.length) : url.pathname;
    const match = below ? matchRoute(ROUTES, method, path) : undefined;
    const data = await buffer(request).catch(() => undefined);
    if (!data) return; // The bot hung up in the middle of its request.
    const body = await readBody(data, headers['content-type'] ?? '');
    const recorded: RecordedRequest = {
      method,
      path,
      route: match?.route,
      query: url.searchParams,
      body: body.json,
      files: body.files,
      authorized: headers.authorization !== undefined,
    };
    this.#options.requests.push(recorded);
    const fault = match && this.#options.faults.take(match.route);
    const real = () => this.#answer(recorded, match, body, headers.authorization, platform);
    if (fault?.carriedOut) real();
    const answer = fault?.answer ?? real();
    recorded.status = answer.status;
    send(response, answer);
    this.#options.watch.changed();
  }

  #answer(
    request: RecordedRequest,
    match: Match | undefined,
    body: RequestBody,
    authorization: string | undefined,
    platform: Platform,
  ): Answer {
    try {
      if (!match) throw breach(404, 0, '404: Not Found', 'knownRoute');
      this.#authorize(request.path, authorization);
      if (body.unreadable) throw body.unreadable;
      enforce(STRING_RULES, body.json);
      return match.handler(call(request, match), platform);
    } catch (error) {
      if (error instanceof DiscordError) {
        this.#record(error.broken, request);
        return { status: error.status, body: error.body };
      }
      const message = `The loopback Discord itself failed: ${error instanceof Error ? error.stack : error}`;
      this.#record([{ rule: 'loopback', message }], request);
      return { status: 500 };
    }
  }

  #authorize(path: string, authorization: string | undefined): void {
    if (WITH_TOKEN_IN_PATH.test(path)) {
      if (authorization === undefined) return;
      throw breach(400, 0, 'The bot token does not belong in this request', 'noAuthorization');
    }
    if (authorization !== `Bot ${this.#options.token}`) throw unauthorized();
  }

  #record(broken: readonly Pick<RuleBroken, 'rule' | 'message'>[], request: RecordedRequest): void {
    for (const { rule, message } of broken) {
      const line = `${request.method} ${request.path}`;
      this.#options.violations.push({ rule, message, request: line, body: request.body });
    }
  }
}

function call(request: RecordedRequest, match: Match): Call {
  return {
    query: request.query,
    files: request.files,
    param(name) {
      const value = match.params.get(name);
      if (value === undefined) throw new Error(`Route ${match.route} has no part ${name}`);
      return value;
    },
    body: (schema) => schema(request.body),
  };
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  if (body === undefined) response.writeHead(status, headers).end();
  else
    response.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(body));
}
