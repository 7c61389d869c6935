import { harmless } from './harmless.js';
import type { Screen } from './screen.js';
import { wrap } from './wrap.js';

/** A stretch of words with one look. Its text may be anything: it is made harmless before it is shown. */
export interface Span {
  readonly text: string;
  readonly paint?: ((text: string) => string) | undefined;
}

/**
 * `spans` as wrapped lines, each ended by a newline; nothing, if there are none.
 * @param lead stands before the first line; the others are indented as far
 */
export function paragraph(screen: Screen, spans: readonly Span[], lead = ''): string {
  if (spans.length === 0) return '';
  const indent = ' '.repeat(lead.length);
  return wrapped(spans, screen.width - lead.length)
    .map((words, index) => `${words === '' ? '' : index === 0 ? lead : indent}${words}\n`)
    .join('');
}

/** The words above a part of what is shown. */
export function heading(words: string, screen: Screen): string {
  return paragraph(screen, [{ text: words, paint: screen.paint.bold }]);
}

/** `spans` in lines of at most `width` columns, without newlines. */
export function wrapped(spans: readonly Span[], width: number): string[] {
  const shown = spans.map(({ text, paint }) => ({ text: harmless(text), paint }));
  const whole = shown.map(({ text }) => text).join('');
  return wrap(whole, Math.max(1, width)).map(({ start, end }) => painted(shown, start, end));
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
