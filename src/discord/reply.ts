import type { Answerer } from '../answer/reply.js';
import type { View } from './layout.js';
import { readerOf } from './reader.js';
import { answerView } from './views/answer.js';
import { refusalView } from './views/refusal.js';

/** A question, however it came: by a command, in a direct message or by a mention. */
export interface Asked {
  readonly question: string;
  /** Id of who asks. */
  readonly user: string;
  /** Id of the only source to look in. */
  readonly source?: string | undefined;
  /** The asker's language setting, where Discord tells it. */
  readonly locale?: string | undefined;
  /** Whether to repeat the question above the answer, where no message of the asker's shows it. */
  readonly repeated?: boolean;
}

/**
 * The reply to a question. Its own words are in the question's language if the bot speaks it, else in the asker's, else
 * in the bot's.
 * @param language BCP 47 tag of the bot's own language
 */
export function replyTo(
  { question, user, source, locale, repeated = false }: Asked,
  answerer: Answerer,
  language: string,
): View {
  const reply = answerer.ask(question, source === undefined ? {} : { source });
  const reader = readerOf(reply.language, locale, language);
  const above = repeated ? question : undefined;
  return reply.kind === 'answer'
    ? answerView(reply, reader, user, above)
    : refusalView(reply, reader, answerer, above);
}
