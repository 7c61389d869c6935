import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/facts/dates/dates.js';
import { scanDates } from '../../../src/facts/dates/scan.js';
import { anyLanguage, anyText } from '../../text/arbitraries.js';
import { growth, NEARLY_LINEAR } from '../../text/growth.js';
import { sentenceOf } from '../found.js';
import { times, timesIn } from './times.js';

describe('a day', () => {
  it.each([
    ['en', 'The bridge opened on May 19, 1975 to traffic', 'May 19, 1975 = 1975-05-19'],
    ['en', 'It sank on 4 July 1999 off Malta', '4 July 1999 = 1999-07-04'],
    ['en', 'on the 17th of July, 2020', '17th of July, 2020 = 2020-07-17'],
    ['en', 'Dec. 25, 2019 was a Wednesday', 'Dec. 25, 2019 = 2019-12-25'],
    ['en', 'They met on Monday, May 19,2025 at noon', 'May 19,2025 = 2025-05-19'],
    ['en', 'In 12-Sep-2001 the log ends', '12-Sep-2001 = 2001-09-12'],
    ['es', 'El 17 de julio de 2020 llovió', '17 de julio de 2020 = 2020-07-17'],
    ['es', 'el 1.º de mayo del 2020', '1.º de mayo del 2020 = 2020-05-01'],
    ['es', 'el primero de enero de 1959', 'primero de enero de 1959 = 1959-01-01'],
    ['es', 'el lunes 3 de setiembre de 1810', '3 de setiembre de 1810 = 1810-09-03'],
    ['vi', 'Ông sinh ngày 19 tháng 5 năm 1890 tại Nghệ An', 'ngày 19 tháng 5 năm 1890 = 1890-05-19'],
    ['vi', 'khai trương ngày 2/9/1945', 'ngày 2/9/1945 = 1945-09-02'],
    ['vi', 'kết thúc ngày 30-4-1975', 'ngày 30-4-1975 = 1975-04-30'],
    ['vi', 'mùng 2 tháng 9 năm 1945', 'mùng 2 tháng 9 năm 1945 = 1945-09-02'],
    ['vi', 'ngày 7 tháng năm năm 1954', 'ngày 7 tháng năm năm 1954 = 1954-05-07'],
    ['bn', '১৯৭১ সালের ২৬শে মার্চ স্বাধীনতা ঘোষণা', '১৯৭১ সালের ২৬শে মার্চ = 1971-03-26'],
    ['bn', '১৭ জুলাই ২০২০ তারিখে সভা হয়', '১৭ জুলাই ২০২০ তারিখে = 2020-07-17'],
    ['bn', 'তিনি ২১শে ফেব্রুয়ারি, ১৯৫২ সালে শহীদ হন', '২১শে ফেব্রুয়ারি, ১৯৫২ সালে = 1952-02-21'],
    ['bn', '২১ ফেব্রুয়ারি ১৯৫২ (৮ই ফাল্গুন, ১৩৫৮)', '২১ ফেব্রুয়ারি ১৯৫২ = 1952-02-21'],
    ['bn', '৫ মে ১৯৭১ এ ঘটনা ঘটে', '৫ মে ১৯৭১ = 1971-05-05'],
    ['bn', 'জুলাই ১৭, ২০২০ তারিখে', 'জুলাই ১৭, ২০২০ = 2020-07-17'],
    ['bn', '১লা জানুয়ারী ২০০১', '১লা জানুয়ারী ২০০১ = 2001-01-01'],
    ['en', 'He died on 15 March 44 BC in Rome', '15 March 44 BC = -0043-03-15'],
    ['en', 'on March 15, 44 BC he died', 'March 15, 44 BC = -0043-03-15'],
    ['en', 'he died on 19 August AD 14 at Nola', '19 August AD 14 = 0014-08-19'],
    ['es', 'murió el 15 de marzo del 44 a. C. en Roma', '15 de marzo del 44 a. C. = -0043-03-15'],
    ['vi', 'mất ngày 15 tháng 3 năm 44 TCN ở đó', 'ngày 15 tháng 3 năm 44 TCN = -0043-03-15'],
    ['bn', 'খ্রিস্টপূর্ব ৪৪ সালের ১৫ মার্চ তিনি মারা যান', 'খ্রিস্টপূর্ব ৪৪ সালের ১৫ মার্চ = -0043-03-15'],
    ['hi', '15 अगस्त 1947 को भारत स्वतंत्र हुआ', '15 अगस्त 1947 = 1947-08-15'],
    ['hi', '१५ अगस्त, १९४७ को', '१५ अगस्त, १९४७ = 1947-08-15'],
  ])('is read with its month and year (%s): %s', (language, text, value) => {
    expect(times(language, text)).toEqual([value]);
  });

  it.each([
    ['en', 'on 2020-07-17', ['2020-07-17 = 2020-07-17']],
    ['fr', 'le 2020/07/17', ['2020/07/17 = 2020-07-17']],
    ['en', 'on 17/07/2020', ['17/07/2020 = 2020-07-17']],
    ['en', 'on 07/17/2020', ['07/17/2020 = 2020-07-17']],
    ['en', 'on 05/05/2020', ['05/05/2020 = 2020-05-05']],
    ['en', 'on 05/06/2020', []],
    ['es', 'el 05/06/2020', ['05/06/2020 = 2020-06-05']],
    ['es', 'el 5.6.2020', ['5.6.2020 = 2020-06-05']],
    ['vi', 'hôm 5-6-2020', ['5-6-2020 = 2020-06-05']],
    ['bn', '০৫/০৬/২০২০ তারিখে', ['০৫/০৬/২০২০ = 2020-06-05']],
    ['hi', '05/06/2020 को', ['05/06/2020 = 2020-06-05']],
    ['xx', '05/06/2020', []],
  ])(
    'in digits is read in the order of the language, or in the only one there is (%s): %s',
    (language, text, values) => {
      expect(times(language, text)).toEqual(values);
    },
  );

  it.each([
    ['en', 'February 30, 2020'],
    ['en', '31 April 2019'],
    ['en', 'February 29, 1900'],
    ['en', '13/13/2020'],
    ['en', '2020-13-45'],
    ['es', '30 de febrero de 2020'],
    ['vi', 'ngày 31 tháng 4 năm 2020'],
    ['vi', 'ngày 5/13/2020'],
    ['bn', '৩০ ফেব্রুয়ারি ২০২০'],
    ['hi', '31 जून 2020'],
  ])('is none where the calendar has no such day (%s): %s', (language, text) => {
    expect(times(language, text)).toEqual([]);
  });

  it('is the 29th of February in leap years only', () => {
    expect(times('en', 'on February 29, 2000')).toEqual(['February 29, 2000 = 2000-02-29']);
    expect(times('en', 'on February 29', '2020-02')).toEqual(['February 29 = 2020-02-29']);
    expect(times('en', 'on February 29', '2021-02')).toEqual([]);
  });
});

