import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { registerCommands } from '../../src/discord/register.js';
import { LoopbackDiscord } from '../../tests/discord/loopback/index.js';

const MAIN = fileURLToPath(new URL('../../../main.js', import.meta.url));
/** As in package.json's `start`: a small young generation keeps an idle bot's memory low; the other, a busy one's. */
const SMALL_MEMORY = ['--max-semi-space-size=2', '--optimize-for-size'];
const RUNS = 9;
/** How long the bot is left alone before its memory is read, ms. */
const REST = 3_000;

/** Starts the program as `npm start` does, but with nothing of this process's settings. */
function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawn(process.execPath, [...(args[0] === 'start' ? SMALL_MEMORY : []), MAIN, ...args], {
    // No `.env` is there.
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

/** From starting a process, ms. */
export interface Start {
  /** Until it takes its first question. */
  readonly ready: number;
  /** Until that is answered. */
  readonly answer: number;
}

/** Once a run. The first run, which fills the disk's cache, does not count. */
export async function starts(question: string): Promise<Start[]> {
  const times: Start[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const begin = performance.now();
    const child = start(['ask', '--json', question]);
    const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    const answer = performance.now() - begin;
    // The program says itself how long it thought about the question.
    const { ms } = JSON.parse(line) as { readonly ms: number };
    if (run > 0) times.push({ ready: answer - ms, answer });
    await once(child.stdout.resume(), 'close');
  }
  return times;
}

/** From starting a process to its end, with 200 questions on its standard input, ms. */
export async function askTwoHundred(questions: readonly string[]): Promise<number> {
  const lines = Array.from({ length: 200 }, (_, i) => `${questions[i % questions.length]}\n`);
  const begin = performance.now();
  const child = start(['ask', '--json']);
  child.stdin.end(lines.join(''));
  await once(child.stdout.resume(), 'close');
  return performance.now() - begin;
}

/** The bot as it runs for an operator. */
export interface BotFigures {
  /** From starting the process to Discord's READY, ms. */
  readonly readyAfter: number;
  readonly idleBytes: number;
  /** After it has answered each question once. */
  readonly laterBytes: number;
}

/** Runs the bot on the tests' loopback Discord, in one server. */
export async function idleBot(questions: readonly string[]): Promise<BotFigures> {
  const discord = await LoopbackDiscord.start();
  const { apiUrl, token } = discord;
  await registerCommands({ apiUrl, token });
  const begin = performance.now();
  const bot = start(['start'], { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl });
  const ended = once(bot, 'exit');
  try {
    await discord.identified();
    const readyAfter = performance.now() - begin;
    await delay(REST);
    const idleBytes = await residentBytes(bot.pid);
    for (const question of questions) {
      await discord.slash({ name: 'ask', options: { question } }).reply();
    }
    await delay(REST);
    return { readyAfter, idleBytes, laterBytes: await residentBytes(bot.pid) };
  } finally {
    bot.kill('SIGTERM');
    await ended;
    await discord.close();
  }
}

/** What `ps` tells in units of 1,024 bytes. */
async function residentBytes(pid: number | undefined): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout) * 1024;
}
