import type { Colour, Font } from './style.js';

/** A picture as a list of what is drawn, the hindmost first. Lengths are pixels, `y` grows downwards. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export type Shape = Text | Box | Line;

/** One line of text. */
export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly font: Font;
  readonly colour: Colour;
  /** Of the end that `align` names. */
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly align?: Align;
  /** Edged with paper, to be told from lines behind it. */
  readonly hasHalo?: true;
}

export type Align = 'left' | 'center' | 'right';

/** A rectangle with round corners: a circle, where `radius` is half of both sides. */
export interface Box extends Area {
  readonly kind: 'box';
  readonly radius: number;
  readonly fill: Colour;
  readonly stroke?: Stroke;
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Line {
  readonly kind: 'line';
  /** SVG path data. */
  readonly path: string;
  readonly stroke: Stroke;
}

export interface Stroke {
  readonly colour: Colour;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** How wide a line of text is, in pixels. */
export type Measure = (text: string, font: Font) => number;

export function circle(x: number, y: number, radius: number, fill: Colour, stroke?: Stroke): Box {
  const area = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  return { kind: 'box', ...area, radius, fill, ...(stroke && { stroke }) };
}

export function line(from: readonly [number, number], to: readonly [number, number], stroke: Stroke): Line {
  return { kind: 'line', path: `M${from.join(' ')}L${to.join(' ')}`, stroke };
}
