import type { Amount, Bound, DurationUnit, Meaning } from './value.js';

const BOUND_SIGNS: Readonly<Record<Bound, string>> = {
  'more-than': '>',
  'at-least': '>=',
  'less-than': '<',
  'at-most': '<=',
  about: '~',
};
/** What stands before and behind the number in an ISO 8601 duration. */
const ISO_DURATION: Readonly<Record<DurationUnit, readonly [string, string]>> = {
  year: ['P', 'Y'],
  month: ['P', 'M'],
  week: ['P', 'W'],
  day: ['P', 'D'],
  hour: ['PT', 'H'],
  minute: ['PT', 'M'],
  second: ['PT', 'S'],
};
/** Between the ends of a range, and in place of an end that is not said, as ISO 8601-2 writes it. */
const TO = '..';

/** Every digit that tells a number from its neighbours, and no exponent. */
const decimals = new Intl.NumberFormat('en', { maximumSignificantDigits: 21, useGrouping: false });

/**
 * What a value means, as one line that is the same in every language: `1975-05-19`, `2020-01/2020-06`, `P45Y`,
 * `>15000000000 USD`, `10..15 %`, `300 kilometer`, `VN`. Values of one kind that mean the same have the same line. It is a
 * contract: programs read it in the output of `ask --json`.
 */
export function canonicalValue(value: Meaning): string {
  switch (value.kind) {
    case 'date':
      return sign(value.bound) + value.date;
    case 'period':
      return `${sign(value.bound)}${value.from ?? TO}/${value.to ?? TO}`;
    case 'duration': {
      const [before, behind] = ISO_DURATION[value.unit];
      return canonicalAmount(value.amount, (number) => before + number + behind);
    }
    case 'money':
      return `${canonicalAmount(value.amount)} ${value.currency}`;
    case 'percentage':
      return `${canonicalAmount(value.amount)} %`;
    case 'count':
      return canonicalAmount(value.amount) + (value.unit === undefined ? '' : ` ${value.unit}`);
    case 'rank':
      return decimals.format(value.rank);
    case 'person':
    case 'organisation':
      return value.name;
    case 'place':
      return value.country ?? value.name;
  }
}

function canonicalAmount({ from, to, bound }: Amount, withUnit = (number: string) => number): string {
  const ends = from === to ? [from] : [from, to];
  return sign(bound) + ends.map((end) => withUnit(decimals.format(end))).join(TO);
}

function sign(bound: Bound | undefined): string {
  return bound === undefined ? '' : BOUND_SIGNS[bound];
}
