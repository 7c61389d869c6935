import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.js';
import type { Answerer } from '../../src/answer/reply.js';
import type { Source } from '../../src/corpus/source.js';
import { passagesOf } from '../search/fixture.js';
import { answered, answerer, lexicon, refused } from './three-texts.js';

/** An answerer of one text, a passage a paragraph. */
function reading(paragraphs: readonly string[], fields: Partial<Source> = {}): Answerer {
  const passages = passagesOf(paragraphs, fields);
  return createAnswerer(
    passages.slice(0, 1).map(({ source }) => source),
    { passages, lexicon },
  );
}

describe('a question of the three texts that names a country of which they do not tell', () => {
  it.each([
    'How much trade did Vietnam do with Brazil?',
    'When did Vietnam and Brazil establish diplomatic relations?',
    'ভিয়েতনাম ও ব্রাজিলের মধ্যে কূটনৈতিক সম্পর্ক কবে স্থাপিত হয়?',
    'Việt Nam và Brasil thiết lập quan hệ ngoại giao năm nào?',
    '¿Cuándo establecieron Vietnam y Brasil relaciones diplomáticas?',
    'When did Argentina open its embassy in Hanoi?',
  ])('is refused for that name: %s', (question) => {
    expect(refused(answerer.ask(question)).reason).toBe('unknown-name');
  });
});

describe('a question of the three texts that names a year of which they do not tell', () => {
  it.each([
    'What was the bilateral trade turnover in 2021?',
    'What was the bilateral trade turnover in 2019?',
    '২০১২ সালে দ্বিপাক্ষিক বাণিজ্যের পরিমাণ কত ছিল?',
    'Kim ngạch thương mại song phương năm 2018 là bao nhiêu?',
    '¿Cuál fue el comercio bilateral en 2011?',
  ])('is refused: %s', (question) => {
    expect(refused(answerer.ask(question)).reason).toMatch(/^unknown-year$|^not-in-sources$/);
  });

  it('is refused for that year where all else stands there', () => {
    expect(refused(answerer.ask('What was the bilateral trade turnover in 2019?')).reason).toBe(
      'unknown-year',
    );
  });

  it('is answered where one of its years stands there, or the sentence is of that year in other words', () => {
    expect(
      answered(answerer.ask('Was the bilateral trade turnover higher in 2019 or in 2024?')).quote.text,
    ).toContain('15 billion');
    expect(
      answered(answerer.ask('How did two-way trade grow in the first half of 2020?')).quote.text,
    ).toContain('first half of this year');
  });

  it('is answered in the year that they tell of', () => {
    expect(answered(answerer.ask('What was the bilateral trade turnover in 2024?')).quote.text).toContain(
      '15 billion',
    );
    expect(answered(answerer.ask('২০১৬ সালে দ্বিপাক্ষিক বাণিজ্যের পরিমাণ কত ছিল?')).quote.text).toContain(
      '৫০০ কোটি',
    );
  });
});

describe('a question of which only the country is told', () => {
  it.each(['What is the capital of France?', 'Thủ đô của Pháp là gì?', '¿Cuál es la capital de Francia?'])(
    'is refused: %s',
    (question) => {
      expect(['not-in-sources', 'unknown-name']).toContain(refused(answerer.ask(question)).reason);
    },
  );
});

describe('a question of the three texts for the first of an order', () => {
  it.each([
    'Which country is Mexico’s largest trading partner in ASEAN?',
    'Đối tác thương mại lớn nhất của Việt Nam ở Mỹ Latinh là nước nào?',
  ])('is refused where they tell of the second: %s', (question) => {
    expect(refused(answerer.ask(question)).reason).toBe('not-in-sources');
  });

  it('is answered where it asks for the second, or only if it is so', () => {
    for (const question of [
      'Which country is Mexico’s second largest trading partner in ASEAN?',
      'Is Mexico Vietnam’s largest trading partner in Latin America?',
    ]) {
      expect(answered(answerer.ask(question)).quote.text).toContain('second largest');
    }
  });
});

describe('a question for the holder of an office', () => {
  it('is not answered with a deputy', () => {
    const answerer = reading(['Deputy Minister of Finance of Peru Ana Ruiz spoke in Lima.']);
    expect(refused(answerer.ask('Who is the minister of finance of Peru?')).reason).toBe('not-in-sources');
    expect(answered(answerer.ask('Who is the deputy minister of finance of Peru?')).quote.text).toContain(
      'Ana Ruiz',
    );
  });

  it('is not answered with what goes on about a deputy', () => {
    const answerer = reading([
      'Deputy Minister of Finance of Peru Ana Ruiz spoke in Lima. She met officials of Peru there.',
    ]);
    expect(refused(answerer.ask('Who is the minister of finance of Peru?')).reason).toBe('not-in-sources');
  });
});

