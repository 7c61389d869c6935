import {
  abbreviates,
  acronymLetters,
  bracketedAt,
  bracketedWord,
  isOrganisationAcronym,
  mayBeOrganisation,
} from './acronyms.js';
import { type FoundName, textOf } from './found-name.js';
import type { NameText } from './name-text.js';
import { headedEnd } from './organisation-heads.js';
import { isGivenName } from './signs.js';

/** Most tokens of a name: longer stretches of capitals are headings. */
const LONGEST = 14;
const MOST_ADJECTIVES = 3;
const COMMA = /^,\s$/;
/** A number, or letters with one: but for a year, which says when. */
const MODEL = /^(?!(?:1\d|20)\d\d$)\p{Lu}{0,3}-?\d{2,4}\p{L}?$/u;

/** The organisation whose name begins at a token, with its short form in brackets. */
export function organisationAt(text: NameText, at: number): FoundName | undefined {
  const headed = headedEnd(text, at);
  const initials = text.isName(at) ? initialsEnd(text, at) : undefined;
  const known = text.isFree(at) ? (listedEnd(text, at) ?? knownEnd(text, at)) : undefined;
  const to = Math.max(
    headed ?? 0,
    initials ?? 0,
    known ?? 0,
    kindEnd(text, at) ?? 0,
    partnersEnd(text, at) ?? 0,
  );
  if (to === 0 || isProduct(text, to)) return undefined;
  const found: FoundName = { kind: 'organisation', from: at, to };
  const short = bracketedAt(text, to) ?? (headed === to ? bracketedWord(text, to) : undefined);
  if (short !== undefined) {
    return { ...found, to: short.at + 1, end: short.end, name: textOf(text, at, to), acronym: short.written };
  }
  return isOrganisationAcronym(text, at) && to === at + 1 ? withFullForm(text, found) : found;
}

/** `Boeing 747`, `Airbus A380`: what the organisation makes. */
function isProduct(text: NameText, to: number): boolean {
  return text.hasCapitals && text.isSpaced(to) && MODEL.test(text.written(to));
}

/** A name beside the common word for what it is: `the broadcaster RÚV`, `Ryanair, the Irish airline`. */
function kindEnd(text: NameText, at: number): number | undefined {
  if (!text.hasCapitals || !opensName(text, at) || isGivenName(text, at)) return undefined;
  const kind = text.isSpaced(at) ? text.lengthBefore('organisationKinds', at) : 0;
  if (kind > 0) {
    // `nhà báo Huỳnh Thúc Kháng`: an office that ends with the word.
    // `dự báo VN-Index`: the second syllable of a word.
    const isPart = text.language === 'vi' && text.wordEnd(at - kind - 1) > at - kind;
    const isOther = isPart || text.isName(at - 1) || text.lengthBefore('offices', at) > kind;
    return isOther ? undefined : capitalsEnd(text, at);
  }
  if (!text.isName(at) || (text.joins(at) && text.isName(at - 1))) return undefined;
  const to = capitalsEnd(text, at);
  return isKindBehind(text, to) && isUnknown(text, at, to) ? to : undefined;
}

function capitalsEnd(text: NameText, at: number): number {
  let to = at + 1;
  while (to < at + LONGEST && text.joins(to) && text.isName(to)) to += 1;
  return Math.max(to, text.wordEnd(to - 1));
}

function isUnknown(text: NameText, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (text.classOf(i) !== 'unknown' || text.known.has(i)) return false;
  return true;
}

/** Whether a comma, an article and the word for an organisation follow: `, the Irish airline`. */
function isKindBehind(text: NameText, at: number): boolean {
  if (!COMMA.test(text.gap(at)) || text.lengthAt('articles', at) === 0) return false;
  for (let i = at + 1; i <= at + MOST_ADJECTIVES && text.isSpaced(i); i += 1) {
    if (text.lengthAt('organisationKinds', i) > 0) return true;
    if (text.lengthAt('conjunctions', i) > 0 || text.isStopword(i)) return false;
  }
  return false;
}

/** A name, or the article with a capital that a newspaper's name begins with. */
function opensName(text: NameText, at: number): boolean {
  return text.isName(at) || opensWithArticle(text, at);
}

/** `El Espectador`: within a sentence, only a name's article has a capital. */
function opensWithArticle(text: NameText, at: number): boolean {
  const isCapital = text.sentence.tokens[at]?.isCapital === true;
  return isCapital && text.isFree(at) && text.lengthAt('articles', at) === 1 && text.isName(at + 1);
}

const SMALL = /^\p{Ll}/u;
/** `Samsung Electronics`: what a part of a company is called by behind its name. */
const COMPANY_WORD =
  /^(?:electronics|motors?|group|holdings|corporation|corp|inc|airlines|bank|capital|energy|pharma|pharmaceuticals|technologies|technology|systems|solutions|engineering|foods|retail|media|entertainment|studios|pictures|securities|finance|insurance|ventures|networks|aerospace|logistics|chemicals?)$/;

