import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { CorpusError } from './errors.js';
import { type Problem, problem } from './problems.js';

/** Explains a folder to people; it is no text. */
const README = /^readme\.md$/i;

export interface FileList {
  /** Paths below the folder with `/` between folders, sorted by UTF-16 units: the same order on every machine. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * The files in a folder and in the folders below it, without hidden ones and READMEs. Symbolic links are followed; a
 * folder that is reached twice is read once, so a loop of links ends.
 * @throws CorpusError `no-folder`
 */
export async function listFiles(folder: string): Promise<FileList> {
  const files: string[] = [];
  const problems: Problem[] = [];
  const visited = new Set<string>();
  const folders = [''];
  /** Read last, so that a file is known by the name of its own folder rather than by a link's. */
  const linkedFolders: string[] = [];
  const unreadable = (file: string, reason: string) => {
    problems.push(problem(file, { code: 'unreadable', detail: { reason } }));
  };

  for (let below = folders.pop(); below !== undefined; below = folders.pop() ?? linkedFolders.shift()) {
    let entries: readonly Dirent[];
    try {
      const real = await realpath(path.join(folder, below));
      if (visited.has(real)) continue;
      visited.add(real);
      entries = await readdir(real, { withFileTypes: true });
    } catch (error) {
      if (below === '') throw new CorpusError('no-folder', folder, { cause: error });
      unreadable(below, systemCode(error));
      continue;
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.') || README.test(entry.name)) continue;
      const file = path.posix.join(below, entry.name);
      try {
        const target = entry.isSymbolicLink() ? await stat(path.join(folder, file)) : entry;
        if (target.isFile()) files.push(file);
        else if (target.isDirectory()) (target === entry ? folders : linkedFolders).push(file);
        // A pipe or a device: opening it could wait for ever.
        else unreadable(file, 'ENOTSUP');
      } catch (error) {
        unreadable(file, systemCode(error));
      }
    }
    linkedFolders.sort();
  }
  return { files: files.sort(), problems };
}

/** What the system calls the error, such as `EACCES`. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
}
