import type { Bound } from './data.js';
import { direction, type Figure } from './figures.js';
import { type Box, circle, type Line, line, type Shape, type Stroke } from './scene.js';

export const RADIUS = 11;
/** How far the arrow of a bound reaches from the middle of its mark. */
export const ARROW = 46;
const SHORT_ARROW = 29;
const HEAD = 9;

/** A hollow mark is a figure that the source says it is not, or not quite: `more than`, `less than`, `about`. */
const HOLLOW: ReadonlySet<Bound | undefined> = new Set(['more-than', 'less-than', 'about']);
const DASH = [5, 6];
const OUTLINE: Stroke = { colour: 'accent', width: 4 };

/**
 * The mark of a figure: a dot, or a bar from `top` to `bottom` for a range; with an arrow where it is a bound, dashed where
 * it is about.
 */
export function figureMark(
  bound: Bound | undefined,
  x: number,
  [top, bottom]: readonly [number, number],
  reach: number = ARROW,
): (Box | Line)[] {
  const towards = direction(bound);
  const from = towards === 'up' ? top - RADIUS : bottom + RADIUS;
  const to = towards === 'up' ? top - reach : bottom + reach;
  const stroke = bound === 'about' ? { ...OUTLINE, width: 3, dash: DASH } : OUTLINE;
  const paper: Stroke = { colour: 'paper', width: 3 };
  const box: Box = { ...circle(x, top, RADIUS, 'accent'), height: bottom - top + 2 * RADIUS };
  const mark: Box = HOLLOW.has(bound) ? { ...box, fill: 'paper', stroke } : { ...box, stroke: paper };
  return towards === undefined ? [mark] : [mark, ...arrow(x, from, to)];
}

/** The mark that a row of the table repeats, small, with its middle at `y`. */
export function keyMark({ bound, to }: Figure, x: number, y: number): Shape[] {
  const half = to === undefined ? 0 : RADIUS / 2;
  const shift = (SHORT_ARROW - RADIUS) / 2;
  const middle = y + { up: shift, down: -shift, none: 0 }[direction(bound) ?? 'none'];
  return figureMark(bound, x, [middle - half, middle + half], SHORT_ARROW);
}

function arrow(x: number, from: number, to: number): Line[] {
  const back = to + Math.sign(from - to) * HEAD;
  const head = `M${x - HEAD} ${back}L${x} ${to}L${x + HEAD} ${back}`;
  return [line([x, from], [x, to], OUTLINE), { kind: 'line', path: head, stroke: OUTLINE }];
}
