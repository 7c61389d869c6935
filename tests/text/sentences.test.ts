import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/text/sentences.js';

function split(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  it('end at a full stop, a question mark, an exclamation mark or an ellipsis', () => {
    expect(split('It rained. Did it? It did! Well… Yes.')).toEqual([
      'It rained.',
      'Did it?',
      'It did!',
      'Well…',
      'Yes.',
    ]);
  });

  it('keep the white space around and between them out', () => {
    expect(split('  One.\n\tTwo. ')).toEqual(['One.', 'Two.']);
  });

  it('go on over a newline', () => {
    expect(split('The talks took place\nin Hanoi.\r\nThey went well.')).toEqual([
      'The talks took place\nin Hanoi.',
      'They went well.',
    ]);
  });

  it('need no stop at the end of the paragraph', () => {
    expect(split('The first. The second')).toEqual(['The first.', 'The second']);
  });

  it('include closing quotation marks, brackets, markup and note marks', () => {
    expect(split('“It is.” (He said so.) **Bold.** Noted.[1][23] Next.')).toEqual([
      '“It is.”',
      '(He said so.)',
      '**Bold.**',
      'Noted.[1][23]',
      'Next.',
    ]);
  });

  it('leave an opening quotation mark to the next', () => {
    expect(split('He nodded. “Yes.” 他说！“好。”')).toEqual(['He nodded.', '“Yes.”', '他说！', '“好。”']);
  });

  it('go on where a small letter or a comma follows the stop', () => {
    expect(split('“Why?” he asked. Wait . . . what? Ties, trade, etc., grew.')).toEqual([
      '“Why?” he asked.',
      'Wait . . . what?',
      'Ties, trade, etc., grew.',
    ]);
  });

  it('do not end inside numbers, addresses and names with dots', () => {
    expect(
      split('Trade grew 27.5% to US$1.5 billion. See https://vov.vn/a.b?c=d. Read VOV.VN today.'),
    ).toEqual(['Trade grew 27.5% to US$1.5 billion.', 'See https://vov.vn/a.b?c=d.', 'Read VOV.VN today.']);
  });

  it('do not end at the number of a list item', () => {
    expect(split('1. Open the file. 2. Close it.')).toEqual(['1. Open the file.', '2. Close it.']);
    expect(split('১। খুলুন। ২। বন্ধ করুন।')).toEqual(['১। খুলুন।', '২। বন্ধ করুন।']);
  });

  it('end at a year', () => {
    expect(split('Ties date from 1975. Trade came later.')).toHaveLength(2);
  });

  it("take the agencies' end mark as a stop", () => {
    expect(split('They met in the G20./. They parted.')).toEqual(['They met in the G20./.', 'They parted.']);
  });

  it('are none where there are no words', () => {
    expect(split('*** … —')).toEqual([]);
    expect(split('')).toEqual([]);
  });

  it('count their offsets in the whole text', () => {
    expect(sentences('xx One. Two. yy', { start: 3, end: 12 })).toEqual([
      { start: 3, end: 7 },
      { start: 8, end: 12 },
    ]);
  });

  describe.each([
    ['English', 'Mr. Ventura met Dr. Son of St. James on Sept. 5 at No. 7. They talked.', 2],
    ['English, initials', 'J. R. R. Tolkien and George W. Bush read. They liked it.', 2],
    [
      'English, an abbreviation at the end',
      'They came from the U.S. The talks began at 5 p.m. They ended late.',
      3,
    ],
    ['English, the same inside', 'The U.S. President came at 5 p.m. Tuesday with Acme Inc. lawyers.', 1],
    ['Bengali', 'ড. ইউনূস এলেন। মো. করিম ও এ. কে. ফজলুল হক গেলেন? হ্যাঁ! ৫ কি.মি. পথ।', 4],
    ['Bengali, no space behind the danda', 'তিনি এলেন।তিনি গেলেন।', 2],
    ['Vietnamese', 'TP. Hồ Chí Minh và PGS. TS. Nguyễn Văn A. Phó Thủ tướng đến. Ông nói: “Tốt.”', 2],
    ['Vietnamese, an abbreviation at the end', 'Cà phê, gạo, v.v. Ngoài ra còn hải sản.', 2],
    ['Spanish', 'El Sr. Ventura y la Sra. Gómez viajaron a EE. UU. en mayo. ¿Cuándo? ¡Ayer!', 3],
    [
      'Spanish, an abbreviation at the end',
      'Viajó a EE. UU. El martes volvió, p. ej. con Ud. a las 5 p. m. de hoy.',
      2,
    ],
    ['Hindi', 'डॉ. सिंह आए। क्या वे गए? हाँ।', 3],
    ['Hindi with full stops', 'यह ठीक है. वह अच्छा था. हाँ.', 3],
    ['Chinese and Japanese', '这是第一句。这是第二句！三？はい。', 4],
    ['Arabic and Urdu', 'هل جاء؟ نعم. یہ ہے۔ وہ ہے۔', 4],
    ['Korean', '네. 그렇습니다. 좋아요.', 3],
  ])('in %s', (_, text, count) => {
    it(`are ${count}`, () => {
      expect(split(text)).toHaveLength(count);
    });
  });

  it('are in order, disjoint, trimmed, and hold every word, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '.',
        '. ',
        '।',
        '? ',
        '…',
        './.',
        '"',
        '“',
        '”',
        '(',
        ')',
        ' ',
        '\n',
        'Mr',
        'U.S',
        'ড',
        'A',
        'a',
        '5',
        '[1]',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(10), fc.nat(10), (pieces, before, after) => {
        const text = pieces.join('');
        const range = { start: Math.min(before, text.length), end: Math.max(before, text.length - after) };
        range.end = Math.min(range.end, text.length);
        let from = range.start;
        const between: string[] = [];
        for (const { start, end } of sentences(text, range)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          between.push(text.slice(from, start));
          from = end;
        }
        expect(from).toBeLessThanOrEqual(Math.max(range.start, range.end));
        between.push(text.slice(from, range.end));
        expect(between.join('')).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it.each(['.', '. ', 'a. ', 'A.', '1. ', '. (((', '".', '[1]', '.[1', '।', '….\n'])(
    'take time linear in the text, also of %j over and over',
    (unit) => {
      const started = performance.now();
      sentences(unit.repeat(500_000 / unit.length));
      // Quadratic time would be minutes.
      expect(performance.now() - started).toBeLessThan(5_000);
    },
  );
});
