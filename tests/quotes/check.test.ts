import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/corpus/source.js';
import {
  createQuoteChecker,
  LONGEST_QUOTATION,
  MOST_PLACES,
  type QuoteCheck,
} from '../../src/quotes/check.js';
import type { Difference } from '../../src/quotes/differences.js';
import { BENGALI, CORPUS, ENGLISH, LANGUAGES, SPANISH, sourceOf, VIETNAMESE } from './sources.js';

const check = createQuoteChecker(LANGUAGES);

/** Where the words stand, as they stand there; the kind of the result where that is not exact. */
function standing(result: QuoteCheck): readonly string[] | string {
  if (result.kind !== 'exact') return result.kind;
  for (const { source, start, end, text } of result.places) expect(text).toBe(source.text.slice(start, end));
  return result.places.map(({ text }) => text);
}

/** Differences in a line each: `said → stands`, with nothing for what is not there. */
function differences(result: QuoteCheck): readonly string[] | string {
  if (result.kind !== 'differs') return result.kind;
  return result.differences.map(line);
}

function line(difference: Difference): string {
  const said = difference.kind === 'missing' ? '' : difference.said.text;
  const stands = difference.kind === 'added' ? '' : difference.stands.text;
  return `${said} → ${stands}`.trim();
}

describe('words that stand in a source', () => {
  it.each([
    [ENGLISH, 'she kept a diary of the storms'],
    [SPANISH, 'nunca vio correr el agua'],
    [VIETNAMESE, 'họ vuốt đất bằng tay'],
    [BENGALI, 'তিন বছর পরে ১১৪টি'],
  ])('are found at their place: $id', (source, words) => {
    const start = source.text.indexOf(words);
    expect(check(words)).toEqual({
      kind: 'exact',
      places: [{ source, start, end: start + words.length, text: words }],
    });
  });

  it.each([
    ['SHE KEPT A DIARY OF THE STORMS', 'she kept a diary of the storms'],
    ['"did not leave the rock for two winters"', 'did not leave the rock for two winters'],
    ['««Did not leave the rock…»»', 'did not leave the rock'],
    ['… its lamp burned 1,200 litres of oil a year ...', 'Its lamp burned 1,200 litres of oil\na year'],
    ["the well known `blue lamp' went out", 'the well-known “blue lamp” went out'],
    ['was at –12°C, and the well‑known', 'was at -12 °C, and the well-known'],
    ['Rebuilding it cost £ 15,000; about 30 % more', 'Rebuilding it cost £15,000, about 30% more'],
    ["The keeper's daughter did not", 'The keeper’s daughter did not'],
    ['[t]he keeper’s daughter', 'The keeper’s daughter'],
    ['quién pagó la obra', 'Quién pagó la obra'],
    ['«¿Quién pagó la obra?»', '¿Quién pagó la obra?'],
    ['nung ở 1.300 độ C SUỐT BA NGÀY', 'nung ở 1.300 độ C suốt ba ngày'],
    ['‘để men được hoà vào đất’', 'để men được hòa vào đất'],
    ['গণনা শুরু হয় 2015 সালে', 'গণনা শুরু হয় ২০১৫ সালে'],
    ['জেলেরা\u200C রাতে   মাছ\n“ধরেন” না', 'জেলেরা রাতে মাছ ধরেন না'],
    ['প্রায় ৪০ শতাংশ এলাকা ভারতে।', 'প্রায় ৪০ শতাংশ এলাকা ভারতে'],
  ])('stand there however they are written: %s', (words, expected) => {
    expect(standing(check(words))).toEqual([expected]);
  });

  it.each(LANGUAGES)('stand there in each of Unicode’s forms: $id', (source) => {
    for (const form of ['NFC', 'NFD']) {
      expect(standing(check(source.text.normalize(form)))).toEqual([source.text]);
    }
  });

  it('stand there with the punctuation around them that was said', () => {
    expect(standing(check('(cost £15,000, about 30% more).'))).toEqual(['cost £15,000, about 30% more']);
    expect(standing(check('Nobody was hurt.'))).toEqual(['Nobody was hurt.']);
    expect(standing(check('went out. Nobody was hurt'))).toEqual(['went out. Nobody was hurt']);
  });

  it('stand in every place that has them, in the order of the sources, up to a handful', () => {
    const twice = sourceOf('We will see. They say: we will see.', 'plain', 'twice');
    const many = sourceOf('We will see. '.repeat(10), 'plain', 'many');
    const places = (sources: readonly Source[]) => {
      const result = createQuoteChecker(sources)('we will see');
      return result.kind === 'exact' ? result.places.map(({ source, start }) => [source.id, start]) : result;
    };
    expect(places([twice])).toEqual([
      ['twice', 0],
      ['twice', 23],
    ]);
    expect(places([twice, many])).toHaveLength(MOST_PLACES);
    expect(places([sourceOf('We will see we will see we will see.', 'plain', 'row')])).toHaveLength(3);
    expect(createQuoteChecker([sourceOf('Ha ha ha ha ha, she said.')])('ha ha ha')).toMatchObject({
      places: [{ text: 'Ha ha ha' }],
    });
    expect(places([many, twice])).toEqual([0, 13, 26, 39, 52].map((start) => ['many', start]));
  });

  it('stand there across a heading and in a caption too', () => {
    const corpus = createQuoteChecker(CORPUS);
    expect(standing(corpus('Bui Thanh Son (Photo: VNA)'))).toEqual(['Bui Thanh Son (Photo: VNA)']);
    const text = sourceOf('# The first winter\n\nSnow fell early.', 'markdown');
    expect(standing(createQuoteChecker([text])('The first winter: snow fell early'))).toEqual([
      'The first winter\n\nSnow fell early',
    ]);
  });

  it('are not cut inside what is written together', () => {
    const cut = createQuoteChecker([sourceOf('It rose by up to 15% and cost US$5 in the 1990s.')]);
    expect(standing(cut('by up to 15%'))).toEqual(['by up to 15%']);
    expect(cut('by up to 15').kind).toBe('differs');
    expect(standing(cut('US$5 in the 1990s'))).toEqual(['US$5 in the 1990s']);
    expect(differences(cut('5 in the 1990s'))).toEqual(['→ US$']);
    expect(differences(cut('US$5 in the 1990'))).toEqual(['→ s']);
  });
});

