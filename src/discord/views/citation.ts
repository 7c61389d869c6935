import { placeOf } from '../../answer/citation.js';
import type { Quote, Source } from '../../corpus/source.js';
import { writeDate } from '../../facts/write.js';
import { SHOWN } from '../limits.js';
import { abridge, escapeInline, maskedLink, small } from '../markdown.js';
import type { Reader } from '../reader.js';

/** `[2]`, as the bot's own words and not as Markdown. */
export function citationMark(n: number, { number }: Reader): string {
  return `\\[${number(n)}\\]`;
}

/**
 * *History, ¶ 3*; empty where the quote stands in no paragraph.
 * @param url what the paragraph's number links to
 */
export function placeName(quote: Quote, { t }: Reader, url?: string): string {
  const place = placeOf(quote);
  if (place === undefined) return '';
  const number = t('answer.paragraph', { number: place.paragraph });
  const paragraph = url === undefined ? number : maskedLink(number, url);
  return place.heading === undefined ? paragraph : `${detail(place.heading)}, ${paragraph}`;
}

export interface CitationParts {
  readonly source: Source;
  /** What stands before the title and after the date, as Markdown. */
  readonly mark?: string;
  readonly place?: string;
  /** Addresses, the best first: the first that leaves the line short enough is linked. */
  readonly link?: { readonly label: string; readonly urls: readonly (string | undefined)[] };
}

/** One line in small print that names a source: what is unknown of it is left out. */
export function citationLine({ source, mark = '', place = '', link }: CitationParts, reader: Reader): string {
  const title = `${mark} ${abridge(source.title, SHOWN.titleLength, escapeInline)}`.trim();
  const known = [title, place, ...publication(source, reader)].filter((part) => part !== '');
  const named = small(known.join(' · '));
  const linked = link?.urls.flatMap((url) =>
    url === undefined ? [] : `${named} · ${maskedLink(link.label, url)}`,
  );
  return linked?.find(({ length }) => length <= SHOWN.citationLength) ?? named;
}

/** Publisher and date. */
export function publication({ publisher, date }: Source, { language }: Reader): string[] {
  return [
    ...(publisher === undefined ? [] : [detail(publisher)]),
    ...(date === undefined ? [] : [detail(writeDate(date, language))]),
  ];
}

/** A word or two of a source's description, escaped and short. */
export function detail(words: string): string {
  return abridge(words, SHOWN.detailLength, escapeInline);
}
