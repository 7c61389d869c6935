import { type Logger, pino } from 'pino';
import type { LogLevel } from './config.js';
import { harmlessJson, harmlessLine } from './terminal/harmless.js';

export type { Logger };

/** Where the log goes: standard error, or a test's own. */
export interface LogStream {
  readonly isTTY?: boolean;
  write(line: string): unknown;
}

/**
 * The operator's log: one JSON object a line, or a line to read where a person watches.
 * @param secrets words that never reach the log, whatever carries them
 */
export function createLogger(level: LogLevel, stream: LogStream, secrets: readonly string[] = []): Logger {
  const isDebug = level === 'debug' || level === 'trace';
  const write = (line: string) => {
    // An error of a library may carry the token in its message or its stack, where no list of keys would find it.
    const safe = secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line);
    stream.write(stream.isTTY ? readable(safe, isDebug) : harmlessJson(safe));
  };
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
    },
    { write },
  );
}

/**
 * What of an error helps the operator. Its other properties stay out: those of a failed request hold a person's words
 * (its body) and a short-lived secret (an interaction's token in its address).
 */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack, cause } = error;
  return {
    name,
    message,
    ...pick(error, 'code'),
    ...pick(error, 'status'),
    stack,
    ...(cause === undefined ? {} : { cause: describeError(cause) }),
  };
}

function pick(error: Error, key: string): Record<string, unknown> {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' || typeof value === 'number' ? { [key]: value } : {};
}

/** As a person reads it. Stacks are for who debugs. */
function readable(line: string, withStack: boolean): string {
  const { time, level, msg, err, ...rest } = JSON.parse(line) as Record<string, unknown>;
  const details = Object.entries(rest).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  const head = [String(time).slice(11, 19), String(level).padEnd(5), msg, ...details].join(' ');
  const { message, code, stack } = toRecord(err);
  const why = message || code;
  // The log of an error without words of one's own has the error's already.
  const reason = why === undefined || why === msg ? '' : `: ${why}`;
  const lines = [`${head}${reason}`, ...(withStack && stack !== undefined ? String(stack).split('\n') : [])];
  return lines.map((one) => `${harmlessLine(one)}\n`).join('');
}

function toRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
