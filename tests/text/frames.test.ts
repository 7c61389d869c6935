import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutFrame } from '../../src/text/frames.js';
import { anyLanguage, anyText } from './arbitraries.js';
import { growth, NEARLY_LINEAR } from './growth.js';

/** A language, what is typed, and what is left of it. */
type Case = readonly [language: string, typed: string, left: string];

const FRAMED: readonly Case[] = [
  ['en', 'I want to know which party the mayor belongs to', 'which party the mayor belongs to'],
  ['en', 'Can you tell me when the harbour reopened?', 'when the harbour reopened?'],
  ['en', 'could you please tell me who won', 'who won'],
  ['en', 'tell me about the lighthouse', 'the lighthouse'],
  ['en', 'Tell me when the museum opened.', 'when the museum opened.'],
  ['en', 'what do you know about coffee', 'coffee'],
  ['en', 'What can you tell me about the ferry?', 'the ferry?'],
  ['en', 'Hey bot, can you please tell me how much the ferry costs?', 'how much the ferry costs?'],
  ['en', 'hey bot when did the ferry start', 'when did the ferry start'],
  ['en', 'Hi! When did the ferry start?', 'When did the ferry start?'],
  ['en', 'do you know when the ferry started?', 'when the ferry started?'],
  ['en', 'does anyone know if Peru is a member?', 'if Peru is a member?'],
  ['en', 'anybody know who won', 'who won'],
  ['en', 'When did the strike end, please?', 'When did the strike end'],
  ['en', 'pls when did the strike end', 'when did the strike end'],
  ['en', 'when did the strike end, thanks in advance', 'when did the strike end'],
  ['en', 'who leads the party do you know', 'who leads the party'],
  ['en', "I'd like to know who won", 'who won'],
  ['en', 'I’m just wondering who leads the party', 'who leads the party'],
  ['en', 'I have a question: where is the mine?', 'where is the mine?'],
  ['en', 'Quick question: where is the mine?', 'where is the mine?'],
  ['en', 'may I ask why the mine closed', 'why the mine closed'],
  ['en', 'explain why the mine closed', 'why the mine closed'],
  ['en', 'give me some information about rice', 'rice'],
  ['en', 'CAN YOU TELL ME WHO WON', 'WHO WON'],
  ['bn', 'আমি জানতে চাই সেতুটি কবে খোলে', 'সেতুটি কবে খোলে'],
  ['bn', 'সেতুটি কবে খোলে বলতে পারেন?', 'সেতুটি কবে খোলে'],
  ['bn', 'সেতুটি কবে খোলে বলো', 'সেতুটি কবে খোলে'],
  ['bn', 'সেতুটি কবে খোলে জানতে চাই', 'সেতুটি কবে খোলে'],
  ['bn', 'আমাকে বলুন মেয়র কে', 'মেয়র কে'],
  ['bn', 'বলুন তো, মেয়র কে', 'মেয়র কে'],
  ['bn', 'কেউ কি বলতে পারেন মেয়র কে?', 'মেয়র কে?'],
  ['bn', 'ঢাকা সম্পর্কে কিছু বলুন', 'ঢাকা'],
  ['bn', 'ঢাকা সম্পর্কে কী জানেন?', 'ঢাকা'],
  ['bn', 'আপনি ঢাকা সম্পর্কে কী জানেন', 'ঢাকা'],
  ['bn', 'আপনি কি জানেন পেরু কবে স্বাধীন হয়?', 'পেরু কবে স্বাধীন হয়?'],
  ['bn', 'আমি ঢাকা সম্পর্কে জানতে চাই', 'ঢাকা'],
  ['bn', 'পেরুর মেয়র কে ভাই', 'পেরুর মেয়র কে'],
  ['bn', 'কেউ জানেন সেতুটি কবে খোলে?', 'সেতুটি কবে খোলে?'],
  ['bn', 'দয়া করে বলুন পেরুর রাজধানী কী', 'পেরুর রাজধানী কী'],
  ['bn', 'ভাই, সেতুটি কবে খোলে একটু বলেন তো', 'সেতুটি কবে খোলে'],
  ['bn', 'hey bot সেতুটি কবে খোলে please', 'সেতুটি কবে খোলে'],
  ['vi', 'cho mình hỏi thị trưởng là ai vậy ạ', 'thị trưởng là ai'],
  ['vi', 'Cho tôi hỏi, cầu mở lại khi nào?', 'cầu mở lại khi nào?'],
  ['vi', 'cho tôi biết về cà phê', 'cà phê'],
  ['vi', 'xin cho biết giá gạo năm 2024', 'giá gạo năm 2024'],
  ['vi', 'làm ơn cho tôi biết giá gạo', 'giá gạo'],
  ['vi', 'bạn có thể cho mình biết giá gạo không', 'giá gạo không'],
  ['vi', 'bạn biết gì về cà phê', 'cà phê'],
  ['vi', 'tôi muốn biết ai xây cầu', 'ai xây cầu'],
  ['vi', 'xin chào bạn, có ai biết thị trưởng là ai không', 'thị trưởng là ai không'],
  ['vi', 'Bạn ơi cho mình hỏi cầu mở khi nào', 'cầu mở khi nào'],
  ['vi', 'cầu mở năm nào nhỉ', 'cầu mở năm nào'],
  ['vi', 'cầu ở đâu cho mình hỏi với', 'cầu ở đâu'],
  ['vi', 'cau mo nam nao vay', 'cau mo nam nao'],
  ['vi', 'cho toi hoi thi truong la ai vay a', 'thi truong la ai'],
  ['vi', 'cau o dau cho minh hoi voi', 'cau o dau'],
  ['es', 'quiero saber a qué partido pertenece el alcalde', 'a qué partido pertenece el alcalde'],
  ['es', '¿Me puedes decir cuándo abrió el puente?', 'cuándo abrió el puente?'],
  ['es', '¿Podrías decirme quién ganó?', 'quién ganó?'],
  ['es', 'háblame de Neruda', 'Neruda'],
  ['es', 'hablame del cobre chileno', 'cobre chileno'],
  ['es', 'cuentame algo sobre el puente', 'el puente'],
  ['es', '¿qué sabes de Neruda?', 'Neruda?'],
  ['es', '¿tienes idea de cuándo abrió el puente?', 'cuándo abrió el puente?'],
  ['es', 'me puedes contar algo del puente', 'puente'],
  ['es', 'dime de qué país es', 'de qué país es'],
  ['es', '¿Cuándo abrió el puente, por favor?', '¿Cuándo abrió el puente'],
  ['es', 'hola, quisiera saber cuanto cuesta', 'cuanto cuesta'],
  ['es', 'alguien sabe quien es el alcalde', 'quien es el alcalde'],
  ['es', 'sabes cuando abrio el puente', 'cuando abrio el puente'],
  ['hi', 'कृपया बताइए पुल कब खुला', 'पुल कब खुला'],
  ['hi', 'क्या आप जानते हैं पुल कब खुला', 'पुल कब खुला'],
  ['fr', 'please où est le pont', 'où est le pont'],
];

