import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/text/analysis.js';
import { formsOf, LEXICON_LANGUAGES } from '../../src/text/concepts.js';
import { loadConcepts, openLexicon } from '../../src/text/lexicon-files.js';
import { stemmer } from '../../src/text/stems.js';
import { words } from '../../src/text/words.js';

const FOLDER = 'src/text/lexicon';
const FEWEST_CONCEPTS = 1_500;

type LexiconLanguage = (typeof LEXICON_LANGUAGES)[number];

interface Row {
  /** `src/text/lexicon/law.tsv:12`, to be opened in an editor. */
  readonly place: string;
  readonly cells: readonly string[];
}

interface Cell {
  readonly place: string;
  readonly language: LexiconLanguage;
  readonly forms: readonly string[];
}

const FILES = readdirSync(FOLDER).sort();
const LINES: readonly { readonly place: string; readonly line: string }[] = FILES.flatMap((file) =>
  readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split('\n')
    .map((line, i) => ({ place: `${FOLDER}/${file}:${i + 1}`, line })),
);
const ROWS: readonly Row[] = LINES.filter(({ line }) => line !== '' && !line.startsWith('#')).map(
  ({ place, line }) => ({ place, cells: line.split('\t') }),
);
const CELLS: readonly Cell[] = ROWS.flatMap(({ place, cells }) =>
  LEXICON_LANGUAGES.map((language, i) => ({ place, language, forms: (cells[i] ?? '').split('|') })),
);

/** What is said of each form that is not as it should be. */
function faultsOf(told: (form: string, language: LexiconLanguage) => string | undefined): string[] {
  return CELLS.flatMap(({ place, language, forms }) =>
    forms.flatMap((form) => {
      const fault = told(form, language);
      return fault === undefined ? [] : [`${place} (${language}) "${form}": ${fault}`];
    }),
  );
}

/** Punctuation and digits may stand in any column (`covid-19`, `Côte d’Ivoire`). */
const SCRIPTS: Readonly<Record<LexiconLanguage, RegExp>> = {
  en: /^[\p{Script=Latin}\p{Nd}\p{P}\p{Zs}]+$/u,
  bn: /^[\p{Script=Bengali}\p{M}\p{Nd}\p{P}\p{Zs}\u200C\u200D]+$/u,
  vi: /^[\p{Script=Latin}\p{Nd}\p{P}\p{Zs}]+$/u,
  es: /^[\p{Script=Latin}\p{Nd}\p{P}\p{Zs}]+$/u,
};

/** What the lexicon finds a form by. Spanish stems of three letters are too short to count. */
function stemOf(form: string, language: LexiconLanguage): string {
  const stem = stemmer(language);
  const forms = words(form).map((word) => word.form);
  const stems = forms.map(stem);
  const isTooShort = language === 'es' && stems.length === 1 && (stems[0] ?? '').length <= 3;
  return (isTooShort ? forms : stems).join(' ');
}

