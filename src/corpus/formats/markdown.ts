import type { Nodes } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import type { Range } from '../../text/range.js';
import { visible } from '../../text/visible.js';
import { blank, type Draft, headingDraft, proseDraft, type ReadFormat } from './draft.js';
import { lines } from './lines.js';
import { withoutMarkdownMarkup } from './markdown-markup.js';
import { markdownSections } from './markdown-sections.js';
import { readPlain } from './plain.js';

/**
 * Markdown (CommonMark, and GitHub's tables and footnotes). Paragraphs are prose, in lists and block quotes too; code,
 * HTML, tables, images and the definitions of links and footnotes are not.
 */
export const readMarkdown: ReadFormat = (text) => [...blocks(text)];

/**
 * Only blocks are wanted of the parser. Markup inside them and link definitions cost it most of its time, on hostile
 * input all of it.
 */
const BLOCKS_ONLY: Options = {
  extensions: [
    {
      disable: {
        null: [
          'attention',
          'autolink',
          'characterEscape',
          'characterReference',
          'codeText',
          'definition',
          'hardBreakEscape',
          'htmlText',
          'labelEnd',
          'labelStartImage',
          'labelStartLink',
        ],
      },
    },
  ],
};

function* blocks(text: string): Generator<Draft> {
  for (const { start, end, isParsable } of markdownSections(text)) {
    if (visible(text, { start, end }) === undefined) continue;
    const section = text.slice(start, end);
    for (const draft of isParsable ? parsed(section) : readPlain(section, { title: '' })) {
      yield { ...draft, start: start + draft.start, end: start + draft.end };
    }
  }
}

function* parsed(section: string): Generator<Draft> {
  // The parser drops a byte order mark, and with it an offset.
  for (const node of leaves(fromMarkdown(section.replaceAll('\uFEFF', ' '), BLOCKS_ONLY))) {
    const range = offsets(node);
    if (range === undefined) continue;
    if (node.type === 'paragraph') yield* paragraph(section, range);
    else if (node.type === 'heading') yield* heading(section, range, node.depth);
  }
}

/** The blocks without blocks in them, in the order of the text. No recursion: quotes nest as deep as a text likes. */
function* leaves(root: Nodes): Generator<Nodes> {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (
      node.type === 'root' ||
      node.type === 'blockquote' ||
      node.type === 'list' ||
      node.type === 'listItem'
    ) {
      for (const child of node.children.toReversed()) waiting.push(child);
    } else {
      yield node;
    }
  }
}

function offsets({ position }: Nodes): Range | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** `## words ##`, or words with a line of `===` or `---` below. */
const HEADING_MARKS = /^#{1,6}[ \t]|[ \t]#+[ \t]*$|(?:\r\n?|\n)[ \t>]*(?:=+|-+)[ \t]*$/g;

function* heading(text: string, range: Range, depth: number): Generator<Draft> {
  const words = blank(text.slice(range.start, range.end), HEADING_MARKS);
  const inner = visible(words, { start: 0, end: words.length });
  if (inner !== undefined) {
    yield headingDraft({ start: range.start + inner.start, end: range.start + inner.end }, depth);
  }
}

/** `[name]: address "title"`: the lines at the beginning of a paragraph that tell where links lead. */
const DEFINITIONS =
  /^(?:[ \t>]*\[[^[\]\n]+\]:[ \t]*\S+(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*(?:\r\n?|\n|$))+/;
const FOOTNOTE = /^\[\^[^\]\s]+\]:/;
const TABLE_RULE = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
/** Many write a heading as a line in bold. */
const BOLD_LINE = /^(\*\*|__)[^*_\n]{1,100}(?<![.!?।])\1$/;
const LOWEST_LEVEL = 6;
const EMPHASISED = /^([*_])[^*_]+\1$/;

function* paragraph(text: string, range: Range): Generator<Draft> {
  const words = text.slice(range.start, range.end);
  if (FOOTNOTE.test(words)) return;
  const definitions = DEFINITIONS.exec(words)?.[0].length ?? 0;
  const inner = wordsOf(text, {
    start: range.start + definitions,
    end: Math.max(range.start + definitions, range.start + tableStart(words)),
  });
  if (inner === undefined) return;
  const isCaption = words.startsWith('![') && EMPHASISED.test(withoutMarkdownMarkup(words).trim());
  if (isCaption) return;
  yield BOLD_LINE.test(words) ? headingDraft(inner, LOWEST_LEVEL) : proseDraft(inner);
}

/** Where in a paragraph a table begins, with the row above the first rule; the paragraph's length where none does. */
function tableStart(words: string): number {
  let rowAbove: Range | undefined;
  for (const line of lines(words)) {
    const row = words.slice(line.start, line.end);
    if (rowAbove !== undefined && row.includes('|') && TABLE_RULE.test(row)) return rowAbove.start;
    rowAbove = line;
  }
  return words.length;
}

/** A range without the white space and the wordless markup at its ends. */
function wordsOf(text: string, { start, end }: Range): Range | undefined {
  const words = withoutMarkdownMarkup(text.slice(start, end));
  const inner = visible(words, { start: 0, end: words.length });
  return inner && { start: start + inner.start, end: start + inner.end };
}
