import type { Chart, ChartPoint, Citation, Timeline, TimelineEvent } from '../answer/reply.js';
import type { Quote } from '../corpus/source.js';
import { unitName } from '../facts/unit-names.js';
import { isDamaged, type Meaning, type Value } from '../facts/value.js';
import { translator } from '../locales/index.js';
import type { ChartData, TimelineData } from '../pictures/data.js';
import { wordBoundary } from '../text/graphemes.js';
import { citationNumber, sourceWords } from './source-words.js';
import { DAMAGE_SIGN, damageNotes, valueWords } from './value-words.js';

/** A picture's data with the words for who does not see it. */
export interface Described<Data> {
  readonly data: Data;
  readonly alt: string;
}

/**
 * One picture of a timeline.
 * @param events those of the timeline that it shows
 * @param language the reader's: one that the bot speaks
 */
export function timelinePicture(
  { about, citations }: Timeline,
  events: readonly TimelineEvent[],
  language: string,
): Described<TimelineData> {
  const t = translator(language);
  const data = {
    language,
    title: about === undefined ? t('picture.timeline') : t('picture.timelineAbout', { about }),
    events: events.map(({ value, quote }) => ({
      ...datesOf(value),
      label: valueWords(value, language, t),
      ...excerpt(quote, value),
      citation: mark(citationNumber(quote, citations), language),
    })),
    footer: sourceLines(events, citations, language),
  };
  const [from, to] = [data.events[0]?.label ?? '', data.events.at(-1)?.label ?? ''];
  return { data, alt: t('picture.timelineAlt', { count: events.length, from, to }) };
}

/** @param language as in {@link timelinePicture} */
export function chartPicture(
  { about, points, citations }: Chart,
  shown: readonly ChartPoint[],
  language: string,
): Described<ChartData> {
  const t = translator(language);
  const data = {
    language,
    title: about,
    unit: unitOf(points[0], language),
    points: shown.map(({ time, figure, quote }) => ({
      at: datesOf(time).from,
      label: valueWords(time, language, t),
      value: figure.amount.from,
      ...(figure.amount.to !== figure.amount.from && { to: figure.amount.to }),
      ...(figure.amount.bound !== undefined && { bound: figure.amount.bound }),
      text: valueWords(figure, language, t),
      ...(isDamaged(figure) && { sign: DAMAGE_SIGN }),
      citation: mark(citationNumber(quote, citations), language),
    })),
    footer: [
      ...damageNotes(
        shown.map(({ figure }) => figure),
        t,
      ),
      ...sourceLines(shown, citations, language),
    ],
  };
  const said = data.points.map(
    ({ label, text, sign }) => `${label}: ${text}${sign === undefined ? '' : ` (${t('value.damaged')})`}`,
  );
  return { data, alt: t('picture.chartAlt', { about, points: said.join('; ') }) };
}

/** UTF-16 units of a quote that may stand before the words that tell its date. */
const FARTHEST = 60;
const LEAD = 32;

/** A quote from where its date is in sight. */
function excerpt(
  { text, start }: Quote,
  value: Value,
): Pick<TimelineData['events'][number], 'text' | 'isCutBefore'> {
  const before = value.start - start;
  const from = before <= FARTHEST ? 0 : wordBoundary(text, before - LEAD);
  return from === 0 ? { text } : { text: text.slice(from).trimStart(), isCutBefore: true };
}

function datesOf(value: Meaning): { readonly from: string; readonly to?: string } {
  if (value.kind === 'date') return { from: value.date };
  if (value.kind !== 'period') return { from: '' };
  const { from, to } = value;
  return { from: from ?? to ?? '', ...(from !== undefined && to !== undefined && { to }) };
}

/** What the figures count, in words: *US dollars*, *kilometres*. */
function unitOf(point: ChartPoint | undefined, language: string): string {
  if (point === undefined) return '';
  const { figure } = point;
  if (figure.kind !== 'money') {
    const unit = figure.unit ?? 'percent';
    return unitName(unit, language, MANY) ?? unit;
  }
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency: figure.currency,
    currencyDisplay: 'name',
  })
    .formatToParts(MANY)
    .flatMap(({ type, value }) => (type === 'currency' ? [value] : []))
    .join(' ');
}

/** A number that takes the plural. */
const MANY = 2;

function mark(n: number, language: string): string {
  return `[${new Intl.NumberFormat(language).format(n)}]`;
}

/** A line for each source that is quoted. */
function sourceLines(
  quoted: readonly { readonly quote: Quote }[],
  citations: readonly Citation[],
  language: string,
): string[] {
  return citations
    .filter(({ source }) => quoted.some(({ quote }) => quote.source === source))
    .map(({ n, source }) => `${mark(n, language)} ${sourceWords(source, language)}`);
}
