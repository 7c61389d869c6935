import { CorpusError } from '../corpus/errors.js';
import { loadCorpus } from '../corpus/load.js';
import { passages } from '../corpus/passages.js';
import type { Problem } from '../corpus/problems.js';
import type { Source } from '../corpus/source.js';
import type { Translate } from '../locales/index.js';
import { EXIT_CODE, type ExitCode } from './exit-code.js';
import { jsonLine } from './json.js';
import { corpusWords, problemLine, problemWords } from './problem.js';
import type { Screen } from './screen.js';

/** What a check found; `corpusError` where no question could be answered from the folder. */
export interface Findings {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
  readonly corpusError?: CorpusError;
}

/** Reads every text as a start does. Rejects only where the check itself fails. */
export async function checkCorpus(folder: string): Promise<Findings> {
  try {
    return await loadCorpus(folder);
  } catch (error) {
    if (error instanceof CorpusError) return { sources: [], problems: error.problems, corpusError: error };
    throw error;
  }
}

/** `fault` where there is an error; warnings are no reason to fail. */
export function checkCode({ problems, corpusError }: Findings): ExitCode {
  const isFaulty = corpusError !== undefined || problems.some(({ severity }) => severity === 'error');
  return isFaulty ? EXIT_CODE.fault : EXIT_CODE.answered;
}

/** A line for each problem and one that sums up. */
export function renderFindings(findings: Findings, folder: string, t: Translate, screen: Screen): string {
  const { sources, problems, corpusError } = findings;
  const count = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length;
  const summary = [
    t('terminal.texts', { count: sources.length }),
    t('terminal.passages', { count: sources.flatMap(passages).length }),
    t('terminal.check.errors', { count: count('error') }),
    t('terminal.check.warnings', { count: count('warning') }),
  ].join(', ');
  const lines = problems.map((problem) => problemLine(problem, folder, t, screen));
  if (corpusError !== undefined) lines.push(screen.paint.red(corpusWords(corpusError, t)));
  return [...lines, summary].map((line) => `${line}\n`).join('');
}

/** One JSON object a line for each problem. */
export function findingLines({ problems, corpusError }: Findings, t: Translate): string {
  const lines = problems.map((problem) => {
    const { file, line, severity, code } = problem;
    return jsonLine({ file, line, severity, code, message: problemWords(problem, t) });
  });
  if (corpusError !== undefined) {
    const { code } = corpusError;
    lines.push(jsonLine({ severity: 'error', code, message: corpusWords(corpusError, t) }));
  }
  return lines.join('');
}
