import { describe, expect, it } from 'vitest';
import { type NoQuestion, type Question, readQuestion } from '../../src/answer/question.js';
import { MAX_QUESTION_LENGTH } from '../../src/answer/reply.js';

function read(typed: string): Question {
  const found = readQuestion(typed);
  if ('reason' in found) throw new Error(`no question: ${found.reason}`);
  return found;
}

function reasonOf(typed: string): string | undefined {
  const found: Question | NoQuestion = readQuestion(typed);
  return 'reason' in found ? found.reason : undefined;
}

describe('what is no question', () => {
  it.each([
    ['nothing', ''],
    ['space', ' \t\r\n\u00A0\u2003'],
    ['characters that nobody sees', '\u200B\u200E\uFEFF\u2066\u00AD'],
    ['control characters', '\0\x1B\x07'],
    ['line and paragraph separators', '\u2028\u2029'],
  ])('is empty: %s', (_, typed) => {
    expect(reasonOf(typed)).toBe('empty');
  });

  it.each([
    ['punctuation', '?!…'],
    ['emoji', '😀👩‍👧‍👦🇻🇳'],
    ['a lone surrogate', '\uD800'],
    ['a mark without a letter', '\u0301\u09CD'],
    ['a pattern', '.*'],
  ])('has no words: %s', (_, typed) => {
    expect(reasonOf(typed)).toBe('no-words');
  });

  it.each([
    ['a letter', 'a'],
    ['a letter with a mark', 'ế'],
    ['the same in two characters', 'e\u0302\u0301'],
    ['a conjunct', 'ক্ষ'],
    ['a digit', '৭'],
    ['a letter among invisible ones', '\u200Ba\u200B'],
  ])('is too short: %s', (_, typed) => {
    expect(reasonOf(typed)).toBe('too-short');
  });

  it('is too long beyond the longest that is looked at', () => {
    const longest = 'word '.repeat(MAX_QUESTION_LENGTH).slice(0, MAX_QUESTION_LENGTH - 1);
    expect(reasonOf(`${longest}a`)).toBeUndefined();
    expect(reasonOf(`${longest}ab`)).toBe('too-long');
  });

  it('tells the language of what is too long', () => {
    expect(readQuestion('ভিয়েতনাম কবে স্বাধীন হয়? '.repeat(100))).toEqual({
      reason: 'too-long',
      language: 'bn',
    });
    expect(readQuestion('¿Cuándo se estableció la embajada? '.repeat(100))).toEqual({
      reason: 'too-long',
      language: 'es',
    });
  });

  it('is small talk, with its language', () => {
    expect(readQuestion('¡Gracias!')).toEqual({ reason: 'thanks', language: 'es' });
  });
});

describe('a question', () => {
  it.each([
    ['en', 'When did the war end?'],
    ['bn', 'যুদ্ধ কবে শেষ হয়?'],
    ['vi', 'Chiến tranh kết thúc khi nào?'],
    ['es', '¿Cuándo terminó la guerra?'],
    ['hi', 'युद्ध कब समाप्त हुआ?'],
  ])('is read in its language (%s), with what it wants', (language, typed) => {
    expect(read(typed)).toMatchObject({ language, wanted: 'when' });
  });

  it('of a bare name is taken for English', () => {
    expect(read('APEC').language).toBe('en');
    expect(read('1975').language).toBe('en');
  });

  it('is two characters at least', () => {
    expect(read('UN').text).toBe('UN');
    expect(read('কই').text).toBe('কই');
  });

  it('is read without what nobody sees', () => {
    const { text, forms } = read('\u202E When \u200Edid\0it\nend?\u2029');
    expect(text).toBe('When did it end?');
    expect([...forms]).toEqual(['when', 'did', 'it', 'end']);
  });

  it.each([
    ['a Bengali joiner', 'র\u200D্যাংকিং কত?', 'র্যাংকিং'],
    ['a soft hyphen', 'Which embas\u00ADsy?', 'embassy'],
    ['a zero-width space', 'Which embas\u200Bsy?', 'embassy'],
  ])('keeps a word whole that has %s in it, as texts do', (_, typed, form) => {
    expect([...read(typed).forms]).toContain(form.normalize('NFC'));
  });

  it('has the normal forms of its words and their terms', () => {
    const { forms, terms } = read('Which AGREEMENTS in ২০১৬?');
    expect([...forms]).toEqual(['which', 'agreements', 'in', '2016']);
    expect([...terms]).toEqual(['which', 'agreement', 'in', '2016']);
  });

  it('knows what it asks for by name', () => {
    expect(read('Which party does he belong to?').slot.focus).toBe('party');
    expect(read('Ông là thành viên của đảng nào?').slot.focus).toBe('đảng');
    expect(read('When did it end?').slot.focus).toBeUndefined();
  });
});

describe('the words that only say how somebody asks', () => {
  it.each([
    ['en', 'I want to know which party the mayor belongs to', 'which party the mayor belongs to'],
    ['en', 'can you please tell me about the harbour?', 'the harbour?'],
    ['bn', 'আমি জানতে চাই সেতুটি কবে খোলে', 'সেতুটি কবে খোলে'],
    ['vi', 'cho mình hỏi cầu mở khi nào vậy ạ', 'cầu mở khi nào'],
    ['es', '¿me puedes decir cuándo abrió el puente?', 'cuándo abrió el puente?'],
  ])('are not looked up (%s): %s', (language, typed, text) => {
    const question = read(typed);
    expect(question).toMatchObject({ language, text });
    expect([...question.forms]).toEqual([...read(text).forms]);
  });

  it('leave what the question wants', () => {
    expect(read('Do you know when the bridge opened?').wanted).toBe('when');
    expect(read('Do you know if Peru is a member?').wanted).toBe('yes-no');
    expect(read('¿Sabes si el Perú es miembro?').wanted).toBe('yes-no');
    expect(read('I want to know which party the mayor belongs to').slot.focus).toBe('party');
    expect(read('cho tôi hỏi giá gạo tăng bao nhiêu vậy').wanted).toBe('change');
  });

  it('are all of some questions', () => {
    expect(read('can you tell me').text).toBe('can you tell me');
  });
});

describe('a question in Bengali that is typed in Latin letters', () => {
  it('is read as a Bengali one', () => {
    const question = read('padma setu kobe chalu hoy?');
    expect(question).toMatchObject({ language: 'bn', wanted: 'when' });
    expect(question.text).toBe('padma সেতু কবে চালু হয়?'.normalize('NFC'));
    expect(question.terms).toContain('padma');
  });

  it.each([
    ['who', 'peru er rashtropoti ke'],
    ['where', 'peru er rajdhani kothay'],
    ['why', 'dutabash keno bondho hoy'],
    ['how', 'setu kivabe toiri hoy'],
    ['how-long', 'juddho koto bochor chole'],
    ['how-much', 'setu banate koto taka khoroch hoyeche'],
    ['how-many', 'vietnam er jela koyti'],
    ['which-organisation', 'tini kon doler sodossho'],
  ])('wants the same (%s): %s', (wanted, typed) => {
    expect(read(typed)).toMatchObject({ language: 'bn', wanted });
  });

  it('may have a frame', () => {
    expect(read('ami jante chai setu kobe khole').text).toBe('সেতু কবে খোলে'.normalize('NFC'));
    expect(read('setu kobe khole bolte paren?').text).toBe('সেতু কবে খোলে'.normalize('NFC'));
  });
});
