/** Endings that people type without their accent, and as they are written: of nouns and adjectives, and of verbs in the past. */
const ENDINGS: readonly (readonly [typed: RegExp, written: string])[] = [
  [/ion$/, 'ión'],
  [/ia$/, 'ía'],
  [/ias$/, 'ías'],
  [/ian$/, 'ían'],
  [/io$/, 'ió'],
  [/io$/, 'ío'],
  [/o$/, 'ó'],
];

/** What a word that was typed without its accent may be: `nacio` → `nació`. */
export function accentedForms(word: string): string[] {
  return ENDINGS.filter(([typed]) => typed.test(word)).map(([typed, written]) =>
    word.replace(typed, written),
  );
}
