import type { Quote } from '../corpus/source.js';
import { factIn } from '../facts/facts.js';
import type { Value } from '../facts/value.js';
import { highlightGroup } from './highlight.js';
import { LEAST_CERTAINTY } from './parameters.js';
import type { Question } from './question.js';
import type { Highlight } from './reply.js';
import { VALUES_WANTED } from './shown.js';

/**
 * The value that the highlighted words say: one of the wanted kind among them, or exactly what they say. None where other
 * words of the quote may answer as well: a wrong value is worse than none.
 */
export function answeringValue(
  question: Pick<Question, 'wanted' | 'slot'>,
  quote: Quote,
  highlight: Highlight | undefined,
): Value | undefined {
  if (highlight === undefined || !highlight.isFitting) return undefined;
  if (highlight.certainty < LEAST_CERTAINTY[highlightGroup(question)]) return undefined;
  const values = factIn(quote.source, quote).values.filter(
    ({ start, end }) => start < highlight.end && highlight.start < end,
  );
  const kinds = VALUES_WANTED[question.wanted];
  if (kinds.length === 0) {
    return values.find(({ start, end }) => start === highlight.start && end === highlight.end);
  }
  for (const kind of kinds) {
    const value = values.find((one) => one.kind === kind);
    if (value !== undefined) return value;
  }
  return undefined;
}
