import { quoteUrl, sourceUrl } from '../../answer/citation.js';
import type { Citation } from '../../answer/reply.js';
import type { Quote } from '../../corpus/source.js';
import { citationNumber } from '../../presentation/source-words.js';
import { SHOWN } from '../limits.js';
import { abridge, blockQuote, escapeInline, small } from '../markdown.js';
import type { Reader } from '../reader.js';
import { citationLine, citationMark, placeName } from './citation.js';
import { fitVersions, type Versions } from './versions.js';

/** A quote in a list. */
export interface Statement {
  readonly quote: Quote;
  /** What is shown of it, as Markdown. */
  readonly words: string;
  /** Lines above it. */
  readonly above: readonly string[];
}

/** A statement with its citation's number and its place: without a link to that, and with one. */
export function statementVersions(
  { quote, words, above }: Statement,
  mark: string,
  reader: Reader,
): Versions {
  const version = (url?: string) => {
    const line = `${words} ${mark} ${placeName(quote, reader, url)}`.trimEnd();
    return [...above, blockQuote(line)].join('\n');
  };
  return [version(), version(quoteUrl(quote))];
}

/** The mark of a quote's source. */
export function markOf(quote: Quote, citations: readonly Citation[], reader: Reader): string {
  return citationMark(citationNumber(quote, citations), reader);
}

/** A line in small print for a source: its title alone, and all that cites it. */
export function sourceVersions(citation: Citation, reader: Reader): Versions {
  const title = abridge(citation.source.title, SHOWN.shortTitleLength, escapeInline);
  return [small(`${citationMark(citation.n, reader)} ${title}`), sourceLine(citation, reader)];
}

/** All that cites a source, in small print. */
export function sourceLine({ n, source }: Citation, reader: Reader): string {
  const link = { label: reader.t('discord.sources.open'), urls: [sourceUrl({ source })] };
  return citationLine({ source, mark: citationMark(n, reader), link }, reader);
}

/**
 * Statements with an empty line between them, and below them the sources.
 * @param room UTF-16 units, no less than the shortest versions take
 */
export function statementList(
  statements: readonly Versions[],
  sources: readonly Versions[],
  room: number,
): string {
  const breaks = 2 * statements.length + sources.length;
  const shown = fitVersions([...statements, ...sources], room - breaks);
  return [shown.slice(0, statements.length).join('\n\n'), ...shown.slice(statements.length)].join('\n');
}
