import type { Concept } from './lexicon.js';

/** Codes of two letters, AA to ZZ. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes of no country, and of one that another code stands for too (France without its overseas parts, say). */
const LEFT_OUT = new Set(['FX', 'UK', 'TP', 'BU', 'ZR', 'EA', 'ZZ', 'QO', 'XA', 'XB', 'UN', 'EU', 'EZ']);
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
  (code) => !LEFT_OUT.has(code),
);
/** A year whose months and days are asked for; which one makes no difference. */
const YEAR = 2024;

/**
 * The names that Unicode's CLDR knows, as concepts: countries, languages, currencies, months and weekdays, in the
 * languages asked for. The id tells what it is and which: `region:VN`, `month:10`.
 */
export function knownNames(languages: Iterable<string>): Concept[] {
  const concepts = new Map<string, Map<string, string[]>>();
  const add = (id: string, language: string, name: string | undefined) => {
    if (name === undefined || name === '') return;
    const forms = concepts.get(id) ?? new Map<string, string[]>();
    concepts.set(id, forms);
    const names = forms.get(language) ?? [];
    if (!names.includes(name)) names.push(name);
    forms.set(language, names);
  };
  for (const language of languages) {
    if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) continue;
    const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    const tongues = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
    const currencies = new Intl.DisplayNames(language, { type: 'currency', fallback: 'none' });
    for (const code of CODES) {
      add(`region:${code}`, language, regions.of(code));
      add(`language:${code.toLowerCase()}`, language, tongues.of(code.toLowerCase()));
    }
    for (const code of Intl.supportedValuesOf('currency'))
      add(`currency:${code}`, language, currencies.of(code));
    const monthName = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    const dayName = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    for (let i = 0; i < 12; i += 1) add(`month:${i + 1}`, language, monthName.format(Date.UTC(YEAR, i, 1)));
    for (let i = 0; i < 7; i += 1) add(`weekday:${i}`, language, dayName.format(Date.UTC(YEAR, 0, 7 + i)));
  }
  return [...concepts].map(([id, forms]) => ({
    id,
    forms: Object.fromEntries([...forms].map(([language, names]) => [language, names.join('|')])),
  }));
}
