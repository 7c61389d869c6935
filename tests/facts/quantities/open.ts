import { type OpenSentence, openSentence } from '../../../src/facts/quantities/open-sentence.js';
import { sentenceOf } from '../found.js';

/** A text of which nothing is taken yet. */
export function open(text: string, language: string): OpenSentence {
  return openSentence(sentenceOf(text, language), () => true);
}
