import pc from 'picocolors';
import type { Environment } from '../config.js';

/** What is known of the place where words are shown. */
export interface Screen {
  readonly paint: ReturnType<typeof pc.createColors>;
  /** Words that open an address where the terminal can (OSC 8). `url` is ASCII and valid, so it can end nothing early. */
  readonly link: (words: string, url: string) => string;
  /** Columns of a line; `Infinity` where no terminal is: who reads a pipe breaks lines himself, or searches them whole. */
  readonly width: number;
}

/** The parts of a stream that tell how to write to it. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Longer lines are hard to read, however wide the window is. */
const WIDEST = 100;
const DEFAULT_COLUMNS = 80;

export function screenOf(output: Output, environment: Environment): Screen {
  const isTTY = output.isTTY === true;
  const color = wantsColor(isTTY, environment);
  return {
    paint: pc.createColors(color),
    link: isTTY && color ? hyperlink : (words) => words,
    // A terminal that doesn't know its own size says 0.
    width: isTTY ? Math.min(output.columns || DEFAULT_COLUMNS, WIDEST) : Number.POSITIVE_INFINITY,
  };
}

function hyperlink(words: string, url: string): string {
  return `\u001B]8;;${url}\u0007${words}\u001B]8;;\u0007`;
}

/** https://no-color.org and https://force-color.org; a refusal outweighs a wish. */
export function wantsColor(isTTY: boolean, environment: Environment): boolean {
  if (environment['NO_COLOR']) return false;
  const force = environment['FORCE_COLOR'];
  if (force) return force !== '0' && force !== 'false';
  return isTTY && environment['TERM'] !== 'dumb';
}
