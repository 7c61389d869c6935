import { axisWord } from './card.js';
import type { Scale } from './scale.js';
import { type Box, circle, type Line, line, type Measure, type Shape, type Stroke } from './scene.js';
import { type Colour, FONTS, MARGIN } from './style.js';
import { type Extent, middleOf, type Tick } from './time.js';

/** Of the dots on the axis; the bars beside it are as wide. */
const RADIUS = 11;
const LANE = 2 * RADIUS + 8;
/** So much of the axis is no moment. */
const LONG = 6 * RADIUS;
/** From the dates of the axis to the axis, and from a line to the words that it leads to. */
const GAP = 16;
/** Lines lead from the marks to their words over this width. */
const LEADERS = 60;

/** When something was: for all of `extent` if it is a span, or at one time within it. */
export interface Moment {
  readonly extent: Extent;
  readonly isSpan: boolean;
}

/** What stands beside one another, from left to right. */
export interface Columns {
  readonly axis: number;
  /** Of spans: bars of what ran at the same time stand side by side. */
  readonly lanes: ReadonlyMap<Moment, number>;
  readonly words: number;
}

/**
 * @param moments in the order of their beginnings
 * @param pixel how long it lasts, ms: no bar is shorter than a dot
 */
export function columnsOf(
  moments: readonly Moment[],
  ticks: readonly Tick[],
  pixel: number,
  measure: Measure,
): Columns {
  const dates = Math.max(0, ...ticks.map(({ label }) => measure(label, 'small') + GAP));
  const axis = MARGIN + dates + RADIUS;
  const lanes = new Map<Moment, number>();
  const free: number[] = [];
  for (const moment of moments) {
    if (!moment.isSpan) continue;
    const { start, end } = moment.extent;
    const found = free.findIndex((since) => since <= start);
    const lane = found === -1 ? free.length : found;
    free[lane] = Math.max(end, start + 2 * RADIUS * pixel);
    lanes.set(moment, axis + (lane + 1) * LANE);
  }
  return { axis, lanes, words: axis + RADIUS + free.length * LANE + LEADERS + GAP };
}

/** A bar for a span, a dot for a moment, and a pale bar for a moment within a time that is long on this axis. */
export function markOf(moment: Moment, { axis, lanes }: Columns, y: Scale): Box {
  const { extent } = moment;
  const [top, end] = [y(extent.start), y(extent.end)];
  if (moment.isSpan) return bar(lanes.get(moment) ?? axis, top, Math.max(end, top + 2 * RADIUS), 'bar');
  if (end - top > LONG) return bar(axis, top, end, 'tint');
  return circle(axis, y(middleOf(extent)), RADIUS, 'accent', { colour: 'paper', width: 3 });
}

/** With a hair of paper at its ends, so that one year's bar is told from the next's. */
function bar(x: number, top: number, end: number, fill: Colour): Box {
  const place = { x: x - RADIUS, y: top + 1, width: 2 * RADIUS, height: end - top - 2 };
  return { kind: 'box', ...place, radius: RADIUS, fill };
}

/**
 * The marks, and the lines that lead from their upper ends to the heights of their words. A line is pinned to its bar, and
 * passes straight over the bars beside it.
 */
export function markShapes(marks: readonly Box[], { words }: Columns, heights: readonly number[]): Shape[] {
  const isBar = ({ width, height }: Box) => height > width;
  const paths = marks.map(({ x, y, width }, index) => {
    const [start, end] = [y + width / 2, heights[index] ?? y];
    const [turn, to] = [words - GAP - LEADERS, words - GAP];
    const middle = (turn + to) / 2;
    return `M${x + width / 2} ${start}L${turn} ${start}C${middle} ${start} ${middle} ${end} ${to} ${end}`;
  });
  const lines = (stroke: Stroke) => paths.map((path): Line => ({ kind: 'line', path, stroke }));
  return [
    ...marks.filter(isBar),
    ...lines({ colour: 'paper', width: 6 }),
    ...lines({ colour: 'leader', width: 2 }),
    ...marks.filter(isBar).map(pin),
    // A day stands on the year that it lies in.
    ...marks.filter((mark) => !isBar(mark)),
  ];
}

function pin({ x, y, width, fill }: Box): Box {
  return circle(x + width / 2, y + width / 2, 5, fill === 'tint' ? 'accent' : 'paper');
}

/** The axis, and beside it as many of its dates as have room. */
export function axisLine(
  { axis }: Columns,
  [from, to]: readonly [number, number],
  ticks: readonly Tick[],
  y: Scale,
): Shape[] {
  const shapes: Shape[] = [line([axis, from], [axis, to], { colour: 'rule', width: 4 })];
  const x = axis - RADIUS - GAP;
  let free = Number.NEGATIVE_INFINITY;
  for (const { at, label } of ticks) {
    if (y(at) < free) continue;
    free = y(at) + FONTS.small.leading;
    shapes.push(line([x + 6, y(at)], [axis, y(at)], { colour: 'rule', width: 2 }));
    shapes.push(axisWord(label, x, y(at), 'right'));
  }
  return shapes;
}
