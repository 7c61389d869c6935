import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLanguage, anyText } from '../../text/arbitraries.js';
import { growth, NEARLY_LINEAR } from '../../text/growth.js';
import { sentenceOf } from '../found.js';
import { findNames, names } from './name-lines.js';

type Case = readonly [language: string, text: string, names: readonly string[]];

describe('a person', () => {
  it.each<Case>([
    ['en', 'The bridge was designed by Helen Ashworth in 1931', ['person Helen Ashworth']],
    ['en', 'Samuel T. Quill sold it to J. B. Hartnoll', ['person Samuel T. Quill', 'person J. B. Hartnoll']],
    ['en', 'Dorothy and her friend Vincent van Loon left', ['person Dorothy', 'person Vincent van Loon']],
    [
      'en',
      'Catherine of Aragon met Peter the Great',
      ['person Catherine of Aragon', 'person Peter the Great'],
    ],
    ['en', 'Le Thi Kim Anh and Nguyen Trai wrote poems', ['person Le Thi Kim Anh', 'person Nguyen Trai']],
    ['en', 'Lim and Chung Eui-yong resigned', ['person Chung Eui-yong']],
    [
      'es',
      'La obra fue escrita por Leonora Carrington y Octavio Paz',
      ['person Leonora Carrington', 'person Octavio Paz'],
    ],
    ['es', 'Nació Juana Inés de la Cruz en 1648', ['person Juana Inés de la Cruz']],
    ['es', 'Ludwig van Beethoven murió en 1827', ['person Ludwig van Beethoven']],
    ['es', 'Julio Ramón Ribeyro nació en Lima', ['person Julio Ramón Ribeyro', 'place Lima']],
    ['es', 'En Julio de 1821 hubo fiesta', []],
    ['vi', 'Truyện do Nguyễn Minh Châu viết', ['person Nguyễn Minh Châu']],
    ['vi', 'Định luật mang tên Georg Ohm', ['person Georg Ohm']],
    ['bn', 'উপন্যাসটি মানিক বন্দ্যোপাধ্যায় লিখেছেন', ['person মানিক বন্দ্যোপাধ্যায়']],
    ['bn', 'গানটি গেয়েছেন আবদুল আলীম', ['person আবদুল আলীম']],
    ['bn', 'নাটকটি উইলিয়াম শেক্সপিয়রের লেখা', ['person উইলিয়াম শেক্সপিয়রের']],
    ['hi', 'यह किताब जवाहरलाल नेहरू ने लिखी', ['person जवाहरलाल नेहरू']],
    ['en', 'The prize went to Mark Tiquell', ['person Mark Tiquell']],
    ['en', 'They met Abdelzorvan Tiquell there', ['person Abdelzorvan Tiquell']],
    ['en', 'a statue of Zorvan III in bronze', ['person Zorvan III']],
    ['es', 'José Ortega y Tiquelo fundó la revista', ['person José Ortega y Tiquelo']],
    ['es', 'José Ortega y Tiquelo fundaron la revista', ['person José Ortega']],
    [
      'en',
      'After Zorvan Hernandez left, Georgia O’Keeffe came',
      ['person Zorvan Hernandez', 'person Georgia O’Keeffe'],
    ],
    ['es', 'Según Pilar Mateo, llueve', ['person Pilar Mateo']],
    ['vi', 'Tôn Đức Minh là thợ máy', ['person Tôn Đức Minh']],
    ['vi', 'Chị Lan bán phở', ['person Lan']],
    ['vi', 'thơ của Xuân Quỳnh', ['person Xuân Quỳnh']],
    ['vi', 'tranh của Leonardo da Vinci', ['person Leonardo da Vinci']],
    ['bn', 'মো. সোহেল রানাকে ডাকা হয়', ['person মো. সোহেল রানাকে']],
    ['bn', 'এ পি জে আবদুল কালাম আসেন', ['person এ পি জে আবদুল কালাম']],
    ['bn', 'জ্ঞানেন্দ্রনাথ তিকুয়েল এসেছিলেন', ['person জ্ঞানেন্দ্রনাথ তিকুয়েল']],
    ['bn', 'উত্তম কুমার ও উত্তম ব্যবস্থা', ['person উত্তম কুমার']],
  ])('is found by the words of the name (%s): %s', (language, text, expected) => {
    expect(names(language, text)).toEqual(expected);
  });

  it.each<Case>([
    ['en', 'Zorvan Tiquell was born in a village', ['person Zorvan Tiquell']],
    ['en', 'a comet first seen by Zorvan Tiquell', ['person Zorvan Tiquell']],
    ['en', 'Zorvan Tiquell (1901–1980) painted ships', ['person Zorvan Tiquell']],
    ['en', '“No,” said Zorvan Tiquell, who left', ['person Zorvan Tiquell']],
    ['en', 'her brother Zorvan agreed', ['person Zorvan']],
    ['en', 'Mr. Tiquell paid the bill', ['person Tiquell']],
    ['en', 'Zorvan Tiquell, a chemist, agreed', ['person Zorvan Tiquell of chemist']],
    [
      'en',
      'Anna Holm, Zorvan Tiquell and Peter Lund',
      ['person Anna Holm', 'person Zorvan Tiquell', 'person Peter Lund'],
    ],
    ['es', 'Zorvan Tiquelo nació en una aldea', ['person Zorvan Tiquelo']],
    ['es', 'el señor Costa pagó la cuenta', ['person Costa']],
    ['vi', 'ông Hải và bà Lan đồng ý', ['person Hải', 'person Lan']],
    ['bn', 'জনাব তিকুয়েল রাজি হলেন', ['person তিকুয়েল']],
    ['en', 'They freed Zorvan Tiquell, 54, and a dog', ['person Zorvan Tiquell']],
    ['en', 'It was Zorvan Tiquell’s widow', ['person Zorvan Tiquell']],
    ['en', 'Economist Zorvan Tiquell agreed', ['person Zorvan Tiquell of Economist']],
    ['es', 'El jurado premió a Zorvan Tiquelo', ['person Zorvan Tiquelo']],
    ['es', 'rescataron a Zorvan Tiquelo, de 34 años', ['person Zorvan Tiquelo']],
    ['vi', 'cháu Zorvan Tiquell (14 tuổi) về nhà', ['person Zorvan Tiquell']],
    ['bn', 'তার ভাই রাকিব মামলা করেন', ['person রাকিব']],
  ])('is found by what stands beside the name (%s): %s', (language, text, expected) => {
    expect(names(language, text)).toEqual(expected);
  });

  it.each([
    ['en', 'They met Hunter Tiquell'],
    ['en', 'the Zorvan–Tiquell thesis'],
    ['en', 'in Port Hernandez'],
    ['en', 'tea at St James’s Gate'],
    ['es', 'el Zorvan Tiquelo cerró'],
    ['vi', 'Theo Zorvan, trời mưa'],
    ['en', 'the Zorvan-Lund thesis'],
    ['vi', 'vị trí Phi công Khoang chỉ huy'],
    ['bn', 'কৃষ্ণ সাগরে ঝড়'],
  ])('is nobody whom nothing tells (%s): %s', (language, text) => {
    expect(names(language, text).filter((name) => name.startsWith('person'))).toEqual([]);
  });

  it.each<Case>([
    ['bn', 'কবি তিকুয়েল জোরভান ঢাকায় আসেন', ['person তিকুয়েল জোরভান of কবি', 'place ঢাকায়']],
    ['bn', 'কামাল হোসেন সাহেব এলেন', ['person কামাল হোসেন']],
  ])('ends where other words begin (%s): %s', (language, text, expected) => {
    expect(names(language, text)).toEqual(expected);
  });
});

