import type { Quote, SourceFormat } from '../corpus/source.js';
import type { Range } from '../text/range.js';

/** Where in its source a quote stands. */
export interface Place {
  /** The words of the heading above it, as they stand in the text. */
  readonly heading?: string;
  /** Number of the paragraph of prose, counted from 1 through the whole source. */
  readonly paragraph: number;
}

/** `undefined` where the quote begins outside every block of prose. */
export function placeOf({ source, start }: Quote): Place | undefined {
  let heading: string | undefined;
  let paragraph = 0;
  for (const block of source.blocks) {
    if (block.start > start) break;
    if (block.kind === 'heading') heading = source.text.slice(block.start, block.end).trim();
    else paragraph += 1;
    if (block.kind === 'prose' && start < block.end) {
      return heading ? { heading, paragraph } : { paragraph };
    }
  }
  return undefined;
}

/** The address of the text that the quote stands in; `undefined` where it has none that a browser should open. */
export function sourceUrl({ source }: Pick<Quote, 'source'>): string | undefined {
  return webAddress(source.url)?.href;
}

/**
 * As `sourceUrl`, opening at the quote: with a text fragment (https://wicg.github.io/scroll-to-text-fragment/) that
 * names its first and last words. All ASCII.
 */
export function quoteUrl(quote: Quote): string | undefined {
  const url = webAddress(quote.source.url);
  if (url === undefined) return undefined;
  const [anchor = ''] = url.hash.slice(1).split(':~:', 1);
  url.hash = '';
  const phrases = findablePhrases(quote);
  const directive = phrases.length === 0 ? '' : `:~:text=${phrases.map(encodePhrase).join(',')}`;
  return anchor + directive === '' ? url.href : `${url.href}#${anchor}${directive}`;
}

function webAddress(address: string | undefined): URL | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

/**
 * A phrase of a text fragment must stand within one block of the page and in the page's own characters, so it ends
 * where a line does and at markup, which the page doesn't show.
 */
const RUNS = {
  plain: /[^\r\n]+/g,
  markdown: /[^\r\n*_`~#<>[\]()|\\]+/g,
  wikitext: /(?:[^\r\n=<>[\]{}|']|(?<!')'(?!'))+/g,
} as const satisfies Record<SourceFormat, RegExp>;

/** UTF-16 units. A stretch up to this long is named whole, a longer one by its beginning and its ending. */
const LONGEST_PHRASE = 48;
/** A beginning or an ending is at least so long, and longer until it is the first of its kind in the text. */
const SHORTEST_PHRASE = 16;

/** Words that the page shows in one piece; `start` and `end` are offsets into the source. */
interface Run extends Range {
  readonly text: string;
}

/** The quote's only phrase, or its first and its last. */
function findablePhrases(quote: Quote): string[] {
  const runs = findableRuns(quote);
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (first === last && first.text.length <= LONGEST_PHRASE) return [first.text];
  const beginning = beginningOf(first, quote.source.text);
  const ending = endingOf(last, quote.source.text, first.start + beginning.length);
  const overlap = first.start + beginning.length > last.end - ending.length;
  return overlap ? [beginning] : [beginning, ending];
}

function findableRuns({ source, start, text }: Quote): Run[] {
  const runs: Run[] = [];
  for (const { 0: run, index } of text.matchAll(RUNS[source.format])) {
    const words = run.trim();
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    const runStart = start + index + (run.length - run.trimStart().length);
    runs.push({ text: words, start: runStart, end: runStart + words.length });
  }
  return runs;
}

function beginningOf({ text, start }: Run, whole: string): string {
  const ends = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => index + word.length);
  const phrases = ends.map((end) => text.slice(0, end));
  return choosePhrase(phrases, (phrase) => whole.indexOf(phrase) === start);
}

function endingOf({ text, end }: Run, whole: string, from: number): string {
  const starts = [...text.matchAll(/\S+/g)].map(({ index }) => index).reverse();
  const phrases = starts.map((start) => text.slice(start));
  return choosePhrase(phrases, (phrase) => whole.indexOf(phrase, from) === end - phrase.length);
}

/** @param growing phrases that grow by a word each */
function choosePhrase(growing: readonly string[], isFound: (phrase: string) => boolean): string {
  const [one = '', ...more] = growing;
  const phrases = [one, ...more.filter(({ length }) => length <= LONGEST_PHRASE)];
  const clear = phrases.find((phrase) => phrase.length >= SHORTEST_PHRASE && isFound(phrase));
  return clear ?? phrases.at(-1) ?? '';
}

/** Beside what `encodeURIComponent` encodes, `-` has a meaning in the directive, and brackets end a Markdown link. */
function encodePhrase(phrase: string): string {
  return encodeURIComponent(phrase.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The name of a language in the reader's; the tag itself where it has none, or is not one of BCP 47. */
export function languageName(tag: string, reader: string): string {
  try {
    return new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
