import { areReadable } from '../answer/readable.js';
import type { Answer, ComparedFact, ReadValue } from '../answer/reply.js';
import type { Source } from '../corpus/source.js';
import { isDamaged, type Value } from '../facts/value.js';
import { readableWords } from '../presentation/value-words.js';
import { harmlessLine } from './harmless.js';
import type { Labels } from './labels.js';
import type { Span } from './paragraph.js';

/** What the words that answer mean, as a reading of the quote and no part of it; nothing where it tells the reader nothing. */
export function reading({ quote, value }: Answer, labels: Labels): Span[] {
  const { screen, t } = labels;
  const words = value && readableWords(value, quote.source, labels);
  if (value === undefined || words === undefined) return [];
  const told = t('value.reading', { value: words });
  return [{ text: harmlessLine(told), paint: screen.paint.bold }, ...damage(value, labels)];
}

/** A value by its kind and its meaning, with what else the text tells of it: `person: Ana Ruiz · Minister of Trade`. */
export function kindAndWords(value: ReadValue, source: Source, labels: Labels): Span[] {
  const { screen, language, t } = labels;
  const words = readableWords(value, source, labels);
  if (words === undefined) return [];
  const others = besides(value).filter((one) => one !== words && areReadable(one, source, language));
  return [
    { text: `${t(`value.kind.${value.kind}`)}: `, paint: screen.paint.dim },
    { text: harmlessLine([words, ...others].join(' · ')) },
    ...damage(value, labels),
  ];
}

/** What another source says to the question, beside the answer. */
export function comparison({ quote, said }: ComparedFact, mark: string, labels: Labels): Span[] {
  const { screen, t } = labels;
  const words = said && readableWords(said.value, quote.source, labels);
  if (said === undefined || words === undefined) return [];
  const told = t(`value.agreement.${said.agreement}`, { mark, value: words });
  const paint = said.agreement === 'different' ? screen.paint.yellow : screen.paint.green;
  return [{ text: harmlessLine(told), paint }, ...damage(said.value, labels)];
}

function besides(value: Value): string[] {
  if (value.kind === 'person' && value.office !== undefined) return [value.office.text];
  if (value.kind === 'organisation' && value.acronym !== undefined) return [value.acronym];
  return [];
}

/** A warning behind an amount whose words are damaged. */
export function damage(value: Value, { screen, t }: Labels): Span[] {
  return isDamaged(value) ? [{ text: ` – ${t('value.damaged')}`, paint: screen.paint.yellow }] : [];
}
