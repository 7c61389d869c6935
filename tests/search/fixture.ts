import type { Passage, Source } from '../../src/corpus/source.js';
import { createReader, type Document, type Reader, toDocument } from '../../src/search/document.js';
import { type Concept, parseLexicon } from '../../src/text/concepts.js';
import { Lexicon } from '../../src/text/lexicon.js';
import { knownNames } from '../../src/text/names.js';
import { phraseTable } from '../../src/text/phrases.js';
import { sentences } from '../../src/text/sentences.js';

/** Passages of one source, a paragraph each, in the order given. */
export function passagesOf(paragraphs: readonly string[], fields: Partial<Source> = {}): Passage[] {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: 'prose' as const, start, end: start + paragraph.length };
    start = block.end + '\n\n'.length;
    return block;
  });
  const source: Source = {
    id: 'text',
    title: 'Title',
    language: 'en',
    format: 'plain',
    text,
    blocks,
    ...fields,
  };
  return blocks.map((block, i) => ({
    id: `${source.id}#${i + 1}`,
    source,
    start: block.start,
    end: block.end,
    sentences: sentences(text, block),
  }));
}

/** Concepts from rows of words in `en bn vi es`; the id of each is `c:` and its number from 1. */
export function conceptsOf(...rows: readonly (readonly [string, string, string, string])[]): Concept[] {
  return parseLexicon(rows.map((cells) => cells.join('\t')).join('\n'), 'c').concepts;
}

/** Concepts, and the names that Unicode knows. */
export function lexiconOf(concepts: readonly Concept[] = []): Lexicon {
  return new Lexicon((language) => [phraseTable([...concepts, ...knownNames(language)], language)]);
}

export function readerOf(concepts: readonly Concept[] = []): Reader {
  return { ...createReader(lexiconOf(concepts)), opposites: () => [] };
}

/** Documents of one source, a paragraph each. */
export function documentsOf(
  paragraphs: readonly string[],
  { reader = readerOf(), ...fields }: Partial<Source> & { readonly reader?: Reader } = {},
): Document[] {
  return passagesOf(paragraphs, fields).map((passage) => toDocument(passage, reader));
}
