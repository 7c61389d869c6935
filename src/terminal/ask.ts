import type { Writable } from 'node:stream';
import type { Answerer, Reply } from '../answer/reply.js';
import { EXIT_CODE, type ExitCode } from './exit-code.js';
import { write } from './write.js';

export interface Asking {
  readonly answerer: Answerer;
  readonly questions: Iterable<string> | AsyncIterable<string>;
  /** Answer from this source only (its id). */
  readonly source?: string | undefined;
  readonly out: Writable;
  /** @param ms how long the answer took */
  readonly format: (question: string, reply: Reply, ms: number) => string;
}

/**
 * Answers every question, in order.
 * @returns `answered` if each of them was, `refused` if any was not, `usage` if there was none
 */
export async function ask({ answerer, questions, source, out, format }: Asking): Promise<ExitCode> {
  let code: ExitCode = EXIT_CODE.usage;
  for await (const question of questions) {
    const start = performance.now();
    const reply = answerer.ask(question, source === undefined ? {} : { source });
    const ms = performance.now() - start;
    if (reply.kind === 'refusal') code = EXIT_CODE.refused;
    else if (code === EXIT_CODE.usage) code = EXIT_CODE.answered;
    await write(out, format(question, reply, ms));
  }
  return code;
}
