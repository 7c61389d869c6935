import { type Bound, type ChartPoint, PICTURE_LIMITS } from './data.js';
import { type Extent, extentOf } from './time.js';

/** Beyond it, differences are not sure to be numbers. No source means more. */
const LARGEST = 1e100;

/** A point with the time that it is told of; `value` is the lower end of a range. */
export type Figure = ChartPoint & { readonly extent: Extent };

/**
 * The points of a chart in the order of time.
 * @throws {RangeError} if a date or a value is none, or there are none or too many points
 */
export function figuresOf(points: readonly ChartPoint[]): Figure[] {
  if (points.length === 0 || points.length > PICTURE_LIMITS.points) {
    throw new RangeError(`A chart shows 1 to ${PICTURE_LIMITS.points} points, not ${points.length}`);
  }
  return points
    .map((point) => ({ ...point, ...rangeOf(point), extent: extentOf(point.at) }))
    .sort((a, b) => a.extent.start - b.extent.start || a.extent.end - b.extent.end || a.value - b.value);
}

function rangeOf({ value, to = value }: ChartPoint): Pick<ChartPoint, 'value' | 'to'> {
  if (!isDrawable(value) || !isDrawable(to)) throw new RangeError(`Not a value: ${value}, ${to}`);
  return to === value ? { value } : { value: Math.min(value, to), to: Math.max(value, to) };
}

function isDrawable(value: number): boolean {
  return Math.abs(value) <= LARGEST;
}

/** Which way the figure may lie beyond what is said of it. */
export function direction(bound: Bound | undefined): 'up' | 'down' | undefined {
  if (bound === 'more-than' || bound === 'at-least') return 'up';
  return bound === 'less-than' || bound === 'at-most' ? 'down' : undefined;
}
