import { describe, expect, it } from 'vitest';
import { times } from './times.js';

describe('what counts from the text’s own date', () => {
  it.each([
    ['en', 'Exports rose this year', '2020-07', ['this year = 2020']],
    ['en', 'a deal signed last year', '2020', ['last year = 2019']],
    ['en', 'talks resume next month', '2020-12', ['next month = 2021-01']],
    ['en', 'it rained last month', '2021-01-15', ['last month = 2020-12']],
    ['en', 'he resigned yesterday', '2021-01-01', ['yesterday = 2020-12-31']],
    ['en', 'late last year', '2020', ['late last year = 2019']],
    ['en', 'the first half of this year', '2020-07', ['first half of this year = 2020-01/2020-06']],
    [
      'en',
      'the first five months of the year',
      '2020-07',
      ['first five months of the year = 2020-01/2020-05'],
    ],
    ['en', 'in July last year', '2020-07', ['July last year = 2019-07']],
    ['es', 'las ventas del año pasado', '2020-07', ['año pasado = 2019']],
    ['es', 'a fines de este año', '2020-07', ['fines de este año = 2020']],
    ['es', 'el mes pasado', '2020-01', ['mes pasado = 2019-12']],
    ['es', 'en mayo de este año', '2020-07', ['mayo de este año = 2020-05']],
    ['es', 'el primer semestre del año', '2020-07', ['primer semestre del año = 2020-01/2020-06']],
    ['vi', 'sản lượng năm ngoái', '2020', ['năm ngoái = 2019']],
    ['vi', 'tháng 5 năm ngoái', '2020-07', ['tháng 5 năm ngoái = 2019-05']],
    ['vi', 'đến cuối năm nay', '2020', ['cuối năm nay = 2020']],
    ['vi', 'trong 6 tháng đầu năm', '2020-07', ['6 tháng đầu năm = 2020-01/2020-06']],
    ['vi', 'trong hai năm tới', '2020', []],
    ['bn', 'গত বছরের জুলাই মাসে', '2020-08', ['গত বছরের জুলাই মাসে = 2019-07']],
    ['bn', 'চলতি বছরের প্রথম ছয় মাসে', '2020-08', ['চলতি বছরের প্রথম ছয় মাসে = 2020-01/2020-06']],
    ['bn', 'গত মাসে', '2020-01', ['গত মাসে = 2019-12']],
    ['bn', 'গত পাঁচ বছরে', '2020-01', []],
    ['hi', 'पिछले साल', '2020', ['पिछले साल = 2019']],
  ])('is resolved by it (%s): %s', (language, text, date, values) => {
    expect(times(language, text, date)).toEqual(values);
  });

  it.each([
    ['en', 'Exports rose this year, less than last month', undefined],
    ['en', 'he resigned yesterday; talks resume next month', '2020'],
    ['es', 'el año pasado', 'no date'],
    ['en', 'in the last year of the war, over the next year and every last month', '2020-07-17'],
  ])('is none where it does not resolve it (%s): %s', (language, text, date) => {
    expect(times(language, text, date)).toEqual([]);
  });
});

describe('a date without its year', () => {
  it.each([
    ['en', 'They met on July 17 in Hanoi', '2020-07', ['July 17 = 2020-07-17']],
    ['en', 'The fair opens in September', '2020-07', ['September = 2020-09']],
    ['en', 'from May 3 to 5', '2020-07', ['May 3 to 5 = 2020-05-03/2020-05-05']],
    ['es', 'el 1 de mayo', '2020-07', ['1 de mayo = 2020-05-01']],
    ['es', 'en agosto subió', '2020-09', ['agosto = 2020-08']],
    ['vi', 'chiều 17/7, tại Hà Nội', '2020-07-18', ['17/7 = 2020-07-17']],
    ['vi', 'ngày 3 tháng 5', '2020-07', ['ngày 3 tháng 5 = 2020-05-03']],
    ['vi', 'trong tháng 6', '2020-07', ['tháng 6 = 2020-06']],
    ['bn', '১৭ জুলাই', '2020-07', ['১৭ জুলাই = 2020-07-17']],
    ['bn', 'মে মাসে', '2020-07', ['মে মাসে = 2020-05']],
    ['bn', 'জুনের শুরুতে', '2020-07', ['জুনের শুরুতে = 2020-06']],
    ['hi', 'जून में', '2020-07', ['जून = 2020-06']],
  ])('has that of the text (%s): %s', (language, text, date, values) => {
    expect(times(language, text, date)).toEqual(values);
    expect(times(language, text)).toEqual([]);
  });

  it.each([
    ['on December 17', '2021-01', []],
    ['on January 5', '2020-12', []],
    ['last December', '2021-01', ['last December = 2020-12']],
    ['last July 17', '2020-07-18', ['last July 17 = 2020-07-17']],
    ['next January', '2020-12', ['next January = 2021-01']],
  ])('near the turn of the year has one only where a word says which: %s', (text, date, values) => {
    expect(times('en', text, date)).toEqual(values);
  });

  it('takes that of a date beside it before the text’s own', () => {
    expect(times('en', 'on May 3 and on June 5, 2019', '2020-07')).toEqual([
      'May 3 = 2019-05-03',
      'June 5, 2019 = 2019-06-05',
    ]);
    expect(times('en', 'on May 3, 2019 and June 5', '2020-07')).toEqual([
      'May 3, 2019 = 2019-05-03',
      'June 5 = 2019-06-05',
    ]);
    expect(times('en', 'December 20 to January 5, 2019', '2020-07')).toEqual([
      'December 20 to January 5, 2019 = 2018-12-20/2019-01-05',
    ]);
    expect(times('en', 'on July 17 and 18, 2019', '2020-07')).toEqual([
      'July 17 = 2019-07-17',
      '2019 = 2019',
    ]);
  });

  it('has none where the year spoken of last is another', () => {
    expect(times('en', 'In 1945 the war ended on May 8', '2025-05')).toEqual(['1945 = 1945']);
    expect(times('vi', 'Năm học 2019-2020 kết thúc ngày 15 tháng 7', '2020-07')).toEqual([
      '2019-2020 = 2019/2020',
      'ngày 15 tháng 7 = 2020-07-15',
    ]);
    expect(times('en', 'On May 22 sales rose above those of 2023', '2025-05')).toEqual([
      'May 22 = 2025-05-22',
      '2023 = 2023',
    ]);
  });

  it.each([
    ['en', 'It is held every year on June 5'],
    ['en', 'On June 5 of that year it sank'],
    ['en', 'In the wake of the October Revolution'],
    ['es', 'Cada año, el 5 de junio'],
    ['vi', 'Ngày 5 tháng 6 hàng năm'],
    ['bn', 'প্রতি বছর ৩রা নভেম্বর পালিত হয়'],
    ['bn', 'ওই বছরই ১২ নভেম্বর চালু হয়'],
    ['hi', 'हर साल 5 जून को'],
  ])('has none where it is of every year, or of one spoken of before (%s): %s', (language, text) => {
    expect(times(language, text, '2020-07')).toEqual([]);
  });
});
