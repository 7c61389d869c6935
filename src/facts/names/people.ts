import type { FoundName } from './found-name.js';
import { indicEnd, opensIndic } from './indic-people.js';
import type { NameText } from './name-text.js';
import { type Title, titleBefore } from './offices.js';
import { IN_PLACES, isPerson, OWNS } from './person-evidence.js';
import {
  hasHyphen,
  isDoubtfulGivenName,
  isFamilyName,
  isGivenName,
  isRareGivenName,
  isVietnameseSyllable,
  opensEastAsian,
  opensPerson,
  opensVietnamese,
} from './signs.js';

/** Most words of a name. */
const LONGEST = 6;
/** Of a Korean given name. */
const LONGEST_SYLLABLE = 6;
const NUMBERED = /^(?:[IVX]{1,5}|Jr|Sr)$/;
const CAPITALS = /^\p{Lu}{2,}$/u;
const INITIAL = /^\p{Lu}$/u;
/** Between two people: `the Cobham–Edmonds thesis`. */
const DASH = /[–&]/;
/** `José de San Martín`: a family's name, though islands have it too. */
const SAINT = /^(?:san|santa|santo|st|saint)$/;
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
  const named = at + text.lengthOfNamed(at);
  if (named > at && text.isName(named - 1) && !text.isName(named)) return named;
  if (!mayBegin(text, at)) return undefined;
  const to = nameEnd(text, at);
  // In Vietnamese, a small syllable behind a name begins another word (`đạo diễn`).
  const isHead = text.language !== 'vi' || text.isName(to);
  if (isHead && text.joins(to) && text.lengthAt('otherHeads', to) > 0) return undefined;
  if (title === undefined && isAddress(text, at)) return undefined;
  return isPerson(text, at, to, title) && !isSaintOfMore(text, at, to) ? to : undefined;
}

/** What in Vietnamese is called after people, and where things are. */
const NAMED_PLACE =
  /^(?:đường|phố|chợ|thôn|ấp|ngõ|ngách|hẻm|kiệt|cầu|ga|chùa|đình|đền|cư|sạn|phường|xã|quận|huyện|làng|bản|buôn|trường|giải|tượng|lăng|ở|tại)$/;
const HOUSE = /^\d+[a-z]?$/;

/** `đường Lê Văn Hiến`, `số 158 Hàn Thuyên`, `ở Hùng Vương`: a street or a place that has a person's name. */
function isAddress(text: NameText, at: number): boolean {
  if (text.language !== 'vi') return false;
  let from = at;
  while (from > 0 && from > at - LONGEST && text.isSpaced(from) && text.isName(from - 1)) from -= 1;
  if (from === 0 || !text.isSpaced(from)) return false;
  const before = text.forms[from - 1] ?? '';
  return HOUSE.test(before) || (NAMED_PLACE.test(before) && !text.isName(from - 1));
}

/** No place or people, office or acronym begins a name, nor does a common word that opens the sentence. */
function mayBegin(text: NameText, at: number): boolean {
  if (opensVietnamese(text, at) || (opensEastAsian(text, at) && hasHyphen(text, at + 1))) return true;
  if (isInPlaceName(text, at) || text.isOfPeople(at)) return false;
  if (opensConfirmed(text, at)) return true;
  if ((text.classOf(at) === 'people' && !isGivenName(text, at)) || CAPITALS.test(text.written(at)))
    return false;
  const known = text.known.get(at);
  if (known !== undefined && (known.to > at + 1 || known.country !== undefined)) return false;
  if (isGivenName(text, at)) return true;
  if (OTHER_WORDS.some((list) => text.lengthAt(list, at) > 0)) return false;
  return !(text.opens(at) && text.isCommon(at));
}

/** `Dolores Ibárruri`, `Georgia O'Keeffe`: a word or a place, with a family's name behind it. */
function opensConfirmed(text: NameText, at: number): boolean {
  if (!isDoubtfulGivenName(text, at) && !isRareGivenName(text, at)) return false;
  if (!text.joins(at + 1) || !text.isName(at + 1)) return false;
  return isFamilyName(text, at + 1) || INITIAL.test(text.written(at + 1));
}

/** `St James's Palace`: what is named after a saint. */
function isSaintOfMore(text: NameText, at: number, to: number): boolean {
  return SAINT.test(text.forms[at] ?? '') && OWNS.test(text.gap(to)) && text.isName(to);
}

/** `San Diego`, `Fort Gordon`: a name that a place has. */
function isInPlaceName(text: NameText, at: number): boolean {
  return text.joins(at) && IN_PLACES.test(text.forms[at - 1] ?? '') && text.isName(at - 1);
}

/** Where the words of a person's name end. */
function nameEnd(text: NameText, at: number): number {
  let to = at + 1;
  for (let words = 1; words < LONGEST; words += 1) {
    const next = to + (joinsFamilies(text, at, to) ? 1 : text.joins(to) ? linkLength(text, at, to) : 0);
    if (!text.joins(next) || !continues(text, at, next)) break;
    to = next + 1;
  }
  return (opensEastAsian(text, at) || isKorean(text, at, to)) && hasHyphen(text, to - 1) ? to + 1 : to;
}

const KOREAN = /^\p{Lu}\p{Ll}{1,4}$/u;

/** `Son Heung-min`: two short words, the second with a hyphen. */
function isKorean(text: NameText, at: number, to: number): boolean {
  return to === at + 2 && KOREAN.test(text.written(at)) && text.written(at + 1).length <= LONGEST_SYLLABLE;
}

const SINGULAR = /^(?:\p{Ll}+ó|fue|era|es|ha|había|nace|muere)$/u;

/** `José Ortega y Gasset fundó`: a family's two names, since the verb speaks of one. */
function joinsFamilies(text: NameText, at: number, i: number): boolean {
  if (text.language !== 'es' || text.lengthAt('conjunctions', i) === 0 || i - at < 2) return false;
  if (!text.isSpaced(i) || !text.isSpaced(i + 1) || !text.isName(i + 1) || text.known.has(i + 1))
    return false;
  return text.isSpaced(i + 2) && SINGULAR.test(text.written(i + 2)) && !isGivenName(text, i + 1);
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
  if (!text.isName(i) || DASH.test(text.gap(i))) return false;
  if (NUMBERED.test(text.written(i))) return true;
  if (CAPITALS.test(text.written(i))) return false;
  if (opensVietnamese(text, at)) {
    // `Tôn Đức Thắng`: a country's name of one syllable is a given name too.
    return isVietnameseSyllable(text, i) && (text.known.get(i)?.to ?? i + 1) === i + 1;
  }
  if (isFamilyName(text, i)) return true;
  if (SAINT.test(text.forms[i] ?? '')) return true;
  const known = text.known.get(i);
  if (known !== undefined && (known.to > i + 1 || known.country !== undefined || known.kind !== 'place'))
    return false;
  if (text.classOf(i) === 'people') return isGivenName(text, i) || (i === at + 1 && isGivenName(text, at));
  return OTHER_WORDS.every((list) => text.lengthAt(list, i) === 0);
}
