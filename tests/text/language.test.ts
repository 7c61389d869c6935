import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/text/language.js';
import { anyText } from './arbitraries.js';
import { growth, NEARLY_LINEAR } from './growth.js';

describe('the language of a question', () => {
  it.each([
    ['en', 'When did Mexico reopen its embassy?'],
    ['en', 'embassy of Mexico'],
    ['en', 'How to cook a hen in a pan'],
    ['bn', 'মেক্সিকো কবে দূতাবাস খোলে?'],
    ['bn', 'রাষ্ট্রদূত কে'],
    ['vi', 'Mexico mở lại đại sứ quán khi nào?'],
    ['vi', 'Ai là thủ tướng?'],
    ['es', '¿Cuándo reabrió México su embajada?'],
    ['es', 'la embajada de Vietnam'],
    ['hi', 'मेक्सिको ने दूतावास कब खोला?'],
    ['fr', 'Quand le Mexique a-t-il rouvert son ambassade ?'],
    ['fr', 'combien de pays sont membres'],
    ['de', 'Wann eröffnete Mexiko seine Botschaft?'],
    ['de', 'Wer ist der Präsident'],
    ['pt', 'Quando o México reabriu a sua embaixada?'],
    ['pt', 'Quem é o presidente do Brasil'],
    ['it', 'Quando il Messico ha riaperto la sua ambasciata?'],
    ['ru', 'Когда Мексика открыла посольство?'],
    ['ar', 'متى فتحت المكسيك سفارتها؟'],
    ['ja', '日本国憲法の内容'],
    ['zh', '墨西哥大使馆什么时候开的？'],
    ['ko', '멕시코는 언제 대사관을 열었습니까?'],
  ])('is %s: %s', (language, question) => {
    expect(detectLanguage(question)).toBe(language);
  });

  it.each([
    ['vi', 'mexico mo lai dai su quan o ha noi khi nao'],
    ['vi', 'ai la dai su'],
    ['vi', 'tai sao ho dong cua'],
    ['vi', 'kim ngach thuong mai nam 2024 la bao nhieu'],
    ['vi', 'Los Angeles Clipper la mot doi thuoc mon the thao nao'],
    ['vi', 'dai su quan o dau'],
    ['es', 'cuando reabrio mexico su embajada'],
    ['es', 'quien gano el premio de la paz'],
    ['es', 'donde esta la sede'],
    ['es', 'por que cerro'],
    ['es', 'cuanto comercio hubo'],
    ['es', 'que dia y a que hora'],
    ['es', 'como se llama el presidente'],
  ])('is told without accents and signs: %s, %s', (language, question) => {
    expect(detectLanguage(question)).toBe(language);
    expect(detectLanguage(question.toUpperCase())).toBe(language);
  });

  it.each([
    ['en', 'WHEN DID MEXICO REOPEN ITS EMBASSY'],
    ['vi', 'VIỆT NAM XUẤT KHẨU GÌ'],
    ['es', '¿CUÁNDO REABRIÓ MÉXICO SU EMBAJADA?'],
  ])('is told in capitals: %s, %s', (language, question) => {
    expect(detectLanguage(question)).toBe(language);
  });

  it.each([
    ['en', 'Who is Nguyễn Văn Hải?'],
    ['en', 'When did Võ Văn Thưởng visit Đà Nẵng?'],
    ['en', 'is Peña Nieto president'],
    ['es', '¿Quién es Phạm Minh Chính?'],
    ['vi', 'Peña Nieto là ai?'],
    ['vi', 'The Lion King do ai viết?'],
    ['bn', 'Mexico Vietnam embassy কবে open করে?'],
    ['bn', 'Claudia Sheinbaum কে?'],
    ['hi', 'Claudia Sheinbaum कौन हैं?'],
  ])('is that of the words around the names: %s, %s', (language, question) => {
    expect(detectLanguage(question)).toBe(language);
  });

  it('is that of a name, where its letters tell', () => {
    expect(detectLanguage('Nguyễn Văn Hải')).toBe('vi');
    expect(detectLanguage('¿Peña?')).toBe('es');
    expect(detectLanguage('শেইনবাউম')).toBe('bn');
  });

  it.each(['Hanoi', 'Mexico City', 'Sheinbaum', '2020', '???', '', '🇻🇳', '\ud83d', '½'])(
    'is unknown where nothing tells: %j',
    (text) => {
      expect(detectLanguage(text)).toBeUndefined();
    },
  );

  it('is told however the accents are composed', () => {
    expect(detectLanguage('Mexico mở lại đại sứ quán khi nào?'.normalize('NFD'))).toBe('vi');
    expect(detectLanguage('হ্যানয়ের ঘোড়া কোথায়?'.normalize('NFD'))).toBe('bn');
  });

  it('is a tag or unknown for any text', () => {
    fc.assert(fc.property(anyText, (text) => /^[a-z]{2}$/.test(detectLanguage(text) ?? 'en')));
  });

  it('does not take longer for a long text', () => {
    for (const piece of ['a', 'the ', 'ñ', '\u0301', 'ক ']) {
      expect(
        growth(50_000, (size) => piece.repeat(size), detectLanguage),
        piece,
      ).toBeLessThan(NEARLY_LINEAR);
    }
  });
});
