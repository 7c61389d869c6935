/**
 * Cutting text where a reader would: between user-perceived characters (UAX #29), never inside an emoji, a surrogate
 * pair or a Bengali cluster.
 */
let segmenter: Intl.Segmenter | undefined;

/** User-perceived characters. What parts them is made when it is first needed: that takes longer than reading a text does. */
export function graphemes(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** No language has a longer cluster, in UTF-16 units; what is longer is letters heaped with marks. */
const LONGEST_GRAPHEME = 64;

/**
 * The largest offset not after `limit` at which `text` can be cut between two graphemes, or within one that no language
 * has.
 * @param limit UTF-16 offset
 */
export function graphemeBoundary(text: string, limit: number): number {
  if (limit >= text.length) return text.length;
  if (limit <= 0) return 0;
  const boundary = graphemes(text).containing(limit)?.index ?? limit;
  if (limit - boundary <= LONGEST_GRAPHEME) return boundary;
  return /[\uDC00-\uDFFF]/.test(text.charAt(limit)) ? limit - 1 : limit;
}

/** Longest word that a cut goes back over, in UTF-16 units; within a longer one it cuts between graphemes. */
const LONGEST_WORD = 24;

/** The largest offset not after `limit` at which `text` can be cut without parting a word, if one is near. */
export function wordBoundary(text: string, limit: number): number {
  const boundary = graphemeBoundary(text, limit);
  if (boundary === 0 || boundary >= text.length || /\s/.test(text.charAt(boundary))) return boundary;
  const from = Math.max(0, boundary - LONGEST_WORD);
  const space = text.slice(from, boundary).search(/\s\S*$/);
  return space > 0 ? from + space : boundary;
}

/**
 * `text` if it fits into `limit` UTF-16 units, else its longest beginning that does, with `…` at its end.
 */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  if (limit < 1) return '';
  return `${text.slice(0, graphemeBoundary(text, limit - 1))}…`;
}

/** Number of graphemes, counted up to `limit`. */
export function countGraphemes(text: string, limit: number): number {
  let count = 0;
  for (const _ of graphemes(text.slice(0, limit * LONGEST_GRAPHEME))) {
    count += 1;
    if (count >= limit) break;
  }
  return count;
}
