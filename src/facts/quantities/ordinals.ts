import { isJoined, type OpenSentence } from '../open-sentence.js';
import { ORDINAL_WORDS } from './ordinal-words.js';
import { phraseAt } from './phrases.js';

/** A place in an order, as a word or with digits. */
export interface Ordinal {
  readonly value: number;
  /** Behind its last token. */
  readonly to: number;
}

const DIGITS = /^[1-9]\d{0,3}/;
/** Spanish may write a point before them: `50.º` */
const RAISED = /^[ºª]$/u;

/** The ordinal at a token; Vietnamese writes them otherwise, see `ranks.ts`. */
export function ordinalAt(sentence: OpenSentence, at: number): Ordinal | undefined {
  const { language, tokens } = sentence;
  const words = ORDINAL_WORDS[language];
  const token = tokens[at];
  if (words === undefined || token === undefined) return undefined;
  const digits = DIGITS.exec(token.form)?.[0];
  if (digits === undefined) {
    const word = phraseAt(words.ordinals, sentence, at);
    return word && { value: word.meaning, to: word.to };
  }
  const ending = token.form.slice(digits.length);
  if (words.endings.test(ending)) return { value: Number(digits), to: at + 1 };
  const isRaised = ending === '' && RAISED.test(tokens[at + 1]?.form ?? '') && isJoined(sentence, at + 1);
  return isRaised ? { value: Number(digits), to: at + 2 } : undefined;
}
