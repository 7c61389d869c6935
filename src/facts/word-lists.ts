/** Words and phrases of a list that are looked for in a row of words. */
export interface Phrases {
  readonly all: ReadonlySet<string>;
  /** Most words of a phrase. */
  readonly longest: number;
}

/**
 * Reads a list: entries parted by white space, with `_` between the words of a phrase.
 * @param key what a word is compared by, its stem for one
 */
export function phrases(list: string, key: (word: string) => string = (word) => word): Phrases {
  const all = new Set<string>();
  let longest = 0;
  for (const entry of list.normalize('NFC').split(/\s+/)) {
    if (entry === '') continue;
    const words = entry.split('_').map(key);
    longest = Math.max(longest, words.length);
    all.add(words.join(' '));
  }
  return { all, longest };
}

/** How many words the longest phrase has that begins at a place; 0 where none does. */
export function phraseAt({ all, longest }: Phrases, words: readonly string[], at: number): number {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    if (all.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

/** How many words the longest phrase has that ends before a place; 0 where none does. */
export function phraseBefore({ all, longest }: Phrases, words: readonly string[], to: number): number {
  for (let length = Math.min(longest, to); length > 0; length -= 1) {
    if (all.has(words.slice(to - length, to).join(' '))) return length;
  }
  return 0;
}
