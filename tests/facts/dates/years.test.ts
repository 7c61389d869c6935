import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanDates } from '../../../src/facts/dates/scan.js';
import { findYears } from '../../../src/facts/dates/years.js';
import { sentenceOf } from '../found.js';
import { times } from './times.js';

/** The bare years of a text that is one sentence. */
function years(language: string, text: string): string[] {
  return findYears(scanDates(sentenceOf(text, language)), () => true).map((value) => value.text);
}

describe('a bare year', () => {
  it.each([
    ['en', 'The lake froze in 1975 and thawed', ['1975']],
    ['en', 'Einstein (1879) and Curie (1867, Warsaw)', ['1879', '1867']],
    ['en', 'In 1975, after the war', ['1975']],
    ['en', 'the 1975 war and the 2008 crisis', ['1975', '2008']],
    ['en', 'his 1905 paper, Kerry’s 2004 campaign, a 1643 map', ['1905', '2004', '1643']],
    ['en', 'the 2000 census and World Cup 2014', ['2000', '2014']],
    ['en', 'the Peace of 1648 ended it', ['1648']],
    ['en', 'By 1700, half of them had left', ['1700']],
    ['en', 'since 2000, until 1900 or as early as 1400', ['2000', '1900', '1400']],
    ['en', 'won in 2005, 2006, 2010 and 2012', ['2005', '2006', '2010', '2012']],
    ['en', 'the winter of 1941 was hard', ['1941']],
    ['en', 'In 1984 ahead of the last 1980 model', ['1984', '1980']],
    ['en', 'in mid-1997, in late 1961 and around 1712', ['mid-1997', 'late 1961', 'around 1712']],
    ['en', 'Population (2010): 2,345; built ca.1850; founded: 1867', ['2010', 'ca.1850', '1867']],
    ['es', 'desde 1976 hubo elecciones', ['1976']],
    ['es', 'la guerra de 1898 supuso un cambio', ['1898']],
    ['es', 'a principios de 1939', ['principios de 1939']],
    ['es', 'la Copa Mundial de 2014', ['2014']],
    ['es', 'alrededor de 1850', ['alrededor de 1850']],
    ['vi', 'Hiến pháp 2013 và World Cup 2022', ['2013', '2022']],
    ['vi', 'từ 1954 đã có đường sắt', ['1954']],
    ['bn', '১৯৭১-এর যুদ্ধ ও ১৯৪৭ এর দেশভাগ', ['১৯৭১', '১৯৪৭']],
    ['bn', 'উপন্যাস (১৯৭৯) প্রকাশিত হয়', ['১৯৭৯']],
    ['hi', '1519 में प्रकाशित हुए', ['1519']],
    ['hi', '2000 में खोला गया', ['2000']],
    ['fr', 'née en 1867', ['1867']],
  ])('is one by what stands beside it (%s): %s', (language, text, found) => {
    expect(years(language, text)).toEqual(found);
  });

  it.each([
    ['en', 'More than 2000 people came from 1500 villages'],
    ['en', 'some 1500 km away, at 1200 m'],
    ['en', '2,000 soldiers, over 1,975 votes'],
    ['en', 'a 1500-seat hall and a 2000-year-old jar'],
    ['en', 'between 1500 and 2000 people'],
    ['en', 'a population of 1854, of whom 1388 (0.9%) left'],
    ['en', 'it cost $2000 or €1999'],
    ['en', 'Resolution 1973, Flight 1549, Article 1701, p. 1984'],
    ['en', 'at 1830 GMT, 1800 rpm, 1984 metres'],
    ['en', 'A-1500, COVID-2019, 1500%, 1975°, 1-1975, #2000, 2000/3'],
    ['en', '711 1988 and 1988 711'],
    ['es', 'más de 2000 soldados y 1500 casas'],
    ['es', 'un grupo de 1854 trabajadores'],
    ['es', 'a 1600 mm, unas 1975 plazas'],
    ['vi', 'hơn 2000 người, 1500 km và 2000 năm'],
    ['vi', 'điều 1975, dân số 1975 người'],
    ['bn', '২০০০ মানুষ, ১৫০০ কিলোমিটার ও ২০০০ টি'],
    ['bn', 'প্রায় ১৯৭৫ জন'],
    ['hi', '2000 लोग और 1500 किलोमीटर'],
    ['en', '999, 2100, 1975th and 19755'],
  ])('is none where it counts or names something (%s): %s', (language, text) => {
    expect(years(language, text)).toEqual([]);
  });

  it.each([
    ['en', 'in 2020-21', ['2020-21 = 2020/2021']],
    ['en', 'the war of 1939–45', ['1939–45 = 1939/1945']],
    ['en', 'the season 2020/21 and the turn 1999-00', ['2020/21 = 2020/2021', '1999-00 = 1999/2000']],
    ['en', 'on 2020-07 it says', ['2020-07 = 2020-07']],
    ['en', 'Ibn Sina (Avicenna, 981–1037)', ['981–1037 = 0981/1037']],
    ['bn', '১৯৭৭-৭৮ সালে', ['১৯৭৭-৭৮ সালে = 1977/1978']],
    ['vi', 'năm 2020-21', ['năm 2020-21 = 2020/2021']],
  ])('goes on with the digits behind a dash (%s): %s', (language, text, values) => {
    expect(times(language, text)).toEqual(values);
  });

  it('is none where a date or an amount has taken it', () => {
    const sentence = sentenceOf('in 1975 and in 1980', 'en');
    expect(findYears(scanDates(sentence), (token) => token > 1).map(({ text }) => text)).toEqual(['1980']);
  });

  it('is found among any words, as a slice of the text', () => {
    const words = 'in|of|the|1975|2000|1066|people|(|)|,|-|/|and|to|20|$|%|.|war|Act|সাল|থেকে|में|de|năm'.split(
      '|',
    );
    const languages = fc.constantFrom('en', 'bn', 'vi', 'es', 'hi', 'xx');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 20 }), languages, (some, language) => {
        const text = some.join(' ');
        let end = 0;
        for (const value of findYears(scanDates(sentenceOf(text, language)), () => true)) {
          expect(value.text).toBe(text.slice(value.start, value.end));
          expect(value.start).toBeGreaterThanOrEqual(end);
          end = value.end;
        }
      }),
    );
  });
});
