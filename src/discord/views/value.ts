import type { Answer, ComparedFact, ReadFact, ReadValue } from '../../answer/reply.js';
import { type Source, textLanguage } from '../../corpus/source.js';
import { isDamaged, type Meaning } from '../../facts/value.js';
import { tellsMore } from '../../presentation/telling.js';
import { readableWords, valueWords } from '../../presentation/value-words.js';
import { SHOWN } from '../limits.js';
import { abridge, bold, escapeInline, small } from '../markdown.js';
import type { Reader } from '../reader.js';

/**
 * What a value means, in the reader's language.
 * @param render makes Markdown of its words
 */
export function valueName(value: Meaning, { language, t }: Reader, render = escapeInline): string {
  return shown(valueWords(value, language, t), render);
}

/** The lines above an answer's quote that say what answers, as a reading of the quote and no part of it. */
export function answeringReading({ quote, value }: Answer, reader: Reader): string[] {
  const words = value && readableWords(value, quote.source, reader);
  if (value === undefined || words === undefined) return [];
  return [reader.t('value.reading', { value: shown(words, bold) }), ...damage([value], reader)];
}

/** The lines above a fact that say how it goes together with the answer. */
export function agreement({ quote, said }: ComparedFact, mark: string, reader: Reader): string[] {
  const words = said && readableWords(said.value, quote.source, reader);
  if (said === undefined || words === undefined) return [];
  const value = shown(words, bold);
  return [reader.t(`value.agreement.${said.agreement}`, { mark, value }), ...damage([said.value], reader)];
}

const SEPARATOR = ' · ';

/**
 * What the values of a fact mean, each once, where that tells the reader something; `''` where it does not.
 * @param render as in `valueName`
 */
export function readings({ quote, values }: ReadFact, reader: Reader, render = escapeInline): string {
  const telling = values.flatMap((value) => tellingWords(value, quote.source, reader) ?? []);
  const words: string[] = [];
  let left: number = SHOWN.valuesLength;
  for (const name of new Set(telling.map((one) => shown(one, render)))) {
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

function shown(words: string, render: typeof escapeInline): string {
  return abridge(words, SHOWN.valueLength, render);
}

function tellingWords(value: ReadValue, source: Source, reader: Reader): string | undefined {
  const words = isBare(value) ? undefined : readableWords(value, source, reader);
  if (words === undefined) return undefined;
  const isTelling = isDamaged(value) || tellsMore(value, words, reader.language, textLanguage(source));
  return isTelling ? words : undefined;
}

/** A number that says nothing away from what it counts. */
function isBare(value: Meaning): boolean {
  return value.kind === 'rank' || (value.kind === 'count' && value.unit === undefined);
}
