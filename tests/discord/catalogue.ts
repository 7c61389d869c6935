import type { Answerer, ChartPoint, Refusal, RefusalReason } from '../../src/answer/reply.js';
import { quote, type Source } from '../../src/corpus/source.js';
import type { Fact } from '../../src/facts/facts.js';
import type { Meaning, TextRange } from '../../src/facts/value.js';
import { createQuoteChecker } from '../../src/quotes/check.js';
import { detectLanguage } from '../../src/text/language.js';
import { rangeOf, SOURCES, sourceOf } from './fixture.js';
import { answerer } from './running.js';

const FIRST_YEAR = 1991;
/** Three pages of events, four of facts, and more points than one picture has. */
const YEARS = 14;
const NUMBERS = Array.from({ length: YEARS }, (_, i) => i + 1);

/** A report with a sentence for each year from 1991 to 2004: the trade of 1991 was worth US$1 million, and so on. */
export const REPORT = sourceOf(
  {
    id: 'reports/trade',
    title: 'Trade in figures',
    publisher: 'Bureau of Trade',
    date: '2005',
    language: 'en',
    url: 'https://trade.example/report',
  },
  NUMBERS.map(sentence),
);

function sentence(n: number): string {
  return `In ${FIRST_YEAR + n - 1}, their trade was worth US$${n} million.`;
}

/** What words of a source mean, where they stand for the first time. */
export function valueIn<M extends Meaning>(source: Source, words: string, meaning: M): M & TextRange {
  return { ...meaning, ...rangeOf(source, words), text: words };
}

export function dollars(amount: number): Extract<Meaning, { kind: 'money' }> {
  return { kind: 'money', amount: { from: amount, to: amount }, currency: 'USD' };
}

export const POINTS: readonly ChartPoint[] = NUMBERS.map((n) => {
  const year = String(FIRST_YEAR + n - 1);
  return {
    quote: quote(REPORT, rangeOf(REPORT, sentence(n))),
    time: valueIn(REPORT, year, { kind: 'date', date: year }),
    figure: valueIn(REPORT, `US$${n} million`, dollars(n * 1e6)),
  };
});

const FACTS: readonly Fact[] = POINTS.map((point) => ({
  quote: point.quote,
  values: [point.time, point.figure],
}));
const CITATIONS = [{ n: 1, source: REPORT }];

/** A core that has the report to list, and nothing about the moon. */
export const cataloguing: Answerer = {
  ...answerer,
  sources: [...SOURCES, REPORT],
  facts({ about, kind, source = REPORT.id }) {
    if (source !== REPORT.id) return refusal(about, 'unknown-source');
    const facts = FACTS.map((fact) => ({
      ...fact,
      values: fact.values.filter((value) => kind === undefined || value.kind === kind),
    })).filter(({ values }) => values.length > 0);
    if (isUnknown(about) || facts.length === 0) return refusal(about, 'not-in-sources');
    return { kind: 'facts', ...asked(about), facts, citations: CITATIONS };
  },
  timeline({ about, from = '1991', to = '2004' }) {
    if (![from, to].every((date) => /^\d{4}$/.test(date))) return refusal(about, 'no-such-date');
    const events = POINTS.filter(({ time: { text } }) => from <= text && text <= to).map((point) => ({
      quote: point.quote,
      value: point.time,
    }));
    if (isUnknown(about) || events.length === 0) return refusal(about, 'not-in-sources');
    return { kind: 'timeline', ...asked(about), events, citations: CITATIONS };
  },
  chart(about) {
    if (isUnknown(about)) return refusal(about, 'too-few-points');
    const language = detectLanguage(about) ?? 'en';
    return { kind: 'chart', about, language, points: POINTS, citations: CITATIONS };
  },
  checkQuote: createQuoteChecker([...SOURCES, REPORT]),
};

function isUnknown(about = ''): boolean {
  return about.includes('moon');
}

function asked(about: string | undefined) {
  return about === undefined ? {} : { about, language: detectLanguage(about) ?? 'en' };
}

function refusal(question = '', reason: RefusalReason): Refusal {
  return { kind: 'refusal', question, language: 'en', reason, nearest: [] };
}
