import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { constants, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LoopbackDiscord } from './discord/loopback/index.js';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const CORPUS = fileURLToPath(new URL('../corpus/', import.meta.url));
const QUESTION = 'When did Mexico send aid to Vietnam?';
const ANSWER = 'At the end of 1975, Mexico sent aid worth US$1 million to Vietnam';
const UNANSWERABLE = 'Who was Napoleon?';
const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz-_0123456789';

const SEND = 'POST /channels/:channel/messages';

/** An empty folder to work in. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

interface Options {
  readonly env?: Record<string, string>;
  readonly cwd?: string;
}

/** A whole process has to start first: on a busy machine that takes its time. */
const PROCESS_START_MS = 25_000;

/** Starts the program with nothing of this process's environment. */
function start(args: readonly string[], { env = {}, cwd = folder }: Options = {}): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], { cwd, env: { LC_ALL: 'C.UTF-8', ...env } });
}

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function outcomeOf(child: ChildProcess): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

/** Runs the program to its end. */
async function run(
  args: readonly string[],
  input: string | Uint8Array = '',
  options: Options = {},
): Promise<Outcome> {
  const child = start(args, options);
  child.stdin?.end(input);
  return outcomeOf(child);
}

const objectsIn = (lines: string): Record<string, unknown>[] =>
  lines
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('ask', () => {
  it('answers from an empty folder with the texts that come with the program', async () => {
    const { code, stdout, stderr } = await run(['ask', QUESTION]);
    expect(stdout).toContain(ANSWER);
    expect(stdout).toMatch(/\[1\] .+ · VOV · May 2025\n {6}https:\/\/english\.vov\.vn\//);
    expect(stdout).not.toContain('\u001B');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('exits with 3 where it refused', async () => {
    const { code, stdout, stderr } = await run(['ask', UNANSWERABLE]);
    expect(stdout).not.toBe('');
    expect(stderr).toBe('');
    expect(code).toBe(3);
  });

  it('writes colours into a pipe only where it is told to', async () => {
    expect((await run(['ask', QUESTION], '', { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001B[');
  });

  it('writes one JSON object for each line that it reads, in order, and nothing else', async () => {
    const questions = [
      QUESTION,
      '',
      UNANSWERABLE,
      '\u001B[2J',
      'x'.repeat(6000),
      '((a+)+)+$',
      '@everyone',
      'hi',
    ];
    const { code, stdout, stderr } = await run(['ask', '--json'], `\uFEFF${questions.join('\r\n')}\r\n`);
    expect(objectsIn(stdout).map((reply) => reply['question'])).toEqual(questions);
    expect(objectsIn(stdout).map((reply) => reply['answered'])).toEqual([true, ...Array(7).fill(false)]);
    expect(stderr).toBe('');
    expect(code).toBe(3);
  });

  it('gives offsets into the text that follows the front matter', async () => {
    const { stdout } = await run(['ask', '--json', QUESTION]);
    const { answer } = JSON.parse(stdout) as {
      answer: { quote: string; source: string; start: number; end: number };
    };
    const { quote, source, start: from, end } = answer;
    const file = await readFile(`${CORPUS}${source}.txt`, 'utf8');
    const text = file.slice(file.indexOf('\n---\n') + '\n---\n'.length);
    expect(text.slice(from, end)).toBe(quote);
    expect(quote).toContain(ANSWER);
  });

  it('says in JSON what answers, the same for every language', async () => {
    const { stdout } = await run(['ask', '--json', QUESTION, '¿Cuándo envió México ayuda a Vietnam?']);
    for (const { answer } of objectsIn(stdout)) {
      expect(answer).toMatchObject({
        value: { kind: 'date', value: '1975' },
        values: expect.arrayContaining([expect.objectContaining({ kind: 'money', value: '1000000 USD' })]),
      });
    }
  });

  it('asks one source only, and refuses where there is none of that id', async () => {
    const [reply] = objectsIn((await run(['ask', '--json', '--source', 'nowhere', QUESTION])).stdout);
    expect(reply).toMatchObject({ answered: false, reason: 'unknown-source' });
  });

  it('wants a question', async () => {
    const { code, stdout, stderr } = await run(['ask', '--json']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^There is no question\..*\n$/);
  });

  it('is not stopped by what is wrong with Discord’s settings', async () => {
    expect(
      (await run(['ask', QUESTION], '', { env: { DISCORD_TOKEN: 'x', DISCORD_API_URL: 'x' } })).code,
    ).toBe(0);
  });

  it('ends quietly when its reader has gone', async () => {
    const child = start(['ask', '--json']);
    const over = outcomeOf(child);
    child.stdin?.on('error', () => undefined);
    // As `yes "…" | … | head -1`: more questions than a reader wants.
    const questions = setInterval(() => child.stdin?.write(`${QUESTION}\n`.repeat(100)), 5);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { code, stderr } = await over;
    clearInterval(questions);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('facts, timeline, chart and quote', () => {
  it('find what the texts that come with the program say', async () => {
    const facts = await run(['facts', '--kind', 'money', '--json']);
    expect(facts).toMatchObject({ code: 0, stderr: '' });
    const [{ facts: found }] = objectsIn(facts.stdout) as [{ facts: { values: { value: string }[] }[] }];
    expect(found.flatMap(({ values }) => values.map(({ value }) => value))).toContain('1000000 USD');

    const timeline = await run(['timeline', '--from', '2000', '--to', '2001-06']);
    expect(timeline).toMatchObject({ code: 0, stderr: '' });
    expect(timeline.stdout).toContain('  October 2000  “');

    const quote = await run(['quote', '--json', ...ANSWER.split(' ')]);
    expect(objectsIn(quote.stdout)).toMatchObject([
      { found: true, kind: 'exact', places: [{ quote: ANSWER }] },
    ]);
    expect(quote.code).toBe(0);
  });

  it('exit with 3 where there is nothing', async () => {
    expect((await run(['facts', UNANSWERABLE])).code).toBe(3);
    expect((await run(['chart', UNANSWERABLE, '--json'])).code).toBe(3);
    expect((await run(['quote', `${ANSWER} and Laos`])).code).toBe(3);
  });

  it('draw what they found, and say where it is', async () => {
    const cwd = await mkdtemp(path.join(folder, 'pictures-'));
    const { code, stdout, stderr } = await run(['chart', 'bilateral trade', '--picture', 'trade.png'], '', {
      cwd,
    });
    expect(stdout).toContain('more than US$15 billion  ████');
    expect(stderr).toBe('Picture: trade.png\n');
    expect((await readFile(path.join(cwd, 'trade.png'))).subarray(1, 4).toString()).toBe('PNG');
    expect(code).toBe(0);
  });

  it('name in one line the picture that cannot be written', async () => {
    const { code, stderr } = await run(['timeline', '--picture', path.join('nowhere', 'a.png')]);
    expect(stderr).toMatch(/^The picture cannot be written to nowhere.a\.png \(ENOENT\)\.\n$/);
    expect(code).toBe(1);
  });

  it('name the kinds of facts where one was asked for that is none', async () => {
    const { code, stdout, stderr } = await run(['facts', '--kind', 'colour']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^--kind <kind> is “colour”\. It wants one of these: date, .*, place\n/);
  });

  it('take a date that is none for wrong usage', async () => {
    expect(await run(['timeline', '--from', '1975-13'])).toMatchObject({
      code: 2,
      stdout: expect.stringMatching(/^That is not a date/),
    });
  });
});

describe('a wrong command line', () => {
  it.each([[['aks']], [['ask', '--jsn']], [['chart']], [['facts', '--page', '0']]])(
    'exits with 2 and says what is wrong: %j',
    async (args) => {
      const { code, stdout, stderr } = await run(args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^.+\n.*--help.*\n$/);
    },
  );

  it('gets the help where there is no command', async () => {
    const { code, stdout, stderr } = await run([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: verbatim/);
  });
});

describe('--help and --version', () => {
  it('are answered on standard output', async () => {
    const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    expect(await run(['ask', '--help'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Usage:/),
      stderr: '',
    });
  });

  it('follow the person’s locale', async () => {
    const { stdout } = await run(['--help'], '', { env: { LC_ALL: 'bn_BD.UTF-8' } });
    expect(stdout).toMatch(/^ব্যবহার:/);
  });
});

describe('start without a token', () => {
  it('says so in one line and answers each line of standard input', async () => {
    const { code, stdout, stderr } = await run(['start'], `${QUESTION}\n${UNANSWERABLE}\n`);
    expect(stderr).toMatch(/^DISCORD_TOKEN is not set.*\n$/);
    expect(stdout).toContain(`? ${QUESTION}\n\n1975 (my reading of the quote)\n“${ANSWER}`);
    expect(stdout).toContain(`? ${UNANSWERABLE}\n`);
    expect(code).toBe(0);
  });
});

describe('the configuration', () => {
  it('stops the start with every problem, without a letter of the token', async () => {
    const env = { DISCORD_TOKEN: `"${TOKEN}"`, LOG_LEVEL: 'loud', DISCORD_API_URL: 'x' };
    const { code, stdout, stderr } = await run(['start'], '', { env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const name of Object.keys(env)) expect(stderr).toContain(name);
    expect(stderr).not.toContain(TOKEN.slice(0, 8));
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it('comes from a file .env as well, over which the environment wins', async () => {
    const cwd = await mkdtemp(path.join(folder, 'env-'));
    await writeFile(path.join(cwd, '.env'), 'LOG_LEVEL=loud\nBOT_LANGUAGE=bn\n');
    const { stderr } = await run(['start'], '', { cwd });
    expect(stderr).toMatch(/^LOG_LEVEL-এর মান “loud”/);
    expect((await run(['start'], '', { cwd, env: { LOG_LEVEL: 'info' } })).code).toBe(0);
  });

  it('wants a token to register', async () => {
    const { code, stderr } = await run(['register']);
    expect(stderr).toMatch(/^DISCORD_TOKEN is not set\./);
    expect(code).toBe(2);
  });
});

describe('a fault', () => {
  it('is one line, and its stack only for who asks', async () => {
    const cwd = await mkdtemp(path.join(folder, 'fault-'));
    // A folder where a file should be.
    await mkdir(path.join(cwd, '.env'));
    const brief = await run(['sources'], '', { cwd });
    expect(brief.code).toBe(1);
    expect(brief.stderr).toMatch(/^Something went wrong: .*LOG_LEVEL=debug.*\n$/);
    const { stderr } = await run(['sources'], '', { cwd, env: { LOG_LEVEL: 'debug' } });
    expect(stderr).toMatch(/\n {4}at /);
  });

  it('names the folder without texts', async () => {
    const { code, stderr } = await run(['ask', '--corpus', 'nowhere', QUESTION]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^.*nowhere.*\n$/);
  });
});

describe('check and sources', () => {
  const good = '---\ntitle: Good\nlanguage: en\n---\nMexico sent aid to Vietnam in 1975.\n';
  const bad = '---\nlanguage: en\n---\nA text without a title is no text to cite.\n';

  it('find the texts that come with the program whole', async () => {
    const { code, stdout } = await run(['check']);
    expect(stdout).toMatch(/^3 texts, \d+ passages, 0 errors, 0 warnings\n$/);
    expect(code).toBe(0);
    const { stdout: list } = await run(['sources', '--json']);
    expect(objectsIn(list).map(({ publisher }) => publisher)).toEqual([
      'VNA / VietnamPlus',
      'VOV',
      'Wikipedia (Bengali)',
    ]);
  });

  it('name what is wrong by file and line, and answer from the rest', async () => {
    const cwd = await mkdtemp(path.join(folder, 'texts-'));
    await writeFile(path.join(cwd, 'good.txt'), good);
    await writeFile(path.join(cwd, 'bad.txt'), bad);
    const env = { CORPUS_DIR: '.' };

    const { code, stdout } = await run(['check'], '', { cwd, env });
    expect(stdout).toMatch(/^bad\.txt:\d: error: .+\n1 text, 1 passage, 1 error, 0 warnings\n$/);
    expect(code).toBe(1);

    const json = await run(['check', '--json'], '', { cwd, env });
    expect(objectsIn(json.stdout)).toEqual([
      { file: 'bad.txt', line: 1, severity: 'error', code: 'missing-title', message: expect.any(String) },
    ]);

    const asked = await run(['ask', 'When did Mexico send aid to Vietnam?'], '', { cwd, env });
    expect(asked.stdout).toContain('Mexico sent aid to Vietnam in 1975.');
    expect(asked.stderr).toMatch(/^bad\.txt:\d: error: .+\n$/);
    expect(asked.code).toBe(0);
  });
});

describe('the bot', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('stops gracefully at %s', async (signal) => {
    const discord = await LoopbackDiscord.start({ waitMs: PROCESS_START_MS });
    const child = start(['start'], {
      env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
    });
    const over = outcomeOf(child);
    await discord.identified();
    child.kill(signal);
    const { code, stdout, stderr } = await over;
    await discord.close();
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).not.toContain(discord.token);
    expect(objectsIn(stderr).at(-1)).toMatchObject({ level: 'info', msg: 'stopped' });
  });

  it('ends at once at the second signal, though it is still answering', async () => {
    const discord = await LoopbackDiscord.start({ waitMs: PROCESS_START_MS });
    const child = start(['start'], {
      env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
    });
    const over = outcomeOf(child);
    await discord.identified();
    discord.rateLimitNext(SEND, { seconds: 600 });
    discord.message({ content: QUESTION, where: 'dm' });
    await discord.requested(SEND);
    child.kill('SIGTERM');
    child.stderr?.on('data', (text: string) => text.includes('stopping') && child.kill('SIGTERM'));
    expect((await over).code).toBe(128 + constants.signals.SIGTERM);
    await discord.close();
  });

  it('can be stopped before it has reached Discord', async () => {
    const silence = createServer();
    await once(silence.listen(0, '127.0.0.1'), 'listening');
    const { port } = silence.address() as AddressInfo;
    const child = start(['start'], {
      env: { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: `http://127.0.0.1:${port}/api` },
    });
    const over = outcomeOf(child);
    await once(silence, 'connection');
    child.kill('SIGTERM');
    expect((await over).code).toBe(0);
    silence.close();
  });

  it('says in one line that Discord refuses its token', async () => {
    const discord = await LoopbackDiscord.start({ waitMs: PROCESS_START_MS });
    const { code, stderr } = await run(['start'], '', {
      env: { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl, LOG_LEVEL: 'fatal' },
    });
    await discord.close();
    expect(stderr).toMatch(/^Discord refuses the token in DISCORD_TOKEN\..*\n$/);
    expect(code).toBe(1);
  });

  it('publishes its commands once', async () => {
    const discord = await LoopbackDiscord.start({ waitMs: PROCESS_START_MS });
    const options = { env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl } };
    expect(await run(['register'], '', options)).toEqual({
      code: 0,
      stdout: 'Added: ask, facts, timeline, chart, quote, sources, help\n',
      stderr: '',
    });
    expect((await run(['register'], '', options)).stdout).toBe(
      'The commands on Discord are up to date already.\n',
    );
    await discord.close();
  });
});
