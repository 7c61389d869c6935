import { describe, expect, it } from 'vitest';
import { joinPeriods } from '../../../src/facts/dates/periods.js';
import { sentenceOf } from '../found.js';
import { times } from './times.js';

describe('a period', () => {
  it.each([
    ['en', 'He ruled from 1946 to 1954', ['1946 to 1954 = 1946/1954']],
    ['en', 'between 1946 and 1954', ['1946 and 1954 = 1946/1954']],
    ['en', 'between January and August 2024', ['January and August 2024 = 2024-01/2024-08']],
    ['es', 'entre enero y agosto de 2024', ['enero y agosto de 2024 = 2024-01/2024-08']],
    ['en', 'years of ties (1975-2020)', ['1975-2020 = 1975/2020']],
    ['en', 'open 1975 — 2020', ['1975 — 2020 = 1975/2020']],
    [
      'en',
      'from September 1939 until May 8, 1945',
      ['September 1939 until May 8, 1945 = 1939-09/1945-05-08'],
    ],
    ['en', 'May 3-5, 2020', ['May 3-5, 2020 = 2020-05-03/2020-05-05']],
    ['en', 'July–August 1943', ['July–August 1943 = 1943-07/1943-08']],
    ['en', 'November to February 2020', ['November to February 2020 = 2019-11/2020-02']],
    ['en', 'from the 16th to the 19th century', ['16th to the 19th century = 1501/1900']],
    ['en', 'from the late 1950s until 1963', ['late 1950s until 1963 = 1950/1963']],
    ['en', 'from 27 BC to AD 14', ['27 BC to AD 14 = -0026/0014']],
    ['en', 'c. 1455–1536', ['c. 1455–1536 = ~1455/1536']],
    ['en', 'the 2020/2021 season', ['2020/2021 = 2020/2021']],
    ['es', 'de 1946 a 1954', ['1946 a 1954 = 1946/1954']],
    ['es', 'entre 1946 y 1954', ['1946 y 1954 = 1946/1954']],
    ['es', 'entre los años 1990 y 2000', ['1990 y 2000 = 1990/2000']],
    ['es', 'del 3 al 5 de mayo de 2020', ['3 al 5 de mayo de 2020 = 2020-05-03/2020-05-05']],
    ['es', 'de enero a junio de 2009', ['enero a junio de 2009 = 2009-01/2009-06']],
    ['vi', 'từ năm 1946 đến năm 1954', ['năm 1946 đến năm 1954 = 1946/1954']],
    ['vi', 'giữa năm 1946 và năm 1954', ['năm 1946 và năm 1954 = 1946/1954']],
    [
      'vi',
      'từ ngày 3 đến ngày 5 tháng 5 năm 2020',
      ['ngày 3 đến ngày 5 tháng 5 năm 2020 = 2020-05-03/2020-05-05'],
    ],
    ['vi', 'từ ngày 17-20/7/2020', ['ngày 17-20/7/2020 = 2020-07-17/2020-07-20']],
    ['vi', 'nhiệm kỳ 2021-2026', ['2021-2026 = 2021/2026']],
    ['bn', '১৯৪৬ সাল থেকে ১৯৫৪ সাল পর্যন্ত চলে', ['১৯৪৬ সাল থেকে ১৯৫৪ সাল পর্যন্ত = 1946/1954']],
    ['bn', '১৯৪৬ থেকে ১৯৫৪ সালে', ['১৯৪৬ থেকে ১৯৫৪ সালে = 1946/1954']],
    ['bn', '১৯৪৬ ও ১৯৫৪ সালের মধ্যে', ['১৯৪৬ ও ১৯৫৪ সালের = 1946/1954']],
    ['bn', '৩ থেকে ৫ মে ২০২০', ['৩ থেকে ৫ মে ২০২০ = 2020-05-03/2020-05-05']],
    ['bn', '১৯৯০-৯১ থেকে ২০০০-০১ সাল পর্যন্ত', ['১৯৯০-৯১ থেকে ২০০০-০১ সাল পর্যন্ত = 1990/2001']],
    ['hi', '1946 से 1954 तक', ['1946 से 1954 तक = 1946/1954']],
    ['hi', '1946 और 1954 के बीच', ['1946 और 1954 = 1946/1954']],
  ])('is two dates that a word or a sign joins (%s): %s', (language, text, values) => {
    expect(times(language, text)).toEqual(values);
  });

  it.each([
    ['en', 'president 1975–present', ['1975–present = 1975/..']],
    ['en', 'from 1600 to the present day', ['1600 to the present day = 1600/..']],
    ['es', 'desde 1975 hasta la actualidad', ['1975 hasta la actualidad = 1975/..']],
    ['vi', 'từ năm 1954 đến nay', ['năm 1954 đến nay = 1954/..']],
    ['bn', '১৯৭১ থেকে বর্তমান পর্যন্ত', ['১৯৭১ থেকে বর্তমান পর্যন্ত = 1971/..']],
    ['hi', '1600 से अब तक', ['1600 से अब तक = 1600/..']],
    ['en', 'since 1975', ['1975 = 1975']],
  ])('is open where it goes on to the present (%s): %s', (language, text, values) => {
    expect(times(language, text)).toEqual(values);
  });

  it.each([
    ['en', 'ties (May 19, 1975 – 2025)', ['May 19, 1975 = 1975-05-19', '1975 – 2025 = 1975/2025']],
    ['vi', 'lễ kỷ niệm (19/5/1975-2018)', ['19/5/1975 = 1975-05-19', '1975-2018 = 1975/2018']],
    ['es', 'amistad (19 de mayo de 1975-2025)', ['19 de mayo de 1975 = 1975-05-19', '1975-2025 = 1975/2025']],
  ])('of years beside a day keeps the day (%s): %s', (language, text, values) => {
    expect(times(language, text)).toEqual(values);
  });

  it.each([
    [
      'en',
      'the 2020-2021 term (Peru) and 2021-2022 (Chile)',
      ['2020-2021 = 2020/2021', '2021-2022 = 2021/2022'],
    ],
    ['en', 'in 1946 and 1954', ['1946 = 1946', '1954 = 1954']],
    ['en', 'from 1954 to 1946', ['1954 = 1954', '1946 = 1946']],
    ['es', 'en 1946 y 1954', ['1946 = 1946', '1954 = 1954']],
    ['vi', 'năm 2019 và 2020', ['năm 2019 = 2019', '2020 = 2020']],
    ['bn', '১৯৪৬ ও ১৯৫৪ সালে', ['১৯৪৬ = 1946', '১৯৫৪ সালে = 1954']],
  ])('is none where nothing says so (%s): %s', (language, text, values) => {
    expect(times(language, text)).toEqual(values);
  });

  it.each([
    ['bn', 'যুদ্ধ ১৯৫৫ সাল থেক ১৯৭৫ সাল পর্যন্ত চলে', ['১৯৫৫ সাল থেক ১৯৭৫ সাল পর্যন্ত = 1955/1975']],
    ['en', 'from 1955 untl 1975', ['1955 untl 1975 = 1955/1975']],
    ['en', 'from 1955 ntl 1975', ['1955 = 1955', '1975 = 1975']],
    ['en', 'from 1955 t 1975', ['1955 = 1955', '1975 = 1975']],
  ])('may have one letter missing in a longer joining word (%s): %s', (language, text, values) => {
    expect(times(language, text)).toEqual(values);
  });

  it('leaves values of other kinds alone', () => {
    const text = '5 million to 1975';
    const money = {
      kind: 'money',
      amount: { from: 5e6, to: 5e6 },
      currency: 'USD',
      start: 0,
      end: 9,
      text: '5 million',
    } as const;
    const year = { kind: 'date', date: '1975', start: 13, end: 17, text: '1975' } as const;
    expect(joinPeriods(sentenceOf(text, 'en'), [money, year])).toEqual([money, year]);
  });
});
