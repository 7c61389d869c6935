import { blank } from './draft.js';

/** Comments and tags; an address in angle brackets is no tag, a reader sees it. */
const HTML = /<!--[^<]*?-->|<\/?(?![A-Za-z]+:)[A-Za-z][^<>]*>/g;
const IMAGE = /!\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])/g;
const FOOTNOTE_MARK = /\[\^[^[\]\s]{1,100}\]/g;
/** Where a link leads: `(address "title")`, with one pair of brackets in the address. */
const LINK_TARGET = /(?<=\])\([^()]*(?:\([^()]*\)[^()]*)?\)/g;

/** A paragraph with spaces over the markup that is no words, as long as the original. */
export function withoutMarkdownMarkup(paragraph: string): string {
  const words = [HTML, IMAGE, FOOTNOTE_MARK].reduce(blank, paragraph);
  // A link belongs to its sentence even at the end of it, as closing brackets do.
  return words.replace(LINK_TARGET, (target) => ')'.repeat(target.length));
}
