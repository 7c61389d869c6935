import type { OpenSentence } from '../../../src/facts/open-sentence.js';
import type { Meaning, Value } from '../../../src/facts/value.js';
import type { Range } from '../../../src/text/range.js';
import { found } from '../found.js';

/** What an extractor finds, without what counts are told to count. */
export function foundUncounted(
  find: (sentence: OpenSentence) => Value[],
  language: string,
  text: string,
  taken?: readonly Range[],
): [words: string, meaning: Meaning][] {
  return found(find, language, text, taken).map(([words, meaning]) => {
    if (meaning.kind !== 'count') return [words, meaning];
    const { counted: _, ...uncounted } = meaning;
    return [words, uncounted];
  });
}