describe('a month', () => {
  it.each([
    ['en', 'It closed in October 2000 for good', 'October 2000 = 2000-10'],
    ['en', 'in October of 2000', 'October of 2000 = 2000-10'],
    ['en', 'by late May 1931', 'late May 1931 = 1931-05'],
    ['es', 'en octubre del 2000', 'octubre del 2000 = 2000-10'],
    ['es', 'a mediados de marzo de 1848', 'mediados de marzo de 1848 = 1848-03'],
    ['vi', 'vào tháng 7 năm 2020', 'tháng 7 năm 2020 = 2020-07'],
    ['vi', 'trong tháng 8/1945', 'tháng 8/1945 = 1945-08'],
    ['vi', 'cuối tháng 5, 2020', 'cuối tháng 5, 2020 = 2020-05'],
    ['vi', 'tháng mười hai năm 1972', 'tháng mười hai năm 1972 = 1972-12'],
    ['bn', '২০০০ সালের অক্টোবর মাসে খোলা হয়', '২০০০ সালের অক্টোবর মাসে = 2000-10'],
    ['bn', '২০২১ সালের জুলাইয়ে', '২০২১ সালের জুলাইয়ে = 2021-07'],
    ['bn', 'আগস্ট ২০১৫ সালে', 'আগস্ট ২০১৫ সালে = 2015-08'],
    ['hi', 'मई 1852 में', 'मई 1852 = 1852-05'],
  ])('is read with its year (%s): %s', (language, text, value) => {
    expect(times(language, text)).toEqual([value]);
  });

  it.each([
    ['en', 'You may 5 times ask whether they may 2020 or not'],
    ['en', 'Theresa May met 3 ministers'],
    ['en', 'They march 10 miles in march step'],
    ['en', 'Flu of type COVID-19 may return'],
    ['es', 'un mar de 1500 islas'],
    ['vi', 'trong 3 tháng 5 cửa hàng mở thêm'],
    ['vi', 'nghỉ 3 tháng, 6 tháng 10 ngày và 2 năm sau'],
    ['bn', '৩ মাস ধরে লং মার্চ চলে'],
  ])('is none where the words are others (%s): %s', (language, text) => {
    expect(times(language, text, '2020-07')).toEqual([]);
  });
});

