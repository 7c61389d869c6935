import type { Meaning } from '../facts/value.js';
import { writeValue } from '../facts/write.js';
import { type Translate, translator } from '../locales/index.js';

/** A value for a reader, in any language; hedges such as *more than* in English where the bot does not speak it. */
export function valueWords(value: Meaning, language: string, t: Translate = translator(language)): string {
  return writeValue(value, language, (bound, amount) => t(`value.bound.${bound}`, { amount }));
}
