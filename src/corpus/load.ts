import { createHash } from 'node:crypto';
import type { Concept } from '../text/concepts.js';
import { CorpusError } from './errors.js';
import { listFiles } from './files.js';
import { LEXICON_FILE, readLexicon } from './lexicon.js';
import { type Finding, type Problem, problem } from './problems.js';
import { readSource } from './read.js';
import type { Source } from './source.js';

export interface Corpus {
  /** Sorted by id. */
  readonly sources: readonly Source[];
  /** The operator's own rows for the concept lexicon. */
  readonly concepts: readonly Concept[];
  /** What is wrong with which file, sorted by file and line. A file with an error is not among the sources. */
  readonly problems: readonly Problem[];
}

/**
 * Reads every text in a folder and in the folders below it. The same files give the same result on every machine.
 * @throws CorpusError where the folder, or any text in it, is missing
 */
export async function loadCorpus(folder: string): Promise<Corpus> {
  const { files, problems: listed } = await listFiles(folder);
  const problems = [...listed];
  const sources: Source[] = [];
  const fileOfId = new Map<string, string>();
  const fileOfText = new Map<string, string>();
  const concepts: Concept[] = [];
  for (const file of files) {
    if (file === LEXICON_FILE) {
      const own = await readLexicon(folder);
      concepts.push(...own.concepts);
      problems.push(...own.findings.map((finding) => problem(file, finding)));
      continue;
    }
    const { source, findings } = await readSource(folder, file);
    problems.push(...findings.map((finding) => problem(file, finding)));
    if (source === undefined) continue;

    const fingerprint = fingerprintOf(source.text);
    const duplicate = duplicateOf(fileOfId.get(source.id), fileOfText.get(fingerprint), source.id);
    if (duplicate !== undefined) {
      problems.push(problem(file, duplicate));
      continue;
    }
    fileOfId.set(source.id, file);
    fileOfText.set(fingerprint, file);
    sources.push(source);
  }
  problems.sort(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.code, b.code),
  );
  if (sources.length === 0) throw new CorpusError('no-texts', folder, { problems });
  return { sources: sources.sort((a, b) => compare(a.id, b.id)), concepts, problems };
}

function duplicateOf(
  sameId: string | undefined,
  sameText: string | undefined,
  id: string,
): Finding | undefined {
  if (sameText !== undefined) return { code: 'duplicate-text', detail: { other: sameText } };
  if (sameId !== undefined) return { code: 'duplicate-id', detail: { id, other: sameId } };
  return undefined;
}

/** The same for texts that differ in case, white space or Unicode form only. */
function fingerprintOf(text: string): string {
  const words = text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  return createHash('sha256').update(words).digest('base64');
}

/** By UTF-16 units: the order of a locale would differ between machines. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
