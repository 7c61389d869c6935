import type { ChartPoint } from '../pictures/data.js';

/** What fills a column from its left: nothing to seven eighths of it. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;
const FULL = '█';
/** Where the figure may lie: up to the end of a range, or anywhere below a limit. */
const OPEN = '░';
/** Behind the bar: the figure is more than that, or about that. */
const BEYOND = '→';
const ABOUT = '~';

/**
 * A figure as a bar from 0: `███▌`, a range as `███░░`, *more than* as `███→`, *up to* as `░░░`.
 * @param most the figure whose bar is `columns` long; its mark may stand behind
 */
export function bar(
  { value, to = value, bound }: Pick<ChartPoint, 'value' | 'to' | 'bound'>,
  most: number,
  columns: number,
): string {
  const length = (figure: number) => (most > 0 ? (Math.max(0, figure) / most) * columns : 0);
  if (bound === 'less-than' || bound === 'at-most') return OPEN.repeat(Math.round(length(to)));
  if (to > value) {
    const end = Math.max(1, Math.round(length(to)));
    // Of the narrowest range a column is seen.
    const full = Math.min(end - 1, Math.round(length(value)));
    return FULL.repeat(full) + OPEN.repeat(end - full) + mark(bound);
  }
  return filled(length(value)) + mark(bound);
}

/** Of 0 the line that all bars begin at. */
function filled(length: number): string {
  const eighths = Math.max(1, Math.round(length * 8));
  return FULL.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}

function mark(bound: ChartPoint['bound']): string {
  if (bound === undefined) return '';
  return bound === 'about' ? ABOUT : BEYOND;
}
