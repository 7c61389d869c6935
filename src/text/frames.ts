import { FRAMES, type FrameTable, OTHER_FRAMES, UNACCENTED_FRAMES } from './frame-words.js';
import { foldedStopwords, stopwords } from './stopwords.js';
import { foldAccents, type Word, words } from './words.js';

/** A table as patterns over the words of a question, with one space between them and at both ends. */
interface Frames {
  readonly before: RegExp;
  readonly behind: RegExp;
}

/** Frames stand in frames: `Hey bot, can you please tell me …`. */
const MOST_FRAMES = 4;
/** In words: what is longer is no question, and would take long to look through. */
const LONGEST_QUESTION = 250;
/** Signs that part what is said. */
const PARTING = /[,;:.!?…—–\n।|]/u;
const QUOTATION_MARK = /["“”«»]/;
/** What is left over of a frame at the beginning and at the end; not what belongs to the words beside it (`¿`, `"`, `$`). */
const LEFT_BEFORE = /^[\s,;:.!?…—–।|-]+/u;
const LEFT_BEHIND = /[\s,;:—–|¿¡-]+$/u;

const TYPED = new Map(Object.entries(FRAMES).map(([language, table]) => [language, readFrames(table)]));
/** For those who type no accents. */
const UNACCENTED = new Map(
  ['es', 'vi'].map((language) => {
    const { before, behind } = FRAMES[language] ?? OTHER_FRAMES;
    const table = { before: foldAccents(before), behind: UNACCENTED_FRAMES[language] ?? foldAccents(behind) };
    return [language, readFrames(table)];
  }),
);
const OTHER = readFrames(OTHER_FRAMES);

function readFrames({ before, behind }: FrameTable): Frames {
  return {
    before: new RegExp(`^ (?:${readLines(before)})`, 'u'),
    behind: new RegExp(`(?<= )(?:${readLines(behind)})$`, 'u'),
  };
}

function readLines(table: string): string {
  const lines = table.normalize('NFC').trim().split('\n');
  return lines.map((line) => itemsOf(line.trim()).map(readItem).join('')).join('|');
}

/** The parts of a line that a space outside all brackets stands between. */
function itemsOf(line: string): string[] {
  const items: string[] = [''];
  let depth = 0;
  for (const sign of line) {
    if ('([{'.includes(sign)) depth += 1;
    if (')]}'.includes(sign)) depth -= 1;
    if (sign === ' ' && depth === 0) items.push('');
    else items.push((items.pop() ?? '') + sign);
  }
  return items;
}

/** Each item takes the space behind it. */
function readItem(item: string): string {
  if (item.startsWith('(?')) return item;
  const absent = /^\[(.*)\](\*?)$/.exec(item);
  return absent === null ? `${item} ` : `(?:(?:${absent[1]}) )${absent[2] || '?'}`;
}

/**
 * A question without the words that only say how somebody asks (`I want to know`, `cho mình hỏi`, `বলতে পারেন`), where
 * something is left that says what is asked. Nothing is taken from within.
 */
export function withoutFrame(text: string, language: string): string {
  const found = words(text);
  if (found.length > LONGEST_QUESTION) return text;
  let left: readonly Word[] = found;
  for (let i = 0; i < MOST_FRAMES; i += 1) {
    const within = withoutOne(text, left, language);
    if (within.length === left.length) break;
    left = within;
  }
  const [first] = left;
  if (first === undefined || !left.some((word) => saysSomething(word, language))) return text;
  const from = found.indexOf(first);
  const before = found[from - 1];
  const behind = found[from + left.length];
  let rest = text.slice(before?.end ?? 0, behind?.start ?? text.length);
  if (before !== undefined) rest = rest.replace(LEFT_BEFORE, '');
  if (behind !== undefined) rest = rest.replace(LEFT_BEHIND, '');
  return rest;
}

/** The words without a frame at the beginning and one at the end. */
function withoutOne(text: string, found: readonly Word[], language: string): readonly Word[] {
  const spoken = spokenWords(text, found);
  const folded = foldAccents(spoken);
  // Where somebody types accents, a Vietnamese word without one is another: `vay` to lend, `vậy` so.
  const unaccented = language === 'es' || spoken === folded ? UNACCENTED.get(language) : undefined;
  const frames = unaccented ?? TYPED.get(language) ?? OTHER;
  const said = unaccented === undefined ? spoken : folded;
  const before = countWords(frames.before.exec(said)?.[0]);
  const behind = countWords(frames.behind.exec(said)?.[0]);
  const from = isNamed(text, found.slice(0, before)) ? 0 : before;
  return found.slice(from, Math.max(from, found.length - behind));
}

function spokenWords(text: string, found: readonly Word[]): string {
  const spoken = found.map(({ form, start }, i) => {
    const gap = text.slice(found[i - 1]?.end ?? start, start);
    return PARTING.test(gap) ? `, ${form}` : form;
  });
  return ` ${spoken.join(' ')} `;
}

function countWords(spoken = ''): number {
  return spoken.split(' ').filter((word) => word !== '' && word !== ',').length;
}

/** Several words with capitals, or in quotation marks, are a name: `Tell Me Why was sung by whom?`. */
function isNamed(text: string, frame: readonly Word[]): boolean {
  if (QUOTATION_MARK.test(text.charAt(frame.at(-1)?.end ?? text.length))) return true;
  return frame.length > 1 && frame.every(({ isCapital }) => isCapital) && text !== text.toUpperCase();
}

function saysSomething({ form }: Word, language: string): boolean {
  return !stopwords(language).has(form) && !foldedStopwords(language).has(form);
}
