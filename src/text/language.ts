import { romanisedBengali } from './romanised.js';
import { foldedStopwords, stopwords } from './stopwords.js';
import { isSyllable } from './vietnamese.js';
import { type Word, words } from './words.js';

/** Scripts that one language of wide use stands for; a Latin text needs a closer look. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Tamil}/gu, 'ta'],
];
const LATIN = /\p{Script=Latin}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u;
const SPANISH_SIGNS = /[¿¡]/u;
const SPANISH_LETTER = /ñ/u;
/** Function words that decide between languages of Latin script, beside those of the stop lists. */
const LATIN_LANGUAGES = ['en', 'es', 'vi', 'fr', 'de', 'pt', 'it'] as const;
type LatinLanguage = (typeof LATIN_LANGUAGES)[number];
/** No more than this is looked at, in UTF-16 units: a language shows itself early. */
const SAMPLE = 2000;

/** What one word, or one sign, says for a language. */
const EVIDENCE = {
  stopword: 1,
  // Typed without its accents: `que` is Spanish, but `la` is several languages' and Vietnamese `là`.
  foldedStopword: 0.5,
  letter: 1.5,
  // Names carry their letters into other languages: `Who is Nguyễn Văn Hải?`
  letterInName: 0.3,
  sign: 1.5,
  syllable: 0.25,
} as const;
/** Where nearly all words are syllables, it is Vietnamese without accents: other languages have longer words. */
const SYLLABLES_IN_VIETNAMESE = 0.65;

/**
 * The language of a text, a short question above all: by script, then by function words, by letters and signs that one
 * language has. Bengali may be typed in Latin letters. `undefined` where nothing tells (a bare name, a number).
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const latin = count(sample, LATIN);
  let best: string | undefined;
  let most = 0;
  for (const [letters, language] of SCRIPTS) {
    const found = count(sample, letters);
    if (found > most) {
      most = found;
      best = language;
    }
  }
  if (best === 'zh' && KANA.test(sample)) best = 'ja';
  // Names and terms in Latin letters may outnumber the words that they stand among: `Mexico City Hanoi embassy কবে?`
  return latin > most ? (detectLatin(sample) ?? best) : best;
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

function detectLatin(sample: string): LatinLanguage | 'bn' | undefined {
  const found = words(sample);
  const isAllCapitals = sample === sample.toUpperCase();
  let best: LatinLanguage | undefined;
  let highest = 0;
  for (const language of LATIN_LANGUAGES) {
    let score = language === 'es' && SPANISH_SIGNS.test(sample) ? EVIDENCE.sign : 0;
    for (const [i, word] of found.entries()) {
      score += wordEvidence(word, language, word.isCapital && i > 0 && !isAllCapitals);
    }
    if (language === 'vi' && score > 0) score += syllableEvidence(found);
    if (score > highest) {
      highest = score;
      best = language;
    }
  }
  return romanisedBengali(sample) > highest ? 'bn' : best;
}

function wordEvidence({ form }: Word, language: LatinLanguage, isName: boolean): number {
  if (stopwords(language).has(form)) return EVIDENCE.stopword;
  if (foldedStopwords(language).has(form)) return EVIDENCE.foldedStopword;
  const isOwn =
    (language === 'vi' && VIETNAMESE.test(form)) || (language === 'es' && SPANISH_LETTER.test(form));
  if (!isOwn) return 0;
  return isName ? EVIDENCE.letterInName : EVIDENCE.letter;
}

function syllableEvidence(found: readonly Word[]): number {
  const syllables = found.filter(({ form }) => isSyllable(form)).length;
  return syllables >= SYLLABLES_IN_VIETNAMESE * found.length ? syllables * EVIDENCE.syllable : 0;
}
