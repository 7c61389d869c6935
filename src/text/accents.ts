import { foldAccents } from './words.js';

/**
 * Which words of a text may have been typed without their accents: in Spanish, each that has none; elsewhere, where words
 * with and without are seldom the same, all where none has any.
 * @param forms the normal forms of its words
 */
export function accentsLacking(forms: readonly string[], language: string): (form: string) => boolean {
  const hasNone = (form: string) => form === foldAccents(form);
  if (language === 'es') return hasNone;
  const areAll = forms.every(hasNone);
  return () => areAll;
}
