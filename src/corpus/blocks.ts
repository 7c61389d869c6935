import type { ReadFormat, ReadingContext } from './formats/draft.js';
import { withoutAgencyMarks, withoutDateline } from './paratext/agency.js';
import { withoutBackMatter } from './paratext/back-matter.js';
import { withoutCaptions } from './paratext/captions.js';
import { withoutHeadline } from './paratext/headline.js';
import type { Block } from './source.js';

/**
 * The headings and the prose of a text, in order, without overlap. What stands around prose (the paratext: headline,
 * captions, dateline, agency marks, references) is in no block. Takes any string, in linear time, and never throws.
 */
export function readBlocks(text: string, readFormat: ReadFormat, context: ReadingContext): Block[] {
  let drafts = readFormat(text, context);
  drafts = withoutBackMatter(text, drafts);
  drafts = withoutHeadline(text, drafts, context.title);
  drafts = withoutCaptions(text, drafts);
  drafts = withoutDateline(text, drafts);
  drafts = withoutAgencyMarks(text, drafts);
  return drafts.map(({ kind, start, end }) => ({ kind, start, end }));
}
