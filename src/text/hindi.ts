/**
 * Hindi stems by the longest suffix, after A. Ramanathan and D. Rao, "A Lightweight Stemmer for Hindi" (2003).
 * The suffixes are grouped by length, with the fewest UTF-16 units that the stem keeps.
 */
const SUFFIXES: readonly { readonly keep: number; readonly endings: readonly string[] }[] = [
  { keep: 3, endings: ['ाएंगी', 'ाएंगे', 'ाऊंगी', 'ाऊंगा', 'ाइयों', 'ाइयां'] },
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
    endings: ['कर', 'ाओ', 'िए', 'ाई', 'ाए', 'ने', 'नी', 'ना', 'ते', 'ीं', 'ती', 'ता', 'ां', 'ों', 'ें'],
  },
  { keep: 2, endings: ['ो', 'े', 'ू', 'ु', 'ी', 'ि', 'ा'] },
];

/** @param word a normal form */
export function stemHindi(word: string): string {
  const spelt = inOneSpelling(word);
  for (const { keep, endings } of SUFFIXES) {
    const ending = endings.find((suffix) => spelt.endsWith(suffix) && spelt.length - suffix.length >= keep);
    if (ending !== undefined) return spelt.slice(0, spelt.length - ending.length);
  }
  return spelt;
}

/** Writers may leave out the nukta (`सड़क`, `सडक`) and write a nasal in three ways (`हिन्दी`, `हिंदी`; `कहाँ`, `कहां`). */
function inOneSpelling(word: string): string {
  return word
    .replaceAll('\u093C', '')
    .replaceAll('ँ', 'ं')
    .replace(/[ङञणनम]्(?=[क-भ])/gu, 'ं');
}
