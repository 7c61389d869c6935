import path from 'node:path';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { programFolder } from '../text/program-folder.js';
import type { Picture } from './data.js';
import type { Box, Line, Measure, Scene, Shape, Stroke, Text } from './scene.js';
import { COLOURS, FONTS, type Font } from './style.js';

// No font of the machine's own: the same data is the same picture everywhere.
process.env['DISABLE_SYSTEM_FONTS_LOAD'] = '1';
const { createCanvas, GlobalFonts, Path2D } = await import('@napi-rs/canvas');

/** The first that has a letter draws it; what none has is a box. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'Verbatim Latin': ['NotoSans-Regular', 'NotoSans-SemiBold'],
  'Verbatim Bengali': ['NotoSansBengali-Regular', 'NotoSansBengali-SemiBold'],
  'Verbatim Devanagari': ['NotoSansDevanagari-Regular', 'NotoSansDevanagari-SemiBold'],
  'Verbatim Signs': ['NotoSansMath-Regular'],
};
const FAMILY = Object.keys(FAMILIES)
  .map((name) => `"${name}"`)
  .join(', ');

for (const [family, files] of Object.entries(FAMILIES)) {
  for (const file of files)
    GlobalFonts.registerFromPath(
      path.join(programFolder(), 'src', 'pictures', 'fonts', `${file}.ttf`),
      family,
    );
}

/**
 * Measuring shapes the text, which takes its time: what was measured is kept for as long as the measure is.
 * @param language decides between forms of a letter that scripts share
 */
export function measureIn(language: string): Measure {
  const context = createCanvas(1, 1).getContext('2d');
  context.lang = language;
  const widths = new Map<string, number>();
  return (text, font) => {
    const key = `${font} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      setFont(context, font);
      width = context.measureText(text).width;
      widths.set(key, width);
    }
    return width;
  };
}

export async function paint({ width, height, shapes }: Scene, language: string): Promise<Picture> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.lang = language;
  context.fillStyle = COLOURS.paper;
  context.fillRect(0, 0, width, height);
  for (const shape of shapes) draw(context, shape);
  // Packed in a thread of its own, unlike all above, which takes some ms.
  return { png: await canvas.encode('png'), width, height };
}

function draw(context: SKRSContext2D, shape: Shape): void {
  if (shape.kind === 'text') drawText(context, shape);
  else if (shape.kind === 'box') drawBox(context, shape);
  else drawLine(context, shape);
}

function drawText(context: SKRSContext2D, { text, font, colour, x, y, align = 'left', hasHalo }: Text): void {
  setFont(context, font);
  context.textAlign = align;
  if (hasHalo) {
    setStroke(context, { colour: 'paper', width: 8 });
    context.strokeText(text, x, y);
  }
  context.fillStyle = COLOURS[colour];
  context.fillText(text, x, y);
}

function drawBox(context: SKRSContext2D, { x, y, width, height, radius, fill, stroke }: Box): void {
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
  context.fillStyle = COLOURS[fill];
  context.fill();
  if (stroke === undefined) return;
  setStroke(context, stroke);
  context.stroke();
}

function drawLine(context: SKRSContext2D, { path, stroke }: Line): void {
  setStroke(context, stroke);
  context.stroke(new Path2D(path));
}

function setFont(context: SKRSContext2D, font: Font): void {
  const { size, weight } = FONTS[font];
  context.font = `${weight} ${size}px ${FAMILY}`;
}

function setStroke(context: SKRSContext2D, { colour, width, dash = [] }: Stroke): void {
  context.strokeStyle = COLOURS[colour];
  context.lineWidth = width;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.setLineDash([...dash]);
}
