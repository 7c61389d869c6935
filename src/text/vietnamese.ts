/**
 * A word of one syllable without its accents, with the letters that Vietnamese begins, fills and ends one with.
 */
const SYLLABLE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|n|ngh?|nh|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ngh?|nh|n|p|t)?$/;

/** Whether a word may be one of Vietnamese. @param folded its normal form without accents */
export function isSyllable(folded: string): boolean {
  return SYLLABLE.test(folded);
}

const I_OF = new Map([...'yýỳỷỹỵ'].map((y, i) => [y, 'iíìỉĩị'.charAt(i)]));
/** A syllable whose last sound is written with either letter: `kỷ` and `kỉ`, `lý` and `lí`, `quý` and `quí`. */
const EITHER = /^(?:[hklmst]|qu)[yýỳỷỹỵ]$/;

/** A syllable as one of the two ways spells it that Vietnamese has for it. */
export function withI(syllable: string): string {
  return EITHER.test(syllable) ? syllable.slice(0, -1) + (I_OF.get(syllable.slice(-1)) ?? '') : syllable;
}
