import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Agreement, compareValues } from '../../src/facts/agreement.js';
import type { Amount, Meaning } from '../../src/facts/value.js';
import {
  amount,
  count,
  date,
  meaning,
  money,
  organisation,
  pair,
  percentage,
  period,
  person,
  place,
} from './meanings.js';

type Case = readonly [a: string, b: string, agreement: Agreement | undefined];

/** `1975` is a date, `1975/2020` and `1975/` a period, `~` before either says that it is about right. */
function time(text: string): Meaning {
  const bound = text.startsWith('~') ? 'about' : undefined;
  const said = text.replace('~', '');
  return said.includes('/') ? period(said, bound) : date(said, bound);
}

function years(number: number): Meaning {
  return { kind: 'duration', amount: amount(number), unit: 'year' };
}

describe('comparing dates', () => {
  it.each<Case>([
    ['1975', '1975', 'same'],
    ['-0043', '-0043', 'same'],
    ['1975', '1975-05-19', 'compatible'],
    ['1975-05', '1975-05-19', 'compatible'],
    ['1975', '1976', 'different'],
    ['1975-05', '1975-06', 'different'],
    ['1975-05-31', '1975-06-01', 'different'],
    ['1975-05-19', '1975-05-20', 'different'],
    ['1975-12-31', '1976-01-01', 'different'],
    ['-0043', '0043', 'different'],
    ['-0043', '-0043-03-15', 'compatible'],
    ['~1850', '1850', 'compatible'],
    ['~1850', '1853', 'compatible'],
    ['~1850', '1845-12-31', 'compatible'],
    ['~1850', '1856', 'different'],
    ['~1850', '~1858', 'compatible'],
    ['~1975-05', '1975-09', 'compatible'],
    ['~1975-05', '1976', 'different'],
    ['1975-02-30', '1975', undefined],
  ])('%s and %s: %s', (a, b, agreement) => {
    expect(compareValues(time(a), time(b))).toBe(agreement);
  });
});

describe('comparing periods', () => {
  it.each<Case>([
    ['1975/2020', '1975/2020', 'same'],
    ['1975/2020', '1975-05-19/2020', 'compatible'],
    ['1975/', '1975/2020', 'compatible'],
    ['/2020', '1975/2020', 'compatible'],
    ['1975/', '/2020', undefined],
    ['1975/', '1976/2020', 'different'],
    ['1945/1954', '1946/1954', 'different'],
    ['1946/1953', '1946/1954', 'different'],
    ['1975/2020', '1980/1985', 'different'],
    ['~1100/1200', '1103/1198', 'compatible'],
    ['/', '1975/2020', undefined],
  ])('%s and %s: %s', (a, b, agreement) => {
    expect(compareValues(time(a), time(b))).toBe(agreement);
  });
});

describe('comparing a date with a period', () => {
  it.each<Case>([
    ['1975', '1975/2020', 'compatible'],
    ['1975-05-19', '1975/2020', 'compatible'],
    ['2020', '1975/2020', 'compatible'],
    ['1975', '1975/', 'compatible'],
    ['1975', '1975-05/1980', 'compatible'],
    ['2020', '2020-05-03/2020-05-05', 'compatible'],
    ['2020-05', '2020-05-03/2020-05-05', 'compatible'],
  ])('agrees with its beginning and its end: %s, %s', (a, b, agreement) => {
    expect(compareValues(time(a), time(b))).toBe(agreement);
  });

  it.each<Case>([
    ['1990', '1975/2020', undefined],
    ['1990', '1975/', undefined],
    ['2020-05-04', '2020-05-03/2020-05-05', undefined],
    ['1990', '/', undefined],
  ])('says nothing of what lies inside: %s, %s', (a, b, agreement) => {
    expect(compareValues(time(a), time(b))).toBe(agreement);
  });

  it.each<Case>([
    ['1974', '1975/2020', 'different'],
    ['2021-01-01', '1975/2020', 'different'],
    ['1974', '1975/', 'different'],
    ['2021', '/2020', 'different'],
  ])('contradicts what lies outside: %s, %s', (a, b, agreement) => {
    expect(compareValues(time(a), time(b))).toBe(agreement);
  });

  it.each<Case>([
    ['1994', '1990/1999', 'compatible'],
    ['1850-06', '1801/1900', 'compatible'],
    ['1805', '1800/1899', 'compatible'],
    ['-0450', '-0499/-0400', 'compatible'],
    ['2020-02-14', '2020-01/2020-03', 'compatible'],
    ['2020-08', '2020-07/2020-12', 'compatible'],
    ['1990/1999', '1901/2000', 'compatible'],
    ['1990/1999', '1994/1997', 'compatible'],
    ['1990/1999', '1985/2005', undefined],
    ['1990/1999', '1997/2010', 'compatible'],
    ['1989', '1990/1999', 'different'],
    ['1980/1989', '1990/1999', 'different'],
    ['2020-04', '2020-01/2020-03', 'different'],
    // No decade, no quarter: something that lasted so long.
    ['1999', '1995/2004', undefined],
    ['2020-03', '2020-02/2020-04', undefined],
    ['2020-01', '2019-11/2020-04', undefined],
    ['2019-09', '2019-01/2020-06', undefined],
    ['2020-02', '2020-01-05/2020-03-20', undefined],
  ])(
    'takes a decade, a century or part of a year for a date that is not quite known: %s, %s',
    (a, b, agreement) => {
      expect(compareValues(time(a), time(b))).toBe(agreement);
    },
  );
});

