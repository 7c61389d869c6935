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
  accelerate slow, expand contract, add remove, first last, early late, before after, past future, old new, ancient modern,
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

/** English words by their opposites. */
const OPPOSITES = new Map<string, string[]>();
for (const pair of PAIRS.split(',')) {
  const [first = '', second = ''] = pair.trim().split(/\s+/);
  OPPOSITES.set(first, [...(OPPOSITES.get(first) ?? []), second]);
  OPPOSITES.set(second, [...(OPPOSITES.get(second) ?? []), first]);
}

/** The concepts that say the opposite of a concept. */
export type FindOpposites = (concept: string) => readonly string[];

/** Looks opposites up in a lexicon when they are first asked for: to look all up at start would read most of it. */
export function oppositesIn(lexicon: Lexicon): FindOpposites {
  const known = new Map<string, readonly string[]>();
  return (concept) => {
    const found = known.get(concept) ?? find(concept, lexicon);
    known.set(concept, found);
    return found;
  };
}

function find(concept: string, lexicon: Lexicon): string[] {
  const words = lexicon.forms(concept, 'en');
  const opposites = words.flatMap((word) => OPPOSITES.get(word) ?? []);
  const concepts = opposites.flatMap((word) =>
    lexicon.match(analyse(word, 'en'), 'en').map((match) => match.concept),
  );
  // A row that holds both a word and its opposite says nothing about either.
  return [...new Set(concepts)].filter(
    (other) => other !== concept && !sharesWord(words, lexicon.forms(other, 'en')),
  );
}

function sharesWord(some: readonly string[], others: readonly string[]): boolean {
  return some.some((word) => others.includes(word));
}
