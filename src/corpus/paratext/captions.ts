import type { Range } from '../../text/range.js';
import { sentences } from '../../text/sentences.js';
import { visible } from '../../text/visible.js';
import { type Draft, proseDraft } from '../formats/draft.js';

/** What a credit calls the picture, in English, Vietnamese, Spanish, Bengali and Hindi. */
const PICTURE =
  '(?:photos?|photographs?|images?|pictures?|illustrations?|ảnh|hình|fotos?|fotografías?|imagen|imágenes|ছবি|আলোকচিত্র|চিত্র|फोटो|फ़ोटो|तस्वीर|छायाचित्र|चित्र)(?![\\p{L}\\p{M}])';
const WORD = '[\\p{L}\\p{M}]{1,20}';
/** What parts the word from whose picture it is: `Photo: VNA`, `Foto/EFE`, `Photo by Ana`. */
const CREDITED = '\\s{0,3}(?:[:：/©]|by\\s|courtesy\\s)';
/** A credit in brackets, which says more at times (`File photo`, `Ảnh minh họa`), and the stop behind it. */
const CREDIT = new RegExp(
  `[(（[]\\s{0,3}(?:(?:${WORD}\\s{1,3}){0,2}${PICTURE}(?:\\s{1,3}${WORD}){0,2}?${CREDITED}|©)[^()（）[\\]\\n]{0,120}[)）\\]][.।]?`,
  'giu',
);
const CREDIT_LINE = new RegExp(`^(?:(?:${WORD}\\s{1,3})?${PICTURE}${CREDITED}|©).*(?<![.!?…।])$`, 'iu');

/** A caption is short (UTF-16 units). What is longer is prose with a credit in it, and only the credit goes. */
const LONGEST_CAPTION = 400;
const LONGEST_CREDIT_LINE = 150;
/** A lower-case letter, a comma or a stop: the brackets stood inside a sentence. */
const GOES_ON = /^\s*[\p{Ll},;:.!?।]/u;

/**
 * Without captions and photo credits. A credit in brackets (`(Photo: VNA)`) ends a caption: the paragraph, where it ends
 * the paragraph, else the sentence before it. A line that begins as a credit and ends without a stop is one.
 */
export function withoutCaptions(text: string, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    const words = text.slice(draft.start, draft.end);
    if (words.length <= LONGEST_CREDIT_LINE && CREDIT_LINE.test(words)) return [];
    const credits = [...words.matchAll(CREDIT)].map(({ 0: credit, index }) => ({
      start: draft.start + index,
      end: draft.start + index + credit.length,
    }));
    const captions = credits.filter(({ end }) => !GOES_ON.test(text.slice(end, draft.end)));
    if (captions.length === 0) return [draft];
    return draft.kind === 'heading' ? [] : proseAround(text, draft, captions);
  });
}

function proseAround(text: string, draft: Draft, credits: readonly Range[]): Draft[] {
  const pieces: Draft[] = [];
  const add = (start: number, end: number) => {
    const piece = visible(text, { start, end });
    if (piece !== undefined) pieces.push(proseDraft(piece));
  };
  let from = draft.start;
  for (const credit of credits) {
    const endsParagraph = credit.end === draft.end && credit.end - from <= LONGEST_CAPTION;
    const captionStart = endsParagraph ? from : lastSentenceStart(text, { start: from, end: credit.end });
    add(from, credit.end - captionStart <= LONGEST_CAPTION ? captionStart : credit.start);
    from = credit.end;
  }
  add(from, draft.end);
  return pieces;
}

function lastSentenceStart(text: string, range: Range): number {
  return sentences(text, range).at(-1)?.start ?? range.start;
}

/** How far behind a heading a caption may reach (UTF-16 units). */
const LONGEST_GLUED_CAPTION = 120;
/** A word that stands twice in a row, the first time behind another word. */
const DOUBLED =
  /(?<=[\p{L}\p{M}\p{N}][^\p{L}\p{M}\p{N}]{0,3}\s)([\p{L}\p{M}\p{N}]{2,40})\s(?=\1(?![\p{L}\p{M}\p{N}]))/u;
const STOP = /[.!?…\p{Sentence_Terminal}]/u;

/**
 * Where the words behind a heading begin, without the caption of a picture that lost its markup and ran into them:
 * `== History == Embassy of Vietnam, Mexico Mexico and Vietnam share …`. The sentence repeats the caption's last word.
 * Many languages double words for emphasis, so the word must be a name: one of the title's, or capitalised.
 */
export function afterGluedCaption(text: string, { start, end }: Range, title: string): number {
  const beginning = text.slice(start, Math.min(end, start + LONGEST_GLUED_CAPTION));
  const match = DOUBLED.exec(beginning);
  const word = match?.[1];
  if (match === null || word === undefined || STOP.test(beginning.slice(0, match.index))) return start;
  const isName = /^\p{Lu}/u.test(word) || wordsOf(title).includes(wordsOf(word)[0] ?? '');
  return isName ? start + match.index + match[0].length : start;
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u);
}