describe('a word of a name that is a country too', () => {
  it('is part of the name where that stands in the text', () => {
    const answer = answered(answerer.ask('শেইনবাউম কবে ফাম মিন চিনের সাথে দেখা করেন?'));
    expect(answer.quote.text).toContain('Pham Minh Chinh');
  });
});

describe('a question that turns round what is told', () => {
  it.each([
    'Who is the ambassador of Mexico to Vietnam?',
    'Who is Mexico’s ambassador to Vietnam?',
    'Ai là đại sứ Mexico tại Việt Nam?',
    '¿Quién es el embajador de México en Vietnam?',
    'Which Vietnamese president visited Mexico in 2017?',
    'ভিয়েতনামের কোন রাষ্ট্রপতি মেক্সিকো সফরে গিয়েছিলেন?',
  ])('is refused: %s', (question) => {
    refused(answerer.ask(question));
  });

  it.each([
    'Who is the ambassador of Vietnam to Mexico?',
    'Who is Vietnam’s ambassador to Mexico?',
    '¿Quién es el embajador de Vietnam en México?',
  ])('is answered as it is told: %s', (question) => {
    expect(answered(answerer.ask(question)).quote.text).toContain('Nguyen Van Hai');
  });
});

describe('a question who holds an office', () => {
  it.each([
    'Who is the prime minister of Mexico?',
    'মেক্সিকোর প্রধানমন্ত্রী কে?',
    'Thủ tướng Mexico là ai?',
    '¿Quién es el primer ministro de México?',
    'Who was Vietnam’s ambassador to Mexico in 1980?',
    'হ্যানয়ে মেক্সিকোর রাষ্ট্রদূত কে?',
  ])('is refused where the texts tell of nobody who holds it there: %s', (question) => {
    refused(answerer.ask(question));
  });

  it.each([
    ['Who is the president of Mexico?', /Sheinbaum|এন্রিকে/],
    ['ভিয়েতনামের রাষ্ট্রপতি কে?', /ত্রান দাই কুয়াং/],
    ['¿Quién es el embajador vietnamita en México?', /Nguyen Van Hai/],
    ['Which Mexican president visited Vietnam?', /এন্রিকে/],
  ])('is answered where they do: %s', (question, quote) => {
    expect(answered(answerer.ask(question)).quote.text).toMatch(quote);
  });
});

describe('a question that has nothing to do with the texts', () => {
  it.each([
    'Who won the 2018 World Cup?',
    'At which temperature does water boil?',
    'বাংলাদেশের জাতীয় ফুল কী?',
    'Công thức nấu phở là gì?',
    '¿Quién escribió Cien años de soledad?',
    'asdf qwer zxcv',
    'मंगल ग्रह कितना बड़ा है?',
    'Кто написал «Войну и мир»?',
  ])('is refused: %s', (question) => {
    refused(answerer.ask(question));
  });

  it('is refused in its language, with what came nearest', () => {
    const { language, nearest } = refused(answerer.ask('What was the bilateral trade turnover in 2019?'));
    expect(language).toBe('en');
    expect(nearest.length).toBeGreaterThan(0);
    expect(nearest.length).toBeLessThanOrEqual(3);
  });

  it('is refused without passages where none carries any of its words', () => {
    expect(refused(answerer.ask('asdf qwer zxcv')).nearest).toEqual([]);
  });
});

describe('in another text', () => {
  const bridges = reading([
    'The Harbour Bridge in Sydney, Australia, was opened by Jack Lang in March 1932. It took eight years to build.',
    'The Golden Gate Bridge in San Francisco was opened in May 1937 at a cost of 35 million dollars.',
  ]);

  it('what stands there is answered', () => {
    expect(answered(bridges.ask('Who opened the Harbour Bridge?')).quote.text).toContain('Jack Lang');
    expect(answered(bridges.ask('When was the Golden Gate Bridge opened?')).quote.text).toContain('1937');
    expect(answered(bridges.ask('¿Cuándo se abrió el Golden Gate?')).quote.text).toContain('1937');
  });

  it('a country or a year of which it does not tell is refused', () => {
    expect(refused(bridges.ask('Who opened the Harbour Bridge in Japan?')).reason).toBe('unknown-name');
    expect(refused(bridges.ask('Who opened the Harbour Bridge in 1951?')).reason).toBe('unknown-year');
  });

  it('a country that the title names is known', () => {
    const titled = reading(['The Harbour Bridge was opened by Jack Lang in March 1932.'], {
      title: 'Bridges in Australia',
    });
    expect(answered(titled.ask('Who opened the Harbour Bridge in Australia?')).quote.text).toContain(
      'Jack Lang',
    );
  });

  it('a text without a passage answers nothing', () => {
    expect(refused(reading([]).ask('Who opened the bridge?'))).toMatchObject({
      reason: 'not-in-sources',
      nearest: [],
    });
  });
});
