import type { APIMediaGalleryComponent } from 'discord.js';
import type { Timeline, TimelineEvent } from '../../answer/reply.js';
import { writeDate } from '../../facts/write.js';
import { encodeCustomId, type TimelineId } from '../custom-id.js';
import type { View } from '../layout.js';
import { SHOWN } from '../limits.js';
import { bold } from '../markdown.js';
import type { Reader } from '../reader.js';
import { listingView } from './listing.js';
import { type Page, pager } from './pages.js';
import { excerpt } from './quotation.js';
import { markOf, statementVersions } from './statement.js';
import { valueName } from './value.js';

/**
 * A page of a timeline: quotes, each below the date that it tells.
 * @param id what was asked for
 * @param picture of the same events
 */
export function timelineView(
  { about, citations }: Timeline,
  page: Page<TimelineEvent>,
  id: TimelineId,
  reader: Reader,
  picture: APIMediaGalleryComponent | undefined,
): View {
  const { t, language } = reader;
  const { from = '', to = '' } = id;
  const limits = `${writeDate(from, language)} – ${writeDate(to, language)}`.trim();
  return listingView(
    {
      title: about === undefined ? t('picture.timeline') : t('picture.timelineAbout', { about }),
      notes: [...(from + to === '' ? [] : [limits]), t('discord.listing.reading')],
      picture,
      statements: page.items.map(({ value, quote }) => {
        const words = excerpt(quote, [value], SHOWN.eventLength);
        const above = [valueName(value, reader, bold)];
        const mark = markOf(quote, citations, reader);
        return { quote, versions: statementVersions({ quote, words, above }, mark, reader) };
      }),
      citations,
      buttons: pager(page, (wanted) => encodeCustomId({ ...id, page: wanted }), reader),
    },
    reader,
  );
}
