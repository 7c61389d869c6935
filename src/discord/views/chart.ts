import type { APIMediaGalleryComponent } from 'discord.js';
import type { Chart, ChartPoint } from '../../answer/reply.js';
import { isDamaged } from '../../facts/value.js';
import { DAMAGE_SIGN, damageNotes } from '../../presentation/value-words.js';
import type { View } from '../layout.js';
import { SHOWN } from '../limits.js';
import { bold } from '../markdown.js';
import type { Reader } from '../reader.js';
import { listingView } from './listing.js';
import { excerpt } from './quotation.js';
import { markOf, statementVersions } from './statement.js';
import { valueName } from './value.js';
import type { Versions } from './versions.js';

/**
 * The points of a chart as text: when, how much, and the quote that says so.
 * @param points those of the chart that are shown, the latest
 * @param picture of the same points
 */
export function chartView(
  chart: Chart,
  points: readonly ChartPoint[],
  reader: Reader,
  picture: APIMediaGalleryComponent | undefined,
): View {
  const { t } = reader;
  const earlier = chart.points.length - points.length;
  return listingView(
    {
      title: t('discord.listing.chart', { about: chart.about }),
      notes: [
        t('discord.listing.reading'),
        ...(earlier === 0 ? [] : [t('discord.listing.earlier', { count: earlier })]),
        ...damageNotes(
          points.map(({ figure }) => figure),
          t,
        ),
      ],
      picture,
      statements: points.map((point) => ({
        quote: point.quote,
        versions: pointVersions(point, markOf(point.quote, chart.citations, reader), reader),
      })),
      citations: chart.citations,
    },
    reader,
  );
}

/** Without the quote, and with it. */
function pointVersions({ time, figure, quote }: ChartPoint, mark: string, reader: Reader): Versions {
  const sign = isDamaged(figure) ? ` ${DAMAGE_SIGN}` : '';
  const point = `${valueName(time, reader)} · ${valueName(figure, reader, bold)}${sign}`;
  const words = excerpt(quote, [time, figure], SHOWN.eventLength);
  return [`${point} ${mark}`, ...statementVersions({ quote, words, above: [point] }, mark, reader)];
}
