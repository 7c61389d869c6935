import i18next, { type TFunction } from 'i18next';
import { bn } from './bn.js';
import { en } from './en.js';
import { es } from './es.js';
import { vi } from './vi.js';

/**
 * The shape of a language's messages: the English keys, with any words. Words that depend on a number have the forms
 * that the language has, which `new Intl.PluralRules(language).resolvedOptions().pluralCategories` tells.
 */
export type Messages<Form extends Intl.LDMLPluralRule = 'one' | 'other'> = Translated<typeof en, Form>;
type Translated<T, Form extends string> = {
  readonly [K in keyof T as K extends `${infer Base}_${'one' | 'other'}`
    ? `${Base}_${Form}`
    : K]: T[K] extends string ? string : Translated<T[K], Form>;
};

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'messages';
    resources: { messages: typeof en };
    strictKeyChecks: true;
  }
}

const FALLBACK_LANGUAGE = 'en';
const MESSAGES = { en, bn, vi, es };

/** Languages that the bot itself speaks. */
export const LOCALES: readonly string[] = Object.keys(MESSAGES);

const catalogue = i18next.createInstance();
catalogue.init({
  // The words are already here: with `initAsync: false` the catalogue is ready before the next line runs.
  initAsync: false,
  fallbackLng: FALLBACK_LANGUAGE,
  ns: 'messages',
  defaultNS: 'messages',
  resources: Object.fromEntries(
    Object.entries(MESSAGES).map(([language, messages]) => [language, { messages }]),
  ),
  // Escaping is the work of the module that knows where the words go (Discord's markdown, a terminal), not of this one.
  interpolation: { escapeValue: false },
});

export type Translate = TFunction<'messages'>;

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

/** The language of a BCP 47 tag without its country: `es` of `es-419`. */
export function baseLanguage(tag: string): string {
  return tag.split('-', 1)[0] ?? FALLBACK_LANGUAGE;
}