describe('words that nearly stand in a source', () => {
  it.each([
    ['she kept a record of the storms', ['record → diary']],
    ['The keeper’s daughter did leave the rock for two winters', ['→ not']],
    ['The keeper’s daughter did not ever leave the rock', ['ever →']],
    ['Its lamp burned 1,300 litres of oil', ['1,300 → 1,200']],
    ['Its lamp burned 12,00 litres of oil', ['12,00 → 1,200']],
    ['In the coldest night the glass of the lantern was at 12 °C', ['→ -']],
    ['Rebuilding it cost €15,000, about 30 more than the engineers', ['€ → £', '→ %']],
    ['Rebuilding it cost £15,000, about 30', ['→ %']],
    ['The keepers daughter did not leave the rock', ['keepers → keeper’s']],
    ['the marqués donó más de la mitad del dinero', ['the → El']],
    ['El marqués donó mas de la mitad del dinero', ['mas → más']],
    ['La obra costó 124,791 pesos y tres reales', ['124,791 → 124.791']],
    ['pero siempre vio correr el agua', ['siempre → nunca']],
    ['Mỗi năm, khoảng 3,5 triệu sản phẩm được xuất khẩu', ['3,5 → 2,5']],
    ['Người thợ dùng khuôn: họ vuốt đất bằng tay', ['→ không']],
    ['বনের ভেতরে জেলেরা রাতে মাছ ধরেন, কারণ', ['→ না']],
    ['তখন বনে ১০৭টি বাঘ পাওয়া যায়', ['১০৭ → ১০৬']],
    ['মৌয়ালরা প্রতি বছর মে মাসে মধু সংগ্রহ করতে যান', ['মে → এপ্রিল']],
  ])('differ in the words that are not the same: %s', (words, expected) => {
    expect(differences(check(words))).toEqual(expected);
  });

  it('are shown with the place that they differ from, and where each difference stands', () => {
    const words = 'she kept a record of all the storms.';
    const start = ENGLISH.text.indexOf('she kept');
    const text = 'she kept a diary of the storms.';
    const at = ENGLISH.text.indexOf('diary');
    expect(check(words)).toEqual({
      kind: 'differs',
      quote: { source: ENGLISH, start, end: start + text.length, text },
      differences: [
        {
          kind: 'changed',
          said: { start: 11, end: 17, text: 'record' },
          stands: { start: at, end: at + 5, text: 'diary' },
        },
        { kind: 'added', said: { start: 21, end: 24, text: 'all' } },
      ],
    });
  });

  it('differ in neighbouring words at once', () => {
    expect(differences(check('she kept a long list of the storms'))).toEqual(['long list → diary']);
    expect(differences(check('The keeper’s daughter never left the rock for two winters'))).toEqual([
      'never left → did not leave',
    ]);
  });

  it('are added to where they introduce a sentence or go on behind it', () => {
    expect(differences(check('The book says: “Rebuilding it cost £15,000, about 30% more”'))).toEqual([
      'The book says →',
    ]);
    expect(
      differences(
        check(
          'In the coldest night the glass of the lantern was at -12 °C, and the well-known “blue lamp” went out forever',
        ),
      ),
    ).toEqual(['forever →']);
    expect(differences(check('He adds that its lamp burned 1,200 litres of oil a year'))).toEqual([
      'He adds that →',
    ]);
    expect(differences(check('A marqués donó más de la mitad del dinero'))).toEqual(['A → El']);
  });

  it('are added to where they stand beside a heading', () => {
    const text =
      '# The first winter\n\nSnow fell early on the island that year\n\n# The second winter\n\nIt rained.';
    const island = createQuoteChecker([sourceOf(text, 'markdown')]);
    expect(differences(island('They write: snow fell early on the island that year'))).toEqual([
      'They write →',
    ]);
    expect(differences(island('Snow fell early on the island that year, they write'))).toEqual([
      'they write →',
    ]);
  });

  it('are compared with words in the same order before others that have as many of them', () => {
    const mixed = sourceOf('Of storms a diary the kept she, all of the winter.', 'plain', 'mixed');
    const result = createQuoteChecker([mixed, ENGLISH])('she kept a record of the storms');
    expect(differences(result)).toEqual(['record → diary']);
  });

  it('are compared with the nearest of the places', () => {
    const sources = ['three', 'four', 'five'].map((count) =>
      sourceOf(`There were ${count} boats in the old harbour.`, 'plain', count),
    );
    const result = createQuoteChecker(sources)('there were four boats in the new harbour');
    expect(result).toMatchObject({ kind: 'differs', quote: { source: { id: 'four' } } });
  });
});

