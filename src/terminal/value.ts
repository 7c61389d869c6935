import type { ComparedFact } from '../answer/reply.js';
import { isDamaged, type Value } from '../facts/value.js';
import { valueWords } from '../presentation/value-words.js';
import { harmlessLine } from './harmless.js';
import type { Labels } from './labels.js';
import type { Span } from './paragraph.js';

/** What the words that answer mean, as a reading of the quote and no part of it. */
export function reading(value: Value, labels: Labels): Span[] {
  const { screen, language, t } = labels;
  const words = t('value.reading', { value: valueWords(value, language, t) });
  return [{ text: harmlessLine(words), paint: screen.paint.bold }, ...damage(value, labels)];
}

/** A value by its kind and its meaning, with what else the text tells of it: `person: Ana Ruiz · Minister of Trade`. */
export function kindAndWords(value: Value, labels: Labels): Span[] {
  const { screen, language, t } = labels;
  const words = [valueWords(value, language, t), ...besides(value)].join(' · ');
  return [
    { text: `${t(`value.kind.${value.kind}`)}: `, paint: screen.paint.dim },
    { text: harmlessLine(words) },
    ...damage(value, labels),
  ];
}

/** What another source says to the question, beside the answer. */
export function comparison(
  { value, agreement }: NonNullable<ComparedFact['said']>,
  mark: string,
  labels: Labels,
): Span[] {
  const { screen, language, t } = labels;
  const words = t(`value.agreement.${agreement}`, { mark, value: valueWords(value, language, t) });
  const paint = agreement === 'different' ? screen.paint.yellow : screen.paint.green;
  return [{ text: harmlessLine(words), paint }, ...damage(value, labels)];
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
