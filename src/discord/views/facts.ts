import { quoteUrl, sourceUrl } from '../../answer/citation.js';
import type { Answer, Citation } from '../../answer/reply.js';
import type { Quote } from '../../corpus/source.js';
import { SHOWN } from '../limits.js';
import { abridge, blockQuote } from '../markdown.js';
import type { Reader } from '../reader.js';
import { citationLine, citationMark, placeName } from './citation.js';

/** A fact's line, with a link to its place and without. */
interface FactLine {
  readonly plain: string;
  readonly linked: string;
}

/**
 * Numbered facts, each with its citation's number and its place; below them the sources not cited above.
 * @param room UTF-16 units: the facts that don't fit are left out, and then the links that don't
 * @returns `''` if there are none
 */
export function factList(answer: Answer, reader: Reader, room: number): string {
  const heading = `**${reader.t('answer.facts')}**`;
  const facts: FactLine[] = [];
  const sources = new Map<Citation, string>();
  let left = room - heading.length;

  for (const { quote } of answer.facts.slice(0, SHOWN.facts)) {
    const citation = answer.citations.find(({ source }) => source === quote.source);
    if (citation === undefined) continue;
    const fact = factLine(facts.length + 1, quote, citation, reader);
    const isNew = quote.source !== answer.quote.source && !sources.has(citation);
    const source = isNew ? sourceLine(citation, reader) : '';
    // With each line's break, and the empty line between two facts.
    const length = fact.plain.length + 2 + (isNew ? source.length + 1 : 0);
    if (length > left) break;
    left -= length;
    facts.push(fact);
    if (isNew) sources.set(citation, source);
  }
  if (facts.length === 0) return '';

  const lines = facts.map(({ plain, linked }) => {
    const extra = linked.length - plain.length;
    if (extra > left) return plain;
    left -= extra;
    return linked;
  });
  return [heading, lines.join('\n\n'), ...sources.values()].join('\n');
}

function factLine(ordinal: number, quote: Quote, { n }: Citation, reader: Reader): FactLine {
  const words = abridge(quote.text, SHOWN.factLength);
  const line = (place: string) =>
    blockQuote(`**${reader.number(ordinal)}.** ${words} ${citationMark(n, reader)} ${place}`.trimEnd());
  return { plain: line(placeName(quote, reader)), linked: line(placeName(quote, reader, quoteUrl(quote))) };
}

function sourceLine({ n, source }: Citation, reader: Reader): string {
  const link = { label: reader.t('discord.sources.open'), urls: [sourceUrl({ source })] };
  return citationLine({ source, mark: citationMark(n, reader), link }, reader);
}
