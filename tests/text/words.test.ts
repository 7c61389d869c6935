import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiDigits, foldAccents, normaliseWord, words } from '../../src/text/words.js';
import { anyText } from './arbitraries.js';
import { growth, NEARLY_LINEAR } from './growth.js';

function forms(text: string): string[] {
  return words(text).map((word) => word.form);
}

/** The words as they stand in the text. */
function slices(text: string): string[] {
  return words(text).map(({ start, end }) => text.slice(start, end));
}

describe('words', () => {
  it('are runs of letters in any script, in lower case', () => {
    expect(forms('Mexico reopened its Embassy.')).toEqual(['mexico', 'reopened', 'its', 'embassy']);
    expect(forms('Đại sứ quán ở Hà Nội')).toEqual(['đại', 'sứ', 'quán', 'ở', 'hà', 'nội']);
    expect(forms('¿Cuándo reabrió México?')).toEqual(['cuándo', 'reabrió', 'méxico']);
  });

  it('keep the vowel signs of Bengali and Hindi', () => {
    expect(forms('দূতাবাস, কিন্তু কবে?')).toEqual(['দূতাবাস', 'কিন্তু', 'কবে']);
    expect(forms('मेक्सिको का दूतावास।')).toEqual(['मेक्सिको', 'का', 'दूतावास']);
  });

  it('tell where they stand, in the whole text even when a part of it is asked for', () => {
    const text = 'Cuba. Perú y Chile.';
    expect(words(text, { start: 6, end: 12 })).toEqual([
      { start: 6, end: 10, form: 'perú', isCapital: true },
      { start: 11, end: 12, form: 'y', isCapital: false },
    ]);
  });

  it('are parted by apostrophes and hyphens, and leave out what only an apostrophe ties to a neighbour', () => {
    expect(forms("the country’s prime minister doesn't co-operate")).toEqual([
      'the',
      'country',
      'prime',
      'minister',
      'doesn',
      'co',
      'operate',
    ]);
    expect(forms('l’eau d’Évian et O’Brien')).toEqual(['eau', 'évian', 'et', 'o', 'brien']);
    expect(forms('s and t are letters')).toContain('s');
  });

  it('know a capital from a small letter, whatever its accents', () => {
    const capitals = words('Đà Nẵng và Éire, một thành phố'.normalize('NFD')).map(
      ({ isCapital }) => isCapital,
    );
    expect(capitals).toEqual([true, true, false, true, false, false, false]);
    expect(words('ঢাকা')[0]?.isCapital).toBe(false);
  });
});

describe('the normal form of a word', () => {
  it('is the same however its accents are composed', () => {
    for (const text of ['Nguyễn Thị Ngọc Ánh', 'José Peña', 'হ্যানয়', 'ঘোড়া গাঢ়', 'सड़क पढ़ना', 'মৌ কৈ']) {
      expect(forms(text.normalize('NFD'))).toEqual(forms(text.normalize('NFC')));
    }
  });

  it('is the same whether য় and its like are one sign or two', () => {
    expect(forms('হ্যান\u09DF')).toEqual(forms('হ্যান\u09AF\u09BC'));
    expect(forms('স\u095Cক')).toEqual(forms('স\u0921\u093Cক'));
  });

  it('passes over what nobody sees', () => {
    expect(forms('em\u00ADbas\u200Bsy')).toEqual(['embassy']);
    expect(forms('র\u200C্যাব \uFEFFবাহিনী')).toEqual(['র্যাব', 'বাহিনী']);
    expect(forms('\u200B \u200D \uFEFF')).toEqual([]);
  });

  it('is the same wherever Vietnamese writers put the tone', () => {
    expect(forms('hoà bình, thuỷ lợi, khoẻ')).toEqual(forms('hòa bình, thủy lợi, khỏe'));
  });

  it('stays as it is when taken again', () => {
    fc.assert(fc.property(anyText, (text) => normaliseWord(normaliseWord(text)) === normaliseWord(text)));
  });
});

