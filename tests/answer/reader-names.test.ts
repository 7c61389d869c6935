import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReaderNames } from '../../src/answer/reader-names.js';
import type { Answer } from '../../src/answer/reply.js';
import { type Passage, quote, type Source } from '../../src/corpus/source.js';
import { factIn } from '../../src/facts/facts.js';
import type { Meaning, Value } from '../../src/facts/value.js';
import { createSearcher } from '../../src/search/searcher.js';
import type { Lexicon } from '../../src/text/lexicon.js';
import { openLexicon } from '../../src/text/lexicon-files.js';
import { conceptsOf, lexiconOf, passagesOf } from '../search/fixture.js';
import { anyText } from '../text/arbitraries.js';
import { answerer, sources } from './three-texts.js';

const lexicon = openLexicon();
const empty = lexiconOf();

type Text = readonly [language: string, text: string];

/** A passage of each text. */
function texts(...all: readonly Text[]): Passage[] {
  return all.flatMap(([language, text], i) => passagesOf([text], { id: `text-${i + 1}`, language }));
}

function answerOf(source: Source, value: Value, language: string): Answer {
  const words = quote(source, { start: 0, end: source.text.length });
  return {
    kind: 'answer',
    question: '?',
    language,
    quote: words,
    values: [value],
    value,
    facts: [],
    passages: [],
    citations: [{ n: 1, source }],
    confidence: 1,
    matched: [],
  };
}

/** The answer of the first passage's text, where a name in it answers. */
function told(
  passages: readonly Passage[],
  name: Extract<Meaning, { name: string }>,
  language: string,
  known: Lexicon = lexicon,
): Answer {
  const source = passages[0]?.source;
  if (source === undefined) throw new Error('no passage');
  const start = source.text.indexOf(name.name);
  const value = { ...name, start, end: start + name.name.length, text: name.name };
  return createReaderNames(createSearcher(passages, known), known).ofAnswer(
    answerOf(source, value, language),
  );
}

/** How a reader is told a name of a text, by the lexicon or by further texts. */
function nameFor(
  reader: string,
  name: Extract<Meaning, { name: string }>,
  ...all: readonly Text[]
): string | undefined {
  return told(texts(...all), name, reader).value?.readerName;
}

describe('a name of the lexicon', () => {
  it.each([
    ['bn', 'হ্যানয়তে', 'place', { en: 'Hanoi', vi: 'Hà Nội', es: 'Hanói' }],
    ['bn', 'মেক্সিকো সিটিতে', 'place', { en: 'Mexico City', vi: 'Thành phố Mexico', es: 'Ciudad de México' }],
    ['bn', 'জাতিসংঘের', 'organisation', { en: 'United Nations', vi: 'Liên Hợp Quốc', es: 'Naciones Unidas' }],
    ['bn', 'ন্যাটো', 'organisation', { en: 'NATO', vi: 'NATO', es: 'OTAN' }],
    ['bn', 'লাতিন আমেরিকায়', 'place', { en: 'Latin America', vi: 'Mỹ Latinh', es: 'América Latina' }],
    ['en', 'World Bank', 'organisation', { bn: 'বিশ্ব ব্যাংক' }],
    ['en', 'Geneva', 'place', { bn: 'জেনেভা' }],
    ['en', 'Soviet Union', 'place', { bn: 'সোভিয়েত ইউনিয়ন' }],
    ['vi', 'Hà Nội', 'place', { bn: 'হ্যানয়' }],
    ['vi', 'Hội đồng Bảo an', 'organisation', { bn: 'নিরাপত্তা পরিষদ' }],
    ['es', 'Ginebra', 'place', { bn: 'জেনেভা' }],
    ['es', 'Unión Europea', 'organisation', { bn: 'ইউরোপীয় ইউনিয়ন' }],
  ] as const)('is written for each reader (%s): %s', (language, name, kind, readers) => {
    for (const [reader, words] of Object.entries(readers)) {
      expect(nameFor(reader, { kind, name }, [language, `${name}.`])).toBe(words);
    }
  });

  it.each([
    ['bn', 'দিল্লীতে', 'place', 'en', 'Delhi'],
    ['bn', 'নেটোর', 'organisation', 'vi', 'NATO'],
    ['en', 'UN', 'organisation', 'bn', 'জাতিসংঘ'],
  ] as const)(
    'is known by another spelling or its first letters (%s): %s',
    (language, name, kind, reader, words) => {
      expect(nameFor(reader, { kind, name }, [language, `${name}.`])).toBe(words);
    },
  );

  it.each([
    // Another name of the place, and another body of the row.
    ['bn', 'সাইগনে', 'place', 'en'],
    ['bn', 'রেড ক্রিসেন্ট', 'organisation', 'en'],
    // A word that is no name; and more, or less, than a name.
    ['bn', 'দূতাবাস', 'organisation', 'es'],
    ['bn', 'নিরাপত্তা', 'organisation', 'vi'],
    ['bn', 'হ্যানয় বন্দর', 'place', 'en'],
    ['en', 'Communist Party of Vietnam', 'organisation', 'bn'],
    // A language without a column.
    ['bn', 'হ্যানয়', 'place', 'hi'],
  ] as const)('is not told where it is not sure (%s): %s', (language, name, kind, reader) => {
    expect(nameFor(reader, { kind, name }, [language, `${name}.`])).toBeUndefined();
  });

  it('may be an operator’s own', () => {
    const own = lexiconOf(conceptsOf(['Visby', 'ভিসবি', '', ''], ['Visby harbour', '', '', '']));
    const passages = texts(['bn', 'জাহাজটি ভিসবিতে পৌঁছায়।']);
    expect(told(passages, { kind: 'place', name: 'ভিসবিতে' }, 'en', own).value?.readerName).toBe('Visby');
    expect(told(passages, { kind: 'place', name: 'ভিসবিতে' }, 'es', own).value?.readerName).toBeUndefined();
  });

  it('that stands for two things is that of neither', () => {
    const own = lexiconOf(conceptsOf(['Visby', 'ভিসবি', '', ''], ['Visborg', 'ভিসবি', '', '']));
    const passages = texts(['bn', 'জাহাজটি ভিসবিতে পৌঁছায়।']);
    expect(told(passages, { kind: 'place', name: 'ভিসবিতে' }, 'en', own).value?.readerName).toBeUndefined();
  });
});

