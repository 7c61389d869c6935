import { isOrganisationAcronym, isSpeltLetter } from './acronyms.js';
import { isBengaliWord } from './bengali-words.js';
import type { NameText } from './name-text.js';
import { isOfficeCompound } from './offices.js';
import {
  isDoubtfulFamilyName,
  isFamilyName,
  isForeignGivenName,
  isGivenName,
  isGivenNameInflected,
  isInflected,
  isSingleName,
  soundsGiven,
} from './signs.js';

/** Most words of a name. */
const LONGEST = 7;
/** Most words of no list behind the first of a foreign name. */
const MOST_UNKNOWN = 2;
/** Fewest letters in a row that begin a name without a title. */
const FEWEST_LETTERS = 2;
const SYLLABLE = /^\p{L}\p{M}*(?:\p{L}\p{M}*)?$/u;
/** `মো. সোহেল`, `এ. কে. খান`: a point behind what is short for a name. */
const POINT = /^\.\s?$/;
const LONGEST_SHORT = 6;
/** Where something is or happens, as people's names seldom say. */
const LOCATIVE = /(?:[^ক]ে|[ািু]য়)$/u;
const GENITIVE = /[োি]?র$/u;
const GENITIVE_FIRST = /ের$/u;
/** `জঁ-পল`, `আল-আসাদ`. */
const HYPHEN = /^-$/;
/** Endings that a word has of itself more often than as a case: `মতিয়ার রহমান`. */
const LIKE_CASE = /(?:[াো]র|বে)$/u;
/** Before the word for persons that are counted, which is `John` too. */
const NUMBER = /^(?:\d+|দুই|তিন|চার|পাঁচ|ছয়|সাত|আট|নয়|দশ|কয়েক|কয়েকশ|শত|হাজার|লাখ|কত|যত|বহু|কতক|একাধিক)$/u;
const COUNTER = /^জন(?:ই|ও|ের|কে)?$/u;
/** `সুমন (২৮)`, `সুমন নামের এক যুবক`: only people have an age, or are told by their name alone. */
const AGE = /^(?:\s?\(\p{Nd}{2}\)|\s(?:নামে|নামের)\s(?:এক|একজন)\s)/u;
const LONGEST_AGE = 14;
/** The letter O, and the word for `and`. */
const AND = 'ও';

/** Whether a person's name may begin at a token. */
export function opensIndic(text: NameText, at: number): boolean {
  if (isSpeltLetter(text, at)) return text.forms[at] !== AND || text.opens(at);
  return isNameWord(text, at) && !isOffice(text, at) && !isCounter(text, at);
}

/** `২১ জন`: so many persons. */
function isCounter(text: NameText, at: number): boolean {
  return COUNTER.test(text.forms[at] ?? '') && NUMBER.test(text.forms[at - 1] ?? '');
}

/** `জামায়াতের আমির শফিকুর`: a name that is an office too, behind what it is of. */
function isOffice(text: NameText, at: number): boolean {
  return text.lengthAt('offices', at) === 1 && text.isSpaced(at) && GENITIVE.test(text.forms[at - 1] ?? '');
}

/**
 * Where a person's name ends in a language without capitals: words that people are called by, or that the lexicon does not
 * know, up to a case ending, a verb or a common word.
 * @param isTitled a title stands before
 */
export function indicEnd(text: NameText, at: number, isTitled: boolean): number | undefined {
  const first = lettersEnd(text, at);
  const letters = first - at;
  if (letters > 0 && !isTitled && letters < FEWEST_LETTERS) return undefined;
  const { to, known, family } = wordsFrom(text, first, isTitled || letters > 0);
  if (to === first) return undefined;
  // `প্রতিনিধি হাটহাজারীর …`: where, and not who.
  if (isTitled) return to > first + 1 && isUnlistedGenitive(text, first) ? undefined : to;
  if (letters > 0) return known > 0 ? to : undefined;
  if (to === at + 1) return isToldAlone(text, at) ? to : undefined;
  if (isGivenName(text, at)) return to;
  if (soundsGiven(text, at) && !text.isCommon(at) && !GENITIVE_FIRST.test(text.forms[at] ?? '')) return to;
  if (isPlaced(text, at)) return undefined;
  if (family !== undefined && known > 0) return family + 1;
  // `তামিম ইকবাল` opens a sentence or a list.
  return to === at + 2 && isNative(text, to - 1) && (text.opens(at) || !text.isSpaced(at)) ? to : undefined;
}

