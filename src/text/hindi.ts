/**
 * Hindi stems by the longest suffix, after A. Ramanathan and D. Rao, "A Lightweight Stemmer for Hindi" (2003).
 * The suffixes are grouped by length, with the fewest UTF-16 units that the stem keeps.
 */
const SUFFIXES: readonly { readonly keep: number; readonly endings: readonly string[] }[] = [
  { keep: 3, endings: ['ाएंगी', 'ाएंगे', 'ाऊंगी', 'ाऊंगा', 'ाइयाँ', 'ाइयों', 'ाइयां'] },
  {
    keep: 3,
    endings: [
      'ाएगी',
      'ाएगा',
      'ाओगी',
      'ाओगे',
      'एंगी',
      'ेंगी',
      'एंगे',
      'ेंगे',
      'ूंगी',
      'ूंगा',
      'ातीं',
      'नाओं',
      'नाएं',
      'ताओं',
      'ताएं',
      'ियाँ',
      'ियों',
      'ियां',
    ],
  },
  {
    keep: 2,
    endings: [
      'ाकर',
      'ाइए',
      'ाईं',
      'ाया',
      'ेगी',
      'ेगा',
      'ोगी',
      'ोगे',
      'ाने',
      'ाना',
      'ाते',
      'ाती',
      'ाता',
      'तीं',
      'ाओं',
      'ाएं',
      'ुओं',
      'ुएं',
      'ुआं',
    ],
  },
  {
    keep: 2,
    endings: ['कर', 'ाओ', 'िए', 'ाई', 'ाए', 'ने', 'नी', 'ना', 'ते', 'ीं', 'ती', 'ता', 'ाँ', 'ां', 'ों', 'ें'],
  },
  { keep: 2, endings: ['ो', 'े', 'ू', 'ु', 'ी', 'ि', 'ा'] },
];

/** @param word a normal form */
export function stemHindi(word: string): string {
  for (const { keep, endings } of SUFFIXES) {
    const ending = endings.find((suffix) => word.endsWith(suffix) && word.length - suffix.length >= keep);
    if (ending !== undefined) return word.slice(0, word.length - ending.length);
  }
  return word;
}
