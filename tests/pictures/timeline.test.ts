import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineData, TimelineEvent } from '../../src/pictures/data.js';
import { PICTURE_LIMITS } from '../../src/pictures/data.js';
import { layOutTimeline } from '../../src/pictures/timeline.js';
import { anyTimeline } from './any-data.js';
import { areApart, boxesOf, expectSound, lineOf, measure, pathPoints, textsOf } from './scenes.js';

function event(from: string, to?: string): TimelineEvent {
  const label = to === undefined ? from : `${from}–${to}`;
  return { from, ...(to !== undefined && { to }), label, text: `What was in ${label}.`, citation: '[1]' };
}

function timeline(events: readonly TimelineEvent[], others?: Partial<TimelineData>): TimelineData {
  return {
    language: 'en',
    title: 'A library',
    events,
    footer: ['[1] Its history — Town library'],
    ...others,
  };
}

function layOut(...events: readonly TimelineEvent[]) {
  return layOutTimeline(timeline(events), measure);
}

/** The dates of the list, from the uppermost to the lowest. */
function listed(data: TimelineData): string[] {
  return textsOf(layOutTimeline(data, measure)).flatMap(({ font, text }) => (font === 'date' ? [text] : []));
}

describe('the layout of a timeline', () => {
  it('has everything on the sheet and no text on another, whatever the events', () => {
    fc.assert(fc.property(anyTimeline, (data) => expectSound(layOutTimeline(data, measure))));
  });

  it('lists the events in the order of time', () => {
    const dates = ['2000-10', '1975-05-19', '-0043-03-15', '1975', '1976', '1975-05'];
    expect(listed(timeline(dates.map((date) => event(date))))).toEqual([
      '-0043-03-15',
      '1975',
      '1975-05',
      '1975-05-19',
      '1976',
      '2000-10',
    ]);
  });

  it('is the same in whatever order the events come, but for those of one time', () => {
    const dates = ['1975', '1980', '1946', '2001-03-04'];
    const events = dates.map((date) => event(date));
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(layOut(...shuffled)).toEqual(layOut(...events));
      }),
    );
  });

  it('sets the marks to scale', () => {
    const marks = boxesOf(layOut(event('1900-01-01'), event('1925-01-01'), event('2000-01-01')), 'accent');
    const [, first = 0, second = 0, third = 0] = marks.map(({ y, height }) => y + height / 2);
    expect((second - first) / (third - first)).toBeCloseTo(0.25, 2);
  });

  it('draws a span as long as it lasted', () => {
    const [long, short] = boxesOf(layOut(event('1900', '1979'), event('1980', '1999')), 'bar');
    expect((short?.height ?? 0) / (long?.height ?? 1)).toBeCloseTo(0.25, 1);
  });

  it('draws spans side by side where they ran at the same time, and below one another where not', () => {
    const scene = layOut(event('1946', '1954'), event('1950', '1962'), event('1955', '1975'), event('1900'));
    const bars = boxesOf(scene, 'bar');
    expect(bars).toHaveLength(3);
    expect(new Set(bars.map(({ x }) => x)).size).toBe(2);
    expect(bars[0]?.x).toBe(bars[2]?.x);
  });

  it('never draws a bar on another', () => {
    fc.assert(
      fc.property(anyTimeline, (data) => {
        const bars = boxesOf(layOutTimeline(data, measure), 'bar');
        for (const [index, bar] of bars.entries()) {
          for (const other of bars.slice(index + 1)) expect(areApart(bar, other)).toBe(true);
        }
      }),
    );
  });

  it('draws what is known by the year alone as all of the year, where years are long', () => {
    const scene = layOut(event('1975'), event('1975-05-19'), event('1976-02'));
    const [year, ...others] = boxesOf(scene, 'tint');
    const dots = boxesOf(scene, 'accent').filter(({ stroke }) => stroke !== undefined);
    expect(others).toEqual([]);
    expect(dots).toHaveLength(2);
    expect(year?.height).toBeGreaterThan(100);
  });

  it('leads a line to each date', () => {
    const events = ['1975-01', '1975-02', '1975-03', '1900', '2020'].map((date) => event(date));
    const scene = layOut(...events);
    const ends = scene.shapes
      .filter((shape) => shape.kind === 'line' && shape.stroke.colour === 'leader')
      .map((shape) => pathPoints(shape).at(-1)?.[1]);
    const dates = textsOf(scene).filter(({ font }) => font === 'date');
    expect(ends).toEqual(dates.map((date) => lineOf(date).y + lineOf(date).height / 2));
  });

  it('writes round years beside the axis, in the language of the reader', () => {
    const data = timeline([event('1946'), event('1975'), event('2000')], { language: 'bn' });
    const words = textsOf(layOutTimeline(data, measure)).flatMap(({ align, text }) => (align ? [text] : []));
    expect(words).toEqual(['১৯৬০', '১৯৮০', '২০০০']);
  });

  it('writes no date on another, even where the calendar has two of one round number', () => {
    const scene = layOut(event('-0001'), event('0000'), event('0001'), event('0002'));
    expectSound(scene);
    const years = textsOf(scene).flatMap(({ align, text }) => (align ? [text] : []));
    expect(years).toEqual(['2 BC', '1 BC', '1 AD', '2 AD', '3 AD']);
  });

  it('has no scale where all was at one time', () => {
    for (const events of [[event('1975')], [event('1975-05-19'), event('1975-05-19')]]) {
      const scene = layOut(...events);
      expect(textsOf(scene).filter(({ align }) => align !== undefined)).toEqual([]);
      expect(boxesOf(scene, 'tint')).toEqual([]);
    }
  });

  it('shows the beginning of a quote word for word, and where it goes on, says so outside the quote', () => {
    const text = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
    const scene = layOutTimeline(timeline([{ ...event('1975'), text }, event('1980')]), measure);
    const lines = textsOf(scene).filter(({ font }) => font === 'body');
    const shown = /^“(.*)”\u00A0…\u00A0\[1\]“What/.exec(
      lines
        .map(({ text }) => `${text} `)
        .join('')
        .replaceAll(' “', '“'),
    );
    expect(shown).not.toBeNull();
    expect(text.startsWith(`${shown?.[1]} `)).toBe(true);
  });

  it('shows more of each quote where there are few', () => {
    const text = 'word '.repeat(80);
    const lines = (count: number) =>
      textsOf(
        layOut(...Array.from({ length: count }, (_, index) => ({ ...event(`${1950 + index}`), text }))),
      ).filter(({ font }) => font === 'body').length / count;
    expect(lines(1)).toBe(5);
    expect(lines(8)).toBe(2);
  });

  it.each([
    ['no event', []],
    ['too many events', Array.from({ length: PICTURE_LIMITS.events + 1 }, () => event('1975'))],
    ['a date that is none', [event('19 May')]],
    ['a month that is none', [event('1975-13')]],
  ])('refuses %s', (_, events) => {
    expect(() => layOut(...events)).toThrow(RangeError);
  });
});
