import type { Range } from '../../text/range.js';
import { isJoined, type OpenSentence } from '../open-sentence.js';
import { MORE_THAN } from './bengali-endings.js';
import { connectors } from './connectors.js';
import { digitsAt, isPartOfMore, isYearLike, type Numeral } from './digits.js';
import {
  GLUED_HUNDRED,
  GLUED_SCALES,
  HALVES,
  NO_SCALES,
  type NumberWords,
  numberWords,
  SCALES,
} from './number-words.js';
import { type Found, phraseAt } from './phrases.js';
import { Sum } from './sums.js';

/** A number as it is written: digits, number words and scale words that belong together. */
export interface Figure extends Range {
  /** Tokens `from` to `to` (exclusive). */
  readonly from: number;
  readonly to: number;
  /** Not there where the digits mean something else (a time, a score, a code) or more than a number can hold exactly. */
  readonly value: number | undefined;
  /** The power of ten of the scale word that it ends with; 0 where it ends with none. */
  readonly power: number;
  readonly hasScale: boolean;
  /** Its number is lost, and only a bracket says what it was: see `brackets.ts`. */
  readonly isDamaged: boolean;
  /** Letters that are written together with the digits and are no scale: `km` of `27.5km`. */
  readonly suffix: string;
  /** Written in words only. */
  readonly isWord: boolean;
}

/** The longest figure that begins at a token. */
export function figureAt(sentence: OpenSentence, at: number): Figure | undefined {
  const reader = new FigureReader(sentence, at);
  while (reader.goesOn() && (reader.readNumeral() || reader.readScale() || reader.readHalf()));
  return reader.figure();
}

/** Whether a figure may be a year, as far as its digits tell. */
export function isYear({ tokens }: OpenSentence, { from, to, end }: Figure): boolean {
  const last = tokens[to - 1];
  return to === from + 1 && last?.end === end && isYearLike(last.form);
}

/** A scale word at a token. */
export function scaleAt(sentence: OpenSentence, at: number): Found<number> | undefined {
  const scale = phraseAt(SCALES, sentence, at);
  return scale !== undefined && phraseAt(NO_SCALES, sentence, at) === undefined ? scale : undefined;
}

/** The scale of letters that are written together with digits. */
function gluedScale({ value = 0, suffix }: Numeral): number | undefined {
  if (suffix === GLUED_HUNDRED) return value < 10 ? 2 : undefined;
  return SCALES.get(suffix) ?? GLUED_SCALES.get(suffix);
}

class FigureReader {
  private readonly words: NumberWords;
  private readonly sum = new Sum();
  private to: number;
  private end = 0;
  private suffix = '';
  private isWord = true;
  private isReadable = true;

  constructor(
    private readonly sentence: OpenSentence,
    private readonly from: number,
  ) {
    this.words = numberWords(sentence.language);
    this.to = from;
  }

  figure(): Figure | undefined {
    const { from, to, end, suffix, isWord, sum } = this;
    const start = this.sentence.tokens[from]?.start;
    if (start === undefined || to === from) return undefined;
    const isOrdinal = this.words.ordering.has(this.sentence.tokens[from - 1]?.form ?? '');
    const isNumber =
      this.isReadable &&
      sum.value <= Number.MAX_SAFE_INTEGER &&
      !isOrdinal &&
      !isPartOfMore(this.sentence.text, start, end);
    return {
      start,
      end,
      from,
      to,
      value: isNumber ? sum.value : undefined,
      power: sum.power,
      hasScale: sum.hasScale,
      isDamaged: false,
      suffix,
      isWord,
    };
  }

  /** Whether what follows may belong to it. */
  goesOn(): boolean {
    return this.to === this.from || (this.suffix === '' && isJoined(this.sentence, this.to, this.end));
  }

  readNumeral(): boolean {
    const numeral = this.numeral();
    if (numeral === undefined) return false;
    if (numeral.value === undefined) this.isReadable = false;
    else this.sum.add(numeral.value);
    this.isWord &&= numeral.isWord;
    this.to = numeral.to;
    this.end = numeral.end;
    const power = numeral.suffix === '' ? undefined : gluedScale(numeral);
    if (power === undefined) this.suffix = numeral.suffix;
    else this.sum.scale(power);
    return true;
  }

