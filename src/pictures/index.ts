import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { ChartData, Picture, TimelineData } from './data.js';
import { Recent } from './recent.js';
import type { Measure, Scene } from './scene.js';

export * from './data.js';

/** About 5 MB. */
const KEPT = 24;
const drawn = new Recent<Picture>(KEPT);

/**
 * Draws events along an axis. The first picture loads the drawing library; the same data is drawn once.
 * @throws {RangeError} if a date is none, or there are none or more than `PICTURE_LIMITS.events` events
 */
export function drawTimeline(data: TimelineData): Promise<Picture> {
  return draw('timeline', data, async () => (await import('./timeline.js')).layOutTimeline);
}

/**
 * Draws figures at their times, and nothing between them. The first picture loads the drawing library; the same data is
 * drawn once.
 * @throws {RangeError} if a date or a value is none, or there are none or more than `PICTURE_LIMITS.points` points
 */
export function drawChart(data: ChartData): Promise<Picture> {
  return draw('chart', data, async () => (await import('./chart.js')).layOutChart);
}

type LayOut<Data> = (data: Data, measure: Measure) => Scene;

function draw<Data extends { readonly language: string }>(
  kind: string,
  data: Data,
  load: () => Promise<LayOut<Data>>,
): Promise<Picture> {
  const key = createHash('sha256').update(kind).update(JSON.stringify(data)).digest('base64');
  return drawn.get(key, async () => {
    const [layOut, { measureIn, paint }] = await Promise.all([load(), import('./paint.js')]);
    // Between the steps, each some ten ms long, the bot does what else is to do.
    await setImmediate();
    const scene = layOut(data, measureIn(data.language));
    await setImmediate();
    return paint(scene, data.language);
  });
}
