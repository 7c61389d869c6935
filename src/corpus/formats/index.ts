import type { SourceFormat } from '../source.js';
import type { ReadFormat } from './draft.js';
import { withoutMarkdownMarkup } from './markdown-markup.js';
import { readPlain } from './plain.js';
import { readWikitext } from './wikitext.js';
import { withoutWikitextMarkup } from './wikitext-markup.js';

/** The reader of a format. Markdown's parser is big: it is loaded where a text needs it. */
export async function loadFormat(format: SourceFormat): Promise<ReadFormat> {
  switch (format) {
    case 'plain':
      return readPlain;
    case 'wikitext':
      return readWikitext;
    case 'markdown':
      return (await import('./markdown.js')).readMarkdown;
  }
}

/**
 * A paragraph with spaces in the place of markup that is no words (notes, images, addresses of links). It is as long as
 * the original, so that offsets hold in both.
 */
export function withoutMarkup(paragraph: string, format: SourceFormat): string {
  switch (format) {
    case 'plain':
      return paragraph;
    case 'wikitext':
      return withoutWikitextMarkup(paragraph);
    case 'markdown':
      return withoutMarkdownMarkup(paragraph);
  }
}