describe('the office of a person', () => {
  it.each<Case>([
    ['en', 'Governor Ruth Osei opened the dam', ['person Ruth Osei of Governor']],
    [
      'en',
      'They met Kenyan Foreign Minister Amina Wanjiru',
      ['person Amina Wanjiru of Kenyan Foreign Minister'],
    ],
    [
      'en',
      'Ambassador to Peru Karen Holt spoke',
      ['place Peru = PE', 'person Karen Holt of Ambassador to Peru'],
    ],
    [
      'en',
      'Director of the Institute of Marine Science Paul Reyes left',
      [
        'organisation Institute of Marine Science',
        'person Paul Reyes of Director of the Institute of Marine Science',
      ],
    ],
    ['es', 'el presidente peruano Alan Rojas viajó', ['person Alan Rojas of presidente peruano']],
    [
      'es',
      'La ministra de Cultura, Elena Vidal, inauguró la sala',
      ['person Elena Vidal of ministra de Cultura'],
    ],
    [
      'vi',
      'Thủ tướng Nhật Bản Kenji Mori thăm nhà máy',
      ['place Nhật Bản = JP', 'person Kenji Mori of Thủ tướng Nhật Bản'],
    ],
    [
      'vi',
      'Bộ trưởng Bộ Y tế Trần Thu Hà phát biểu',
      ['organisation Bộ Y tế', 'person Trần Thu Hà of Bộ trưởng Bộ Y tế'],
    ],
    [
      'bn',
      'নেপালের প্রধানমন্ত্রী, তিকুয়েল জোরভান এক ভাষণ দেন',
      ['place নেপালের = NP', 'person তিকুয়েল জোরভান of নেপালের প্রধানমন্ত্রী'],
    ],
    ['bn', 'অধ্যাপক ড. নাসরিন রহমান জানান', ['person নাসরিন রহমান of অধ্যাপক']],
    ['hi', 'प्रधानमंत्री राजीव गांधी ने कहा', ['person राजीव गांधी of प्रधानमंत्री']],
  ])('stands before the name (%s): %s', (language, text, expected) => {
    expect(names(language, text)).toEqual(expected);
  });

  it.each<Case>([
    [
      'en',
      'Peter Lund, chairman of the Fisheries Committee of Norway, resigned',
      [
        'person Peter Lund of chairman of the Fisheries Committee of Norway',
        'organisation Fisheries Committee of Norway',
      ],
    ],
    ['en', 'Anna Holm, a professor of law, agreed', ['person Anna Holm of professor of law']],
    [
      'es',
      'Elena Vidal, directora del Museo del Prado, dimitió',
      ['person Elena Vidal of directora del Museo del Prado', 'organisation Museo del Prado'],
    ],
    [
      'vi',
      'Bà Lê Thu Hà, Giám đốc Bảo tàng Lịch sử, đồng ý',
      ['person Lê Thu Hà of Giám đốc Bảo tàng Lịch sử', 'organisation Bảo tàng Lịch sử'],
    ],
  ])('stands behind the name (%s): %s', (language, text, expected) => {
    expect(names(language, text)).toEqual(expected);
  });

  it('is a range of the text', () => {
    const text = 'Then Mayor Ruth Osei left.';
    const [value] = findNames(sentenceOf(text, 'en'), () => true);
    expect(value).toEqual({
      kind: 'person',
      text: 'Ruth Osei',
      start: 11,
      end: 20,
      name: 'Ruth Osei',
      office: { text: 'Mayor', start: 5, end: 10 },
    });
  });

  it('is the next person’s, where that one’s name follows', () => {
    expect(names('en', 'It stars Anna Holm, Danish actor Peter Lund and others')).toEqual([
      'person Anna Holm',
      'person Peter Lund of Danish actor',
    ]);
  });
});

