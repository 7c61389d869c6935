import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/text/analysis.js';
import { type Concept, formsOf, parseLexicon } from '../../src/text/concepts.js';
import { type ConceptMatch, Lexicon, longestOnly } from '../../src/text/lexicon.js';
import { phraseTable } from '../../src/text/phrases.js';
import { anyLanguage, anyText } from './arbitraries.js';
import { growth, NEARLY_LINEAR } from './growth.js';

const LEXICON = `# diplomacy
embassy|legation	দূতাবাস	đại sứ quán|sứ quán	embajada
ambassador	রাষ্ট্রদূত	đại sứ	embajador
reopen	পুনরায় খোলা	mở lại	reabrir|reapertura
prime minister	প্রধানমন্ত্রী	thủ tướng	primer ministro
passport	পাসপোর্ট	hộ chiếu	pasaporte
more		hơn	más
mass		khối lượng	masa
year	বছর	năm	año
use	ব্যবহার	dùng	usar
tax	কর	thuế	impuesto
law	আইন	luật	ley
buy	কেনা	mua	comprar
`;
const CONCEPTS = [
  ...parseLexicon(LEXICON, 'diplomacy').concepts,
  ...parseLexicon(
    'england|english\tইংল্যান্ড\tanh|nước anh\tinglaterra|inglés\nunited states|us\tআমেরিকা\tmỹ\testados unidos\nbrazil\tব্রাজিল\tbrazil\tbrasil',
    'countries',
  ).concepts,
];
const lexicon = lexiconOf(CONCEPTS);

function lexiconOf(concepts: readonly Concept[]): Lexicon {
  return new Lexicon((language) => [phraseTable(concepts, language)]);
}

/** The English word of each concept found, with the words of the text that stand for it. */
function found(text: string, language: string): string[] {
  const tokens = analyse(text, language);
  return lexicon.match(tokens, language).map(({ concept, from, to }) => {
    const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    const [name] = CONCEPTS.filter(({ id }) => id === concept).flatMap((one) => formsOf(one, 'en'));
    return `${name}: ${words}`;
  });
}

describe('a name', () => {
  it('is written as the first table with it has it', () => {
    const own = parseLexicon('Visby\tভিসবি\t\t\nharbour\tবন্দর\tcảng\tpuerto', 'own').concepts;
    const both = new Lexicon((language) => [phraseTable(CONCEPTS, language), phraseTable(own, language)]);
    const names = (concept: string) => ['en', 'bn', 'es'].map((language) => both.nameOf(concept, language));
    expect(names('own:1')).toEqual(['Visby', 'ভিসবি', undefined]);
    expect(names('own:2')).toEqual([undefined, undefined, undefined]);
    expect(names('countries:1')).toEqual([undefined, undefined, undefined]);
    expect(names('nothing')).toEqual([undefined, undefined, undefined]);
  });
});

describe('a misspelt word', () => {
  const meant = (word: string, language = 'en') =>
    lexicon
      .meantBy(word, language)
      ?.concepts.flatMap((concept) =>
        CONCEPTS.filter(({ id }) => id === concept).flatMap((one) => formsOf(one, 'en')[0]),
      );

  it('is taken for the nearest that begins like it', () => {
    expect(meant('embasy')).toEqual(['embassy']);
    expect(meant('ambasador')).toEqual(['ambassador']);
    expect(meant('embjada', 'es')).toEqual(['embassy']);
    expect(meant('পাসপর্ট', 'bn')).toEqual(['passport']);
  });

  it('is worth the more the more of it is right', () => {
    const likeness = (word: string) => lexicon.meantBy(word, 'en')?.likeness ?? 0;
    expect(likeness('ambasador')).toBeGreaterThan(likeness('ambasadar'));
    expect(likeness('ambasadar')).toBeGreaterThan(0);
  });

  it('is none where it is short, far from all, or a syllable', () => {
    expect(meant('lam')).toBeUndefined();
    expect(meant('embroidery')).toBeUndefined();
    expect(meant('quann', 'vi')).toBeUndefined();
  });
});

