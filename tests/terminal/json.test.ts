import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLine, replyLine } from '../../src/terminal/json.js';
import { aid, answer, refusal } from './fakes.js';

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
      },
      facts: [
        { quote: 'উভয় দেশই সদস্য।', source: 'bare', start: 0, end: 16, values: [] },
        {
          quote: 'It was rice.',
          source: 'news/aid',
          start: 67,
          end: 79,
          values: [{ kind: 'thing', text: 'rice', value: 'rice' }],
        },
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

  it('has no highlight where the answer has none', () => {
    const { highlight: _, ...plain } = answer;
    expect(parse(replyLine('?', plain, 0))['answer']).not.toHaveProperty('highlight');
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
    const anyText = fc
      .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x9b, 0x2028, 0x202e, 0xd800, 10)))
      .map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(anyText, (question) => {
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
