import { bn } from './words/bn.js';
import { en } from './words/en.js';
import { es } from './words/es.js';
import { hi } from './words/hi.js';
import { vi } from './words/vi.js';
import type { DateWords } from './words/words.js';

/** What the parts of a date are called that a pattern captures. Those with a `2` end a stretch. */
const GROUPS = [
  'year',
  'month',
  'day',
  'century',
  'decade',
  'half',
  'quarter',
  'months',
  'lastMonths',
  'monthAway',
  'dayAway',
  'first',
  'second',
  'bc',
  'hedge',
  'past',
  'coming',
] as const;
type Group = (typeof GROUPS)[number];
/** The parts of a date as they stand in the line. */
export type Groups = Readonly<Partial<Record<Group | `${Group}2`, string>>>;

/** What words mean, by their normal forms. */
export type Meanings = ReadonlyMap<string, number>;

/** The words of a language that mean a number each, by the slot that they fill. */
interface Tables {
  readonly monthName: Meanings;
  readonly decadeName: Meanings;
  readonly numberName: Meanings;
  readonly yearAway: Meanings;
  readonly monthAway: Meanings;
  readonly dayAway: Meanings;
}

/** The words of a language and its compiled patterns. */
export interface DatePatterns {
  readonly tables: Tables;
  readonly isDayFirst: boolean;
  readonly capitals: ReadonlySet<string>;
  readonly dates: readonly RegExp[];
  /** Sticky: what belongs to the date that begins or ends there, captured as `side`. */
  readonly before: RegExp;
  readonly after: RegExp;
  readonly otherYears: RegExp;
  /** Sticky: whether the date that begins or ends there is one of another calendar. */
  readonly otherBefore: RegExp;
  readonly otherAfter: RegExp;
}

/** A language that we have no words of: dates in digits only. */
const NO_WORDS: DateWords = {
  months: [],
  isDayFirst: false,
  yearsAway: {},
  monthsAway: {},
  daysAway: {},
  numbers: {},
  decades: '',
  slots: {},
  patterns: [],
  before: [],
};
const WORDS: Readonly<Record<string, DateWords>> = { bn, en, es, hi, vi };

/** What all languages write alike. */
const NUMERIC = [
  '{year:fourDigits}-{month:number}-{day:number}',
  '{year:fourDigits}/{month:number}/{day:number}',
  '{first:number}/{second:number}/{year:fourDigits}',
  '{first:number}-{second:number}-{year:fourDigits}',
  '{first:number}\\.{second:number}\\.{year:fourDigits}',
];
/** Matches nothing. */
const NOTHING = '(?!)';
const SLOTS: Readonly<Record<string, string>> = {
  number: '\\d{1,2}',
  twoDigits: '\\d{2}',
  fourDigits: '1\\d{3}|20\\d{2}',
  longYear: '\\d{3,4}',
  anyYear: '\\d{1,4}',
  fullDecade: '(?:1\\d|20)\\d0',
  earlyDecade: '[3-9]\\d0',
  shortDecade: '[2-9]0',
  // Not the number of a name: `COVID-19 March 2020`.
  dayNumber: '(?<![a-z\\x80-\\uffff]-)\\d{1,2}',
};

/** Neither end of a date is inside a word or a number, nor is its first number an amount of money. */
const START = '(?<![0-9a-z\\x80-\\uffff]|\\d[.,]|[$#])';
const END = '(?![a-z\\x80-\\uffff]|[.,]?\\d)';
/** `{name}`, `{name2}` or `{name:slot}` */
const SLOT = /\{([a-z]+)(2?)(?::([^{}]+))?\}/gi;
const GROUP_NUMBER = /_\d+$/;
const FIRST_DECADE = 20;

const compiled = new Map<string, DatePatterns>();

/** The patterns of a language, compiled when first asked for. */
export function datePatterns(language: string): DatePatterns {
  let patterns = compiled.get(language);
  if (patterns === undefined) {
    patterns = compile(WORDS[language] ?? NO_WORDS);
    compiled.set(language, patterns);
  }
  return patterns;
}

function compile(words: DateWords): DatePatterns {
  const tables: Tables = {
    monthName: meanings(words.months.flatMap((forms, i) => wordList(forms).map((form) => [form, i + 1]))),
    decadeName: meanings(
      wordList(words.decades).flatMap((forms, i) =>
        forms.split('|').map((form) => [form, FIRST_DECADE + 10 * i]),
      ),
    ),
    numberName: meanings(Object.entries(words.numbers)),
    yearAway: meanings(Object.entries(words.yearsAway)),
    monthAway: meanings(Object.entries(words.monthsAway)),
    dayAway: meanings(Object.entries(words.daysAway)),
  };
  const names = Object.entries(tables).map(([name, table]) => [name, longestFirst(table)]);
  const slots = { ...SLOTS, ...Object.fromEntries(names), ...words.slots };
  const expression = (source: string, flags: string) =>
    new RegExp(withSlots(source, slots).normalize('NFC'), flags);
  const { otherCalendars } = words;
  return {
    tables,
    isDayFirst: words.isDayFirst,
    capitals: new Set(wordList(words.capitals)),
    dates: [...words.patterns, ...NUMERIC].map((pattern) => expression(`${START}(?:${pattern})${END}`, 'g')),
    before: expression(`(?<=${START}(?<side>${anyOf(words.before)}))`, 'y'),
    after: expression(`(?<side>${anyOf(words.after)})${END}`, 'y'),
    otherYears: expression(`${START}(?:${anyOf(words.otherYears)})${END}`, ''),
    otherBefore: expression(`(?<=${START}(?:${anyOf(otherCalendars?.before)}),? )`, 'y'),
    otherAfter: expression(` (?:${anyOf(otherCalendars?.after)})${END}`, 'y'),
  };
}

function meanings(entries: readonly (readonly [string, number])[]): Meanings {
  return new Map(entries.map(([form, meaning]) => [form.normalize('NFC'), meaning]));
}

/** Words parted by spaces, `_` for the spaces inside them. */
function wordList(words = ''): string[] {
  return words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' '));
}

/** Alternatives, of which a longer one is tried before one that it begins with. */
function longestFirst(table: Meanings): string {
  return anyOf([...table.keys()].sort((a, b) => b.length - a.length));
}

function anyOf(sources: readonly string[] = []): string {
  return sources.join('|') || NOTHING;
}

/** A pattern with its slots filled in. Every group gets a name of its own, since no name may come twice. */
function withSlots(pattern: string, slots: Readonly<Record<string, string>>): string {
  let count = 0;
  const fill = (_: string, name: string, second: string, source: string = name): string => {
    const part = (slots[source] ?? source).replace(SLOT, fill);
    if (!GROUPS.some((group) => group === name)) return `(?:${part})`;
    count += 1;
    return `(?<${name}${second}_${count}>${part})`;
  };
  return pattern.replace(SLOT, fill);
}

/** The groups that a pattern has captured, by their names. */
export function groupsOf({ groups = {} }: RegExpExecArray): Groups {
  const captured = Object.entries(groups).filter(([, text]) => text !== undefined);
  return Object.fromEntries(captured.map(([name, text]) => [name.replace(GROUP_NUMBER, ''), text]));
}

/** Whether groups say where a date ends too. */
export function isStretch(groups: Groups): boolean {
  return Object.keys(groups).some((name) => name.endsWith('2'));
}