/** A name of the lists. */
function listedEnd(text: NameText, at: number): number | undefined {
  const length = Math.max(text.lengthAt('organisationNames', at), text.lengthOfOrganisation(at));
  if (length === 0) return undefined;
  const to = at + length;
  const whole = Math.max(to, text.known.get(at)?.to ?? 0);
  if (!text.hasCapitals) return whole;
  // Vietnamese words have a capital on their first syllable alone: `Quốc hội`.
  if (text.language === 'vi' && text.lengthAt('organisationNames', at) === length)
    return text.isName(at) ? whole : undefined;
  if (SMALL.test(text.written(to - 1)) || !(length > 1 || text.isName(at))) return undefined;
  // `Economist Ann Lee`
  if (text.lengthAt('offices', at) > 0 && (text.isName(to) || text.opens(at))) return undefined;
  const isArticle = opensWithArticle(text, at);
  if (SMALL.test(text.written(at)) && text.lengthAt('articles', at) > 0) return undefined;
  // `El País Vasco` is no newspaper, and `El País` that opens a sentence is one only if it says or does what they do.
  if (isArticle && text.joins(to) && text.isName(to)) return undefined;
  if (length > 0 && text.isSpaced(to) && text.isName(to) && COMPANY_WORD.test(text.forms[to] ?? ''))
    return to + 1;
  const mayBeWord = text.opens(at) && (isArticle || (length === 1 && text.isCommon(at)));
  if (mayBeWord && !text.isName(to) && text.lengthAt('organisationVerbs', to) === 0) return undefined;
  return whole;
}

/** What the lexicon knows, and acronyms. */
function knownEnd(text: NameText, at: number): number | undefined {
  const known = text.known.get(at);
  if (known?.kind === 'organisation') {
    const isOther =
      text.lengthBefore('otherHeads', known.to) > 0 || text.lengthBefore('notNames', known.to) > 0;
    return isOther ? undefined : known.to;
  }
  if (text.hasCapitals && text.sentence.tokens[at]?.isCapital !== true) return undefined;
  return isOrganisationAcronym(text, at) || isBody(text, at) ? at + 1 : undefined;
}

/** Capitals behind an article that do or say what bodies do: `the QRZ announced`. */
function isBody(text: NameText, at: number): boolean {
  if (text.lengthBefore('articles', at) === 0 || text.lengthAt('organisationVerbs', at + 1) === 0)
    return false;
  const letters = acronymLetters(text, at);
  return letters !== undefined && mayBeOrganisation(letters);
}

const AMPERSAND = /^\s?&\s?$/;
/** `Fortnow & Homer (2003)`: those who wrote something. */
const LONGEST_YEAR = 6;
const YEAR = /^\s?[([]?\d{4}/;

/** `Marks & Spencer`: names with an ampersand between them, but for two people's given names. */
function partnersEnd(text: NameText, at: number): number | undefined {
  if (!text.hasCapitals || !text.isName(at) || (text.joins(at) && text.isName(at - 1))) return undefined;
  const to = capitalsEnd(text, at);
  let isTold = false;
  for (let i = at; i < to; i += 1) {
    if (text.written(i).length < 2) return undefined;
    if (i > at && AMPERSAND.test(text.gap(i))) isTold ||= !(isGivenName(text, i - 1) && isGivenName(text, i));
  }
  const end = text.sentence.tokens[to - 1]?.end ?? 0;
  if (YEAR.test(text.sentence.text.slice(end, end + LONGEST_YEAR))) return undefined;
  return isTold && isPartlyUnknown(text, at, to) ? to : undefined;
}

function isPartlyUnknown(text: NameText, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (text.classOf(i) === 'unknown') return true;
  return false;
}

/** Capitals whose first letters the bracket behind them has. */
function initialsEnd(text: NameText, at: number): number | undefined {
  if (!text.hasCapitals) return undefined;
  for (let to = at + 1; to < at + LONGEST; to += 1) {
    const short = bracketedAt(text, to);
    if (short !== undefined) {
      const stands = to - at > 1 && abbreviates(short.letters, text.folded.slice(at, to));
      return stands ? to : undefined;
    }
    if (!text.joins(to) || !(text.isName(to) || text.lengthAt('organisationLinks', to) > 0)) return undefined;
  }
  return undefined;
}

const OPENS_BRACKET = /^\s?\($/;

/** `WTO (World Trade Organization)`: the acronym first. */
function withFullForm(text: NameText, short: FoundName): FoundName {
  const from = short.to;
  if (from >= text.length || !OPENS_BRACKET.test(text.gap(from))) return short;
  const to = headedEnd(text, from);
  const last = to === undefined ? undefined : text.sentence.tokens[to - 1];
  if (to === undefined || last === undefined || text.sentence.text.charAt(last.end) !== ')') return short;
  const acronym = text.written(short.from);
  if (!abbreviates(acronym, text.folded.slice(from, to))) return short;
  return { ...short, to, end: last.end + 1, name: textOf(text, from, to), acronym };
}
