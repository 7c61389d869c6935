import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutChart } from '../../src/pictures/chart.js';
import type { Bound, ChartData, ChartPoint } from '../../src/pictures/data.js';
import { PICTURE_LIMITS } from '../../src/pictures/data.js';
import type { Box, Scene, Text } from '../../src/pictures/scene.js';
import { anyChart } from './any-data.js';
import { boxesOf, expectSound, measure, pathPoints, textsOf } from './scenes.js';

function point(at: string, value: number, others?: Partial<ChartPoint>): ChartPoint {
  return { at, label: at, value, text: `${value} visitors`, citation: '[1]', ...others };
}

function chart(points: readonly ChartPoint[], others?: Partial<ChartData>): ChartData {
  return {
    language: 'en',
    title: 'Visitors',
    unit: 'people',
    points,
    footer: ['[1] Report — Library'],
    ...others,
  };
}

function layOut(...points: readonly ChartPoint[]): Scene {
  return layOutChart(chart(points), measure);
}

/** The marks in the plot, from left to right: those of the table stand below them, in one column. */
function marksOf(scene: Scene, fill?: Box['fill']): Box[] {
  const marks = boxesOf(scene, fill).filter(({ radius }) => radius > 4);
  return marks.filter(({ x }) => x > 60).sort((a, b) => a.x - b.x);
}

function middle({ x, y, width, height }: Box): [number, number] {
  return [x + width / 2, y + height / 2];
}

/** Where the arrow of the only figure points, and the middle of its mark. */
function arrowOf(bound: Bound) {
  const scene = layOut(point('2000', 10, { bound }));
  const [mark] = marksOf(scene);
  const [tip] = scene.shapes
    .filter((shape) => shape.kind === 'line' && shape.stroke.colour === 'accent')
    .map((shape) => pathPoints(shape).at(-1)?.[1]);
  return { mark, tip, from: mark && middle(mark)[1] };
}

