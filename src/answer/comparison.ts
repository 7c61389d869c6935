import { quote } from '../corpus/source.js';
import { type Agreement, compareValues } from '../facts/agreement.js';
import { factIn } from '../facts/facts.js';
import { readSource } from '../facts/reading.js';
import type { Value } from '../facts/value.js';
import type { Ranking } from '../search/rank.js';
import { type Mention, mentions } from './about.js';
import { answeringValue } from './answering-value.js';
import type { FoundTerms } from './found-terms.js';
import { highlight } from './highlight.js';
import { COMPARISON } from './parameters.js';
import type { Question } from './question.js';
import type { ComparedFact } from './reply.js';

/**
 * What other sources say to the same question. A source agrees that tells an agreeing value where it speaks of the thing: in
 * a sentence with a good part of the question, two words side by side among it (`diplomatic relations`). One is said to
 * differ only where its sentence carries nearly all of the question and answers it with another value. It decides
 * nothing: who reads both quotes does.
 * @param value what answers, from `answered`
 * @returns a fact a source, of those whose values can be compared
 */
export function compareSources(
  question: Question,
  value: Value,
  answered: Mention['source'],
  ranking: Ranking,
  found: FoundTerms,
): ComparedFact[] {
  // A place or an organisation is named in passing everywhere.
  if (value.kind === 'place' || value.kind === 'organisation') return [];
  const told = mentions(ranking, COMPARISON.agrees).filter(({ source }) => source !== answered);
  const agreeing = told
    .filter(({ hasPhrase }) => hasPhrase)
    .flatMap((mention) => agreeingFact(value, mention) ?? []);
  const differing = told
    .filter(({ relevance }) => relevance >= COMPARISON.differs)
    .flatMap((mention) => differingFact(question, value, mention, found) ?? []);
  const bySource = new Map<Mention['source'], ComparedFact>();
  for (const fact of [...agreeing, ...differing]) {
    if (!bySource.has(fact.quote.source)) bySource.set(fact.quote.source, fact);
  }
  return [...bySource.values()];
}

function agreeingFact(value: Value, { source, ...range }: Mention): ComparedFact | undefined {
  const read = readSource(source);
  const values = value.kind === 'person' ? read.namesIn(range) : read.figuresIn(range);
  for (const other of values) {
    const agreement = compareValues(value, other);
    if (agreement === 'same' || agreement === 'compatible')
      return said(factIn(source, range), other, agreement);
  }
  return undefined;
}

function differingFact(
  question: Question,
  value: Value,
  { source, ...range }: Mention,
  found: FoundTerms,
): ComparedFact | undefined {
  const quoted = quote(source, range);
  const other = answeringValue(question, quoted, highlight(question, quoted, found));
  if (other === undefined || compareValues(value, other) !== 'different') return undefined;
  return said(factIn(source, range), other, 'different');
}

function said(fact: ReturnType<typeof factIn>, value: Value, agreement: Agreement): ComparedFact {
  return { ...fact, said: { value, agreement } };
}
