import type { Token } from './analysis.js';
import { wordSet } from './word-set.js';

/**
 * Which side a country takes in what is told of two: the one that something comes from or belongs to (`Vietnam’s exports`,
 * `মেক্সিকোর`), or the one that it goes to or lies in (`to Mexico`, `ভিয়েতনামে`).
 */
export type Role = 'from' | 'to';

/** Words before a name that tell its role, prepositions and verbs of visiting; `with` and its like tell that there is none. */
const BEFORE: Readonly<Record<string, Readonly<Record<string, Role | 'none'>>>> = {
  en: {
    to: 'to',
    in: 'to',
    into: 'to',
    at: 'to',
    for: 'to',
    of: 'from',
    from: 'from',
    by: 'from',
    visit: 'to',
    visits: 'to',
    visited: 'to',
    visiting: 'to',
    with: 'none',
    and: 'none',
    between: 'none',
  },
  es: {
    a: 'to',
    al: 'to',
    en: 'to',
    hacia: 'to',
    para: 'to',
    de: 'from',
    del: 'from',
    desde: 'from',
    por: 'from',
    visita: 'to',
    visitó: 'to',
    visito: 'to',
    visitar: 'to',
    visitaron: 'to',
    con: 'none',
    y: 'none',
    e: 'none',
    entre: 'none',
  },
  vi: {
    tại: 'to',
    ở: 'to',
    sang: 'to',
    đến: 'to',
    tới: 'to',
    cho: 'to',
    vào: 'to',
    thăm: 'to',
    của: 'from',
    từ: 'from',
    với: 'none',
    và: 'none',
    giữa: 'none',
  },
};
/** Words behind a name that join it to another, or do the work of a preposition. */
const BEHIND: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['and']),
  es: new Set(['y', 'e']),
  vi: new Set(['và']),
  bn: new Set(['এবং', 'ও', 'আর', 'সাথে', 'সঙ্গে']),
};
/**
 * Bengali says it with the case: the locative and the objective, against the genitive and the bare name. An emphatic may
 * follow.
 */
const BENGALI_TO = new RegExp('(তে|কে|ে|য়)[ইও]?$'.normalize('NFC'), 'u');
const BENGALI_GENITIVE = /র[ইও]?$/u;
/** Behind a bare name in Bengali: where somebody goes. */
const BENGALI_GOING = wordSet(
  'সফর সফরে সফরের ভ্রমণ ভ্রমণে যান যায় গেলেন গেল গেছেন গিয়েছেন গিয়েছিলেন গেছিলেন এসেছিলেন এসেছেন আসেন',
);
/** In Spanish, who sells stands behind the same preposition as who is given something. */
const SPANISH_BUYING = /^compr/;
/** Words that may stand between a preposition and the name. */
const ARTICLES = new Set(['the', 'el', 'la', 'los', 'nước']);

/**
 * The role of the name at tokens `from` to `to` (exclusive), where the language tells.
 * @param language of the tokens; other than the lexicon's four tell nothing
 */
export function roleOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: string,
): Role | undefined {
  const last = tokens[to - 1];
  if (last === undefined) return undefined;
  if (BEHIND[language]?.has(tokens[to]?.form ?? '')) return undefined;
  if (language === 'bn') return bengaliRole(tokens, from, last, tokens[to]);
  const prepositions = BEFORE[language];
  if (prepositions === undefined) return undefined;
  if (language === 'es' && tokens.some(({ form }) => SPANISH_BUYING.test(form))) return undefined;
  const at = ARTICLES.has(tokens[from - 1]?.form ?? '') ? from - 2 : from - 1;
  const role = prepositions[tokens[at]?.form ?? ''] ?? 'from';
  return role === 'none' ? undefined : role;
}

function bengaliRole(
  tokens: readonly Token[],
  from: number,
  last: Token,
  behind: Token | undefined,
): Role | undefined {
  if (BENGALI_GENITIVE.test(last.form)) return joins(tokens[from - 1]) ? undefined : 'from';
  if (last.form !== last.term && BENGALI_TO.test(last.form)) return 'to';
  if (BENGALI_GOING.has(behind?.form ?? '')) return 'to';
  return joins(tokens[from - 1]) ? undefined : 'from';
}

function joins(token: Token | undefined): boolean {
  return BEHIND['bn']?.has(token?.form ?? '') ?? false;
}
