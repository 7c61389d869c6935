import { describe, expect, it } from 'vitest';
import type { Chart, Refusal, Timeline } from '../../src/answer/reply.js';
import { LOCALES } from '../../src/locales/index.js';
import { chartPicture, timelinePicture } from '../../src/presentation/pictures.js';
import { answerer } from '../answer/three-texts.js';

function found<T extends Timeline | Chart>(result: T | Refusal): T {
  if (result.kind === 'refusal') throw new Error(`refused (${result.reason})`);
  return result as T;
}

const timeline = found(answerer.timeline({}));
const chart = found(answerer.chart('bilateral trade'));

describe('the data of a timeline’s picture', () => {
  it('has the dates as they are known, in the reader’s words, with their citations', () => {
    const { data } = timelinePicture(timeline, timeline.events, 'en');
    expect(data.events).toContainEqual(
      expect.objectContaining({
        from: '2000-10',
        label: 'October 2000',
        citation: expect.stringMatching(/^\[\d\]$/),
      }),
    );
    expect(data.events).toContainEqual(expect.objectContaining({ from: '1946', to: '1954' }));
    expect(data.footer).toHaveLength(3);
  });

  it('has words of each quote, from where the date is in sight', () => {
    const { data } = timelinePicture(timeline, timeline.events, 'en');
    for (const [i, { quote, value }] of timeline.events.entries()) {
      const { text = '', isCutBefore = false } = data.events[i] ?? {};
      expect(quote.text.endsWith(text)).toBe(true);
      expect(isCutBefore).toBe(text !== quote.text);
      expect(text.indexOf(value.text)).toBeLessThan(65);
      expect(text).toContain(value.text);
    }
  });

  it('names only the sources of the events that it shows', () => {
    const { data } = timelinePicture(timeline, timeline.events.slice(0, 1), 'en');
    expect(data.footer).toHaveLength(1);
  });

  it.each(LOCALES)('comes with words for who does not see it (%s)', (language) => {
    const { data, alt } = timelinePicture(timeline, timeline.events, language);
    expect(alt).toContain(data.events[0]?.label);
    expect(alt).toContain(data.events.at(-1)?.label);
  });
});

describe('the data of a chart’s picture', () => {
  it('has each figure at its time, hedged as the text hedges it', () => {
    const { data } = chartPicture(chart, chart.points, 'en');
    expect(data.unit).toBe('US dollars');
    expect(data.points).toEqual([
      { at: '2016', label: '2016', value: 5e9, text: 'US$5 billion', citation: '[1]' },
      {
        at: '2024',
        label: '2024',
        value: 15e9,
        bound: 'more-than',
        text: 'more than US$15 billion',
        citation: '[2]',
      },
    ]);
  });

  it.each(LOCALES)('comes with words for who does not see it (%s)', (language) => {
    const { data, alt } = chartPicture(chart, chart.points, language);
    for (const { label, text } of data.points) {
      expect(alt).toContain(label);
      expect(alt).toContain(text);
    }
  });
});
