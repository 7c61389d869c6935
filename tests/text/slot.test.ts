import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/text/analysis.js';
import { readSlot, type Slot } from '../../src/text/slot.js';
import { anyLanguage, anyText } from './arbitraries.js';

function slot(question: string, language = 'en'): Slot {
  return readSlot(analyse(question, language), language);
}

/** The terms of words. */
function terms(words: string, language: string): string[] {
  return analyse(words, language).map(({ term }) => term);
}

describe('the focus of a question', () => {
  it.each([
    ['en', 'Which party does he belong to?', 'party'],
    ['en', 'What political party does he belong to?', 'party'],
    ['en', 'which party the mayor belongs to', 'party'],
    ['en', 'Which singer wrote the song?', 'singer'],
    ['en', 'What type of mobile banking did it offer?', 'banking'],
    ['en', 'What kind of a bridge is it?', 'bridge'],
    ['en', 'What type is it?', 'type'],
    ['en', 'What song describes the river in winter?', 'song'],
    ['es', '¿A qué partido pertenece?', 'partido'],
    ['es', 'a que partido pertenece', 'partido'],
    ['es', '¿Qué tipo de música toca?', 'música'],
    ['bn', 'তিনি কোন দলের সদস্য', 'দলের'],
    ['bn', 'তিনি কোন ধরনের গান করেন', 'গান'],
    ['vi', 'Ông là thành viên của đảng nào?', 'đảng'],
    ['vi', 'ong la thanh vien cua dang nao', 'dang'],
    ['hi', 'वे किस दल के सदस्य हैं', 'दल'],
  ])('is the word that says what is asked for (%s): %s', (language, question, focus) => {
    expect(slot(question, language).focus).toBe(focus.normalize('NFC'));
  });

  it('is none where nothing is asked for by name', () => {
    expect(slot('What is it?').focus).toBeUndefined();
    expect(slot('When did it open?').focus).toBeUndefined();
    expect(slot('What dealt a blow to the economy?').focus).toBeUndefined();
    expect(slot('¿Qué exporta el país?', 'es').focus).toBeUndefined();
    expect(slot('embassy').focus).toBeUndefined();
    expect(slot('', 'vi').focus).toBeUndefined();
  });

  it('is what a kind is asked of, where one is', () => {
    expect(slot('What type of banking did it offer?').asksKind).toBe(true);
    expect(slot('Which bank did it buy?').asksKind).toBe(false);
  });
});

describe('the slot of a question', () => {
  it.each([
    ['en', 'What was the pavilion converted into?', 'converted', 'pavilion'],
    ['en', 'What dealt a blow to the economy?', 'economy', 'dealt'],
    ['en', 'Fuel asked him to become what?', 'become', undefined],
    ['es', '¿Qué exporta el país a China?', 'China', 'exporta'],
    ['vi', 'Việt Nam bán gạo nào sang Lào?', 'bán', 'sang'],
    ['bn', 'ভিয়েতনাম মেক্সিকোতে কী রপ্তানি করে?', 'মেক্সিকোতে', 'রপ্তানি'],
  ])(
    'lies between the words that the answer stands between (%s): %s',
    (language, question, before, behind) => {
      const { before: left, behind: right } = slot(question, language);
      expect([left, right]).toEqual([before, behind].map((word) => word && terms(word, language)[0]));
    },
  );

  it('tells whether the question has a subject of its own', () => {
    expect(slot('What did the pavilion become?').hasSubject).toBe(true);
    expect(slot('What became of the pavilion?').hasSubject).toBe(false);
  });

  it('has the function words beside the question word, and at the end', () => {
    expect([...slot('In which town was it built?').beside]).toEqual(['in']);
    expect([...slot('What was it converted into?').beside]).toEqual(['into']);
    expect([...slot('Who came?').beside]).toEqual([]);
  });

  it('is that of a definition where the question says one thing', () => {
    expect(slot('What is a pavilion?').isDefinition).toBe(true);
    expect(slot('What was the pavilion converted into?').isDefinition).toBe(false);
  });

  it('is read from whatever is typed in whatever language', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const { before, behind } = slot(text, language);
        const known = new Set(terms(text, language));
        for (const term of [before, behind]) expect(term === undefined || known.has(term)).toBe(true);
      }),
    );
  });
});