describe('an organisation', () => {
  it.each<Case>([
    ['en', 'the Food and Agriculture Agency of Malta', ['organisation Food and Agriculture Agency of Malta']],
    ['en', 'a report by the Harbour Workers Union', ['organisation Harbour Workers Union']],
    [
      'en',
      'the Ministry of Trade, Labour and Welfare',
      ['organisation Ministry of Trade, Labour and Welfare'],
    ],
    ['en', 'Reuters and Toyota declined', ['organisation Reuters', 'organisation Toyota']],
    ['en', 'the UN Security Council and NATO', ['organisation UN Security Council', 'organisation NATO']],
    ['es', 'el Banco Central de Chile', ['organisation Banco Central de Chile']],
    ['es', 'en la Universidad de Salamanca', ['organisation Universidad de Salamanca']],
    ['es', 'el Ministerio de Agricultura y Pesca', ['organisation Ministerio de Agricultura y Pesca']],
    ['vi', 'Bộ Nông nghiệp và Môi trường đã trả lời', ['organisation Bộ Nông nghiệp và Môi trường']],
    ['vi', 'theo Ngân hàng Phát triển Châu Á', ['organisation Ngân hàng Phát triển Châu Á']],
    ['vi', 'Ủy ban Nhân dân tỉnh Nghệ An', ['organisation Ủy ban Nhân dân tỉnh Nghệ An']],
    ['bn', 'কৃষি মন্ত্রণালয় জানায়', ['organisation কৃষি মন্ত্রণালয়']],
    ['bn', 'রাজশাহী বিশ্ববিদ্যালয়ের ছাত্র', ['organisation রাজশাহী বিশ্ববিদ্যালয়ের']],
    ['bn', 'ব্যাংক অব কানাডা সুদ বাড়ায়', ['organisation ব্যাংক অব কানাডা']],
    ['hi', 'विदेश मंत्रालय ने बताया', ['organisation विदेश मंत्रालय']],
    [
      'en',
      'the Farmers’ Party and St Anne’s Hospital',
      ['organisation Farmers’ Party', 'organisation St Anne’s Hospital'],
    ],
    ['en', 'a report by Zorvan & Tiquell', ['organisation Zorvan & Tiquell']],
    ['en', 'Zorvan, the Irish airline, cut fares', ['organisation Zorvan']],
    ['en', 'Then the QZRT announced a plan', ['organisation QZRT']],
    ['en', 'Apple announced a plan', ['organisation Apple']],
    [
      'en',
      'the International Criminal Court (ICC)',
      ['organisation International Criminal Court (ICC) = International Criminal Court, ICC'],
    ],
    ['es', 'según el diario El Zorvano', ['organisation El Zorvano']],
    ['es', 'en la Universidad Miguel Hernández', ['organisation Universidad Miguel Hernández']],
    [
      'es',
      'el Sindicato de Trabajadores en la Educación',
      ['organisation Sindicato de Trabajadores en la Educación'],
    ],
    ['vi', 'trận gặp Ninh Bình FC', ['organisation Ninh Bình FC']],
    ['vi', 'đọc báo Tuổi Trẻ', ['organisation Tuổi Trẻ']],
    ['vi', 'học ở Trường Tiểu học Kim Đồng', ['organisation Trường Tiểu học Kim Đồng']],
    [
      'vi',
      'tại Học viện Chính trị quốc gia Hồ Chí Minh',
      ['organisation Học viện Chính trị quốc gia Hồ Chí Minh'],
    ],
    ['bn', 'বাংলাদেশ পুলিশ জানায়', ['organisation বাংলাদেশ পুলিশ']],
    ['bn', 'চট্টগ্রাম বন্দর কর্তৃপক্ষ জানায়', ['organisation চট্টগ্রাম বন্দর কর্তৃপক্ষ']],
  ])('is found by its head or its name (%s): %s', (language, text, expected) => {
    expect(names(language, text)).toEqual(expected);
  });

  it.each<Case>([
    [
      'en',
      'the World Meteorological Organization (WMO) warned',
      ['organisation World Meteorological Organization (WMO) = World Meteorological Organization, WMO'],
    ],
    [
      'en',
      'the Trans-Andean Water Partnership (TAWP)',
      ['organisation Trans-Andean Water Partnership (TAWP) = Trans-Andean Water Partnership, TAWP'],
    ],
    [
      'en',
      'the IMF (International Monetary Fund) lent it',
      ['organisation IMF (International Monetary Fund) = International Monetary Fund, IMF'],
    ],
    [
      'en',
      'Ärzte Ohne Limits (AOL) helps',
      ['organisation Ärzte Ohne Limits (AOL) = Ärzte Ohne Limits, AOL'],
    ],
    [
      'es',
      'la Comisión Económica para Europa y el Cáucaso (CEPEC)',
      [
        'organisation Comisión Económica para Europa y el Cáucaso (CEPEC) = Comisión Económica para Europa y el Cáucaso, CEPEC',
      ],
    ],
    [
      'vi',
      'Tổ chức Hàng hải Quốc tế (IMO) công bố',
      ['organisation Tổ chức Hàng hải Quốc tế (IMO) = Tổ chức Hàng hải Quốc tế, IMO'],
    ],
    [
      'bn',
      'বাংলাদেশ পরিসংখ্যান ব্যুরো (বিবিএস) জানায়',
      ['organisation বাংলাদেশ পরিসংখ্যান ব্যুরো (বিবিএস) = বাংলাদেশ পরিসংখ্যান ব্যুরো, বিবিএস'],
    ],
  ])('has its short form with it (%s): %s', (language, text, expected) => {
    expect(names(language, text)).toEqual(expected);
  });

  it.each([
    ['en', 'Its GDP fell while COVID-19 spread, the CEO said'],
    ['en', 'World War II and the Cold War'],
    ['en', 'It cost 20 USD in 1990'],
    ['en', 'the Gross Domestic Product (GDP) fell'],
    ['en', 'a Committee of three'],
    ['en', 'The Nobel Peace Prize is given each year'],
    ['en', 'THE BANK OF THE NORTH HAS CLOSED'],
    ['en', 'as Zorvan & Tiquell (2003) say'],
    ['en', 'a National Systems test'],
    ['en', 'Apple pie is sweet'],
    ['es', 'El país ganó la copa'],
    ['es', 'la Segunda Guerra Mundial'],
    ['es', 'el Premio Nacional de la Academia'],
    ['vi', 'Chiến tranh thế giới thứ hai'],
    ['bn', 'একটি রাজনৈতিক দল'],
    ['bn', 'আন্তর্জাতিক সংস্থা'],
  ])('is nothing that only looks like one (%s): %s', (language, text) => {
    expect(names(language, text)).toEqual([]);
  });
});

