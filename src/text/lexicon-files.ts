import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Concept, isOfLexicon, LEXICON_LANGUAGES, parseLexicon } from './concepts.js';
import { Lexicon } from './lexicon.js';
import { knownNames } from './names.js';
import { compiledTable, compilePhrases, type PhraseTable, phraseTable } from './phrases.js';
import { programFolder } from './program-folder.js';

/** Where the build puts the compiled tables: beside this module's own compiled form. In the source tree there are none. */
const COMPILED = new URL('compiled/', import.meta.url);

/** The concepts that come with the program: its themes, one file each, in `src/text/lexicon`. */
export function loadConcepts(folder: string = join(programFolder(), 'src', 'text', 'lexicon')): Concept[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap(
      (file) =>
        parseLexicon(readFileSync(join(folder, file), 'utf8'), file.slice(0, -'.tsv'.length)).concepts,
    );
}

/**
 * The lexicon that comes with the program, with the names that Unicode knows.
 * @param own an operator's further concepts
 */
export function openLexicon(own: readonly Concept[] = []): Lexicon {
  return new Lexicon((language) => [shippedTable(language), phraseTable(own, language)]);
}

/** Read once, however many lexicons there are. */
const shipped = new Map<string, PhraseTable>();

function shippedTable(language: string): PhraseTable {
  const known = shipped.get(language);
  if (known !== undefined) return known;
  const table = readTable(language);
  shipped.set(language, table);
  return table;
}

function readTable(language: string): PhraseTable {
  if (!isOfLexicon(language)) return phraseTable(knownNames(language), language);
  const compiled = readCompiled(language);
  return compiled === undefined
    ? phraseTable([...loadConcepts(), ...knownNames(language)], language)
    : compiledTable(compiled);
}

function readCompiled(language: string): string | undefined {
  const file = new URL(`${language}.tsv`, COMPILED);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Writes the compiled tables: a step of the build. */
export function writeCompiled(): void {
  mkdirSync(COMPILED, { recursive: true });
  const concepts = loadConcepts();
  for (const language of LEXICON_LANGUAGES) {
    const compiled = compilePhrases([...concepts, ...knownNames(language)], language);
    writeFileSync(new URL(`${language}.tsv`, COMPILED), compiled);
  }
}