describe('a year', () => {
  it.each([
    ['en', 'the year 2000', 'year 2000 = 2000'],
    ['en', 'the end of 1975', 'end of 1975 = 1975'],
    ['en', 'early in 2024', 'early in 2024 = 2024'],
    ['es', 'en el año 711', 'año 711 = 0711'],
    ['es', 'a finales de 1975', 'finales de 1975 = 1975'],
    ['es', 'hacia el año 1250', 'hacia el año 1250 = ~1250'],
    ['vi', 'năm 938', 'năm 938 = 0938'],
    ['vi', 'vào cuối năm 1975', 'cuối năm 1975 = 1975'],
    ['vi', 'khoảng năm 1850', 'khoảng năm 1850 = ~1850'],
    ['bn', '১৯৭৫ সালেই শুরু', '১৯৭৫ সালেই = 1975'],
    ['bn', '৬২২ খ্রিস্টাব্দে', '৬২২ খ্রিস্টাব্দে = 0622'],
    ['bn', '১৯৭৫ সালের শেষের দিকে', '১৯৭৫ সালের শেষের দিকে = 1975'],
    ['bn', 'আনুমানিক ১৮৫০ সালে', 'আনুমানিক ১৮৫০ সালে = ~1850'],
    ['hi', 'सन् 1857 में', 'सन् 1857 = 1857'],
    ['hi', '1947 के अंत में', '1947 के अंत = 1947'],
  ])('is read by the word for it (%s): %s', (language, text, value) => {
    expect(times(language, text)).toEqual([value]);
  });

  it.each([
    ['en', 'the murder of Caesar in 44 B.C., in March', '44 B.C. = -0043'],
    ['en', 'AD 79', 'AD 79 = 0079'],
    ['en', 'c. 500 BCE', 'c. 500 BCE = ~-0499'],
    ['en', 'from 264 to 146 BC', '264 to 146 BC = -0263/-0145'],
    ['es', 'en 44 a. C. murió', '44 a. C. = -0043'],
    ['es', 'el año 79 d. C.', 'año 79 d. C. = 0079'],
    ['vi', 'năm 44 trước Công nguyên', 'năm 44 trước Công nguyên = -0043'],
    ['bn', 'খ্রিস্টপূর্ব ৩২৬ অব্দে', 'খ্রিস্টপূর্ব ৩২৬ অব্দে = -0325'],
    ['bn', '৩২৬ খ্রিস্টপূর্বাব্দে', '৩২৬ খ্রিস্টপূর্বাব্দে = -0325'],
    ['hi', 'ईसा पूर्व 326 में', 'ईसा पूर्व 326 = -0325'],
  ])('has its era (%s): %s', (language, text, value) => {
    expect(times(language, text)).toEqual([value]);
  });

  it.each([
    ['bn', '১৪২৭ বঙ্গাব্দ'],
    ['bn', '১৩৫৯ সালের ৮ই ফাল্গুন'],
    ['bn', '২২শে শ্রাবণ ১৩৪৮ তারিখে'],
    ['bn', 'বাংলা ১৩৫০ সনে'],
    ['bn', '১৪৪১ হিজরিতে'],
    ['en', 'in 1441 AH'],
    ['hi', 'विक्रम संवत 2077'],
    ['vi', 'ngày 5 tháng 5 âm lịch'],
  ])('of another calendar is none of ours (%s): %s', (language, text) => {
    expect(times(language, text, '2020-07')).toEqual([]);
  });

  it.each([
    ['vi', 'trong 5 năm qua và 20 năm tới'],
    ['vi', 'năm 40 tuổi ông về hưu'],
    ['es', 'durante 50 años y 3 meses'],
    ['en', 'over the past 50 years, half a century, two decades'],
    ['bn', '৪৫ বছরের সম্পর্ক'],
  ])('is none where time is counted (%s): %s', (language, text) => {
    expect(times(language, text, '2020-07')).toEqual([]);
  });
});

