import { describe, expect, it } from 'vitest';
import { withHoles } from '../../../src/facts/open-sentence.js';
import { NUMBER_ENDING, UNIT_ENDING } from '../../../src/facts/quantities/bengali-endings.js';
import { phraseAt, phraseBefore, phrases, withEndings } from '../../../src/facts/quantities/phrases.js';
import { sentenceOf } from '../found.js';

const table = phrases([
  [1, 'per cent|US dollars'],
  [2, 'per cent of the vote|đô la'],
]);

describe('a phrase of a table', () => {
  it('is the longest that stands there, in its normal form', () => {
    expect(phraseAt(table, sentenceOf('Per cent of the vote', 'en'), 0)).toMatchObject({ meaning: 2, to: 5 });
    expect(phraseAt(table, sentenceOf('per cent of a vote', 'en'), 0)).toMatchObject({ meaning: 1, to: 2 });
    expect(phraseBefore(table, sentenceOf('ten per cent of', 'en'), 3)).toMatchObject({
      meaning: 1,
      from: 1,
    });
    expect(phraseBefore(table, sentenceOf('ten per cent of', 'en'), 3, 2)).toBeUndefined();
  });

  it('may have hyphens inside, but no other signs', () => {
    expect(phraseAt(table, sentenceOf('đô-la', 'vi'), 0)).toMatchObject({ meaning: 2, start: 0, end: 5 });
    expect(phraseAt(table, sentenceOf('per, cent', 'en'), 0)).toBeUndefined();
  });

  it('goes over no hole', () => {
    const sentence = withHoles(sentenceOf('per cent', 'en'), [{ start: 4, end: 8 }]);
    expect(phraseAt(table, sentence, 0)).toBeUndefined();
  });
});

describe('a Bengali word', () => {
  const units = withEndings(phrases([[1, 'ডলার|কোটি|টাকা|মার্কিন ডলার']]), UNIT_ENDING);
  const numbers = withEndings(phrases([[3, 'তিন|ষাট']]), NUMBER_ENDING);

  it.each(['ডলার', 'ডলারের', 'ডলারেরও', 'কোটি', 'কোটিরও', 'টাকায়', 'কোটিতেই', 'মার্কিন ডলারের'])(
    'is known with its endings: %s',
    (word) => {
      expect(units.get(word.normalize('NFC'))).toBe(1);
    },
  );

  it.each(['ডলা', 'কোট', 'টাকাপয়সা'])('is not taken for another: %s', (word) => {
    expect(units.get(word.normalize('NFC'))).toBeUndefined();
  });

  it('is a number with a determiner, but not with a case alone', () => {
    expect(['তিন', 'তিনটি', 'তিনজনের', 'তিনটিতেও'].map((word) => numbers.get(word))).toEqual([3, 3, 3, 3]);
    expect(['ষাটের', 'তিনি'].map((word) => numbers.get(word))).toEqual([undefined, undefined]);
  });
});
