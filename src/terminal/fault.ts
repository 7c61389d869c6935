import { CommanderError } from 'commander';
import { ConfigError, type ConfigProblem, LOG_LEVELS } from '../config.js';
import { CorpusError } from '../corpus/errors.js';
import { LOCALES, type Translate } from '../locales/index.js';
import { cut } from '../text/graphemes.js';
import { EXIT_CODE, type ExitCode } from './exit-code.js';
import { harmlessLine } from './harmless.js';
import { corpusWords, problemLine } from './problem.js';
import { usageProblem } from './program.js';
import type { Screen } from './screen.js';

/** A fault that who runs the program can mend. Its message says how, in their language; `cause` is for who debugs. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}

/** What a person reads when the program ends before its time. */
export interface Fault {
  /** Harmless for a terminal, none with a newline. */
  readonly lines: readonly string[];
  readonly code: ExitCode;
}

interface Reader {
  readonly t: Translate;
  readonly screen: Screen;
  /** Whether they asked to see more (`LOG_LEVEL=debug`). */
  readonly debug: boolean;
}

/** A value that was pasted beside the wrong name may be anything; this much of it tells which. UTF-16 units. */
const LONGEST_VALUE_SHOWN = 80;

/** What to say of an error that nothing else dealt with. */
export function describeFault(error: unknown, { t, screen, debug }: Reader): Fault {
  if (error instanceof CommanderError) return usageFault(error, t);
  if (error instanceof ConfigError) {
    const lines = [...error.problems.map((problem) => configWords(problem, t)), t('config.hint')];
    return { lines: lines.map(harmlessLine), code: EXIT_CODE.usage };
  }
  if (error instanceof CorpusError) {
    const problems = error.problems.map((problem) => problemLine(problem, error.folder, t, screen));
    return { lines: [...problems, corpusWords(error, t)], code: EXIT_CODE.fault };
  }
  return { lines: unexpected(error, t, debug).map(harmlessLine), code: EXIT_CODE.fault };
}

function unexpected(error: unknown, t: Translate, debug: boolean): string[] {
  if (error instanceof OperatorError) return [error.message, ...(debug ? stackOf(error.cause) : [])];
  const message = error instanceof Error ? error.message : String(error);
  return debug
    ? [t('terminal.fault', { message }), ...stackOf(error)]
    : [t('terminal.faultBriefly', { message })];
}

function stackOf(error: unknown): string[] {
  return error instanceof Error ? (error.stack ?? error.message).split('\n') : [];
}

function usageFault(error: CommanderError, t: Translate): Fault {
  // It also comes after help and version, whose words are written by then.
  if (error.exitCode === 0) return { lines: [], code: EXIT_CODE.answered };
  if (error.code === 'commander.help') return { lines: [], code: EXIT_CODE.usage };
  const lines = [usageProblem(error, t), t('cli.error.hint')];
  return { lines: lines.map(harmlessLine), code: EXIT_CODE.usage };
}

function configWords(problem: ConfigProblem, t: Translate): string {
  const { variable } = problem;
  return [
    configProblemWords(problem, t),
    t(`config.wants.${variable}`, { languages: LOCALES.join(', '), levels: LOG_LEVELS.join(', ') }),
  ].join(' ');
}

function configProblemWords(problem: ConfigProblem, t: Translate): string {
  const { variable } = problem;
  switch (problem.kind) {
    case 'missing':
    case 'secret':
      return t(`config.problem.${problem.kind}`, { variable });
    case 'token':
      return t(`config.token.${problem.fault}`, { variable });
    case 'malformed':
      return t('config.problem.malformed', { variable, got: cut(problem.got, LONGEST_VALUE_SHOWN) });
  }
}
