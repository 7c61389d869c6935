import type { Citation, FactList, ReadFact, Refusal } from '../answer/reply.js';
import { citationOf, sourceList } from './citation.js';
import { type Labels, labelsFor, type Setting } from './labels.js';
import { pageOf } from './pages.js';
import { paragraph } from './paragraph.js';
import { quotation } from './quotation.js';
import { renderRefusal } from './refusal.js';
import { kindAndWords } from './value.js';

/**
 * A page of facts: each quote with the words that say something, above what they mean.
 * @param number of the page, counted from 1
 * @param next what the reader types for the page after it
 */
export function renderFacts(
  found: FactList | Refusal,
  number: number,
  next: string,
  setting: Setting,
): string {
  const labels = labelsFor(found.language, setting);
  if (found.kind === 'refusal') return renderRefusal(found, labels, setting.sources);
  const { facts, citations, pages } = pageOf(found, number);
  const parts = facts.map((fact) => renderFact(fact, citations, labels));
  if (citations.length > 0) parts.push(sourceList(citations, labels));
  if (number > 1 || pages > 1) parts.push(place(number, pages, next, labels));
  return parts.join('\n');
}

function place(number: number, pages: number, next: string, { screen, t }: Labels): string {
  const words: string[] = [t('answer.page', { page: number, pages })];
  if (number < pages) words.push(t('terminal.nextPage', { next }));
  return paragraph(screen, [{ text: words.join(' · '), paint: screen.paint.dim }]);
}

function renderFact({ quote, values }: ReadFact, citations: readonly Citation[], labels: Labels): string {
  const { screen } = labels;
  const words = quotation(quote, { ranges: values, paint: screen.paint.yellow });
  const lines = values.map((value) => paragraph(screen, kindAndWords(value, quote.source, labels), '  – '));
  // What is said twice in a sentence is listed once.
  return (
    paragraph(screen, [...words, ...citationOf(quote, citations, labels)]) + [...new Set(lines)].join('')
  );
}
