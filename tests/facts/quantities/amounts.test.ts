import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../src/facts/quantities/amounts.js';
import type { DurationUnit, Meaning } from '../../../src/facts/value.js';
import { anyLanguage, anyText } from '../../text/arbitraries.js';
import { growth, NEARLY_LINEAR } from '../../text/growth.js';
import { sentenceOf } from '../found.js';
import { amount, count, money, percentage } from '../meanings.js';
import { foundUncounted as found } from './found-counts.js';

const duration = (size: number, unit: DurationUnit, bound?: 'more-than' | 'at-least' | 'about'): Meaning => ({
  kind: 'duration',
  amount: amount(size, size, bound),
  unit,
});
const rank = (place: number): Meaning => ({ kind: 'rank', rank: place });

describe('a sum of money', () => {
  it.each([
    ['en', 'The bank lent US$1 million to the town', 'US$1 million', money(amount(1e6))],
    ['en', 'a loan of US $40 for each', 'US $40', money(amount(40))],
    ['en', 'it made €2.37 billion a year', '€2.37 billion', money(amount(2_370_000_000), 'EUR')],
    ['en', 'the yard cost £3bn', '£3bn', money(amount(3e9), 'GBP')],
    ['en', 'raised $5m in a day', '$5m', money(amount(5e6))],
    ['en', 'raised $5 m in a day', '$5 m', money(amount(5e6))],
    ['en', 'fined 5m USD last week', '5m USD', money(amount(5e6))],
    ['en', 'with USD 5 million in hand', 'USD 5 million', money(amount(5e6))],
    ['en', 'the toll is Rs. 250 crore', 'Rs. 250 crore', money(amount(2_500_000_000), 'INR')],
    ['en', 'a fee of Tk 5,000', 'Tk 5,000', money(amount(5000), 'BDT')],
    ['en', 'some 40 million US dollars', 'some 40 million US dollars', money(amount(4e7, 4e7, 'about'))],
    ['en', 'a million dollars for peace', 'a million dollars', money(amount(1e6))],
    [
      'en',
      'nearly half a million euros',
      'nearly half a million euros',
      money(amount(5e5, 5e5, 'about'), 'EUR'),
    ],
    ['vi', 'giá 2 phẩy 5 tỷ đồng', '2 phẩy 5 tỷ đồng', money(amount(25e8), 'VND')],
    ['vi', 'ngân sách 6.330 tỷ peso Philippines', '6.330 tỷ peso Philippines', money(amount(6.33e12), 'PHP')],
    ['vi', 'giải thưởng 11 triệu krona Thụy Điển', '11 triệu krona Thụy Điển', money(amount(11e6), 'SEK')],
    ['bn', 'পুরস্কার ১ কোটি সুইডিশ ক্রোনা', '১ কোটি সুইডিশ ক্রোনা', money(amount(1e7), 'SEK')],
    ['en', 'a prize of 11 million Swedish kronor', '11 million Swedish kronor', money(amount(11e6), 'SEK')],
    [
      'es',
      'un premio de 9 millones de coronas suecas',
      '9 millones de coronas suecas',
      money(amount(9e6), 'SEK'),
    ],
    ['bn', 'খরচ ২ দশমিক ৫ কোটি টাকা', '২ দশমিক ৫ কোটি টাকা', money(amount(25e6), 'BDT')],
    ['en', 'sold for 900 South Korean won', '900 South Korean won', money(amount(900), 'KRW')],
    ['en', 'a wage of 900 Mexican pesos', '900 Mexican pesos', money(amount(900), 'MXN')],
    ['en', 'A$12.5 billion of coal', 'A$12.5 billion', money(amount(12.5e9), 'AUD')],
    ['en', 'the fund of 3 million pounds', '3 million pounds', money(amount(3e6), 'GBP')],
    ['en', 'a ticket is ¥500 in Osaka', '¥500', money(amount(500), 'JPY')],
    ['es', 'exportó 5.000 millones de dólares', '5.000 millones de dólares', money(amount(5e9))],
    ['es', 'mil millones de euros', 'mil millones de euros', money(amount(1e9), 'EUR')],
    ['es', 'una deuda de un billón de euros', 'un billón de euros', money(amount(1e12), 'EUR')],
    ['es', 'pagó 2 mil 500 millones de dólares', '2 mil 500 millones de dólares', money(amount(2.5e9))],
    ['es', 'un premio de 230 000 $ al mes', '230 000 $', money(amount(230_000))],
    ['es', 'la multa es de 15 €', '15 €', money(amount(15), 'EUR')],
    ['es', 'cuesta casi un millón de dólares', 'casi un millón de dólares', money(amount(1e6, 1e6, 'about'))],
    ['vi', 'xuất khẩu đạt 2,37 tỷ USD', '2,37 tỷ USD', money(amount(2_370_000_000))],
    ['vi', 'thu nhập 5 triệu 200 nghìn đồng', '5 triệu 200 nghìn đồng', money(amount(5_200_000), 'VND')],
    ['vi', 'vốn 1,5 nghìn tỷ đồng', '1,5 nghìn tỷ đồng', money(amount(1.5e12), 'VND')],
    ['vi', 'khoản vay 1,2 tỉ đô-la Mỹ', '1,2 tỉ đô-la Mỹ', money(amount(1.2e9))],
    ['vi', 'vé giá 500.000đ một người', '500.000đ', money(amount(500_000), 'VND')],
    ['vi', 'nợ 2 tỷ rưỡi đồng', '2 tỷ rưỡi đồng', money(amount(2.5e9), 'VND')],
    ['vi', 'quà 300 bảng Anh', '300 bảng Anh', money(amount(300), 'GBP')],
    ['bn', 'ঋণের পরিমাণ ৫০০ কোটি মার্কিন ডলার', '৫০০ কোটি মার্কিন ডলার', money(amount(5e9))],
    ['bn', '১০ হাজার কোটি টাকার সেতু', '১০ হাজার কোটি টাকার', money(amount(1e11), 'BDT')],
    ['bn', 'খরচ ৫ লাখ ২০ হাজার টাকা', '৫ লাখ ২০ হাজার টাকা', money(amount(520_000), 'BDT')],
    ['bn', 'সাড়ে তিন কোটি টাকায় কেনা', 'সাড়ে তিন কোটি টাকায়', money(amount(35_000_000), 'BDT')],
    ['bn', 'দাম ৳৫০০ মাত্র', '৳৫০০', money(amount(500), 'BDT')],
    ['hi', 'कीमत ढाई लाख रुपये है', 'ढाई लाख रुपये', money(amount(250_000), 'INR')],
    ['en', 'fined 500 Swedish crowns', '500 Swedish crowns', money(amount(500), 'SEK')],
    ['en', 'a ticket of 20 Czech korunas', '20 Czech korunas', money(amount(20), 'CZK')],
    ['en', 'saved 3 million French francs', '3 million French francs', money(amount(3e6), 'FRF')],
    ['en', 'sold for 40 Turkish lira', '40 Turkish lira', money(amount(40), 'TRY')],
    ['en', 'owes 20 Saudi riyals', '20 Saudi riyals', money(amount(20), 'SAR')],
    ['en', 'a bowl at 60 baht', '60 baht', money(amount(60), 'THB')],
    ['en', 'a fare of 12 ringgit', '12 ringgit', money(amount(12), 'MYR')],
    ['en', 'tea for 500 kyat', '500 kyat', money(amount(500), 'MMK')],
    ['es', 'cuesta 20 francos suizos', '20 francos suizos', money(amount(20), 'CHF')],
    ['es', 'gana 500 riales iraníes', '500 riales iraníes', money(amount(500), 'IRR')],
    ['es', 'vale 800 pesos chilenos', '800 pesos chilenos', money(amount(800), 'CLP')],
    ['es', 'son 40 rublos', '40 rublos', money(amount(40), 'RUB')],
    ['vi', 'giá 30 lira Thổ Nhĩ Kỳ', '30 lira Thổ Nhĩ Kỳ', money(amount(30), 'TRY')],
    ['vi', 'nợ 20 rúp', '20 rúp', money(amount(20), 'RUB')],
    ['vi', 'trả 15 đô la Úc', '15 đô la Úc', money(amount(15), 'AUD')],
    ['bn', 'দাম ২০ সৌদি রিয়ালের কম', '২০ সৌদি রিয়ালের কম', money(amount(20, 20, 'less-than'), 'SAR')],
    ['bn', 'ভাড়া ৩০ সুইস ফ্রাঁ', '৩০ সুইস ফ্রাঁ', money(amount(30), 'CHF')],
    ['bn', 'জরিমানা ৪০ রুবল', '৪০ রুবল', money(amount(40), 'RUB')],
    ['hi', 'कुल 20 कुवैती दीनार', '20 कुवैती दीनार', money(amount(20), 'KWD')],
  ] as const)('has its currency (%s): %s', (language, text, words, meaning) => {
    expect(found(findAmounts, language, text)).toEqual([[words, meaning]]);
  });

  it.each([
    ['en', 'he paid 500 pesos and 40 dinars'],
    ['en', 'a bag of 200 pounds of sugar'],
    ['en', 'a ticket is ¥500 in the Chinese capital'],
    ['en', 'won 300 won in a game'],
    ['en', 'measured in 2008 US dollars'],
    ['en', 'a bill of $500 pesos'],
    ['en', 'J$900 in Kingston'],
    ['es', 'ganó 350 millones de pesos'],
    ['en', 'sold for 500 crowns, 20 francs and 30 liras'],
    ['es', 'costó 40 coronas y 30 riales'],
    ['vi', 'giá 20 franc'],
    ['bn', 'দাম ২০ রিয়াল'],
    ['vi', 'có 5 đồng chí và 3 đồng hồ'],
    ['bn', 'দাম ৫০০ দিনার'],
  ])('is none where the currency is not said (%s): %s', (language, text) => {
    expect(found(findAmounts, language, text)).toEqual([]);
  });

  it('that a bracket says again in other words is one sum', () => {
    const text = 'রপ্তানি 5 billion (৫০০ কোটি) ডলার';
    expect(found(findAmounts, 'bn', text)).toEqual([['5 billion (৫০০ কোটি) ডলার', money(amount(5e9))]]);
  });

  it('that has lost its number is what the bracket says, and damaged', () => {
    const words = 'বিলিয়ন (৫০০ কোটি) মার্কিন ডলার';
    const damaged = { ...amount(5e9), isDamaged: true } as const;
    expect(found(findAmounts, 'bn', `রপ্তানি ${words} ছাড়িয়েছে`)).toEqual([[words, money(damaged)]]);
  });

  it('has no value where a bracket contradicts it', () => {
    expect(found(findAmounts, 'bn', 'রপ্তানি ৫ বিলিয়ন (৬০০ কোটি) ডলার')).toEqual([]);
  });

  it('in a bracket with a currency of its own is another sum', () => {
    expect(found(findAmounts, 'en', 'costs $5 million (€4 million) now')).toEqual([
      ['$5 million', money(amount(5e6))],
      ['€4 million', money(amount(4e6), 'EUR')],
    ]);
  });
});

