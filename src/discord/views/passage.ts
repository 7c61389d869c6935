import { quoteUrl, sourceUrl } from '../../answer/citation.js';
import type { PassageInContext } from '../../answer/reply.js';
import { type Passage, quote } from '../../corpus/source.js';
import { ACCENT, container, text, type View } from '../layout.js';
import { SHOWN } from '../limits.js';
import { abridge, escapeMarkdown, small } from '../markdown.js';
import type { Reader } from '../reader.js';
import { citationLine, placeName } from './citation.js';
import { quotation } from './quotation.js';

/** A passage with what stands before and after it, which is dimmer. */
export function passageView({ passage, before, after }: PassageInContext, reader: Reader): View {
  const words = quote(passage.source, passage);
  const place = placeName(words, reader);
  const link = { label: reader.t('answer.open'), urls: [quoteUrl(words), sourceUrl(words)] };
  return container(ACCENT.information, [
    ...(before === undefined ? [] : [text(neighbour(before, 'end'))]),
    text(quotation(words, undefined)),
    ...(after === undefined ? [] : [text(neighbour(after, 'start'))]),
    text(citationLine({ source: passage.source, place, link }, reader)),
  ]);
}

/** @param near the side that touches the passage: what is too long is cut at the other */
function neighbour({ source, start, end }: Passage, near: 'start' | 'end'): string {
  const words = source.text.slice(start, end);
  return abridge(words, SHOWN.neighbourLength, (shown) => small(escapeMarkdown(shown)), near);
}
