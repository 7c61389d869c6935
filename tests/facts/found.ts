import type { IsFree, Meaning, Sentence, Value } from '../../src/facts/value.js';
import { analyse } from '../../src/text/analysis.js';

/** A text that is one sentence. */
export function sentenceOf(text: string, language: string): Sentence {
  return { text, start: 0, end: text.length, tokens: analyse(text, language), language };
}

/** What an extractor finds in a text, each value as its words and what they mean. */
export function found(
  find: (sentence: Sentence, isFree: IsFree) => Value[],
  language: string,
  text: string,
  isFree: IsFree = () => true,
): [words: string, meaning: Meaning][] {
  return find(sentenceOf(text, language), isFree).map(({ start, end, text: words, ...meaning }) => [
    words,
    meaning,
  ]);
}
