import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REFUSAL_REASONS, type ReaderName, type Reply } from '../../src/answer/reply.js';
import { quote, type Source } from '../../src/corpus/source.js';
import { LOCALES } from '../../src/locales/index.js';
import { columnsOf } from '../../src/terminal/columns.js';
import { furtherPassages, renderExchange, renderReply } from '../../src/terminal/reply.js';
import { anyUnits } from './any-units.js';
import { aid, answer, bare, colourScreen, plainScreen, refusal, valueIn } from './fakes.js';
import { ambassador, factList, opened } from './found.js';

const [, opening = { quote: answer.quote, values: [] }] = factList.facts;
const sources = [aid, bare];
const plain = (reply: Reply, width?: number) =>
  renderReply(reply, { screen: plainScreen(width), language: 'en', sources });

describe('an answer in a terminal', () => {
  it('shows the value, the quote, the facts, the sources by number and the further passages', () => {
    expect(plain(answer)).toBe(
      [
        'US$1 million (my reading of the quote)',
        '“At the end of 1975, Mexico sent aid worth US$1 million to Vietnam.” [1] ¶ 1',
        '',
        'Also in the sources',
        '  • “উভয় দেশই সদস্য।” [2] ¶ 1',
        '  • “It was rice.” [1] ¶ 1',
        '',
        'Sources',
        '  [1] Aid in 1975 · The Gazette · May 2025',
        '      https://example.org/সাহায্য',
        '  [2] সম্পর্ক',
        '',
        'Further passages',
        '  1  “Trade has grown since.” — Aid in 1975',
        '',
      ].join('\n'),
    );
  });

  it('emphasises the words that answer', () => {
    const screen = colourScreen();
    const { paint } = screen;
    expect(renderReply(answer, { screen, language: 'en', sources })).toContain(
      `“At the end of 1975, Mexico sent aid worth ${paint.bold(paint.yellow('US$1 million'))} to Vietnam.”`,
    );
  });

  it('begins with the value that answers, in the language of the question', () => {
    expect(plain({ ...answer, language: 'bn' })).toMatch(
      /^১০ লাখ মার্কিন ডলার \(উদ্ধৃতিটি আমি যেভাবে পড়েছি\)\n“At the end of 1975/,
    );
    const { paint } = colourScreen();
    const shown = renderReply(
      { ...answer, language: 'es' },
      { screen: colourScreen(), language: 'en', sources },
    );
    expect(shown.split('\n')[0]).toBe(paint.bold('1 millón de dólares estadounidenses (así leo la cita)'));
  });

  it('begins with the quote where no value answers', () => {
    const { value: _, ...valueless } = answer;
    expect(plain(valueless)).toMatch(/^“At the end/);
  });

  it('begins with a name as the reader knows it, and with the quote where they may not', () => {
    const told = (name: ReaderName) =>
      plain({
        ...answer,
        quote: opening.quote,
        value: { ...ambassador, ...name },
        citations: factList.citations,
      });
    expect(told({ readerName: 'Ana Ruiz' })).toMatch(/^Ana Ruiz \(my reading of the quote\)\n“২০০০ সালের/);
    expect(told({})).toMatch(/^“২০০০ সালের/);
  });

  it('says of a name in a fact that it compares only if the reader knows it', () => {
    const told = (name: ReaderName) => {
      const said = { value: { ...ambassador, ...name }, agreement: 'same' as const };
      return plain({ ...answer, facts: [{ ...opening, said }], citations: factList.citations });
    };
    expect(told({ readerName: 'Ana Ruiz' })).toContain('  • Also said by [2]: Ana Ruiz\n    “২০০০ সালের');
    expect(told({})).toContain('\nAlso in the sources\n  • “২০০০ সালের');
  });

  it('warns of an amount whose words are damaged', () => {
    const amount = { from: 1_000_000, to: 1_000_000, isDamaged: true as const };
    const value = valueIn(aid, 'US$1 million', { kind: 'money', amount, currency: 'USD' });
    expect(plain({ ...answer, value })).toMatch(
      /^US\$1 million \(my reading of the quote\) – the words around this amount are damaged; .*\n“At the end/,
    );
  });

  it.each([
    ['same', '  • Also said by [2]: October 2000\n    “২০০০ সালের'],
    ['compatible', '  • [2] agrees, with October 2000\n    “২০০০ সালের'],
    ['different', '  • [2] says otherwise: October 2000\n    “২০০০ সালের'],
  ] as const)('says of a fact that compares that it is %s', (agreement, lines) => {
    const facts = [{ ...opening, said: { value: opened, agreement } }];
    expect(plain({ ...answer, facts, citations: factList.citations })).toContain(lines);
  });

  it('emphasises in a fact that compares what it says', () => {
    const { paint } = colourScreen();
    const facts = [{ ...opening, said: { value: opened, agreement: 'different' as const } }];
    const reply = { ...answer, facts, citations: factList.citations };
    const shown = renderReply(reply, { screen: colourScreen(), language: 'en', sources });
    expect(shown).toContain(paint.yellow('[2] says otherwise: October 2000'));
    expect(shown).toContain(`“${paint.bold('২০০০ সালের অক্টোবর মাসে')} রাষ্ট্রদূত`);
  });

  it('opens the source at each quote', () => {
    const shown = renderReply(answer, { screen: colourScreen(), language: 'en', sources });
    expect(shown).toMatch(/\[1\]<https:\/\/example\.org\/[%\w]+#:~:text=It%20was%20rice\.>/);
  });

  it('shows a quote letter for letter, in whichever form its letters were written', () => {
    // য় as one code point and as two: what normalises would make them alike.
    const source: Source = { ...bare, text: 'জয়\u09DF জয়\u09AF\u09BC।' };
    const whole = { ...answer, quote: quote(source, { start: 0, end: source.text.length }), facts: [] };
    const { highlight: _, value: __, ...reply } = { ...whole, citations: [{ n: 1, source }] };
    expect(plain(reply)).toContain(`“${source.text}”`);
    expect(plain(reply, 40)).toContain(`“${source.text}”`);
  });

  it('labels an answer in the language of its question, with dates and numbers', () => {
    const shown = plain({ ...answer, language: 'bn' });
    expect(shown).toContain('মে ২০২৫');
    expect(shown).toContain('¶ ১');
    expect(plain({ ...answer, language: 'vi' })).toContain('The Gazette · tháng 5 năm 2025');
    expect(plain({ ...answer, language: 'es' })).toContain('The Gazette · mayo de 2025');
  });

  it('labels an answer in the person’s language where the bot does not speak that of the question', () => {
    expect(plain({ ...answer, language: 'hi' })).toBe(plain(answer));
  });

  it('leaves out the parts that are empty', () => {
    expect(plain({ ...answer, facts: [], passages: [] })).not.toMatch(/Also|Further/);
  });

  it('lists no passage that the answer has quoted from', () => {
    expect(furtherPassages(answer).map(({ passage }) => passage.id)).toEqual(['news/aid#2']);
  });

  it('keeps every line within the terminal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 100 }),
        fc.constantFrom<Reply>(answer, refusal),
        (width, reply) => {
          for (const line of plain(reply, width).split('\n'))
            expect(columnsOf(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('a refusal in a terminal', () => {
  it('says why, what to try, and what came nearest but is no answer', () => {
    expect(plain(refusal)).toBe(
      [
        'My sources do not say.',
        'Try other words for the same thing, or ask about something more specific.',
        '',
        'The nearest passage (not an answer):',
        '    “At the end of 1975, Mexico sent aid worth US$1 million to Vietnam. It was rice.” — Aid in 1975',
        '',
      ].join('\n'),
    );
  });

  it('marks where it cut a long passage, outside the quotation marks', () => {
    const source: Source = { ...bare, text: 'কথা '.repeat(300) };
    const passage = { id: 'bare#1', source, start: 0, end: source.text.length, sentences: [] };
    expect(plain({ ...refusal, nearest: [{ passage, score: 1 }] })).toMatch(/ “কথা .{380,400}” … — সম্পর্ক\n$/);
  });

  it('names the sources there are where it was asked for another', () => {
    expect(plain({ ...refusal, reason: 'unknown-source', nearest: [] })).toContain(
      '  • news/aid — Aid in 1975\n  • bare — সম্পর্ক\n',
    );
  });

  it('has words for every reason, in every language', () => {
    for (const reason of REFUSAL_REASONS) {
      for (const language of LOCALES) {
        const shown = plain({ ...refusal, reason, language, nearest: [] });
        expect(shown.length).toBeGreaterThan(20);
        expect(shown).not.toMatch(/\{\{|refusal\.|help\./);
      }
    }
  });
});

describe('an exchange in a terminal', () => {
  it('begins with the question on a line of its own', () => {
    const setting = { screen: plainScreen(), language: 'en', sources };
    expect(renderExchange('Who\nwas \u001B[2Jit?', refusal, setting)).toMatch(
      /^\? Who was ␛\[2Jit\?\n\nMy sources/,
    );
  });
});

describe('whatever a text or a question holds', () => {
  it('reaches the terminal without a control sequence, a bidi control or half a character', () => {
    fc.assert(
      fc.property(anyUnits, (text) => {
        const wild: Source = { ...aid, text, title: text, publisher: text, date: text, id: text, url: text };
        const passage = { id: text, source: wild, start: 0, end: text.length, sentences: [] };
        const passages = [{ passage, score: 1 }];
        const whole = quote(wild, passage);
        const replies: Reply[] = [
          {
            ...answer,
            quote: whole,
            highlight: { ...whole, certainty: 1, isFitting: true },
            facts: [],
            passages,
            citations: [{ n: 1, source: wild }],
          },
          { ...refusal, reason: 'unknown-source', nearest: passages },
        ];
        for (const reply of replies) {
          const shown = renderExchange(text, reply, {
            screen: plainScreen(40),
            language: 'en',
            sources: [wild],
          });
          expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Surrogate}\p{Bidi_Control}]/u);
        }
      }),
    );
  });
});