describe('a percentage', () => {
  it.each([
    ['en', 'sales rose 27.5% there', '27.5%', 27.5],
    ['en', 'about a third, or 30 per cent', '30 per cent', 30],
    ['en', 'seventy percent of the land', 'seventy percent', 70],
    ['es', 'el 12 por ciento de los niños', '12 por ciento', 12],
    ['es', 'el 56,2 % era rural', '56,2 %', 56.2],
    ['vi', 'chiếm 12 phần trăm diện tích', '12 phần trăm', 12],
    ['vi', 'tăng 4,5%/năm', '4,5%', 4.5],
    ['bn', 'বনভূমি ৪০ শতাংশে নেমেছে', '৪০ শতাংশে', 40],
    ['bn', 'শতকরা ৪০ ভাগ মানুষ', 'শতকরা ৪০ ভাগ', 40],
    ['bn', 'হার ২৭.৫% হয়েছে', '২৭.৫%', 27.5],
    ['bn', 'লক্ষ্যের চেয়ে ১২ দশমিক ৭ শতাংশ বেশি', '১২ দশমিক ৭ শতাংশ', 12.7],
    ['hi', 'दर ४ दशमलव ५ प्रतिशत है', '४ दशमलव ५ प्रतिशत', 4.5],
    ['hi', 'सत्तर प्रतिशत भूमि', 'सत्तर प्रतिशत', 70],
    ['en', 'output changed by -3.5% then', '-3.5%', -3.5],
  ])('is said by its sign or its word (%s): %s', (language, text, words, figure) => {
    expect(found(findAmounts, language, text)).toEqual([[words, percentage(amount(figure))]]);
  });

  it.each([
    ['en', 'fell by 5 percentage points'],
    ['en', 'fell by 5% points'],
    ['es', 'bajó 0,5 puntos porcentuales'],
    ['vi', 'giảm 0,5 điểm phần trăm'],
    ['bn', 'কমেছে ৫ শতাংশ পয়েন্ট'],
  ])('is no difference of percentages (%s): %s', (language, text) => {
    expect(found(findAmounts, language, text)).toEqual([]);
  });
});

