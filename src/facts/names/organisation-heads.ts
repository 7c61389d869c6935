import { indicOrganisationEnd } from './indic-organisations.js';
import type { NameText } from './name-text.js';
import { isGivenName, opensPerson } from './signs.js';
import { vietnameseOrganisationEnd } from './vietnamese-organisations.js';

/** Most tokens of a phrase: longer stretches of capitals are headings. */
const LONGEST = 10;
const MOST_LINKED = 4;
const COMMA = /^,\s$/;

/** Where the name of an organisation ends that begins at a token and has a head (`Bank`, `Ministry`) among its words. */
export function headedEnd(text: NameText, at: number): number | undefined {
  if (!text.hasCapitals) return indicOrganisationEnd(text, at);
  return text.language === 'vi' ? vietnameseOrganisationEnd(text, at) : latinEnd(text, at);
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
  while (to < at + LONGEST && (to === at || text.joins(to) || isOwned(text, to))) {
    if (!text.isName(to)) {
      if (head >= 0 || !joinsEquals(text, to)) break;
      to += 1;
      continue;
    }
    if (head >= 0 && !isNamedAfter(text, head, to) && endsBefore(text, to)) break;
    const length = text.lengthAt('organisationHeads', to);
    if (length > 0) {
      head = to;
      headEnd = to + length;
    }
    to += Math.max(1, length);
  }
  // `Elena García Armada`: Spanish heads stand first.
  if (text.language === 'es' && head > at && opensPerson(text, at)) return undefined;
  if (head < 0 || isCommonPhrase(text, at, head, to)) return undefined;
  const phraseEnd = endBehindHead(text, { at, head, headEnd, to });
  if (phraseEnd === undefined) return undefined;
  const end = linkedEnd(text, phraseEnd);
  return end - at > headEnd - head ? end : undefined;
}

/** `National Communications`: a head that is a trade, with none but common words. */
function isCommonPhrase(text: NameText, at: number, head: number, to: number): boolean {
  if (text.lengthAt('commonHeads', head) === 0) return false;
  for (let i = at; i < to; i += 1) if (i !== head && text.classOf(i) !== 'common') return false;
  return true;
}

const OWNER = /^['’]s? $/;
const SAINT = /^(?:st|saint|king|queen|lloyd|reader|mcdonald)$/;

/** `Workers' Party`, `St Mary's Hospital`: what belongs to a common word or a saint; a country's name is none of its parts. */
function isOwned(text: NameText, i: number): boolean {
  if (text.language !== 'en' || !text.isName(i) || !OWNER.test(text.gap(i))) return false;
  if ([1, 2, 3].some((words) => text.known.get(i - words)?.to === i)) return false;
  return (
    text.classOf(i - 1) === 'common' ||
    SAINT.test(text.forms[i - 1] ?? '') ||
    SAINT.test(text.forms[i - 2] ?? '')
  );
}

/** What is called after people in Spanish, right behind the word: `Universidad Miguel Hernández`. */
const NAMED_AFTER_SPANISH =
  /^(?:universidad|hospital|clínica|colegio|escuela|instituto|fundación|museo|biblioteca|centro|observatorio)$/;

function isNamedAfter(text: NameText, head: number, at: number): boolean {
  return text.language === 'es' && at === head + 1 && NAMED_AFTER_SPANISH.test(text.forms[head] ?? '');
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
    // `the party of Zorv Anna Holm`: the capitals are a person's.
    if (
      text.joins(to) &&
      text.classOf(to - 1) === 'unknown' &&
      !text.known.has(next) &&
      opensPerson(text, to)
    )
      break;
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
  if (text.lengthAt('articles', at) > 0) return undefined;
  while (from < at + 2 && text.isSpaced(from) && text.lengthAt('organisationLinks', from) > 0) {
    isEqual ||= text.lengthAt('conjunctions', from) > 0;
    from += 1;
  }
  if (from === at || !text.isSpaced(from) || !text.isName(from) || opensPerson(text, from)) return undefined;
  // `Ayuda en Acción`: but `la Universidad de Chile en Santiago`.
  const isWithin = text.language === 'es' && text.forms[at] === 'en';
  if (isWithin && !(isListable(text, from) && text.lengthAt('otherHeads', from) === 0)) return undefined;
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