function isUnlistedGenitive(text: NameText, i: number): boolean {
  return GENITIVE_FIRST.test(text.forms[i] ?? '') && !isListed(text, i);
}

/** Where initials end: `এ পি জে`. */
function lettersEnd(text: NameText, at: number): number {
  let to = at;
  while (isSpeltLetter(text, to) && (to === at || isNext(text, to))) to += 1;
  return to > at && !isNext(text, to) ? at : to;
}

interface Words {
  readonly to: number;
  /** How many of them the lists have. */
  readonly known: number;
  /** The last family name, if it is not the first word. */
  readonly family?: number;
}

/**
 * The words of a name from a token on.
 * @param isTitled a title stands before, or letters
 */
function wordsFrom(text: NameText, first: number, isTitled: boolean): Words {
  let [to, known, words] = [first, 0, 0];
  let family: number | undefined;
  const isForeign = isForeignGivenName(text, first) || !isListed(text, first);
  while (words < LONGEST && (words === 0 || isNext(text, to))) {
    if (text.lengthOfOrganisation(to) > 1) break;
    const i = to + (words > 0 ? linkLength(text, to) : 0);
    if (!isNameWord(text, i) && !(isTitled && words === 1 && isSyllable(text, i)) && !isWithin(text, i))
      break;
    const isKnown = isListed(text, i);
    // A family's name ends it, but for others of the list (`খান চৌধুরী`) and a last word that what people are called by at home.
    if (family !== undefined && !isKnown && !isLast(text, i)) break;
    if (!isKnown && words > 0 && family === undefined && !mayFollow(text, words, i, isForeign)) break;
    if (isKnown) known += 1;
    if (isFamilyName(text, i) && (words > 0 || to > first)) family = i;
    to = i + 1;
    words += 1;
    if (isInflected(text, i) && !isGivenName(text, i) && !isLikeCase(text, i, known)) break;
    if (family !== undefined && !isKnown) break;
  }
  return { to, known, ...(family !== undefined && { family }) };
}

/** `মোহাম্মদ মুসলিম চৌধুরী`: a common word between a given name and a family's. */
function isWithin(text: NameText, i: number): boolean {
  if (!text.isFree(i) || text.isStopword(i) || isOtherWord(text, i) || !isNative(text, i - 1)) return false;
  if (isInflected(text, i - 1) || isInflected(text, i) || text.lengthAt('conjunctions', i) > 0) return false;
  return isNext(text, i) && isNext(text, i + 1) && isFamilyName(text, i + 1) && !isGivenName(text, i + 1);
}

/** `হাসানুল হক ইনু`: one word of no list behind a family's name, and nothing behind that. */
function isLast(text: NameText, i: number): boolean {
  if (HYPHEN.test(text.gap(i))) return true;
  if (LOCATIVE.test(text.forms[i] ?? '') || isInflected(text, i - 1)) return false;
  return !text.isSpaced(i + 1) || text.lengthAt('conjunctions', i + 1) > 0 || isSaying(text, i + 1);
}

/** `মো. মতিয়ার রহমান`: within a name, a word that only looks as if it had a case. */
function isLikeCase(text: NameText, i: number, known: number): boolean {
  return known > 0 && LIKE_CASE.test(text.forms[i] ?? '') && isNext(text, i + 1) && isFamilyName(text, i + 1);
}

function isSaying(text: NameText, at: number): boolean {
  return text.isSpaced(at) && text.lengthAt('personVerbs', at) > 0;
}

/** One word by itself: it tells whom, or what stands beside it does. */
function isToldAlone(text: NameText, at: number): boolean {
  if (isSingleName(text, at) || isCompanion(text, at)) return true;
  if (!isNative(text, at)) return false;
  const end = text.sentence.tokens[at]?.end ?? 0;
  return isSaying(text, at + 1) || AGE.test(text.sentence.text.slice(end, end + LONGEST_AGE));
}