describe('a duration', () => {
  it.each([
    ['en', 'for 45 years now', '45 years', duration(45, 'year')],
    ['en', 'over two decades ago', 'over two decades', duration(20, 'year', 'more-than')],
    ['en', 'half a century of peace', 'half a century', duration(50, 'year')],
    ['en', 'two and a half years later', 'two and a half years', duration(2.5, 'year')],
    ['en', 'a twenty-five-day trip', 'twenty-five-day', duration(25, 'day')],
    ['en', 'a 10-minute walk', '10-minute', duration(10, 'minute')],
    ['en', 'some 515 million years old', 'some 515 million years', duration(515_000_000, 'year', 'about')],
    ['es', 'tras dos años y medio', 'dos años y medio', duration(2.5, 'year')],
    ['es', 'hace medio siglo', 'medio siglo', duration(50, 'year')],
    ['es', 'con 65 años o más', '65 años o más', duration(65, 'year', 'at-least')],
    ['vi', 'suốt hơn 20 năm qua', 'hơn 20 năm', duration(20, 'year', 'more-than')],
    ['vi', 'gần nửa thế kỷ', 'gần nửa thế kỷ', duration(50, 'year', 'about')],
    ['vi', 'ba mươi năm sau', 'ba mươi năm', duration(30, 'year')],
    ['vi', 'mất năm trăm năm', 'năm trăm năm', duration(500, 'year')],
    ['vi', 'kế hoạch 5 năm 2016-2020', '5 năm', duration(5, 'year')],
    ['bn', '৪৫ বছরের সম্পর্ক', '৪৫ বছরের', duration(45, 'year')],
    ['bn', 'তিন দশক ধরে', 'তিন দশক', duration(30, 'year')],
    ['bn', '২০ দিনব্যাপী মেলা', '২০ দিনব্যাপী', duration(20, 'day')],
    ['bn', 'আড়াই ঘণ্টার ছবি', 'আড়াই ঘণ্টার', duration(2.5, 'hour')],
    ['hi', 'पाँच वर्षों में', 'पाँच वर्षों', duration(5, 'year')],
  ] as const)('is counted in its unit (%s): %s', (language, text, words, meaning) => {
    expect(found(findAmounts, language, text)).toEqual([[words, meaning]]);
  });

  it.each([
    ['en', 'the club’s 50th anniversary', '50th anniversary', 50],
    ['en', 'their 25th wedding anniversary', '25th wedding anniversary', 25],
    ['en', 'the first anniversary of the fire', 'first anniversary', 1],
    ['es', 'el 75 aniversario del puente', '75 aniversario', 75],
    ['es', 'el 45.º aniversario del puente', '45.º aniversario', 45],
    ['bn', 'স্বাধীনতার ৫০তম বার্ষিকীতে', '৫০তম বার্ষিকীতে', 50],
    ['bn', '২৫তম প্রতিষ্ঠাবার্ষিকী', '২৫তম প্রতিষ্ঠাবার্ষিকী', 25],
    ['vi', 'kỷ niệm 50 năm ngày cưới', '50 năm', 50],
    ['hi', '50वीं वर्षगांठ पर', '50वीं वर्षगांठ', 50],
  ])('is also said by an anniversary (%s): %s', (language, text, words, years) => {
    expect(found(findAmounts, language, text)).toEqual([[words, duration(years, 'year')]]);
  });

  it.each([
    ['vi', 'tàu rời ga lúc 10 giờ 30 phút'],
    ['vi', 'họp vào 9 giờ sáng'],
    ['vi', 'vào 2 thế kỷ 18 và 19'],
    ['es', 'abre a las 10 horas'],
    ['es', 'con 4 min 51 s por jugar'],
    ['en', 'a veteran of the Thirty Years’ War'],
    ['bn', 'আঠারো শতকের কবি'],
  ])('is no time of day, century or name (%s): %s', (language, text) => {
    expect(found(findAmounts, language, text)).toEqual([]);
  });
});

