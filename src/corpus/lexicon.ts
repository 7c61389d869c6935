import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Concept, parseLexicon } from '../text/concepts.js';
import { systemCode } from './files.js';
import type { Finding } from './problems.js';
import { checkSize } from './read.js';

/** The operator's own concepts stand in a file of this name at the top of the corpus folder. It is no text. */
export const LEXICON_FILE = 'lexicon.tsv';

/** Reads the operator's lexicon. Never throws: a row that is not as it should be is reported and passed over. */
export async function readLexicon(folder: string): Promise<{ concepts: Concept[]; findings: Finding[] }> {
  try {
    const location = path.join(folder, LEXICON_FILE);
    const { size } = await stat(location);
    const tooLarge = checkSize(size);
    if (tooLarge !== undefined) return { concepts: [], findings: [tooLarge] };
    const bytes = await readFile(location);
    if (!isUtf8(bytes)) return { concepts: [], findings: [{ code: 'bad-encoding', detail: {} }] };
    const { concepts, faults } = parseLexicon(new TextDecoder().decode(bytes), 'own');
    return {
      concepts,
      findings: faults.map(({ line, columns }) => ({ code: 'bad-row', line, detail: { columns } })),
    };
  } catch (error) {
    return { concepts: [], findings: [{ code: 'unreadable', detail: { reason: systemCode(error) } }] };
  }
}
