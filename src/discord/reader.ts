import { baseLanguage, isSpoken, type Translate, translator } from '../locales/index.js';

/** Who reads a reply, and in which language the bot's own words are. */
export interface Reader {
  /** Base language, one that the bot speaks. */
  readonly language: string;
  readonly t: Translate;
  /** A number in the language's digits. */
  readonly number: (value: number) => string;
}

/** @param wishes BCP 47 tags, the dearest first; the first that the bot speaks decides */
export function readerOf(...wishes: readonly (string | undefined)[]): Reader {
  const language = baseLanguage(wishes.find((tag) => tag !== undefined && isSpoken(tag)) ?? 'en');
  const numbers = new Intl.NumberFormat(language);
  return { language, t: translator(language), number: (value) => numbers.format(value) };
}
