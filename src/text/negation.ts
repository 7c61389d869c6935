import { wordSet } from './word-set.js';

/** Words that negate, as normal forms; English contractions come as `n` and `t`, which `words` leaves out, hence `don`. */
const NEGATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(
    'not no never none nor neither without cannot non don doesn didn isn wasn weren aren hasn haven hadn won wouldn couldn shouldn',
  ),
  bn: wordSet('না নয় নেই নি নন ছাড়া'),
  vi: wordSet('không chưa chẳng chả'),
  es: wordSet('no nunca jamás tampoco ningún ninguna ninguno sin ni'),
  hi: wordSet('नहीं न मत बिना'),
};
/** Bengali negates a verb by its ending, too: `করেনি`, `হয়নি`, `পাইনি`. Behind another vowel it is part of a noun: `রপ্তানি`, `জাপানি`. */
const BENGALI_ENDING = /(?:ে|\u09DF|\u09AF\u09BC|ি|ো|ই|ও)নি$/u;

/** Whether one of the words (normal forms) of a sentence negates. */
export function isNegated(forms: Iterable<string>, language: string): boolean {
  const negations = NEGATIONS[language];
  if (negations === undefined) return false;
  for (const form of forms) {
    if (negations.has(form) || (language === 'bn' && form.length > 4 && BENGALI_ENDING.test(form)))
      return true;
  }
  return false;
}
