import type { Source } from '../corpus/source.js';
import { compareDates, endOf, startOf } from '../facts/dates/days.js';
import { type Fact, factIn } from '../facts/facts.js';
import { readSource } from '../facts/reading.js';
import type { Value, ValueKind } from '../facts/value.js';
import type { Range } from '../text/range.js';
import type { Mention } from './about.js';
import type { TimelineEvent } from './reply.js';

/** Where to look: in all that the sources say, or in the sentences that speak of something. */
export type Scope = readonly Source[] | readonly Mention[];

/** The facts in a scope that hold a value (of a kind). */
export function listFacts(scope: Scope, kind?: ValueKind): Fact[] {
  return sentencesOf(scope)
    .map(({ source, ...range }) => factIn(source, range))
    .map(({ quote, values }) => ({
      quote,
      values: values.filter((value) => kind === undefined || value.kind === kind),
    }))
    .filter(({ values }) => values.length > 0);
}

/**
 * The dates and periods in a scope, in the order of time.
 * @param from ISO date, as precise as one likes: what ended before it is left out; `to` what began after it
 */
export function listEvents(
  scope: Scope,
  { from, to }: { readonly from?: string; readonly to?: string },
): TimelineEvent[] {
  const first = from === undefined ? undefined : startOf({ kind: 'date', date: from });
  const last = to === undefined ? undefined : endOf({ kind: 'date', date: to });
  return listFacts(scope)
    .flatMap(({ quote, values }) => values.map((value) => ({ quote, value })))
    .filter(({ value }) => {
      const [start, end] = [startOf(value), endOf(value)];
      if (start === undefined && end === undefined) return false;
      const isTooEarly = first !== undefined && end !== undefined && compareDates(end, first) < 0;
      const isTooLate = last !== undefined && start !== undefined && compareDates(start, last) > 0;
      return !isTooEarly && !isTooLate;
    })
    .sort((a, b) => compareValues(a.value, b.value));
}

/** By when it begins, and then by when it ends; what has no beginning, by its end. */
function compareValues(a: Value, b: Value): number {
  return (
    compareDates(startOf(a) ?? endOf(a) ?? '', startOf(b) ?? endOf(b) ?? '') ||
    compareDates(endOf(a) ?? '', endOf(b) ?? '')
  );
}

function sentencesOf(scope: Scope): readonly (Range & Pick<Mention, 'source'>)[] {
  return scope.flatMap((part) =>
    'source' in part
      ? [{ source: part.source, start: part.start, end: part.end }]
      : readSource(part).sentences.map(({ start, end }) => ({ source: part, start, end })),
  );
}
