import type { FoundName } from './found-name.js';
import type { NameText } from './name-text.js';

/** What stands before a person's name and tells that it is one. */
export interface Title {
  /** Tokens of an office; a mere `Mr.` is none. */
  readonly office?: readonly [from: number, to: number];
  /** A comma parts it from the name. */
  readonly isApart: boolean;
}

/** As far as an office reaches from its person. */
const LONGEST = 18;
const MOST_ADJECTIVES = 3;
const COMMA = /^,\s$/;
/** `ভারপ্রাপ্ত কর্মকর্তা (ওসি) …`: the office may stand in brackets. */
const BRACKET = /^\)\s$/;
const AFTER_HONORIFIC = /^\.?\s{1,2}$/;
const HYPHEN = /^-$/;
/** Cases of Bengali that say whose the office is: `মেক্সিকোর রাষ্ট্রপতি`. */
const GENITIVE = /র$/u;
/** Languages whose adjectives follow their nouns: `la canciller alemana`. */
const ADJECTIVES_BEHIND = new Set(['es', 'vi']);

/** Bengali joins what somebody is to what it is of: `নাট্যশিল্পী`, `স্বরাষ্ট্রসচিব`. */
const COMPOUND =
  /..(?:সচিব|মন্ত্রী|শিল্পী|বিজ্ঞানী|তত্ত্ববিদ|তাত্ত্বিক|সম্পাদক|প্রার্থী|শ্রমিক|ব্যবসায়ী|ব্যক্তিত্ব|গুরু|াচার্য|চালক|কর্মী|নেতা|নেত্রী|নায়ক|নায়িকা|পরিচালক|সভাপতি|সৈনিক|যোদ্ধা|তারকা|বিশেষজ্ঞ|বিশারদ|মজুর|শিক্ষক|নির্মাতা|প্রধান|প্রতিনিধি|মাস্টার|বাদক|সমালোচক|সাংবাদিক|সংগঠক|প্রকৌশলী|ম্যানেজার|কর্মকর্তা|কোচ|চাষি|সাহিত্যিক|লেখক|রক্ষক|প্রশাসক|পরিদর্শক|উপদেষ্টা|সদস্য|প্রতিষ্ঠাতা|কূটনীতিক|নাট্যজন)$/u;

/** Whether a Bengali word is an office by what it ends with. */
export function isOfficeCompound(text: NameText, i: number): boolean {
  return text.language === 'bn' && COMPOUND.test(text.forms[i] ?? '');
}

/** How many tokens the office has that ends before a token. */
function officeLength(text: NameText, to: number): number {
  return text.lengthBefore('offices', to) || Number(isOfficeCompound(text, to - 1));
}

/**
 * The title or office that stands before a token.
 * @param found the names found before it, in order
 */
export function titleBefore(text: NameText, at: number, found: readonly FoundName[]): Title | undefined {
  const honorific = honorificBefore(text, at);
  const isApart = COMMA.test(text.gap(at));
  const isBehind = isApart || text.isSpaced(honorific) || BRACKET.test(text.gap(honorific));
  const office = isBehind ? officeBefore(text, honorific, found) : undefined;
  if (office !== undefined) return { office, isApart };
  return honorific < at ? { isApart: false } : undefined;
}

/** Where the honorifics before a token begin. */
function honorificBefore(text: NameText, at: number): number {
  let from = at;
  while (from > Math.max(0, at - LONGEST)) {
    const length = AFTER_HONORIFIC.test(text.gap(from)) ? text.lengthBefore('honorifics', from) : 0;
    // `Anh`, `Đức`: the country with its capital, not the small word.
    const mayBeCountry = text.language === 'vi' && text.isName(from - 1) && !text.opens(from - 1);
    if (length === 0 || mayBeCountry) break;
    from -= length;
  }
  return from;
}

/** An office that ends at a token: its word, and what it is of. */
function officeBefore(text: NameText, to: number, found: readonly FoundName[]): [number, number] | undefined {
  let from = to;
  while (from > 0 && to - from < LONGEST) {
    const length = officeLength(text, from);
    if (length > 0) {
      const isOffice = from === to || isComplement(text, from, found);
      return isOffice ? [withModifiers(text, from - length, found), to] : undefined;
    }
    const before = complementBefore(text, from, to, found);
    if (before === undefined || (before > 0 && before < to && !isBeside(text, before))) return undefined;
    from = before;
  }
  return undefined;
}

/** What may follow an office: a link, an adjective, or in Vietnamese the name of what it is an office of. */
function isComplement(text: NameText, from: number, found: readonly FoundName[]): boolean {
  if (text.lengthAt('officeLinks', from) > 0) return true;
  if (!ADJECTIVES_BEHIND.has(text.language)) return false;
  return text.classOf(from) !== 'unknown' || found.some((name) => name.from === from);
}

/** One step to the left over what an office is of: a name, a link, a capital, an adjective. */
function complementBefore(
  text: NameText,
  at: number,
  to: number,
  found: readonly FoundName[],
): number | undefined {
  const name = found.findLast((other) => other.to <= at);
  if (name !== undefined && name.to === at) return name.kind === 'person' ? undefined : name.from;
  const link = Math.max(text.lengthBefore('officeLinks', at), text.lengthBefore('organisationLinks', at));
  if (link > 0 && at < to && !text.isName(at - 1)) return at - link;
  if (!text.hasCapitals) return undefined;
  if (text.isName(at - 1) || text.classOf(at - 1) === 'people') return at - 1;
  if (text.language === 'vi') return text.isName(at - 2) && text.wordEnd(at - 2) === at ? at - 2 : undefined;
  // `el presidente de la empresa`: a small word right behind the link.
  const isLinked = text.language === 'es' && text.lengthBefore('officeLinks', at - 1) > 0;
  return isLinked && text.classOf(at - 1) === 'common' ? at - 1 : undefined;
}

