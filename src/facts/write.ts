import { canonicalValue } from './canonical.js';
import { type KnownDate, knownDate } from './dates/days.js';
import { dateFormat, displayNames, numberFormat, pluralRules } from './formats.js';
import { isKnownToIntl, unitName } from './unit-names.js';
import type { Amount, Bound, Meaning } from './value.js';

/** Puts a hedge into words: `more-than` and `US$5 billion` → *more than US$5 billion*. Intl has no words for it. */
export type WriteBound = (bound: Bound, amount: string) => string;

/** What an unknown language is written in. */
const FALLBACK_LANGUAGE = 'en';

/**
 * A value for a reader, in a language: *October 2000*, *৫০০ কোটি মার্কিন ডলার*, *45 años*. No amount is rounded. Names of
 * persons, organisations and places other than countries stay as the text has them.
 * @param language BCP 47 tag; an unknown one gets English
 */
export function writeValue(value: Meaning, language: string, writeBound: WriteBound): string {
  let words: string;
  try {
    words = withoutBound(value, knownLanguage(language));
  } catch (error) {
    // Intl refuses units, currencies and countries that are none. They are still what the text says.
    if (error instanceof RangeError) return canonicalValue(value);
    throw error;
  }
  const bound = boundOf(value);
  return bound === undefined ? words : writeBound(bound, words);
}

function boundOf(value: Meaning): Bound | undefined {
  if ('amount' in value) return value.amount.bound;
  return 'bound' in value ? value.bound : undefined;
}

function withoutBound(value: Meaning, language: string): string {
  switch (value.kind) {
    case 'date':
      return writeDate(value.date, language);
    case 'period':
      return writePeriod(value.from, value.to, language);
    case 'money':
      return writeMoney(value.amount, value.currency, language);
    case 'percentage':
      return writeAmount(value.amount, language, { style: 'unit', unit: 'percent' });
    case 'duration':
    case 'count':
      return writeMeasured(value.amount, value.unit, language);
    case 'rank':
      return writeRank(value.rank, language);
    case 'place':
      return value.country === undefined
        ? value.name
        : (countryNames(language).of(value.country) ?? value.name);
    case 'person':
    case 'organisation':
      return value.name;
  }
}

/** The language itself, without wishes for digits or calendars that its tag may carry, where Intl knows it. */
function knownLanguage(tag: string): string {
  try {
    const { baseName } = new Intl.Locale(tag);
    return Intl.NumberFormat.supportedLocalesOf(baseName).length > 0 ? baseName : FALLBACK_LANGUAGE;
  } catch {
    return FALLBACK_LANGUAGE;
  }
}

/** The language of a tag without its country. */
function baseOf(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}

function countryNames(language: string): Intl.DisplayNames {
  return displayNames(language, { type: 'region', fallback: 'none' });
}

/** Years below are written with their era: *43* alone does not look like a year. */
const PLAIN_YEAR = 100;
/** For an end that is not said, and between dates that Intl cannot join. */
const DASH = ' – ';

/**
 * A date as precise as it is: `2000-10` → *October 2000*, *tháng 10 năm 2000*. What is no date comes back as it is.
 * @param language a tag that Intl takes
 */
export function writeDate(date: string, language: string): string {
  const parsed = knownDate(date);
  if (parsed === undefined) return date;
  return dateFormat(language, dateStyle(parsed.year, parts(date))).format(utcDate(parsed));
}

