import { analyse } from '../text/analysis.js';
import { LEXICON_LANGUAGES } from '../text/concepts.js';
import { withoutFrame } from '../text/frames.js';
import { countGraphemes } from '../text/graphemes.js';
import { detectLanguage } from '../text/language.js';
import type { Lexicon } from '../text/lexicon.js';
import { inBengaliScript } from '../text/romanised.js';
import { readSlot, type Slot } from '../text/slot.js';
import { type WantedKind, wantedKind, wantsDay } from '../text/wanted.js';
import { MAX_QUESTION_LENGTH, MIN_QUESTION_LENGTH, type RefusalReason } from './reply.js';
import { smallTalk } from './small-talk.js';

/** A question that can be looked up. */
export interface Question {
  /**
   * What is looked up: what was typed without the words that only say how somebody asks (`Can you tell me …`), Bengali in
   * Latin letters in its own script.
   */
  readonly text: string;
  readonly language: string;
  readonly wanted: WantedKind;
  /** Whether a date is wanted, and to the day. */
  readonly wantsDay: boolean;
  readonly slot: Slot;
  /** The normal forms of all its words, and their terms. */
  readonly forms: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
}

/** Why something typed is no question to look up. */
export interface NoQuestion {
  readonly reason: RefusalReason;
  readonly language?: string;
}

/** What nobody sees: control and space characters part words, format characters (joiners, marks of direction) do not. */
const SPACE = /[\p{Cc}\p{Z}]+/gu;
const FORMAT = /\p{Cf}/gu;
/** All but the joiners, which shape Bengali letters. */
const LEFT_OUT = /[^\P{Cf}\u200C\u200D]/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
/** What a question of bare names or numbers in Latin script is taken for. */
const DEFAULT_LANGUAGE = 'en';

/**
 * Reads what a person typed: a question with its language, or the reason why it can't be answered.
 * @param lexicon tells the language of bare words that no function word tells it of (`comercio bilateral`)
 */
export function readQuestion(typed: string, lexicon?: Lexicon): Question | NoQuestion {
  const said = typed.replace(LEFT_OUT, '').replace(SPACE, ' ').trim();
  const seen = said.replace(FORMAT, '').trim();
  if (seen === '') return { reason: 'empty' };
  if (typed.length > MAX_QUESTION_LENGTH) return { reason: 'too-long', ...languageOf(said) };
  if (!WORD_CHARACTER.test(said)) return { reason: 'no-words' };
  if (countGraphemes(seen, MIN_QUESTION_LENGTH) < MIN_QUESTION_LENGTH) return { reason: 'too-short' };
  const talk = smallTalk(said);
  if (talk !== undefined) return talk;
  const language = detectLanguage(said) ?? languageOfWords(said, lexicon);
  const text = withoutFrame(language === 'bn' ? inBengaliScript(said) : said, language);
  const tokens = analyse(text, language);
  const wanted = wantedKind(text, language);
  return {
    text,
    language,
    wanted,
    wantsDay: wanted === 'when' && wantsDay(text, language),
    slot: readSlot(tokens, language),
    forms: new Set(tokens.map((token) => token.form)),
    terms: new Set(tokens.map((token) => token.term)),
  };
}

/** The language in which most of the words are words of the lexicon. */
function languageOfWords(text: string, lexicon: Lexicon | undefined): string {
  let best = DEFAULT_LANGUAGE;
  let most = 0;
  for (const language of LEXICON_LANGUAGES) {
    const matches = lexicon?.match(analyse(text, language), language) ?? [];
    const known = new Set(
      matches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
    );
    if (known.size > most) [best, most] = [language, known.size];
  }
  return best;
}

function languageOf(text: string): { language?: string } {
  const language = detectLanguage(text);
  return language === undefined ? {} : { language };
}
