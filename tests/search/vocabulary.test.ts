import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Relative, Vocabulary } from '../../src/search/vocabulary.js';
import { stemmer } from '../../src/text/stems.js';
import { normaliseWord } from '../../src/text/words.js';
import { anyLanguage, anyText } from '../text/arbitraries.js';

/** A vocabulary of words, each with itself as its term. */
function vocabularyOf(words: Iterable<readonly [word: string, language: string]>): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const [word, language] of words) vocabulary.add(normaliseWord(word), normaliseWord(word), language);
  return vocabulary;
}

function relatives(vocabulary: Vocabulary, word: string, language: string): Relative[] {
  return vocabulary.relatives(normaliseWord(word), language);
}

function terms(vocabulary: Vocabulary, word: string, language: string): string[] {
  return relatives(vocabulary, word, language).map(({ term }) => term);
}

/** The same names in Bengali or Hindi and in Latin script, as newspapers write them. */
const NAMES =
  `শেইনবাউম Sheinbaum, ক্লাউডিয়া Claudia, ভেনচুরা Ventura, গঞ্জালেজ González, ফার্নান্দো Fernando, নিয়েতো Nieto,
  এন্রিকে Enrique, ত্রান Trần, কুয়াং Quang, মেক্সিকো Mexico, ভিয়েতনাম Vietnam, ম্যানিলা Manila, ম্যাক্রোঁ Macron,
  ব্রাজিল Brazil, আর্জেন্টিনা Argentina, চণ্ডীগড় Chandigarh, সিঙ্গাপুর Singapore, জাকার্তা Jakarta, ব্যাংকক Bangkok,
  লন্ডন London, মাদ্রিদ Madrid, বার্সেলোনা Barcelona, আইনস্টাইন Einstein, ডারউইন Darwin, শেক্সপিয়র Shakespeare,
  বেথোভেন Beethoven, নিউটন Newton, গান্ধী Gandhi, টেসলা Tesla, কলম্বাস Columbus, নেপোলিয়ন Napoleon, ওবামা Obama,
  চার্চিল Churchill, কার্ডেনাস Cárdenas, লোপেজ López, ওব্রাদর Obrador, ভিক্টোরিয়া Victoria, এলিজাবেথ Elizabeth, মেসি Messi,
  নেরুদা Neruda, বলিভার Bolívar, কাস্ত্রো Castro, মার্কেজ Márquez, মারকেল Merkel, ওয়াশিংটন Washington, লিঙ্কন Lincoln,
  मंडेला Mandela, मोज़ार्ट Mozart, कार्टर Carter, पेद्रो Pedro, शाकिरा Shakira, केनेडी Kennedy, वेलिंग्टन Wellington`
    .split(',')
    .map((pair) => {
      const [name = '', latin = ''] = pair.trim().split(' ').map(normaliseWord);
      return { name, latin, language: /\p{Script=Bengali}/u.test(name) ? 'bn' : 'hi' };
    });

describe('a name in another script', () => {
  const inLatin = vocabularyOf(NAMES.map(({ latin }) => [latin, 'en']));
  const inOther = vocabularyOf(NAMES.map(({ name, language }) => [name, language]));

  it.each(NAMES)('is found by its sound: $name, $latin', ({ name, latin, language }) => {
    expect(terms(inLatin, name, language)[0]).toBe(latin);
    expect(terms(inOther, latin, 'en')[0]).toBe(name);
    expect(relatives(inLatin, name, language)[0]?.kind).toBe('sound');
  });

  it('is taken for few other names', () => {
    const others = NAMES.flatMap(({ name, latin, language }) => [
      ...terms(inLatin, name, language).filter((term) => term !== latin),
      ...terms(inOther, latin, 'en').filter((term) => term !== name),
    ]);
    const pairs = 2 * NAMES.length * (NAMES.length - 1);
    expect(pairs).toBeGreaterThan(5_000);
    expect(others.length).toBeLessThanOrEqual(0.001 * pairs);
  });

  it('is found in its inflected forms, which Bengali has and others have not', () => {
    for (const name of ['শেইনবাউমের', 'মেক্সিকোতে', 'মেসিকে', 'ওবামাদের', 'কাস্ত্রোই']) {
      expect(terms(inLatin, name, 'bn'), name).toHaveLength(1);
      const inflected = vocabularyOf([[name, 'bn']]);
      const [latin = ''] = terms(inLatin, name, 'bn');
      expect(terms(inflected, latin, 'en'), latin).toEqual([normaliseWord(name)]);
    }
  });

  it('is not taken for what only shares few consonants with it', () => {
    const short = vocabularyOf([
      ['Nguyen', 'en'],
      ['Hai', 'en'],
      ['Anh', 'en'],
      ['one', 'en'],
      ['Ho', 'en'],
      ['Sun', 'en'],
      ['her', 'en'],
    ]);
    for (const word of ['হ্যানয়', 'হো', 'আন', 'ওই', 'হয়', 'নয়'])
      expect(terms(short, word, 'bn'), word).toEqual([]);
  });

  it('of two consonants is found only by the very same', () => {
    const names = vocabularyOf([
      ['Messi', 'en'],
      ['Moss', 'en'],
      ['Mexico', 'en'],
      ['Peru', 'en'],
    ]);
    expect(terms(names, 'পেরু', 'bn')).toEqual(['peru']);
    expect(terms(names, 'মেসি', 'bn')[0]).toBe('messi');
  });
});

