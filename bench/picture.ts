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
import type { BotMessage, OptionValues } from '../tests/discord/loopback/index.js';
import { LoopbackDiscord } from '../tests/discord/loopback/index.js';
import { Browser } from './picture/browser.js';
import { type Scene, scenePage } from './picture/page.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PHONE = { width: 412, scale: 2 } as const;
/** The pictures that the README shows. */
const README = ['reply', 'timeline', 'chart'] as const;
const USAGE = `Usage: npm run picture -- [options]

Draws real replies of the bot as Discord shows them on a phone. The bot runs as ever, on a Discord of its own on this
machine; Chromium draws. Without options, it draws the pictures of the README into docs/images.

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
  const chosen =
    folder === undefined ? scenes.filter(([name]) => README.some((shown) => shown === name)) : scenes;
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
  const command = async (name: string, options: OptionValues = {}) => {
    const reply = await discord.slash({ name, options }).reply();
    return { ...sceneOf(reply, discord, { who: 'ada', words: `used /${name}` }), reply };
  };
  const ask = (question: string) => command('ask', { question });
  const acted = async (reply: Promise<BotMessage>) =>
    sceneOf(await reply, discord, { who: 'Verbatim', words: 'Click to see the message' });
  try {
    const reply = await ask('When did Mexico set up its embassy in Hanoi?');
    const facts = await command('facts');
    return {
      reply,
      mixed: await ask('When did the Vietnam War end?'),
      bengali: await ask('মেক্সিকো কেন হ্যানয়ের দূতাবাস বন্ধ করে দেয়?'),
      long: await ask('What did Pedro Vázquez González say about the Communist Party of Vietnam?'),
      refusal: await ask('Who won the 2018 World Cup?'),
      greeting: await ask('hello'),
      value: await ask('ভিয়েতনাম ও মেক্সিকোর বাণিজ্য কত ছিল?'),
      agreement: await ask('When did Vietnam and Mexico establish diplomatic relations?'),
      facts,
      'facts-next': await acted(facts.reply.press('Next').reply()),
      'facts-about': await command('facts', { about: 'বাণিজ্য', kind: 'money' }),
      timeline: await command('timeline', { about: 'embassy' }),
      'timeline-bengali': await command('timeline', { about: 'কূটনৈতিক সম্পর্ক' }),
      chart: await command('chart', { about: 'bilateral trade' }),
      'chart-bengali': await command('chart', { about: 'দ্বিপাক্ষিক বাণিজ্য' }),
      'quote-exact': await command('quote', { text: 'Mexico sent aid worth US$1 million to Vietnam' }),
      'quote-differs': await command('quote', {
        text: 'At the end of 1985, Mexico never sent aid worth US$1 million to Vietnam',
      }),
      'quote-abridged': await command('quote', { text: 'At the end of 1975, Mexico sent aid … to Vietnam' }),
      'quote-absent': await command('quote', { text: 'The moon is made of green cheese' }),
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

/** A message with the files that were sent with it. */
function sceneOf({ raw }: BotMessage, { requests }: LoopbackDiscord, above: Scene['above']): Scene {
  const sent = requests.flatMap(({ files }) => files.map(({ name, data }) => [name, data] as const));
  return { message: raw, above, files: new Map(sent) };
}

function firstValue({ selects }: BotMessage): string {
  return selects[0]?.options[0]?.value ?? '';
}
