import { jaroWinkler } from '../../text/similarity.js';
import { soundsOf } from '../../text/sounds.js';
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
  const { given, doubtfulGiven } = personLists(text.language);
  const form = text.hasCapitals ? text.folded[i] : text.forms[i];
  return form !== undefined && given.has(form) && !doubtfulGiven.has(form);
}

/** A first name that is as often something else. */
export function isDoubtfulGivenName(text: NameText, i: number): boolean {
  return personLists(text.language).doubtfulGiven.has(text.folded[i] ?? '');
}

/** A word that families are called by, or that ends like one. */
export function isFamilyName(text: NameText, i: number): boolean {
  const { family } = personLists(text.language);
  if (!text.hasCapitals) return family.has(text.terms[i] ?? '') || family.has(text.forms[i] ?? '');
  const folded = text.folded[i] ?? '';
  if (family.has(folded) || MC.test(text.written(i))) return true;
  return FAMILY_ENDING.test(folded) && !text.isCommon(i) && !text.known.has(i);
}

/** A family name that is a word as often. */
export function isDoubtfulFamilyName(text: NameText, i: number): boolean {
  return personLists(text.language).doubtfulFamily.has(text.terms[i] ?? '');
}

/** A person whom one word tells. */
export function isSingleName(text: NameText, i: number): boolean {
  const { single } = personLists(text.language);
  return single.has((text.hasCapitals ? text.folded[i] : text.terms[i]) ?? '');
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
    isGivenName(text, i) || opensVietnamese(text, i) || (text.language === 'vi' && opensEastAsian(text, i))
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
const LEAST_LIKENESS = 0.8;

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
  if (CASE.test(form))
    return !isGivenName(text, i) && !soundsGiven(text, i) && !personLists(text.language).family.has(form);
  return text.language === 'bn' && form !== text.terms[i] && isFamilyName(text, i) && form.endsWith('র');
}
