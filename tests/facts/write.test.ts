import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Bound, Meaning } from '../../src/facts/value.js';
import { writeDate, writeValue } from '../../src/facts/write.js';
import {
  amount,
  count,
  date,
  meaning,
  money,
  organisation,
  percentage,
  period,
  person,
  place,
} from './meanings.js';

const LANGUAGES = ['en', 'bn', 'vi', 'es'] as const;
type InEach = readonly [en: string, bn: string, vi: string, es: string];

/** Spaces of every width as one: which Intl takes changes from version to version. */
function written(value: Meaning, language: string): string {
  return writeValue(value, language, (bound, words) => `[${bound}] ${words}`).replace(/\s/g, ' ');
}

function duration(from: number, unit: Extract<Meaning, { kind: 'duration' }>['unit'], to = from): Meaning {
  return { kind: 'duration', amount: amount(from, to), unit };
}

function inEach(value: Meaning): readonly string[] {
  return LANGUAGES.map((language) => written(value, language));
}

function rank(place: number): Meaning {
  return { kind: 'rank', rank: place };
}

describe('a date for a reader', () => {
  it.each<[Meaning, ...InEach]>([
    [date('1975'), '1975', '১৯৭৫', '1975', '1975'],
    [date('2000-10'), 'October 2000', 'অক্টোবর ২০০০', 'tháng 10 năm 2000', 'octubre de 2000'],
    [date('1975-05-19'), 'May 19, 1975', '১৯ মে, ১৯৭৫', '19 tháng 5, 1975', '19 de mayo de 1975'],
    [date('0987'), '987', '৯৮৭', '987', '987'],
    [date('-0043'), '44 BC', '৪৪ খ্রিস্টপূর্ব', '44 TCN', '44 a. C.'],
    [
      date('-0043-03-15'),
      'March 15, 44 BC',
      '১৫ মার্চ, ৪৪ খ্রিস্টপূর্ব',
      '15 tháng 3, 44 TCN',
      '15 de marzo de 44 a. C.',
    ],
  ])('is as precise as the text: %j', (value, ...expected) => {
    expect(inEach(value)).toEqual(expected);
  });

  it('has its era where the year alone would not look like one', () => {
    expect(written(date('0043'), 'en')).toBe('43 AD');
    expect(written(date('0100'), 'en')).toBe('100');
    expect(written(period('0043/0150'), 'es')).toBe('43–150 d. C.');
  });

  it('is the same day in every time zone, and a year of our calendar in every country', () => {
    vi.stubEnv('TZ', 'Pacific/Honolulu');
    expect(written(date('2020-01-01'), 'de')).toBe('1. Januar 2020');
    vi.unstubAllEnvs();
    expect(written(date('1975'), 'th')).toContain('1975');
  });

  it.each(['1500-02-29', '2020-13', 'May 1975', ''])(
    'stays as it is where the calendar has none: “%s”',
    (text) => {
      expect(writeDate(text, 'en')).toBe(text);
      expect(written(date(text), 'vi')).toBe(text);
    },
  );
});

describe('a period for a reader', () => {
  it.each<[Meaning, ...InEach]>([
    [period('1975/2020'), '1975 – 2020', '১৯৭৫–২০২০', '1975–2020', '1975–2020'],
    [
      period('2020-01/2020-06'),
      'January – June 2020',
      'জানুয়ারি–জুন ২০২০',
      'tháng 1 – tháng 6 năm 2020',
      'enero–junio de 2020',
    ],
    [
      period('2020-05-03/2020-05-05'),
      'May 3 – 5, 2020',
      '৩–৫ মে, ২০২০',
      '3 – 5 tháng 5, 2020',
      '3–5 de mayo de 2020',
    ],
    [
      period('-0043/0014'),
      '44 BC – 14 AD',
      '৪৪ খ্রিস্টপূর্ব – ১৪ খৃষ্টাব্দ',
      '44 TCN – 14 SCN',
      '44 a. C. – 14 d. C.',
    ],
    [period('1975/'), '1975 –', '১৯৭৫ –', '1975 –', '1975 –'],
    [period('/1975-05'), '– May 1975', '– মে ১৯৭৫', '– tháng 5 năm 1975', '– mayo de 1975'],
  ])('has both ends, as far as they are said: %j', (value, ...expected) => {
    expect(inEach(value)).toEqual(expected);
  });

  it('gives neither end more than the text says', () => {
    expect(written(period('2020-05-03/2021'), 'en')).toBe('May 3, 2020 – 2021');
    expect(written(period('2019/2020-06'), 'es')).toBe('2019 – junio de 2020');
  });

  it('stays as it is where an end is none', () => {
    expect(written(period('1500-02-29/1500-03-01'), 'en')).toBe('1500-02-29 – March 1, 1500');
  });

  it('is one year where it begins and ends with it', () => {
    expect(written(period('1975/1975'), 'en')).toBe('1975');
  });
});

