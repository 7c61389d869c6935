import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import type { Answerer } from '../../src/answer/reply.js';
import { drawChart, drawTimeline, PICTURE_LIMITS } from '../../src/pictures/index.js';
import { chartPicture, timelinePicture } from '../../src/presentation/pictures.js';

/** How one picture was drawn. */
export interface Drawing {
  readonly name: string;
  /** Until it is there, ms. */
  readonly time: number;
  /** Longest that nothing else could be done meanwhile, ms. */
  readonly block: number;
}

/** The pictures of the texts that come with the program, in the order they are drawn: the first loads the library. */
export async function timePictures(answerer: Answerer): Promise<Drawing[]> {
  const timeline = answerer.timeline({});
  const chart = answerer.chart('bilateral trade');
  if (timeline.kind === 'refusal' || chart.kind === 'refusal') throw new Error('nothing to draw');
  const events = (from: number) => timeline.events.slice(from, from + PICTURE_LIMITS.events);
  const draw = () => drawChart(chartPicture(chart, chart.points, 'en').data);
  return [
    await timed('a timeline, the first picture', () =>
      drawTimeline(timelinePicture(timeline, events(0), 'en').data),
    ),
    await timed('another timeline', () =>
      drawTimeline(timelinePicture(timeline, events(PICTURE_LIMITS.events), 'bn').data),
    ),
    await timed('a chart', draw),
    await timed('the same chart again', draw),
  ];
}

/** So that what the loop was kept from is counted. */
const REST = 20;

async function timed(name: string, draw: () => Promise<unknown>): Promise<Drawing> {
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  const start = performance.now();
  await draw();
  const time = performance.now() - start;
  await delay(REST);
  loop.disable();
  return { name, time, block: loop.max / 1e6 };
}
