import { BIDI_CONTROLS } from '../text/controls.js';
import { cut, graphemeBoundary, wordBoundary } from '../text/graphemes.js';
import type { Range } from '../text/range.js';

/** Every way in which Unicode ends a line; Discord knows `\n` alone. */
const LINE_BREAK = /\r\n|[\n\v\f\r\x85\u2028\u2029]/;
/** Control characters and lone surrogates: Discord cannot carry them. */
const UNSENDABLE = /[\p{Cc}\p{Cs}]/gu;

/** What means something wherever it stands; `\` before it makes it itself. */
const SIGNS = /[\\*_~|`[\]<@]/g;
/** In an address, which Discord would make a link, and before an emoji's name. */
const COLONS = /:(?=\/\/|[\w+-]+:)/g;
/** A heading, a quote, a list or small print, where a line begins. */
const LINE_START = /^(\s*)([#>+-])/;
const NUMBERED_LINE_START = /^(\s*\d+)([.)])/;

function escapeLine(line: string): string {
  return line
    .replaceAll('\t', ' ')
    .replace(BIDI_CONTROLS, '')
    .replace(UNSENDABLE, '\uFFFD')
    .replace(SIGNS, '\\$&')
    .replace(COLONS, '\\:')
    .replace(LINE_START, '$1\\$2')
    .replace(NUMBERED_LINE_START, '$1\\$2');
}

/**
 * Text as Markdown that shows its words and its lines as they are: nothing in it formats, links, mentions or moves what
 * stands around it. What cannot be sent becomes `�`; bidirectional controls, which nobody sees, are left out.
 */
export function escapeMarkdown(text: string): string {
  return text.split(LINE_BREAK).map(escapeLine).join('\n');
}

/** As `escapeMarkdown`, on one line. */
export function escapeInline(text: string): string {
  return escapeLine(oneLine(text));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Text on one line for the places that know no Markdown: labels, descriptions, choices. Never empty to the eye. */
export function plainLabel(text: string, limit: number): string {
  const line = oneLine(text.replace(BIDI_CONTROLS, '')).replace(UNSENDABLE, '\uFFFD');
  return /[^\s\p{Cf}]/u.test(line) ? cut(line, limit) : '…';
}

/** `text` escaped, with the words at the ranges in bold. */
export function emphasise(text: string, ranges: readonly Range[]): string {
  let markdown = '';
  let at = 0;
  for (const { start, end } of joined(ranges)) {
    const words = text.slice(start, end).split(LINE_BREAK);
    markdown += escapeMarkdown(text.slice(at, start)) + words.map((line) => enclosed(line, BOLD)).join('\n');
    at = end;
  }
  return markdown + escapeMarkdown(text.slice(at));
}

/** Ranges in order and apart: `**a****b**` would not be bold. */
function joined(ranges: readonly Range[]): Range[] {
  const apart: Range[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last !== undefined && start <= last.end) {
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else if (start < end) {
      apart.push({ start, end });
    }
  }
  return apart;
}

/** As `escapeInline`, in bold. */
export function bold(text: string): string {
  return enclosed(oneLine(text), BOLD);
}

/** As `escapeInline`, struck through. */
export function struck(text: string): string {
  return enclosed(oneLine(text), STRUCK);
}

const BOLD = '**';
const STRUCK = '~~';

/** A line with a sign around its words, since not every client takes `** words **` for bold. */
function enclosed(line: string, sign: typeof BOLD | typeof STRUCK): string {
  const words = line.trim();
  const escaped = escapeLine(words);
  if (escaped === '') return escapeLine(line);
  const [before = '', behind = ''] = line.split(words);
  return `${escapeLine(before)}${sign}${escaped}${sign}${escapeLine(behind)}`;
}

/** Markdown as one block quote, whatever lines it has. */
export function blockQuote(markdown: string): string {
  return prefixLines(markdown, '> ');
}

/** Markdown in small print. */
export function small(markdown: string): string {
  return prefixLines(markdown, '-# ');
}

function prefixLines(markdown: string, prefix: string): string {
  return markdown
    .split('\n')
    .map((line) => `${prefix}${line}`)
    .join('\n');
}

/** @param url as `URL.href` has it: without white space */
export function maskedLink(label: string, url: string): string {
  const safe = url.replace(/[()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${escapeInline(label)}](${safe})`;
}

/**
 * What `render` makes of `text`, in `limit` UTF-16 units: where that is too long, of its longest beginning (or `end`ing)
 * that fits, cut between graphemes, with `…` in place of the rest.
 * @param render may lengthen a text, and not shorten it by more than white space
 */
export function abridge(
  text: string,
  limit: number,
  render: (text: string) => string = escapeMarkdown,
  keep: 'start' | 'end' = 'start',
): string {
  if (text.length <= limit) {
    const whole = render(text);
    if (whole.length <= limit) return whole;
  }
  for (let room = Math.min(limit, text.length); ; ) {
    const shown = render(keep === 'start' ? beginning(text, room - 1) : ending(text, room - 1));
    const excess = shown.length - limit;
    if (excess <= 0 || room <= 1) return shown;
    // Rendering makes at most about four characters of one, so this much less is not too little by far.
    room -= Math.max(1, Math.floor(excess / 4));
  }
}

function beginning(text: string, length: number): string {
  return `${text.slice(0, wordBoundary(text, length))}…`;
}

function ending(text: string, length: number): string {
  let start = Math.max(0, text.length - length);
  while (graphemeBoundary(text, start) !== start) start += 1;
  return `…${text.slice(start)}`;
}