describe('comparing figures', () => {
  const billion = 1e9;

  it.each<[Amount, Amount, Agreement]>([
    [amount(15), amount(15), 'same'],
    [amount(15), amount(12), 'different'],
    [amount(15), amount(16), 'different'],
    [amount(45), amount(50), 'different'],
    [amount(1234567), amount(1234568), 'different'],
    [amount(0), amount(5), 'different'],
    [amount(-15), amount(15), 'different'],
  ])('tells plain ones apart: %j, %j', (a, b, agreement) => {
    expect(compareValues(count(a), count(b))).toBe(agreement);
  });

  it.each([
    [15, 15.3],
    [27.5, 27],
    [2.4, 2.37],
    [98 * 1e6, 98_186_856],
    [0.25, 0.253],
  ])('takes one for the other rounded: %d, %d', (a, b) => {
    expect(compareValues(percentage(amount(a)), percentage(amount(b)))).toBe('compatible');
  });

  it.each<[Amount, Amount, Agreement]>([
    [amount(15 * billion, 15 * billion, 'more-than'), amount(15.3 * billion), 'compatible'],
    [amount(15 * billion, 15 * billion, 'more-than'), amount(15 * billion), 'compatible'],
    [amount(15 * billion, 15 * billion, 'more-than'), amount(12 * billion), 'different'],
    [amount(15, 15, 'at-least'), amount(20), 'compatible'],
    [amount(15, 15, 'less-than'), amount(12), 'compatible'],
    [amount(15, 15, 'less-than'), amount(15.3), 'different'],
    [amount(15, 15, 'at-most'), amount(15), 'compatible'],
    [amount(200, 200, 'about'), amount(215), 'compatible'],
    [amount(200, 200, 'about'), amount(250), 'different'],
    [amount(-200, -200, 'about'), amount(-185), 'compatible'],
    [amount(15, 15, 'more-than'), amount(20, 20, 'more-than'), 'compatible'],
    [amount(15, 15, 'more-than'), amount(15, 15, 'less-than'), 'different'],
    [amount(15, 15, 'more-than'), amount(15, 15, 'about'), 'compatible'],
    [amount(10, 15, 'at-most'), amount(8), 'compatible'],
    [amount(10, 15, 'at-most'), amount(16), 'different'],
  ])('takes a hedge for what it leaves open: %j, %j', (a, b, agreement) => {
    expect(compareValues(money(a), money(b))).toBe(agreement);
  });

  it.each<[Amount, Amount]>([
    [amount(20, 20, 'more-than'), amount(45)],
    [amount(20, 20, 'at-least'), amount(45, 50)],
    [amount(20, 20, 'less-than'), amount(5)],
    [amount(10, 15, 'at-most'), amount(3)],
    [amount(5, 5, 'less-than'), amount(20, 20, 'at-most')],
  ])('takes a hedge for nothing far from its figure: %j, %j', (a, b) => {
    expect(compareValues(money(a), money(b))).toBeUndefined();
    expect(compareValues(money(b), money(a))).toBeUndefined();
  });

  it.each<[Amount, Amount, Agreement]>([
    [amount(10, 15), amount(10, 15), 'same'],
    [amount(10, 15), amount(12), 'compatible'],
    [amount(10, 15), amount(15, 20), 'compatible'],
    [amount(10, 15), amount(16, 20), 'different'],
    [amount(10, 15), amount(9), 'different'],
  ])('takes a range for all that lies in it: %j, %j', (a, b, agreement) => {
    expect(compareValues(percentage(a), percentage(b))).toBe(agreement);
  });

  it('says nothing of figures in another currency, another unit or of another kind', () => {
    expect(compareValues(money(amount(20)), money(amount(20), 'EUR'))).toBeUndefined();
    expect(compareValues(count(amount(20), 'kilometer'), count(amount(20), 'mile'))).toBeUndefined();
    expect(compareValues(count(amount(20), 'kilometer'), count(amount(20)))).toBeUndefined();
    expect(compareValues(count(amount(20)), percentage(amount(20)))).toBeUndefined();
    expect(compareValues(years(20), { kind: 'duration', amount: amount(20), unit: 'month' })).toBeUndefined();
    expect(compareValues(years(1975), date('1975'))).toBeUndefined();
  });

  it('compares durations of one unit', () => {
    expect(compareValues(years(45), years(45))).toBe('same');
    expect(compareValues(years(45), years(50))).toBe('different');
  });

  it('accuses nobody for a damaged figure', () => {
    const damaged: Amount = { ...amount(20), isDamaged: true };
    expect(compareValues(money(damaged), money(amount(50)))).toBeUndefined();
    expect(compareValues(money(amount(20)), money(damaged))).toBe('same');
  });

  it('takes ranks for different unless they are the same', () => {
    expect(compareValues({ kind: 'rank', rank: 2 }, { kind: 'rank', rank: 2 })).toBe('same');
    expect(compareValues({ kind: 'rank', rank: 2 }, { kind: 'rank', rank: 3 })).toBe('different');
  });
});

