import { describe, expect, it } from 'vitest';
import { conceptTerm, type Reader } from '../../src/search/document.js';
import { QUERY } from '../../src/search/parameters.js';
import { buildQuery, type QueryTerm } from '../../src/search/query.js';
import type { Concept } from '../../src/text/concepts.js';
import { conceptsOf, documentsOf, readerOf } from './fixture.js';

const VIETNAM: Concept = { id: 'region:VN', forms: { en: 'Vietnam', vi: 'Việt Nam' } };
const CONCEPTS = [
  ...conceptsOf(
    ['embassy', 'দূতাবাস', 'đại sứ quán', 'embajada'],
    ['open|inaugurate', 'চালু করা', 'mở', 'abrir'],
    ['foreign minister', '', 'ngoại trưởng', 'canciller'],
    ['minister', 'মন্ত্রী', 'bộ trưởng', 'ministro'],
  ),
  VIETNAM,
];

function termsOf(
  question: string,
  language = 'en',
  reader: Reader = readerOf(CONCEPTS),
): readonly QueryTerm[] {
  return buildQuery(question, language, reader, QUERY).terms;
}

function withoutRows({ vocabulary }: Reader): Reader {
  return { ...readerOf(), vocabulary };
}

function formsOf(question: string, language?: string): string[] {
  return termsOf(question, language).map(({ token }) => token.form);
}

function termOf(form: string, question: string, language?: string, reader?: Reader): QueryTerm {
  const found = termsOf(question, language, reader).find(({ token }) => token.form === form);
  if (found === undefined) throw new Error(`no term ${form}`);
  return found;
}

function weightOf({ alternatives }: QueryTerm, term: string): number {
  return alternatives.find((alternative) => alternative.term === term)?.weight ?? 0;
}

describe('what a question looks for', () => {
  it.each([
    ['en', 'When did the embassy open?', ['embassy', 'open']],
    ['bn', 'দূতাবাস কবে চালু হয়?', ['দূতাবাস', 'চালু']],
    ['vi', 'Mexico mở cửa khi nào?', ['mexico', 'mở', 'cửa']],
    ['es', '¿Cuándo abrió la embajada?', ['abrió', 'embajada']],
  ])('are its words without those that only say how it asks (%s)', (language, question, forms) => {
    expect(formsOf(question, language)).toEqual(forms);
  });

  it.each(['Who is he?', 'What was it?', ''])('is nothing where there are no others: %j', (question) => {
    expect(termsOf(question)).toEqual([]);
  });

  it('is each word once, in whatever form it comes again', () => {
    expect(formsOf('Embassy, embassies or embassy staff?')).toEqual(['embassy', 'staff']);
  });

  it('is the word as the question has it first, then what stands for it', () => {
    const { alternatives, token } = termOf('embassy', 'Which embassy?');
    expect(alternatives[0]).toEqual({ term: token.term, weight: 1 });
  });
});

describe('a word that the lexicon knows', () => {
  const reader = readerOf(CONCEPTS);
  documentsOf(['দূতাবাস।'], { reader, language: 'bn' });
  documentsOf(['A railway.'], { reader });

  it('is looked for in every language of the texts, and in no other', () => {
    const term = termOf('embassy', 'Which embassy?', 'en', reader);
    expect(weightOf(term, conceptTerm('c:1', 'bn'))).toBeGreaterThan(0);
    expect(weightOf(term, conceptTerm('c:1', 'en'))).toBeGreaterThan(0);
    expect(weightOf(term, conceptTerm('c:1', 'vi'))).toBe(0);
  });

  it('is trusted more as a translation than as a synonym, and never more than the word itself', () => {
    const term = termOf('embassy', 'Which embassy?', 'en', reader);
    const [translation, synonym] = [conceptTerm('c:1', 'bn'), conceptTerm('c:1', 'en')];
    expect(weightOf(term, translation)).toBeGreaterThan(weightOf(term, synonym));
    for (const { weight } of term.alternatives) expect(weight).toBeLessThanOrEqual(1);
  });

  it('is not met by what only sounds like it where it is translated, unless it may be a name or part of one', () => {
    const rows = conceptsOf(['visit', 'সফর', 'thăm', 'visitar'], ['hat', 'টুপি', 'nón', 'sombrero']);
    const known = readerOf(rows);
    documentsOf(['ভিসিট হাত।'], { reader: known, language: 'bn' });
    expect(weightOf(termOf('visit', 'the visit?', 'en', known), 'ভিসিট')).toBe(0);
    expect(weightOf(termOf('visit', 'the Visit?', 'en', known), 'ভিসিট')).toBeGreaterThan(0);
    expect(weightOf(termOf('visit', 'the visit?', 'en', withoutRows(known)), 'ভিসিট')).toBeGreaterThan(0);
    expect(weightOf(termOf('visit', 'did zarko visit?', 'en', known), 'ভিসিট')).toBeGreaterThan(0);
  });

  it('names its concepts, those of the longest phrase around it', () => {
    expect(termOf('embassy', 'Which embassy?').concepts).toEqual(['c:1']);
    expect(termOf('minister', 'Which foreign minister?').concepts).toEqual(['c:3']);
    expect(termOf('minister', 'Which minister?').concepts).toEqual(['c:4']);
    expect(termOf('zebra', 'Which zebra?').concepts).toEqual([]);
  });

  it('knows what says the opposite', () => {
    const opposites = (concept: string) => (concept === 'c:2' ? ['c:9'] : []);
    const asked = termOf('open', 'Did it open?', 'en', { ...readerOf(CONCEPTS), opposites });
    expect(asked.opposites).toEqual(['c:9']);
  });
});

