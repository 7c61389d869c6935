import { type Concept, formsOf, nameOf } from './concepts.js';
import { stemmer } from './stems.js';
import { withI } from './vietnamese.js';
import { foldAccents, normaliseWord, words } from './words.js';

/** A phrase that stands for a concept: its words, as normal forms and as stems. */
export interface Phrase {
  readonly concept: string;
  readonly forms: readonly string[];
  readonly stems: readonly string[];
}

/** The phrases of one language, parted by their first letters (see {@link beginningsOf}). */
export interface PhraseTable {
  /** Those that begin so, in the order of the lexicon. */
  phrases(beginning: string): readonly Phrase[];
  /** How a concept is written for people to read, if it is a name. */
  name(concept: string): string | undefined;
}

/**
 * Letters by which phrases are parted, without their accents: stemming leaves the first two of a short word alone (`use`,
 * `using`), the first three of a longer one.
 */
export const BEGINNING = { short: 2, long: 3 } as const;
/** Most letters of a short word. */
const SHORT_WORD = 4;

/** What the phrases that a word of a text may begin are kept under. */
export function beginningsOf(form: string): string[] {
  const folded = foldAccents(form);
  return [folded.slice(0, BEGINNING.short), folded.slice(0, BEGINNING.long)];
}

const WORD_END = /[\s\-.'’]/;

function beginningOf(phrase: string, language: string): string {
  const end = phrase.search(WORD_END);
  const first = normaliseWord(end < 0 ? phrase : phrase.slice(0, end));
  // A Vietnamese word may be written by another letter than its stem.
  const word = foldAccents(language === 'vi' ? withI(first) : first);
  return word.slice(0, word.length <= SHORT_WORD ? BEGINNING.short : BEGINNING.long);
}

/** A phrase as it is written. */
interface Unread {
  readonly concept: string;
  readonly phrase: string;
}

/** The phrases of concepts in a language, each read and stemmed when it is first asked for: most never are. */
export function phraseTable(concepts: readonly Concept[], language: string): PhraseTable {
  const unread = unreadPhrases(concepts, language);
  return {
    phrases: (beginning) => readPhrases(unread.get(beginning) ?? [], language),
    name(id) {
      const concept = concepts.find((one) => one.id === id);
      return concept === undefined ? undefined : nameOf(concept, language);
    },
  };
}

function unreadPhrases(concepts: Iterable<Concept>, language: string): Map<string, Unread[]> {
  const unread = new Map<string, Unread[]>();
  for (const concept of concepts) {
    for (const phrase of formsOf(concept, language)) {
      const beginning = beginningOf(phrase, language);
      const known = unread.get(beginning);
      if (known === undefined) unread.set(beginning, [{ concept: concept.id, phrase }]);
      else known.push({ concept: concept.id, phrase });
    }
  }
  return unread;
}

function readPhrases(unread: readonly Unread[], language: string): Phrase[] {
  const stem = stemmer(language);
  return unread.flatMap(({ concept, phrase }) => {
    const forms = words(phrase).map((word) => word.form);
    return forms.length === 0 ? [] : [{ concept, forms, stems: forms.map(stem) }];
  });
}

// A compiled table has a line for each beginning, and in it a field for each phrase: `concept|forms|stems`. Stems that
// are the forms are left out. None of these signs stands in a normal form or an id. One more line has the names, each
// as `concept|name`, under what no word begins with.
const FIELD = '\t';
const PART = '|';
const WORD = ' ';
const NAMES = '=';

/** A table as text, every phrase read and stemmed: to do that when the program starts takes longer than all else. */
export function compilePhrases(concepts: readonly Concept[], language: string): string {
  const names = concepts.flatMap((concept) => {
    const name = nameOf(concept, language);
    return name === undefined ? [] : [concept.id + PART + name];
  });
  const lines = [NAMES + FIELD + names.join(FIELD)];
  for (const [beginning, unread] of unreadPhrases(concepts, language)) {
    const fields = readPhrases(unread, language).map(({ concept, forms, stems }) => {
      const [written, stemmed] = [forms.join(WORD), stems.join(WORD)];
      return [concept, written, ...(stemmed === written ? [] : [stemmed])].join(PART);
    });
    lines.push([beginning, ...fields].join(FIELD));
  }
  return lines.join('\n');
}

/** @param compiled what `compilePhrases` has made */
export function compiledTable(compiled: string): PhraseTable {
  const lines = new Map(
    compiled.split('\n').map((line) => {
      const end = line.indexOf(FIELD);
      return [line.slice(0, end), line.slice(end + FIELD.length)];
    }),
  );
  const fieldsOf = (key: string) => lines.get(key)?.split(FIELD) ?? [];
  return {
    phrases: (beginning) => fieldsOf(beginning).flatMap(compiledPhrase),
    name(concept) {
      const before = concept + PART;
      return fieldsOf(NAMES)
        .find((field) => field.startsWith(before))
        ?.slice(before.length);
    },
  };
}

function compiledPhrase(field: string): Phrase[] {
  const first = field.indexOf(PART);
  const second = field.indexOf(PART, first + 1);
  const concept = field.slice(0, first);
  const forms = wordsOf(field.slice(first + 1, second < 0 ? undefined : second));
  if (first < 0 || forms[0] === '') return [];
  return [{ concept, forms, stems: second < 0 ? forms : wordsOf(field.slice(second + 1)) }];
}

/** Most phrases are one word, and nothing is to be parted. */
function wordsOf(phrase: string): string[] {
  return phrase.includes(WORD) ? phrase.split(WORD) : [phrase];
}
