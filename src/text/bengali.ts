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

/** Two letters (marks and vowel signs not counted): no stem keeps fewer. */
const TWO_LETTERS = /\p{L}\P{L}*\p{L}/u;

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
  return TWO_LETTERS.test(stem) && !stem.endsWith('্');
}

/** What Bengali joins to a noun to make a new word of it: `পাসপোর্টধারী` holder of a passport, `ভিসামুক্ত` free of a visa. */
const SECOND_PARTS = `
  ধারী কারী মুক্ত যুক্ত ভুক্ত প্রাপ্ত খাত বিহীন হীন পূর্ণ ভিত্তিক মূলক সংক্রান্ত বাদী বাদ গত জনিত কালীন যোগ্য ভাবে বাহী বাসী জীবী শীল
  মন্ত্রী পতি কর্মী শিল্প ব্যবস্থা রত ময় বিদ শাস্ত্র বিজ্ঞান
`
  .normalize('NFC')
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);

/** The first part of a compound, where its second is one of those that many words are made with. */
export function firstPart(stem: string): string | undefined {
  const second = SECOND_PARTS.find((part) => leavesStem(stem, part));
  return second === undefined ? undefined : stem.slice(0, -second.length);
}
