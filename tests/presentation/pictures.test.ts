import { describe, expect, it } from 'vitest';
import type { Chart, Refusal, Timeline } from '../../src/answer/reply.js';
import { LOCALES } from '../../src/locales/index.js';
import { chartPicture, timelinePicture } from '../../src/presentation/pictures.js';
import { DAMAGE_SIGN } from '../../src/presentation/value-words.js';
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
      { at: '2016', label: '2016', value: 5e9, text: 'US$5 billion', sign: DAMAGE_SIGN, citation: '[1]' },
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

  it('has the name of its unit, also of one that Intl does not know', () => {
    const points = chart.points.map((point) => ({
      ...point,
      figure: { ...point.figure, kind: 'count' as const, unit: 'square-kilometer' },
    }));
    expect(chartPicture({ ...chart, points }, points, 'en').data.unit).toBe('square kilometers');
    expect(chartPicture({ ...chart, points }, points, 'es').data.unit).toBe('kilómetros cuadrados');
  });

  it('says in the foot, and to who does not see it, what the sign of a damaged figure means', () => {
    const { data, alt } = chartPicture(chart, chart.points, 'en');
    const note = 'the words around this amount are damaged; this is what its digits say';
    expect(data.footer).toHaveLength(3);
    expect(data.footer[0]).toBe(`${DAMAGE_SIGN} ${note}`);
    expect(alt).toContain(`2016: US$5 billion (${note}); 2024`);
    const sound = chartPicture(chart, chart.points.slice(1), 'en');
    expect(sound.data.footer).toEqual(data.footer.slice(2));
    expect(sound.alt).not.toContain(note);
  });

  it.each(LOCALES)('comes with words for who does not see it (%s)', (language) => {
    const { data, alt } = chartPicture(chart, chart.points, language);
    for (const { label, text } of data.points) {
      expect(alt).toContain(label);
      expect(alt).toContain(text);
    }
  });
});
