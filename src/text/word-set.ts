/**
 * A list of words, written with white space between them, as a set in normal form C.
 * @param key what a word is compared by
 */
export function wordSet(list: string, key: (word: string) => string = (word) => word): ReadonlySet<string> {
  return new Set(
    list
      .normalize('NFC')
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(key),
  );
}
