/**
 * Bengali stems. A noun carries, from its end inwards: an emphatic (-ই, -ও), a case (-এর, -কে, -তে …), a number or a
 * determiner (-গুলো, -দের, -টি …). They are taken off while enough of the word is left to tell it from others. Verbs are
 * left to the lexicon: their forms change inside.
 */
const SUFFIXES = `
  ই ও
  দেরকে য়ের ের দের কে তে য় র ে
  গুলো গুলি সমূহ খানা জন টি টা রা েরা বৃন্দ গণ
`
  .normalize('NFC')
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);

/**
 * Most suffixes taken off. A word's own end may look like one (`অক্টোবর`, `সময়`, `টোকিও`) and is taken off too: else the
 * word would not meet its inflected forms.
 */
const LAYERS = 5;

/** Fewest letters (marks and vowel signs not counted) that a stem keeps. */
const SHORTEST_STEM = 2;

/** @param word a normal form */
export function stemBengali(word: string): string {
  let stem = word;
  for (let layer = 0; layer < LAYERS; layer += 1) {
    const suffix = SUFFIXES.find((ending) => leavesStem(stem, ending));
    if (suffix === undefined) break;
    stem = stem.slice(0, -suffix.length);
  }
  return stem;
}

function leavesStem(word: string, suffix: string): boolean {
  if (!word.endsWith(suffix)) return false;
  const stem = word.slice(0, -suffix.length);
  return letters(stem) >= SHORTEST_STEM && !stem.endsWith('্');
}

function letters(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0;
}
