import type { Range } from '../../text/range.js';
import { lines } from './lines.js';

export interface MarkdownSection extends Range {
  /** Whether parsing it takes no more time than its words are worth. */
  readonly isParsable: boolean;
}

/** Short enough for the parser, whose time grows faster than its input, and long enough not to start it too often. */
const SECTION_LENGTH = 4_000;
/** No paragraph and no list is longer (UTF-16 units): without a blank line for so long, a section ends at the next line. */
const LONGEST_SECTION = 16_000;
/** Nor is any code that was meant as such; behind so much of it, its end is missing. */
const LONGEST_CODE = 100_000;
/** What opens quotes and lists at the beginning of a line. */
const LEADING_SIGNS = /^[ \t>*+\-\d.)]*/;
/** With more of them the parser nests so deep that a single line takes seconds. */
const MOST_LEADING_SIGNS = 100;
/** The parser works for each line and sign, not for words: where so few characters share one, there is no prose. */
const SPARSE = 5;

/**
 * Code without an indent; with one it may stand in a list, whose end would end it. Behind the backticks that open it
 * stands no other: that would be code within a line.
 */
const FENCE = /^(?:(?<backticks>`{3,})(?!.*`)|(?<tildes>~{3,}))/;
/** HTML that may hold blank lines, and what ends it. */
const HTML_BLOCKS: readonly { readonly start: RegExp; readonly end: RegExp }[] = [
  { start: /^<!--/, end: /-->/ },
  { start: /^<(?:pre|script|style|textarea)\b/i, end: /<\/(?:pre|script|style|textarea)>/i },
];

/**
 * Cuts Markdown where that changes nothing for its paragraphs: at a line that is not indented and follows a blank one,
 * outside of code and HTML. So a book takes no longer for its length than a page, and no text, however odd, for ever.
 */
export function* markdownSections(text: string): Generator<MarkdownSection> {
  let start = 0;
  let weight = 0;
  let followsBlank = true;
  let closing: RegExp | undefined;
  const section = (end: number): MarkdownSection => {
    const isParsable = end - start < SECTION_LENGTH || end - start > weight * SPARSE;
    return { start, end, isParsable };
  };
  for (const line of lines(text)) {
    const words = text.slice(line.start, line.end);
    if (line.start - start > LONGEST_CODE) closing = undefined;
    const signs = LEADING_SIGNS.exec(words)?.[0].replace(/[ \t]/g, '').length ?? 0;
    const isBlank = words.trim() === '';
    const isInside = closing !== undefined;
    const isMonstrous = !isInside && (words.length > LONGEST_SECTION || signs > MOST_LEADING_SIGNS);
    const isOverdue = line.start - start >= (followsBlank ? SECTION_LENGTH : LONGEST_SECTION);
    if (isMonstrous || (isOverdue && !isInside && /^\S/.test(words))) {
      yield section(line.start);
      start = line.start;
      weight = 0;
    }
    if (isMonstrous) {
      yield { ...line, isParsable: false };
      start = line.end;
    } else {
      if (!isBlank) weight += 1 + signs;
      if (closing === undefined) closing = closingOf(words);
      else if (closing.test(words)) closing = undefined;
    }
    followsBlank = isBlank;
  }
  yield section(text.length);
}

/** What ends the code or HTML that a line begins and does not end itself. */
function closingOf(line: string): RegExp | undefined {
  const fence = FENCE.exec(line)?.groups;
  const signs = fence?.['backticks'] ?? fence?.['tildes'];
  if (signs !== undefined) return new RegExp(`^ {0,3}${signs}${signs.charAt(0)}*\\s*$`);
  const html = HTML_BLOCKS.find((block) => block.start.test(line));
  return html === undefined || html.end.test(line) ? undefined : html.end;
}