describe('a word without its accents', () => {
  const vocabulary = vocabularyOf([
    ['đại', 'vi'],
    ['sứ', 'vi'],
    ['quán', 'vi'],
    ['México', 'es'],
    ['esta', 'es'],
    ['está', 'es'],
    ['Peña', 'en'],
  ]);

  it('is found where the texts have them', () => {
    expect(relatives(vocabulary, 'quan', 'vi')[0]).toMatchObject({ term: 'quán', kind: 'accents' });
    expect(terms(vocabulary, 'mexico', 'es')[0]).toBe('méxico');
    expect(terms(vocabulary, 'Pena', 'es')[0]).toBe('peña');
  });

  it('is found in a text of another language that has none', () => {
    expect(relatives(vocabularyOf([['Mexico', 'en']]), 'México', 'es')[0]).toMatchObject({
      term: 'mexico',
      kind: 'accents',
    });
  });

  it('is left alone where its language has the word without any, or an accent was typed', () => {
    expect(terms(vocabulary, 'esta', 'es')).toEqual([]);
    expect(terms(vocabulary, 'quàn', 'vi')).toEqual([]);
  });
});

describe('a misspelt word', () => {
  const vocabulary = vocabularyOf([
    ['Sheinbaum', 'en'],
    ['Peña', 'en'],
    ['Nieto', 'en'],
    ['embassy', 'en'],
    ['ambassador', 'en'],
    ['war', 'en'],
    ['দূতাবাস', 'bn'],
    ['রাষ্ট্রদূত', 'bn'],
  ]);

  it.each([
    ['Sheinbam', 'en', 'sheinbaum'],
    ['Shienbaum', 'en', 'sheinbaum'],
    ['Sheynbaun', 'en', 'sheinbaum'],
    ['Peya', 'en', 'peña'],
    ['Neito', 'en', 'nieto'],
    ['embasy', 'en', 'embassy'],
    ['ambasador', 'en', 'ambassador'],
    ['দুতাবাস', 'bn', 'দূতাবাস'],
    ['রাস্ট্রদূত', 'bn', 'রাষ্ট্রদূত'],
  ])('is found by what the texts have: %s', (word, language, meant) => {
    expect(terms(vocabulary, word, language)[0]).toBe(normaliseWord(meant));
  });

  it('is not sought where the texts have the word as it is typed', () => {
    expect(
      terms(
        vocabularyOf([
          ['form', 'en'],
          ['from', 'en'],
          ['farm', 'en'],
        ]),
        'form',
        'en',
      ),
    ).toEqual([]);
  });

  it('is not guessed at where it is short', () => {
    expect(terms(vocabulary, 'wat', 'en')).toEqual([]);
  });
});