describe('the frame of a question', () => {
  it.each(FRAMED)('is left out (%s): %s', (language, typed, left) => {
    expect(withoutFrame(typed, language)).toBe(left);
  });

  it('is left out in capitals, and however the letters are composed', () => {
    for (const [language, typed, left] of FRAMED) {
      expect(withoutFrame(typed.toUpperCase(), language), typed).toBe(left.toUpperCase());
      const composed = withoutFrame(typed.normalize('NFD'), language).normalize('NFC');
      expect(composed, typed).toBe(left.normalize('NFC'));
    }
  });

  it.each([
    // What somebody says, knows or asks is content.
    ['en', 'Who told you about the bridge?'],
    ['en', 'What did the minister want to know?'],
    ['en', 'How do you say thank you?'],
    ['en', 'Where may the members vote as they please?'],
    ['en', 'Who asked the mayor to tell the truth?'],
    ['en', 'Can the mayor tell who won?'],
    ['bn', 'রাষ্ট্রদূত কী বলেছেন'],
    ['bn', 'রাষ্ট্রদূত কী বলেন'],
    ['bn', 'রাষ্ট্রদূত কী বলবেন'],
    ['bn', 'রাষ্ট্রদূত কী জানতে চান'],
    ['bn', 'রাষ্ট্রদূত কী জানান'],
    ['bn', 'মেয়র কবে জানাবেন'],
    ['vi', 'Bộ Ngoại giao cho biết điều gì'],
    ['vi', 'Ai muốn biết giá gạo'],
    ['es', '¿Qué dijo el ministro de salud?'],
    ['es', '¿Sabe el presidente la verdad?'],
    // Words that look like the end of a frame.
    ['bn', 'চুক্তি হয় কোন দিন'],
    ['vi', 'Lào cho nước nào vay'],
    ['vi', 'lao cho nuoc nao vay'],
    ['vi', 'quan hệ hai nước như thế'],
    ['vi', 'dân làng xây nhà'],
    // Names.
    ['en', 'Tell Me Why was sung by whom?'],
    ['en', 'Hello Kitty was created when?'],
    ['en', '“Tell me” was sung by whom?'],
    // None.
    ['en', 'When did the bridge open?'],
    ['es', '¿Cuándo abrió el puente?'],
    ['vi', 'Cầu mở khi nào?'],
    ['bn', 'সেতুটি কবে খোলে?'],
    ['xx', 'tell me about the bridge'],
  ])('is not what asks for something (%s): %s', (language, typed) => {
    expect(withoutFrame(typed, language)).toBe(typed);
  });

  it.each([
    ['en', 'please tell me'],
    ['en', 'Tell me why'],
    ['en', 'can you tell me who it is?'],
    ['bn', 'বলুন'],
    ['bn', 'বলতে পারেন কেন?'],
    ['vi', 'cho hỏi'],
    ['vi', 'ai vậy ạ'],
    ['es', 'por favor'],
    ['es', '¿me puedes decir quién es?'],
  ])('stays where nothing else says what is asked (%s): %s', (language, typed) => {
    expect(withoutFrame(typed, language)).toBe(typed);
  });

  it('leaves a stretch of what was typed, whatever that is', () => {
    const frames = fc.constantFrom(...FRAMED.map(([, typed]) => typed));
    const anyQuestion = fc
      .tuple(fc.oneof(frames, anyText), fc.oneof(frames, anyText))
      .map((two) => two.join(' '));
    fc.assert(
      fc.property(anyQuestion, anyLanguage, (typed, language) => {
        const left = withoutFrame(typed, language);
        expect(typed).toContain(left);
        expect(left === '').toBe(typed === '');
      }),
    );
  });

  it('does not take long to find in a long text', () => {
    for (const [language, piece] of [
      ['en', 'can you please tell me '],
      ['bn', 'কিছু তথ্য '],
      ['vi', 'xin hãy cho tôi '],
      ['es', 'por favor algo '],
    ] as const) {
      const read = (text: string) => withoutFrame(text, language);
      expect(
        growth(4000, (size) => piece.repeat(size / piece.length), read),
        piece,
      ).toBeLessThan(NEARLY_LINEAR);
    }
  });
});