  readScale(): boolean {
    const scale = scaleAt(this.sentence, this.to);
    if (scale === undefined) return false;
    if (this.to === this.from) {
      if (!this.isLoneScale()) return false;
      this.sum.add(1);
    }
    this.isReadable &&= this.sum.scale(scale.meaning);
    this.to = scale.to;
    this.end = scale.end;
    return true;
  }

  readHalf(): boolean {
    const half = this.to > this.from ? phraseAt(HALVES, this.sentence, this.to) : undefined;
    if (half === undefined) return false;
    this.sum.addHalf();
    this.to = half.to;
    this.end = half.end;
    return true;
  }

  /** `mil euros`, `লক্ষাধিক`: one is meant. */
  private isLoneScale(): boolean {
    const form = this.sentence.tokens[this.from]?.form ?? '';
    return this.words.lone.has(form) || form.endsWith(MORE_THAN);
  }

  /** The numeral here, if it may stand here. */
  private numeral(): Numeral | undefined {
    const { sentence, words, sum, from, to } = this;
    if (to === from) return this.plainNumeral(to) ?? this.addedNumeral();
    if (!sum.isOpen) return undefined;
    const isBehindJoiner = words.joiners.has(sentence.tokens[to]?.form ?? '') && sum.power >= 2;
    const at = isBehindJoiner && isJoined(sentence, to + 1) ? to + 1 : to;
    const numeral = this.plainNumeral(at);
    if (numeral?.value === undefined || !sum.takes(numeral.value)) return undefined;
    return (numeral.isWord ? this.isWord : this.areDigitsMore(at, numeral.to)) ? numeral : undefined;
  }

  /**
   * Whether digits behind a scale word are a part of the same figure: another scale word follows (`5 triệu 200 nghìn`). In
   * the languages of India and Bangladesh none need follow (`১ লাখ ৪৭ হাজার ৫৭০`).
   */
  private areDigitsMore(at: number, to: number): boolean {
    const { sentence, sum } = this;
    const before = sentence.tokens[at - 1];
    if (sum.power === 0 || !/^\s$/.test(sentence.text.slice(before?.end, sentence.tokens[at]?.start)))
      return false;
    const scale = scaleAt(sentence, to)?.meaning;
    if (scale !== undefined) return scale !== sum.power;
    return sentence.language === 'bn' || sentence.language === 'hi';
  }

  /** `সাড়ে ৩`: what stands before a numeral and adds to it. */
  private addedNumeral(): Numeral | undefined {
    const added = phraseAt(this.words.added, this.sentence, this.from);
    if (added === undefined || !isJoined(this.sentence, added.to)) return undefined;
    const numeral = this.plainNumeral(added.to);
    return numeral?.value === undefined ? undefined : { ...numeral, value: numeral.value + added.meaning };
  }

  private plainNumeral(at: number): Numeral | undefined {
    const { sentence, words } = this;
    return (
      digitsAt(sentence, at) ?? wordNumeral(phraseAt(words.cardinals, sentence, at) ?? this.unsureNumeral(at))
    );
  }

  /** A word that is a number only before a scale word (`one million`) or a greater number (`one to six`). */
  private unsureNumeral(at: number): Found<number> | undefined {
    const { sentence, words } = this;
    const word = phraseAt(words.unsure, sentence, at);
    if (word === undefined || !isJoined(sentence, word.to)) return undefined;
    return scaleAt(sentence, word.to) !== undefined || this.isBelow(word) ? word : undefined;
  }

  /** Only one is: `a to`, `năm đến` say something else. */
  private isBelow({ meaning, start, end, to }: Found<number>): boolean {
    const { sentence, words } = this;
    const table = connectors(sentence.language)?.words;
    const connector = meaning === 1 && end - start > 1 && table ? phraseAt(table, sentence, to) : undefined;
    if (connector === undefined || !isJoined(sentence, connector.to)) return false;
    const next = digitsAt(sentence, connector.to) ?? phraseAt(words.cardinals, sentence, connector.to);
    return next !== undefined;
  }
}

function wordNumeral(word: Found<number> | undefined): Numeral | undefined {
  return word && { value: word.meaning, to: word.to, end: word.end, suffix: '', isWord: true };
}
