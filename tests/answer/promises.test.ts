import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.js';
import { LONGEST_QUOTE } from '../../src/answer/parameters.js';
import type { Answer, RankedPassage, Reply } from '../../src/answer/reply.js';
import { passages } from '../../src/corpus/passages.js';
import type { Quote } from '../../src/corpus/source.js';
import { analyse } from '../../src/text/analysis.js';
import { anyQuestion, QUESTIONS } from './any-question.js';
import { answerer, lexicon, sources } from './three-texts.js';

/** Every property is tried with the same questions, so that each is asked once. */
const RUNS = { seed: 1975, numRuns: 200 };
const replies = new Map<string, Reply>();

function ask(question: string): Reply {
  const known = replies.get(question) ?? answerer.ask(question);
  replies.set(question, known);
  return known;
}

function forEveryReply(check: (reply: Reply) => void): void {
  for (const question of QUESTIONS) check(ask(question));
  fc.assert(
    fc.property(anyQuestion, (question) => {
      check(ask(question));
    }),
    RUNS,
  );
}

function forEveryAnswer(check: (answer: Answer) => void): void {
  forEveryReply((reply) => {
    if (reply.kind === 'answer') check(reply);
  });
}

function quotesOf({ quote, facts }: Answer): Quote[] {
  return [quote, ...facts.map((fact) => fact.quote)];
}

function passagesOf(reply: Reply): readonly RankedPassage[] {
  return reply.kind === 'answer' ? reply.passages : reply.nearest;
}

describe('whatever is asked', () => {
  it('something is answered and something is refused, so that what follows tells something', () => {
    const random = fc.sample(anyQuestion, RUNS).map(ask);
    expect(random.filter(({ kind }) => kind === 'answer').length).toBeGreaterThan(30);
    expect(random.filter(({ kind }) => kind === 'refusal').length).toBeGreaterThan(30);
  });

  it('every quote is word for word what stands in its source', () => {
    forEveryAnswer((answer) => {
      for (const { source, start, end, text } of quotesOf(answer)) {
        expect(sources).toContain(source);
        expect(text).not.toBe('');
        expect(source.text.slice(start, end)).toBe(text);
      }
    });
  });

  it('what is highlighted stands in the quote', () => {
    forEveryAnswer(({ quote, highlight }) => {
      if (highlight === undefined) return;
      expect(highlight.start).toBeGreaterThanOrEqual(quote.start);
      expect(highlight.end).toBeLessThanOrEqual(quote.end);
      expect(highlight.text).not.toBe('');
      expect(quote.source.text.slice(highlight.start, highlight.end)).toBe(highlight.text);
    });
  });

  it('no heading, caption or other paratext is quoted', () => {
    forEveryAnswer((answer) => {
      for (const { source, start, end } of quotesOf(answer)) {
        const prose = source.blocks.filter(({ kind }) => kind === 'prose');
        const outside = [...Array(end - start).keys()]
          .map((i) => start + i)
          .filter((at) => !prose.some((block) => block.start <= at && at < block.end));
        // Only the space between two paragraphs.
        expect(
          outside
            .map((at) => source.text.charAt(at))
            .join('')
            .trim(),
        ).toBe('');
      }
    });
  });

  it('a quote is short enough to be read at a glance, or one clause that cannot be cut', () => {
    forEveryAnswer(({ quote: { text } }) => {
      if (text.length > LONGEST_QUOTE) expect(text.trim().slice(0, -1)).not.toMatch(/[,;:،、]\s|\s[-–—]\s/u);
    });
  });

  it('a quote is of whole sentences, or says where it is cut', () => {
    forEveryAnswer(({ quote, cut }) => {
      const ranges = passages(quote.source).flatMap(({ sentences }) => sentences);
      expect(cut?.before ?? false).toBe(!ranges.some(({ start }) => start === quote.start));
      expect(cut?.after ?? false).toBe(!ranges.some(({ end }) => end === quote.end));
    });
  });

  it('a fact repeats nothing of the quote, and no other fact', () => {
    forEveryAnswer((answer) => {
      const quotes = quotesOf(answer);
      for (const [i, one] of quotes.entries()) {
        for (const other of quotes.slice(0, i)) {
          expect(one.source === other.source && one.start < other.end && other.start < one.end).toBe(false);
        }
      }
    });
  });

  it('the citations are the sources of the quotes, numbered in the order of their first quote', () => {
    forEveryAnswer((answer) => {
      const cited = [...new Set(quotesOf(answer).map(({ source }) => source))];
      expect(answer.citations).toEqual(cited.map((source, i) => ({ n: i + 1, source })));
    });
  });

  it('a refusal quotes and cites nothing', () => {
    forEveryReply((reply) => {
      if (reply.kind === 'answer') return;
      for (const field of ['quote', 'facts', 'citations', 'highlight'])
        expect(reply).not.toHaveProperty(field);
    });
  });

  it('the reply carries the question as it was typed', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        expect(ask(question).question).toBe(question);
      }),
      RUNS,
    );
  });

  it('every passage shown is known by its id, with its neighbours in the same source', () => {
    const ofSource = new Map(sources.map((source) => [source.id, passages(source).map(({ id }) => id)]));
    forEveryReply((reply) => {
      for (const { passage } of passagesOf(reply)) {
        const ids = ofSource.get(passage.source.id) ?? [];
        const at = ids.indexOf(passage.id);
        const found = answerer.passage(passage.id);
        expect(found?.passage).toBe(passage);
        expect([found?.before?.id, found?.after?.id]).toEqual([ids[at - 1], ids[at + 1]]);
      }
    });
  });

  it('the passages are shown best first, each once, and the quote stands in one of them', () => {
    forEveryReply((reply) => {
      const shown = passagesOf(reply);
      expect(new Set(shown.map(({ passage }) => passage)).size).toBe(shown.length);
      expect(shown.map(({ score }) => score)).toEqual(shown.map(({ score }) => score).sort((a, b) => b - a));
      if (reply.kind === 'refusal') return;
      const { source, start, end } = reply.quote;
      const holds = shown.some(
        ({ passage }) => passage.source === source && passage.start <= start && end <= passage.end,
      );
      expect(holds).toBe(true);
    });
  });

  it('what matched is words of the question', () => {
    forEveryAnswer(({ question, language, matched }) => {
      const asked = new Set(analyse(question, language).map(({ form }) => form));
      expect(matched.filter((word) => !asked.has(word))).toEqual([]);
      expect(matched).not.toEqual([]);
    });
  });

  it('the confidence of an answer is a probability', () => {
    forEveryAnswer(({ confidence }) => {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    });
  });
});

