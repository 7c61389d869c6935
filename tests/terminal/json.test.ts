import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chartLine,
  factsLine,
  jsonLine,
  quoteCheckLine,
  replyLine,
  timelineLine,
} from '../../src/terminal/json.js';
import { pageOf } from '../../src/terminal/pages.js';
import { anyUnits } from './any-units.js';
import { aid, answer, refusal, valueIn } from './fakes.js';
import { abridged, ambassador, chart, differing, exact, factList, opened, said, timeline } from './found.js';

const [, opening = { quote: answer.quote, values: [] }] = factList.facts;

const parse = (line: string): Record<string, unknown> => JSON.parse(line) as Record<string, unknown>;

describe('a reply as JSON', () => {
  it('has an answer with its citations, facts and passages, and no other keys', () => {
    expect(parse(replyLine('How much?', answer, 1.23456))).toEqual({
      question: 'How much?',
      language: 'en',
      answered: true,
      answer: {
        quote: 'At the end of 1975, Mexico sent aid worth US$1 million to Vietnam.',
        source: 'news/aid',
        start: 0,
        end: 66,
        highlight: { text: 'US$1 million', start: 42, end: 54 },
        value: { kind: 'money', text: 'US$1 million', value: '1000000 USD', start: 42, end: 54 },
        values: [
          { kind: 'date', text: 'the end of 1975', value: '1975', start: 3, end: 18 },
          { kind: 'place', text: 'Mexico', value: 'MX', start: 20, end: 26 },
          { kind: 'money', text: 'US$1 million', value: '1000000 USD', start: 42, end: 54 },
        ],
      },
      facts: [
        { quote: 'উভয় দেশই সদস্য।', source: 'bare', start: 0, end: 16, values: [] },
        { quote: 'It was rice.', source: 'news/aid', start: 67, end: 79, values: [] },
      ],
      citations: [
        {
          n: 1,
          source: 'news/aid',
          title: 'Aid in 1975',
          publisher: 'The Gazette',
          date: '2025-05',
          url: 'https://example.org/সাহায্য',
        },
        { n: 2, source: 'bare', title: 'সম্পর্ক' },
      ],
      passages: [
        { id: 'news/aid#1', source: 'news/aid', text: aid.text.slice(0, 79), score: 9.5 },
        { id: 'news/aid#2', source: 'news/aid', text: 'Trade has grown since.', score: 2 },
      ],
      ms: 1.235,
    });
  });

  it('has neither highlight nor value where the answer has none', () => {
    const { highlight: _, value: __, ...plain } = answer;
    expect(Object.keys(parse(replyLine('?', plain, 0))['answer'] as object)).toEqual([
      'quote',
      'source',
      'start',
      'end',
      'values',
    ]);
  });

  it('has a name as the asker’s script has it beside that of the text', () => {
    const value = { ...ambassador, readerName: 'Ana Ruiz' };
    const told = parse(replyLine('Who?', { ...answer, value, values: [ambassador, value] }, 0))['answer'];
    expect(told).toMatchObject({ value: { value: 'আনা রুইজ', readerName: 'Ana Ruiz' } });
    const { values } = told as { values: object[] };
    expect(values.map((one) => 'readerName' in one)).toEqual([false, true]);
  });

  it('tells of a fact how it goes together with the answer', () => {
    const facts = [{ ...opening, said: { value: opened, agreement: 'compatible' as const } }];
    expect(parse(replyLine('?', { ...answer, facts }, 0))['facts']).toEqual([
      expect.objectContaining({
        said: {
          value: { kind: 'date', text: opened.text, value: '2000-10', start: 0, end: opened.end },
          agreement: 'compatible',
        },
      }),
    ]);
  });

  it('refuses with its reason and the nearest passages, and cites nothing', () => {
    expect(parse(replyLine('Who?', refusal, 0))).toEqual({
      question: 'Who?',
      language: 'en',
      answered: false,
      reason: 'not-in-sources',
      facts: [],
      citations: [],
      passages: [
        expect.objectContaining({ id: 'news/aid#1' }),
        expect.objectContaining({ id: 'news/aid#2' }),
      ],
      ms: 0,
    });
  });

  it('says und for a language that cannot be told', () => {
    const { language: _, ...unknown } = refusal;
    expect(parse(replyLine('??', unknown, 0))['language']).toBe('und');
  });

  it('is one line of ASCII controls and whole characters, and reads back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(anyUnits, (question) => {
        const line = replyLine(question, refusal, 0);
        expect(parse(line)['question']).toBe(question);
        expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Surrogate}\p{Bidi_Control}\u2028\u2029]/u);
        expect(line.endsWith('}\n')).toBe(true);
      }),
    );
  });

  it('leaves out keys without a value', () => {
    expect(jsonLine({ a: 1, b: undefined })).toBe('{"a":1}\n');
  });
});

