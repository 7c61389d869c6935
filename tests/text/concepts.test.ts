import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOf, isCountry, nameOf, parseLexicon } from '../../src/text/concepts.js';
import { anyText } from './arbitraries.js';

const { concepts } = parseLexicon(
  '# diplomacy\nembassy|legation\tদূতাবাস\tđại sứ quán|sứ quán\tembajada\nyear\tবছর\tnăm\taño\n',
  'diplomacy',
);

describe('a lexicon', () => {
  it('has a concept a line, with synonyms in each language', () => {
    const [embassy] = concepts;
    expect(embassy?.id).toBe('diplomacy:2');
    expect(embassy && formsOf(embassy, 'en')).toEqual(['embassy', 'legation']);
    expect(embassy && formsOf(embassy, 'vi')).toEqual(['đại sứ quán', 'sứ quán']);
    expect(embassy && formsOf(embassy, 'fr')).toEqual([]);
    expect(concepts).toHaveLength(2);
  });

  it('may lack a language, and have spaces around its words', () => {
    const { concepts: read, faults } = parseLexicon(' a | b \t\t c|\t', 'x');
    expect(faults).toEqual([]);
    expect(['en', 'bn', 'vi', 'es'].map((language) => read[0] && formsOf(read[0], language))).toEqual([
      ['a', 'b'],
      [],
      ['c'],
      [],
    ]);
  });

  it('passes over comments, empty lines and lines with other columns, and reports the last', () => {
    const { concepts: read, faults } = parseLexicon(
      '# theme\n\na\tb\tc\td\n \t\t\t\nno\tcolumns\r\ne\tf\tg\th\r\n',
      'x',
    );
    expect(read.map(({ id }) => id)).toEqual(['x:3', 'x:6']);
    expect(read.map((concept) => formsOf(concept, 'es'))).toEqual([['d'], ['h']]);
    expect(faults).toEqual([{ line: 5, columns: 2 }]);
  });

  it('may begin with a byte order mark', () => {
    expect(parseLexicon('\uFEFF# theme\na\tb\tc\td', 'x').faults).toEqual([]);
  });

  it('is read from any text without an error', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { concepts: read } = parseLexicon(text, 'x');
        expect(() => read.flatMap((concept) => formsOf(concept, 'en'))).not.toThrow();
      }),
    );
  });
});

describe('a name', () => {
  const named = parseLexicon(
    'Hanoi|ha noi\tহ্যানয়|হানয়\tHà Nội\t\nUN|u.n\tজাতিসংঘ\tun\t\nteacher|Sir\tশিক্ষক\tthầy\tmaestro',
    'x',
  );

  it('is written in each language as its first form is, if one of these has a capital', () => {
    const written = named.concepts.map((concept) =>
      ['en', 'bn', 'vi', 'es', 'fr'].map((language) => nameOf(concept, language)),
    );
    expect(written).toEqual([
      ['Hanoi', 'হ্যানয়', 'Hà Nội', undefined, undefined],
      ['UN', 'জাতিসংঘ', 'un', undefined, undefined],
      [undefined, undefined, undefined, undefined, undefined],
    ]);
  });
});

describe('a country', () => {
  it('is known by its concept’s id', () => {
    expect(isCountry('region:VN')).toBe(true);
    expect(isCountry('countries-2:7')).toBe(true);
    expect(isCountry('diplomacy:2')).toBe(false);
    expect(isCountry('month:10')).toBe(false);
  });
});