describe('money for a reader', () => {
  it.each<[Meaning, ...InEach]>([
    [
      money(amount(5e9)),
      'US$5 billion',
      '৫০০ কোটি মার্কিন ডলার',
      '5 tỷ đô la Mỹ',
      '5 mil millones de dólares estadounidenses',
    ],
    [
      money(amount(2.37e9)),
      'US$2.37 billion',
      '২৩৭ কোটি মার্কিন ডলার',
      '2,37 tỷ đô la Mỹ',
      '2,37 mil millones de dólares estadounidenses',
    ],
    [money(amount(20), 'EUR'), '€20', '২০ ইউরো', '20 euro', '20 euros'],
    [
      money(amount(1234.5)),
      'US$1,234.50',
      '১,২৩৪.৫০ মার্কিন ডলার',
      '1.234,50 đô la Mỹ',
      '1234,50 dólares estadounidenses',
    ],
    [
      money(amount(5e8), 'BDT'),
      'BDT 500 million',
      '৫০ কোটি বাংলাদেশী টাকা',
      '500 triệu Taka Bangladesh',
      '500 millones de takas bangladesíes',
    ],
    [
      money(amount(5e9, 6e9)),
      'US$5–6 billion',
      '৫০০–৬০০ কোটি মার্কিন ডলার',
      '5-6 tỷ đô la Mỹ',
      '5-6 mil millones de dólares estadounidenses',
    ],
    [money(amount(20, 30)), 'US$20–30', '২০–৩০ মার্কিন ডলার', '20-30 đô la Mỹ', '20-30 dólares estadounidenses'],
  ])('says whose it is: %j', (value, ...expected) => {
    expect(inEach(value)).toEqual(expected);
  });

  it.each([
    ['en-US', 'US$5 billion'],
    ['en-CA', 'US$5 billion'],
    ['es-MX', '5 mil millones de dólares estadounidenses'],
  ])('says whose it is in every country of a language: %s', (language, expected) => {
    expect(written(money(amount(5e9)), language)).toBe(expected);
  });
});

