import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundBy } from '../../src/answer/found-terms.js';
import { highlight } from '../../src/answer/highlight.js';
import { readQuestion } from '../../src/answer/question.js';
import { quote } from '../../src/corpus/source.js';
import { passagesOf } from '../search/fixture.js';
import { anyQuestion } from './any-question.js';
import { searched } from './searched.js';
import { answered, answerer, lexicon } from './three-texts.js';

/** The words of a sentence that are highlighted for a question. */
function highlighted(question: string, sentence: string, language = 'en'): string | undefined {
  const [passage] = passagesOf([sentence], { language });
  if (passage === undefined) throw new Error('no passage');
  const { question: read, ranking } = searched(question, [passage], lexicon);
  return highlight(read, quote(passage.source, passage), foundBy(read, ranking.terms, lexicon))?.text;
}

describe('on the three texts, what is highlighted', () => {
  it.each([
    ['When did Vietnam open its embassy in Mexico City?', '১৯৭৫'],
    ['When did Mexico reopen its embassy?', '২০০০ সালের অক্টোবর'],
    ['ভিয়েতনাম কবে ফ্রান্সের কাছ থেকে স্বাধীনতা ঘোষণা করে?', '১৯৪৫'],
    ['¿Cuándo declaró Vietnam su independencia de Francia?', '১৯৪৫'],
    ['When was the online discussion?', 'July 17'],
  ])('for when is a date: %s', (question, words) => {
    expect(answered(answerer.ask(question)).highlight?.text).toContain(words);
  });

  it.each([['২০১৬ সালে দুই দেশের দ্বিপাক্ষিক বাণিজ্যের পরিমাণ কত ছিল?', '৫০০ কোটি']])(
    'for how much is an amount: %s',
    (question, words) => {
      expect(answered(answerer.ask(question)).highlight?.text).toContain(words);
    },
  );

  it.each([
    ['Which prime minister did Claudia Sheinbaum meet in November 2024?', 'Pham Minh Chinh'],
    ['With whom did Bui Thanh Son hold an online discussion?', 'Julio Ventura'],
  ])('for who is a name: %s', (question, words) => {
    expect(answered(answerer.ask(question)).highlight?.text).toContain(words);
  });

  it('is much shorter than the quote', () => {
    const { quote: quoted, highlight: found } = answered(
      answerer.ask('With whom did Bui Thanh Son hold talks?'),
    );
    expect(found?.text.length).toBeLessThan(quoted.text.length / 2);
  });
});

