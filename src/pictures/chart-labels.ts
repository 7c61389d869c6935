import type { Bound } from './data.js';
import type { Figure } from './figures.js';
import type { Area, Measure, Text } from './scene.js';
import { baseline, FONTS } from './style.js';

const SIGNS: Readonly<Record<Bound, string>> = {
  'more-than': '>\u00A0',
  'at-least': '≥\u00A0',
  'less-than': '<\u00A0',
  'at-most': '≤\u00A0',
  about: '≈\u00A0',
};

/** Where a figure is drawn. */
export interface Spot {
  /** Its mark, with its arrow. */
  readonly mark: Area;
  /** What stands between its mark and 0. */
  readonly column: Area;
}

/** Between a mark and its words. */
const GAP = 6;

/**
 * The figures in short beside their marks, each where it has room: what has none stands in the table alone.
 * @param room no word is without
 */
export function figureLabels(
  figures: readonly Figure[],
  spots: readonly Spot[],
  room: Area,
  numbers: Intl.NumberFormat,
  measure: Measure,
): Text[] {
  const taken = spots.flatMap(({ mark, column }) => [mark, column]);
  return figures.flatMap(({ value, to, bound, sign }, index): Text[] => {
    const figure = to === undefined ? numbers.format(value) : numbers.formatRange(value, to);
    const text = `${bound === undefined ? '' : SIGNS[bound]}${figure}${sign === undefined ? '' : `\u00A0${sign}`}`;
    const choices = around(spots[index]?.mark ?? room, measure(text, 'value'));
    const place = choices.find(
      (area) => isWithin(area, room) && !taken.some((other) => overlap(area, other)),
    );
    if (place === undefined) return [];
    const { x, y, width, height } = place;
    taken.push({ x: x - GAP, y, width: width + 2 * GAP, height });
    return [{ kind: 'text', text, font: 'value', colour: 'ink', x, y: baseline('value', y), hasHalo: true }];
  });
}

/** Above, beside and below a mark, in the order in which they read best. */
function around(mark: Area, width: number): Area[] {
  const height = FONTS.value.leading;
  const [right, bottom] = [mark.x + mark.width, mark.y + mark.height];
  const centre = (mark.x + right - width) / 2;
  const middle = (mark.y + bottom - height) / 2;
  const above = mark.y - height - 2;
  return [
    { x: centre, y: above, width, height },
    { x: mark.x, y: above, width, height },
    { x: right - width, y: above, width, height },
    { x: right + GAP, y: middle, width, height },
    { x: mark.x - width - GAP, y: middle, width, height },
    { x: centre, y: bottom + 2, width, height },
  ];
}

export function overlap(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isWithin(inner: Area, outer: Area): boolean {
  const fits = (at: number, length: number, from: number, room: number) =>
    at >= from && at + length <= from + room;
  return (
    fits(inner.x, inner.width, outer.x, outer.width) && fits(inner.y, inner.height, outer.y, outer.height)
  );
}
