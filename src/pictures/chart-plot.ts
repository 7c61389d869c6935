import { axisWord, type Part } from './card.js';
import { figureLabels, type Spot } from './chart-labels.js';
import { ARROW, figureMark, RADIUS } from './chart-marks.js';
import type { Bound } from './data.js';
import { direction, type Figure } from './figures.js';
import { linear, type Scale, valueTicks } from './scale.js';
import { line, type Measure, type Shape } from './scene.js';
import { FONTS, MARGIN, WIDTH } from './style.js';
import { type Extent, hull, middleOf, type Tick, timeTicks } from './time.js';

const HEIGHT = 440;
/** From the axes to the words beside them. */
const GAP = 14;
/** From the axis to the first time, and from the last time to the edge. */
const INSET = 48;
/** No word is nearer to the edge of the sheet. */
const EDGE = MARGIN / 2;
const VALUE_TICKS = 4;
/** So many dates, or as many fewer as have room. */
const TIME_TICKS = [6, 5, 4, 3, 2, 1] as const;

/** Where the axes stand, and what they measure. */
interface Axes {
  readonly left: number;
  readonly right: number;
  readonly x: Scale;
  readonly y: Scale;
}

/** The figures on an axis of time and one of values that begins at 0. */
export function plot(figures: readonly Figure[], top: number, language: string, measure: Measure): Part {
  const values = valueTicks(
    figures.flatMap(({ value, to = value }) => [value, to]),
    VALUE_TICKS,
  );
  const numbers = new Intl.NumberFormat(language, { ...notation(values), maximumSignificantDigits: 3 });
  const ticks = values.map((at) => ({ at, label: numbers.format(at) }));
  const bounds = [values[0] ?? 0, values.at(-1) ?? 1] as const;
  const over = overhang(figures, linear(bounds, [0, HEIGHT]));
  const upper = top + over.above;
  const lower = upper + HEIGHT;
  // Half a line, so that they are below the word of the lowest line.
  const dates = lower + Math.max(FONTS.small.leading / 2, over.below);

  const left = MARGIN + Math.max(...ticks.map(({ label }) => measure(label, 'small'))) + GAP;
  const right = WIDTH - MARGIN;
  const domain = domainOf(figures);
  const x = linear([domain.start, domain.end], [left + INSET, right - INSET]);
  const axes: Axes = { left, right, x, y: linear(bounds, [lower, upper]) };

  const spots = figures.map((figure) => spotOf(figure, axes));
  const room = { x: left + 4, y: top, width: right - left - 4, height: lower - top - 4 };
  return {
    shapes: [
      ...valueAxis(ticks, axes),
      ...timeAxis(domain, [lower, dates], axes, language, measure),
      ...figures.flatMap((figure) => heightOf(figure, axes)),
      line([left, axes.y(0)], [right, axes.y(0)], { colour: 'leader', width: 2 }),
      ...figures.flatMap((figure) => markOf(figure, axes)),
      ...figureLabels(figures, spots, room, numbers, measure),
    ],
    bottom: dates + FONTS.small.leading,
  };
}

/** In words, `15 billion`; but for what no language has words for. */
function notation(values: readonly number[]): Intl.NumberFormatOptions {
  const largest = Math.max(...values.map(Math.abs));
  const isNamed = largest >= 1e-6 && largest < 1e15;
  return isNamed ? { notation: 'compact', compactDisplay: 'long' } : { notation: 'scientific' };
}

/** How far the marks and what is written above them reach beyond the uppermost line and the lowest one. */
function overhang(figures: readonly Figure[], height: Scale): { above: number; below: number } {
  const words = FONTS.value.leading + 8;
  const above = figures.map(({ value, to = value, bound }) => height(to) + reach(bound).up + words - HEIGHT);
  const below = figures.map(({ value, bound }) => reach(bound).down + 4 - height(value));
  return { above: Math.max(FONTS.small.leading / 2, ...above), below: Math.max(...below) };
}

/** From the middle of a mark. */
function reach(bound: Bound | undefined): { up: number; down: number } {
  const towards = direction(bound);
  return { up: towards === 'up' ? ARROW : RADIUS, down: towards === 'down' ? ARROW : RADIUS };
}

/** All the time that is told of; where that is one time only, as much again before and behind it. */
function domainOf(figures: readonly Figure[]): Extent {
  const { start, end } = hull(figures.map(({ extent }) => extent));
  const isOne = figures.every(({ extent }) => extent.start === start && extent.end === end);
  return isOne ? { start: start - (end - start), end: end + (end - start) } : { start, end };
}

function valueAxis(ticks: readonly Tick[], { left, right, y }: Axes): Shape[] {
  return ticks.flatMap(({ at, label }) => [
    line([left, y(at)], [right, y(at)], { colour: 'rule', width: 2 }),
    axisWord(label, left - GAP, y(at), 'right'),
  ]);
}

function timeAxis(
  domain: Extent,
  [lower, words]: readonly [number, number],
  { x }: Axes,
  language: string,
  measure: Measure,
): Shape[] {
  const extent = ({ at, label }: Tick) => {
    const half = measure(label, 'small') / 2;
    return { start: x(at) - half, end: x(at) + half };
  };
  const isOnSheet = (tick: Tick) => extent(tick).start >= EDGE && extent(tick).end <= WIDTH - EDGE;
  const isApart = (ticks: readonly Tick[]) =>
    ticks.every((tick, index) => {
      const next = ticks[index + 1];
      return next === undefined || extent(next).start >= extent(tick).end + GAP;
    });
  const choices = TIME_TICKS.map((most) => timeTicks(domain, most, language).filter(isOnSheet));
  return (choices.find(isApart) ?? []).flatMap(({ at, label }) => [
    line([x(at), lower], [x(at), lower + 8], { colour: 'leader', width: 2 }),
    axisWord(label, x(at), words + FONTS.small.leading / 2, 'center'),
  ]);
}

function markOf({ extent, value, to = value, bound }: Figure, { x, y }: Axes): Shape[] {
  return figureMark(bound, x(middleOf(extent)), [y(to), y(value)]);
}

/** From 0 to the figure: as wide as the time that it is told of, where that is long on this axis. */
function heightOf(figure: Figure, axes: Axes): Shape[] {
  // How high a figure is that is below its mark, no one knows.
  if (direction(figure.bound) === 'down') return [];
  const { column } = spotOf(figure, axes);
  return [{ kind: 'box', ...column, radius: 0, fill: 'tint' }];
}

function spotOf({ extent, value, to = value, bound }: Figure, { x, y }: Axes): Spot {
  const middle = x(middleOf(extent));
  const { up, down } = reach(bound);
  const time = x(extent.end) - x(extent.start) - 6;
  const width = time > 3 * RADIUS ? time : 5;
  const [high, low] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))];
  return {
    mark: { x: middle - RADIUS, y: y(to) - up, width: 2 * RADIUS, height: y(value) - y(to) + up + down },
    column: { x: middle - width / 2, y: high, width, height: low - high },
  };
}