describe('a measured count', () => {
  it.each([
    ['en', 'a wall of 300 km', '300 km', count(amount(300), 'kilometer')],
    ['en', 'a 4-mile road', '4-mile', count(amount(4), 'mile')],
    ['en', 'at 60 miles per hour', '60 miles per hour', count(amount(60), 'mile-per-hour')],
    ['en', 'down to −12 °C there', '−12 °C', count(amount(-12), 'celsius')],
    ['en', 'a disk of 16GB', '16GB', count(amount(16), 'gigabyte')],
    ['es', 'mide 300 000 km', '300 000 km', count(amount(300_000), 'kilometer')],
    ['es', '2,5 hectáreas de maíz', '2,5 hectáreas', count(amount(2.5), 'hectare')],
    ['vi', 'cao 324m so với biển', '324m', count(amount(324), 'meter')],
    ['vi', 'chạy 80 km/giờ', '80 km/giờ', count(amount(80), 'kilometer-per-hour')],
    ['bn', '৩০ কিলোমিটার পথ', '৩০ কিলোমিটার', count(amount(30), 'kilometer')],
    ['hi', '565 °C का तापमान', '565 °C', count(amount(565), 'celsius')],
    [
      'en',
      'a lake of 9,600 square kilometres',
      '9,600 square kilometres',
      count(amount(9600), 'square-kilometer'),
    ],
    [
      'en',
      'some 3 thousand square miles',
      'some 3 thousand square miles',
      count(amount(3000, 3000, 'about'), 'square-mile'),
    ],
    ['en', 'a flat of 900 sq. ft', '900 sq. ft', count(amount(900), 'square-foot')],
    ['en', 'an area of 300 km²', '300 km²', count(amount(300), 'square-kilometer')],
    ['en', 'a 300km² park', '300km²', count(amount(300), 'square-kilometer')],
    ['en', 'a plot of 40 m^2', '40 m^2', count(amount(40), 'square-meter')],
    ['en', 'a plot of 40m2', '40m2', count(amount(40), 'square-meter')],
    ['en', 'a 312-kilometre canal', '312-kilometre', count(amount(312), 'kilometer')],
    ['en', 'a flow of 1,500 m³/s', '1,500 m³/s', count(amount(1500), 'cubic-meter-per-second')],
    [
      'en',
      '1,500 cubic metres per second',
      '1,500 cubic metres per second',
      count(amount(1500), 'cubic-meter-per-second'),
    ],
    ['en', 'a 450-megawatt plant', '450-megawatt', count(amount(450), 'megawatt')],
    ['en', 'used 3 million kWh', '3 million kWh', count(amount(3e6), 'kilowatt-hour')],
    ['en', 'lifts 12 tonnes', '12 tonnes', count(amount(12), 'tonne')],
    ['en', '2 million barrels per day', '2 million barrels per day', count(amount(2e6), 'barrel-per-day')],
    ['en', 'a gust of 90 mph', '90 mph', count(amount(90), 'mile-per-hour')],
    [
      'es',
      'un lago de 9.600 kilómetros cuadrados',
      '9.600 kilómetros cuadrados',
      count(amount(9600), 'square-kilometer'),
    ],
    ['es', '5 millones de metros cúbicos', '5 millones de metros cúbicos', count(amount(5e6), 'cubic-meter')],
    ['es', '40 millas cuadradas', '40 millas cuadradas', count(amount(40), 'square-mile')],
    ['es', 'a 4 años luz', '4 años luz', count(amount(4), 'light-year')],
    ['es', '20 toneladas de pescado', '20 toneladas', count(amount(20), 'tonne')],
    ['es', 'unas 300 MW eólicas', 'unas 300 MW', count(amount(300, 300, 'about'), 'megawatt')],
    ['vi', 'rộng 300 km vuông', '300 km vuông', count(amount(300), 'square-kilometer')],
    ['vi', 'rộng 12 cây số vuông', '12 cây số vuông', count(amount(12), 'square-kilometer')],
    ['vi', 'chứa 3,5 triệu mét khối', '3,5 triệu mét khối', count(amount(3.5e6), 'cubic-meter')],
    ['vi', 'cách 4 năm ánh sáng', '4 năm ánh sáng', count(amount(4), 'light-year')],
    ['vi', 'thu 20 tấn cá', '20 tấn', count(amount(20), 'tonne')],
    ['bn', '৯,৬০০ বর্গকিলোমিটারের হ্রদ', '৯,৬০০ বর্গকিলোমিটারের', count(amount(9600), 'square-kilometer')],
    ['bn', '৩০০ বর্গ কিলোমিটার', '৩০০ বর্গ কিলোমিটার', count(amount(300), 'square-kilometer')],
    ['bn', '২০ বিঘা জমিতে', '২০ বিঘা', count(amount(20), 'bigha')],
    ['bn', '৫০০ মেগাওয়াট বিদ্যুৎ', '৫০০ মেগাওয়াট', count(amount(500), 'megawatt')],
    ['bn', 'বেগ ৬০ কিলোমিটার প্রতি ঘণ্টা', '৬০ কিলোমিটার প্রতি ঘণ্টা', count(amount(60), 'kilometer-per-hour')],
    ['hi', '9,600 वर्ग किलोमीटर क्षेत्र', '9,600 वर्ग किलोमीटर', count(amount(9600), 'square-kilometer')],
    ['hi', '500 मेगावाट बिजली', '500 मेगावाट', count(amount(500), 'megawatt')],
  ] as const)('has the unit (%s): %s', (language, text, words, meaning) => {
    expect(found(findAmounts, language, text)).toEqual([[words, meaning]]);
  });

  it.each([
    ['en', 'a 5m crowd'],
    ['en', 'a 5G mast'],
    ['en', 'he is 5 ft 3 in tall'],
    ['en', 'two pies each'],
    ['es', 'en 2015 ha crecido'],
    ['en', '5 kg² of it'],
    ['en', 'a field of 300 metres square'],
    ['en', 'two metro stations'],
    ['en', 'five square tables'],
    ['vi', 'mua 3 thùng dầu ăn'],
  ])('needs a unit that is one (%s): %s', (language, text) => {
    expect(found(findAmounts, language, text)).toEqual([]);
  });
});

