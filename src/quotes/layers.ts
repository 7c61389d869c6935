import { blank } from '../corpus/formats/draft.js';
import { withoutMarkup } from '../corpus/formats/index.js';
import type { Source } from '../corpus/source.js';

/** Where a link of wikitext leads, before the words that are shown: `[[Mexico City|`. */
const LINK_TARGETS = /\[\[[^[\]|\n]*\|/g;
/** Characters that a format of markup writes by name. */
const ENTITIES = /&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});/gi;

/**
 * A source parted into what a reader reads, which runs on over notes, pictures and comments, and what stands in those:
 * a caption, a note or the cell of a table can be quoted, too. Each is as long as the source's text, with spaces over the
 * rest, so that offsets hold in both.
 */
export function layersOf({ text, format }: Source): string[] {
  if (format === 'plain') return [text];
  const unseen = format === 'wikitext' ? [LINK_TARGETS, ENTITIES] : [ENTITIES];
  const read = withoutMarkup(text, format);
  return [read, difference(text, read)].map((layer) => unseen.reduce(blank, layer));
}

/** `text` with spaces wherever `other`, which is as long, has the same. */
function difference(text: string, other: string): string {
  const pieces: string[] = [];
  let start = 0;
  while (start < text.length) {
    const isSame = text.charCodeAt(start) === other.charCodeAt(start);
    let end = start + 1;
    while (end < text.length && (text.charCodeAt(end) === other.charCodeAt(end)) === isSame) end += 1;
    pieces.push(isSame ? ' '.repeat(end - start) : text.slice(start, end));
    start = end;
  }
  return pieces.join('');
}