describe('what was looked up, as JSON', () => {
  const rows = (line: string, key: string) => parse(line)[key] as Record<string, unknown>[];

  it('is the facts with their values and who says them, and what they are about', () => {
    const line = parse(factsLine(factList));
    expect(Object.keys(line)).toEqual(['about', 'language', 'found', 'facts', 'citations']);
    expect(line).toMatchObject({ about: 'aid', language: 'en', found: true });
    expect(rows(factsLine(factList), 'facts')[1]?.['values']).toEqual([
      { kind: 'date', text: '২০০০ সালের অক্টোবর মাসে', value: '2000-10', start: 0, end: 23 },
      {
        kind: 'person',
        text: 'আনা রুইজ',
        value: 'আনা রুইজ',
        start: 35,
        end: 43,
        office: { text: 'রাষ্ট্রদূত', start: 24, end: 34 },
      },
    ]);
  });

  it('is one page of the facts where one was asked for', () => {
    expect(parse(factsLine(pageOf(factList, 1)))).toMatchObject({ found: true, pages: 1 });
    expect(parse(factsLine(pageOf(factList, 2)))).toMatchObject({ found: false, pages: 1, facts: [] });
  });

  it('marks an amount whose words are damaged', () => {
    const amount = { from: 1, to: 1, isDamaged: true as const };
    const values = [valueIn(aid, 'US$1 million', { kind: 'money', amount, currency: 'USD' })];
    const facts = [{ quote: answer.quote, values }];
    expect(rows(factsLine({ ...factList, facts }), 'facts')[0]?.['values']).toEqual([
      expect.objectContaining({ damaged: true }),
    ]);
  });

  it('is the events in the order of time, each with its date', () => {
    const events = rows(timelineLine(timeline), 'events');
    expect(events.map(({ value }) => (value as Record<string, unknown>)['value'])).toEqual([
      '1975',
      '2000-10',
    ]);
    expect(events[0]).toMatchObject({ quote: answer.quote.text, source: 'news/aid', start: 0, end: 66 });
  });

  it('is the points of a chart, each with its time and its figure', () => {
    expect(rows(chartLine(chart), 'points')).toEqual([
      expect.objectContaining({
        time: expect.objectContaining({ value: '1998' }),
        figure: expect.objectContaining({ value: '200000000 USD' }),
      }),
      expect.objectContaining({
        time: expect.objectContaining({ value: '2004' }),
        figure: expect.objectContaining({ value: '>500000000 USD' }),
      }),
    ]);
  });

  it.each([
    ['facts', factsLine(refusal)],
    ['events', timelineLine(refusal)],
    ['points', chartLine(refusal)],
  ])('has no %s where nothing was found, and says why', (key, line) => {
    expect(parse(line)).toEqual({
      about: refusal.question,
      language: 'en',
      found: false,
      reason: 'not-in-sources',
      [key]: [],
      citations: [],
    });
  });

  it('says nothing of what was looked for where that was all', () => {
    const { about: _, language: __, ...all } = factList;
    expect(Object.keys(parse(factsLine(all)))).toEqual(['found', 'facts', 'citations']);
  });

  it('is the places where checked words stand', () => {
    expect(parse(quoteCheckLine(answer.quote.text, exact))).toEqual({
      text: answer.quote.text,
      found: true,
      kind: 'exact',
      places: [{ quote: answer.quote.text, source: 'news/aid', start: 0, end: 66 }],
      citations: [expect.objectContaining({ n: 1, source: 'news/aid' })],
    });
    expect(parse(quoteCheckLine('x', { kind: 'absent' }))).toEqual({
      text: 'x',
      found: false,
      kind: 'absent',
      places: [],
      citations: [],
    });
  });

  it('is what differs between checked words and the nearest place', () => {
    expect(parse(quoteCheckLine(said, differing))).toMatchObject({
      found: false,
      kind: 'differs',
      differences: [
        { kind: 'changed', said: { text: 'US$2', start: 22, end: 26 }, stands: { text: 'US$1' } },
        { kind: 'added', said: { text: 'gladly' } },
        { kind: 'missing', stands: { text: 'to Vietnam' } },
      ],
    });
    expect(parse(quoteCheckLine('…', abridged))).toMatchObject({
      found: false,
      kind: 'abridged',
      omitted: [{ text: 'worth US$1 million' }],
    });
  });
});
