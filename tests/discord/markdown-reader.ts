/**
 * Reads Markdown as Discord's clients do, for tests: what a person sees, and every construct that is not plain text.
 * Written after the rules of Discord's own parser (simple-markdown's, with its additions), and knows nothing of the
 * code that it tests.
 */
export interface ReadMarkdown {
  readonly lines: readonly ReadLine[];
  readonly constructs: readonly Construct[];
}

export interface ReadLine {
  readonly block: 'plain' | 'quote' | 'small' | 'heading' | 'list';
  readonly text: string;
}

export interface Construct {
  readonly kind: string;
  readonly text: string;
  readonly url?: string;
}

export function readMarkdown(markdown: string): ReadMarkdown {
  const blocks = markdown.split('\n').map(readBlock);
  const constructs: Construct[] = blocks
    .filter(({ block }) => block === 'heading' || block === 'list')
    .map(({ block, rest }) => ({ kind: block, text: rest }));
  const visible = readInline(blocks.map(({ rest }) => rest).join('\n'), constructs).split('\n');
  const lines = blocks.map(({ block }, i) => ({ block, text: visible[i] ?? '' }));
  return { lines, constructs };
}

function readBlock(line: string): { block: ReadLine['block']; rest: string } {
  const quoted = /^ *>(?:>>)? (.*)$/s.exec(line);
  if (quoted) {
    const inner = readBlock(quoted[1] ?? '');
    return { block: inner.block === 'plain' ? 'quote' : inner.block, rest: inner.rest };
  }
  for (const [block, pattern] of BLOCKS) {
    const match = pattern.exec(line);
    if (match) return { block, rest: match[1] ?? '' };
  }
  return { block: 'plain', rest: line };
}

const BLOCKS = [
  ['small', /^-# (.*)$/s],
  ['heading', /^\s*#{1,3} +(.*)$/s],
  ['list', /^\s*(?:[-*+]|\d+[.)]) +(.*)$/s],
] as const;

interface Rule {
  readonly kind: string;
  readonly pattern: RegExp;
}

const RULES: readonly Rule[] = [
  { kind: 'code', pattern: /(`+)([\s\S]*?[^`])\1(?!`)/y },
  { kind: 'escape', pattern: /\\([^0-9A-Za-z\s])/y },
  { kind: 'link', pattern: /\[((?:\\.|[^[\]\\]|\[[^\]]*\])*)\]\(\s*<?([^\s()<>]*)>?\s*\)/y },
  { kind: 'autolink', pattern: /<([^: >]+:[^ >]+)>/y },
  { kind: 'url', pattern: /(?:https?|steam):\/\/[^\s<]+[^<.,:;"'\]\s]/y },
  { kind: 'bold', pattern: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y },
  { kind: 'underline', pattern: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y },
  { kind: 'italic', pattern: /\*(?=\S)((?:\\[\s\S]|[^\\*])+?)\*(?!\*)/y },
  { kind: 'italic', pattern: /_((?:\\[\s\S]|[^\\_])+?)_(?![0-9A-Za-z_])/y },
  { kind: 'strike', pattern: /~~([\s\S]+?)~~(?!_)/y },
  { kind: 'spoiler', pattern: /\|\|([\s\S]+?)\|\|/y },
  { kind: 'mention', pattern: /<(?:@[!&]?|#)\d+>/y },
  { kind: 'mention', pattern: /@(?:everyone|here)/y },
  { kind: 'command', pattern: /<\/[^>]+:\d+>/y },
  { kind: 'emoji', pattern: /<a?:\w+:\d+>/y },
  { kind: 'emoji', pattern: /:([\w+-]+):/y },
  { kind: 'time', pattern: /<t:-?\d+(?::[tTdDfFR])?>/y },
];

/** The visible words; constructs are added to `found`. */
function readInline(markdown: string, found: Construct[]): string {
  let visible = '';
  let at = 0;
  while (at < markdown.length) {
    const rule = RULES.find(({ pattern }) => {
      pattern.lastIndex = at;
      return pattern.test(markdown);
    });
    if (rule === undefined) {
      visible += markdown.charAt(at);
      at += 1;
      continue;
    }
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(markdown);
    if (match === null) throw new Error('a rule matched and then did not');
    at += match[0].length;
    visible += readConstruct(rule.kind, match, found);
  }
  return visible;
}

function readConstruct(kind: string, match: RegExpExecArray, found: Construct[]): string {
  const [whole, first = ''] = match;
  if (kind === 'escape') return first;
  if (kind === 'bold' || kind === 'link') {
    const words = readInline(first, found);
    found.push({ kind, text: words, ...(kind === 'link' && { url: match[2] ?? '' }) });
    return words;
  }
  found.push({ kind, text: whole });
  return whole;
}