describe('a count with a scale word', () => {
  it.each([
    ['en', 'a hundred goats', 'a hundred', 100],
    ['en', 'one hundred and fifty million bees', 'one hundred and fifty million', 150_000_000],
    ['en', '5k followers', '5k', 5000],
    ['es', 'doscientas cincuenta mil abejas', 'doscientas cincuenta mil', 250_000],
    ['vi', 'hai trăm năm mươi nghìn người', 'hai trăm năm mươi nghìn', 250_000],
    ['bn', '১ লাখ ৪৭ হাজার ৫৭০ গাছ', '১ লাখ ৪৭ হাজার ৫৭০', 147_570],
    ['hi', '9 करोड़ 64 लाख लोग', '9 करोड़ 64 लाख', 96_400_000],
  ])('is the number (%s): %s', (language, text, words, figure) => {
    expect(found(findAmounts, language, text)).toEqual([[words, count(amount(figure))]]);
  });

  it.each([
    ['en', 'hundreds of goats and a few million bees'],
    ['vi', '10 tỷ phú và 3 triệu chứng'],
    ['bn', 'লাখ লাখ মানুষ, হাজার বছর'],
    ['en', 'about 99999999999999999999 billion'],
  ])('needs a number that can be told (%s): %s', (language, text) => {
    expect(found(findAmounts, language, text)).toEqual([]);
  });
});

