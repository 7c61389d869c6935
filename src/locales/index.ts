import i18next, { type TFunction } from 'i18next';
import { bn } from './bn.js';
import { en } from './en.js';

/** The shape of a language's messages: the English keys, with any words. */
export type Messages = Widen<typeof en>;
type Widen<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widen<T[K]> };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'messages';
    resources: { messages: typeof en };
    strictKeyChecks: true;
  }
}

const FALLBACK_LANGUAGE = 'en';

const catalogue = i18next.createInstance();
catalogue.init({
  // The words are already here: with `initAsync: false` the catalogue is ready before the next line runs.
  initAsync: false,
  fallbackLng: FALLBACK_LANGUAGE,
  ns: 'messages',
  defaultNS: 'messages',
  resources: { bn: { messages: bn }, en: { messages: en } },
  // Escaping is the work of the module that knows where the words go (Discord's markdown, a terminal), not of this one.
  interpolation: { escapeValue: false },
});

export type Translate = TFunction<'messages'>;

/** Languages that the bot itself speaks. */
export const LOCALES: readonly string[] = ['en', 'bn'];

/**
 * The words of a language. `language` is any BCP 47 tag (`en-US`, `bn`, `es-419`); one that the bot does not speak
 * gets English.
 */
export function translator(language: string): Translate {
  return catalogue.getFixedT(baseLanguage(language));
}

/** Whether the bot's own words exist in this language. */
export function isSpoken(language: string): boolean {
  return LOCALES.includes(baseLanguage(language));
}

function baseLanguage(tag: string): string {
  return tag.split('-', 1)[0] ?? FALLBACK_LANGUAGE;
}
