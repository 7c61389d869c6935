import type { FoundName } from './found-name.js';
import type { NameText } from './name-text.js';

const COMMA = /^,\s$/;
const LONGEST = 3;
/** Fewest names of a list that tells what a single word in it is. */
const LONG_LIST = 3;

/** A name of a list: one that has been found, or capitals that nothing else tells anything of. */
interface Listed {
  readonly from: number;
  readonly to: number;
  readonly found?: FoundName;
}

/**
 * Adds what is named in one breath with people or places (`Ann Lee, Xyla Quern and Bob Ray`; `Melbourne, Xyla and Quern`):
 * words with capitals that the lexicon does not know, in a list that a conjunction closes.
 */
export function withListed(text: NameText, found: readonly FoundName[]): FoundName[] {
  if (!text.hasCapitals) return [...found];
  return listsOf(text, withCandidates(text, found)).flatMap((list) => namesOf(text, list));
}

/** The names of a list: all of them, where those that have been found are of one kind and tell the others. */
function namesOf(text: NameText, list: readonly Listed[]): FoundName[] {
  const known = list.flatMap(({ found }) => found ?? []);
  const kind = kindOf(text, list, known);
  return list.flatMap(({ from, to, found }) => {
    if (found !== undefined) return found;
    return kind !== undefined && isTold(kind, to - from, list.length, known.length) ? { kind, from, to } : [];
  });
}

/** The kind that every name found in a list is of, if a conjunction closes the list. */
function kindOf(
  text: NameText,
  list: readonly Listed[],
  known: readonly FoundName[],
): 'person' | 'place' | undefined {
  const kind = known[0]?.kind;
  if (kind === undefined || kind === 'organisation' || known.some((name) => name.kind !== kind))
    return undefined;
  const isClosed = list.some(({ to }, i) => i < list.length - 1 && text.lengthAt('conjunctions', to) > 0);
  return isClosed ? kind : undefined;
}

function isTold(kind: 'person' | 'place', words: number, listed: number, known: number): boolean {
  if (kind === 'place') return listed >= LONG_LIST;
  return words > 1 || (listed >= LONG_LIST && known > 1);
}

/** The names in order, in lists of those that only commas and conjunctions part. */
function listsOf(text: NameText, names: readonly Listed[]): Listed[][] {
  const lists: Listed[][] = [];
  let previous: Listed | undefined;
  for (const name of names) {
    if (previous !== undefined && areListed(text, previous, name)) lists.at(-1)?.push(name);
    else lists.push([name]);
    previous = name;
  }
  return lists;
}

function areListed(text: NameText, { to }: Listed, { from }: Listed): boolean {
  if (from === to) return COMMA.test(text.gap(from));
  const isJoined = from === to + 1 && text.lengthAt('conjunctions', to) === 1;
  return isJoined && (text.isSpaced(to) || COMMA.test(text.gap(to)));
}

/** The names found, and between them what might be further ones, in order. */
function withCandidates(text: NameText, found: readonly FoundName[]): Listed[] {
  const byStart = new Map(found.map((name) => [name.from, name]));
  const names: Listed[] = [];
  for (let i = 0; i < text.length; ) {
    const name = byStart.get(i);
    const to = name?.to ?? candidateEnd(text, i, byStart);
    if (to !== undefined) names.push({ from: i, to, ...(name !== undefined && { found: name }) });
    i = to ?? i + 1;
  }
  return names;
}

/** Where capitals end that begin at a token and that the lexicon does not know. */
function candidateEnd(
  text: NameText,
  from: number,
  found: ReadonlyMap<number, FoundName>,
): number | undefined {
  if (text.joins(from) && text.isName(from - 1)) return undefined;
  let to = from;
  while (text.isName(to) && (to === from || text.joins(to))) {
    const isRare = text.classOf(to) === 'unknown' && !text.known.has(to) && !found.has(to);
    if (!isRare || to - from === LONGEST) return undefined;
    to += 1;
  }
  return to > from ? to : undefined;
}
