import type { Logger } from 'pino';
import type { Answerer } from '../answer/reply.js';

/** What every handler works with. */
export interface Context {
  readonly answerer: Answerer;
  /** BCP 47 tag of the bot's own words where nothing says which language a person wants. */
  readonly language: string;
  readonly logger: Logger;
}
