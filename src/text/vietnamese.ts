/**
 * A word of one syllable without its accents, with the letters that Vietnamese begins, fills and ends one with.
 */
const SYLLABLE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|n|ngh?|nh|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ngh?|nh|n|p|t)?$/;

/** Whether a word may be one of Vietnamese. @param folded its normal form without accents */
export function isSyllable(folded: string): boolean {
  return SYLLABLE.test(folded);
}