describe('a figure for a reader', () => {
  it.each<[Meaning, ...InEach]>([
    [duration(45, 'year'), '45 years', '৪৫ বছর', '45 năm', '45 años'],
    [duration(20, 'year', 30), '20–30 years', '২০–৩০ বছর', '20-30 năm', '20-30 años'],
    [duration(65e6, 'year'), '65 million years', '৬.৫ কোটি বছর', '65 triệu năm', '65 millones de años'],
    [duration(1.5, 'hour'), '1.5 hours', '১.৫ ঘণ্টা', '1,5 giờ', '1,5 horas'],
    [percentage(amount(27.5)), '27.5%', '২৭.৫%', '27,5%', '27,5 %'],
    [percentage(amount(10, 15)), '10% – 15%', '১০% – ১৫%', '10% - 15%', '10-15 %'],
    [count(amount(200)), '200', '২০০', '200', '200'],
    [count(amount(3e6)), '3 million', '৩০ লাখ', '3 triệu', '3 millones'],
    [count(amount(300), 'kilometer'), '300 kilometers', '৩০০ কিলোমিটার', '300 kilômét', '300 kilómetros'],
    [
      count(amount(2e6), 'hectare'),
      '2 million hectares',
      '২০ লাখ হেক্টর',
      '2 triệu héc-ta',
      '2 millones de hectáreas',
    ],
    [
      count(amount(9600), 'square-kilometer'),
      '9,600 square kilometers',
      '৯,৬০০ বর্গ কিলোমিটার',
      '9.600 kilômét vuông',
      '9600 kilómetros cuadrados',
    ],
    [count(amount(2), 'square-mile'), '2 square miles', '২ বর্গ মাইল', '2 dặm vuông', '2 millas cuadradas'],
    [
      count(amount(5e6), 'cubic-meter'),
      '5 million cubic meters',
      '৫০ লাখ ঘন মিটার',
      '5 triệu mét khối',
      '5 millones de metros cúbicos',
    ],
    [count(amount(1), 'tonne'), '1 tonne', '১ টন', '1 tấn', '1 tonelada'],
    [count(amount(12), 'tonne'), '12 tonnes', '১২ টন', '12 tấn', '12 toneladas'],
    [count(amount(1, 450), 'megawatt'), '1–450 MW', '১–৪৫০ MW', '1-450 MW', '1-450 MW'],
    [
      count(amount(1500), 'cubic-meter-per-second'),
      '1,500 cubic meters/second',
      '১,৫০০ ঘন মিটার/সেকেন্ড',
      '1.500 mét khối/giây',
      '1500 metros cúbicos/segundo',
    ],
  ])('has its unit: %j', (value, ...expected) => {
    expect(inEach(value)).toEqual(expected);
  });

  it.each([
    [15_000, '15,000'],
    [500_000, '500,000'],
    [999_999, '999,999'],
    [1e6, '1 million'],
    [1_234_567, '1,234,567'],
    [12_340_000, '12.34 million'],
    [12_345_000, '12,345,000'],
    [0.1 + 0.2, '0.30000000000000004'],
  ])('is written with a word only if that says all of it: %d', (number, expected) => {
    expect(written(count(amount(number)), 'en')).toBe(expected);
  });

  it('is written alike at both ends of a range', () => {
    expect(written(count(amount(1_000_000, 1_234_567)), 'en')).toBe('1,000,000–1,234,567');
    expect(written(count(amount(900_000, 3_000_000)), 'es')).toBe('900 mil - 3 millones');
  });

  it('is never rounded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e15 }), (number) => {
        const [, digits = '', word = ''] = /^([\d,.]+)(.*)$/.exec(written(count(amount(number)), 'en')) ?? [];
        const scale = { '': 0, ' million': 6, ' billion': 9, ' trillion': 12 }[word];
        expect(Number(`${digits.replaceAll(',', '')}e${scale}`)).toBe(number);
      }),
    );
  });

  it('is written like any other if it is damaged', () => {
    expect(written(percentage({ ...amount(12), isDamaged: true }), 'en')).toBe('12%');
  });
});

describe('a hedge', () => {
  it.each<[Bound]>([['more-than'], ['at-least'], ['less-than'], ['at-most'], ['about']])(
    'is put into words by the caller, with the whole amount: %s',
    (bound) => {
      expect(written(money(amount(15e9, 15e9, bound)), 'en')).toBe(`[${bound}] US$15 billion`);
      expect(written(percentage(amount(10, 15, bound)), 'es')).toBe(`[${bound}] 10-15 %`);
    },
  );

  it('may stand before dates and periods', () => {
    expect(written(date('1850', 'about'), 'en')).toBe('[about] 1850');
    expect(written(period('1100/1200', 'about'), 'vi')).toBe('[about] 1100–1200');
  });

  it('is left to the caller only where there is one', () => {
    const writeBound = vi.fn();
    writeValue(count(amount(3)), 'en', writeBound);
    expect(writeBound).not.toHaveBeenCalled();
  });
});

