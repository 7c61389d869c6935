import { analyse } from './analysis.js';
import type { Lexicon } from './lexicon.js';

/**
 * Words that turn what is said into its opposite, in English: the lexicon carries them into the other languages. A
 * sentence that has the opposite of a question's word, and not the word, tells of something else.
 */
const PAIRS = `
  open close, reopen close, begin end, start finish, win lose, victory defeat, increase decrease, rise fall, grow shrink,
  import export, buy sell, enter leave, arrive depart, join leave, accept reject, approve reject, allow forbid, permit ban,
  support oppose, attack defend, friend enemy, ally enemy, love hate, born die, birth death, alive dead, create destroy,
  build demolish, succeed fail, success failure, gain lose, include exclude, unite divide, connect separate, appear disappear,
  remember forget, teach learn, give receive, send receive, lend borrow, push pull, raise lower, strengthen weaken,
  accelerate slow, expand contract, add remove, first last, first again, early late, before after, past future, old new, ancient modern,
  young old, high low, tall short, long short, large small, big small, great small, wide narrow, deep shallow, thick thin,
  heavy light, fast slow, quick slow, hot cold, warm cool, wet dry, strong weak, rich poor, expensive cheap, easy difficult,
  hard soft, hard easy, simple complex, safe dangerous, good bad, best worst, better worse, true false, right wrong,
  correct incorrect, possible impossible, legal illegal, public private, domestic foreign, national international,
  urban rural, male female, man woman, father mother, son daughter, brother sister, husband wife, king queen, boy girl,
  north south, northern southern, east west, eastern western, left right, top bottom, upper lower, above below, inside outside,
  internal external, major minor, majority minority, maximum minimum, most least, more less, many few, always never,
  all none, positive negative, active passive, rural urban, light dark, day night, summer winter, morning evening, war peace,
  offensive defensive, offense defense, supply demand, profit loss, employer employee, teacher student, question answer,
  similar different, same different, common rare, full empty, near far, permanent temporary, direct indirect,
  formal informal, voluntary compulsory, odd even, plural singular, primary secondary`;

/** The concepts that say the opposite of a concept. */
export type FindOpposites = (concept: string) => readonly string[];

/** Looks the opposites up in a lexicon when one is first asked for: the start does not wait for it. */
export function oppositesIn(lexicon: Lexicon): FindOpposites {
  let known: ReadonlyMap<string, readonly string[]> | undefined;
  return (concept) => {
    known ??= readPairs(lexicon);
    return known.get(concept) ?? [];
  };
}

function readPairs(lexicon: Lexicon): Map<string, string[]> {
  const opposites = new Map<string, string[]>();
  for (const pair of PAIRS.split(',')) {
    const [some = [], others = []] = pair
      .trim()
      .split(/\s+/)
      .map((word) => lexicon.match(analyse(word, 'en'), 'en').map(({ concept }) => concept));
    // A row that holds both a word and its opposite says nothing about either.
    const [ones, reverses] = [without(some, others), without(others, some)];
    for (const one of ones) opposites.set(one, [...(opposites.get(one) ?? []), ...reverses]);
    for (const reverse of reverses) opposites.set(reverse, [...(opposites.get(reverse) ?? []), ...ones]);
  }
  return opposites;
}

function without(concepts: readonly string[], others: readonly string[]): string[] {
  return concepts.filter((concept) => !others.includes(concept));
}
