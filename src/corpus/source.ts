import type { Range } from '../text/range.js';

/** How a file is written. It decides which reader finds its headings and its prose. */
export const SOURCE_FORMATS = ['plain', 'markdown', 'wikitext'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/**
 * A stretch of a source that a reader of the text would read: a heading, or a paragraph of prose.
 * Whatever lies outside every block (captions, datelines, agency marks, category footers, markup) is never quoted.
 */
export interface Block extends Range {
  readonly kind: 'heading' | 'prose';
}

/** One text of the corpus, with what a citation needs. */
export interface Source {
  /** The file's path below the corpus folder without its ending, with `/` between folders. Unique. */
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly author?: string;
  /** `2020`, `2020-07` or `2020-07-17`: no more than is known. */
  readonly date?: string;
  /** BCP 47 tag of the text's language, such as `bn`. */
  readonly language: string;
  readonly url?: string;
  readonly licence?: string;
  readonly format: SourceFormat;
  /** The text as read: what follows the front matter, untouched. Every offset of the program counts in it. */
  readonly text: string;
  /** In the order of the text, without overlap. */
  readonly blocks: readonly Block[];
}

/** The language that a source's words are read in: the first part of its tag (`es-MX` → `es`). */
export function textLanguage({ language }: Source): string {
  return language.split('-', 1)[0]?.toLowerCase() ?? language;
}

/** A few neighbouring sentences of one source: the unit that is indexed, ranked and shown in context. */
export interface Passage extends Range {
  /** `<source id>#<number>`, counted from 1 through the source: the same across runs while the text is the same. */
  readonly id: string;
  readonly source: Source;
  /** The words of the heading that the passage stands under. */
  readonly heading?: string;
  readonly sentences: readonly Range[];
}

/** Words that stand in a source: `text === source.text.slice(start, end)`, always. */
export interface Quote extends Range {
  readonly source: Source;
  readonly text: string;
}

/** The only way to make a quote, so that none can differ from its source. */
export function quote(source: Source, { start, end }: Range): Quote {
  return { source, start, end, text: source.text.slice(start, end) };
}
