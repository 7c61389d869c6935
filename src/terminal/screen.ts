import pc from 'picocolors';
import type { Environment } from '../config.js';
import { harmless } from './harmless.js';
import { wrap } from './wrap.js';

type Paint = (text: string) => string;

/** A stretch of words with one look. Its text may be anything: it is made harmless before it is shown. */
export interface Span {
  readonly text: string;
  readonly paint?: Paint | undefined;
}

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

/**
 * `spans` as wrapped lines, each ended by a newline.
 * @param lead stands before the first line; the others are indented as far
 */
export function paragraph(screen: Screen, spans: readonly Span[], lead = ''): string {
  const shown = spans.map(({ text, paint }) => ({ text: harmless(text), paint }));
  const whole = shown.map(({ text }) => text).join('');
  const indent = ' '.repeat(lead.length);
  return wrap(whole, Math.max(1, screen.width - lead.length))
    .map((line, index) => {
      const words = painted(shown, line.start, line.end);
      return `${words === '' ? '' : index === 0 ? lead : indent}${words}\n`;
    })
    .join('');
}

/** What of `spans` stands between the offsets `start` and `end` of their joined text. */
function painted(spans: readonly Span[], start: number, end: number): string {
  let at = 0;
  let result = '';
  for (const { text, paint } of spans) {
    const words = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (words !== '') result += paint === undefined ? words : paint(words);
    at += text.length;
  }
  return result;
}
