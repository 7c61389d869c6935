import type { NameText } from './name-text.js';
import { isForeign, isGivenName, isInflected, opensPerson } from './signs.js';

/** Most tokens of a phrase: longer stretches of capitals are headings. */
const LONGEST = 10;
const MOST_LINKED = 4;
const COMMA = /^,\s$/;

/** Where the name of an organisation ends that begins at a token and has a head (`Bank`, `Ministry`) among its words. */
export function headedEnd(text: NameText, at: number): number | undefined {
  if (!text.hasCapitals) return indicEnd(text, at);
  return text.language === 'vi' ? vietnameseEnd(text, at) : latinEnd(text, at);
}

/** English and Spanish: capitals with a head, and what `of` and its like join to them. */
function latinEnd(text: NameText, at: number): number | undefined {
  if (!text.isName(at)) return undefined;
  if (text.language === 'es' && text.lengthAt('otherHeads', at) > 0) return undefined;
  const office = text.lengthAt('offices', at);
  if (office > 0 && opensPerson(text, at + office)) return undefined;
  let head = -1;
  let headEnd = at;
  let to = at;
  while (to < at + LONGEST && (to === at || text.joins(to))) {
    if (!text.isName(to)) {
      if (head >= 0 || !joinsEquals(text, to)) break;
      to += 1;
      continue;
    }
    if (head >= 0 && endsBefore(text, to)) break;
    const length = text.lengthAt('organisationHeads', to);
    if (length > 0) {
      head = to;
      headEnd = to + length;
    }
    to += Math.max(1, length);
  }
  if (head < 0) return undefined;
  const phraseEnd = endBehindHead(text, { at, head, headEnd, to });
  if (phraseEnd === undefined) return undefined;
  const end = linkedEnd(text, phraseEnd);
  return end - at > headEnd - head ? end : undefined;
}

/** A person's name, or an office with one: in English any office, since its adjectives stand before the head. */
function endsBefore(text: NameText, at: number): boolean {
  const office = text.lengthAt('offices', at);
  if (office > 0 && (text.language === 'en' || opensPerson(text, at + office))) return true;
  return opensPerson(text, at);
}

interface Phrase {
  readonly at: number;
  readonly head: number;
  readonly headEnd: number;
  readonly to: number;
}

/** Spanish heads stand first, English ones last; `Bank Street` is no bank. */
function endBehindHead(text: NameText, { at, head, headEnd, to }: Phrase): number | undefined {
  if (headEnd === to || text.language === 'es') return to;
  if (text.lengthBefore('otherHeads', to) > 0 || text.lengthBefore('placeHeadsBehind', to) > 0)
    return undefined;
  const isName = head === at && !text.isCommon(headEnd);
  if (isName || text.known.has(headEnd)) return to;
  // `Metro Department Store`: what it is comes last, and no list has it.
  return text.joins(headEnd) && text.classOf(headEnd) === 'common' && headEnd < to ? undefined : headEnd;
}

/** `Food and Drug Administration`, `Bill and Melinda Gates Foundation`: between two like words, with the head to come. */
function joinsEquals(text: NameText, i: number): boolean {
  if (text.lengthAt('conjunctions', i) === 0 || !text.isSpaced(i + 1) || !text.isName(i + 1)) return false;
  if (isGivenName(text, i - 1)) return opensPerson(text, i + 1);
  return text.classOf(i - 1) === 'common' && text.classOf(i + 1) === 'common';
}

/** Takes in what links join: `of Foreign Affairs`, `of the Chamber of Deputies of Mexico`, `for Trade, Labour and Welfare`. */
function linkedEnd(text: NameText, from: number): number {
  let end = from;
  let isCommon = false;
  for (let links = 0; links < MOST_LINKED; links += 1) {
    const next = linkedFrom(text, end, isCommon);
    if (next === undefined) break;
    let to = next;
    while (to < next + LONGEST && text.isName(to) && (to === next || mayFollow(text, to))) to += 1;
    isCommon = text.classOf(to - 1) === 'common' && !text.known.has(to - 1);
    end = to;
  }
  return end;
}

function mayFollow(text: NameText, i: number): boolean {
  return text.joins(i) && text.lengthAt('offices', i) === 0 && !opensPerson(text, i);
}

/** Where the next part of a name begins, behind its link. What follows `and` or a comma has to be a common word too. */
function linkedFrom(text: NameText, at: number, isAfterCommon: boolean): number | undefined {
  if (isAfterCommon && COMMA.test(text.gap(at)) && isListed(text, at)) return at;
  let from = at;
  let isEqual = false;
  while (from < at + 2 && text.isSpaced(from) && text.lengthAt('organisationLinks', from) > 0) {
    isEqual ||= text.lengthAt('conjunctions', from) > 0;
    from += 1;
  }
  if (from === at || !text.isSpaced(from) || !text.isName(from)) return undefined;
  if (isEqual && !(isAfterCommon && isListable(text, from))) return undefined;
  return from;
}

/** A common word that `and` ends the list of, a few words on. */
function isListed(text: NameText, at: number): boolean {
  if (!isListable(text, at)) return false;
  for (let i = at + 1; i < at + LONGEST; i += 1) {
    if (text.lengthAt('conjunctions', i) > 0) return isListable(text, i + 1);
    if (!text.isName(i)) return false;
  }
  return false;
}

