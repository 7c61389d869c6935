import type { Concept } from './concepts.js';

/** Codes of two letters, AA to ZZ. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes of no country, and of one that another code stands for too (France without its overseas parts, say). */
const LEFT_OUT = new Set(['FX', 'UK', 'TP', 'BU', 'ZR', 'EA', 'ZZ', 'QO', 'XA', 'XB', 'UN', 'EU', 'EZ']);
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
  (code) => !LEFT_OUT.has(code),
);
const MONTHS = Array.from({ length: 12 }, (_, i) => i);
const WEEKDAYS = Array.from({ length: 7 }, (_, i) => i);
/** A year whose months and days are asked for; which one makes no difference. */
const YEAR = 2024;

/**
 * The names that Unicode's CLDR knows in a language, as concepts: countries, languages, currencies, months and weekdays.
 * The id, the same in every language, tells what it is and which: `region:VN`, `month:10`.
 */
export function knownNames(language: string): Concept[] {
  if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return [];
  const namesOf = (type: 'region' | 'language' | 'currency') =>
    new Intl.DisplayNames(language, { type, fallback: 'none' });
  const [regions, languages, currencies] = [namesOf('region'), namesOf('language'), namesOf('currency')];
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const named: [id: string, name: string | undefined][] = [
    ...CODES.map((code): [string, string | undefined] => [`region:${code}`, regions.of(code)]),
    ...CODES.map((code): [string, string | undefined] => [
      `language:${code.toLowerCase()}`,
      languages.of(code.toLowerCase()),
    ]),
    ...Intl.supportedValuesOf('currency').map((code): [string, string | undefined] => [
      `currency:${code}`,
      currencies.of(code),
    ]),
    ...MONTHS.map((i): [string, string] => [`month:${i + 1}`, month.format(Date.UTC(YEAR, i, 1))]),
    ...WEEKDAYS.map((i): [string, string] => [`weekday:${i}`, weekday.format(Date.UTC(YEAR, 0, 7 + i))]),
  ];
  return named.flatMap(([id, name]) =>
    name === undefined || name === '' ? [] : [{ id, forms: { [language]: name } }],
  );
}