describe('words with something left out', () => {
  it.each([
    ['The lighthouse was finished […] above the sea', ['on 3 March 1871 and stands 42.5 metres']],
    [
      'The keeper’s daughter ... kept a diary ... storms',
      ['did not leave the rock for two winters, and she', 'of the'],
    ],
    ['মৌয়ালরা প্রতি বছর … মধু সংগ্রহ করতে যান', ['এপ্রিল মাসে']],
    ['Người thợ [...] vuốt đất bằng tay', ['không dùng khuôn: họ']],
  ])('are abridged where they say so: %s', (words, expected) => {
    const result = check(words);
    expect(result.kind).toBe('abridged');
    if (result.kind !== 'abridged') return;
    expect(result.omitted.map(({ text }) => text)).toEqual(expected);
    for (const { start, end, text } of result.omitted) {
      expect(text).toBe(result.quote.source.text.slice(start, end));
      expect(start).toBeGreaterThan(result.quote.start);
      expect(end).toBeLessThan(result.quote.end);
    }
  });

  it('stand there where nothing is left out but dots stand there too', () => {
    const text = sourceOf('Well… nobody knew the way home.');
    expect(standing(createQuoteChecker([text])('well... nobody knew the way'))).toEqual([
      'Well… nobody knew the way',
    ]);
  });

  it('differ where more is left out than they say, or another order', () => {
    expect(differences(check('The lighthouse was finished […] stands metres above the sea'))).toEqual([
      '→ 42.5',
    ]);
    expect(check('above the sea […] The lighthouse was').kind).not.toBe('abridged');
  });

  it('are not put together from places far apart', () => {
    const between = Array.from({ length: 400 }, (_, i) => `Sentence number ${i}.`).join(' ');
    const far = sourceOf(`The bridge fell in spring. ${between} Nobody ever rebuilt it.`);
    expect(createQuoteChecker([far])('The bridge fell in spring […] nobody ever rebuilt it').kind).not.toBe(
      'abridged',
    );
  });
});

