import { describe, expect, it } from 'vitest';
import { type Shown, showsWanted } from '../../src/answer/shown.js';
import { placesOf } from '../../src/search/document.js';
import { documentsOf } from '../search/fixture.js';
import { questionOf } from './searched.js';

const NOTHING: Shown = { figure: 0, date: 0, name: 0, cause: 0 };

function shown(question: string, text: string, language = 'en'): Shown {
  const [document] = documentsOf([text], { language });
  if (document === undefined) throw new Error('no document');
  const read = questionOf(question);
  return showsWanted(read, placesOf(document, read.terms), document, 0);
}

describe('where the day is asked for', () => {
  it('a month or a year shows less than a day', () => {
    const [day, month] = ['It was signed on May 19, 1975.', 'It was signed in May 1975.'];
    expect(shown('On what date was it signed?', day).date).toBe(1);
    expect(shown('On what date was it signed?', month).date).toBeLessThan(1);
    expect(shown('On what date was it signed?', month).date).toBeGreaterThan(0);
    expect(shown('When was it signed?', month).date).toBe(1);
  });

  it('an amount shows no less for a day that the question speaks of', () => {
    const text = 'On the date of the treaty Peru paid US$5 million.';
    expect(shown('How much did Peru pay on the date of the treaty?', text).figure).toBe(1);
  });
});

describe('what is wanted is shown', () => {
  it.each([
    ['a date', 'When did the war end?', 'The war ended in April 1975.', 'en', { date: 1 }],
    ['a date', 'যুদ্ধ কবে শেষ হয়?', '১৯৭৫ সালের এপ্রিল মাসে যুদ্ধ শেষ হয়।', 'bn', { date: 1 }],
    ['a percentage', 'By what percentage did trade rise?', 'Trade rose by 27.5%.', 'en', { figure: 1 }],
    ['money', '¿Cuánto dinero envió México?', 'Mexico sent aid worth US$1 million.', 'en', { figure: 1 }],
    ['a number', 'Có bao nhiêu quốc gia?', 'Câu lạc bộ có 14 quốc gia.', 'vi', { figure: 1 }],
    [
      'a duration',
      'How long did the war last?',
      'The war lasted for nine years, or 108 months.',
      'en',
      { figure: 1 },
    ],
    ['a name', 'Who spoke?', 'Then the ambassador Nguyen Van Hai spoke.', 'en', { name: 1 }],
    ['a place', '¿Dónde se abrió?', 'It was opened in Mexico City.', 'en', { name: 1 }],
    ['a cause', 'Why did it close?', 'It closed because of a crisis.', 'en', { cause: 1 }],
    ['a cause', 'কেন বন্ধ হয়?', 'অর্থনৈতিক সমস্যার কারণে বন্ধ হয়।', 'bn', { cause: 1 }],
    ['a cause', 'Tại sao đóng cửa?', 'Đại sứ quán đóng cửa vì khó khăn kinh tế.', 'vi', { cause: 1 }],
    ['a cause', '¿Por qué cerró?', 'Cerró debido a la crisis.', 'es', { cause: 1 }],
  ])('by %s: %s', (_, question, text, language, kinds) => {
    expect(shown(question, text, language)).toEqual({ ...NOTHING, ...kinds });
  });

  it.each([
    ['a name is no date', 'When did Hai speak?', 'Then the ambassador Nguyen Van Hai spoke.'],
    ['a date is no name', 'Who spoke?', 'It was spoken of in May 2025.'],
    ['what follows in time is no cause', 'Why did it close?', 'It closed after the crisis.'],
    ['a text without figures has none', 'How much was it?', 'It was very much.'],
  ])('not where %s', (_, question, text) => {
    expect(shown(question, text)).toEqual(NOTHING);
  });

  it('not by what the question says itself', () => {
    expect(shown('Who met Claudia Sheinbaum?', 'They met Claudia Sheinbaum.')).toEqual(NOTHING);
    expect(shown('When in 2024 was it?', 'It was in 2024.')).toEqual(NOTHING);
    expect(shown('When in 2024 was it?', 'It was in November 2024.')).toEqual({ ...NOTHING, date: 1 });
  });

  it('not by who is asked about, by a part of the name or in another script', () => {
    expect(shown('Who met Sheinbaum?', 'They met Claudia Sheinbaum.')).toEqual(NOTHING);
    const [document] = documentsOf(['এন্রিকে পেইয়া নিয়েতো ভিয়েতনামে যান।'], { language: 'bn' });
    if (document === undefined) throw new Error('no document');
    const question = questionOf('Who did Peña Nieto meet?');
    expect(showsWanted(question, placesOf(document, question.terms), document, 0).name).toBe(1);
    expect(showsWanted(question, placesOf(document, ['নিয়েতো'.normalize('NFC')]), document, 0).name).toBe(0);
  });

  it.each([
    ['How many people died?', 'The two countries were at war.', 0.5],
    ['How many countries were at war?', 'The two countries were at war.', 1],
    ['How many hectares are there?', 'It is 312 kilometres long.', 0.5],
  ])('by a count of what it counts, less by another: %s %s', (question, text, figure) => {
    expect(shown(question, text).figure).toBe(figure);
  });

  it('by a body whose name has a word of the question', () => {
    expect(shown('Which party of Vietnam?', 'It is the Communist Party of Vietnam.').name).toBe(1);
  });

  it('by nothing where letters cannot tell', () => {
    expect(shown('What did he do?', 'Nguyen Van Hai sent US$1 million in 1975.')).toEqual(NOTHING);
  });

  it('by the sentence alone, not by its passage', () => {
    const [document] = documentsOf(['It ended. That was in 1975.']);
    if (document === undefined) throw new Error('no document');
    const question = questionOf('When did it end?');
    expect(showsWanted(question, placesOf(document, question.terms), document, 0).date).toBe(0);
    expect(showsWanted(question, placesOf(document, question.terms), document, 1).date).toBe(1);
    expect(showsWanted(question, placesOf(document, question.terms), document, 2)).toEqual(NOTHING);
  });

  it('by a text of a region as by one of its language', () => {
    expect(shown('¿Por qué cerró?', 'Cerró debido a la crisis.', 'es-MX').cause).toBe(1);
  });
});
