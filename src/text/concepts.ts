/** The languages of the lexicon, in the order of its columns. */
export const LEXICON_LANGUAGES = ['en', 'bn', 'vi', 'es'] as const;

/** Whether the lexicon has words of a language. */
export function isOfLexicon(language: string): boolean {
  return LEXICON_LANGUAGES.some((known) => known === language);
}

/** Parts synonyms. */
const SYNONYMS = '|';

/** One concept: the words and phrases that stand for it, by language. */
export interface Concept {
  readonly id: string;
  /** By language, with `|` between them, as the lexicon is written: there are many, and most are never looked for. */
  readonly forms: Readonly<Record<string, string>>;
  /** Whether it is somebody or something that has a name: a first form of it is written with a capital (`Hanoi`). */
  readonly isName?: true;
}

/** A line of a lexicon that is not as it should be; it is passed over. */
export interface LexiconFault {
  /** Counted from 1. */
  readonly line: number;
  readonly columns: number;
}

/** Editors may put one at the start of a file. */
const BYTE_ORDER_MARK = /^\uFEFF/;
const FIRST_WITH_CAPITAL = /^[^|]*\p{Lu}/u;

/**
 * Reads a lexicon: tab-separated columns `en bn vi es`, `|` between synonyms, `#` before a comment. A cell may be empty:
 * the concept then has no words in that language. Capitals make no difference to what is found; they tell a name, of which the
 * first form in each language is the one that people are shown.
 * @param name makes the ids of its concepts unique
 */
export function parseLexicon(text: string, name: string): { concepts: Concept[]; faults: LexiconFault[] } {
  const concepts: Concept[] = [];
  const faults: LexiconFault[] = [];
  for (const [i, line] of text.replace(BYTE_ORDER_MARK, '').split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const cells = line.split('\t');
    if (cells.length !== LEXICON_LANGUAGES.length) {
      faults.push({ line: i + 1, columns: cells.length });
      continue;
    }
    const forms = Object.fromEntries(
      LEXICON_LANGUAGES.map((language, column) => [language, cells[column] ?? '']),
    );
    const isName = cells.some((cell) => FIRST_WITH_CAPITAL.test(cell));
    concepts.push({ id: `${name}:${i + 1}`, forms, ...(isName && { isName }) });
  }
  return { concepts, faults };
}

/** The words and phrases that stand for a concept in a language. */
export function formsOf({ forms }: Concept, language: string): string[] {
  return (forms[language] ?? '')
    .split(SYNONYMS)
    .map((form) => form.trim())
    .filter((form) => form !== '');
}

/** How people of a language write a concept that is a name. */
export function nameOf(concept: Concept, language: string): string | undefined {
  return concept.isName === true ? formsOf(concept, language)[0] : undefined;
}

/** Whether a concept is a country or its people, by its id: from CLDR's names or the lexicon's files of that name. */
export function isCountry(concept: string): boolean {
  return concept.startsWith('region:') || concept.startsWith('countries');
}

/** Whether a concept is a country or a part of one, not a continent or an empire of old. */
export function isNation(concept: string): boolean {
  return /^(region|countries(-2)?):/.test(concept);
}

/** Whether a concept is of a state and its dealings with others, by the lexicon's file that it stands in. */
export function isOfState(concept: string): boolean {
  return concept.startsWith('government:') || concept.startsWith('diplomacy:');
}
