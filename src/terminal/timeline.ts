import type { Citation, Refusal, Timeline } from '../answer/reply.js';
import type { Quote } from '../corpus/source.js';
import { valueWords } from '../presentation/value-words.js';
import type { Range } from '../text/range.js';
import { citationOf, sourceList } from './citation.js';
import { type Labels, labelsFor, type Setting } from './labels.js';
import { extractOf, quotation } from './quotation.js';
import { renderRefusal } from './refusal.js';
import { type Row, rows } from './rows.js';

/** What happened when, in the order of time, each with the words that tell of it. */
export function renderTimeline(timeline: Timeline | Refusal, setting: Setting): string {
  const labels = labelsFor(timeline.language, setting);
  if (timeline.kind === 'refusal') return renderRefusal(timeline, labels, setting.sources);
  const { screen, language, t } = labels;
  const { events, citations } = timeline;
  const list = events.map(({ value, quote }) =>
    quoteRow(valueWords(value, language, t), quote, value, citations, labels),
  );
  return `${rows(list, screen)}\n${sourceList(citations, labels)}`;
}

/** So much of a quote shows what happened. UTF-16 units. */
const EXTRACT = 220;

/**
 * A quote, or the part of a long one around some of its words, beside a label.
 * @param words those that stand out
 */
export function quoteRow(
  label: string,
  quote: Quote,
  words: Range,
  citations: readonly Citation[],
  labels: Labels,
): Row {
  const extract = extractOf(quote, words, EXTRACT);
  const emphasis = { ranges: [words], paint: labels.screen.paint.yellow };
  return {
    label,
    words: [...quotation(extract.quote, emphasis, extract.cut), ...citationOf(quote, citations, labels)],
  };
}
