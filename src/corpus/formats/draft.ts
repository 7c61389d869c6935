import type { Range } from '../../text/range.js';

/** What a format's reader needs to know of a source beside its text. */
export interface ReadingContext {
  readonly title: string;
}

/** A block as its format's markup tells it, before captions, datelines and the like are taken out. */
export interface Draft extends Range {
  readonly kind: 'heading' | 'prose';
  /** Depth of a heading, 1 the highest: its section reaches to the next heading that is no deeper. 0 for prose. */
  readonly level: number;
}

/**
 * Reads a text of one format: its headings and paragraphs in the order of the text, without overlap, each holding a word.
 * Takes any string, in linear time, and never throws.
 */
export type ReadFormat = (text: string, context: ReadingContext) => Draft[];

export function headingDraft({ start, end }: Range, level: number): Draft {
  return { kind: 'heading', start, end, level };
}

export function proseDraft({ start, end }: Range): Draft {
  return { kind: 'prose', start, end, level: 0 };
}

/** Writes spaces over every match. */
export function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => ' '.repeat(match.length));
}
