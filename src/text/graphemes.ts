/**
 * Cutting text where a reader would: between user-perceived characters (UAX #29), never inside an emoji, a surrogate
 * pair or a Bengali cluster.
 */
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** `Intl.Segmenter` is superlinear in its input (each segment carries it whole), so a cut looks at no more than this. */
const LONGEST_GRAPHEME_LOOKED_FOR = 64;

/**
 * The largest offset not after `limit` at which `text` can be cut between two graphemes.
 * @param limit UTF-16 offset
 */
export function graphemeBoundary(text: string, limit: number): number {
  if (limit >= text.length) return text.length;
  if (limit <= 0) return 0;
  const from = Math.max(0, limit - LONGEST_GRAPHEME_LOOKED_FOR);
  const window = text.slice(from, limit + LONGEST_GRAPHEME_LOOKED_FOR);
  let boundary = 0;
  for (const { index } of segmenter.segment(window)) {
    if (from + index > limit) break;
    // The window's own edge is no boundary: it may stand inside a cluster.
    if (index === 0 && from > 0) continue;
    boundary = from + index;
  }
  // Without a boundary in the window (a cluster longer than it, which no language has) keep the surrogate pairs whole.
  if (boundary > 0) return boundary;
  return /[\uDC00-\uDFFF]/.test(text.charAt(limit)) ? limit - 1 : limit;
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
  for (const _ of segmenter.segment(text.slice(0, limit * LONGEST_GRAPHEME_LOOKED_FOR))) {
    count += 1;
    if (count >= limit) break;
  }
  return count;
}
