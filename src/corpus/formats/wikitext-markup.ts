import type { Range } from '../../text/range.js';

/** Namespaces whose links show a picture or nothing, in English and in the Bengali, Vietnamese, Spanish and Hindi Wikipedia. */
const WORDLESS_LINK =
  /\s*(?:File|Image|Media|Category|চিত্র|বিষয়শ্রেণী|Tập[ _]tin|Hình|Thể[ _]loại|Archivo|Imagen|Categoría|चित्र|श्रेणी)\s*:/iuy;
/** Elements whose content is no prose. */
const WORDLESS_ELEMENTS =
  'ref|gallery|math|chem|code|pre|syntaxhighlight|source|timeline|score|imagemap|graph|mapframe|table|style|script';
/** Elements in or around prose: only their tags are markup. */
const OTHER_ELEMENTS =
  'abbr|b|big|blockquote|br|center|cite|del|div|em|font|hr|i|includeonly|ins|li|noinclude|nowiki|ol|onlyinclude|p|poem|q|references|s|small|span|strong|sub|sup|u|ul|wbr';

const TOKEN = new RegExp(
  [
    '<!--',
    '\\{\\{|\\}\\}',
    // `|}}` closes a template, not a table.
    '\\{\\||\\|\\}(?!\\})',
    '\\[\\[|\\]\\]',
    '__[A-Z]{3,24}__',
    `<(?<slash>/?)(?:(?<wordless>${WORDLESS_ELEMENTS})|${OTHER_ELEMENTS})\\b[^<>]*>`,
  ].join('|'),
  'gi',
);
const COMMENT_END = '-->';
const CLOSES: Readonly<Record<string, string>> = { '}}': '{{', '|}': '{|', ']]': '[[' };

/**
 * The stretches of wikitext that are no words of the text: comments, templates, tables, notes, files, categories, tags
 * and magic words. Sorted and disjoint, the outermost of nested ones. What is opened and never closed counts as words.
 * An own scanner, because the parsers that exist keep no offsets. Linear in the input.
 */
function wordlessMarkup(text: string): Range[] {
  const found: Range[] = [];
  const openers = new Openers();
  const add = (start: number, end: number) => {
    // Whatever was found inside it is a part of it.
    for (let last = found.at(-1); last !== undefined && last.start >= start; last = found.at(-1)) found.pop();
    found.push({ start, end });
  };
  const close = (kind: string, end: number) => {
    const start = openers.close(kind);
    if (start !== undefined && (kind !== '[[' || isWordlessLink(text, start))) add(start, end);
  };
  const tokens = new RegExp(TOKEN);
  // Once no comment ends below, none is looked for again: each search would go through the whole text.
  let isClosedBelow = true;
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    const { 0: token, index, groups } = match;
    const end = index + token.length;
    const opener = CLOSES[token];
    const element = groups?.['wordless']?.toLowerCase();
    if (token === '<!--') {
      const commentEnd: number = isClosedBelow ? text.indexOf(COMMENT_END, end) : -1;
      isClosedBelow = commentEnd >= 0;
      if (!isClosedBelow) continue;
      tokens.lastIndex = commentEnd + COMMENT_END.length;
      add(index, tokens.lastIndex);
    } else if (opener !== undefined) {
      close(opener, end);
    } else if (element === undefined) {
      if (/^[<_]/.test(token)) add(index, end);
      else openers.open(token, index);
    } else if (groups?.['slash'] === '/') {
      close(element, end);
    } else if (token.endsWith('/>')) {
      add(index, end);
    } else {
      openers.open(element, index);
    }
  }
  return found;
}

/** Wikitext with spaces over the markup that is no words, line ends included: it is as long as before. */
export function withoutWikitextMarkup(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of wordlessMarkup(text)) {
    pieces.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

function isWordlessLink(text: string, start: number): boolean {
  WORDLESS_LINK.lastIndex = start + 2;
  return WORDLESS_LINK.test(text);
}

/** What has been opened and not yet closed. A closing token closes the nearest of its kind and gives up those inside. */
class Openers {
  readonly #stack: { readonly kind: string; readonly start: number }[] = [];
  readonly #counts = new Map<string, number>();

  open(kind: string, start: number): void {
    this.#stack.push({ kind, start });
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  /** Where the one that is closed began; `undefined` where none of its kind is open. */
  close(kind: string): number | undefined {
    // Counted, so that a stray closing token does not search, or empty, the stack.
    if ((this.#counts.get(kind) ?? 0) === 0) return undefined;
    for (let top = this.#stack.pop(); top !== undefined; top = this.#stack.pop()) {
      this.#counts.set(top.kind, (this.#counts.get(top.kind) ?? 0) - 1);
      if (top.kind === kind) return top.start;
    }
    return undefined;
  }
}