describe('the concepts of a text', () => {
  it.each([
    ['en', 'Mexico reopened its embassies.', ['reopen: reopened', 'embassy: embassies']],
    ['es', 'La reapertura de las embajadas', ['reopen: reapertura', 'embassy: embajadas']],
    ['bn', 'রাষ্ট্রদূতের দূতাবাসে', ['ambassador: রাষ্ট্রদূতের', 'embassy: দূতাবাসে']],
    ['vi', 'Thủ tướng mở lại sứ quán', ['prime minister: Thủ tướng', 'reopen: mở lại', 'embassy: sứ quán']],
    ['hi', 'दूतावास embassy', []],
  ])('are found by the forms of their words (%s): %s', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });

  it('are found however their letters are composed', () => {
    for (const form of ['NFC', 'NFD'] as const) {
      expect(found('đại sứ quán'.normalize(form), 'vi')).toHaveLength(1);
      expect(
        lexiconOf(parseLexicon(LEXICON.normalize(form), 'd').concepts).match(analyse('đại sứ', 'vi'), 'vi'),
      ).toHaveLength(1);
    }
  });

  it('are not found by half of a phrase', () => {
    expect(found('the minister was in her prime', 'en')).toEqual([]);
    expect(found('prime', 'en')).toEqual([]);
  });

  it('are only the longest in Vietnamese, where each syllable may be a word', () => {
    expect(found('đại sứ quán', 'vi')).toEqual(['embassy: đại sứ quán']);
    expect(found('đại sứ', 'vi')).toEqual(['ambassador: đại sứ']);
  });

  it('do not take a word for the country that it names with a capital', () => {
    expect(found('vua Anh', 'vi')).toEqual(['england: Anh']);
    expect(found('người anh của tôi', 'vi')).toEqual([]);
    expect(found('thương mại với brazil', 'vi')).toEqual(['brazil: brazil']);
    expect(found('the US embassy', 'en')).toEqual(['united states: US', 'embassy: embassy']);
    expect(found('tell us, use it', 'en')).toEqual(['use: use']);
  });

  it('do not join Spanish words by stems that are too short to tell them apart', () => {
    expect(found('la masa', 'es')).toEqual(['mass: masa']);
    expect(found('hay más', 'es')).toEqual(['more: más']);
    expect(found('hay leyes', 'es')).toEqual(['law: leyes']);
  });

  it('are found by an irregular form that begins otherwise than they do', () => {
    expect(found('they bought it', 'en')).toEqual(['buy: bought']);
  });

  it('are found by either spelling of a Vietnamese syllable', () => {
    const tables = lexiconOf(
      parseLexicon('record\tরেকর্ড\tkỷ lục\trécord\nreason\tকারণ\tlí do\trazón', 'own').concepts,
    );
    for (const text of ['kỉ lục', 'kỷ lục', 'lý do', 'lí do', 'li do', 'ly do']) {
      expect(tables.match(analyse(text, 'vi'), 'vi'), text).toHaveLength(1);
    }
  });

  it('do not take a word for a function word that its stem is', () => {
    const tables = lexiconOf(parseLexicon('why\tকেন\ttại sao\tpor qué', 'own').concepts);
    expect(tables.match(analyse('সে কেনে', 'bn'), 'bn')).toEqual([]);
    expect(tables.match(analyse('কেন', 'bn'), 'bn')).toHaveLength(1);
  });

  it('are to be had with those inside a longer one in Vietnamese', () => {
    const tokens = analyse('đại sứ quán', 'vi');
    const names = lexicon.matchNested(tokens, 'vi').map(({ from, to }) => `${from}-${to}`);
    expect(names).toEqual(expect.arrayContaining(['0-3', '0-2', '1-3']));
  });

  it('do not take a function word for a word that its stem is like', () => {
    expect(found('সে কাজ করে', 'bn')).toEqual([]);
    expect(found('করের হার', 'bn')).toEqual(['tax: করের']);
  });

  it('are found in the first part of a Bengali compound', () => {
    expect(found('পাসপোর্টধারী নাগরিক', 'bn')).toEqual(['passport: পাসপোর্টধারী']);
  });

  it('are found without their accents where none is typed', () => {
    expect(found('thu tuong mo lai dai su quan', 'vi')).toEqual([
      'prime minister: thu tuong',
      'reopen: mo lai',
      'embassy: dai su quan',
    ]);
    expect(found('el ingles', 'es')).toEqual(['england: ingles']);
    expect(found('dai su quan của', 'vi')).toEqual([]);
  });

  it('are found in each Spanish word that was typed without its accent, whatever others have', () => {
    expect(found('¿qué año reabrio su embajada?', 'es')).toEqual([
      'year: año',
      'reopen: reabrio',
      'embassy: embajada',
    ]);
    expect(found('él abrio otra embajada', 'es')).toEqual(['embassy: embajada']);
  });

  it('stand where they say, in order, in any text', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const tokens = analyse(text, language);
        let last = 0;
        for (const { from, to } of lexicon.match(tokens, language)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(tokens.length);
          last = from;
        }
      }),
    );
  });

  it('are found in time proportional to the number of words', () => {
    for (const [language, piece] of [
      ['vi', 'đại sứ quán '],
      ['vi', 'dai su '],
      ['en', 'prime '],
      ['bn', 'পাসপোর্টধারী '],
    ] as const) {
      const tokensOf = (size: number) => analyse(piece.repeat(size), language);
      expect(
        growth(150, tokensOf, (tokens) => lexicon.match(tokens, language)),
        piece,
      ).toBeLessThan(NEARLY_LINEAR);
    }
  });
});

describe('the longest matches', () => {
  const match = (from: number, to: number): ConceptMatch => ({ concept: `${from}-${to}`, from, to });

  it('are those that lie inside no longer one', () => {
    const matches = [match(0, 2), match(0, 3), match(1, 2), match(1, 4), match(5, 6), match(5, 6)];
    expect(longestOnly(matches)).toEqual([match(0, 3), match(1, 4), match(5, 6), match(5, 6)]);
    expect(longestOnly([])).toEqual([]);
  });

  it('are those that a comparison of all with all leaves', () => {
    const anyMatches = fc
      .array(fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 5 })), { maxLength: 12 })
      .map((pairs) =>
        pairs.map(([from, length]) => match(from, from + length)).sort((a, b) => a.from - b.from),
      );
    fc.assert(
      fc.property(anyMatches, (matches) => {
        const left = matches.filter(
          (one) =>
            !matches.some(
              (other) =>
                other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from,
            ),
        );
        expect(longestOnly(matches)).toEqual(left);
      }),
    );
  });
});