function isListable(text: NameText, i: number): boolean {
  return text.isName(i) && text.classOf(i) === 'common' && !text.known.has(i);
}

/** Vietnamese: the head, then words whose first syllable has a capital, and names. */
function vietnameseEnd(text: NameText, at: number): number | undefined {
  const head = text.lengthAt('organisationHeads', at);
  if (head === 0 || !text.isFree(at) || text.known.get(at)?.kind === 'place') return undefined;
  // The second syllable of a word: `đổ bộ`.
  if (at > 0 && !text.isName(at) && text.wordEnd(at - 1) > at) return undefined;
  const isCapital = text.isName(at);
  const first = at + head;
  // A head with a small letter is a common word: the name has to be one without it.
  const isOther =
    !text.isName(first) || isForeign(text, first) || text.lengthAt('organisationHeads', first) > 0;
  if (!isCapital && (isOther || text.known.has(first))) return undefined;
  // `Quốc hội Trần Thanh Mẫn`: the organisation has its name, and a person's follows.
  if (text.lengthAt('organisationNames', at) === head && opensPerson(text, first)) return first;
  let to = first;
  while (to < at + LONGEST && text.isSpaced(to)) {
    // `TP Hồ Chí Minh`: a link may have capitals.
    const isWord = text.isName(to) && text.lengthAt('organisationLinks', to) === 0;
    const next = isWord ? wordEnd(text, first, to) : linkedWordEnd(text, to);
    if (next === undefined) break;
    to = next;
  }
  return to > first ? to : undefined;
}

/** Where a word of a Vietnamese organisation's name ends; nothing where another name begins. */
function wordEnd(text: NameText, first: number, at: number): number | undefined {
  const place = placeEnd(text, at);
  if (place > at) return place;
  if (at > first && (opensPerson(text, at) || (isForeign(text, at) && !isForeign(text, at - 1))))
    return undefined;
  const end = text.wordEnd(at);
  return end > at + 1 || text.isName(at + 1) || !completes(text, at + 1) ? end : at + 2;
}

/** Where a known place ends; `at` itself where there is none. */
function placeEnd(text: NameText, at: number): number {
  return text.known.get(at)?.to ?? at + text.lengthOfPlace(at);
}

/** A small syllable that ends the word before it: a capital or a stop follows. */
function completes(text: NameText, i: number): boolean {
  if (!text.isSpaced(i) || !text.isFree(i) || text.isStopword(i)) return false;
  return !text.isSpaced(i + 1) || text.isName(i + 1) || text.lengthAt('organisationLinks', i + 1) > 0;
}

/** `và Đào tạo`, `các quốc gia Đông Nam Á`, `tỉnh Quảng Ninh`. */
function linkedWordEnd(text: NameText, at: number): number | undefined {
  const link = text.lengthAt('organisationLinks', at);
  if (link === 0) return undefined;
  const next = at + link;
  if (text.lengthAt('conjunctions', at) > 0) {
    const isEqual =
      text.isName(next) && !text.known.has(next) && text.lengthAt('organisationHeads', next) === 0;
    return isEqual && !opensPerson(text, next) && !isForeign(text, next)
      ? wordEnd(text, at, next)
      : undefined;
  }
  if (text.isName(next)) return wordEnd(text, next, next);
  const common = text.wordEnd(next);
  return text.isSpaced(next) && text.isSpaced(common) && text.isName(common) ? common : undefined;
}

const ENGLISH_LINK = /^(?:অব|অফ|ऑफ)$/;

/** Bengali and Hindi: words that name, or that organisations are named with, up to a head. */
function indicEnd(text: NameText, at: number): number | undefined {
  let end: number | undefined;
  const opening = namedFirst(text, at);
  let isNamed = opening > 0;
  for (let to = at + opening; to < at + LONGEST && (to === at || text.joins(to)); ) {
    const head = to > at + opening ? text.lengthAt('organisationHeads', to) : 0;
    const length = head || partLength(text, to);
    if (length === 0 || !text.isFree(to)) break;
    const isTold = to - at > 1 || text.lengthAt('commonHeads', to) === 0;
    if (isNamed && (opening > 0 || (head > 0 && isTold))) end = to + length;
    if (isInflected(text, to)) break;
    isNamed ||= text.lengthAt('genericWords', to) === 0;
    to += length;
  }
  return end;
}

/** `ব্যাংক অব ইংল্যান্ড`: the length of an English name's head with its link. */
function namedFirst(text: NameText, at: number): number {
  const head = text.isFree(at) ? text.lengthAt('organisationHeads', at) : 0;
  return head > 0 && ENGLISH_LINK.test(text.forms[at + head] ?? '') ? head + 1 : 0;
}

/** A name, a place, or a word that organisations are named with; `ও` between two such words. */
function partLength(text: NameText, at: number): number {
  const word = text.lengthAt('organisationWords', at);
  if (word > 0) return word;
  const isBetween =
    text.lengthBefore('organisationWords', at) > 0 && text.lengthAt('organisationWords', at + 1) > 0;
  if (isBetween && text.lengthAt('conjunctions', at) > 0) return 1;
  if (text.lengthAt('notNames', at) > 0) return 0;
  return text.isName(at) || text.known.get(at)?.kind === 'place' ? 1 : 0;
}
