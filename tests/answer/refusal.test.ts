import { describe, expect, it } from 'vitest';
import { reading } from './one-text.js';
import { answered, answerer, refused } from './three-texts.js';

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
