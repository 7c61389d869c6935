import { jaroWinkler } from '../../text/similarity.js';
import { soundsOf } from '../../text/sounds.js';
import { isBengaliWord } from './bengali-words.js';
import type { NameText } from './name-text.js';
import { personLists } from './tables.js';

const VIETNAMESE =
  /^(?:ngh?|nh|th|tr|ph|kh|gi|gh|ch|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;
/** As many letters as a Chinese or Korean name of two syllables has at most. */
const LONGEST_EAST_ASIAN = 9;
const MC = /^(?:Mc|Mac)\p{Lu}/u;
const FAMILY_ENDING =
  /(?:[^aeiou]ov|ova|[^aeiou]ev|eva|[^aeiou]sky|[^aeiou]ski|skaya|enko|vich|witz|sson|escu|[^aeiou]ez|oglu|shvili|poulos|idis)$/;

/** A word that people are given as a first name. */
export function isGivenName(text: NameText, i: number): boolean {
  const { given } = personLists(text.language);
  const form = text.hasCapitals ? text.folded[i] : text.forms[i];
  if (form === undefined) return false;
  if (!text.hasCapitals) return given.has(form) || isJoinedName(text, i) || isToldByNext(text, i);
  if (!given.has(form) && !ABDUL.test(form)) return false;
  // Syllables of Vietnamese are names in other languages: `Theo`, `Mai`.
  return text.language !== 'vi' || isForeign(text, i) || (text.isName(i + 1) && isForeign(text, i + 1));
}

/** Endings of given names that two words are joined in: `শফিউদ্দিন`, `সত্যেন্দ্রনাথ`, `শরৎচন্দ্র`. */
const JOINED =
  /..(?:উদ্দিন|উদ্দীন|ুদ্দিন|ুদ্দীন|ুজ্জামান|ুল্লাহ|ুল্লা|ুন্নেসা|ুন্নেছা|ুন্নাহার|েন্দ্রনাথ|েন্দ্র|চন্দ্র|ানন্দ|রঞ্জন|কান্তি|প্রসাদ|ভূষণ|কিশোর|শঙ্কর|শেখর|গোপাল|মোহন|কুমারী|লাল)$/u;

/** `Abdulrazak`, `Abdelaziz`: written as one word. */
const ABDUL = /^abd(?:ul|el|ur|us|al)[a-z]{3,}$/;

/** `উত্তম কুমার`: a word with a name behind it. */
function isToldByNext(text: NameText, i: number): boolean {
  const { doubtfulGiven, given, family } = personLists(text.language);
  if (!doubtfulGiven.has(text.forms[i] ?? '') || !text.isSpaced(i + 1)) return false;
  return given.has(text.forms[i + 1] ?? '') || family.has(text.terms[i + 1] ?? '');
}

function isJoinedName(text: NameText, i: number): boolean {
  if (text.language !== 'bn') return false;
  if (text.classOf(i) !== 'unknown' || text.known.has(i)) return false;
  return JOINED.test(text.forms[i] ?? '') && text.lengthOfPlace(i) === 0;
}

/** A first name of another land, as Bengali writes it. */
export function isForeignGivenName(text: NameText, i: number): boolean {
  return personLists(text.language).foreignGiven.has(text.forms[i] ?? '');
}

/** A given name with a case, so that nothing follows it: `সাকিবের`. */
export function isGivenNameInflected(text: NameText, i: number): boolean {
  const [term = '', form = ''] = [text.terms[i], text.forms[i]];
  const { givenStems, given, foreignGiven } = personLists(text.language);
  const base = withoutCase(form);
  return (
    (term !== form && givenStems.has(term)) || (base !== form && given.has(base) && !foreignGiven.has(base))
  );
}

/** A first name that is a word or a place as often. */
export function isDoubtfulGivenName(text: NameText, i: number): boolean {
  return personLists(text.language).doubtfulGiven.has(text.folded[i] ?? '');
}

/** A first name that is something else more often than not. */
export function isRareGivenName(text: NameText, i: number): boolean {
  return personLists(text.language).rareGiven.has(text.folded[i] ?? '');
}

/** A word that families are called by, or that ends like one. */
export function isFamilyName(text: NameText, i: number): boolean {
  const { family, familyForms } = personLists(text.language);
  if (!text.hasCapitals) {
    const form = text.forms[i] ?? '';
    return familyForms.has(form) || familyForms.has(withoutCase(form)) || isStemOf(text, i, family);
  }
  const folded = text.folded[i] ?? '';
  if (text.language === 'vi' && !isForeign(text, i)) return false;
  if (family.has(folded) || MC.test(text.written(i))) return true;
  return FAMILY_ENDING.test(folded) && !text.isCommon(i) && !text.known.has(i);
}

const CASE_OF_NAME = /(?:ের|র|কে|সহ)[ইও]?$/u;

/** A name without its case: its stem may lack more than that (`হামিদের` looks like a plural). */
function withoutCase(form: string): string {
  return form.replace(CASE_OF_NAME, '');
}

/** Whether the stem of a word is in a list, and the word is no common one that has that stem too. */
function isStemOf(text: NameText, i: number, list: ReadonlySet<string>): boolean {
  const [term = '', form = ''] = [text.terms[i], text.forms[i]];
  return list.has(term) && !(text.language === 'bn' && isBengaliWord(form, ''));
}

/** A family name that is a word as often. */
export function isDoubtfulFamilyName(text: NameText, i: number): boolean {
  return isStemOf(text, i, personLists(text.language).doubtfulFamily);
}

/** A person whom one word tells. */
export function isSingleName(text: NameText, i: number): boolean {
  const { single } = personLists(text.language);
  return single.has((text.hasCapitals ? text.folded[i] : text.terms[i]) ?? '');
}

/** A family name as Vietnamese writes it. */
export function isVietnameseFamilyName(text: NameText, i: number): boolean {
  return personLists(text.language).vietnamese.has(text.forms[i] ?? '');
}

/** A Vietnamese family name with the next word of a name behind it. */
export function opensVietnamese(text: NameText, i: number): boolean {
  const { vietnamese, foldedVietnamese, plainVietnamese } = personLists(text.language);
  const [form = '', next = ''] = [text.forms[i], text.folded[i + 1]];
  if (!vietnamese.has(form) && !foldedVietnamese.has(form)) return false;
  if (!text.isName(i + 1) || !text.isSpaced(i + 1) || !VIETNAMESE.test(next)) return false;
  if (text.known.has(i) || !text.isName(i)) return false;
  const isPlain = form === text.folded[i] && !(text.language === 'vi' && vietnamese.has(form));
  return !isPlain || plainVietnamese.has(form) || isThreeSyllables(text, i);
}

/** A family name without an accent is many other words too: two more syllables tell it. */
function isThreeSyllables(text: NameText, i: number): boolean {
  return text.isName(i + 2) && text.isSpaced(i + 2) && VIETNAMESE.test(text.folded[i + 2] ?? '');
}

const HYPHEN = /^[-–]$/;
const SMALL = /^\p{Ll}{1,8}$/u;

/** `Jong-un`, `Ki-moon`: a hyphen and a small second syllable follow. */
export function hasHyphen(text: NameText, i: number): boolean {
  return (
    text.isName(i) && HYPHEN.test(text.gap(i + 1)) && SMALL.test(text.written(i + 1)) && text.isFree(i + 1)
  );
}

/** A Chinese or Korean family name with a given name behind it. */
export function opensEastAsian(text: NameText, i: number): boolean {
  if (!text.hasCapitals || !personLists(text.language).eastAsian.has(text.forms[i] ?? '')) return false;
  const next = text.forms[i + 1] ?? '';
  if (!text.isName(i) || !text.isName(i + 1) || !text.isSpaced(i + 1) || text.known.has(i)) return false;
  if (hasHyphen(text, i + 1)) return true;
  return next.length <= LONGEST_EAST_ASIAN && !text.isCommon(i + 1) && text.classOf(i + 1) === 'unknown';
}

/** Whether a person's name of two words or more begins at a token, as far as the lists tell. */
export function opensPerson(text: NameText, i: number): boolean {
  if (!text.isName(i) || !text.joins(i + 1) || !text.isName(i + 1)) return false;
  if (text.known.has(i)) return false;
  return (
    isGivenName(text, i) ||
    (isDoubtfulGivenName(text, i) && isFamilyName(text, i + 1)) ||
    opensVietnamese(text, i) ||
    (text.language === 'vi' && opensEastAsian(text, i))
  );
}

/** Whether a word is spelt as Vietnamese syllables are. */
export function isVietnameseSyllable(text: NameText, i: number): boolean {
  return VIETNAMESE.test(text.folded[i] ?? '');
}

/** Whether a word in a Vietnamese text is none of Vietnamese. */
export function isForeign(text: NameText, i: number): boolean {
  return !isVietnameseSyllable(text, i);
}

/** Fewest consonants by which a name is told in another script, and how alike its letters have to be. */
const FEWEST_CONSONANTS = 3;
const LEAST_LIKENESS = 0.85;

/** Given names in Latin letters by their consonants. */
let givenBySound: ReadonlyMap<string, readonly string[]> | undefined;

/** A word in Bengali letters that sounds like a given name in Latin ones: `ভ্লাদিমির`, `ডেভিড`. */
export function soundsGiven(text: NameText, i: number): boolean {
  givenBySound ??= bySound(personLists('en').given);
  return soundsOf(text.forms[i] ?? '', text.language).some(
    ({ latin, skeleton }) =>
      skeleton.length >= FEWEST_CONSONANTS &&
      (givenBySound?.get(skeleton)?.some((name) => jaroWinkler(name, latin) >= LEAST_LIKENESS) ?? false),
  );
}

function bySound(names: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const name of names) {
    for (const { skeleton } of soundsOf(name, 'en')) {
      found.set(skeleton, [...(found.get(skeleton) ?? []), name]);
    }
  }
  return found;
}

/** Bengali cases, which only the last word of a name has. */
const CASE = /(?:ের|এর|[াো]র|দের|কে|তে|[াো]য়|য়ে|রূপে|গুলি|গুলো)$/u;

/** Whether a word has a case ending, so that no further word of its name follows. */
export function isInflected(text: NameText, i: number): boolean {
  const form = text.forms[i] ?? '';
  if (CASE.test(form)) {
    if (isGivenName(text, i) || personLists(text.language).familyForms.has(form)) return false;
    return !soundsGiven(text, i);
  }
  const isStem = personLists(text.language).familyForms.has(form) || isGivenName(text, i);
  return (
    text.language === 'bn' && form !== text.terms[i] && !isStem && isFamilyName(text, i) && form.endsWith('র')
  );
}
