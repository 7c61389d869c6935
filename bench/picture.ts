import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createAnswerer } from '../src/answer/answerer.js';
import { loadCorpus } from '../src/corpus/load.js';
import { startBot } from '../src/discord/bot.js';
import { registerCommands } from '../src/discord/register.js';
import { createLogger } from '../src/log.js';
import { openLexicon } from '../src/text/lexicon-files.js';
import type { BotMessage } from '../tests/discord/loopback/index.js';
import { LoopbackDiscord } from '../tests/discord/loopback/index.js';
import { Browser } from './picture/browser.js';
import { type Scene, scenePage } from './picture/page.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PHONE = { width: 412, scale: 2 } as const;
/** The picture that the README shows. */
const REPLY = 'reply';
const USAGE = `Usage: npm run picture -- [options]

Draws real replies of the bot as Discord shows them on a phone. The bot runs as ever, on a Discord of its own on this
machine; Chromium draws. Without options, it draws docs/images/${REPLY}.png.

  --all DIR       draw every scene into DIR
  --browser FILE  the Chromium to draw with
  --help          this text
`;

const { values: options } = parseArgs({
  options: {
    all: { type: 'string' },
    browser: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (options.help) process.stdout.write(USAGE);
else await draw(options.all);

async function draw(folder: string | undefined): Promise<void> {
  const css = await readFile(path.join(ROOT, 'bench/picture/discord.css'), 'utf8');
  const scenes = Object.entries(await playScenes());
  const chosen = folder === undefined ? scenes.filter(([name]) => name === REPLY) : scenes;
  const target = folder ?? path.join(ROOT, 'docs/images');
  await mkdir(target, { recursive: true });
  const browser = await Browser.start(options.browser);
  try {
    for (const [name, scene] of chosen) {
      const picture = await browser.picture(scenePage(scene, css), PHONE);
      const file = path.join(target, `${name}.png`);
      await writeFile(file, picture);
      process.stdout.write(`${file} ${Math.ceil(picture.length / 1024)} kB\n`);
    }
  } finally {
    await browser.close();
  }
}

/** What a person gets to see, by name: every reply comes from the bot over the wire. */
async function playScenes(): Promise<Record<string, Scene>> {
  const discord = await LoopbackDiscord.start();
  const { apiUrl, token } = discord;
  const { sources } = await loadCorpus(path.join(ROOT, 'corpus'));
  const answerer = createAnswerer(sources, { lexicon: openLexicon() });
  await registerCommands({ apiUrl, token });
  const logger = createLogger('warn', process.stderr, [token]);
  const bot = await startBot({ answerer, apiUrl, token, language: 'en', logger });
  const ask = async (question: string) => {
    const message = await discord.slash({ name: 'ask', options: { question } }).reply();
    return { message: message.raw, above: { who: 'ada', words: 'used /ask' } as const, reply: message };
  };
  const command = async (name: string) => {
    const { raw } = await discord.slash({ name }).reply();
    return { message: raw, above: { who: 'ada', words: `used /${name}` } as const };
  };
  try {
    const reply = await ask('When did Mexico set up its embassy in Hanoi?');
    return {
      [REPLY]: reply,
      mixed: await ask('When did the Vietnam War end?'),
      bengali: await ask('মেক্সিকো কেন হ্যানয়ের দূতাবাস বন্ধ করে দেয়?'),
      long: await ask('What did Pedro Vázquez González say about the Communist Party of Vietnam?'),
      refusal: await ask('Who won the 2018 World Cup?'),
      greeting: await ask('hello'),
      help: await command('help'),
      sources: await command('sources'),
      cited: await acted(reply.reply.press('Sources').reply()),
      passage: await acted(reply.reply.select([firstValue(reply.reply)]).reply()),
    };
  } finally {
    await bot.stop();
    await discord.close();
  }
}

async function acted(reply: Promise<BotMessage>): Promise<Scene> {
  const { raw } = await reply;
  return { message: raw, above: { who: 'Verbatim', words: 'Click to see the message' } };
}

function firstValue({ selects }: BotMessage): string {
  return selects[0]?.options[0]?.value ?? '';
}
