import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/facts/extract.js';
import { anyLanguage } from '../../text/arbitraries.js';
import { sentenceOf } from '../found.js';

/** What the counts of a text are told to count. */
function counted(language: string, text: string): (string | undefined)[] {
  return findFigures(sentenceOf(text, language)).flatMap((value) =>
    value.kind === 'count' ? [value.counted?.text] : [],
  );
}

describe('what a count counts', () => {
  it.each([
    ['en', 'the two countries signed', 'countries'],
    ['en', 'the 193 member states met', 'states'],
    ['en', 'they ordered 12 new high-speed trains', 'trains'],
    ['en', 'more than 200 people came', 'people'],
    ['en', '200 or more ships sank', 'ships'],
    ['en', 'only 5 of the ships came', 'ships'],
    ['en', '3 million Vietnamese live abroad', 'Vietnamese'],
    ['en', '40 Bangladeshis told reporters', 'Bangladeshis'],
    ['en', 'the town has two sports clubs', 'clubs'],
    ['en', 'two countries’ leaders met', 'countries'],
    ['en', '12 women left', 'women'],
    ['es', 'los dos países firmaron', 'países'],
    ['es', 'los 193 Estados miembros', 'Estados'],
    ['es', 'tres grandes ríos del norte', 'ríos'],
    ['es', 'viven 5 millones de personas', 'personas'],
    ['es', 'dos de las barcas', 'barcas'],
    ['es', 'unas 40 ovejas blancas', 'ovejas'],
    ['vi', 'hai nước Việt Nam và Mexico', 'nước'],
    ['vi', 'ba thành phố lớn', 'thành phố'],
    ['vi', 'mua 5 chiếc xe mới', 'xe'],
    ['vi', 'gần 200 người Việt', 'người'],
    ['vi', 'có 3 con sông', 'sông'],
    ['vi', 'đẻ 3 con.', 'con'],
    ['vi', 'hơn 3 triệu học sinh', 'học sinh'],
    ['bn', 'এই দুই দেশ', 'দেশ'],
    ['bn', 'সে তিনটি গাছ লাগায়', 'গাছ'],
    ['bn', '১২ জন ছাত্র আসে', 'ছাত্র'],
    ['bn', 'চারটি বড় শহর', 'শহর'],
    ['bn', '১৫০ দেশের বেশি', 'দেশের'],
    ['bn', '৫০০-এর বেশি মানুষ', 'মানুষ'],
    ['bn', '৩০ লাখ মানুষ থাকে', 'মানুষ'],
    ['hi', 'तीन बड़े शहर', 'शहर'],
    ['hi', '9 करोड़ 64 लाख लोग', 'लोग'],
  ])('is the noun alone (%s): %s', (language, text, noun) => {
    expect(counted(language, text)).toEqual([noun.normalize('NFC')]);
  });

  it.each([
    ['en', 'a town of 12,345.'],
    ['en', '5 million worldwide'],
    ['en', '600,000 voted'],
    ['en', 'more than 200. Ships sank'],
    ['en', 'more than 200 were ships'],
    ['es', 'más de 200 en barcos'],
    ['vi', 'hơn 200 và sông'],
    ['bn', '২০০ জনের বেশি মারা গেছে'],
    ['bn', 'সংখ্যা ১০৫টি।'],
    ['bn', '২০০ জনের বেশি আহত'],
    ['xx', 'more than 200 ships'],
  ])('is not there where it is not told (%s): %s', (language, text) => {
    expect(counted(language, text)).toEqual([undefined]);
  });

  it('is not asked of what has a unit', () => {
    expect(counted('en', '20 square miles of forests')).toEqual([undefined]);
  });

  it('is a stretch of the text, in the count or behind it', () => {
    const piece = fc.constantFrom(
      ...[
        '12',
        'three ',
        '৩টি',
        ' million',
        ' states',
        ' new',
        '-',
        ' ',
        '. ',
        ' de',
        ' người',
        ' nước',
        ' জন',
        ' দেশের',
        ' বেশি',
        ' of the',
        'more than ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), anyLanguage, (pieces, language) => {
        const text = pieces.join('');
        for (const value of findFigures(sentenceOf(text, language))) {
          if (value.kind !== 'count' || value.counted === undefined) continue;
          expect(value.counted.text).toBe(text.slice(value.counted.start, value.counted.end));
          expect(value.counted.text).not.toBe('');
          expect(value.counted.start).toBeGreaterThan(value.start);
        }
      }),
    );
  });
});
