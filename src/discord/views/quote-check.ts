import { quoteUrl, sourceUrl } from '../../answer/citation.js';
import type { Quote } from '../../corpus/source.js';
import { FEWEST_WORDS, LONGEST_QUOTATION, placesOf, type QuoteCheck } from '../../quotes/check.js';
import type { Difference } from '../../quotes/differences.js';
import type { Range } from '../../text/range.js';
import { ACCENT, container, separator, text, type View } from '../layout.js';
import { DISCORD, SHOWN } from '../limits.js';
import { abridge, blockQuote, bold, small, struck } from '../markdown.js';
import type { Reader } from '../reader.js';
import { questionLine } from './answer.js';
import { citationLine, placeName } from './citation.js';
import { excerpt } from './quotation.js';
import { fitVersions, type Versions } from './versions.js';

/**
 * Whether words stand in the sources: where, or what differs.
 * @param said the words
 */
export function quoteCheckView(check: QuoteCheck, said: string, reader: Reader): View {
  const limits = { fewest: FEWEST_WORDS, most: LONGEST_QUOTATION };
  const verdict = `**${reader.t(`quote.${check.kind}`, limits)}**`;
  const question = questionLine(said);
  const explained = [verdict, ...explanation(check, reader)].join('\n');
  const places = placesOf(check);
  const length = Math.floor(SHOWN.checkedLength / places.length);
  const shown = fitVersions(
    places.map((place) => placeVersions(place, markedIn(check), length, reader)),
    DISCORD.textLength - question.length - explained.length - 2 * places.length,
  );
  const stands = check.kind === 'exact' || check.kind === 'abridged';
  return container(stands ? ACCENT.answer : ACCENT.refusal, [
    ...(question === '' ? [] : [text(question)]),
    text(explained),
    ...(shown.length === 0 ? [] : [separator(), text(shown.join('\n\n'))]),
  ]);
}

/** The stretches of the place to point at: what is left out, or what stands there otherwise. */
function markedIn(check: QuoteCheck): readonly Range[] {
  if (check.kind === 'abridged') return check.omitted;
  if (check.kind !== 'differs') return [];
  return check.differences.flatMap((each) => ('stands' in each ? [each.stands] : []));
}

function placeVersions(quote: Quote, marked: readonly Range[], length: number, reader: Reader): Versions {
  const { source } = quote;
  const quoted = excerpt(quote, marked, length, blockQuote);
  const place = placeName(quote, reader);
  const link = { label: reader.t('answer.open'), urls: [quoteUrl(quote), sourceUrl(quote)] };
  return [
    `${quoted}\n${citationLine({ source, place }, reader)}`,
    `${quoted}\n${citationLine({ source, place, link }, reader)}`,
  ];
}

/** Lines of Markdown. */
function explanation(check: QuoteCheck, reader: Reader): string[] {
  if (check.kind === 'abridged') return [small(reader.t('quote.omitted'))];
  if (check.kind !== 'differs') return [];
  const shown = check.differences.slice(0, SHOWN.differences).map((each) => differenceLine(each, reader));
  const rest = check.differences.length - shown.length;
  return rest === 0 ? shown : [...shown, small(reader.t('quote.more', { count: rest }))];
}

function differenceLine(difference: Difference, { t }: Reader): string {
  const part = (words: string, render: (words: string) => string) =>
    abridge(words, SHOWN.differenceLength, render);
  switch (difference.kind) {
    case 'changed': {
      const { said, stands } = difference;
      return t('quote.changed', { said: part(said.text, struck), stands: part(stands.text, bold) });
    }
    case 'added':
      return t('quote.added', { said: part(difference.said.text, struck) });
    case 'missing':
      return t('quote.missing', { stands: part(difference.stands.text, bold) });
  }
}
