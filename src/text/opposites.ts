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

/** The concepts that are opposites of each concept, as far as the lexicon has both. */
export function findOpposites(lexicon: Lexicon): ReadonlyMap<string, readonly string[]> {
  const opposites = new Map<string, string[]>();
  for (const pair of PAIRS.split(',')) {
    const [first = '', second = ''] = pair.trim().split(/\s+/);
    const [some, others] = [conceptsOf(first, lexicon), conceptsOf(second, lexicon)];
    // A row that holds both words says nothing about either.
    const both = new Set(some.filter((concept) => others.includes(concept)));
    for (const one of some.filter((concept) => !both.has(concept))) {
      for (const other of others.filter((concept) => !both.has(concept))) {
        add(opposites, one, other);
        add(opposites, other, one);
      }
    }
  }
  return opposites;
}

function conceptsOf(word: string, lexicon: Lexicon): string[] {
  return lexicon.match(analyse(word, 'en'), 'en').map((match) => match.concept);
}

function add(opposites: Map<string, string[]>, one: string, other: string): void {
  const known = opposites.get(one);
  if (known === undefined) opposites.set(one, [other]);
  else if (!known.includes(other)) known.push(other);
}