describe('a hedge', () => {
  it.each([
    ['en', 'more than 5 million', 'more-than'],
    ['en', 'at least 5 million', 'at-least'],
    ['en', '5 million or more', 'at-least'],
    ['en', '>5 million', 'more-than'],
    ['en', '5 million+', 'at-least'],
    ['en', 'fewer than 5 million', 'less-than'],
    ['en', 'no more than 5 million', 'at-most'],
    ['en', 'up to 5 million', 'at-most'],
    ['en', 'almost 5 million', 'about'],
    ['en', '~5 million', 'about'],
    ['es', 'más de 5 millones', 'more-than'],
    ['es', 'al menos 5 millones', 'at-least'],
    ['es', 'menos de 5 millones', 'less-than'],
    ['es', 'hasta 5 millones', 'at-most'],
    ['es', 'unos 5 millones', 'about'],
    ['vi', 'hơn 5 triệu', 'more-than'],
    ['vi', 'ít nhất 5 triệu', 'at-least'],
    ['vi', '5 triệu trở lên', 'at-least'],
    ['vi', 'chưa đến 5 triệu', 'less-than'],
    ['vi', 'lên đến 5 triệu', 'at-most'],
    ['vi', 'khoảng 5 triệu', 'about'],
    ['bn', '৫০ লাখের বেশি', 'more-than'],
    ['bn', '৫০ লাখেরও অধিক', 'more-than'],
    ['bn', 'কমপক্ষে ৫০ লাখ', 'at-least'],
    ['bn', '৫০ লাখের কম', 'less-than'],
    ['bn', '৫০ লাখ পর্যন্ত', 'at-most'],
    ['bn', 'প্রায় ৫০ লাখ', 'about'],
    ['hi', '50 लाख से अधिक', 'more-than'],
    ['hi', 'लगभग 50 लाख', 'about'],
  ] as const)('is a part of the words (%s): %s', (language, words, bound) => {
    expect(found(findAmounts, language, words)).toEqual([[words, count(amount(5e6, 5e6, bound))]]);
  });

  it.each([
    ['vi', 'cao hơn 18%', '18%'],
    ['bn', '১৮ শতাংশ বেশি', '১৮ শতাংশ'],
  ])('is none where it says by how much (%s): %s', (language, text, words) => {
    expect(found(findAmounts, language, text)).toEqual([[words, percentage(amount(18))]]);
  });

  it('of Bengali is one behind a genitive only, not behind a word that ends like one', () => {
    expect(found(findAmounts, 'bn', '১৫ ডলারের বেশি')).toEqual([
      ['১৫ ডলারের বেশি', money(amount(15, 15, 'more-than'))],
    ]);
    expect(found(findAmounts, 'bn', '১৫ ডলার বেশি')).toEqual([['১৫ ডলার', money(amount(15))]]);
  });
});