describe('numbers among the words', () => {
  it('keep their separators as long as digits follow', () => {
    expect(forms('15,000 people, 10.5 metres, in 2020.')).toEqual([
      '15,000',
      'people',
      '10.5',
      'metres',
      'in',
      '2020',
    ]);
    expect(forms('1.234.567,89 pesos')).toEqual(['1.234.567,89', 'pesos']);
    expect(forms('১২,৩৪,৫৬৭ টাকা')).toEqual(['12,34,567', 'টাকা']);
  });

  it('keep what is written together with them', () => {
    expect(slices('27.5km, 1,234টি, ২০০০এর, 50th')).toEqual(['27.5km', '1,234টি', '২০০০এর', '50th']);
  });

  it('are parted by hyphens and signs', () => {
    expect(forms('2020-2021 US$1.5 27%')).toEqual(['2020', '2021', 'us', '1.5', '27']);
  });

  it('are ASCII in every script that has digits', () => {
    const systems = Intl.supportedValuesOf('numberingSystem');
    const written = systems.map((system) =>
      new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(9876543210),
    );
    const digits = written.filter((number) => /^\p{Nd}+$/u.test(number));
    expect(digits.length).toBeGreaterThan(60);
    for (const number of digits) expect(forms(number)).toEqual(['9876543210']);
  });

  it('have one ASCII digit for each decimal digit of Unicode, and leave the rest alone', () => {
    expect(asciiDigits('০১२३٤٥๖๗৮৯ ½ Ⅷ 八')).toBe('0123456789 ½ Ⅷ 八');
  });
});

describe('what is no word', () => {
  it.each(['', ' \n\t', '… — « »', '👩‍👩‍👧‍👦 ❤️ 🇻🇳', '\u0301\u09BE\uFE0F', '\ud83d \ude00', '½ ²'])(
    'has none: %j',
    (text) => {
      expect(words(text)).toEqual([]);
    },
  );

  it('does not hide the words beside it', () => {
    expect(forms('❤️Hanoi\ud83d, 🇻🇳ঢাকা')).toEqual(['hanoi', 'ঢাকা']);
  });
});

describe('words of any text', () => {
  it('stand where they say, in order, without overlap, and are the normal form of what stands there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let reached = 0;
        for (const { start, end, form } of words(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(form).toBe(normaliseWord(text.slice(start, end)));
          expect(form).toMatch(/[\p{L}\p{Nd}]/u);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('are those of its part, where a part is asked for', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, part, after) => {
        const shift = before.length;
        const inPart = words(`${before}\n${part}\n${after}`, {
          start: shift + 1,
          end: shift + 1 + part.length,
        });
        expect(inPart).toEqual(
          words(part).map((word) => ({ ...word, start: word.start + shift + 1, end: word.end + shift + 1 })),
        );
      }),
    );
  });

  it('take time in proportion to its length', () => {
    for (const piece of ['1', '1,', 'a1', 'ক', '’s', '\u200b', '\u0301', 'oà', '0.0', '😀']) {
      expect(
        growth(4_000, (size) => piece.repeat(size), words),
        piece,
      ).toBeLessThan(NEARLY_LINEAR);
    }
  });
});

describe('a word without its accents', () => {
  it('is what people type who type none', () => {
    const typed = ['đại', 'nguyễn', 'perú', 'año', 'łódź', 'århus', 'øst', 'straße', 'œuvre', 'ırak'].map(
      foldAccents,
    );
    expect(typed).toEqual([
      'dai',
      'nguyen',
      'peru',
      'ano',
      'lodz',
      'arhus',
      'ost',
      'strasse',
      'oeuvre',
      'irak',
    ]);
  });

  it('is the word itself in scripts whose marks are letters', () => {
    for (const word of ['মেক্সিকো', 'मेक्सिको', 'สวัสดี', 'москва', '2000']) expect(foldAccents(word)).toBe(word);
  });

  it('stays as it is when taken again', () => {
    fc.assert(fc.property(anyText, (text) => foldAccents(foldAccents(text)) === foldAccents(text)));
  });
});
