import type { Token } from './analysis.js';
import { wordSet } from './word-set.js';

/** Words at the beginning of a sentence by which it goes on about what the one before it has named. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'he she it they his her its their him them this these that those such both former latter',
  es: 'él ella ellos ellas este esta esto estos estas ese esa eso esos esas dicho dicha dichos dichas su sus ambos ambas',
  vi: 'ông bà họ nó ấy này đó đây',
  bn: 'তিনি তার তাঁর তারা তাঁরা তাদের তাঁদের সে এর এই এটি এটা এরা সেটি এসব উভয়',
  hi: 'वह वे यह ये उन्होंने उसने इस इसके इसकी उसके उनके उनकी इन',
};
const SETS = new Map(Object.entries(WORDS).map(([language, words]) => [language, wordSet(words)]));

/** How a sentence begins that lists what the one before it has announced. */
const LISTING: Readonly<Record<string, RegExp>> = {
  en: /^(among|of) (them|these|those|which)\b|^(these|those) (are|were)\b|^(these|those|they|it) (includes?|included|comprised?)\b|^(including|namely|notably)\b/iu,
  es: /^(entre|de) (ellos|ellas|estos|estas|esos|esas)\b|^(estos|estas|ellos|ellas) (son|incluyen|eran|fueron)\b/iu,
  vi: /^(trong đó|bao gồm|gồm|cụ thể|đó là)(?=\s)/iu,
  bn: /^(এর|এদের|এগুলোর|এগুলির|এসবের|তাদের|যার) মধ্যে|^(এগুলো|এগুলি|যেমন)(?=[\s,:])/u,
  hi: /^(इनमें|जिनमें|इसमें)/u,
};

/** Whether a sentence lists what the one before it has announced: `Among these are farming, health and education.` */
export function listsAnnounced(sentence: string, language: string): boolean {
  return LISTING[language]?.test(sentence.normalize('NFC')) ?? false;
}

/** Tokens in which such a word stands: further on it may mean something of the sentence itself. */
const BEGINNING = 3;

/** Whether a sentence goes on about what stands before it: `During the visit he met …`. */
export function refersBack(tokens: readonly Pick<Token, 'form'>[], language: string): boolean {
  const words = SETS.get(language);
  return words !== undefined && tokens.slice(0, BEGINNING).some(({ form }) => words.has(form));
}
