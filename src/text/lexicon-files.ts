import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Concept, parseLexicon } from './lexicon.js';

/** The lexicon that comes with the program: its themes, one file each, in `src/text/lexicon`. */
export function loadLexicon(folder: string = lexiconFolder()): Concept[] {
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
