import type { Token } from '../../text/analysis.js';
import { stopwords } from '../../text/stopwords.js';
import type { OpenSentence } from '../open-sentence.js';
import type { TextRange } from '../value.js';
import { FUNCTION_WORDS, OF_MORE } from './count-words.js';
import {
  BENGALI_CLASSIFIERS,
  ENGLISH_PEOPLES,
  ENGLISH_PLURAL,
  ENGLISH_PLURALS,
  ENGLISH_SINGULARS,
  INDIC_ADJECTIVE,
  INDIC_ADJECTIVES,
  INDIC_VERBS,
  SPANISH_ADJECTIVES,
  VIETNAMESE_CLASSIFIERS,
  VIETNAMESE_SYLLABLES,
} from './counted-words.js';
import { phraseAt } from './phrases.js';
import type { Quantity } from './quantities.js';

/** What is counted, alone: without its adjectives and classifiers. Where the language does not tell it, there is none. */
export function countedBy(sentence: OpenSentence, quantity: Quantity): TextRange | undefined {
  const words = wordsBehind(sentence, quantity);
  const noun = NOUNS[sentence.language]?.(words) ?? [];
  const [first, last] = [noun[0], noun.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [start, end] = [first.start, last.end];
  return { start, end, text: sentence.text.slice(start, end) };
}

/** How a language finds the noun among the words behind a number. */
const NOUNS: Readonly<Record<string, (words: readonly Token[]) => readonly Token[]>> = {
  en: englishNoun,
  es: spanishNoun,
  vi: vietnameseNoun,
  bn: indicNoun,
  hi: indicNoun,
};

/** Adjectives and a noun, and what else may be needed to tell it. */
const MOST_WORDS = 5;
const BETWEEN = /^[\s\-‐‑]$/u;
const NUMBER = /^\d/;
/** What `more than` of Bengali stands behind, though it belongs to the amount: `১৫০ দেশের বেশি`. */
const GENITIVE_NOUN = /..ের[ইও]?$/u;

/** The words behind a number up to a sign, a number or a function word. */
function wordsBehind(sentence: OpenSentence, { figure, to, end }: Quantity): Token[] {
  const { text, tokens, language } = sentence;
  const inside = tokens[figure.to];
  const isInside = to > figure.to && inside !== undefined && !BENGALI_CLASSIFIERS.test(inside.form);
  if (isInside && language === 'bn' && GENITIVE_NOUN.test(inside.form)) return [inside];
  const isOf = figure.power >= 6 && tokens[to]?.form === 'de';
  let at = phraseAt(OF_MORE, sentence, to)?.to ?? (isOf ? to + 1 : to);
  let before = at === to ? end : (tokens[at - 1]?.end ?? end);
  const found: Token[] = [];
  for (let token = tokens[at]; token !== undefined && found.length < MOST_WORDS; token = tokens[at]) {
    const isJoined = BETWEEN.test(text.slice(before, token.start));
    const isFunctionWord = stopwords(language).has(token.form) || FUNCTION_WORDS.has(token.form);
    if (!isJoined || isFunctionWord || NUMBER.test(token.form)) break;
    found.push(token);
    before = token.end;
    at += 1;
  }
  return found;
}

/** The first plural, or the last of several in a row: `12 new sports clubs`. */
function englishNoun(words: readonly Token[]): readonly Token[] {
  const first = words.findIndex(({ form }) => isEnglishPlural(form));
  const people = words[0];
  if (first < 0) return people?.isCapital && ENGLISH_PEOPLES.test(people.form) ? [people] : [];
  const behind = words.findIndex(({ form }, i) => i > first && !isEnglishPlural(form));
  return words.slice(0, behind < 0 ? words.length : behind).slice(-1);
}

function isEnglishPlural(form: string): boolean {
  if (ENGLISH_PLURALS.has(form)) return true;
  return form.length > 3 && ENGLISH_PLURAL.test(form) && !ENGLISH_SINGULARS.has(form);
}

/** `193 Estados`, `dos grandes ríos` */
function spanishNoun(words: readonly Token[]): readonly Token[] {
  const plurals = words.slice(
    0,
    behindLast(words, ({ form }) => form.endsWith('s')),
  );
  const at = behindLast(plurals.slice(0, -1), ({ form }) => SPANISH_ADJECTIVES.has(form));
  return plurals.slice(at, at + 1);
}

/** `hai nước`, `12 ngôi nhà`, `ba thành phố` */
function vietnameseNoun(words: readonly Token[]): readonly Token[] {
  const at = words.length > 1 && VIETNAMESE_CLASSIFIERS.has(words[0]?.form ?? '') ? 1 : 0;
  const [first, second] = words.slice(at);
  if (first === undefined) return [];
  const isWhole = VIETNAMESE_SYLLABLES.has(first.form) || second === undefined;
  return isWhole || second.isCapital !== first.isCapital ? [first] : [first, second];
}

/** `তিনটি গাছ`, `১২ জন ছাত্র`, `চারটি বড় শহর` */
function indicNoun(words: readonly Token[]): readonly Token[] {
  const behind = words.slice(behindLast(words, ({ form }) => BENGALI_CLASSIFIERS.test(form)));
  const at = behindLast(
    behind.slice(0, -1),
    ({ form }) => INDIC_ADJECTIVES.has(form) || INDIC_ADJECTIVE.test(form),
  );
  return behind.slice(at, at + 1).filter(({ form }) => !INDIC_VERBS.has(form));
}

/** Behind the last of the first words that something holds for. */
function behindLast(words: readonly Token[], holds: (word: Token) => boolean): number {
  const at = words.findIndex((word) => !holds(word));
  return at < 0 ? words.length : at;
}
