import fc from 'fast-check';
import { type Amount, type Bound, type Meaning, VALUE_KINDS } from '../../src/facts/value.js';

/** One figure, or a range from the first to the second. */
export function amount(from: number, to = from, bound?: Bound): Amount {
  return { from, to, ...(bound && { bound }) };
}

export function date(text: string, bound?: 'about'): Meaning {
  return { kind: 'date', date: text, ...(bound && { bound }) };
}

/** `1975/2020`, with nothing on a side that is open. */
export function period(text: string, bound?: 'about'): Meaning {
  const [from, to] = text.split('/');
  return { kind: 'period', ...(from && { from }), ...(to && { to }), ...(bound && { bound }) };
}

export function money(figure: Amount, currency = 'USD'): Meaning {
  return { kind: 'money', amount: figure, currency };
}

export function count(figure: Amount, unit?: string): Meaning {
  return { kind: 'count', amount: figure, ...(unit && { unit }) };
}

export function percentage(figure: Amount): Meaning {
  return { kind: 'percentage', amount: figure };
}

export function person(name: string): Meaning {
  return { kind: 'person', name };
}

export function organisation(name: string, acronym?: string): Meaning {
  return { kind: 'organisation', name, ...(acronym && { acronym }) };
}

export function place(name: string, country?: string): Meaning {
  return { kind: 'place', name, ...(country && { country }) };
}

const BOUNDS = ['more-than', 'at-least', 'less-than', 'at-most', 'about'] as const;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

const number = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  fc.integer({ min: 0, max: 9999 }).map((digits) => digits * 1e6),
  fc.double({ min: -1e25, max: 1e25, noNaN: true }),
);
const figure: fc.Arbitrary<Amount> = fc
  .tuple(
    number,
    number,
    fc.boolean(),
    fc.option(fc.constantFrom(...BOUNDS), { nil: undefined }),
    fc.boolean(),
  )
  .map(([a, b, isRange, bound, isDamaged]) => ({
    ...amount(Math.min(a, b), isRange ? Math.max(a, b) : Math.min(a, b), bound),
    ...(isDamaged && { isDamaged }),
  }));

/** Dates of any precision, before Christ and after, now and then one that the calendar does not have. */
export const isoDate: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1990, max: 2001 }), fc.integer({ min: -9999, max: 9999 })),
    fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    fc.option(fc.integer({ min: 1, max: 31 }), { nil: undefined }),
  )
  .map(([year, month, day]) => {
    const digits = (part: number, length = 2) => String(part).padStart(length, '0');
    const parts = [(year < 0 ? '-' : '') + digits(Math.abs(year), 4)];
    if (month !== undefined) parts.push(digits(month));
    if (month !== undefined && day !== undefined) parts.push(digits(day));
    return parts.join('-');
  });

const end = fc.option(isoDate, { nil: '' });
const about = fc.constantFrom<'about' | undefined>('about', undefined);
const name = fc.oneof(
  fc
    .array(
      fc.constantFrom('Ana', 'María', 'Maria', 'Nguyễn', 'নগুয়েন', 'মারিয়া', 'Ruiz', 'R.', 'মোদীর', 'Modi', '7'),
      {
        maxLength: 4,
      },
    )
    .map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const short = fc.option(name, { nil: undefined });

const OF_KIND: Readonly<Record<(typeof VALUE_KINDS)[number], fc.Arbitrary<Meaning>>> = {
  date: fc.tuple(isoDate, about).map(([text, bound]) => date(text, bound)),
  period: fc.tuple(end, end, about).map(([from, to, bound]) => period(`${from}/${to}`, bound)),
  duration: fc.record({
    kind: fc.constant('duration' as const),
    amount: figure,
    unit: fc.constantFrom(...UNITS),
  }),
  money: fc
    .tuple(figure, fc.constantFrom('USD', 'VND', 'no currency'))
    .map(([of, currency]) => money(of, currency)),
  percentage: figure.map(percentage),
  count: fc
    .tuple(figure, fc.constantFrom(undefined, 'hectare', 'furlong'))
    .map(([of, unit]) => count(of, unit)),
  rank: fc.record({ kind: fc.constant('rank' as const), rank: fc.integer({ min: 1, max: 120 }) }),
  person: name.map(person),
  organisation: fc.tuple(name, short).map(([full, acronym]) => organisation(full, acronym)),
  place: fc
    .tuple(name, fc.constantFrom(undefined, 'VN', 'MX', '??'))
    .map(([of, country]) => place(of, country)),
};

/** Values of every kind, well formed or not. */
export const meaning: fc.Arbitrary<Meaning> = fc.oneof(...VALUE_KINDS.map((kind) => OF_KIND[kind]));

/** Two values of one kind. */
export const pair: fc.Arbitrary<[Meaning, Meaning]> = fc.oneof(
  ...VALUE_KINDS.map((kind) => fc.tuple(OF_KIND[kind], OF_KIND[kind])),
  fc.tuple(OF_KIND.date, OF_KIND.period),
);