describe('a name that the sources write in the reader’s script', () => {
  const nieto = { kind: 'person', name: 'এন্রিকে পেইয়া নিয়েতো' } as const;
  const visit = 'মেক্সিকোর রাষ্ট্রপতি এন্রিকে পেইয়া নিয়েতো হ্যানয়ে যান।';

  it.each(['en', 'vi', 'es'])('is written so (%s)', (reader) => {
    expect(nameFor(reader, nieto, ['bn', visit], ['en', 'President Enrique Peña Nieto flew to Hanoi.'])).toBe(
      'Enrique Peña Nieto',
    );
  });

  it('is written so in Bengali, without a case ending', () => {
    const sheinbaum = { kind: 'person', name: 'Claudia Sheinbaum' } as const;
    const meeting = 'President Claudia Sheinbaum spoke in Puebla.';
    const inflected = 'রাষ্ট্রপতি ক্লাউদিয়া শেইনবাউমের সফর শেষ হয়।';
    const bare = 'রাষ্ট্রপতি ক্লাউদিয়া শেইনবাউম ভাষণ দেন।';
    expect(nameFor('bn', sheinbaum, ['en', meeting], ['bn', `${inflected} ${bare}`])).toBe('ক্লাউদিয়া শেইনবাউম');
    expect(nameFor('bn', sheinbaum, ['en', meeting], ['bn', inflected])).toBeUndefined();
  });

  it('is that of a text in the reader’s language before others', () => {
    const quang = { kind: 'person', name: 'ত্রান দাই কুয়াং' } as const;
    const all = [
      ['bn', 'রাষ্ট্রপতি ত্রান দাই কুয়াং বৈঠক করেন।'],
      ['en', 'President Tran Dai Quang met the ministers.'],
      ['vi', 'Chủ tịch nước Trần Đại Quang đã gặp các bộ trưởng.'],
    ] as const;
    expect(nameFor('vi', quang, ...all)).toBe('Trần Đại Quang');
    expect(nameFor('en', quang, ...all)).toBe('Tran Dai Quang');
  });

  it.each([
    ['রাষ্ট্রপতি ত্রান দাই কুয়াং (Trần Đại Quang) বৈঠক করেন।', 'Trần Đại Quang'],
    ['রাষ্ট্রপতি ত্রান দাই কুয়াং (ভিয়েতনামি: Trần Đại Quang; জন্ম ১৯৫৬) বৈঠক করেন।', 'Trần Đại Quang'],
    ['রাষ্ট্রপতি ত্রান দাই কুয়াং (Vietnam) বৈঠক করেন।', undefined],
    ['রাষ্ট্রপতি ত্রান দাই কুয়াং (Nguyễn Phú Trọng) বৈঠক করেন।', undefined],
    ['রাষ্ট্রপতি ত্রান দাই কুয়াং বৈঠক করেন (Trần Đại Quang)।', undefined],
  ])('may stand in brackets behind it: %s', (text, words) => {
    expect(nameFor('en', { kind: 'person', name: 'ত্রান দাই কুয়াং' }, ['bn', text])).toBe(words);
  });

  it.each([
    ['another person’s', 'President Enrique Gómez Nieto flew to Hanoi.'],
    ['more than the name', 'President Enrique Peña Nieto Gómez flew to Hanoi.'],
    ['less than the name', 'President Peña Nieto flew to Hanoi.'],
    ['a place of that name', 'They flew to Enrique Peña Nieto Lake.'],
  ])('is not told by %s', (_, text) => {
    expect(nameFor('en', nieto, ['bn', visit], ['en', text])).toBeUndefined();
  });

  it('is not told where two names may be meant', () => {
    const hung = { kind: 'person', name: 'নগুয়েন ভান হুং' } as const;
    const text = ['bn', 'রাষ্ট্রদূত নগুয়েন ভান হুং ভাষণ দেন।'] as const;
    const one = ['vi', 'Đại sứ Nguyễn Văn Hùng phát biểu.'] as const;
    expect(nameFor('vi', hung, text, one)).toBe('Nguyễn Văn Hùng');
    expect(nameFor('vi', hung, text, one, ['vi', 'Đại sứ Nguyễn Văn Hưng phát biểu.'])).toBeUndefined();
  });

  it('is told of what another source says to the question too', () => {
    const [bengali, english] = texts(['bn', visit], ['en', 'President Enrique Peña Nieto flew to Hanoi.']);
    if (bengali === undefined || english === undefined) throw new Error('no passage');
    const read = createReaderNames(createSearcher([bengali, english], empty), empty);
    const [main] = factIn(english.source, english).values;
    const fact = factIn(bengali.source, bengali);
    const value = fact.values.find(({ kind }) => kind === 'person');
    if (main === undefined || value === undefined) throw new Error('no name');
    const said = { value, agreement: 'compatible' } as const;
    const { facts } = read.ofAnswer({ ...answerOf(english.source, main, 'en'), facts: [{ ...fact, said }] });
    expect(facts[0]?.said).toEqual({ ...said, value: { ...value, readerName: 'Enrique Peña Nieto' } });
    expect(facts[0]?.values).toContainEqual(facts[0]?.said?.value);
  });
});

