import type { FoundName } from './found-name.js';
import { indicEnd, opensIndic } from './indic-people.js';
import type { NameText } from './name-text.js';
import { isApposition, type Title, titleBefore } from './offices.js';
import {
  hasHyphen,
  isDoubtfulGivenName,
  isFamilyName,
  isForeign,
  isGivenName,
  isSingleName,
  isVietnameseSyllable,
  opensEastAsian,
  opensPerson,
  opensVietnamese,
} from './signs.js';

/** Most words of a name. */
const LONGEST = 6;
/** Of one that nothing but its place in the sentence tells. */
const LONGEST_GUESSED = 3;
const NUMBERED = /^(?:[IVX]{1,5}|Jr|Sr)$/;
const CAPITALS = /^\p{Lu}{2,}$/u;
const INITIAL = /^\p{Lu}$/u;
/** `José de San Martín`: a family's name, though islands have it too. */
const SAINT = /^(?:san|santa|santo)$/;
const IN_PLACES = /^(?:san|santa|santo|são|los|las|st|saint|fort|port|lake|mount|new)$/;
const COMMA = /^,\s/;
/** `(1856–1943)`, `(born 1990)`, `(sinh năm 1950)`. */
const LIFE = /^\s?\((?:born|b\.|nacid[oa]|n\.|sinh|\p{Nd}{3,4}\s?[-–—])/u;
const LONGEST_LIFE = 12;
/** Words of a name that hold it together, and that no other name has. */
const NOBLE = /^(?:van|von|da|di|bin|bint|ibn|al|el|der|ter)$/;
/** Of what a name has that is a person's, these have to be none. */
const OTHER_WORDS = ['organisationHeads', 'otherHeads', 'offices', 'honorifics'] as const;

/** The person whose name begins at a token, with the office that stands before it. */
export function personAt(text: NameText, at: number, found: readonly FoundName[]): FoundName | undefined {
  if (text.hasCapitals ? !text.isName(at) : !opensIndic(text, at)) return undefined;
  const title = titleBefore(text, at, found);
  const to = text.hasCapitals ? latinEnd(text, at, title) : indicEnd(text, at, title !== undefined);
  if (to === undefined) return undefined;
  return { kind: 'person', from: at, to, ...(title?.office !== undefined && { office: title.office }) };
}

function latinEnd(text: NameText, at: number, title: Title | undefined): number | undefined {
  if (!mayBegin(text, at)) return undefined;
  const to = nameEnd(text, at);
  if (text.joins(to) && text.lengthAt('otherHeads', to) > 0) return undefined;
  return isPerson(text, at, to, title) ? to : undefined;
}

/** No place or people, office or acronym begins a name, nor does a common word that opens the sentence. */
function mayBegin(text: NameText, at: number): boolean {
  if (opensVietnamese(text, at) || (opensEastAsian(text, at) && hasHyphen(text, at + 1))) return true;
  if (isInPlaceName(text, at) || text.isOfPeople(at)) return false;
  if ((text.classOf(at) === 'people' && !isGivenName(text, at)) || CAPITALS.test(text.written(at)))
    return false;
  const known = text.known.get(at);
  if (known !== undefined && (known.to > at + 1 || known.country !== undefined)) return false;
  if (isGivenName(text, at)) return true;
  if (OTHER_WORDS.some((list) => text.lengthAt(list, at) > 0)) return false;
  return !(text.opens(at) && text.isCommon(at));
}

/** `San Diego`, `Fort Gordon`: a name that a place has. */
function isInPlaceName(text: NameText, at: number): boolean {
  return text.joins(at) && IN_PLACES.test(text.forms[at - 1] ?? '') && text.isName(at - 1);
}

/** Where the words of a person's name end. */
function nameEnd(text: NameText, at: number): number {
  let to = at + 1;
  for (let words = 1; words < LONGEST; words += 1) {
    const next = to + (text.joins(to) ? linkLength(text, at, to) : 0);
    if (!text.joins(next) || !continues(text, at, next)) break;
    to = next + 1;
  }
  return opensEastAsian(text, at) && hasHyphen(text, to - 1) ? to + 1 : to;
}

/** `William of Volpiano`, `Catherine the Great`: what a given name alone has behind it. */
function isBynamed(text: NameText, first: number, at: number): boolean {
  if (at !== first + 1 || !text.isName(at + 1) || text.known.get(at + 1)?.country !== undefined) return false;
  if (text.language === 'en' && !isGivenName(text, first)) return false;
  if (text.lengthAt('articles', at) === 1) return !text.joins(at + 2) || !text.isName(at + 2);
  return text.forms[at] === 'of' && !text.isCommon(at + 1);
}

/** The length of a particle between two words of a name: `de la`, `van`. A place behind it is where the person is from. */
function linkLength(text: NameText, first: number, at: number): number {
  if (isBynamed(text, first, at)) return 1;
  const length = text.lengthAt('personLinks', at);
  const next = at + length;
  const isOther = opensPerson(text, next) || (text.known.has(next) && !SAINT.test(text.forms[next] ?? ''));
  return length > 0 && !text.isName(at) && text.isName(next) && !isOther ? length : 0;
}

function continues(text: NameText, at: number, i: number): boolean {
  if (!text.isName(i) || text.gap(i).includes('&')) return false;
  if (NUMBERED.test(text.written(i))) return true;
  if (CAPITALS.test(text.written(i))) return false;
  if (opensVietnamese(text, at)) return isVietnameseSyllable(text, i) && !text.known.has(i);
  if (isFamilyName(text, i)) return true;
  if (SAINT.test(text.forms[i] ?? '')) return true;
  const known = text.known.get(i);
  if (known !== undefined && (known.to > i + 1 || known.country !== undefined || known.kind !== 'place'))
    return false;
  if (text.classOf(i) === 'people') return isGivenName(text, i) || (i === at + 1 && isGivenName(text, at));
  return OTHER_WORDS.every((list) => text.lengthAt(list, i) === 0);
}

/** What tells that capitals are a person's name: their words, or what stands beside them. */
function isPerson(text: NameText, at: number, to: number, title: Title | undefined): boolean {
  const isKnown = isGivenName(text, at) || isFamilyName(text, at);
  if (to === at + 1) {
    if (title !== undefined && !title.isApart)
      return isKnown || title.office === undefined || isRare(text, at, to);
    if (!isAlone(text, at)) return false;
    const isCompanion = text.isSpaced(at) && text.lengthBefore('companions', at) > 0;
    return isSingleName(text, at) || isToldAlone(text, at) || (isCompanion && isRare(text, at, to));
  }
  if (opensVietnamese(text, at)) return true;
  if (opensEastAsian(text, at)) return title !== undefined || !isInLongerName(text, at);
  if (isGivenName(text, at)) return !text.lengthAt('placeHeadsBehind', to - 1);
  if (isDoubtfulGivenName(text, at)) return isFamilyName(text, to - 1) || INITIAL.test(text.written(at + 1));
  if (title !== undefined) return isRare(text, at, to) || (!title.isApart && isVietnameseName(text, at, to));
  if (hasInitial(text, at, to)) return isRare(text, to - 1, to);
  const isGuess = to - at <= LONGEST_GUESSED && isRare(text, at, to);
  if (isFamilyName(text, to - 1)) return isRare(text, at, to - 1) && !isInLongerName(text, at);
  return (isGuess || hasParticle(text, at, to)) && isAmongPeople(text, at, to);
}

/** No further capital beside it. */
function isAlone(text: NameText, at: number): boolean {
  return !isInLongerName(text, at) && !(text.joins(at + 1) && text.isName(at + 1));
}

/** A given name by itself, if it is no other word: Vietnamese syllables are. */
function isToldAlone(text: NameText, at: number): boolean {
  if (!isGivenName(text, at) || text.isCommon(at) || text.known.has(at)) return false;
  return text.language !== 'vi' || isForeign(text, at);
}

/** Capitals all through, in Vietnamese, where any syllable may name: `nhà văn Nam Cao`. */
function isVietnameseName(text: NameText, from: number, to: number): boolean {
  if (text.language !== 'vi') return false;
  for (let i = from; i < to; i += 1) if (text.known.has(i) || text.wordEnd(i) > to) return false;
  return true;
}

/** Words that are no others, so far as the lexicon knows. */
function isRare(text: NameText, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (text.isName(i) && (text.classOf(i) !== 'unknown' || text.known.has(i))) return false;
  }
  return true;
}

