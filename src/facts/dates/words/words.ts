/**
 * What dates are written with in a language. Words are normal forms (see `normaliseWord`), `_` standing for the space inside
 * one of several words.
 *
 * Patterns are regular expressions of a line (see `Line`). In them `{name}` stands for a slot: a source under `slots`, or
 * one that all languages share (`dates/patterns.ts`). A slot of a name that a date is read from (`day`, `year` …) captures;
 * `{day2}` is a second one of its kind, and `{month:number}` has the name of one slot and the source of another, or a source
 * of its own: `{half:first|second}`. Nothing may repeat without bound.
 */
export interface DateWords {
  /** January to December: the names and abbreviations of each, parted by spaces. */
  readonly months: readonly string[];
  /** Whether `5/6/2020` is the fifth of June; without it, such a date is not read. */
  readonly isDayFirst: boolean;
  /** Words that belong to a date only where they are written with a capital letter. */
  readonly capitals?: string;
  /** What counts from the text's own date: how many years, months or days away it is. */
  readonly yearsAway: Readonly<Record<string, number>>;
  readonly monthsAway: Readonly<Record<string, number>>;
  readonly daysAway: Readonly<Record<string, number>>;
  /** Ordinal and other number words; what counts from the end is negative. */
  readonly numbers: Readonly<Record<string, number>>;
  /** The twenties to the nineties, parted by spaces. */
  readonly decades: string;
  readonly slots: Readonly<Record<string, string>>;
  /** What a date looks like. What stands further up is preferred. */
  readonly patterns: readonly string[];
  /** What belongs to a date that it stands directly before, or behind: `the end of`, `about`, `first half of`. */
  readonly before: readonly string[];
  readonly after?: readonly string[];
  /** Tells in a sentence that dates without a year are of every year, or of one that the text has spoken of. */
  readonly otherYears?: readonly string[];
  /** What stands before or behind a date of another calendar, which is none of ours. */
  readonly otherCalendars?: { readonly before: readonly string[]; readonly after: readonly string[] };
}

/** The numbers of words in a row, from 1 on, `|` between those for the same number. */
export function numbered(words: string): Record<string, number> {
  return Object.fromEntries(
    words
      .trim()
      .split(/\s+/)
      .flatMap((variants, i) => variants.split('|').map((word) => [word.replaceAll('_', ' '), i + 1])),
  );
}
