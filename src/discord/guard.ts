import { randomUUID } from 'node:crypto';
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';

/** What was to be answered is gone, or is answered already: nobody waits for an apology, and none could be sent. */
function isTooLate({ status, code }: DiscordAPIError): boolean {
  return status === 404 || code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
}

/**
 * Runs a handler so that no error of it goes further: it is logged under an id that the person is told.
 * Never rejects.
 * @param task names the handler in the log
 * @param apologise tells the person the id
 */
export async function guard(
  logger: Logger,
  task: string,
  work: () => Promise<void>,
  apologise: (errorId: string) => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof DiscordAPIError && isTooLate(error)) {
      logger.debug({ err: error, task }, 'too late to answer');
      return;
    }
    if (error instanceof DiscordAPIError && error.status === 403) {
      logger.warn({ err: error, task }, 'not allowed to answer here');
      return;
    }
    const errorId = randomUUID().slice(0, 8);
    logger.error({ err: error, task, errorId }, 'a handler failed');
    await apologise(errorId).catch((failure: unknown) => {
      logger.warn({ err: failure, task, errorId }, 'the apology failed too');
    });
  }
}
