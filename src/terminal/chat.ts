import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Answerer } from '../answer/reply.js';
import { translator } from '../locales/index.js';
import { completions, responder } from './chat-commands.js';
import { paragraph } from './paragraph.js';
import type { Output, Screen } from './screen.js';
import { write } from './write.js';

export interface Conversation {
  readonly answerer: Answerer;
  readonly input: Readable;
  readonly out: Writable & Output;
  /** Asked anew for each reply, as a window changes its size. */
  readonly screen: () => Screen;
  /** BCP 47 tag */
  readonly language: string;
}

/** Questions at a prompt, until the person leaves with `/quit`, Ctrl-C or Ctrl-D. */
export async function chat({ answerer, input, out, screen, language }: Conversation): Promise<void> {
  const respond = responder(answerer, screen, language);
  await write(out, welcome(answerer, screen(), language));
  // From here to the loop nothing may wait: what is typed meanwhile would be lost.
  const reader = createInterface({
    input,
    output: out,
    terminal: out.isTTY === true,
    prompt: screen().paint.cyan('? '),
    removeHistoryDuplicates: true,
    completer: completions,
  });
  reader.prompt();
  let left = false;
  for await (const line of reader) {
    left = line.trim() === '/quit';
    if (left) break;
    if (line.trim() !== '') await write(out, `\n${respond(line)}\n`);
    reader.prompt();
  }
  reader.close();
  // Ctrl-C and Ctrl-D leave the cursor behind the prompt.
  await write(
    out,
    `${left ? '' : '\n'}${paragraph(screen(), [{ text: translator(language)('terminal.chat.goodbye') }])}`,
  );
}

function welcome({ sources }: Answerer, screen: Screen, language: string): string {
  const t = translator(language);
  return [t('help.promise', { count: sources.length }), t('terminal.chat.welcome')]
    .map((text) => paragraph(screen, [{ text }]))
    .join('');
}
