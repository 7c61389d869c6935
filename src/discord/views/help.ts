import { ACCENT, container, separator, text, type View } from '../layout.js';
import { small } from '../markdown.js';
import type { Reader } from '../reader.js';

const COMMANDS = ['ask', 'facts', 'timeline', 'chart', 'quote', 'sources'] as const;

/** What the bot does and every way to ask it. */
export function helpView({ t }: Reader, sources: number): View {
  const ways = [
    ...COMMANDS.map((name) => `\`/${name}\` ${t(`discord.help.${name}`)}`),
    t('discord.help.mention'),
  ];
  return container(ACCENT.information, [
    text(`**${t('discord.help.title')}**\n${t('help.promise', { count: sources })}`),
    separator(),
    text(`${ways.join('\n')}\n${t('help.asking')}`),
    text(small(t('discord.help.privacy'))),
  ]);
}

/** An answer to what is no question. */
export function greetingView(kind: 'greeting' | 'thanks', { t }: Reader, sources: number): View {
  return container(ACCENT.information, [
    text(`**${t(`help.${kind}`)}**\n${t('help.promise', { count: sources })}\n${t('help.asking')}`),
  ]);
}
