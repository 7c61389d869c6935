import type { Answer, Citation, ComparedFact, ReadFact } from '../../answer/reply.js';
import { textLanguage } from '../../corpus/source.js';
import { SHOWN } from '../limits.js';
import { small } from '../markdown.js';
import type { Reader } from '../reader.js';
import { citationMark } from './citation.js';
import { excerpt } from './quotation.js';
import { sourceLine, statementList, statementVersions } from './statement.js';
import { agreement, damage, readings } from './value.js';
import type { Versions } from './versions.js';

/**
 * Numbered facts, each with its citation's number and its place; below them the sources not cited above.
 * @param room UTF-16 units: the facts that don't fit are left out, and then the links that don't
 * @returns `''` if there are none
 */
export function factList(answer: Answer, reader: Reader, room: number): string {
  const heading = `**${reader.t('answer.facts')}**\n`;
  const facts: Versions[] = [];
  const sources = new Map<Citation, Versions>();
  let left = room - heading.length;

  for (const fact of answer.facts.slice(0, SHOWN.facts)) {
    const { source } = fact.quote;
    const citation = answer.citations.find((each) => each.source === source);
    if (citation === undefined) continue;
    const versions = factVersions(fact, facts.length + 1, citationMark(citation.n, reader), reader);
    const isNew = source !== answer.quote.source && !sources.has(citation);
    const line = isNew ? sourceLine(citation, reader) : '';
    // With each line's break, and the empty line between two facts.
    const length = versions[0].length + 2 + (isNew ? line.length + 1 : 0);
    if (length > left) break;
    left -= length;
    facts.push(versions);
    if (isNew) sources.set(citation, [line]);
  }
  if (facts.length === 0) return '';
  return heading + statementList(facts, [...sources.values()], room - heading.length);
}

function factVersions(fact: ComparedFact, ordinal: number, mark: string, reader: Reader): Versions {
  const { quote, said } = fact;
  const words = excerpt(quote, said === undefined ? [] : [said.value], SHOWN.factLength);
  const above = said === undefined ? readingLines(fact, reader) : agreement(fact, mark, reader);
  return statementVersions({ quote, words: `**${reader.number(ordinal)}.** ${words}`, above }, mark, reader);
}

/** Whoever reads the quote's language needs no help with a fact that is only beside the answer. */
function readingLines(fact: ReadFact, reader: Reader): string[] {
  const value = readings(fact, reader);
  if (value === '' || textLanguage(fact.quote.source) === reader.language) return [];
  return [small(reader.t('value.reading', { value })), ...damage(fact.values, reader)];
}
