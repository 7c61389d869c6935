import { analyse, type Token } from '../text/analysis.js';
import type { Lexicon } from '../text/lexicon.js';
import { stemmer } from '../text/stems.js';

/**
 * Words of questions that a text which answers often says otherwise or not at all: how often the sentence that answers has
 * the word or a synonym, in percent of what that is for all words. In few texts, where a word that none has counts as the
 * rarest of all, nothing else tells `way` from `embassy`. By `npm run fit -- --only words` on the English questions of SQuAD and
 * XQuAD, 22 November 2026: no name, no number, asked of six articles or more. The lexicon carries them into the other
 * languages.
 */
const RATES = `
  kind 20, type 20, think 28, percentage 30, nationality 32, notable 33, aspect 35, actually 35, doing 36, featured 37,
  happened 37, another 38, long 38, besides 40, get 41, stand 42, amount 42, stop 42, entity 42, go 42, want 43, title 45,
  upon 45, according 46, able 47, year 47, addition 47, caused 48, need 48, sort 49, compared 49, tried 50, good 50, often 50,
  seek 50, items 51, help 52, called 53, considered 54, two 54, name 56, way 57, after 57, commonly 57, famous 57, out 57,
  part 57, while 57, both 57, find 58, kept 58, along 58, previously 59, group 60, determine 60, typically 60, focus 61, far
  61, themselves 61, came 62, instead 62, earlier 62, put 62, dealt 63, created 63, referred 64, throughout 64, too 64, exist
  64, say 64, made 64, belief 64, appear 65, occur 65, person 65, given 65, one 65, other 66, saw 66, regarding 66, among 66,
  take 66, itself 66, else 66, time 66, feel 67, within 67, located 67, date 67, towards 68, seen 68, like 68, decade 69, try
  69, run 69, event 69, start 69, money 70, reason 70, religion 70, assume 71, usually 71, believe 71, allowed 71, because 71,
  area 71, portion 71, essential 71, aside 71, received 71, brought 72, during 72, through 72, force 72, previous 73, primary
  74, resources 74, main 74, every 75, earliest 75, represent 75, results 75, decide 75, term 75, place 75, under 75,
  described 76, up 76, serve 76, set 76, produce 77, still 77, responsible 77, original 78, demonstrated 78, range 78,
  associated 78, gain 79, utilized 79, body 79, most 79, reach 79, ideas 79, actions 79, communication 79, identify 79, over
  79, ranked 79, major 79, prior 79, sometimes 80, agree 80, affected 80, former 80, died 81, process 81, problem 81, factor
  81, mean 81, performed 81, era 81, company 82, fall 82`;

/** How often what answers carries a word of a question, as a share of what that is for all words, at most 1. */
export type CarryRate = (token: Token, language: string, concepts: readonly string[]) => number;

/** Looks the concepts of the words up when a question first comes: the start does not wait for it. */
export function carryRatesIn(lexicon: Lexicon): CarryRate {
  let known: Rates | undefined;
  return (token, language, concepts) => {
    known ??= readRates(lexicon);
    const { byStem, byConcept } = known;
    if (language === 'en') return byStem.get(token.term) ?? 1;
    // A word that may mean something else too is not taken for the one that says little.
    return Math.max(0, ...concepts.map((concept) => byConcept.get(concept) ?? 1)) || 1;
  };
}

interface Rates {
  readonly byStem: ReadonlyMap<string, number>;
  readonly byConcept: ReadonlyMap<string, number>;
}

function readRates(lexicon: Lexicon): Rates {
  const stem = stemmer('en');
  const byStem = new Map<string, number>();
  const byConcept = new Map<string, number>();
  for (const entry of RATES.split(',')) {
    const [word = '', percent] = entry.trim().split(' ');
    const rate = Number(percent) / 100;
    byStem.set(stem(word), rate);
    for (const { concept } of lexicon.match(analyse(word, 'en'), 'en')) {
      byConcept.set(concept, Math.max(rate, byConcept.get(concept) ?? 0));
    }
  }
  return { byStem, byConcept };
}
