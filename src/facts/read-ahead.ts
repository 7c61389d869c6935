import { setImmediate as nextTurn } from 'node:timers/promises';
import { passages } from '../corpus/passages.js';
import type { Source } from '../corpus/source.js';
import { readSource } from './reading.js';

/**
 * Reads sources for their facts before anybody asks, one passage at a time, so that the first question is answered as soon as
 * any other and what comes in between waits for no more than a passage.
 * @param signal ends it early
 */
export async function readAhead(sources: readonly Source[], signal: AbortSignal): Promise<void> {
  for (const source of sources) {
    for (const passage of passages(source)) {
      if (signal.aborted) return;
      readSource(source).valuesIn(passage);
      await nextTurn();
    }
  }
}
