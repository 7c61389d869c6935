import type { Problem } from './problems.js';

/** No answer is possible from this folder: it is not there, or nothing in it can be read as a text. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  readonly code: 'no-folder' | 'no-texts';
  readonly folder: string;
  /** What is wrong with each file, where there are files. */
  readonly problems: readonly Problem[];

  constructor(
    code: CorpusError['code'],
    folder: string,
    { problems = [], cause }: { readonly problems?: readonly Problem[]; readonly cause?: unknown } = {},
  ) {
    super(`${code}: ${folder}`, { cause });
    this.code = code;
    this.folder = folder;
    this.problems = problems;
  }
}
