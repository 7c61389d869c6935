import { visible } from '../../text/visible.js';
import { type Draft, proseDraft } from '../formats/draft.js';

/**
 * `Hanoi (VNA) -`, `HANOI, May 22 (VNA) —`, `México, 22 may (EFE).-`: a place, perhaps a day, the agency in brackets and
 * a dash, at the very beginning; or the agency alone.
 */
const DATELINE =
  /^(?:(?<place>\p{L}[^\n()।!?]{0,58}?)\s?)?\((?<agency>\p{L}[^\n()]{1,38})\)\s?\.?\s?[-–—]+(?=\s|$)/u;
const LONGEST_PLACE_IN_WORDS = 3;

/** Without the dateline that a news agency puts before its first sentence. */
export function withoutDateline(text: string, drafts: readonly Draft[]): Draft[] {
  const index = drafts.findIndex(({ kind }) => kind === 'prose');
  const first = drafts[index];
  if (first === undefined) return [...drafts];
  const dateline = datelineLength(text.slice(first.start, first.end));
  const rest = visible(text, { start: first.start + dateline, end: first.end });
  return drafts.toSpliced(index, 1, ...(rest === undefined ? [] : [proseDraft(rest)]));
}

function datelineLength(paragraph: string): number {
  const match = DATELINE.exec(paragraph);
  const { place = '', agency = '' } = match?.groups ?? {};
  const [name = ''] = place.split(/[,\p{Nd}]/u, 1);
  const words = name.split(/[\s-]+/u).filter((word) => word !== '');
  // `The United Nations (UN) - the body that …` is a sentence with its subject's abbreviation.
  const initials = words.map((word) => word.charAt(0)).join('');
  const isPlace =
    words.length <= LONGEST_PLACE_IN_WORDS &&
    words.every((word) => !/^\p{Ll}/u.test(word) || /^(?:de|del|la|el)$/.test(word)) &&
    (place === '' ? /^[\p{Lu}\p{N}./]+$/u.test(agency) : !initials.endsWith(agency));
  return isPlace ? (match?.[0].length ?? 0) : 0;
}

/** Vietnamese agencies end an article with `./.`, whose first stop is the sentence's. Their name may follow. */
const END_MARK = /\.\/\.[^.!?।]{0,60}$/u;
/** An agency or its writers, in capitals: `VNA`, `(VNS)`, `VNA/CVN`. */
const SIGNATURE = /^[([]?\p{Lu}{2,8}(?:[/-]\p{Lu}{2,8}){0,2}[)\]]?$/u;
/** The same behind the last sentence. */
const SIGNATURE_AT_END = /(?<=[.!?।]["'”’»]?)\s+[([]\p{Lu}{2,8}(?:[/-]\p{Lu}{2,8}){0,2}[)\]]$/u;
const LONGEST_SIGNATURE = 60;

/** Without the end mark `./.` and without the agency's name as the last words of the text. */
export function withoutAgencyMarks(text: string, drafts: readonly Draft[]): Draft[] {
  const last = drafts.at(-1);
  const beforeLast = drafts.at(-2);
  const isSigned =
    last !== undefined &&
    beforeLast !== undefined &&
    isSignature(text.slice(last.start, last.end), text.slice(beforeLast.start, beforeLast.end));
  const kept = isSigned ? drafts.slice(0, -1) : drafts;
  return kept.flatMap((draft, index) => {
    const words = text.slice(draft.start, draft.end);
    const signature = index === kept.length - 1 ? SIGNATURE_AT_END.exec(words)?.index : undefined;
    const mark = END_MARK.exec(words)?.index;
    const length = signature ?? (mark === undefined ? words.length : mark + 1);
    const rest = visible(text, { start: draft.start, end: draft.start + length });
    return rest === undefined ? [] : [{ ...draft, ...rest }];
  });
}

function isSignature(line: string, lineBefore: string): boolean {
  if (SIGNATURE.test(line)) return true;
  return /\.\/\.$/.test(lineBefore) && line.length <= LONGEST_SIGNATURE && !/[.!?।]/.test(line);
}
