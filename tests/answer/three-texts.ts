import { createAnswerer } from '../../src/answer/answerer.js';
import type { Answer, Refusal, Reply } from '../../src/answer/reply.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { openLexicon } from '../../src/text/lexicon-files.js';

/** The texts that come with the bot, with the lexicon that comes with it. */
export const { sources } = await loadCorpus('corpus');
export const lexicon = openLexicon();
export const answerer = createAnswerer(sources, { lexicon });

export const BENGALI = 'wikipedia-bn-vietnam-mexico-relations';
export const VOV = 'vov-2025-lifting-relations-to-new-height';
export const VNA = 'vna-2020-multi-faceted-cooperation';

/** @throws where the question is refused, with the reason */
export function answered(reply: Reply): Answer {
  if (reply.kind === 'refusal') throw new Error(`refused (${reply.reason}): ${reply.question}`);
  return reply;
}

/** @throws where the question is answered, with the quote */
export function refused(reply: Reply): Refusal {
  if (reply.kind === 'answer') throw new Error(`answered: ${reply.question} – ${reply.quote.text}`);
  return reply;
}
