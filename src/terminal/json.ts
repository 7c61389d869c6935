import { cite } from '../answer/cited.js';
import type {
  Answer,
  Chart,
  ChartPoint,
  Citation,
  ComparedFact,
  FactList,
  RankedPassage,
  ReadValue,
  Refusal,
  Reply,
  Timeline,
  TimelineEvent,
} from '../answer/reply.js';
import type { Quote } from '../corpus/source.js';
import { canonicalValue } from '../facts/canonical.js';
import { isDamaged, type TextRange } from '../facts/value.js';
import { placesOf, type QuoteCheck } from '../quotes/check.js';
import { harmlessJson } from './harmless.js';
import type { FactPage } from './pages.js';

/**
 * One line of `ask --json`. Offsets are UTF-16 ones into the source's text. docs/json.md describes every key.
 * @param question as it was asked
 * @param ms how long the answer took, in milliseconds
 */
export function replyLine(question: string, reply: Reply, ms: number): string {
  return jsonLine({
    question,
    // BCP 47's tag for a language that cannot be told.
    language: reply.language ?? 'und',
    answered: reply.kind === 'answer',
    ...(reply.kind === 'answer' ? answered(reply) : { reason: reply.reason, facts: [], citations: [] }),
    passages: (reply.kind === 'answer' ? reply.passages : reply.nearest).map(ranked),
    ms: Math.round(ms * 1000) / 1000,
  });
}

/** The line of `facts --json`: of all, or of one page. */
export function factsLine(list: FactList | FactPage | Refusal): string {
  const facts = list.kind === 'refusal' ? [] : list.facts.map(fact);
  return listingLine(list, facts.length, { pages: 'pages' in list ? list.pages : undefined, facts });
}

/** The line of `timeline --json`. */
export function timelineLine(timeline: Timeline | Refusal): string {
  const events = timeline.kind === 'refusal' ? [] : timeline.events.map(event);
  return listingLine(timeline, events.length, { events });
}

/** The line of `chart --json`. */
export function chartLine(chart: Chart | Refusal): string {
  const points = chart.kind === 'refusal' ? [] : chart.points.map(point);
  return listingLine(chart, points.length, { points });
}

/** The line of `quote --json`. */
export function quoteCheckLine(said: string, check: QuoteCheck): string {
  const places = placesOf(check);
  return jsonLine({
    text: said,
    found: check.kind === 'exact',
    kind: check.kind,
    places: places.map(quoted),
    ...(check.kind === 'abridged' && { omitted: check.omitted.map(stretch) }),
    ...(check.kind === 'differs' && {
      differences: check.differences.map((one) => ({
        kind: one.kind,
        ...('said' in one && { said: stretch(one.said) }),
        ...('stands' in one && { stands: stretch(one.stands) }),
      })),
    }),
    citations: cite(places.map((quote) => ({ quote }))).map(citation),
  });
}

/** `value` as harmless JSON on a line of its own, without the keys that are `undefined`. */
export function jsonLine(value: object): string {
  return `${harmlessJson(JSON.stringify(value))}\n`;
}

function answered({ quote, highlight, value, values, facts, citations }: Answer): object {
  return {
    answer: {
      ...quoted(quote),
      highlight: highlight && stretch(highlight),
      value: value && typed(value),
      values: values.map(typed),
    },
    facts: facts.map(fact),
    citations: citations.map(citation),
  };
}

function listingLine(listing: FactList | Timeline | Chart | Refusal, count: number, items: object): string {
  const isRefusal = listing.kind === 'refusal';
  return jsonLine({
    // A refusal of what was looked for without any words has none.
    about: isRefusal ? listing.question || undefined : listing.about,
    language: listing.language,
    found: count > 0,
    reason: isRefusal ? listing.reason : undefined,
    ...items,
    citations: isRefusal ? [] : listing.citations.map(citation),
  });
}

function quoted({ source, start, end, text }: Quote): object {
  return { quote: text, source: source.id, start, end };
}

function fact({ quote, values, said }: ComparedFact): object {
  return {
    ...quoted(quote),
    values: values.map(typed),
    said: said && { value: typed(said.value), agreement: said.agreement },
  };
}

function event({ quote, value }: TimelineEvent): object {
  return { ...quoted(quote), value: typed(value) };
}

function point({ quote, time, figure }: ChartPoint): object {
  return { ...quoted(quote), time: typed(time), figure: typed(figure) };
}

function typed(value: ReadValue): object {
  const { kind, text, start, end } = value;
  return {
    kind,
    text,
    value: canonicalValue(value),
    start,
    end,
    readerName: value.readerName,
    office: value.kind === 'person' && value.office ? stretch(value.office) : undefined,
    damaged: isDamaged(value) || undefined,
  };
}

function stretch({ text, start, end }: TextRange): object {
  return { text, start, end };
}

function citation({ n, source: { id, title, publisher, date, url } }: Citation): object {
  return { n, source: id, title, publisher, date, url };
}

function ranked({ passage: { id, source, start, end }, score }: RankedPassage): object {
  return { id, source: source.id, text: source.text.slice(start, end), score };
}