describe('a place', () => {
  it.each<Case>([
    ['en', 'from Peru to the US', ['place Peru = PE', 'place US = US']],
    ['en', 'U.S. farms and the Czech Republic', ['place U.S. = US', 'place Czech Republic = CZ']],
    ['en', 'on Lake Tana and the Tekeze River', ['place Lake Tana', 'place Tekeze River']],
    ['en', 'the village of Zorvan', ['place Zorvan']],
    ['en', 'born in Zorvan, Hungary', ['place Zorvan', 'place Hungary = HU']],
    ['en', 'London, Paris and Zorvan', ['place London', 'place Paris', 'place Zorvan']],
    ['es', 'el río Paraná y el Golfo de Urabá', ['place Paraná', 'place Golfo de Urabá']],
    ['es', 'en EE. UU. y Corea del Sur', ['place EE. UU. = US', 'place Corea del Sur = KR']],
    ['es', 'la ciudad de Zorvan', ['place Zorvan']],
    ['vi', 'tỉnh Nghệ An và nước Pháp', ['place Nghệ An', 'place Pháp = FR']],
    ['vi', 'ở Thành phố Hồ Chí Minh', ['place Thành phố Hồ Chí Minh']],
    ['vi', 'đường Lê Lợi ở Huế', ['place Lê Lợi', 'place Huế']],
    ['bn', 'নেপালকে ভারতের সাহায্য', ['place নেপালকে = NP', 'place ভারতের = IN']],
    ['bn', 'জোরভান গ্রামে ও পদ্মা সেতু', ['place জোরভান', 'place পদ্মা সেতু']],
    ['hi', 'भारत और नेपाल', ['place भारत = IN', 'place नेपाल = NP']],
    ['fr', 'au Pérou et en Chine', ['place Pérou = PE', 'place Chine = CN']],
  ])('is found by a list or its head (%s): %s', (language, text, expected) => {
    expect(names(language, text)).toEqual(expected);
  });

  it.each([
    ['en', 'Mexican and Vietnamese people speak English'],
    ['en', 'let us go, said the Danes'],
    ['en', 'the Member State of the time'],
    ['es', 'los peruanos hablan español'],
    ['vi', 'người Anh và tiếng Pháp'],
    ['vi', 'anh và pháp luật'],
    ['bn', 'ভারতীয় ও জাপানি ভাষা'],
  ])('is no people and no language (%s): %s', (language, text) => {
    expect(names(language, text)).toEqual([]);
  });
});

