import { isReadable } from '../answer/readable.js';
import type { ReaderName, ReadValue } from '../answer/reply.js';
import type { Source } from '../corpus/source.js';
import { isDamaged, type Meaning } from '../facts/value.js';
import { writeValue } from '../facts/write.js';
import { type Translate, translator } from '../locales/index.js';

/** A value for a reader, in any language; hedges such as *more than* in English where the bot does not speak it. */
export function valueWords(
  value: Meaning & ReaderName,
  language: string,
  t: Translate = translator(language),
): string {
  return (
    value.readerName ?? writeValue(value, language, (bound, amount) => t(`value.bound.${bound}`, { amount }))
  );
}

/** Behind an amount whose words are damaged, where several are shown and one note says what that means. */
export const DAMAGE_SIGN = '†';

/** That note, if one of the values is damaged. */
export function damageNotes(values: readonly Meaning[], t: Translate): string[] {
  return values.some(isDamaged) ? [`${DAMAGE_SIGN} ${t('value.damaged')}`] : [];
}

/** The same of a value in a source; nothing for a name in letters that the reader may not know. */
export function readableWords(
  value: ReadValue,
  source: Source,
  { language, t }: { readonly language: string; readonly t: Translate },
): string | undefined {
  return isReadable(value, source, language) ? valueWords(value, language, t) : undefined;
}