describe('words that do not stand in a source', () => {
  it.each([
    'the quick brown fox jumps over the lazy dog',
    'the lighthouse of the sea and the storms of the year',
    'La biblioteca fue abierta al público en 1904',
    'Bảo tàng mở cửa từ tám giờ sáng',
    'নদীর ওপর নতুন সেতু তৈরি হয়েছে',
  ])('are absent: %s', (words) => {
    expect(check(words)).toEqual({ kind: 'absent' });
  });

  it('are absent where only three of them agree, as they do by chance', () => {
    expect(check('kept a record of')).toEqual({ kind: 'absent' });
    expect(check('kept a record of the storms').kind).toBe('differs');
  });

  it('are absent where there is no source', () => {
    expect(createQuoteChecker([])('one two three four')).toEqual({ kind: 'absent' });
  });
});

describe('words that cannot be checked', () => {
  it.each([
    '',
    '…',
    '1871',
    'the sea',
    '15,000',
    '£15,000',
    '50th anniversary',
    '১০৬টি বাঘ',
    'rock … sea … oil',
  ])('are too short: %j', (words) => {
    expect(check(words)).toEqual({ kind: 'too-short' });
  });

  it('are too long where nobody could have sent them', () => {
    expect(check('the sea '.repeat(LONGEST_QUOTATION / 8)).kind).not.toBe('too-long');
    expect(check(`${'the sea '.repeat(LONGEST_QUOTATION / 8)}!`)).toEqual({ kind: 'too-long' });
  });
});

describe('a quote checker', () => {
  it('reads the sources when they are first needed, once', () => {
    let reads = 0;
    const source: Source = {
      ...ENGLISH,
      get format() {
        reads += 1;
        return ENGLISH.format;
      },
    };
    const lazy = createQuoteChecker([source]);
    lazy('too short');
    expect(reads).toBe(0);
    expect(lazy('a diary of the storms').kind).toBe('exact');
    expect(lazy('nothing of that stands there').kind).toBe('absent');
    expect(reads).toBe(1);
  });
});

describe('markup in a source', () => {
  it.each([
    ["'''Hanoi''' is the [[capital city|capital]] of [[Vietnam]].", 'Hanoi is the capital of Vietnam'],
    ['[[ভিয়েতনাম]]ের রাজধানী [[হ্যানয়|হ্যানয়ে]] দূতাবাস', 'ভিয়েতনামের রাজধানী হ্যানয়ে দূতাবাস'],
    [
      'Rice<ref>Smith, 2010.</ref> and<!-- more --> tea {{citation needed}} were sold.',
      'rice and tea were sold',
    ],
    ['It measured 40&nbsp;km from end to end.', 'it measured 40 km from end'],
    ['== Trade ==\nRice was sold.', 'trade: rice was sold'],
  ])('does not count in wikitext: %s', (text, words) => {
    expect(createQuoteChecker([sourceOf(text, 'wikitext')])(words).kind).toBe('exact');
  });

  it.each([
    ['**Hanoi** is the [capital](https://example.org/a_b) of _Vietnam_.', 'Hanoi is the capital of Vietnam'],
    ['Rice[^1] and <b>tea</b> were **sold**.', 'rice and tea were sold'],
    ['The [Cuba](x.md)n rum was sold.', 'the Cuban rum was sold'],
  ])('does not count in Markdown: %s', (text, words) => {
    expect(createQuoteChecker([sourceOf(text, 'markdown')])(words).kind).toBe('exact');
  });

  it('may hold words that can be quoted themselves', () => {
    const text =
      'Rice was [[File:Field.jpg|thumb|A field near the [[Red River|river]] in May]] sold.<ref>See Smith, page 4.</ref>';
    const wikitext = createQuoteChecker([sourceOf(text, 'wikitext')]);
    expect(standing(wikitext('a field near the river in May'))).toEqual([
      'A field near the [[Red River|river]] in May',
    ]);
    expect(standing(wikitext('See Smith, page 4'))).toEqual(['See Smith, page 4']);
  });
});
