import { stopwords } from './stopwords.js';
import { foldAccents, words } from './words.js';

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
/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u;
/** Signs of Spanish: weaker than a word, since names carry them into other languages. */
const SPANISH = /[¿¡ñ]/u;
/** Function words that decide between languages of Latin script, beside those of the stop lists. */
const LATIN_LANGUAGES = ['en', 'es', 'vi', 'fr', 'de', 'pt', 'it'] as const;
/** No more than this is looked at, in UTF-16 units: a language shows itself early. */
const SAMPLE = 2000;

const FOLDED_STOPWORDS = new Map(
  LATIN_LANGUAGES.map((language) => [language, new Set([...stopwords(language)].map(foldAccents))]),
);

/**
 * The language of a text, a short question above all: by script, then by Vietnamese letters, Spanish signs and
 * function words. `undefined` where nothing tells (a bare name, a number).
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE).normalize('NFC').toLowerCase();
  let best: string | undefined;
  let most = sample.match(LATIN)?.length ?? 0;
  for (const [letters, language] of SCRIPTS) {
    const count = sample.match(letters)?.length ?? 0;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  if (best !== undefined || most === 0) return best;
  return detectLatin(sample);
}

function detectLatin(sample: string): string | undefined {
  const forms = words(sample).map((word) => word.form);
  let best: string | undefined;
  let highest = 0;
  for (const language of LATIN_LANGUAGES) {
    let score = 0;
    for (const form of forms) {
      // A word typed without its accents counts less: `que` is Spanish, `la` is several languages' and Vietnamese `là`.
      if (stopwords(language).has(form)) score += 1;
      else if (FOLDED_STOPWORDS.get(language)?.has(form)) score += 0.5;
      if (language === 'vi' && VIETNAMESE.test(form)) score += 1.5;
    }
    if (language === 'es' && SPANISH.test(sample)) score += 1.5;
    if (score > highest) {
      highest = score;
      best = language;
    }
  }
  return best;
}