describe('a rank for a reader', () => {
  it.each([
    ['en', '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 103rd 111th'],
    ['bn', '১ম ২য় ৩য় ৪র্থ ১১তম ১২তম ১৩তম ২১তম ২২তম ১০৩তম ১১১তম'],
    ['vi', '#1 #2 #3 #4 #11 #12 #13 #21 #22 #103 #111'],
    ['es', '#1 #2 #3 #4 #11 #12 #13 #21 #22 #103 #111'],
  ])('is an ordinal or a number (%s)', (language, expected) => {
    const ranks = [1, 2, 3, 4, 11, 12, 13, 21, 22, 103, 111];
    expect(ranks.map((place) => written(rank(place), language)).join(' ')).toBe(expected.normalize('NFC'));
  });

  it('has an ending of its own for the sixth in Bengali', () => {
    expect(written(rank(6), 'bn')).toBe('৬ষ্ঠ');
    expect(written(rank(10), 'bn')).toBe('১০ম');
  });
});

describe('a name for a reader', () => {
  it('is that of the country in the language', () => {
    expect(inEach(place('Vietnam', 'VN'))).toEqual([
      'Vietnam',
      'ভিয়েতনাম'.normalize('NFC'),
      'Việt Nam',
      'Vietnam',
    ]);
    expect(written(place('Đức', 'DE'), 'es')).toBe('Alemania');
  });

  it('stays as the text has it, if it is no country’s', () => {
    expect(written(place('Hà Nội'), 'en')).toBe('Hà Nội');
    expect(written(person('Claudia Sheinbaum'), 'bn')).toBe('Claudia Sheinbaum');
    expect(written(organisation('World Trade Organization', 'WTO'), 'vi')).toBe('World Trade Organization');
    expect(written(place('Freedonia', 'ZQ'), 'en')).toBe('Freedonia');
  });
});

describe('writing a value', () => {
  it.each(['', 'x', 'zz', 'english please', 'en_US', 'b\ud800', 'tlh'])(
    'is in English for the unknown language “%s”',
    (language) => {
      expect(written(date('2000-10'), language)).toBe('October 2000');
      expect(written(money(amount(5e9)), language)).toBe('US$5 billion');
    },
  );

  it('takes no wishes but the language from a tag', () => {
    expect(written(date('1975'), 'en-u-ca-buddhist-nu-beng')).toBe('1975');
  });

  it('writes units that Intl does not know as they are', () => {
    expect(written(count(amount(5), 'furlong'), 'es')).toBe('5 furlong');
    expect(written(count(amount(5), 'tonne'), 'fr')).toBe('5 tonne');
    expect(written(count(amount(5), 'square-furlong-per-day'), 'vi')).toBe('5 square-furlong-per-day');
    expect(written(count(amount(5), 'constructor'), 'en')).toBe('5 constructor');
    expect(written(money(amount(5), 'doubloons'), 'en')).toBe('5 doubloons');
    expect(written(place('Atlantis', 'Atlantis'), 'en')).toBe('Atlantis');
  });

  it('lets an error of the caller’s pass', () => {
    const fail = () => {
      throw new RangeError('no such key');
    };
    expect(() => writeValue(date('1850', 'about'), 'en', fail)).toThrow('no such key');
  });

  it('never fails, whatever the value and the language', () => {
    fc.assert(
      fc.property(
        meaning,
        fc.oneof(fc.constantFrom(...LANGUAGES, 'hi', 'ar', 'zz'), fc.string()),
        (value, language) => {
          expect(typeof written(value, language)).toBe('string');
        },
      ),
    );
    const noNumber = [
      amount(Number.NaN),
      amount(Number.NaN, 3),
      amount(3, Number.NaN),
      amount(Number.POSITIVE_INFINITY),
    ];
    for (const figure of noNumber) expect(typeof written(money(figure), 'en')).toBe('string');
  });
});

describe('a source’s date', () => {
  it.each([
    ['2020', 'en', '2020'],
    ['2025-05', 'en', 'May 2025'],
    ['2020-07-17', 'en', 'July 17, 2020'],
    ['2020', 'bn', '২০২০'],
    ['2025-05', 'bn', 'মে ২০২৫'],
    ['2020-07-17', 'bn', '১৭ জুলাই, ২০২০'],
  ])('shows %s in %s as %s, whatever the time zone', (date, language, shown) => {
    expect(writeDate(date, language)).toBe(shown);
  });

  it('leaves what is no date as it is', () => {
    expect(writeDate('spring 2020', 'en')).toBe('spring 2020');
    expect(writeDate('2020-13', 'en')).toBe('2020-13');
  });
});