/** Takes in what belongs to an office and stands before it: `former`, `Mexican`, `Deputy`, `Apple`. */
function withModifiers(text: NameText, office: number, found: readonly FoundName[]): number {
  let from = office;
  while (from > Math.max(0, office - LONGEST) && isBeside(text, from)) {
    const name = found.findLast((other) => other.to <= from);
    const length = Math.max(text.lengthBefore('officeModifiers', from), text.lengthBefore('offices', from));
    if (length > 0) from -= length;
    else if (name?.to === from) {
      if (name.kind === 'person' || !ownsOffice(text, from)) break;
      from = name.from;
    } else if (text.classOf(from - 1) === 'people' && isWhole(text, from - 1)) from -= 1;
    else if (text.language === 'en' && text.isName(from - 1) && !text.opens(from - 1)) from -= 1;
    else break;
  }
  return from;
}

/** Whether a name that ends before a token says whose the office at the token is. */
function ownsOffice(text: NameText, to: number): boolean {
  return text.language === 'en' || (!text.hasCapitals && GENITIVE.test(text.forms[to - 1] ?? ''));
}

/** Spanish and Vietnamese say whose it is behind the office. */
function isWhole(text: NameText, i: number): boolean {
  return !ADJECTIVES_BEHIND.has(text.language) && text.isFree(i);
}

/** Whether a comma and an office follow a name: `…, a Kenyan biologist`. */
export function isApposition(text: NameText, at: number): boolean {
  return appositionAt(text, at) !== undefined;
}

/** Tokens of the office in an apposition that begins at a token, without what it is of. */
function appositionAt(text: NameText, at: number): [number, number] | undefined {
  if (!COMMA.test(text.gap(at)) || text.lengthAt('conjunctions', at) > 0) return undefined;
  const from = at + text.lengthAt('articles', at);
  let i = from;
  while (i <= from + MOST_ADJECTIVES && i < text.length && (i === at || isBeside(text, i))) {
    const office = text.lengthAt('offices', i);
    if (office > 0) return [from, officesEnd(text, i + office)];
    if (!text.isFree(i) || text.lengthAt('officeLinks', i) > 0) return undefined;
    i += Math.max(1, text.lengthAt('officeModifiers', i));
  }
  return undefined;
}

/** `General Secretary`: where the last of several offices in a row ends. */
function officesEnd(text: NameText, at: number): number {
  let end = at;
  while (end < at + LONGEST && isBeside(text, end)) {
    const length = text.lengthAt('offices', end);
    if (length === 0) break;
    end += length;
  }
  return end;
}

/** Whether a space or a hyphen parts a token from the one before it. */
function isBeside(text: NameText, i: number): boolean {
  return text.isSpaced(i) || HYPHEN.test(text.gap(i));
}

/**
 * The office in an apposition that begins at a token, with what it is of.
 * @param names every name of the sentence, by its first token
 */
export function officeBehind(
  text: NameText,
  at: number,
  names: ReadonlyMap<number, FoundName>,
): [number, number] | undefined {
  const apposition = appositionAt(text, at);
  if (apposition === undefined) return undefined;
  const [from, officeEnd] = apposition;
  let to = officeEnd;
  for (let steps = 0; steps < LONGEST; steps += 1) {
    const next = complementAt(text, to, names);
    if (next === undefined) break;
    to = next;
  }
  // `…, German chancellor Angela Merkel`: the office is the next one's.
  const isOfNext = text.isSpaced(to) && names.get(to)?.kind === 'person';
  return isOfNext ? undefined : [from, to];
}

/** Where the next part of an office ends: a name, a link and what it joins, an adjective, another office. */
function complementAt(text: NameText, at: number, names: ReadonlyMap<number, FoundName>): number | undefined {
  if (!text.isSpaced(at)) return undefined;
  const name = names.get(at);
  if (name !== undefined) return name.kind === 'person' ? undefined : name.to;
  if (ADJECTIVES_BEHIND.has(text.language) && text.classOf(at) === 'people') return at + 1;
  const and = text.lengthAt('conjunctions', at);
  if (and > 0) return officeEnd(text, at + and);
  const link = text.lengthAt('officeLinks', at);
  if (link === 0) return undefined;
  const article = text.lengthAt('articles', at + link);
  return partEnd(text, at + link + article, names);
}

function officeEnd(text: NameText, at: number): number | undefined {
  const modifiers = text.lengthAt('officeModifiers', at);
  const office = text.lengthAt('offices', at) || text.lengthAt('offices', at + modifiers);
  return office === 0 ? undefined : at + (text.lengthAt('offices', at) > 0 ? 0 : modifiers) + office;
}

/** A name, capitals, or common words behind a link. */
function partEnd(text: NameText, at: number, names: ReadonlyMap<number, FoundName>): number | undefined {
  const name = names.get(at);
  if (name !== undefined) return name.kind === 'person' ? undefined : name.to;
  let to = at;
  while (to < at + MOST_ADJECTIVES && (to === at || text.isSpaced(to)) && isNoun(text, to)) to += 1;
  return to > at ? to : undefined;
}

function isNoun(text: NameText, i: number): boolean {
  return text.isFree(i) && !text.isStopword(i) && (text.isName(i) || text.classOf(i) !== 'unknown');
}
