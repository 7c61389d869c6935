import { expect } from 'vitest';
import type { Area, Box, Measure, Scene, Shape, Text } from '../../src/pictures/scene.js';
import { baseline, FONTS } from '../../src/pictures/style.js';

/** Every UTF-16 unit as wide as a broad letter: what fits so, fits in the bundled fonts. */
export const measure: Measure = (text, font) => text.length * FONTS[font].size * 0.6;

/** Rounding of sums of floating-point numbers, in pixels. */
const NOTHING = 0.01;

/** The line that a text takes up, marks above and below its letters included. */
export function lineOf({ text, font, x, y, align = 'left' }: Text): Area {
  const width = measure(text, font);
  const left = { left: x, center: x - width / 2, right: x - width }[align];
  return { x: left, y: y - baseline(font, 0), width, height: FONTS[font].leading };
}

export function textsOf({ shapes }: Scene): Text[] {
  return shapes.filter((shape) => shape.kind === 'text');
}

export function boxesOf({ shapes }: Scene, fill?: Box['fill']): Box[] {
  return shapes.filter(
    (shape) => shape.kind === 'box' && (fill === undefined || shape.fill === fill),
  ) as Box[];
}

/** The numbers of an SVG path, two by two. */
export function pathPoints(shape: Shape): [number, number][] {
  const numbers = shape.kind === 'line' ? (shape.path.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number) : [];
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? Number.NaN]] : []));
}

export function areApart(a: Area, b: Area): boolean {
  const beside = a.x + a.width <= b.x + NOTHING || b.x + b.width <= a.x + NOTHING;
  return beside || a.y + a.height <= b.y + NOTHING || b.y + b.height <= a.y + NOTHING;
}

/** What holds of every picture: all is on the sheet, and no text lies on another. */
export function expectSound(scene: Scene): void {
  const texts = textsOf(scene).map((text) => ({ text: text.text, ...lineOf(text) }));
  for (const { text, x, y, width, height } of texts) {
    const within = x >= 0 && y >= 0 && x + width <= scene.width && y + height <= scene.height;
    expect(within, `${JSON.stringify(text)} is on the sheet`).toBe(true);
  }
  for (const [index, one] of texts.entries()) {
    for (const other of texts.slice(index + 1)) {
      expect(areApart(one, other), `${JSON.stringify([one, other])} are apart`).toBe(true);
    }
  }
  for (const { x, y, width, height } of boxesOf(scene)) {
    expect(x >= 0 && y >= 0 && x + width <= scene.width && y + height <= scene.height).toBe(true);
  }
  for (const [x, y] of scene.shapes.flatMap(pathPoints)) {
    expect(x >= 0 && y >= 0 && x <= scene.width && y <= scene.height).toBe(true);
  }
}
