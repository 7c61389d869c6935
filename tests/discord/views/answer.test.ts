import { describe, expect, it } from 'vitest';
import type { ReadValue } from '../../../src/answer/reply.js';
import { quote } from '../../../src/corpus/source.js';
import { readerOf } from '../../../src/discord/reader.js';
import { answerView } from '../../../src/discord/views/answer.js';
import type { Value } from '../../../src/facts/value.js';
import { dollars, valueIn } from '../catalogue.js';
import { ANSWER, passagesOf, rangeOf, sourceOf, VNA, VOV, WIKIPEDIA } from '../fixture.js';
import { readMarkdown } from '../markdown-reader.js';
import { selectOf, textsOf } from './parts.js';

const english = readerOf('en');
const bengali = readerOf('bn');

describe('answerView', () => {
  it('shows the quote with the answering words in bold, and below it its citation with a link to the place', () => {
    const [quoted = ''] = textsOf(answerView(ANSWER, english, '1'));
    expect(quoted).toBe(
      [
        '> At the end of 1975, Mexico sent aid worth **US$1 million** to Vietnam, he elaborated.',
        '-# \\[1\\] It’s time for Vietnam, Mexico to consider lifting bilateral relations to new height · ¶ 2 · VOV · May 2025 · [open at the quote](https://english.vov.vn/en/politics/lifting-relations-post1201717.vov#:~:text=At%20the%20end%20of%201975%2C,Vietnam%2C%20he%20elaborated.)',
      ].join('\n'),
    );
  });

  it('numbers the facts, cites each with its place, and names the sources not cited yet', () => {
    const facts = textsOf(answerView(ANSWER, english, '1'))[1] ?? '';
    expect(readMarkdown(facts).lines.map(({ text }) => text)).toEqual([
      'Also in the sources',
      '1. The talks took place in the context of the two countries celebrating 45 years [2] ¶ 2',
      '',
      '2. Hai emphasized that the Vietnamese people always remember Mexico. [1] ¶ 2',
      '[2] Vietnam, Mexico eye stronger multi-faceted cooperation · VNA / VietnamPlus · July 2020 · open',
    ]);
  });

  it('leaves the quote in its own language and speaks the reader’s around it', () => {
    const answer = {
      ...ANSWER,
      quote: quote(WIKIPEDIA, rangeOf(WIKIPEDIA, '১৯৭৫ সালে মেক্সিকো')),
      highlight: { ...rangeOf(WIKIPEDIA, '১৯৭৫'), text: '১৯৭৫', certainty: 1, isFitting: true },
      facts: [],
      citations: [{ n: 1, source: WIKIPEDIA }],
    };
    const lines = (reader: typeof english) =>
      readMarkdown(textsOf(answerView(answer, reader, '1'))[0] ?? '').lines.map(({ text }) => text);
    expect(lines(english)).toEqual([
      '১৯৭৫ সালে মেক্সিকো',
      '[1] ভিয়েতনাম-মেক্সিকো সম্পর্ক · ইতিহাস, ¶ 2 · Wikipedia · open at the quote',
    ]);
    expect(lines(bengali)).toEqual([
      '১৯৭৫ সালে মেক্সিকো',
      '[১] ভিয়েতনাম-মেক্সিকো সম্পর্ক · ইতিহাস, ¶ ২ · Wikipedia · উদ্ধৃতির জায়গায় খুলুন',
    ]);
  });

  it('says first which value answers, in the reader’s language, and that it is a reading of the quote', () => {
    const read = (value: Value, reader: typeof english) =>
      (textsOf(answerView({ ...ANSWER, value }, reader, '1'))[0] ?? '').split('\n> ')[0];
    const million = valueIn(VOV, 'US$1 million', dollars(1e6));
    expect(read(million, bengali)).toBe('**১০ লাখ মার্কিন ডলার** (উদ্ধৃতিটি আমি যেভাবে পড়েছি)');
    expect(read(million, english)).toBe('**US$1 million** (my reading of the quote)');
    const { amount } = dollars(1e6);
    const damaged = { ...million, amount: { ...amount, isDamaged: true } } as const;
    expect(read(damaged, english)).toBe(
      '**US$1 million** (my reading of the quote)\n-# the words around this amount are damaged; this is what its digits say',
    );
    const name = valueIn(VOV, 'Mexico', { kind: 'place', name: '*Mexico*\n# @everyone' });
    expect(read(name, english)).toBe('**\\*Mexico\\* # \\@everyone** (my reading of the quote)');
  });

  it('says a name first as the reader knows it, and none that they may not', () => {
    const hanoi = valueIn(WIKIPEDIA, 'হ্যানয়তে', { kind: 'place', name: 'হ্যানয়তে' });
    const shown = (value: ReadValue, reader: typeof english) => {
      const words = quote(WIKIPEDIA, rangeOf(WIKIPEDIA, 'হ্যানয়তে'));
      const fact = { quote: words, values: [value], said: { value, agreement: 'same' as const } };
      const answer = {
        ...ANSWER,
        quote: words,
        value,
        facts: [fact],
        citations: [{ n: 1, source: WIKIPEDIA }],
      };
      return textsOf(answerView(answer, reader, '1'))
        .slice(0, 2)
        .join('\n');
    };
    expect(shown({ ...hanoi, readerName: 'Hanoi' }, english)).toMatch(
      /^\*\*Hanoi\*\* \(my reading of the quote\)\n> .*\nAlso said by \\\[1\\\]: \*\*Hanoi\*\*\n/s,
    );
    expect(shown(hanoi, english)).toMatch(/^> .*\n\*\*Also in the sources\*\*\n> /s);
    expect(shown(hanoi, bengali)).toMatch(/^\*\*হ্যানয়তে\*\* \(/);
  });

  it('lists beside a fact the names that the reader knows', () => {
    const [hanoi, mexico] = ['হ্যানয়তে', 'মেক্সিকো'].map((name) =>
      valueIn(WIKIPEDIA, name, { kind: 'place', name }),
    );
    if (hanoi === undefined || mexico === undefined) expect.fail();
    const values = [{ ...hanoi, readerName: 'Hanoi' }, mexico];
    const facts = [{ quote: quote(WIKIPEDIA, rangeOf(WIKIPEDIA, 'হ্যানয়তে')), values }];
    const answer = { ...ANSWER, facts, citations: [...ANSWER.citations, { n: 3, source: WIKIPEDIA }] };
    const [, shown = ''] = textsOf(answerView(answer, english, '1'));
    expect(shown).toContain('\n-# Hanoi (my reading of the quote)\n');
  });

  it('says above a fact how it goes together with the answer, and marks the words that do', () => {
    const shown = (agreement: 'same' | 'compatible' | 'different') => {
      const [fact] = ANSWER.facts;
      const value = valueIn(VNA, '45 years', {
        kind: 'duration',
        amount: { from: 45, to: 45 },
        unit: 'year',
      });
      const facts = fact === undefined ? [] : [{ ...fact, said: { value, agreement } }];
      return (textsOf(answerView({ ...ANSWER, facts }, english, '1'))[1] ?? '').split('\n').slice(1, 3);
    };
    expect(shown('same')).toEqual([
      'Also said by \\[2\\]: **45 years**',
      expect.stringMatching(/^> \*\*1\.\*\* The talks .* celebrating \*\*45 years\*\* \\\[2\\\] /),
    ]);
    expect(shown('compatible')[0]).toBe('\\[2\\] agrees, with **45 years**');
    expect(shown('different')[0]).toMatch(/^\\\[2\\\] .*: \*\*45 years\*\*$/);
  });

  it('says in small print what a fact means to whom its language is another', () => {
    const values = [
      valueIn(VNA, '1975-2020', { kind: 'period', from: '1975', to: '2020' }),
      valueIn(VNA, 'two', { kind: 'count', amount: { from: 2, to: 2 } }),
      valueIn(VNA, '45 years', { kind: 'duration', amount: { from: 45, to: 45 }, unit: 'year' }),
    ] as const;
    const facts = ANSWER.facts.slice(0, 1).map((fact) => ({ ...fact, values }));
    const shown = (reader: typeof english) =>
      readMarkdown(textsOf(answerView({ ...ANSWER, facts }, reader, '1'))[1] ?? '').lines.slice(1, 3);
    expect(shown(bengali)).toEqual([
      { block: 'small', text: '১৯৭৫–২০২০ · ৪৫ বছর (উদ্ধৃতিটি আমি যেভাবে পড়েছি)' },
      { block: 'quote', text: expect.stringMatching(/^১\. The talks/) },
    ]);
    expect(shown(english)[0]?.block).toBe('quote');
  });

  it('repeats the question in small print where it is asked to', () => {
    const [question] = textsOf(answerView(ANSWER, english, '1', 'How *much*,\n@everyone?'));
    expect(question).toBe('-# How \\*much\\*, \\@everyone?');
    expect(textsOf(answerView(ANSWER, english, '1'))).toHaveLength(2);
  });

  it('offers the passages, best first, each by its beginning and its title', () => {
    const options = selectOf(answerView(ANSWER, english, '1'))?.options ?? [];
    expect(options).toHaveLength(ANSWER.passages.length);
    expect(options[1]?.label).toBe(
      'Hai emphasized that the Vietnamese people always remember Mexico. At the end of 1975, Mexico sent a…',
    );
    expect(options[1]?.description).toBe(VOV.title);
  });

  it('offers at most 25 passages, and each once', () => {
    const long = sourceOf(
      { id: 'long', title: 'Long', language: 'en' },
      Array.from({ length: 40 }, (_, i) => `Paragraph number ${i} of a long text.`),
    );
    const ranked = passagesOf(long).map((passage) => ({ passage, score: 1 }));
    const shown = (passages: typeof ranked) =>
      selectOf(answerView({ ...ANSWER, passages }, english, '1'))?.options.length;
    expect(shown(ranked)).toBe(25);
    expect(shown([...ranked.slice(0, 3), ...ranked.slice(0, 3)])).toBe(3);
  });

  it('has no empty select', () => {
    expect(selectOf(answerView({ ...ANSWER, passages: [] }, english, '1'))).toBeUndefined();
  });

  it('shows of a very long quote the part with the answering words', () => {
    const words = `${'Before. '.repeat(400)}The answer is 42.${' After.'.repeat(400)}`;
    const long = sourceOf({ id: 'long', title: 'Long', language: 'en' }, [words]);
    const answer = {
      ...ANSWER,
      quote: quote(long, rangeOf(long, words)),
      highlight: { ...rangeOf(long, '42'), text: '42', certainty: 1, isFitting: true },
      facts: [],
      citations: [{ n: 1, source: long }],
    };
    const [shown = ''] = textsOf(answerView(answer, english, '1'));
    const [line] = readMarkdown(shown).lines;
    expect(readMarkdown(shown).constructs).toEqual([{ kind: 'bold', text: '42' }]);
    expect(line?.text).toMatch(/^….*Before\. The answer is 42\. After\..*…$/);
    expect(words).toContain(line?.text.slice(1, -1));
  });

  it('leaves out a link that is too long rather than the words around it', () => {
    const far = { ...VOV, url: `https://example.org/${'a'.repeat(2_000)}` };
    const answer = {
      ...ANSWER,
      quote: quote(far, rangeOf(far, 'Since that')),
      facts: [],
      citations: [{ n: 1, source: far }],
    };
    const [shown = ''] = textsOf(answerView({ ...answer }, english, '1'));
    expect(readMarkdown(shown).constructs.filter(({ kind }) => kind === 'link')).toEqual([]);
    expect(shown).toContain('VOV · May 2025');
  });

  it('drops the facts that have no room, and keeps the quote and its citation', () => {
    const words = 'Long words of a fact, '.repeat(60);
    const facts = Array.from({ length: 5 }, (_, i) =>
      sourceOf({ id: `s${i}`, title: `Source ${i} ${'t'.repeat(180)}`, language: 'en' }, [words]),
    );
    const answer = {
      ...ANSWER,
      quote: quote(facts[0] ?? VOV, { start: 0, end: 1_600 }),
      facts: facts.map((source) => ({ quote: quote(source, { start: 0, end: words.length }), values: [] })),
      citations: facts.map((source, i) => ({ n: i + 1, source })),
    };
    const texts = textsOf(answerView(answer, english, '1'));
    const shown = readMarkdown(texts[1] ?? '').lines.map(({ text }) => text);
    const cited = shown.filter((line) => line.startsWith('['));
    expect(texts.join('').length).toBeLessThanOrEqual(4_000);
    const numbers = shown.flatMap((line) => /^(\d)\. /.exec(line)?.[1] ?? []);
    expect(numbers).toEqual(['1', '2', '3', '4']);
    // Whichever fact is shown, its source is named; the quote's is named above.
    expect(cited.map((line) => line.slice(0, 3))).toEqual(['[2]', '[3]', '[4]']);
  });
});