describe('comparing persons', () => {
  it.each<Case>([
    ['Claudia Sheinbaum', 'claudia SHEINBAUM', 'same'],
    ['Nguyễn Phú Trọng', 'Trong Nguyen Phu', 'same'],
    ['শেখ হাসিনা', 'শেখ হাসিনার', 'same'],
    ['José Martí', 'Jose Marti', 'same'],
    ['Trần Văn Hùng', 'Tran Van Hung', 'same'],
    ['Claudia Sheinbaum', 'Sheinbaum', 'compatible'],
    ['John Fitzgerald Kennedy', 'J. F. Kennedy', 'compatible'],
    ['John Kennedy', 'J. F. Kennedy', 'compatible'],
    ['ক্লাউডিয়া শেইনবাউম', 'Claudia Sheinbaum', 'compatible'],
    ['শেইনবাউমের', 'Claudia Sheinbaum', 'compatible'],
    ['জো বাইডেন', 'Joe Biden', 'compatible'],
    ['नरेन्द्र मोदी', 'নরেন্দ্র মোদী', 'compatible'],
    ['Claudia Sheinbaum', 'Claudia Ruiz', 'different'],
    ['Nguyễn Phú Trọng', 'Nguyễn Xuân Phúc', 'different'],
    ['শেখ হাসিনা', 'মুহাম্মদ ইউনূস', 'different'],
    ['Trần Văn Hùng', 'Trần Văn Hưng', 'different'],
    ['John Paul 23', 'John Paul 2', 'different'],
    ['ত্রান দাই কুয়াং', 'Ali Khan', undefined],
    ['এন্রিকে পেইয়া নিয়েতো', 'Enrique Peña Nieto', 'compatible'],
    ['জুলিও ভেনতুরা', 'Julia Ventura', undefined],
  ])('%s and %s: %s', (a, b, agreement) => {
    expect(compareValues(person(a.normalize('NFC')), person(b.normalize('NFC')))).toBe(agreement);
  });

  it.each([
    ['another spelling', 'Volodymyr Zelensky', 'Volodimir Zelenskyy'],
    ['another spelling', 'Muhammad Yunus', 'Mohammad Yunus'],
    ['another script', 'Xi Jinping', 'শি চিনফিং'],
    ['another script', 'Vladimir Putin', 'জো বাইডেন'],
    ['a script that it cannot read', 'Xi Jinping', '习近平'],
    ['no name', '!', '?'],
    ['what is too long for a name', 'Ana '.repeat(51), 'Eva '.repeat(51)],
  ])('does not know %s: %s', (_, a, b) => {
    expect(compareValues(person(a), person(b))).toBeUndefined();
  });
});

