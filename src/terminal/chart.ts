import type { Chart, Refusal } from '../answer/reply.js';
import type { ChartPoint } from '../pictures/data.js';
import { chartPicture } from '../presentation/pictures.js';
import { bar } from './bar.js';
import { sourceList } from './citation.js';
import { columnsOf } from './columns.js';
import { harmlessLine } from './harmless.js';
import { labelsFor, type Setting } from './labels.js';
import { heading, paragraph } from './paragraph.js';
import { renderRefusal } from './refusal.js';
import { rows } from './rows.js';
import type { Screen } from './screen.js';
import { quoteRow } from './timeline.js';
import { damage } from './value.js';

/** Figures as bars from 0, above the words that tell each of them. */
export function renderChart(chart: Chart | Refusal, setting: Setting): string {
  const labels = labelsFor(chart.language, setting);
  if (chart.kind === 'refusal') return renderRefusal(chart, labels, setting.sources);
  const { screen, language } = labels;
  const { data } = chartPicture(chart, chart.points, language);
  const quotes = chart.points.map(({ figure, quote }, i) => {
    const { label, words } = quoteRow(data.points[i]?.label ?? '', quote, figure, chart.citations, labels);
    return { label, words: [...words, ...damage(figure, labels)] };
  });
  return [
    heading(data.unit, screen) + bars(data.points, screen),
    rows(quotes, screen),
    sourceList(chart.citations, labels),
  ].join('\n');
}

const INDENT = '  ';
/** A longer bar tells no more. Columns. */
const LONGEST_BAR = 40;
/** Where a bar beside its words would be shorter, it stands below them. */
const LEAST_BAR = 12;

function bars(points: readonly ChartPoint[], screen: Screen): string {
  const most = Math.max(...points.map(({ value, to = value }) => Math.max(value, to)));
  const dates = points.map(({ label }) => harmlessLine(label));
  const amounts = points.map(({ text }) => harmlessLine(text));
  const [datesWidth, amountsWidth] = [widest(dates), widest(amounts)];
  // Besides the words and the gaps before each column, one column for the mark behind a bar.
  const rest = screen.width - datesWidth - amountsWidth - 3 * INDENT.length - 1;
  const isBeside = rest >= LEAST_BAR;
  const length = Math.max(1, Math.min(LONGEST_BAR, isBeside ? rest : screen.width - INDENT.length - 1));
  return points
    .map((point, i) => {
      const [date = '', amount = ''] = [dates[i], amounts[i]];
      const words = isBeside
        ? `${INDENT}${padded(date, datesWidth)}${INDENT}${padded(amount, amountsWidth)}`
        : paragraph(screen, [{ text: `${date} · ${amount}` }], INDENT);
      return `${words}${INDENT}${screen.paint.cyan(bar(point, most, length))}\n`;
    })
    .join('');
}

function widest(words: readonly string[]): number {
  return Math.max(...words.map(columnsOf));
}

function padded(words: string, columns: number): string {
  return words + ' '.repeat(columns - columnsOf(words));
}
