import type { Format, ReadingContext } from './formats/draft.js';
import { markdown } from './formats/markdown.js';
import { plain } from './formats/plain.js';
import { wikitext } from './formats/wikitext.js';
import { withoutAgencyMarks, withoutDateline } from './paratext/agency.js';
import { withoutBackMatter } from './paratext/back-matter.js';
import { withoutCaptions } from './paratext/captions.js';
import { withoutHeadline } from './paratext/headline.js';
import type { Block, SourceFormat } from './source.js';

const FORMATS: Readonly<Record<SourceFormat, Format>> = { plain, markdown, wikitext };

/**
 * The headings and the prose of a text, in order, without overlap. What stands around prose (the paratext: headline,
 * captions, dateline, agency marks, references) is in no block. Takes any string, in linear time, and never throws.
 */
export function readBlocks(text: string, format: SourceFormat, context: ReadingContext): Block[] {
  let drafts = FORMATS[format].read(text, context);
  drafts = withoutBackMatter(text, drafts);
  drafts = withoutHeadline(text, drafts, context.title);
  drafts = withoutCaptions(text, drafts);
  drafts = withoutDateline(text, drafts);
  drafts = withoutAgencyMarks(text, drafts);
  return drafts.map(({ kind, start, end }) => ({ kind, start, end }));
}

/** A paragraph with spaces over the markup that is no words, as long as the original. */
export function withoutMarkup(paragraph: string, format: SourceFormat): string {
  return FORMATS[format].withoutMarkup(paragraph);
}
