import type { FoundName } from './found-name.js';
import type { NameText } from './name-text.js';
import { countryCode } from './peoples.js';
import { isForeign, isInflected, opensPerson, opensVietnamese } from './signs.js';

const LONGEST = 5;
const SMALL_PLACE = 3;
const COMMA = /^,\s$/;
/** `City of London`, `Gulf of Mexico`. */
const OF = new Set(['of']);

/** The place whose name begins at a token. */
export function placeAt(text: NameText, at: number): FoundName | undefined {
  const known = knownAt(text, at);
  const headed = text.hasCapitals ? headedAt(text, at) : indicAt(text, at, known);
  if (headed !== undefined && headed.to > (known?.to ?? at)) return headed;
  if (known !== undefined) return isPartOfMore(text, at, known.to) ? undefined : known;
  return saidAt(text, at);
}

function knownAt(text: NameText, at: number): FoundName | undefined {
  if (!text.isFree(at) || text.lengthAt('organisationNames', at) > 0 || text.lengthAt('notNames', at) > 0)
    return undefined;
  const known = text.known.get(at);
  const listed = text.hasCapitals && !text.isName(at) ? 0 : text.lengthOfPlace(at);
  if (known?.kind === 'place' && known.to >= at + listed) {
    const { to, country } = known;
    return { kind: 'place', from: at, to, ...(country !== undefined && { country }) };
  }
  if (listed === 0) return undefined;
  const country = countryCode(text.forms.slice(at, at + listed), text.language);
  return { kind: 'place', from: at, to: at + listed, ...(country !== undefined && { country }) };
}

/** Another name goes on behind it: `Paris Match`, `Chicago Tribune`. A person's name may follow. */
function isPartOfMore(text: NameText, at: number, to: number): boolean {
  if (!text.hasCapitals) return text.isSpaced(to) && text.lengthAt('otherHeads', to) > 0;
  if (text.language === 'vi')
    return (
      isSyllableOfMore(text, at, to) || (text.isSpaced(at) && text.isName(at - 1) && isForeign(text, at - 1))
    );
  if (
    text.isSpaced(at) &&
    text.isName(at - 1) &&
    text.classOf(at - 1) === 'unknown' &&
    !text.known.has(at - 1)
  )
    return text.lengthBefore('offices', at) === 0;
  if (!text.isSpaced(to) || !text.isName(to) || text.known.has(to)) return false;
  const isOffice = text.lengthAt('offices', to) > 0 || text.lengthAt('officeModifiers', to) > 0;
  return !isOffice && !opensPerson(text, to);
}

/** `Mỹ Đình`: a country's name of one syllable begins other names too. */
function isSyllableOfMore(text: NameText, at: number, to: number): boolean {
  if (to > at + 1 || !text.isSpaced(to) || !text.isName(to)) return false;
  return !isForeign(text, to) && !opensPerson(text, to) && !text.known.has(to);
}

function headedAt(text: NameText, at: number): FoundName | undefined {
  if (text.language === 'en') return headBehind(text, at) ?? headBefore(text, at);
  return headBefore(text, at) ?? headBehind(text, at);
}

/** `Hudson River`, `Padma Bridge`: capitals up to a head. */
function headBehind(text: NameText, at: number): FoundName | undefined {
  if (!text.isName(at) || text.lengthAt('offices', at) > 0) return undefined;
  let to = at + 1;
  let end: number | undefined;
  while (to < at + LONGEST && text.joins(to)) {
    if (!text.isName(to)) {
      if (text.lengthAt('personLinks', to) !== 1 || !text.isName(to + 1)) break;
      to += 1;
    }
    const head = text.lengthAt('placeHeadsBehind', to);
    to += Math.max(1, head);
    if (head > 0) end = to;
  }
  if (end === undefined || end < to || (text.opens(at) && text.isCommon(at))) return undefined;
  // `Member State`, `Inner City`: what is governed has a name before the word for it.
  const isNamed = text.lengthBefore('placeKinds', end) === 0 || !areCommon(text, at, end);
  return isNamed ? { kind: 'place', from: at, to: end } : undefined;
}