/** `John F. Kennedy`, `J. K. Rowling`. */
function hasInitial(text: NameText, at: number, to: number): boolean {
  if (INITIAL.test(text.written(to - 1))) return false;
  return INITIAL.test(text.written(at)) || (to > at + 2 && INITIAL.test(text.written(at + 1)));
}

function hasParticle(text: NameText, at: number, to: number): boolean {
  for (let i = at + 1; i < to - 1; i += 1) if (NOBLE.test(text.written(i))) return true;
  return false;
}

/** Whether a capital stands directly before: `North Davis`. */
function isInLongerName(text: NameText, at: number): boolean {
  return text.joins(at) && text.isName(at - 1);
}

/** What stands beside a name that only people have: who did it, what they say, when they lived, what they are. */
function isAmongPeople(text: NameText, at: number, to: number): boolean {
  if (isInLongerName(text, at)) return false;
  if (text.isSpaced(at) && text.lengthBefore('agents', at) > 0) return true;
  if (text.isSpaced(at) && text.lengthBefore('companions', at) > 0) return true;
  if (text.isSpaced(at) && text.lengthBefore('personVerbs', at) > 0) return true;
  const end = text.sentence.tokens[to - 1]?.end ?? 0;
  if (LIFE.test(text.sentence.text.slice(end, end + LONGEST_LIFE))) return true;
  const isFollowed = text.isSpaced(to) || COMMA.test(text.gap(to));
  return (isFollowed && text.lengthAt('personVerbs', to) > 0) || isApposition(text, to);
}