describe('an acronym in the reader’s script', () => {
  it('is told where nothing else of the name can be', () => {
    const name = { kind: 'organisation', name: 'বিজ্ঞান উন্নয়ন সভা', acronym: 'XQZ' } as const;
    expect(nameFor('en', name, ['bn', 'বিজ্ঞান উন্নয়ন সভা (XQZ) বসে।'])).toBe('XQZ');
    expect(nameFor('hi', name, ['bn', 'বিজ্ঞান উন্নয়ন সভা (XQZ) বসে।'])).toBeUndefined();
  });
});

describe('a name in the reader’s own script', () => {
  const latin = fc.constantFrom('en', 'vi', 'es', 'fr');
  const kind = fc.constantFrom('person' as const, 'organisation' as const, 'place' as const);

  it.each([
    ['es', 'Enrique Peña Nieto', 'en'],
    ['en', 'Hanoi', 'vi'],
    ['vi', 'Liên Hợp Quốc', 'es'],
    ['en', 'London', 'es'],
    ['bn', 'হ্যানয়তে', 'bn'],
    ['bn', 'Facebook', 'bn'],
  ])('stays as the text has it (%s): %s', (language, name, reader) => {
    const { value, values } = told(texts([language, `${name}.`]), { kind: 'place', name }, reader);
    expect(value).not.toHaveProperty('readerName');
    expect(values).toEqual([value]);
  });

  it('stays as the text has it, whichever it is', () => {
    const letters = fc.stringMatching(/^[A-ZÁÑĐỘa-zéêơư' -]{1,30}$/);
    fc.assert(
      fc.property(letters, latin, latin, kind, (name, language, reader, of) => {
        const { value } = told(texts([language, `${name}.`]), { kind: of, name }, reader);
        return value !== undefined && !('readerName' in value);
      }),
    );
  });

  it('stays as it is in every answer of a text’s own language', () => {
    for (const source of sources) {
      const fact = factIn(source, { start: 0, end: source.text.length });
      const read = createReaderNames(createSearcher([], lexicon), lexicon).ofFacts({
        kind: 'facts',
        language: source.language,
        facts: [fact],
        citations: [],
      });
      expect(read.facts).toEqual([fact]);
    }
  });
});

describe('whatever is a name', () => {
  it('is looked for without an error, and found in the reader’s script', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'bn', 'vi', 'es', 'hi', 'ja', 'und'), (name, reader) => {
        const { value } = told(texts(['bn', `${name} (${name}) হ্যানয়ে।`]), { kind: 'person', name }, reader);
        const readerName = value?.readerName;
        return readerName === undefined || !/\p{Script=Bengali}/u.test(readerName) || reader === 'ja';
      }),
    );
  });
});

describe('facts about something', () => {
  it('have the names of the lexicon as who asks writes them', () => {
    const found = answerer.facts({ about: 'embassy in Hanoi', kind: 'place' });
    if (found.kind === 'refusal') throw new Error('refused');
    const hanoi = found.facts.flatMap(({ values }) => values).filter(({ text }) => text === 'হ্যানয়তে');
    expect(hanoi.map(({ readerName }) => readerName)).toEqual(hanoi.map(() => 'Hanoi'));
    expect(hanoi.length).toBeGreaterThan(0);
  });
});