describe('a word of another language', () => {
  const english = vocabularyOf([
    ['economy', 'en'],
    ['diplomatic', 'en'],
    ['cooperation', 'en'],
    ['university', 'en'],
    ['embassy', 'en'],
  ]);

  it.each([
    ['economía', 'economy'],
    ['diplomáticas', 'diplomatic'],
    ['cooperación', 'cooperation'],
    ['universidad', 'university'],
  ])('is found by its cognate: %s', (word, cognate) => {
    expect(relatives(english, word, 'es')[0]).toMatchObject({ term: cognate });
  });

  it('has no relative where none is like it', () => {
    expect(terms(english, 'guerra', 'es')).toEqual([]);
    expect(terms(english, 'দূতাবাস', 'bn')).toEqual([]);
  });
});

describe('a Bengali verb', () => {
  it('is found by forms that begin alike', () => {
    const vocabulary = vocabularyOf([
      ['স্থাপিত', 'bn'],
      ['আলোচনা', 'bn'],
    ]);
    expect(relatives(vocabulary, 'স্থাপন', 'bn')[0]).toMatchObject({ term: 'স্থাপিত' });
  });
});

describe('the relatives of a word', () => {
  it('are terms of the texts, each once, the likeliest first, six at most', () => {
    const vocabulary = new Vocabulary();
    const words =
      'nation nations national nationals nationality native natives natural nature ration rations'.split(' ');
    for (const word of words) vocabulary.add(word, stemmer('en')(word), 'en');
    const found = relatives(vocabulary, 'nación', 'es');
    expect(new Set(found.map(({ term }) => term)).size).toBe(found.length);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(6);
    for (const { term, likeness } of found) {
      expect(words.map(stemmer('en'))).toContain(term);
      expect(likeness).toBeGreaterThan(0);
      expect(likeness).toBeLessThanOrEqual(1);
    }
    expect(found.map(({ likeness }) => likeness)).toEqual(
      found.map(({ likeness }) => likeness).sort((a, b) => b - a),
    );
  });

  it('are looked for again when words have been added', () => {
    const vocabulary = vocabularyOf([['embassy', 'en']]);
    expect(terms(vocabulary, 'Sheinbam', 'en')).toEqual([]);
    vocabulary.add('sheinbaum', 'sheinbaum', 'en');
    expect(terms(vocabulary, 'Sheinbam', 'en')).toEqual(['sheinbaum']);
  });

  it('are none in an empty vocabulary, and none of a number', () => {
    expect(terms(new Vocabulary(), 'mexico', 'en')).toEqual([]);
    expect(
      terms(
        vocabularyOf([
          ['2000', 'en'],
          ['2001', 'en'],
        ]),
        '2002',
        'en',
      ),
    ).toEqual([]);
  });

  it('are found whatever the word, and do not depend on how often they are asked for', () => {
    const pairs = fc.array(fc.tuple(anyText.map(normaliseWord), anyLanguage), { maxLength: 8 });
    fc.assert(
      fc.property(pairs, anyText, anyLanguage, (added, word, language) => {
        const vocabulary = vocabularyOf(added);
        const first = relatives(vocabulary, word, language);
        expect(relatives(vocabulary, word, language)).toEqual(first);
        const known = new Set(added.map(([form]) => normaliseWord(form)));
        for (const { term } of first) expect(known).toContain(term);
      }),
    );
  });

  it('are no function words, whatever these sound or are spelt like', () => {
    const vocabulary = vocabularyOf([
      ['থেকে', 'bn'],
      ['will', 'en'],
    ]);
    expect(terms(vocabulary, 'theke', 'en')).toEqual([]);
    expect(terms(vocabulary, 'wil', 'en')).toEqual([]);
  });

  it('are found quickly, however long the words', () => {
    const vocabulary = vocabularyOf([
      ['ab'.repeat(50_000), 'en'],
      ['কখ'.repeat(50_000), 'bn'],
      ['embassy', 'en'],
    ]);
    const start = performance.now();
    for (const word of ['ba'.repeat(500), 'খক'.repeat(500)]) {
      for (const language of ['en', 'bn']) expect(terms(vocabulary, word, language)).toEqual([]);
    }
    expect(performance.now() - start).toBeLessThan(200);
  });

  it('tell the languages that words have been added in', () => {
    expect([
      ...vocabularyOf([
        ['a', 'en'],
        ['b', 'bn'],
        ['c', 'en'],
      ]).languages,
    ]).toEqual(['en', 'bn']);
  });
});
