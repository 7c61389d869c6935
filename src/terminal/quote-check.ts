import { cite } from '../answer/cited.js';
import type { Citation } from '../answer/reply.js';
import type { Quote } from '../corpus/source.js';
import { FEWEST_WORDS, LONGEST_QUOTATION, placesOf, type QuoteCheck } from '../quotes/check.js';
import type { Difference } from '../quotes/differences.js';
import { citationOf, sourceList } from './citation.js';
import { type Labels, labelsFor, type Setting } from './labels.js';
import { paragraph, type Span } from './paragraph.js';
import { type Emphasis, quotation } from './quotation.js';
import { rows } from './rows.js';

/** Whether words stand in the sources, where, and what differs. */
export function renderQuoteCheck(said: string, check: QuoteCheck, setting: Setting): string {
  // Words to be found letter for letter tell nothing of the language that their reader wants.
  const labels = labelsFor(undefined, setting);
  const { screen, t } = labels;
  const citations = cite(placesOf(check).map((quote) => ({ quote })));
  const verdict = t(`quote.${check.kind}`, { fewest: FEWEST_WORDS, most: LONGEST_QUOTATION });
  const paint = check.kind === 'exact' ? screen.paint.green : screen.paint.yellow;
  return [
    paragraph(screen, [{ text: verdict, paint }]),
    ...places(said, check, citations, labels),
    ...(citations.length > 0 ? [sourceList(citations, labels)] : []),
  ].join('\n');
}

function places(
  said: string,
  check: QuoteCheck,
  citations: readonly Citation[],
  labels: Labels,
): readonly string[] {
  const { screen, t } = labels;
  const { paint } = screen;
  const cited = (quote: Quote, emphasis: Emphasis): Span[] => [
    ...quotation(quote, emphasis),
    ...citationOf(quote, citations, labels),
  ];
  switch (check.kind) {
    case 'exact':
      return [
        list(
          check.places.map((quote) => cited(quote, { ranges: [], paint: paint.bold })),
          labels,
        ),
      ];
    case 'abridged':
      return [
        list([cited(check.quote, { ranges: check.omitted, paint: paint.yellow })], labels),
        list(
          check.omitted.map(({ text }) => [{ text: t('terminal.quote.omitted', { words: `“${text}”` }) }]),
          labels,
        ),
      ];
    case 'differs': {
      const whole = { text: said, start: 0, end: said.length };
      const [wrong, right] = sidesOf(check.differences);
      const compared = [
        { label: t('terminal.quote.said'), words: quotation(whole, { ranges: wrong, paint: paint.red }) },
        {
          label: t('terminal.quote.stands'),
          words: cited(check.quote, { ranges: right, paint: paint.green }),
        },
      ];
      return [
        rows(compared, screen),
        list(
          check.differences.map((difference) => [{ text: differenceWords(difference, labels) }]),
          labels,
        ),
      ];
    }
    default:
      return [];
  }
}

function list(items: readonly (readonly Span[])[], { screen }: Labels): string {
  return items.map((spans) => paragraph(screen, spans, '  • ')).join('');
}

/** The stretches that differ, in what was said and in the source. */
function sidesOf(differences: readonly Difference[]) {
  return [
    differences.flatMap((one) => ('said' in one ? [one.said] : [])),
    differences.flatMap((one) => ('stands' in one ? [one.stands] : [])),
  ] as const;
}

/** What differs, in words: colours are not for all. */
function differenceWords(difference: Difference, { t }: Labels): string {
  switch (difference.kind) {
    case 'changed':
      return t('quote.changed', {
        said: `“${difference.said.text}”`,
        stands: `“${difference.stands.text}”`,
      });
    case 'added':
      return t('quote.added', { said: `“${difference.said.text}”` });
    case 'missing':
      return t('quote.missing', { stands: `“${difference.stands.text}”` });
  }
}