describe('the concept lexicon', () => {
  it(`has at least ${FEWEST_CONCEPTS} concepts, in files that are all read`, () => {
    expect(FILES.filter((file) => !file.endsWith('.tsv'))).toEqual([]);
    expect(loadConcepts()).toHaveLength(ROWS.length);
    expect(ROWS.length).toBeGreaterThanOrEqual(FEWEST_CONCEPTS);
  });

  it('names the theme of each file in a comment', () => {
    const faults = FILES.filter((file) => !readFileSync(`${FOLDER}/${file}`, 'utf8').startsWith('# ')).map(
      (file) => `${FOLDER}/${file}:1 begin the file with a comment that names its theme: "# law"`,
    );
    expect(faults).toEqual([]);
  });

  it('has four columns in every row', () => {
    const faults = ROWS.filter(({ cells }) => cells.length !== LEXICON_LANGUAGES.length).map(
      ({ place, cells }) => `${place} has ${cells.length} columns: part en, bn, vi and es by three tabs`,
    );
    expect(faults).toEqual([]);
  });

  it('has no empty cell and no empty form', () => {
    const faults = CELLS.filter(({ forms }) => forms.some((form) => form.trim() === '')).map(
      ({ place, language }) => `${place} (${language}): fill the cell, or take out the | too many`,
    );
    expect(faults).toEqual([]);
  });

  it('has no space around forms, nor two spaces within', () => {
    expect(
      faultsOf((form) => (/^\s|\s$|\s\s|[^\S ]/u.test(form) ? 'take the space out' : undefined)),
    ).toEqual([]);
  });

  it('is in normal form C', () => {
    expect(
      faultsOf((form) => (form.normalize('NFC') === form ? undefined : `write "${form.normalize('NFC')}"`)),
    ).toEqual([]);
  });

  it('is in lower case, but for the first form of a name', () => {
    const faults = CELLS.flatMap(({ place, language, forms }) =>
      forms
        .filter((form, i) => form.toLowerCase() !== form && i > 0)
        .map((form) => `${place} (${language}) "${form}": write "${form.toLowerCase()}"`),
    );
    expect(faults).toEqual([]);
  });

  it('has capitals in the first form of a name in each language that writes it so', () => {
    const faults = ROWS.filter(({ cells }) => {
      const [english, , vietnamese, spanish] = cells.map((cell) => /^[^|]*\p{Lu}/u.test(cell));
      // Spanish has a few without: *eurozona*.
      return english !== vietnamese || (spanish && !english);
    }).map(({ place }) => `${place}: write the first form of a name with its capitals in each column`);
    expect(faults).toEqual([]);
  });

  it('has each language in its script', () => {
    expect(
      faultsOf((form, language) =>
        form.trim() === '' || SCRIPTS[language].test(form)
          ? undefined
          : 'write it in the script of its column, or move it to the right one',
      ),
    ).toEqual([]);
  });

  it('has a word in every form', () => {
    expect(
      faultsOf((form) => (words(form).length === 0 && form.trim() !== '' ? 'take it out' : undefined)),
    ).toEqual([]);
  });

  it('has each head word, the first English form, in one row of one file', () => {
    const first = new Map<string, string>();
    const faults: string[] = [];
    for (const { place, cells } of ROWS) {
      const head = (cells[0] ?? '').split('|')[0] ?? '';
      const other = first.get(head);
      if (other === undefined) first.set(head, place);
      else faults.push(`${place} "${head}" is the head word of ${other} too: join the rows, or take one out`);
    }
    expect(faults).toEqual([]);
  });

  it('has no form that the stemmer reaches from another of its cell', () => {
    const faults = CELLS.flatMap(({ place, language, forms }) => {
      const byStem = new Map<string, string>();
      return forms.flatMap((form) => {
        const stem = stemOf(form, language);
        const other = byStem.get(stem);
        byStem.set(stem, other ?? form);
        return other === undefined
          ? []
          : [`${place} (${language}) "${form}": take it out, the stemmer makes it one with "${other}"`];
      });
    });
    expect(faults).toEqual([]);
  });

  it('is found by each of its forms', () => {
    const concepts = loadConcepts();
    const lexicon = openLexicon();
    const lost = concepts.flatMap((concept) =>
      LEXICON_LANGUAGES.flatMap((language) =>
        formsOf(concept, language)
          .filter((form) => {
            // In Vietnamese a country of one syllable is told from other words by its capital.
            const text = form.charAt(0).toUpperCase() + form.slice(1);
            return !lexicon
              .match(analyse(text, language), language)
              .some(({ concept: id }) => id === concept.id);
          })
          .map((form) => `${concept.id} (${language}) "${form}" is not found in a text of its very words`),
      ),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ['en', 'food', 'dish'],
    ['en', 'sell', 'export'],
    ['en', 'side with', 'neutrality'],
    ['en', 'UNSC', 'Security Council'],
    ['bn', 'এম্বাসি', 'দূতাবাস'],
    ['bn', 'এক্সপোর্ট', 'রপ্তানি'],
    ['bn', 'বানাইছে', 'নির্মাণ'],
    ['bn', 'মারা গেছিল', 'মৃত্যু'],
    ['vi', 'hai nước', 'quốc gia'],
    ['vi', 'mua', 'nhập khẩu'],
    ['vi', 'LHQ', 'Liên Hợp Quốc'],
    ['vi', 'TPHCM', 'Sài Gòn'],
    ['es', 'viven', 'residir'],
    ['es', 'pagó', 'pagar'],
    ['es', 'leyes', 'ley'],
    ['es', 'EE. UU.', 'Estados Unidos'],
  ] as const)('has what people type beside what texts say (%s): %s, %s', (language, typed, said) => {
    const lexicon = openLexicon();
    const concepts = (text: string) =>
      new Set(lexicon.match(analyse(text, language), language).map(({ concept }) => concept));
    expect([...concepts(typed)].filter((concept) => concepts(said).has(concept))).not.toEqual([]);
  });
});
