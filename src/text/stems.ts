import { createRequire } from 'node:module';
import { stemBengali } from './bengali.js';
import { stemHindi } from './hindi.js';
import { baseForm } from './irregular-forms.js';
import { exceptionalStem } from './stem-exceptions.js';
import { withI } from './vietnamese.js';

type Stem = (word: string) => string;

/** natural's Snowball (Porter) stemmers: the file of each language. */
const SNOWBALL: Readonly<Record<string, string>> = {
  de: 'porter_stemmer_de',
  en: 'porter_stemmer',
  es: 'porter_stemmer_es',
  fa: 'porter_stemmer_fa',
  fr: 'porter_stemmer_fr',
  it: 'porter_stemmer_it',
  nl: 'porter_stemmer_nl',
  no: 'porter_stemmer_no',
  pt: 'porter_stemmer_pt',
  ru: 'porter_stemmer_ru',
  sv: 'porter_stemmer_sv',
  uk: 'porter_stemmer_uk',
};

const require = createRequire(import.meta.url);
const stemmers = new Map<string, Stem>([
  ['bn', stemBengali],
  ['hi', stemHindi],
  ['vi', withI],
]);
const identity: Stem = (word) => word;

/** Words are few and come again: a stem is worked out once. Emptied when full, so that memory stays bounded. */
const CACHED_WORDS = 50_000;
/** What is longer is no word, and the stemmers take seconds over ten thousands of letters. In UTF-16 units. */
const LONGEST_WORD = 64;

/**
 * The stemmer of a language: a normal form → its stem. Languages without a stemmer keep the word, and
 * Vietnamese but for its spelling.
 * @param language BCP 47 primary tag
 */
export function stemmer(language: string): Stem {
  const known = stemmers.get(language);
  if (known !== undefined) return known;
  const loaded = cached(load(language));
  stemmers.set(language, loaded);
  return loaded;
}

/** Stemmers are loaded when a text or a question first needs them: all of them together cost 50 ms at start. */
function load(language: string): Stem {
  const file = SNOWBALL[language];
  if (file === undefined) return identity;
  const snowball: { stem(word: string): string } = require(`natural/lib/natural/stemmers/${file}`);
  const plain: Stem = (word) => snowball.stem(word);
  const stem = language === 'es' ? spanish(plain) : language === 'en' ? english(plain) : plain;
  return (word) => exceptionalStem(word, language) ?? stem(word);
}

/** The stemmer cuts endings off: what changes inside is looked up. */
function english(plain: Stem): Stem {
  return (word) => plain(baseForm(word));
}

/** The stemmer takes `dólar` for a verb, and its plural `dólares` not: the plural's stem is stemmed again. */
function spanish(plain: Stem): Stem {
  return (word) => (/[aei]res$/.test(word) ? plain(plain(word)) : plain(word));
}

function cached(stem: Stem): Stem {
  if (stem === identity) return stem;
  const cache = new Map<string, string>();
  return (word) => {
    if (word.length > LONGEST_WORD) return word;
    let found = cache.get(word);
    if (found === undefined) {
      found = stem(word);
      if (cache.size >= CACHED_WORDS) cache.clear();
      cache.set(word, found);
    }
    return found;
  };
}
