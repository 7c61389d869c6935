import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { WebSocket } from 'ws';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];
const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--hide-scrollbars',
  // Otherwise the letters' edges depend on the machine's screen.
  '--disable-lcd-text',
  '--remote-debugging-port=0',
];
/** For how long the browser may take to start, ms. */
const PATIENCE = 20_000;

export interface Screen {
  /** CSS pixels. */
  readonly width: number;
  /** Pixels of the picture for each CSS pixel. */
  readonly scale: number;
}

/** A headless Chromium, spoken to by the DevTools protocol (https://chromedevtools.github.io/devtools-protocol). */
export class Browser {
  readonly #process: Chromium;
  readonly #profile: string;
  readonly #socket: WebSocket;
  #lastId = 0;

  private constructor(process: Chromium, profile: string, socket: WebSocket) {
    this.#process = process;
    this.#profile = profile;
    this.#socket = socket;
  }

  /**
   * @param program its path; without one, Chromium is looked for by its usual names
   * @throws Error where there is none
   */
  static async start(program?: string): Promise<Browser> {
    const profile = await mkdtemp(path.join(tmpdir(), 'verbatim-browser-'));
    try {
      const [child, address] = await launch(program === undefined ? NAMES : [program], profile);
      const socket = new WebSocket(address);
      await once(socket, 'open');
      return new Browser(child, profile, socket);
    } catch (error) {
      await rm(profile, { recursive: true, force: true });
      throw error;
    }
  }

  /** The whole page as PNG, as high as it is. */
  async picture(html: string, { width, scale }: Screen): Promise<Buffer> {
    const { targetId } = await this.#send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.#send('Target.attachToTarget', { targetId, flatten: true });
    const send = (method: string, params: object) => this.#send(method, params, String(sessionId));
    // Higher than any page: a picture that reaches beyond the window comes out with parts missing.
    await send('Emulation.setDeviceMetricsOverride', {
      width,
      height: 4000,
      deviceScaleFactor: scale,
      mobile: true,
    });
    const written = `document.write(${JSON.stringify(html)}); document.close();
      document.fonts.ready.then(() => Math.ceil(document.body.getBoundingClientRect().height))`;
    const { result } = await send('Runtime.evaluate', { expression: written, awaitPromise: true });
    const height = Reflect.get(Object(result), 'value');
    const clip = { x: 0, y: 0, width, height, scale: 1 };
    const { data } = await send('Page.captureScreenshot', { format: 'png', clip });
    await this.#send('Target.closeTarget', { targetId });
    return Buffer.from(String(data), 'base64');
  }

  async close(): Promise<void> {
    const ended = once(this.#process, 'exit');
    await this.#send('Browser.close', {});
    await ended;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #send(method: string, params: object, sessionId?: string): Promise<Record<string, unknown>> {
    this.#lastId += 1;
    const id = this.#lastId;
    this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    return new Promise((resolve, reject) => {
      const listen = (data: unknown) => {
        const message = JSON.parse(String(data)) as {
          id?: number;
          result?: Record<string, unknown>;
          error?: { message: string };
        };
        if (message.id !== id) return;
        this.#socket.off('message', listen);
        if (message.result === undefined) reject(new Error(`${method}: ${message.error?.message}`));
        else resolve(message.result);
      };
      this.#socket.on('message', listen);
    });
  }
}

type Chromium = ChildProcessByStdio<null, null, Readable>;

/** Starts the first of the programs that is there, and finds out where it can be spoken to. */
async function launch(programs: readonly string[], profile: string): Promise<[Chromium, string]> {
  // Chromium's sandbox refuses to work for root; the only page it gets is ours.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  for (const program of programs) {
    const child = spawn(program, [...FLAGS, ...sandbox, `--user-data-dir=${profile}`], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const started = await once(child, 'spawn').then(
      () => true,
      () => false,
    );
    if (started) return [child, await addressOf(child, program)];
  }
  throw new Error(
    `There is no browser: looked for ${programs.join(', ')}. Debian has it in the package chromium.`,
  );
}

async function addressOf(child: Chromium, program: string): Promise<string> {
  const timer = setTimeout(() => child.kill(), PATIENCE);
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address === undefined) continue;
    clearTimeout(timer);
    // What else it says is read and dropped: a full pipe would stop it.
    child.stderr.resume();
    return address;
  }
  clearTimeout(timer);
  throw new Error(`${program} ended before it could be spoken to.`);
}
