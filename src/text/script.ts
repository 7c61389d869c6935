/** Finds a letter that a language is written with, and one that it is not. */
interface Letters {
  readonly own: RegExp;
  readonly foreign: RegExp;
}

const known = new Map<string, Letters | undefined>();

/**
 * Whether words have no letter of another script than a language is written in. Of a language that is not known to be
 * written in a single one, all words are said to be.
 * @param language BCP 47 tag
 */
export function isInScriptOf(language: string, words: string): boolean {
  return lettersOf(language)?.foreign.test(words) !== true;
}

/** Whether any letter of words is of the script that a language is written in, as far as that is known. */
export function hasScriptOf(language: string, words: string): boolean {
  return lettersOf(language)?.own.test(words) !== false;
}

function lettersOf(language: string): Letters | undefined {
  if (!known.has(language)) known.set(language, findLetters(language));
  return known.get(language);
}

function findLetters(language: string): Letters | undefined {
  try {
    const { script } = new Intl.Locale(language).maximize();
    if (script === undefined) return undefined;
    const letter = `\\p{Script_Extensions=${script}}`;
    return { own: new RegExp(`(?=${letter})\\p{L}`, 'u'), foreign: new RegExp(`(?!${letter})\\p{L}`, 'u') };
  } catch {
    // Not a tag; or a script that is several of Unicode's, as the Japanese.
    return undefined;
  }
}