describe('one question has one answer', () => {
  it('however often it is asked', () => {
    forEveryReply((reply) => expect(answerer.ask(reply.question)).toEqual(reply));
  });

  it('also from another answerer, asked in another order', () => {
    const again = createAnswerer(sources, { lexicon });
    const questions = [...QUESTIONS, ...fc.sample(anyQuestion, { ...RUNS, numRuns: 100 })];
    for (const question of questions.reverse()) expect(again.ask(question)).toEqual(ask(question));
  });
});

describe('a question to one source', () => {
  const oneOf = fc.constantFrom(...sources.map(({ id }) => id));

  it('is answered from that source alone', () => {
    let answers = 0;
    fc.assert(
      fc.property(fc.oneof(anyQuestion, fc.constantFrom(...QUESTIONS)), oneOf, (question, source) => {
        const reply = answerer.ask(question, { source });
        for (const { passage } of passagesOf(reply)) expect(passage.source.id).toBe(source);
        if (reply.kind === 'refusal') return;
        answers += 1;
        for (const quote of quotesOf(reply)) expect(quote.source.id).toBe(source);
        expect(reply.citations).toHaveLength(1);
      }),
      { ...RUNS, numRuns: 150 },
    );
    expect(answers).toBeGreaterThan(15);
  });

  it('is refused where there is no such source', () => {
    const unknown = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'corpus', '../corpus', 'README'));
    fc.assert(
      fc.property(fc.constantFrom(...QUESTIONS), unknown, (question, source) => {
        expect(answerer.ask(question, { source })).toMatchObject({
          kind: 'refusal',
          reason: 'unknown-source',
          nearest: [],
        });
      }),
      { ...RUNS, numRuns: 50 },
    );
  });

  it('leaves the next question free', () => {
    const [question = ''] = QUESTIONS;
    const before = answerer.ask(question);
    for (const { id } of sources) answerer.ask(question, { source: id });
    expect(answerer.ask(question)).toEqual(before);
  });
});

describe('a passage', () => {
  it('is unknown by any other name', () => {
    const ids = new Set(sources.flatMap(passages).map(({ id }) => id));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('__proto__', '#1', 'constructor')), (id) => {
        fc.pre(!ids.has(id));
        expect(answerer.passage(id)).toBeUndefined();
      }),
      RUNS,
    );
  });
});
