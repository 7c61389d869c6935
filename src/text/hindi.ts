/**
 * Hindi stems by the longest suffix, after A. Ramanathan and D. Rao, "A Lightweight Stemmer for Hindi" (2003); without
 * those that `inOneSpelling` makes into others.
 */
const SUFFIXES = `
  ाएंगी ाएंगे ाऊंगी ाऊंगा ाइयों ाइयां
  ाएगी ाएगा ाओगी ाओगे एंगी ेंगी एंगे ेंगे ूंगी ूंगा ातीं नाओं नाएं ताओं ताएं ियों ियां
  ाकर ाइए ाईं ाया ेगी ेगा ोगी ोगे ाने ाना ाते ाती ाता तीं ाओं ाएं ुओं ुएं ुआं
  कर ाओ िए ाई ाए ने नी ना ते ीं ती ता ां ों ें
  ो े ू ु ी ि ा
`
  .trim()
  .split(/\s+/);

/** Fewest UTF-16 units that a stem keeps. */
const SHORTEST_STEM = 2;

/** @param word a normal form */
export function stemHindi(word: string): string {
  const spelt = inOneSpelling(word);
  const suffix = SUFFIXES.find(
    (ending) => spelt.endsWith(ending) && spelt.length - ending.length >= SHORTEST_STEM,
  );
  return suffix === undefined ? spelt : spelt.slice(0, -suffix.length);
}

/** Writers may leave out the nukta (`सड़क`, `सडक`) and write a nasal in three ways (`हिन्दी`, `हिंदी`; `कहाँ`, `कहां`). */
function inOneSpelling(word: string): string {
  return word
    .replaceAll('\u093C', '')
    .replaceAll('ँ', 'ं')
    .replace(/[ङञणनम]्(?=[क-भ])/gu, 'ं');
}
