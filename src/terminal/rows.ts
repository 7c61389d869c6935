import { columnsOf } from './columns.js';
import { harmlessLine } from './harmless.js';
import { paragraph, type Span, wrapped } from './paragraph.js';
import type { Screen } from './screen.js';

/** A label and the words beside it. */
export interface Row {
  readonly label: string;
  readonly words: readonly Span[];
}

/** A wider label breaks into lines. Columns. */
const WIDEST_LABEL = 24;
/** Where fewer columns are left for the words, they stand below their label. */
const LEAST_WORDS = 32;
const GAP = '  ';

/** Rows of two columns, the first as wide as the widest label. */
export function rows(list: readonly Row[], screen: Screen): string {
  const shown = list.map(({ label, words }) => ({ label: harmlessLine(label), words }));
  const width = Math.min(WIDEST_LABEL, Math.max(0, ...shown.map(({ label }) => columnsOf(label))));
  const rest = screen.width - width - 2 * GAP.length;
  return shown
    .map((row) => (rest < LEAST_WORDS ? stacked(row, screen) : sideBySide(row, width, rest, screen)))
    .join('');
}

function stacked({ label, words }: Row, screen: Screen): string {
  return (
    paragraph(screen, [{ text: label, paint: screen.paint.bold }], GAP) + paragraph(screen, words, GAP + GAP)
  );
}

function sideBySide({ label, words }: Row, width: number, rest: number, { paint }: Screen): string {
  const labels = wrapped([{ text: label }], width);
  const lines = wrapped(words, rest);
  return Array.from({ length: Math.max(labels.length, lines.length) }, (_, i) => {
    const [left = '', right = ''] = [labels[i], lines[i]];
    const padding = right === '' ? '' : ' '.repeat(width - columnsOf(left)) + GAP;
    return `${GAP}${left && paint.bold(left)}${padding}${right}\n`;
  }).join('');
}
