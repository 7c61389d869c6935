import { heading, type Part, paragraph, quotation, sheet, sources } from './card.js';
import { PICTURE_LIMITS, type TimelineData, type TimelineEvent } from './data.js';
import { linear, type Scale } from './scale.js';
import type { Measure, Scene } from './scene.js';
import { FONTS, MARGIN, WIDTH } from './style.js';
import { type Extent, extentOf, hull, spanOf, timeTicks } from './time.js';
import { axisLine, columnsOf, type Moment, markOf, markShapes } from './timeline-axis.js';

const BETWEEN_EVENTS = 28;
/** An event takes a line at the least. */
const LEAST_EVENT = FONTS.body.leading + BETWEEN_EVENTS;
/** The axis of one span, or of few words. */
const LEAST_AXIS = 160;
/** So many lines of quotes a picture shows, however many events share them. */
const QUOTE_LINES = 18;
const LEAST_QUOTE = 2;
const MOST_QUOTE = 5;

type Event = TimelineEvent & Moment;

/**
 * A list of events beside an axis that is true to scale: what was close in time is close on the axis, what lasted is a bar
 * as long as it lasted, and a line leads from each mark to its words.
 * @throws {RangeError} if a date is none, or there are none or too many events
 */
export function layOutTimeline(data: TimelineData, measure: Measure): Scene {
  const events = inOrder(data.events);
  const domain = hull(events.map(({ extent }) => extent));
  const hasScale = events.some(({ extent, isSpan }) => isSpan || lengthOf(extent) < lengthOf(domain));
  const ticks = hasScale ? timeTicks(domain, events.length + 2, data.language) : [];
  const leastAxis = Math.max(LEAST_AXIS, (events.length - 1) * LEAST_EVENT);
  const columns = columnsOf(events, ticks, lengthOf(domain) / leastAxis, measure);

  const head = heading(data.title, '', measure);
  const blocks = wordsOf(events, columns.words, head.bottom + 36, measure);
  const heights = blocks.map(({ centre }) => centre);
  const from = heights[0] ?? 0;
  const last = heights.at(-1) ?? 0;
  const to = hasScale ? Math.max(last, from + LEAST_AXIS) : last;
  const y: Scale = hasScale ? linear([domain.start, domain.end], [from, to]) : () => (from + to) / 2;

  const marks = events.map((event) => markOf(event, columns, y));
  const drawn = [...axisLine(columns, [from, to], ticks, y), ...markShapes(marks, columns, heights)];
  const axis: Part = { shapes: drawn, bottom: to };
  const bottom = Math.max(to, ...blocks.map((block) => block.bottom));
  return sheet([head, axis, ...blocks, sources(data.footer, bottom + 40, measure)]);
}

function inOrder(events: readonly TimelineEvent[]): Event[] {
  if (events.length === 0 || events.length > PICTURE_LIMITS.events) {
    throw new RangeError(`A timeline shows 1 to ${PICTURE_LIMITS.events} events, not ${events.length}`);
  }
  return events
    .map((event) => {
      const { from, to } = event;
      return {
        ...event,
        extent: to === undefined ? extentOf(from) : spanOf(from, to),
        isSpan: to !== undefined,
      };
    })
    .sort((a, b) => a.extent.start - b.extent.start || a.extent.end - b.extent.end);
}

function lengthOf({ start, end }: Extent): number {
  return end - start;
}

interface Block extends Part {
  /** Height at which a line leads to it: the middle of its first line. */
  readonly centre: number;
}

/** The date and the quote of each event, one below the other from `top`. */
function wordsOf(events: readonly Event[], x: number, top: number, measure: Measure): Block[] {
  const share = Math.floor(QUOTE_LINES / events.length);
  const most = Math.min(MOST_QUOTE, Math.max(LEAST_QUOTE, share));
  const width = WIDTH - MARGIN - x;
  const blocks: Block[] = [];
  let next = top;
  for (const { label, citation, ...quoted } of events) {
    const date = paragraph(label, { x, top: next, width, most: 2, font: 'date', colour: 'accent' }, measure);
    const place = { x, top: date.bottom, width, most, font: 'body', colour: 'ink' } as const;
    const quote = quotation(quoted, citation, place, measure);
    blocks.push({
      centre: next + FONTS.date.leading / 2,
      shapes: [...date.shapes, ...quote.shapes],
      bottom: quote.bottom,
    });
    next = quote.bottom + BETWEEN_EVENTS;
  }
  return blocks;
}
