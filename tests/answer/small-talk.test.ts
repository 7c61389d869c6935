import { describe, expect, it } from 'vitest';
import { loadQuestions } from '../../bench/questions.js';
import { smallTalk } from '../../src/answer/small-talk.js';

describe('small talk', () => {
  it.each([
    ['greeting', 'en', 'Hello!'],
    ['greeting', 'en', 'GOOD MORNING'],
    ['greeting', 'en', 'Who are you?'],
    ['greeting', 'bn', 'হ্যালো'],
    ['greeting', 'bn', 'আসসালামু আলাইকুম।'],
    ['greeting', 'vi', 'Xin chào!'],
    ['greeting', 'vi', 'xin chao'],
    ['greeting', 'es', '¡Hola!'],
    ['greeting', 'es', 'Buenos días'],
    ['greeting', 'hi', 'नमस्ते'],
    ['thanks', 'en', 'Thank you very much.'],
    ['thanks', 'bn', 'ধন্যবাদ!'],
    ['thanks', 'bn', 'বিদায়'],
    ['thanks', 'vi', 'Cảm ơn bạn'],
    ['thanks', 'es', '¡Muchísimas gracias!'],
    ['thanks', 'hi', 'धन्यवाद'],
  ])('is a %s (%s): %s', (reason, language, typed) => {
    expect(smallTalk(typed)).toEqual({ reason, language });
  });

  it('is told however it is written: capitals, accents, space, signs, Unicode form', () => {
    for (const typed of ['  xin   CHÀO… 👋', 'xin chào'.normalize('NFD'), '**xin chào**', 'xin\u200B chào']) {
      expect(smallTalk(typed)).toEqual({ reason: 'greeting', language: 'vi' });
    }
    expect(smallTalk('বিদায়'.normalize('NFD'))).toEqual({ reason: 'thanks', language: 'bn' });
  });

  it('is only the whole of what was typed', () => {
    for (const typed of [
      'Hello, who opened the embassy?',
      'Who thanked Mexico?',
      'hi there is trade',
      '',
      '?',
    ]) {
      expect(smallTalk(typed)).toBeUndefined();
    }
  });

  it('is no question about the texts', () => {
    const questions = loadQuestions('tests/eval/questions.jsonl').map(({ question }) => question);
    expect(questions.filter((question) => smallTalk(question) !== undefined)).toEqual([]);
  });
});