/** The moment when a date begins, in UTC. */
function utcDate({ year, month = 1, day = 1 }: KnownDate): Date {
  const date = new Date(0);
  // Not `Date.UTC`, which takes the year 43 for 1943.
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** How many of year, month and day a date has. */
function parts(date: string): number {
  return date.slice(1).split('-').length;
}

function dateStyle(earliest: number, parts: number): Intl.DateTimeFormatOptions {
  return {
    calendar: 'gregory',
    // A date has no hour, and so no zone that could move it.
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
    ...(earliest < PLAIN_YEAR && { era: 'short' }),
  };
}

function writePeriod(from: string | undefined, to: string | undefined, language: string): string {
  const [start, end] = [knownDate(from ?? ''), knownDate(to ?? '')];
  // Intl writes both ends alike: a day in May to a month in June would get a day that nobody said.
  if (from === undefined || to === undefined || !start || !end || parts(from) !== parts(to)) {
    return [from, to]
      .map((date) => (date === undefined ? '' : writeDate(date, language)))
      .join(DASH)
      .trim();
  }
  const style = dateStyle(Math.min(start.year, end.year), parts(from));
  return dateFormat(language, style).formatRange(utcDate(start), utcDate(end));
}

/** From here on an amount is written with a word (*3 million*, *৩০ লাখ*), unless that takes more decimals than these. */
const LEAST_IN_WORDS = 1_000_000;
const MOST_DECIMALS = 2;

/** Digits enough for any number, so that Intl rounds none. */
const EXACTLY = { maximumFractionDigits: 20, trailingZeroDisplay: 'stripIfInteger' } as const;
const EXACTLY_IN_WORDS = {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 21,
} as const;

/** With the unit's name from Intl, or from our own list where Intl has none. */
function writeMeasured(amount: Amount, unit: string | undefined, language: string): string {
  if (unit === undefined) return writeAmount(amount, language, {});
  const name = isKnownToIntl(unit) ? undefined : unitName(unit, language, amount.to);
  if (name === undefined) return writeAmount(amount, language, { style: 'unit', unit, unitDisplay: 'long' });
  const number = writeAmount(amount, language, {});
  return number + (takesDe(number, language) ? ' de ' : ' ') + name;
}

function writeAmount(amount: Amount, language: string, style: Intl.NumberFormatOptions): string {
  const exactly = isInWords(amount, language) ? EXACTLY_IN_WORDS : EXACTLY;
  const format = numberFormat(language, { ...style, ...exactly });
  return joined(
    isRange(amount) ? format.formatRangeToParts(amount.from, amount.to) : format.formatToParts(amount.from),
    language,
  );
}

/** Intl takes no range with an end that is no number. */
function isRange({ from, to }: Amount): boolean {
  return from !== to && !Number.isNaN(from) && !Number.isNaN(to);
}

function isInWords({ from, to }: Amount, language: string): boolean {
  const format = numberFormat(language, EXACTLY_IN_WORDS);
  return (
    Math.max(Math.abs(from), Math.abs(to)) >= LEAST_IN_WORDS &&
    [from, to].every((end) => {
      const decimals = format.formatToParts(end).find(({ type }) => type === 'fraction')?.value ?? '';
      return decimals.length <= MOST_DECIMALS;
    })
  );
}

/** What Spanish puts between a noun for a number and what is counted (*3 millones de años*), as Intl does not; *mil* is none. */
const SPANISH_NOUN = /ill[óo]n(es)?$/;

/** A piece of what Intl writes, whether of one number or of a range. */
interface Part {
  readonly type: string;
  readonly value: string;
}

function joined(parts: readonly Part[], language: string): string {
  return parts
    .map(({ type, value }, i) => {
      const next = parts[i + 1]?.type;
      const isBetween = type === 'literal' && (next === 'unit' || next === 'currency');
      return isBetween && takesDe(parts[i - 1]?.value ?? '', language) ? ' de ' : value;
    })
    .join('');
}

function takesDe(number: string, language: string): boolean {
  return baseOf(language) === 'es' && SPANISH_NOUN.test(number);
}

/** English that is not at home in one country, and so tells US$ from CA$. */
const WORLD_ENGLISH = 'en-001';

/** In English with the currency's sign (*US$5 billion*), else with its name, as no other language's signs are short and clear. */
function writeMoney(amount: Amount, currency: string, language: string): string {
  if (baseOf(language) !== 'en') {
    return writeAmount(amount, language, { style: 'currency', currency, currencyDisplay: 'name' });
  }
  const style = { style: 'currency', currency } as const;
  if (!isInWords(amount, language)) return writeAmount(amount, WORLD_ENGLISH, style);
  // Beside a sign Intl has letters for the words ($5B). The sign is taken from an amount that needs none.
  const [sign, space] = numberFormat(WORLD_ENGLISH, style).formatToParts(0);
  const before = (sign?.value ?? '') + (space?.type === 'literal' ? space.value : '');
  return before + writeAmount(amount, language, {});
}

/** What makes a number an ordinal, by Intl's plural categories. */
const ORDINAL_ENDINGS: Readonly<Record<string, Partial<Record<Intl.LDMLPluralRule, string>>>> = {
  en: { one: 'st', two: 'nd', few: 'rd', other: 'th' },
  bn: { one: 'ম', two: 'য়', few: 'র্থ', many: 'ষ্ঠ', other: 'তম' },
};

/**
 * *2nd*, *২য়*; elsewhere *#2*: a Spanish ordinal would need the gender of what is ranked, and a Vietnamese one is a day of
 * the week as well (*thứ 2*, Monday).
 */
function writeRank(rank: number, language: string): string {
  const number = numberFormat(language, {}).format(rank);
  const ending = ORDINAL_ENDINGS[baseOf(language)]?.[pluralRules(language, { type: 'ordinal' }).select(rank)];
  return ending === undefined ? `#${number}` : number + ending;
}