describe('what is taken by another value', () => {
  it('is not read, nor anything over it', () => {
    // `in` `May` `2` `million`: the day is taken, and the scale word has no number.
    expect(found(findAmounts, 'en', 'in May 2 million', [{ start: 0, end: 8 }])).toEqual([]);
    expect(found(findAmounts, 'en', 'in May 2 million', [{ start: 3, end: 6 }])).toEqual([
      ['2 million', count(amount(2e6))],
    ]);
  });
});

describe('the amounts of a sentence', () => {
  it('stand in order', () => {
    const text = 'The second largest city spent $5 million, 3% of its budget, in 4 years.';
    expect(found(findAmounts, 'en', text)).toEqual([
      ['second largest', rank(2)],
      ['$5 million', money(amount(5e6))],
      ['3%', percentage(amount(3))],
      ['4 years', duration(4, 'year')],
    ]);
  });

  it.each([
    ['en', 'call 555-1234-567 or 0123 456 789 at 10:30 about 24/7 care'],
    ['en', 'the 3-1 win, Covid-19, Boeing 747, 3 × 10 and 1/2'],
    ['vi', 'nặng 1,234 g'],
    ['xx', 'zzz'],
    ['en', ''],
  ])('are none in codes, times and scores (%s): %s', (language, text) => {
    expect(found(findAmounts, language, text)).toEqual([]);
  });

  it('are slices of the text in order without overlap, and nothing is thrown', () => {
    fc.assert(
      fc.property(anyAmountText, anyLanguage, (text, language) => {
        let end = 0;
        for (const value of findAmounts(sentenceOf(text, language))) {
          expect(value.text).toBe(text.slice(value.start, value.end));
          expect(value.start).toBeGreaterThanOrEqual(end);
          expect(value.end).toBeGreaterThan(value.start);
          ({ end } = value);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are finite numbers, the smaller first', () => {
    fc.assert(
      fc.property(anyAmountText, anyLanguage, (text, language) => {
        for (const value of findAmounts(sentenceOf(text, language))) {
          if (!('amount' in value)) continue;
          expect(Number.isFinite(value.amount.from)).toBe(true);
          expect(value.amount.to).toBeGreaterThanOrEqual(value.amount.from);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['en', '1 '],
    ['en', '1,'],
    ['es', '1.'],
    ['en', '1-'],
    ['es', '1 000 '],
    ['en', '$1'],
    ['bn', '5 ('],
    ['vi', '5% '],
    ['vi', 'đầu tiên '],
    ['en', 'one hundred and '],
    ['es', 'mil '],
    ['bn', 'কোটি '],
    ['bn', '৫ লাখ '],
  ])('are found in time that grows with the text (%s): %j', (language, piece) => {
    const ratio = growth(
      2000,
      (size, seed) => sentenceOf(`${seed} ${piece.repeat(size / piece.length)}`, language),
      findAmounts,
    );
    expect(ratio).toBeLessThan(NEARLY_LINEAR);
  });
});

/** Pieces of amounts in any order, or any text at all. */
const anyAmountText = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        ...[
          '5',
          '10',
          '1,234',
          '2.5',
          '৫০০',
          '12th',
          '5km',
          '$',
          'US$',
          '€',
          '%',
          '(',
          ')',
          '-',
          '–',
          ' to ',
          ' ',
        ],
        ...[
          'million',
          'কোটি',
          'tỷ',
          'mil',
          'hundred',
          'half a',
          'সাড়ে',
          'রও',
          ' USD',
          ' dollars',
          ' đồng',
          ' টাকার',
        ],
        ...[
          ' years',
          ' năm',
          ' বছর',
          ' or more',
          'more than ',
          'hơn ',
          ' বেশি',
          ' থেকে ',
          ' y ',
          'entre ',
          'second ',
        ],
        ...['largest', 'thứ hai', '/h', '½', '°C', '\ud83d', '¥', '+', '>'],
      ),
      { maxLength: 15 },
    )
    .map((pieces) => pieces.join('')),
  fc
    .array(
      fc.constantFrom(
        '5',
        '10',
        'million',
        'USD',
        '$',
        '%',
        'to',
        'hơn',
        'কোটি',
        'years',
        'more than',
        '(',
        ')',
      ),
      {
        maxLength: 15,
      },
    )
    .map((pieces) => pieces.join(' ')),
  anyText,
);
