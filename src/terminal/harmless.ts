import { BIDI_CONTROLS } from '../text/controls.js';

/**
 * Words of a text or a person made harmless for a terminal: nothing in them can move the cursor, colour, answer back,
 * reorder the line (Unicode's bidirectional controls, UTS #55) or break the encoding. Line breaks stay.
 */
export function harmless(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(BIDI_CONTROLS, '')
    .replace(CONTROLS, picture)
    .replace(LONE_SURROGATES, '\uFFFD');
}

/** As `harmless`, on one line. */
export function harmlessLine(text: string): string {
  return harmless(text).replaceAll('\n', ' ');
}

/**
 * JSON in which whatever could end its line for some reader, or do harm in a terminal that shows it, is escaped beyond what
 * JSON asks for. It reads back the same.
 */
export function harmlessJson(json: string): string {
  return json.replace(/[\u007F-\u009F\u2028\u2029\p{Bidi_Control}]/gu, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const CONTROLS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** ␛ for escape, and so on: a person can see that something stood there. */
function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '\uFFFD';
}
