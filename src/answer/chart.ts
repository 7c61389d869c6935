import { compareDates, startOf } from '../facts/dates/days.js';
import { factIn } from '../facts/facts.js';
import type { Value } from '../facts/value.js';
import type { Mention } from './about.js';
import type { ChartPoint, Figure } from './reply.js';

/** Fewer can't be compared. */
const FEWEST_POINTS = 2;

/**
 * The figures in sentences that speak of something, of the measure that is told at the most times. Each stands at the date
 * nearest to it in its sentence. Empty where no measure is told at two times.
 * @param mentions best first
 */
export function chartPoints(mentions: readonly Mention[]): ChartPoint[] {
  const byMeasure = new Map<string, ChartPoint[]>();
  for (const mention of mentions) {
    for (const point of pointsIn(mention)) {
      const measure = measureOf(point.figure);
      const points = byMeasure.get(measure) ?? [];
      // The same figure at the same time, told again, is no second point.
      const isKnown = points.some(
        ({ time, figure }) => sameTime(time, point.time) && figure.text === point.figure.text,
      );
      if (!isKnown) byMeasure.set(measure, [...points, point]);
    }
  }
  const [most = []] = [...byMeasure.values()].sort((a, b) => timesOf(b) - timesOf(a));
  if (timesOf(most) < FEWEST_POINTS) return [];
  return most.sort((a, b) => compareDates(startOf(a.time) ?? '', startOf(b.time) ?? ''));
}

function timesOf(points: readonly ChartPoint[]): number {
  return new Set(points.map(({ time }) => startOf(time))).size;
}

function sameTime(a: Value, b: Value): boolean {
  return startOf(a) === startOf(b);
}

/** Things that are counted may be anything: only what has a unit can be compared. */
function pointsIn({ source, ...range }: Mention): ChartPoint[] {
  const { quote, values } = factIn(source, range);
  const times = values.filter((value) => startOf(value) !== undefined);
  return values.filter(isMeasured).flatMap((figure) => {
    const time = nearest(figure, times);
    return time === undefined ? [] : [{ time, figure, quote }];
  });
}

function isMeasured(value: Value): value is Figure {
  return value.kind === 'money' || (value.kind === 'count' && value.unit !== undefined);
}

function measureOf(figure: Figure): string {
  return figure.kind === 'money' ? `money ${figure.currency}` : `count ${figure.unit}`;
}

function nearest(figure: Value, times: readonly Value[]): Value | undefined {
  let best: Value | undefined;
  for (const time of times) {
    if (best === undefined || distance(time, figure) < distance(best, figure)) best = time;
  }
  return best;
}

function distance(a: Value, b: Value): number {
  return a.start < b.start ? b.start - a.end : a.start - b.end;
}
