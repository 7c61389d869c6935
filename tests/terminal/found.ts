import type { Chart, FactList, Figure, Timeline } from '../../src/answer/reply.js';
import { quote, type Source } from '../../src/corpus/source.js';
import type { Bound } from '../../src/facts/value.js';
import type { QuoteCheck } from '../../src/quotes/check.js';
import { aid, answer, rangeOf, valueIn } from './fakes.js';

const text =
  '২০০০ সালের অক্টোবর মাসে রাষ্ট্রদূত আনা রুইজ দূতাবাস খোলেন। ১৯৯৮ সালে বাণিজ্য ছিল ২০ কোটি মার্কিন ডলার। ২০০৪ সালে তা ৫০ কোটি মার্কিন ডলারের বেশি।';

/** A text in Bengali with dates, a name and amounts. */
export const embassy: Source = {
  id: 'wiki/embassy',
  title: 'দূতাবাস',
  date: '2006',
  language: 'bn',
  format: 'plain',
  text,
  blocks: [{ kind: 'prose', start: 0, end: text.length }],
};

const [opening = '', before = '', after = ''] = text.split(/(?<=।) /);

function sentence(words: string) {
  return quote(embassy, rangeOf(embassy, words));
}

function dollars(words: string, from: number, bound?: Bound): Figure & ReturnType<typeof valueIn> {
  const amount = { from, to: from, ...(bound !== undefined && { bound }) };
  return valueIn(embassy, words, { kind: 'money', amount, currency: 'USD' });
}

export const opened = valueIn(embassy, '২০০০ সালের অক্টোবর মাসে', { kind: 'date', date: '2000-10' });
export const ambassador = valueIn(embassy, 'আনা রুইজ', {
  kind: 'person',
  name: 'আনা রুইজ',
  office: { ...rangeOf(embassy, 'রাষ্ট্রদূত'), text: 'রাষ্ট্রদূত' },
});
const year = valueIn(embassy, '১৯৯৮ সালে', { kind: 'date', date: '1998' });
const laterYear = valueIn(embassy, '২০০৪ সালে', { kind: 'date', date: '2004' });
const trade = dollars('২০ কোটি মার্কিন ডলার', 200_000_000);
const laterTrade = dollars('৫০ কোটি মার্কিন ডলারের বেশি', 500_000_000, 'more-than');
const citations = [
  { n: 1, source: aid },
  { n: 2, source: embassy },
];

export const factList: FactList = {
  kind: 'facts',
  about: 'aid',
  language: 'en',
  facts: [
    { quote: answer.quote, values: answer.values },
    { quote: sentence(opening), values: [opened, ambassador] },
  ],
  citations,
};

export const timeline: Timeline = {
  kind: 'timeline',
  about: 'aid',
  language: 'en',
  events: [
    { value: valueIn(aid, 'the end of 1975', { kind: 'date', date: '1975' }), quote: answer.quote },
    { value: opened, quote: sentence(opening) },
  ],
  citations,
};

export const chart: Chart = {
  kind: 'chart',
  about: 'trade',
  language: 'en',
  points: [
    { time: year, figure: trade, quote: sentence(before) },
    { time: laterYear, figure: laterTrade, quote: sentence(after) },
  ],
  citations: [{ n: 1, source: embassy }],
};

export const exact: QuoteCheck = { kind: 'exact', places: [answer.quote] };

export const said = 'Mexico sent aid worth US$2 million gladly';

export const differing: QuoteCheck = {
  kind: 'differs',
  quote: quote(aid, rangeOf(aid, 'Mexico sent aid worth US$1 million to Vietnam')),
  differences: [
    {
      kind: 'changed',
      said: { text: 'US$2', start: 22, end: 26 },
      stands: { text: 'US$1', ...rangeOf(aid, 'US$1') },
    },
    { kind: 'added', said: { text: 'gladly', start: 35, end: 41 } },
    { kind: 'missing', stands: { text: 'to Vietnam', ...rangeOf(aid, 'to Vietnam') } },
  ],
};

export const abridged: QuoteCheck = {
  kind: 'abridged',
  quote: quote(aid, rangeOf(aid, 'Mexico sent aid worth US$1 million to Vietnam')),
  omitted: [{ text: 'worth US$1 million', ...rangeOf(aid, 'worth US$1 million') }],
};
