import { type OpenSentence, withHoles } from '../../src/facts/open-sentence.js';
import type { Meaning, Sentence, Value } from '../../src/facts/value.js';
import { analyse } from '../../src/text/analysis.js';
import type { Range } from '../../src/text/range.js';

/** A text that is one sentence. */
export function sentenceOf(text: string, language: string): Sentence {
  return { text, start: 0, end: text.length, tokens: analyse(text, language), language };
}

/**
 * What an extractor finds in a text, each value as its words and what they mean.
 * @param taken where values stand that were found before, in order
 */
export function found(
  find: (sentence: OpenSentence) => Value[],
  language: string,
  text: string,
  taken: readonly Range[] = [],
): [words: string, meaning: Meaning][] {
  return find(withHoles(sentenceOf(text, language), taken)).map(({ start, end, text: words, ...meaning }) => [
    words,
    meaning,
  ]);
}
