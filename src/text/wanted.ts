import { ACCENTED_PATTERNS, DAY_PATTERNS, TYPED_SHORT, WANTED_PATTERNS } from './wanted-patterns.js';
import { foldAccents, words } from './words.js';

/** What kind of thing a question wants to hear. */
export const WANTED_KINDS = [
  'when',
  'how-long',
  'percentage',
  'change',
  'how-much',
  'how-many',
  'which-organisation',
  'who',
  'where',
  'why',
  'how',
  'yes-no',
  'what',
] as const;
export type WantedKind = (typeof WANTED_KINDS)[number];

/**
 * Question words that join a clause where another has asked before them: `What happened when …?`, `Which country did the
 * man who … visit?`. Spanish tells the two apart by the accent, until nobody types it.
 */
const JOINING: Readonly<Record<string, RegExp>> = {
  en: /(?<= (what|which|who|whom|whose|how|why|where|when)( .*)?) (when|who|whom|whose|where)(?= )/g,
  es: /(?<= (que|cual|quien|quienes|como|donde|cuando|cuanto|cuanta|cuantos|cuantas)( .*)?) (cuando|quien|quienes|donde|como)(?= )/g,
};

interface Pattern {
  readonly kind: WantedKind;
  readonly pattern: RegExp;
}

type Patterns = readonly Pattern[];

/** The patterns are written as people type; forms are NFC, which takes the Bengali য় apart. */
const NORMALISED = new Map(
  Object.keys(WANTED_PATTERNS).map((language) => [
    language,
    readPatterns([WANTED_PATTERNS, ACCENTED_PATTERNS], language, (source) => source.normalize('NFC')),
  ]),
);
/** For those who type no accents. A verb's ending tells nothing without them. */
const FOLDED = new Map(
  ['es', 'vi'].map((language) => [
    language,
    readPatterns([WANTED_PATTERNS], language, foldAccents).filter(({ kind }) => kind !== 'yes-no'),
  ]),
);

function readPatterns(
  tables: readonly (typeof WANTED_PATTERNS)[],
  language: string,
  spell: (source: string) => string,
): Patterns {
  return WANTED_KINDS.flatMap((kind) =>
    tables.flatMap((table) => {
      const source = table[language]?.[kind]?.source;
      return source === undefined ? [] : [{ kind, pattern: new RegExp(spell(source), 'u') }];
    }),
  );
}

/** Whether a question asks for the very day (`On what date …?`): a year alone says less than was asked. */
export function wantsDay(question: string, language: string): boolean {
  const forms = words(question).map(({ form }) => form);
  return DAY_PATTERNS[language]?.test(foldAccents(` ${forms.join(' ')} `)) ?? false;
}

/** What a question wants; `what` where nothing tells, or in a language without patterns. */
export function wantedKind(question: string, language: string): WantedKind {
  const meant = words(question).map(({ form }) => TYPED_SHORT[language]?.get(form) ?? form);
  const forms = ` ${meant.join(' ')} `;
  return (
    kindOf(forms, language, NORMALISED.get(language)) ??
    kindOf(foldAccents(forms), language, FOLDED.get(language)) ??
    'what'
  );
}

function kindOf(forms: string, language: string, patterns: Patterns = []): WantedKind | undefined {
  const joining = JOINING[language];
  const asked = joining === undefined ? forms : forms.replace(joining, '');
  return patterns.find(({ pattern }) => pattern.test(asked))?.kind;
}
