import { placeOf, quoteUrl, sourceUrl } from '../answer/citation.js';
import type { Citation } from '../answer/reply.js';
import type { Quote, Source } from '../corpus/source.js';
import type { Translate } from '../locales/index.js';
import { citationNumber, sourceWords } from '../presentation/source-words.js';
import type { Labels } from './labels.js';
import { heading, paragraph, type Span } from './paragraph.js';
import type { Screen } from './screen.js';

/** The address as the source gives it, which reads better than with its letters encoded; a click opens the encoded one. */
export function address(source: Source, lead: string, screen: Screen): string {
  const url = sourceUrl({ source });
  if (url === undefined || source.url === undefined) return '';
  return paragraph(
    screen,
    [{ text: source.url, paint: (words) => screen.paint.dim(screen.link(words, url)) }],
    lead,
  );
}

/** The sources that a reply cites, under their heading. */
export function sourceList(citations: readonly Citation[], labels: Labels): string {
  const { screen, language, t } = labels;
  const lines = citations.map(({ n, source }) => {
    const lead = `  [${n}] `;
    const words = paragraph(screen, [{ text: sourceWords(source, language) }], lead);
    return words + address(source, ' '.repeat(lead.length), screen);
  });
  return heading(t('answer.sources'), screen) + lines.join('');
}

/** The number of a quote's source, as every reply shows it: `[1]`. */
export function markOf(quote: Quote, citations: readonly Citation[]): string {
  return `[${citationNumber(quote, citations)}]`;
}

/** What stands behind a quote: the number of its source, which opens the source at the quote, and the quote's place in it. */
export function citationOf(quote: Quote, citations: readonly Citation[], { screen, t }: Labels): Span[] {
  const url = quoteUrl(quote);
  return [
    { text: ' ' },
    {
      text: markOf(quote, citations),
      paint: (words) => screen.paint.cyan(url === undefined ? words : screen.link(words, url)),
    },
    { text: placeWords(quote, t), paint: screen.paint.dim },
  ];
}

function placeWords(quote: Quote, t: Translate): string {
  const place = placeOf(quote);
  if (place === undefined) return '';
  // A sign and its number stay on one line.
  const number = t('answer.paragraph', { number: place.paragraph }).replaceAll(' ', '\u00A0');
  return ` ${place.heading === undefined ? '' : `${place.heading}, `}${number}`;
}