describe('a century or a decade', () => {
  it.each([
    ['en', 'in the 19th century', '19th century = 1801/1900'],
    ['en', 'an early nineteenth-century house', 'early nineteenth-century = 1801/1900'],
    ['en', 'the 10th and 11th centuries', '10th and 11th centuries = 0901/1100'],
    ['en', 'the 5th century BC', '5th century BC = -0499/-0400'],
    ['en', 'the second half of the 20th century', 'second half of the 20th century = 1951/2000'],
    ['es', 'en el siglo XIX', 'siglo XIX = 1801/1900'],
    ['es', 'los siglos XVIII y XIX', 'siglos XVIII y XIX = 1701/1900'],
    ['es', 'la primera mitad del siglo XX', 'primera mitad del siglo XX = 1901/1950'],
    ['vi', 'đầu thế kỷ XX', 'đầu thế kỷ XX = 1901/2000'],
    ['vi', 'thế kỷ thứ 3 trước Công nguyên', 'thế kỷ thứ 3 trước Công nguyên = -0299/-0200'],
    ['vi', 'thế kỷ mười chín', 'thế kỷ mười chín = 1801/1900'],
    ['bn', 'ঊনবিংশ শতাব্দীতে', 'ঊনবিংশ শতাব্দীতে = 1801/1900'],
    ['bn', 'উনিশ শতকের শেষে', 'উনিশ শতকের শেষে = 1801/1900'],
    ['bn', 'বিংশ শতাব্দীর প্রথমার্ধে', 'বিংশ শতাব্দীর প্রথমার্ধে = 1901/1950'],
    ['bn', '১৮শ শতকে', '১৮শ শতকে = 1701/1800'],
    ['hi', 'उन्नीसवीं सदी में', 'उन्नीसवीं सदी = 1801/1900'],
    ['hi', '20वीं सदी के उत्तरार्ध में', '20वीं सदी के उत्तरार्ध = 1951/2000'],
  ])('is the years of a century (%s): %s', (language, text, value) => {
    expect(times(language, text)).toEqual([value]);
  });

  it.each([
    ['en', 'popular in the 1990s', ['1990s = 1990/1999']],
    ['en', 'the mid-1930s', ['mid-1930s = 1930/1939']],
    ['en', 'the 1980s and 90s', ['1980s = 1980/1989', '90s = 1990/1999']],
    ['en', "in the '60s", ['60s = 1960/1969']],
    ['en', 'the late nineties', ['late nineties = 1990/1999']],
    ['en', 'the 2000s', ['2000s = 2000/2009']],
    ['en', 'the 1800s', ['1800s = 1800/1899']],
    ['en', 'a man in his sixties', []],
    ['es', 'los años noventa', ['años noventa = 1990/1999']],
    ['es', 'la década de 1920', ['década de 1920 = 1920/1929']],
    ['es', 'la década de los 80', ['década de los 80 = 1980/1989']],
    ['vi', 'thập niên 1990', ['thập niên 1990 = 1990/1999']],
    ['vi', 'những năm 60 của thế kỷ XX', ['những năm 60 của thế kỷ XX = 1960/1969']],
    ['vi', 'những năm 60 của thế kỷ XIX', ['những năm 60 của thế kỷ XIX = 1860/1869']],
    ['bn', 'নব্বইয়ের দশকে', ['নব্বইয়ের দশকে = 1990/1999']],
    ['bn', '১৯৬০-এর দশকের শুরুতে', ['১৯৬০-এর দশকের শুরুতে = 1960/1969']],
    ['bn', 'চার দশক ধরে', []],
    ['hi', '1960 के दशक में', ['1960 के दशक = 1960/1969']],
  ])('is the years of a decade (%s): %s', (language, text, values) => {
    expect(times(language, text)).toEqual(values);
  });

  it.each([
    ['en', 'his second century of the season'],
    ['en', 'at the turn of the 19th century'],
    ['bn', 'তিনি প্রথম শতক করেন'],
    ['bn', '৫ শতক জমি'],
  ])('is none where the words are others (%s): %s', (language, text) => {
    expect(times(language, text)).toEqual([]);
  });
});

