import type { APIComponentInContainer, APIMediaGalleryComponent } from 'discord.js';
import type { Citation } from '../../answer/reply.js';
import type { Quote } from '../../corpus/source.js';
import { ACCENT, container, separator, text, type View } from '../layout.js';
import { DISCORD, SHOWN } from '../limits.js';
import { abridge, bold, small } from '../markdown.js';
import type { Reader } from '../reader.js';
import { sourceVersions, statementList } from './statement.js';
import type { Versions } from './versions.js';

/** Quotes below one another. */
export interface Listing {
  /** Not escaped yet. */
  readonly title: string;
  /** What the list is limited to, and how to read it: Markdown. */
  readonly notes: readonly string[];
  readonly picture?: APIMediaGalleryComponent | undefined;
  readonly statements: readonly { readonly quote: Quote; readonly versions: Versions }[];
  /** Those of all that is quoted, and maybe more. */
  readonly citations: readonly Citation[];
  readonly buttons?: readonly APIComponentInContainer[];
}

/** Under its title the picture and the quotes, with as much of what cites them as there is room for. */
export function listingView(
  { title, notes, picture, statements, citations, buttons = [] }: Listing,
  reader: Reader,
): View {
  const head = [abridge(title, SHOWN.questionLength, bold), ...notes.map(small)].join('\n');
  const quoted = new Set(statements.map(({ quote }) => quote.source));
  const cited = citations.filter(({ source }) => quoted.has(source));
  const list = statementList(
    statements.map(({ versions }) => versions),
    cited.map((citation) => sourceVersions(citation, reader)),
    DISCORD.textLength - head.length,
  );
  return container(ACCENT.information, [
    text(head),
    ...(picture === undefined ? [separator()] : [picture]),
    text(list),
    ...buttons,
  ]);
}