describe('comparing organisations', () => {
  const trade = organisation('World Trade Organization', 'WTO');

  it.each<[string, Meaning, Meaning, Agreement | undefined]>([
    ['the same full form', trade, organisation('World Trade Organization'), 'same'],
    ['the same acronym', trade, organisation('WTO'), 'same'],
    [
      'full forms but for capitals and accents',
      organisation('Petróleos Mexicanos'),
      organisation('Petroleos mexicanos'),
      'same',
    ],
    ['a Bengali case', organisation('জাতিসংঘ'), organisation('জাতিসংঘের'), 'same'],
    [
      'acronyms of translated names',
      organisation('Association of Southeast Asian Nations', 'ASEAN'),
      organisation('Hiệp hội các quốc gia Đông Nam Á', 'ASEAN'),
      'compatible',
    ],
    [
      'an acronym made of the name',
      organisation('OAS'),
      organisation('Organization of American States'),
      'compatible',
    ],
    [
      'a name that makes the acronym',
      organisation('Organization of American States'),
      organisation('OAS'),
      'compatible',
    ],
    ['the same sound', organisation('ইউনেস্কো'), organisation('UNESCO'), 'compatible'],
    [
      'names with nothing in common',
      organisation('United Nations'),
      organisation('Naciones Unidas'),
      undefined,
    ],
    [
      'names that share a word',
      organisation('Ministry of Trade'),
      organisation('Ministry of Health'),
      undefined,
    ],
    ['numbers', organisation('Vision 2030'), organisation('ভিশন ২০৪০'), undefined],
    ['one letter', organisation('B'), organisation('Biman'), undefined],
  ])('by %s', (_, a, b, agreement) => {
    expect(compareValues(a, b)).toBe(agreement);
  });
});

describe('comparing places', () => {
  it.each<[string, Meaning, Meaning, Agreement | undefined]>([
    ['their country', place('Vietnam', 'VN'), place('ভিয়েতনামের', 'VN'), 'same'],
    ['their countries', place('Vietnam', 'VN'), place('Mexico', 'MX'), 'different'],
    ['countries that sound alike', place('Niger', 'NE'), place('Nigeria', 'NG'), 'different'],
    ['the name, where one country is not known', place('Peru', 'PE'), place('Perú'), 'same'],
    ['the name, in one word or two', place('Hà Nội'), place('Hanoi'), 'same'],
    ['the name in another script', place('ব্রাসিলিয়া'), place('Brasilia'), 'compatible'],
    ['names of which one may lie in the other', place('Hanoi'), place('Ba Đình'), undefined],
    ['names that sound alike in one script', place('Granada'), place('Grenada'), undefined],
    ['a part of a name', place('Mexico'), place('Mexico City'), undefined],
  ])('by %s', (_, a, b, agreement) => {
    expect(compareValues(a, b)).toBe(agreement);
  });

  it('is not done with what is no place', () => {
    expect(compareValues(place('Washington'), person('Washington'))).toBeUndefined();
    expect(compareValues(organisation('Washington'), person('Washington'))).toBeUndefined();
  });
});

describe('the agreement of any two values', () => {
  it('is the same with itself', () => {
    fc.assert(fc.property(meaning, (value) => compareValues(value, { ...value }) === 'same'));
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(fc.oneof(pair, fc.tuple(meaning, meaning)), ([a, b]) => {
        expect(compareValues(a, b)).toBe(compareValues(b, a));
      }),
      { numRuns: 2000 },
    );
  });
});
