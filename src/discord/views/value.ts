import type { Answer, ComparedFact } from '../../answer/reply.js';
import { type Quote, textLanguage } from '../../corpus/source.js';
import type { Fact } from '../../facts/facts.js';
import { isDamaged, type Meaning, type Value } from '../../facts/value.js';
import { tellsMore } from '../../presentation/telling.js';
import { valueWords } from '../../presentation/value-words.js';
import { SHOWN } from '../limits.js';
import { abridge, bold, escapeInline, small } from '../markdown.js';
import type { Reader } from '../reader.js';

/**
 * What a value means, in the reader's language.
 * @param render makes Markdown of its words
 */
export function valueName(value: Meaning, { language, t }: Reader, render = escapeInline): string {
  return abridge(valueWords(value, language, t), SHOWN.valueLength, render);
}

/** The lines above an answer's quote that say what answers, as a reading of the quote and no part of it. */
export function answeringReading({ value }: Answer, reader: Reader): string[] {
  if (value === undefined) return [];
  return [reader.t('value.reading', { value: valueName(value, reader, bold) }), ...damage([value], reader)];
}

/** The lines above a fact that say how it goes together with the answer. */
export function agreement({ said }: ComparedFact, mark: string, reader: Reader): string[] {
  if (said === undefined) return [];
  const value = valueName(said.value, reader, bold);
  return [reader.t(`value.agreement.${said.agreement}`, { mark, value }), ...damage([said.value], reader)];
}

const SEPARATOR = ' · ';

/**
 * What the values of a fact mean, each once, where that tells the reader something; `''` where it does not.
 * @param render as in `valueName`
 */
export function readings({ quote, values }: Fact, reader: Reader, render = escapeInline): string {
  const telling = values.filter((value) => !isBare(value) && isTelling(value, quote, reader));
  const words: string[] = [];
  let left: number = SHOWN.valuesLength;
  for (const name of new Set(telling.map((value) => valueName(value, reader, render)))) {
    left -= name.length + SEPARATOR.length;
    if (left < 0) break;
    words.push(name);
  }
  return words.join(SEPARATOR);
}

/** In small print, that an amount is damaged, if one of these is. */
export function damage(values: readonly Meaning[], { t }: Reader): string[] {
  return values.some(isDamaged) ? [small(t('value.damaged'))] : [];
}

function isTelling(value: Value, { source }: Quote, { language, t }: Reader): boolean {
  return isDamaged(value) || tellsMore(value, valueWords(value, language, t), language, textLanguage(source));
}

/** A number that says nothing away from what it counts. */
function isBare(value: Meaning): boolean {
  return value.kind === 'rank' || (value.kind === 'count' && value.unit === undefined);
}
