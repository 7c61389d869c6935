import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Concept, LEXICON_LANGUAGES, parseLexicon } from './concepts.js';
import { Lexicon } from './lexicon.js';
import { knownNames } from './names.js';
import { compiledTable, compilePhrases, type PhraseTable, phraseTable } from './phrases.js';

/** Where the build puts the compiled tables: beside this module's own compiled form. In the source tree there are none. */
const COMPILED = new URL('compiled/', import.meta.url);

/** The concepts that come with the program: its themes, one file each, in `src/text/lexicon`. */
export function loadConcepts(folder: string = lexiconFolder()): Concept[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap(
      (file) =>
        parseLexicon(readFileSync(join(folder, file), 'utf8'), file.slice(0, -'.tsv'.length)).concepts,
    );
}

/** The files stand in the source tree, wherever the compiled program runs from. */
function lexiconFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return join(folder, 'src', 'text', 'lexicon');
}

/**
 * The lexicon that comes with the program, with the names that Unicode knows.
 * @param own an operator's further concepts
 */
export function openLexicon(own: readonly Concept[] = []): Lexicon {
  let concepts: readonly Concept[] | undefined;
  const shipped = (language: string): PhraseTable => {
    if (!isCompiled(language)) return phraseTable(knownNames(language), language);
    const compiled = readCompiled(language);
    if (compiled !== undefined) return compiledTable(compiled);
    concepts ??= loadConcepts();
    return phraseTable([...concepts, ...knownNames(language)], language);
  };
  return new Lexicon((language) => [shipped(language), phraseTable(own, language)]);
}

function isCompiled(language: string): boolean {
  return LEXICON_LANGUAGES.some((known) => known === language);
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