function isListed(text: NameText, i: number): boolean {
  if (isGivenName(text, i) || isFamilyName(text, i) || isGivenNameInflected(text, i)) return true;
  return isDoubtfulFamilyName(text, i) && (isGivenName(text, i - 1) || isFamilyName(text, i - 1));
}

/** A word of no list within a name: one of them behind a name of Bengal, where common words may follow, and two behind another. */
function mayFollow(text: NameText, words: number, i: number, isForeign: boolean): boolean {
  const isBefore = isNext(text, i + 1) && isFamilyName(text, i + 1);
  if (isForeign) return words === 1 || isBefore || (words <= MOST_UNKNOWN && !isPlaced(text, i));
  return (words === 1 && !isPlaced(text, i)) || isBefore;
}

/** `ভন`, `আল`: a particle with a name behind it. */
function linkLength(text: NameText, at: number): number {
  let length = 0;
  while (text.lengthAt('personLinks', at + length) > 0 && isNext(text, at + length + 1)) length += 1;
  return length > 0 && isNameWord(text, at + length) ? length : 0;
}

/** A given name of Bengal, which the words of its own people follow. */
function isNative(text: NameText, i: number): boolean {
  return isGivenName(text, i) && !isForeignGivenName(text, i);
}

/** Whether a token follows the one before it in a name: behind a space, or a point behind something short. */
function isNext(text: NameText, i: number): boolean {
  if (text.isSpaced(i)) return true;
  if (HYPHEN.test(text.gap(i)) && i < text.length) return isHyphenated(text, i);
  return i < text.length && POINT.test(text.gap(i)) && (text.forms[i - 1] ?? '').length <= LONGEST_SHORT;
}

/** `জঁ-পল`, `আল-আসাদ`: a given name of another land or a particle before the hyphen; a word of Bengal has others beside it. */
function isHyphenated(text: NameText, i: number): boolean {
  if (isForeignGivenName(text, i - 1) || text.lengthAt('personLinks', i - 1) > 0) return true;
  // `কিম জং-উন`
  return SYLLABLE.test(text.forms[i - 1] ?? '') && SYLLABLE.test(text.forms[i] ?? '') && text.isSpaced(i - 1);
}

/** A word of no list that says where something is. */
function isPlaced(text: NameText, i: number): boolean {
  return LOCATIVE.test(text.forms[i] ?? '') && text.isSpaced(i + 1);
}

/** `তার ভাই রাকিব`: a given name behind the word for kin. */
function isCompanion(text: NameText, at: number): boolean {
  return text.isSpaced(at) && text.lengthBefore('companions', at) > 0 && isNative(text, at);
}

/** `ত্রান দাই কুয়াং`: a short word between two of a name, though the lexicon has it for something else. */
function isSyllable(text: NameText, i: number): boolean {
  if (!SYLLABLE.test(text.forms[i] ?? '') || !text.isFree(i) || isOtherWord(text, i)) return false;
  return isNext(text, i + 1) && isNameWord(text, i + 1) && !isInflected(text, i + 1);
}

function isNameWord(text: NameText, i: number): boolean {
  if (!text.isFree(i) || text.lengthOfOrganisation(i) > 1 || text.lengthBefore('offices', i + 1) > 1)
    return false;
  if (text.lengthAt('organisationHeads', i) > 0) return false;
  if (isGivenName(text, i) || isFamilyName(text, i)) return true;
  const isBehind = isGivenName(text, i - 1) || isFamilyName(text, i - 1);
  if (isBehind && (isGivenNameInflected(text, i) || isDoubtfulFamilyName(text, i))) return true;
  if (!text.isName(i) || text.classOf(i) !== 'unknown' || text.known.has(i) || isOtherWord(text, i))
    return false;
  if (text.language === 'bn' && isBengaliWord(text.forms[i] ?? '', text.terms[i] ?? '')) return false;
  return text.lengthOfPlace(i) === 0 && text.lengthOfOrganisation(i) === 0 && !isOrganisationAcronym(text, i);
}

function isOtherWord(text: NameText, i: number): boolean {
  if (isOfficeCompound(text, i)) return true;
  return (
    [
      'organisationHeads',
      'organisationWords',
      'offices',
      'placeHeadsBehind',
      'otherHeads',
      'honorifics',
      'notNames',
    ] as const
  ).some((list) => text.lengthAt(list, i) > 0);
}