describe('the layout of a chart', () => {
  it('has everything on the sheet and no text on another, whatever the figures', () => {
    fc.assert(fc.property(anyChart, (data) => expectSound(layOutChart(data, measure))));
  });

  it('sets each figure at its time and height, to scale and from 0', () => {
    const scene = layOut(point('1900-01-01', 25), point('1925-01-01', 100), point('2000-01-01', 50));
    const [first, second, third] = marksOf(scene).map(middle);
    if (first === undefined || second === undefined || third === undefined) throw new Error('no marks');
    expect((second[0] - first[0]) / (third[0] - first[0])).toBeCloseTo(0.25, 2);
    const heights = boxesOf(scene, 'tint').map(({ height }) => height);
    expect((heights[0] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(0.25, 5);
    expect((heights[2] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(0.5, 5);
  });

  it('draws nothing from one figure to another', () => {
    const scene = layOut(point('1900', 25), point('1925', 100), point('2000', 50));
    for (const shape of scene.shapes) {
      const [from, ...others] = pathPoints(shape);
      for (const to of others) expect(from?.[0] === to[0] || from?.[1] === to[1]).toBe(true);
    }
    const grid = scene.shapes.filter((shape) => shape.kind === 'line').map(({ stroke }) => stroke.colour);
    expect(new Set(grid)).toEqual(new Set(['rule', 'leader']));
  });

  it('makes a column as wide as the time that its figure is of', () => {
    const [year, half] = boxesOf(layOut(point('2000', 10), point('2001-01', 10)), 'tint');
    expect((half?.width ?? 0) / (year?.width ?? 1)).toBeLessThan(1 / 10);
  });

  it.each<[Bound, 'up' | 'down', Box['fill']]>([
    ['more-than', 'up', 'paper'],
    ['at-least', 'up', 'accent'],
    ['less-than', 'down', 'paper'],
    ['at-most', 'down', 'accent'],
  ])('draws “%s” with an arrow %s from a mark of %s', (bound, towards, fill) => {
    const { mark, tip = 0, from = 0 } = arrowOf(bound);
    expect(mark?.fill).toBe(fill);
    expect(towards === 'up' ? from - tip : tip - from).toBeGreaterThan(20);
  });

  it('does not draw how high a figure is that is below its mark', () => {
    expect(boxesOf(layOut(point('2000', 10, { bound: 'at-most' })), 'tint')).toEqual([]);
    expect(boxesOf(layOut(point('2000', 10, { bound: 'at-least' })), 'tint')).toHaveLength(1);
  });

  it('dashes what is about', () => {
    const { mark, tip } = arrowOf('about');
    expect(mark?.stroke?.dash).toBeDefined();
    expect(tip).toBeUndefined();
    expect(arrowOf('more-than').mark?.stroke?.dash).toBeUndefined();
  });

  it('draws a range from its one end to the other, whichever is named first', () => {
    const scene = layOut(point('2000', 10, { to: 20 }), point('2010', 20));
    const [range, single] = marksOf(scene, 'accent');
    const [column] = boxesOf(scene, 'tint');
    expect(range?.y).toBeCloseTo(single?.y ?? 0, 5);
    expect((range?.height ?? 0) - (range?.width ?? 0)).toBeCloseTo(column?.height ?? 0, 5);
    expect(layOut(point('2000', 20, { to: 10 }), point('2010', 20)).shapes.length).toBe(scene.shapes.length);
    expect(marksOf(layOut(point('2000', 20, { to: 10 }), point('2010', 20)), 'accent')[0]).toEqual(range);
  });

  it.each([
    ['en', '5 billion', '2010'],
    ['bn', '৫০০ কোটি', '২০১০'],
    ['vi', '5 tỷ', '2010'],
    ['es', '5 mil millones', '2010'],
  ])('writes round numbers and dates beside the axes (%s)', (language, number, year) => {
    const scene = layOutChart(chart([point('2002', 1e9), point('2018', 1.4e10)], { language }), measure);
    const words = textsOf(scene).filter(({ align }) => align !== undefined);
    const texts = words.map(({ text }) => text);
    expect(texts).toContain(number);
    expect(texts).toContain(year);
  });

  it('tells in the table what stands in the sources, with its mark, in the order of time', () => {
    const data = chart([point('2010', 2, { citation: '[2]' }), point('2000', 1, { text: 'hardly one' })]);
    const table = textsOf(layOutChart(data, measure)).filter(
      ({ font }) => font === 'date' || font === 'body',
    );
    expect(table.map(({ text }) => text)).toEqual([
      '2000',
      'hardly one\u00A0[1]',
      '2010',
      '2\u00A0visitors\u00A0[2]'.replace('\u00A0', ' '),
    ]);
  });

  it('writes each figure beside its mark, and how it is hedged', () => {
    const scene = layOut(
      point('2000', 10, { bound: 'at-least' }),
      point('2010', 1500),
      point('2020', 100, { to: 150 }),
    );
    const labels = textsOf(scene).flatMap(({ font, text }) => (font === 'value' ? [text] : []));
    expect(labels).toEqual(['≥\u00A010', '1.5 thousand', '100–150']);
  });

  it('has the sign of a figure wherever that is written', () => {
    const scene = layOut(point('2000', 10, { sign: '†' }), point('2010', 20));
    const written = (fonts: readonly Text['font'][]) =>
      textsOf(scene).flatMap(({ font, text }) => (fonts.includes(font) ? [text] : []));
    expect(written(['value'])).toEqual(['10\u00A0†', '20']);
    expect(written(['body'])).toEqual(['10 visitors\u00A0†\u00A0[1]', '20 visitors\u00A0[1]']);
  });

  it.each([
    ['no point', []],
    ['too many points', Array.from({ length: PICTURE_LIMITS.points + 1 }, () => point('2000', 1))],
    ['a date that is none', [point('2000-00', 1)]],
    ['a value that is none', [point('2000', Number.NaN)]],
    ['a value beyond all measure', [point('2000', 1, { to: Number.POSITIVE_INFINITY })]],
  ])('refuses %s', (_, points) => {
    expect(() => layOut(...points)).toThrow(RangeError);
  });
});
