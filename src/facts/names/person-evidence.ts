import type { NameText } from './name-text.js';
import { isApposition, type Title } from './offices.js';
import {
  isDoubtfulGivenName,
  isFamilyName,
  isForeign,
  isGivenName,
  isRareGivenName,
  isSingleName,
  opensEastAsian,
  opensPerson,
  opensVietnamese,
} from './signs.js';

/** Of one that nothing but its place in the sentence tells. */
const LONGEST_GUESSED = 3;
/** `Thutmose III`. One alone may be a letter, or the fifth rocket of a kind. */
const REIGNING = /^(?:I{2,3}|I[VX]|VI{1,3}|XI{0,3}V?|XVI{0,3})$/;
const PLAIN = /^\p{Lu}[\p{Ll}\p{M}]+$/u;
const APOSTROPHE = /^['’]$/;
const HYPHEN = /^-$/;
const COMMA = /^,\s/;
/** `(1856–1943)`, `(born 1990)`, `(sinh năm 1950)`, `(34)`, `, 34,`, `, de 34 años`, `, 34 tuổi`. */
const LIFE =
  /^(?:\s?\((?:born|b\.|nacid[oa]|n\.|sinh|SN|\p{Nd}{3,4}\s?[-–—]|[1-9]\p{Nd}(?:\)|,| tuổi| años))|, (?:aged? |de |an? |una? )?[1-9]\p{Nd}(?:,| años| tuổi|-year-old))/u;
const LONGEST_LIFE = 16;
/** Words of a name that hold it together, and that no other name has. */
const NOBLE = /^(?:van|von|da|di|bin|bint|ibn|al|el|der|ter)$/;
const INITIAL = /^\p{Lu}$/u;
/** What places' names begin with. */
export const IN_PLACES =
  /^(?:san|santa|santo|são|los|las|la|le|les|el|du|des|st|saint|fort|port|lake|mount|mont|monte|new)$/;
/** A possessive before what follows it. */
export const OWNS = /^['’]s $/;

/** What tells that capitals are a person's name: their words, or what stands beside them. */
export function isPerson(text: NameText, at: number, to: number, title: Title | undefined): boolean {
  const isKnown = isGivenName(text, at) || isFamilyName(text, at);
  if (to === at + 1) {
    if (title !== undefined && !title.isApart)
      return (
        isKnown || title.office === undefined || (isRare(text, at, to) && isCalled(text, at, title.office))
      );
    if (!isAlone(text, at)) return false;
    const isCompanion = text.isSpaced(at) && text.lengthBefore('companions', at) > 0;
    return isSingleName(text, at) || isToldAlone(text, at) || (isCompanion && isRare(text, at, to));
  }
  if (opensVietnamese(text, at)) return true;
  if (opensEastAsian(text, at)) return title !== undefined || !isInLongerName(text, at);
  if (isGivenName(text, at)) return !text.lengthAt('placeHeadsBehind', to - 1);
  if (isDoubtfulGivenName(text, at) || isRareGivenName(text, at)) return isConfirmed(text, at, to, title);
  if (title !== undefined && !title.isApart) return isTitled(text, at, to) || isVietnameseName(text, at, to);
  if (title !== undefined) return isRare(text, at, to);
  if (hasInitial(text, at, to)) return isRare(text, to - 1, to);
  const isGuess = to - at <= LONGEST_GUESSED && isRare(text, at, to);
  if (isInLongerName(text, at)) return false;
  if (isNamedLast(text, at, to) || isRuler(text, at, to)) return true;
  return (isGuess || hasParticle(text, at, to)) && isAmongPeople(text, at, to);
}

/** `Thutmose III`: Vietnamese writes the number of a model so too. */
function isRuler(text: NameText, at: number, to: number): boolean {
  if (text.language === 'vi' || to !== at + 2) return false;
  return REIGNING.test(text.written(at + 1)) && isRare(text, at, at + 1);
}

/** A word that is no other, and a family's name at the end (`Ngozi Adichie`), or a given one (`Elton John`). */
function isNamedLast(text: NameText, at: number, to: number): boolean {
  if (!isRare(text, at, at + 1) || IN_PLACES.test(text.forms[at] ?? '') || HYPHEN.test(text.gap(at + 1)))
    return false;
  // `el mariscal de los Broncos Peyton Manning`: two names.
  const mayBeTwo = text.language === 'vi' || text.lengthBefore('articles', at) > 0;
  if (mayBeTwo && hasPersonWithin(text, at, to)) return false;
  return isFamilyName(text, to - 1) || (to === at + 2 && isRare(text, at, to) && isGivenName(text, to - 1));
}

function hasPersonWithin(text: NameText, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i += 1) if (opensPerson(text, i)) return true;
  return false;
}

/** `Mark Carney`, `Victoria Beckham`: what follows a given name that is as often something else. */
function isConfirmed(text: NameText, at: number, to: number, title: Title | undefined): boolean {
  if (isFamilyName(text, to - 1) || isFamilyName(text, at + 1) || INITIAL.test(text.written(at + 1)))
    return true;
  const isTold = title !== undefined || (isDoubtfulGivenName(text, at) && !text.opens(at));
  return isTold && isRare(text, to - 1, to) && !isInLongerName(text, at);
}

/** Behind a title: words of which one at least is no other, and none a place. */
function isTitled(text: NameText, at: number, to: number): boolean {
  // `Secretary of Housing and Urban Development Ann Lee`: a name of its own begins within.
  if (to > at + 2 && text.isCommon(at) && opensPerson(text, at + 1)) return false;
  let isTold = false;
  for (let i = at; i < to; i += 1) {
    if (text.known.has(i) || text.classOf(i) === 'people') return false;
    isTold ||= text.isName(i) && text.classOf(i) === 'unknown';
  }
  return isTold;
}

/** `bác sĩ Hùng`: behind an office with a capital, a syllable begins what that is of (`Phi công Khoang chỉ huy`). */
function isCalled(text: NameText, at: number, [from]: readonly [number, number]): boolean {
  if (text.language !== 'vi' || isForeign(text, at)) return true;
  if (text.isSpaced(at + 1) && text.isName(at + 1)) return false;
  return text.wordEnd(at) === at + 1 && (!text.isName(from) || text.opens(from));
}

/** No further capital beside it. */
function isAlone(text: NameText, at: number): boolean {
  return !isInLongerName(text, at) && !(text.joins(at + 1) && text.isName(at + 1));
}

/** A given name by itself, if it is no other word: Vietnamese syllables are. */
function isToldAlone(text: NameText, at: number): boolean {
  if (!isGivenName(text, at) || text.isCommon(at) || text.known.has(at)) return false;
  if (!PLAIN.test(text.written(at)) || APOSTROPHE.test(text.gap(at + 1))) return false;
  // `Kerry`, `Stewart`: families are called so too, and of those there are many.
  if (isFamilyName(text, at)) return false;
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
  if (text.isSpaced(at) && text.lengthBefore('agents', at) > 0) return true;
  if ((text.isSpaced(at) || COMMA.test(text.gap(at))) && text.lengthBefore('companions', at) > 0) return true;
  if (text.isSpaced(at) && text.lengthBefore('personVerbs', at) > 0) return true;
  const end = text.sentence.tokens[to - 1]?.end ?? 0;
  if (LIFE.test(text.sentence.text.slice(end, end + LONGEST_LIFE))) return true;
  if (OWNS.test(text.gap(to)) && text.lengthAt('possessions', to) > 0) return true;
  const isFollowed = text.isSpaced(to) || COMMA.test(text.gap(to));
  return (isFollowed && text.lengthAt('personVerbs', to) > 0) || isApposition(text, to);
}
