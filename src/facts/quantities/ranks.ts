import { stopwords } from '../../text/stopwords.js';
import { isJoined, type OpenSentence } from '../open-sentence.js';
import type { Value } from '../value.js';
import { numberWords } from './number-words.js';
import {
  BENGALI_SUPERLATIVE,
  NOT_BEFORE_FIRST,
  NOT_BEFORE_THU,
  NOT_BEHIND_THU,
  ONE_OF,
  ORDINAL_WORDS,
  type OrdinalWords,
  VIETNAMESE_FIRST,
  VIETNAMESE_MOST,
  VIETNAMESE_ONE_OF,
  VIETNAMESE_ORDINALS,
  VIETNAMESE_SUPERLATIVES,
} from './ordinal-words.js';
import { type Ordinal, ordinalAt } from './ordinals.js';
import { phraseAt, phraseBefore } from './phrases.js';

/** How many tokens before `đầu tiên` the words may stand that make it one of several. */
const LOOK_BACK = 12;

/** A rank at tokens `from` to `to` (exclusive). */
interface Rank {
  readonly from: number;
  readonly to: number;
  readonly rank: number;
}

/** Places in an order: `second largest`, `the third` before what is ordered, `lớn thứ hai`. */
export function ranks(sentence: OpenSentence): Value[] {
  const { text, language, tokens } = sentence;
  const words = ORDINAL_WORDS[language];
  const found: Value[] = [];
  let at = 0;
  while (at < tokens.length) {
    const place = language === 'vi' ? vietnameseRank(sentence, at) : words && rankAt(sentence, at, words);
    const first = tokens[place?.from ?? at];
    const last = tokens[(place?.to ?? 0) - 1];
    if (place !== undefined && first !== undefined && last !== undefined) {
      const { start } = first;
      const { end } = last;
      found.push({ start, end, text: text.slice(start, end), kind: 'rank', rank: place.rank });
    }
    at = Math.max(at + 1, place?.to ?? 0);
  }
  return found;
}

/** Whether a superlative stands anywhere: `largest`, `most populous`, `lớn nhất`, `বৃহত্তম`. */
export function hasSuperlative({ language, tokens }: OpenSentence): boolean {
  const words = ORDINAL_WORDS[language];
  return tokens.some((token) => {
    const form = token?.form ?? '';
    if (language === 'vi') return form === VIETNAMESE_MOST;
    return words?.superlatives.has(form) || words?.degrees.has(form) || BENGALI_SUPERLATIVE.test(form);
  });
}

function rankAt(sentence: OpenSentence, at: number, words: OrdinalWords): Rank | undefined {
  const ordinal = ordinalAt(sentence, at);
  if (ordinal === undefined || !isJoined(sentence, ordinal.to)) return undefined;
  const to = superlativeEnd(sentence, ordinal, words);
  if (to === undefined && !isBeforeNoun(sentence, at, ordinal, words)) return undefined;
  return { from: at, to: to ?? ordinal.to, rank: ordinal.value };
}

/** Behind a superlative that follows an ordinal. */
function superlativeEnd(
  sentence: OpenSentence,
  { to }: Ordinal,
  { superlatives, degrees }: OrdinalWords,
): number | undefined {
  const form = sentence.tokens[to]?.form ?? '';
  if (superlatives.has(form) || BENGALI_SUPERLATIVE.test(form)) return to + 1;
  return degrees.has(form) && isJoined(sentence, to + 1) ? to + 2 : undefined;
}

/** Whether an ordinal orders the thing behind it. A capital on both makes a name (`Third Reich`), on digits too. */
function isBeforeNoun(
  sentence: OpenSentence,
  at: number,
  { to }: Ordinal,
  { before, notBefore }: OrdinalWords,
): boolean {
  const { text, language, tokens } = sentence;
  const [previous, ordinal, noun] = [tokens[at - 1], tokens[at], tokens[to]];
  if (previous === undefined || ordinal === undefined || noun === undefined) return false;
  const isDetermined = before.test(previous.form) && text.slice(previous.end, ordinal.start) === ' ';
  const isPossessed = language === 'en' && /^['’]s? $/.test(text.slice(previous.end, ordinal.start));
  if (!isDetermined && !isPossessed) return false;
  if (phraseBefore(ONE_OF, sentence, at - 1) !== undefined) return false;
  if (!/^\s$/.test(text.slice(tokens[to - 1]?.end, noun.start))) return false;
  if (ordinal.isCapital || (noun.isCapital && /^\d/.test(ordinal.form))) return false;
  return !/^\d/.test(noun.form) && isPlainWord(language, noun.form) && notBefore.get(noun.form) === undefined;
}

/** Neither a function word nor a number. */
function isPlainWord(language: string, form: string): boolean {
  return !stopwords(language).has(form) && numberWords(language).cardinals.get(form) === undefined;
}

/** `lớn thứ hai`, `tổng thống thứ ba`, `tổng thống đầu tiên` */
function vietnameseRank(sentence: OpenSentence, at: number): Rank | undefined {
  const { text, tokens } = sentence;
  const [previous, token] = [tokens[at - 1], tokens[at]];
  if (previous === undefined || token === undefined || token.isCapital) return undefined;
  if (text.slice(previous.end, token.start) !== ' ' || !isJoined(sentence, at + 1)) return undefined;
  return isFirst(sentence, at) ? { from: at, to: at + 2, rank: 1 } : rankWithThu(sentence, at);
}

function isFirst(sentence: OpenSentence, at: number): boolean {
  const before = sentence.tokens[at - 1]?.form ?? '';
  if (phraseAt(VIETNAMESE_FIRST, sentence, at) === undefined) return false;
  if (NOT_BEFORE_FIRST.has(before) || !isPlainWord('vi', before)) return false;
  for (let i = at - 2; i >= Math.max(0, at - LOOK_BACK); i -= 1) {
    if (phraseAt(VIETNAMESE_ONE_OF, sentence, i) !== undefined) return false;
  }
  return true;
}

/** `thứ ba` is also Tuesday. */
function rankWithThu(sentence: OpenSentence, at: number): Rank | undefined {
  const { tokens } = sentence;
  const number = tokens[at]?.form === 'thứ' ? vietnameseNumber(sentence, at + 1) : undefined;
  if (number === undefined || tokens[at + 1]?.isCapital === true) return undefined;
  const superlative = phraseBefore(VIETNAMESE_SUPERLATIVES, sentence, at);
  if (superlative !== undefined) return { from: superlative.from, to: number.to, rank: number.value };
  const before = tokens[at - 1]?.form ?? '';
  const behind = isJoined(sentence, number.to) ? (tokens[number.to]?.form ?? '') : '';
  const isDay = NOT_BEFORE_THU.has(before) || NOT_BEHIND_THU.has(behind) || !isPlainWord('vi', before);
  return isDay ? undefined : { from: at, to: number.to, rank: number.value };
}

function vietnameseNumber(sentence: OpenSentence, at: number): Ordinal | undefined {
  const word =
    phraseAt(numberWords('vi').cardinals, sentence, at) ?? phraseAt(VIETNAMESE_ORDINALS, sentence, at);
  if (word !== undefined) return { value: word.meaning, to: word.to };
  const form = sentence.tokens[at]?.form ?? '';
  return /^[1-9]\d{0,3}$/.test(form) ? { value: Number(form), to: at + 1 } : undefined;
}