describe('every name', () => {
  it('leaves alone what another value stands on', () => {
    const text = 'in May Osei met Ruth Osei';
    expect(names('en', text, undefined, (token) => token !== 5)).toEqual(['person Ruth']);
    expect(names('en', text, undefined, () => false)).toEqual([]);
  });

  it('is a part of its text, in order and without overlap, whatever the text is', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, nameText), anyLanguage, (text, language) => {
        let end = 0;
        for (const value of findNames(sentenceOf(text, language), () => true)) {
          expect(value.text).toBe(text.slice(value.start, value.end));
          expect(value.start).toBeGreaterThanOrEqual(end);
          expect(value.end).toBeGreaterThan(value.start);
          if (value.kind === 'person' && value.office !== undefined) {
            expect(value.office.text).toBe(text.slice(value.office.start, value.office.end));
          }
          end = value.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each(['President of the ', 'John, ', 'Bank and ', 'Mr. ', 'Aaa Bbb ', 'WTO (World '])(
    'is found in a time that grows with the text: %s',
    (words) => {
      const inputOf = (size: number, seed: number) => sentenceOf(words.repeat(size + seed), 'en');
      expect(growth(60, inputOf, (sentence) => findNames(sentence, () => true))).toBeLessThan(NEARLY_LINEAR);
    },
  );
});

/** What names are made of, in any order. */
const nameText = fc
  .array(
    fc.constantFrom(
      'Bank ',
      'of ',
      'the ',
      'and ',
      'John ',
      'Smith',
      ', ',
      'President ',
      '(WTO) ',
      'WTO (',
      'World ',
      'Peru ',
      'Lake ',
      'St. ',
      'Kim Jong-un ',
      'U.S. ',
      'Ngân hàng ',
      'Nguyễn ',
      'ông ',
      'tỉnh ',
      'Bộ ',
      'de la ',
      'San ',
      'el río ',
      'রাষ্ট্রপতি, ',
      'রহমান ',
      'ব্যাংক ',
      'অব ',
      'এ. ',
      'নেপালের ',
      'মন্ত্রী ',
      'मंत्री ',
      'गांधी ',
      '& ',
      '\n',
      '" ',
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));
