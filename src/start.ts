import { constants } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import type { Answerer } from './answer/reply.js';
import type { RegistrationConfig } from './config.js';
import { passages } from './corpus/passages.js';
import { type Bot, startBot } from './discord/bot.js';
import type { Changes } from './discord/definitions.js';
import { ConnectionError } from './discord/errors.js';
import { STOP_TIMEOUT } from './discord/limits.js';
import { registerCommands } from './discord/register.js';
import { readAhead } from './facts/read-ahead.js';
import type { Translate } from './locales/index.js';
import type { Logger } from './log.js';
import { OperatorError } from './terminal/fault.js';

/**
 * Runs the bot until SIGINT or SIGTERM, and stops it when it has finished what it is answering. A second signal ends
 * the process at once.
 * @throws OperatorError where Discord does not let the bot in, or ends its connection for good
 */
export async function runBot(
  answerer: Answerer,
  { token, apiUrl, language }: RegistrationConfig,
  logger: Logger,
  t: Translate,
): Promise<void> {
  // Who looks after the bot learns of a crash from its log, with the stack.
  process.prependListener('uncaughtException', (error) => logger.fatal(error, 'unexpected'));
  const stop = stopSignal();
  const options = { answerer, token, language, logger, ...(apiUrl !== undefined && { apiUrl }) };
  try {
    const bot = await Promise.race([startBot(options), stop]);
    // Asked to stop before it had begun.
    if (bot === undefined) return;
    const reading = new AbortController();
    if (answerer.sources.flatMap(passages).length >= MANY_PASSAGES) {
      void readAhead(answerer.sources, reading.signal);
    }
    await Promise.race([stop, bot.failed]).finally(() => reading.abort());
    await stopBot(bot, logger);
  } catch (error) {
    throw inWords(error, t);
  }
}

/** Passages that take a second or so to be read for their facts: fewer are read as they are asked for, which needs less memory. */
const MANY_PASSAGES = 300;

async function stopBot(bot: Bot, logger: Logger): Promise<void> {
  logger.info('stopping');
  await Promise.race([bot.stop(), delay(STOP_TIMEOUT)]);
  logger.info('stopped');
}

/** Resolves at the first signal to stop; the second ends the process. */
function stopSignal(): Promise<undefined> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = (signal: NodeJS.Signals): void => {
      if (asked) process.exit(128 + constants.signals[signal]);
      asked = true;
      resolve(undefined);
    };
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  });
}

/**
 * Publishes the slash commands where they have changed.
 * @throws OperatorError where Discord refuses
 */
export async function publishCommands(
  { token, apiUrl, guildId }: RegistrationConfig,
  t: Translate,
): Promise<Changes> {
  try {
    return await registerCommands({
      token,
      ...(apiUrl !== undefined && { apiUrl }),
      ...(guildId !== undefined && { guildId }),
    });
  } catch (error) {
    throw inWords(error, t);
  }
}

/** What Discord would not have, in words that say what to do; anything else as it came. */
function inWords(error: unknown, t: Translate): unknown {
  if (!(error instanceof ConnectionError)) return error;
  return new OperatorError(t(`discord.connection.${error.fault}`), { cause: error });
}
