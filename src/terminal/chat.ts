import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Answerer, Reply } from '../answer/reply.js';
import { translator } from '../locales/index.js';
import { asciiDigits } from '../text/words.js';
import { paragraph } from './paragraph.js';
import { renderPassage } from './passage.js';
import { furtherPassages, renderReply } from './reply.js';
import type { Output, Screen } from './screen.js';
import { renderSources } from './sources.js';
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

const COMMANDS = ['/help', '/passage', '/sources', '/quit'] as const;

/** What the tab key offers: readline's pair of completions and what they complete. */
function complete(line: string): [string[], string] {
  return [line === '' ? [] : COMMANDS.filter((command) => command.startsWith(line)), line];
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
    completer: complete,
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

/** A function from a line that a person typed to what it gets. It remembers the last reply, whose passages can be opened. */
function responder(answerer: Answerer, screen: () => Screen, language: string): (line: string) => string {
  const t = translator(language);
  let last: Reply | undefined;

  const open = (number: string): string => {
    const shown = last === undefined ? [] : last.kind === 'answer' ? furtherPassages(last) : last.nearest;
    const id = shown[Number(asciiDigits(number) || 1) - 1]?.passage.id;
    const context = id === undefined ? undefined : answerer.passage(id);
    if (context === undefined) return paragraph(screen(), [{ text: t('terminal.chat.noPassage') }]);
    return renderPassage(context, screen(), language);
  };

  return (line) => {
    const [command = '', argument = ''] = line.trim().split(/\s+/);
    switch (command) {
      case '/help':
        return help(answerer, screen(), language);
      case '/sources':
        return renderSources(answerer.sources, screen(), language);
      case '/passage':
        return open(argument);
    }
    if (/^\/[a-z]*$/.test(command)) {
      return paragraph(screen(), [{ text: t('terminal.chat.unknownCommand', { command }) }]);
    }
    last = answerer.ask(line);
    return renderReply(last, { screen: screen(), language, sources: answerer.sources });
  };
}

function welcome({ sources }: Answerer, screen: Screen, language: string): string {
  const t = translator(language);
  return [t('help.promise', { count: sources.length }), t('terminal.chat.welcome')]
    .map((text) => paragraph(screen, [{ text }]))
    .join('');
}

function help({ sources }: Answerer, screen: Screen, language: string): string {
  const t = translator(language);
  const words = [t('help.promise', { count: sources.length }), t('help.asking')];
  const commands = [
    ['/passage 2', t('terminal.chat.command.passage')],
    ['/sources', t('terminal.chat.command.sources')],
    ['/help', t('terminal.chat.command.help')],
    ['/quit', t('terminal.chat.command.quit')],
  ] as const;
  const widest = Math.max(...commands.map(([command]) => command.length));
  return [
    words.map((text) => paragraph(screen, [{ text }])).join(''),
    commands
      .map(([command, text]) => paragraph(screen, [{ text }], `  ${command.padEnd(widest)}  `))
      .join(''),
  ].join('\n');
}
