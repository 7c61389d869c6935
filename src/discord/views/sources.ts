import { languageName, sourceUrl } from '../../answer/citation.js';
import type { Source } from '../../corpus/source.js';
import { ACCENT, container, separator, text, type View } from '../layout.js';
import { DISCORD, SHOWN } from '../limits.js';
import { abridge, bold, maskedLink, small } from '../markdown.js';
import type { Reader } from '../reader.js';
import { citationMark, detail, publication } from './citation.js';

/** Room kept for the title above the list and the line below it, UTF-16 units. */
const FRAME_LENGTH = 300;

/** Every source that the bot answers from: as many as fit, and how many more there are. */
export function sourcesView(sources: readonly Source[], reader: Reader): View {
  const shown = fitting(sources.map((source) => entry(source, '', reader)));
  const rest = sources.length - shown.length;
  const more = rest === 0 ? [] : [text(small(reader.t('discord.sources.more', { count: rest })))];
  return list(reader.t('discord.sources.title', { count: sources.length }), shown, more);
}

/** The sources of one answer, numbered as there. */
export function citedSourcesView(sources: readonly Source[], reader: Reader): View {
  const shown = fitting(sources.map((source, i) => entry(source, citationMark(i + 1, reader), reader)));
  return list(reader.t('discord.sources.cited'), shown, []);
}

function list(title: string, entries: readonly string[], more: ReturnType<typeof text>[]): View {
  return container(ACCENT.information, [
    text(`**${title}**`),
    ...(entries.length === 0 ? [] : [separator(), text(entries.join('\n\n'))]),
    ...more,
  ]);
}

function fitting(entries: readonly string[]): string[] {
  const shown: string[] = [];
  let left = DISCORD.textLength - FRAME_LENGTH;
  for (const each of entries) {
    left -= each.length + 2;
    if (left < 0) break;
    shown.push(each);
  }
  return shown;
}

/** All that is known of a source: its title, and below it the rest in small print. */
function entry(source: Source, mark: string, reader: Reader): string {
  const { t, language } = reader;
  const title = `${mark} ${abridge(source.title, SHOWN.titleLength, bold)}`.trim();
  const url = sourceUrl({ source });
  const link = url === undefined ? '' : maskedLink(t('discord.sources.open'), url);
  const details = [
    ...(source.author === undefined ? [] : [t('discord.sources.author', { author: detail(source.author) })]),
    ...publication(source, reader),
    detail(languageName(source.language, language)),
    ...(source.licence === undefined
      ? []
      : [t('discord.sources.licence', { licence: detail(source.licence) })]),
    ...(link === '' || link.length > SHOWN.citationLength ? [] : [link]),
  ];
  return `${title}\n${small(details.join(' · '))}`;
}