describe('the words of a phrase', () => {
  it('share its vote', () => {
    const [phrase, one] = [termOf('đại', 'Đại sứ quán?', 'vi'), termOf('mở', 'Mở?', 'vi')];
    expect(one.share).toBe(1);
    expect(phrase.share).toBeLessThan(1);
    expect(phrase.share).toBeGreaterThan(0);
  });

  it('have less of it the more they are', () => {
    const [three, two] = [termOf('quán', 'đại sứ quán?', 'vi'), termOf('trưởng', 'ngoại trưởng?', 'vi')];
    expect(three.share).toBeLessThan(two.share);
  });
});

describe('a word that the texts spell differently', () => {
  it.each([
    ['in another script', 'Sheinbaum', 'bn', 'শেইনবাউম।'],
    ['with accents', 'Chinh', 'vi', 'Thủ tướng Phạm Minh Chính.'],
    ['with another letter', 'Sheinbam', 'en', 'Then Sheinbaum spoke.'],
  ])('is looked for %s', (_, word, language, text) => {
    const reader = readerOf();
    documentsOf([text], { reader, language });
    const { alternatives } = termOf(word.toLowerCase(), `Who is ${word}?`, 'en', reader);
    expect(alternatives.length).toBeGreaterThan(1);
    for (const { weight } of alternatives.slice(1)) expect(weight).toBeLessThanOrEqual(1);
  });
});

describe('a misspelt word', () => {
  it('is looked for as the word of the lexicon that it is nearest to, and counts less', () => {
    const reader = readerOf(CONCEPTS);
    documentsOf(['দূতাবাস।'], { reader, language: 'bn' });
    const weight = weightOf(termOf('embasy', 'the embasy', 'en', reader), conceptTerm('c:1', 'bn'));
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThan(
      weightOf(termOf('embassy', 'the embassy', 'en', reader), conceptTerm('c:1', 'bn')),
    );
  });

  it('is itself where the texts have it, or where it is a name', () => {
    const reader = readerOf(CONCEPTS);
    documentsOf(['Mr Embasy.'], { reader });
    expect(weightOf(termOf('embasy', 'the embasy', 'en', reader), conceptTerm('c:1', 'en'))).toBe(0);
    expect(weightOf(termOf('embasi', 'the Embasi', 'en', reader), conceptTerm('c:1', 'en'))).toBe(0);
  });
});

describe('a phrase that no text has', () => {
  it('is looked for by the concepts inside it', () => {
    const reader = readerOf(CONCEPTS);
    documentsOf(['মন্ত্রী।'], { reader, language: 'bn' });
    const inside = conceptTerm('c:4', 'bn');
    expect(weightOf(termOf('minister', 'the foreign minister', 'en', reader), inside)).toBeGreaterThan(0);
  });

  it('is looked for as a whole where one has it', () => {
    const reader = readerOf(CONCEPTS);
    documentsOf(['Bộ trưởng gặp ngoại trưởng.'], { reader, language: 'vi' });
    expect(weightOf(termOf('minister', 'the foreign minister', 'en', reader), conceptTerm('c:4', 'vi'))).toBe(
      0,
    );
  });
});

describe('a name', () => {
  it.each([
    ['a word with a capital inside the question', 'Who is Hai?', 'hai', true],
    ['not the first word for its capital', 'Ships sail?', 'ships', false],
    ['a country, wherever it stands', 'vietnam trade', 'vietnam', true],
    ['no word of a question in capitals', 'WHO OPENED IT', 'opened', false],
    ['a country also there', 'WHO OPENED VIETNAM', 'vietnam', true],
  ])('is %s', (_, question, form, isName) => {
    expect(termOf(form, question).isName).toBe(isName);
  });
});

describe('a word that says what kind of thing is asked for', () => {
  it('counts less than what is said of it', () => {
    const [party, praises] = termsOf('Which party praises Vietnam?');
    expect(party?.token.form).toBe('party');
    expect(party?.share).toBeLessThan(praises?.share ?? 0);
  });
});

describe('words without accents', () => {
  it('are looked for only where they say something, too', () => {
    expect(formsOf('mexico mo dai su quan o dau', 'vi')).toEqual(['mexico', 'mo', 'dai', 'su', 'quan']);
    expect(formsOf('mở đại sứ quán o dau', 'vi')).toContain('dau');
  });
});

describe('words side by side', () => {
  it('follow each other only where nothing stands between them', () => {
    const follows = (question: string) => termsOf(question).map((term) => term.follows);
    expect(follows('trade turnover')).toEqual([false, true]);
    expect(follows('trade of turnover')).toEqual([false, false]);
  });
});
