import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKnownNames } from '../../../src/facts/names/known-names.js';
import { anyLanguage, anyText } from '../../text/arbitraries.js';
import { sentenceOf } from '../found.js';
import { findNames, names } from './name-lines.js';

/** What a sentence names by itself, and what it names in a text whose other sentences come before it. */
function alone(language: string, sentence: string): string[] {
  return names(language, sentence);
}

function within(language: string, before: readonly string[], sentence: string): string[] {
  const sentences = [...before, sentence].map((text) => sentenceOf(text, language));
  return names(language, sentence, readKnownNames(sentences));
}

describe('a name that its text has given in full', () => {
  it.each([
    ['en', 'Director Ruth Osei-Tandoh opened the dam.', 'Tandoh said so.', 'person Tandoh'],
    ['en', 'It was painted by Anna Holmquist.', 'A portrait of Holmquist', 'person Holmquist'],
    ['en', 'Deputy Minister Le Van Son arrived.', 'Son briefed the press.', 'person Son'],
    ['es', 'Llegó la ministra Elena Vidaurre.', 'Vidaurre no respondió.', 'person Vidaurre'],
    ['vi', 'Ông Nguyễn Văn Hải đến muộn.', 'Theo Hải, trời mưa.', 'person Hải'],
    ['bn', 'রাষ্ট্রপতি জোরভান তিকুয়েল আসেন।', 'পরে তিকুয়েলের ভাষণ হয়', 'person তিকুয়েলের'],
  ])('is a person again by a part of it (%s): %s %s', (language, before, sentence, expected) => {
    expect(alone(language, sentence)).toEqual([]);
    expect(within(language, [before], sentence)).toEqual([expected]);
  });

  it.each([
    [
      'en',
      'the Zorvan Water Partnership (ZWP) began',
      'The ZWP met twice.',
      'organisation ZWP = Zorvan Water Partnership, ZWP',
    ],
    [
      'es',
      'la Agencia Lunar Zorvana (ALZ) nació',
      'La ALZ creció.',
      'organisation ALZ = Agencia Lunar Zorvana, ALZ',
    ],
    [
      'vi',
      'Hiệp định Hàng hải Bắc Nam (HHBN) có hiệu lực',
      'theo HHBN, tàu được miễn phí',
      'organisation HHBN = Hiệp định Hàng hải Bắc Nam, HHBN',
    ],
    [
      'bn',
      'বাংলাদেশ নৌ কর্তৃপক্ষ (বিএনকে) জানায়',
      'বিএনকের ভবন বন্ধ',
      'organisation বিএনকের = বাংলাদেশ নৌ কর্তৃপক্ষ, বিএনকে',
    ],
  ])('is an organisation again by its short form (%s): %s %s', (language, before, sentence, expected) => {
    expect(alone(language, sentence)).toEqual([]);
    expect(within(language, [before], sentence)).toEqual([expected]);
  });

  it('is told by its short form in full, though that is known by itself', () => {
    expect(within('en', ['It joined the World Trade Organization (WTO).'], 'The WTO met.')).toEqual([
      'organisation WTO = World Trade Organization, WTO',
    ]);
  });

  it('is nobody’s where it is a common word, or part of another name', () => {
    const before = ['Peter Short met Anna Lake.'];
    expect(within('en', before, 'Short stories sell well.')).toEqual([]);
    expect(within('en', before, 'Short led the team.')).toEqual(['person Short']);
    expect(within('en', before, 'They swam in Lake Zorvan.')).toEqual(['place Lake Zorvan']);
  });

  it('is not made up from one word', () => {
    expect(within('en', ['Mr. Tiquell left.'], 'A car hit Tiquell.')).toEqual([]);
  });

  it('is read from any text', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), anyLanguage, (texts, language) => {
        const sentences = texts.map((text) => sentenceOf(text, language));
        const known = readKnownNames(sentences);
        for (const sentence of sentences) {
          for (const { text, start, end } of findNames(sentence, () => true, known)) {
            expect(text).toBe(sentence.text.slice(start, end));
          }
        }
      }),
    );
  });
});
