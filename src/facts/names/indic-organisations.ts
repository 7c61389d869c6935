import { isBengaliWord } from './bengali-words.js';
import type { NameText } from './name-text.js';
import { isInflected } from './signs.js';

/** Most tokens of a name. */
const LONGEST = 10;
/** Forces that a country has one of: `বাংলাদেশ পুলিশ`, but many a `দল`. */
const NATIONAL = /^(?:পুলিশ|সেনাবাহিনী|নৌবাহিনী|বিমানবাহিনী)/u;
/** Heads that nothing follows, and the object of a verb. */
const CLOSING = /^(?:লিমিটেড|এলএলসি)$|কে$/u;
/** Where something is or happens. */
const LOCATIVE = /ে$/u;
const ENGLISH_LINK = /^(?:অব|অফ|ফর|ऑफ)$/;
/** Most words behind an English link. */
const MOST_LINKED = 4;

/**
 * Where the name of an organisation ends that begins at a token, in Bengali and Hindi: words that name, or that organisations
 * are named with, up to a head.
 */
export function indicOrganisationEnd(text: NameText, at: number): number | undefined {
  let end: number | undefined;
  const opening = namedFirst(text, at);
  let isNamed = opening > 0;
  for (let to = at + opening; to < at + LONGEST && (to === at || text.joins(to)); ) {
    const head = to > at + opening ? text.lengthAt('organisationHeads', to) : 0;
    const length = head || partLength(text, to);
    if (length === 0 || !text.isFree(to)) break;
    // `পাটগ্রামে আওয়ামী লীগের`, `জেলা আওয়ামী লীগের`: a name of its own, behind where it is.
    const isApart = !isNamed || LOCATIVE.test(text.forms[to - 1] ?? '');
    if (to > at && isApart && text.lengthOfOrganisation(to) > 0) return end;
    const isTold = NATIONAL.test(text.forms[to] ?? '')
      ? isNational(text, at, to)
      : to - at > 1 || text.lengthAt('commonHeads', to) === 0;
    if (isNamed && (opening > 0 || (head > 0 && isTold))) end = linkedEnd(text, to + length);
    if (isInflected(text, to) || CLOSING.test(text.forms[to] ?? '')) break;
    isNamed ||= text.lengthAt('genericWords', to) === 0;
    to += length;
  }
  return end;
}

/** `ফেডারেশন অব জার্নালিস্টস`: what an English link joins to the head. */
function linkedEnd(text: NameText, head: number): number {
  if (!ENGLISH_LINK.test(text.forms[head] ?? '') || !text.isSpaced(head)) return head;
  let to = head + 1;
  while (to <= head + MOST_LINKED && text.isSpaced(to) && text.isFree(to) && partLength(text, to) > 0) {
    to += 1;
    if (isInflected(text, to - 1)) break;
  }
  return to > head + 1 ? to : head;
}

/** `বাংলাদেশ পুলিশ`, `ঢাকা মহানগর পুলিশ`. */
function isNational(text: NameText, at: number, head: number): boolean {
  return text.known.get(at)?.country !== undefined || text.lengthBefore('organisationWords', head) > 0;
}

/** `ব্যাংক অব ইংল্যান্ড`: the length of an English name's head with its link. */
function namedFirst(text: NameText, at: number): number {
  const mayBe = text.isFree(at) && text.lengthAt('notNames', at) === 0;
  const head = mayBe ? text.lengthAt('organisationHeads', at) : 0;
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
  if (text.known.get(at)?.kind === 'place') return 1;
  if (text.language === 'bn' && isBengaliWord(text.forms[at] ?? '', text.terms[at] ?? '')) return 0;
  return Number(text.isName(at));
}
