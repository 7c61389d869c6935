import path from 'node:path';
import type { CorpusError } from '../corpus/errors.js';
import type { Problem } from '../corpus/problems.js';
import type { Translate } from '../locales/index.js';
import { harmlessLine } from './harmless.js';
import type { Screen } from './screen.js';

/**
 * What is wrong with a file of the corpus, as compilers write it: `file:line: severity: words`, without a newline.
 * @param folder of the corpus; the file is named as seen from the working folder
 */
export function problemLine(problem: Problem, folder: string, t: Translate, screen: Screen): string {
  const { file, line, severity } = problem;
  const { paint } = screen;
  const place = [shortPath(path.join(folder, file)), line].filter((part) => part !== undefined);
  const paintSeverity = severity === 'error' ? paint.red : paint.yellow;
  return [
    paint.bold(harmlessLine(place.join(':'))),
    paintSeverity(t(`terminal.check.${severity}`)),
    harmlessLine(problemWords(problem, t)),
  ].join(': ');
}

/** As seen from the working folder where that is above it. */
function shortPath(file: string): string {
  const relative = path.relative('', file);
  return relative.startsWith('..') ? path.resolve(file) : relative;
}

/** Every variable of the words: a union of codes cannot tell the compiler that each code's detail has those of its own. */
const NO_DETAIL = {
  columns: 0,
  field: '',
  got: '',
  id: '',
  known: '',
  limit: 0,
  megabytes: 0,
  other: '',
  reason: '',
  wants: '',
};

export function problemWords({ code, detail }: Problem, t: Translate): string {
  return t(`check.${code}`, { ...NO_DETAIL, ...detail });
}

/** Why no question can be answered from a folder. */
export function corpusWords({ code, folder }: CorpusError, t: Translate): string {
  return harmlessLine(t(`check.${code}`, { folder }));
}
