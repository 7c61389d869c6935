import { type OpenSentence, withHoles } from '../open-sentence.js';
import type { Amount, Meaning, Value } from '../value.js';
import { anniversaries } from './anniversaries.js';
import { countOf } from './counts.js';
import { type Quantity, quantities } from './quantities.js';
import { ranks } from './ranks.js';

/** Money, percentages, durations, ranks, measured counts, and counts with a scale word (`3 million`). */
export function findAmounts(sentence: OpenSentence): Value[] {
  let open = sentence;
  const found: Value[] = [];
  for (const find of [anniversaries, valuesOf, ranks]) {
    const values = find(open);
    found.push(...values);
    open = withHoles(open, values);
  }
  return found.sort((a, b) => a.start - b.start);
}

function valuesOf(sentence: OpenSentence): Value[] {
  return quantities(sentence).flatMap((quantity) => {
    const meaning = meaningOf(sentence, quantity);
    const { start, end } = quantity;
    return meaning === undefined ? [] : [{ start, end, text: sentence.text.slice(start, end), ...meaning }];
  });
}

function meaningOf(sentence: OpenSentence, quantity: Quantity): Meaning | undefined {
  const { amount, unit, figure } = quantity;
  if (amount === undefined) return undefined;
  switch (unit?.kind) {
    case 'money':
      return { kind: 'money', amount, currency: unit.currency };
    case 'percentage':
      return { kind: 'percentage', amount };
    case 'duration':
      return { kind: 'duration', amount: times(amount, unit.times), unit: unit.unit };
    case 'count':
      return { kind: 'count', amount, unit: unit.unit };
    case 'unclear':
      return undefined;
    default:
      return figure.hasScale ? countOf(sentence, quantity, amount) : undefined;
  }
}

function times(amount: Amount, factor: number): Amount {
  return { ...amount, from: product(amount.from, factor), to: product(amount.to, factor) };
}

/** Without the error of a multiplication: 1.1 centuries are 110 years. */
function product(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}
