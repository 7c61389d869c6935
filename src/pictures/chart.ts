import { cited, heading, type Part, paragraph, sheet, sources } from './card.js';
import { keyMark } from './chart-marks.js';
import { plot } from './chart-plot.js';
import type { ChartData } from './data.js';
import { type Figure, figuresOf } from './figures.js';
import type { Measure, Scene, Shape } from './scene.js';
import { FONTS, MARGIN, WIDTH } from './style.js';

/** Columns of the table: the mark as in the plot, the date, and the amount as it is written. */
const KEY = 56;
const COLUMN_GAP = 28;
const MOST_DATE = 300;
const BETWEEN_ROWS = 10;

/**
 * Each figure at its time and height, with nothing drawn between them, above a table of what the sources say.
 * @throws {RangeError} if a date or a value is none, or there are none or too many points
 */
export function layOutChart(data: ChartData, measure: Measure): Scene {
  const figures = figuresOf(data.points);
  const head = heading(data.title, data.unit, measure);
  const plotted = plot(figures, head.bottom + 24, data.language, measure);
  const rows = table(figures, plotted.bottom + 36, measure);
  return sheet([head, plotted, rows, sources(data.footer, rows.bottom + 32, measure)]);
}

function table(figures: readonly Figure[], top: number, measure: Measure): Part {
  const dates = Math.max(...figures.map(({ label }) => measure(label, 'date')));
  const date = { x: MARGIN + KEY, width: Math.min(MOST_DATE, Math.ceil(dates)), most: 2 };
  const x = date.x + date.width + COLUMN_GAP;
  const shapes: Shape[] = [];
  let next = top;
  for (const figure of figures) {
    const dated = paragraph(figure.label, { ...date, top: next, font: 'date', colour: 'accent' }, measure);
    const place = { x, top: next, width: WIDTH - MARGIN - x, most: 2, font: 'body', colour: 'ink' } as const;
    const marks = [...(figure.sign === undefined ? [] : [figure.sign]), figure.citation];
    const amount = cited(figure.text, marks.join(' '), place, measure);
    const mark = keyMark(figure, MARGIN + 20, next + FONTS.date.leading / 2);
    shapes.push(...mark, ...dated.shapes, ...amount.shapes);
    next = Math.max(dated.bottom, amount.bottom) + BETWEEN_ROWS;
  }
  return { shapes, bottom: next - BETWEEN_ROWS };
}
