import { listsAnnounced } from '../text/anaphora.js';
import type { Range } from '../text/range.js';
import { sentences } from '../text/sentences.js';
import { withoutMarkup } from './formats/index.js';
import { type Block, type Passage, type Source, textLanguage } from './source.js';

/** UTF-16 units that a split or merged passage aims at: what a phone shows at once, and one thought with its context. */
const TARGET_LENGTH = 700;
/** Sentences that it aims at: with more, the passage is about more than one thing and a search in it gets blurred. */
const TARGET_SENTENCES = 5;
/** A paragraph is what its author meant as a unit, so it stays whole up to this length. */
const LONGEST_PARAGRAPH = 1_200;
/** A shorter paragraph (a list item, a line of speech) says little without its neighbour. */
const SHORT_PARAGRAPH = 200;
/** White space, and the signs of lists and block quotes. */
const BETWEEN_PARAGRAPHS = /^[\s>*#:;+-]*(?:\p{Nd}{1,9}[.)]\s*)?$/u;

/**
 * The passages of a source: its paragraphs, short ones merged with a neighbour, long ones split evenly between sentences.
 * None reaches across a heading or over what is no prose. In order, disjoint, and together they hold every sentence once.
 */
export function passages(source: Source): Passage[] {
  const found: Passage[] = [];
  for (const { heading, paragraphs } of sections(source)) {
    for (const units of merged(source.text, paragraphs).flatMap((group) => split(group, source))) {
      const range = rangeOf(units);
      const id = `${source.id}#${found.length + 1}`;
      found.push({ id, source, ...range, sentences: units, ...(heading !== undefined && { heading }) });
    }
  }
  return found;
}

/** Sentences that stand together: never empty. */
type Group = readonly [Range, ...Range[]];

interface Section {
  readonly heading?: string;
  readonly paragraphs: Group[];
}

function sections(source: Source): Section[] {
  let current: Section = { paragraphs: [] };
  const found = [current];
  for (const block of source.blocks) {
    if (block.kind === 'heading') {
      current = { heading: source.text.slice(block.start, block.end), paragraphs: [] };
      found.push(current);
    } else {
      const [first, ...others] = sentencesOf(source, block);
      if (first !== undefined) current.paragraphs.push([first, ...others]);
    }
  }
  return found;
}

function sentencesOf({ text, format }: Source, { start, end }: Block): Range[] {
  const words = withoutMarkup(text.slice(start, end), format);
  return sentences(words).map((sentence) => ({ start: start + sentence.start, end: start + sentence.end }));
}

function merged(text: string, paragraphs: readonly Group[]): Group[] {
  const groups: Group[] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    if (last !== undefined && belongTogether(text, last, paragraph)) {
      groups.splice(-1, 1, [...last, ...paragraph]);
    } else {
      groups.push(paragraph);
    }
  }
  return groups;
}

function belongTogether(text: string, group: Group, next: Group): boolean {
  const { start, end } = rangeOf(group);
  const following = rangeOf(next);
  const isShort = Math.min(end - start, following.end - following.start) < SHORT_PARAGRAPH;
  const fits = following.end - start <= TARGET_LENGTH && group.length + next.length <= TARGET_SENTENCES;
  // A table, an image or a caption in between would become part of the passage.
  return isShort && fits && BETWEEN_PARAGRAPHS.test(text.slice(end, following.start));
}

/**
 * Cuts a long paragraph at the ends of sentences, as evenly as they allow: each goes where its middle falls. A list stays with
 * what announces it.
 */
function split(group: Group, source: Source): Group[] {
  const { start, end } = rangeOf(group);
  if (end - start <= LONGEST_PARAGRAPH) return [group];
  const count = Math.max(
    Math.ceil((end - start) / TARGET_LENGTH),
    Math.ceil(group.length / TARGET_SENTENCES),
  );
  const share = (end - start) / count;
  const parts = new Map<number, Group>();
  let number = 0;
  for (const sentence of group) {
    const middle = (sentence.start + sentence.end) / 2;
    const isListed = listsAnnounced(source.text.slice(sentence.start, sentence.end), textLanguage(source));
    if (!isListed || sentence === group[0]) number = Math.floor((middle - start) / share);
    const part = parts.get(number);
    parts.set(number, part === undefined ? [sentence] : [...part, sentence]);
  }
  return [...parts.values()];
}

function rangeOf(group: Group): Range {
  return { start: group[0].start, end: (group.at(-1) ?? group[0]).end };
}