describe('on other texts, what is highlighted', () => {
  it.each([
    ['When did the war end?', 'The war ended in April 1975, after twenty years.', 'April 1975'],
    ['When did the war end?', 'In April 1975, the war ended.', 'April 1975'],
    [
      'When was the bridge opened?',
      'The bridge, which cost a fortune, was opened in 1932 by the king.',
      '1932',
    ],
    [
      '¿Cuándo se inauguró el puente?',
      'The bridge was opened on 19 March 1932 by Jack Lang.',
      '19 March 1932',
    ],
  ])('for when is the date: %s %s', (question, sentence, words) => {
    expect(highlighted(question, sentence)).toBe(words);
  });

  it.each([
    [
      'How much did the bridge cost?',
      'In 1932 the bridge cost US$5 million and took eight years.',
      '5 million',
    ],
    ['How many people visited?', 'In 1999, the museum was visited by 12,000 people.', '12,000'],
    ['What percentage of them vote?', 'Of the 300 members, 40% vote.', '40'],
  ])('for how much is the amount: %s', (question, sentence, words) => {
    expect(highlighted(question, sentence)).toContain(words);
  });

  it.each([
    ['Who opened the bridge?', 'In March 1932 the bridge was opened by Jack Lang.', 'Jack Lang'],
    ['Ai khánh thành cây cầu?', 'In March 1932 the bridge was inaugurated by Jack Lang.', 'Jack Lang'],
  ])('for who is the name: %s', (question, sentence, words) => {
    expect(highlighted(question, sentence)).toBe(words);
  });

  it.each([
    ['en', 'Why was the bridge closed?', 'The bridge was closed because of heavy storms.', 'heavy storms'],
    [
      'es',
      '¿Por qué se cerró el puente?',
      'El puente se cerró debido a fuertes tormentas.',
      'fuertes tormentas',
    ],
  ])('for why is what follows the word that leads to a cause (%s)', (language, question, sentence, words) => {
    expect(highlighted(question, sentence, language)).toContain(words);
  });

  it.each([
    [
      'What was the pavilion converted into?',
      'In 1938 the pavilion was converted into a swimming pool.',
      'swimming pool',
    ],
    [
      'What type of banking did it offer?',
      'The company soon offered mobile banking in rural areas.',
      'mobile',
    ],
    [
      'Which company built the bridge?',
      'In 1932 the bridge was built by Dorman Long & Co. for the city.',
      'Dorman Long',
    ],
    [
      'In which season did it become a factor?',
      'It became a factor in season two, when judges chose.',
      'season two',
    ],
  ])('for what is what stands where the question asks: %s', (question, sentence, words) => {
    expect(highlighted(question, sentence)).toContain(words);
  });

  it.each([
    ['How many people live there?', 'The two countries have 12,000 people in the valley.', '12,000'],
    ['¿Cuántas personas trabajan allí?', 'The two countries have 12,000 people in the valley.', '12,000'],
    [
      'How many kilometres long is it?',
      'It drains 9,600 hectares and is 312 kilometres long.',
      '312 kilometres',
    ],
  ])('for how many is what counts that: %s', (question, sentence, words) => {
    expect(highlighted(question, sentence)).toBe(words);
  });

  it('is some other thing where a date is wanted and none stands there', () => {
    expect(highlighted('When did the wildcard begin?', 'The wildcard began in season two.')).toBe(
      'season two',
    );
  });

  it('cuts no word that is joined by a hyphen', () => {
    expect(highlighted('What did the agency provide?', 'The agency provided e-books.')).toBe('e-books');
  });

  it('is the less certain, the more of the quote may answer as well', () => {
    const certainty = (sentence: string) => {
      const [passage] = passagesOf([sentence]);
      if (passage === undefined) throw new Error('no passage');
      const { question, ranking } = searched('Who opened the bridge?', [passage], lexicon);
      return (
        highlight(question, quote(passage.source, passage), foundBy(question, ranking.terms, lexicon))
          ?.certainty ?? 0
      );
    };
    const one = certainty('The bridge was opened by Jack Lang.');
    const two = certainty(
      'Ana Kovač said that Jack Lang planned the bridge, and Hugh Gordon was there when it opened.',
    );
    expect(one).toBeLessThanOrEqual(1);
    expect(one).toBeGreaterThan(two);
    expect(two).toBeGreaterThan(0);
  });

  it('is nothing of a quote without words', () => {
    expect(highlighted('When did it end?', '…')).toBeUndefined();
  });

  it('has words, or the signs of a figure, at both its ends, and stands in the quote, whatever is asked of whatever stands there', () => {
    const [passage] = passagesOf([
      'In 1932, (by then) Jack Lang — “the Big Fella” — opened it; 27.5% of US$5 million.',
    ]);
    if (passage === undefined) throw new Error('no passage');
    const quoted = quote(passage.source, passage);
    fc.assert(
      fc.property(anyQuestion, (typed) => {
        const question = readQuestion(typed);
        if ('reason' in question) return;
        const found = highlight(question, quoted, foundBy(question, [], lexicon));
        expect(found?.text).toMatch(/^\$?[\p{L}\p{N}](?:.*[\p{L}\p{N}])?%?$/u);
        expect(quoted.text).toContain(found?.text);
      }),
      { seed: 1975, numRuns: 100 },
    );
  });

  it('shows no part of an amount that the quote cuts through', () => {
    const [passage] = passagesOf(['It cost $ 5 million % more.']);
    const question = readQuestion('How much did it cost?');
    if (passage === undefined || 'reason' in question) throw new Error('no passage or no question');
    const { source } = passage;
    const [start, end] = [source.text.indexOf('5'), source.text.indexOf(' %')];
    const found = highlight(question, quote(source, { start, end }), foundBy(question, [], lexicon));
    expect(found).toBeUndefined();
  });
});
