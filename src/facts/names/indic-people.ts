import { isSpeltLetter } from './acronyms.js';
import type { NameText } from './name-text.js';
import {
  isDoubtfulFamilyName,
  isFamilyName,
  isGivenName,
  isInflected,
  isSingleName,
  soundsGiven,
} from './signs.js';

/** Most words of a name. */
const LONGEST = 7;
const SYLLABLE = /^\p{L}\p{M}*(?:\p{L}\p{M}*)?$/u;

/** Whether a person's name may begin at a token. */
export function opensIndic(text: NameText, at: number): boolean {
  return isNameWord(text, at) || isSpeltLetter(text, at);
}

/**
 * Where a person's name ends in a language without capitals: words that people are called by, or that the lexicon does not
 * know, up to a case ending, a verb or a common word.
 * @param isTitled a title stands before
 */
export function indicEnd(text: NameText, at: number, isTitled: boolean): number | undefined {
  let to = at;
  let known = 0;
  while (isTitled && isSpeltLetter(text, to)) to += 1;
  const first = to;
  let isFamily = false;
  while (to < first + LONGEST && (to === first || text.isSpaced(to))) {
    if (!isNameWord(text, to) && !(isTitled && to === first + 1 && isSyllable(text, to))) break;
    const isListed = isGivenName(text, to) || isFamilyName(text, to);
    // A family's name ends it, but for others of the list: `খান চৌধুরী`.
    if (isFamily && !isListed) break;
    if (isListed) known += 1;
    isFamily ||= isFamilyName(text, to) && (to > first || !isGivenName(text, to));
    to += 1;
    if (isInflected(text, to - 1) && !isGivenName(text, to - 1)) break;
  }
  if (to === first) return undefined;
  if (isTitled) return to;
  if (to === at + 1) return isSingleName(text, at) ? to : undefined;
  if (isGivenName(text, at)) return to;
  if (soundsGiven(text, at) && !text.isCommon(at)) return to;
  const family = lastFamilyName(text, at, to);
  return known > 0 && family !== undefined ? family + 1 : undefined;
}

/** `ত্রান দাই কুয়াং`: a short word between two of a name, though the lexicon has it for something else. */
function isSyllable(text: NameText, i: number): boolean {
  if (!SYLLABLE.test(text.forms[i] ?? '') || !text.isFree(i) || isOtherWord(text, i)) return false;
  return text.isSpaced(i + 1) && isNameWord(text, i + 1) && !isInflected(text, i + 1);
}

function isNameWord(text: NameText, i: number): boolean {
  if (!text.isFree(i)) return false;
  if (isGivenName(text, i) || isFamilyName(text, i)) return true;
  if (isDoubtfulFamilyName(text, i) && isGivenName(text, i - 1)) return true;
  return text.isName(i) && text.classOf(i) === 'unknown' && !text.known.has(i) && !isOtherWord(text, i);
}

function isOtherWord(text: NameText, i: number): boolean {
  return (
    ['organisationHeads', 'offices', 'placeHeadsBehind', 'otherHeads', 'honorifics', 'notNames'] as const
  ).some((list) => text.lengthAt(list, i) > 0);
}

/** The last word of a stretch that is a family name, and not its first word. */
function lastFamilyName(text: NameText, from: number, to: number): number | undefined {
  for (let i = to - 1; i > from; i -= 1) if (isFamilyName(text, i)) return i;
  return undefined;
}