describe('a part of a year', () => {
  it.each([
    ['en', 'the first half of 2020', 'first half of 2020 = 2020-01/2020-06'],
    ['en', 'in Q3 2021', 'Q3 2021 = 2021-07/2021-09'],
    ['en', 'the last quarter of 1999', 'last quarter of 1999 = 1999-10/1999-12'],
    ['en', 'the first five months of 2018', 'first five months of 2018 = 2018-01/2018-05'],
    ['es', 'el segundo semestre de 2019', 'segundo semestre de 2019 = 2019-07/2019-12'],
    ['es', 'el tercer trimestre de 2019', 'tercer trimestre de 2019 = 2019-07/2019-09'],
    ['vi', 'quý II/2020', 'quý II/2020 = 2020-04/2020-06'],
    ['vi', '9 tháng đầu năm 2021', '9 tháng đầu năm 2021 = 2021-01/2021-09'],
    ['vi', 'nửa cuối năm 2021', 'nửa cuối năm 2021 = 2021-07/2021-12'],
    ['bn', '২০২০ সালের প্রথম ছয় মাসে', '২০২০ সালের প্রথম ছয় মাসে = 2020-01/2020-06'],
    ['bn', '২০২০ সালের দ্বিতীয়ার্ধে', '২০২০ সালের দ্বিতীয়ার্ধে = 2020-07/2020-12'],
    ['hi', '2020 की पहली तिमाही में', '2020 की पहली तिमाही = 2020-01/2020-03'],
  ])('is its months (%s): %s', (language, text, value) => {
    expect(times(language, text)).toEqual([value]);
  });
});

describe('finding dates', () => {
  it('counts offsets in the whole text that the sentence stands in', () => {
    const text = 'It opened. It closed on May 19, 1975.';
    const sentence = { ...sentenceOf(text, 'en'), start: 11 };
    const tokens = sentence.tokens.filter(({ start }) => start >= 11);
    expect(findDates(scanDates({ ...sentence, tokens }))).toMatchObject([
      { start: 24, text: 'May 19, 1975' },
    ]);
  });

  it('reads words that are normalised: any digits, either Unicode form, any dash and space', () => {
    expect(times('bn', '১৯৭৫\u00a0সালের এপ্রিল'.normalize('NFD'))).toHaveLength(1);
    expect(times('vi', 'tháng 5 năm 1975'.normalize('NFD'))).toHaveLength(1);
    expect(times('en', 'from 3‒5 May 2020')).toEqual(['3‒5 May 2020 = 2020-05-03/2020-05-05']);
  });

  const PIECES =
    'May|March|may|19|3|5|31|1975|2020|2,000|the|of|end|first|half|century|19th|1990s|to|-|–|/|.|,| |(|)|between|and|last|year|BC|AD|năm|tháng|ngày|từ|đến|thế kỷ|quý|সাল|সালের|১৯৭৫|মে|থেকে|দশক|শতাব্দী|de|mayo|siglo|XX|a. C.|मई|में|से|सदी';
  const anyDates = fc
    .array(fc.constantFrom(...PIECES.split('|')), { maxLength: 30 })
    .chain((pieces) => fc.constantFrom(' ', '', ', ').map((between) => pieces.join(between)));
  const anyDate = fc.constantFrom(undefined, '2020', '2020-07', '2020-07-17', 'no date');

  it('never throws, and finds values that are slices of the text, in order, and hardly ever overlap', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyDates), anyLanguage, anyDate, (text, language, date) => {
        const sentence = { ...sentenceOf(text, language), ...(date !== undefined && { date }) };
        let end = 0;
        for (const value of findDates(scanDates(sentence))) {
          expect(value.text).toBe(text.slice(value.start, value.end));
          expect(value.start).toBeGreaterThanOrEqual(end);
          expect(value.end).toBeGreaterThan(value.start);
          end = value.end;
        }
        for (const value of timesIn(sentence)) expect(value.text).toBe(text.slice(value.start, value.end));
      }),
    );
  });

  it('says only days that the calendar has', () => {
    fc.assert(
      fc.property(anyDates, anyLanguage, (text, language) => {
        const sentence = { ...sentenceOf(text, language), date: '2020-07-17' };
        for (const value of timesIn(sentence)) {
          const said =
            value.kind === 'date' ? [value.date] : value.kind === 'period' ? [value.from, value.to] : [];
          for (const date of said.filter((one) => one !== undefined)) {
            expect(date).toMatch(/^-?\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
          }
        }
      }),
    );
  });

  it.each([
    ['digits', '1'],
    ['digits and commas', '1,'],
    ['digits and slashes', '1/2/'],
    ['years and dashes', '1975-'],
    ['years', '1975 '],
    ['dots', '.'],
    ['months', 'May 3, '],
    ['words of dates', 'from the end of May 1975 to '],
  ])('takes time in proportion to the text: %s', (_, piece) => {
    const inputOf = (size: number, seed: number) =>
      sentenceOf('x'.repeat(seed) + piece.repeat(size / piece.length), 'en');
    expect(growth(1250, inputOf, timesIn)).toBeLessThan(NEARLY_LINEAR);
  });
});