function areCommon(text: NameText, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (text.classOf(i) !== 'common') return false;
  return true;
}

/** `Lake Victoria`, `Gulf of Tonkin`, `río Paraná`, `tỉnh Quảng Ninh`. A small head is a common word beside the name. */
function headBefore(text: NameText, at: number): FoundName | undefined {
  const before = text.lengthAt('placeHeadsBefore', at);
  const head = before || text.lengthAt('placeHeadsBehind', at);
  if (head === 0 || !text.isFree(at)) return undefined;
  const isCapital = text.isName(at);
  if (isCapital && opensVietnamese(text, at)) return undefined;
  const linked = at + head + linkLength(text, at + head);
  const isLinked = linked > at + head;
  if (before === 0 && !isLinked) return undefined;
  if (text.language === 'en' && !isCapital && !isLinked) return undefined;
  if (!text.isSpaced(linked) || !text.isName(linked)) return undefined;
  if (text.language === 'en' && !isLinked && text.isCommon(linked)) return undefined;
  // `Estado de Honduras`: the country is the place.
  if (text.language !== 'vi' && text.known.get(linked)?.country !== undefined) return undefined;
  const to = nameEnd(text, linked);
  const isShort = text.language === 'vi' && to === linked + 1 && !isForeign(text, linked);
  const from = isCapital || isShort ? at : linked;
  const known = text.known.get(linked);
  const country = from === linked && known?.to === to ? known.country : undefined;
  return { kind: 'place', from, to, ...(country !== undefined && { country }) };
}

function linkLength(text: NameText, at: number): number {
  if (text.language === 'vi' || !text.isSpaced(at)) return 0;
  if (text.language === 'en') return OF.has(text.forms[at] ?? '') ? 1 + text.lengthAt('articles', at + 1) : 0;
  const length = text.lengthAt('personLinks', at);
  return text.isName(at) ? 0 : length;
}

function nameEnd(text: NameText, at: number): number {
  const known = text.known.get(at)?.to ?? at + text.lengthOfPlace(at);
  if (known > at && !(text.language === 'vi' && isSyllableOfMore(text, at, known))) return known;
  const most = opensPerson(text, at) || isForeign(text, at) ? LONGEST : SMALL_PLACE;
  let to = at + 1;
  while (to < at + most && text.isSpaced(to) && text.isName(to) && !opensPerson(text, to)) to += 1;
  return to;
}

/** Bengali: a place, or a word that the lexicon does not know, before a head. */
function indicAt(text: NameText, at: number, known: FoundName | undefined): FoundName | undefined {
  const end = known?.to ?? at + 1;
  const head = text.isSpaced(end) && text.isFree(end) ? text.lengthAt('placeHeadsBehind', end) : 0;
  if (known !== undefined) return head > 0 ? { kind: 'place', from: at, to: end + head } : undefined;
  if (!text.isName(at) || text.classOf(at) !== 'unknown') return undefined;
  if (text.lengthAt('notNames', at) > 0 || isInflected(text, at)) return undefined;
  if (head > 0) return { kind: 'place', from: at, to: end + head };
  const isNamed = text.isSpaced(end) && text.lengthAt('placeKinds', end) > 0;
  return isNamed ? { kind: 'place', from: at, to: end } : undefined;
}

/** `in Bolzano, Italy`: capitals behind a word for where, with a place that is known behind a comma. */
function saidAt(text: NameText, at: number): FoundName | undefined {
  if (!text.isName(at) || text.lengthBefore('placeLinks', at) === 0 || !text.isSpaced(at)) return undefined;
  let to = at + 1;
  while (to < at + SMALL_PLACE && text.joins(to) && text.isName(to)) to += 1;
  for (let i = at; i < to; i += 1) if (text.classOf(i) !== 'unknown') return undefined;
  const isWithin = COMMA.test(text.gap(to)) && text.known.get(to)?.kind === 'place';
  return isWithin ? { kind: 'place', from: at, to } : undefined;
}
