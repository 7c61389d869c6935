import type { Answerer, FactList, Reply } from '../../src/answer/reply.js';
import { FACTS_A_PAGE } from '../../src/terminal/pages.js';
import { aid, answer, bare, passages, refusal } from './fakes.js';
import { chart, exact, factList, timeline } from './found.js';

/** Answers and finds what holds the word “aid”, lists all, and keeps what it was asked; what holds “more” is two pages. */
export function fakeAnswerer(): Answerer & { readonly asked: unknown[][] } {
  const asked: unknown[][] = [];
  return {
    asked,
    sources: [aid, bare],
    ask(question, options): Reply {
      asked.push([question, options]);
      return question.includes('aid') ? { ...answer, question } : { ...refusal, question };
    },
    facts: (query) => {
      asked.push(['facts', query]);
      if (!isKnown(query.about)) return refusal;
      return query.about?.includes('more') ? longList : factList;
    },
    timeline: (query) => {
      asked.push(['timeline', query]);
      return isKnown(query.about) ? timeline : refusal;
    },
    chart: (about) => {
      asked.push(['chart', about]);
      return isKnown(about) ? chart : refusal;
    },
    checkQuote: (words) => {
      asked.push(['quote', words]);
      return isKnown(words) ? exact : { kind: 'absent' };
    },
    passage: (id) => {
      const [first, second] = passages;
      if (id !== second?.passage.id || first === undefined) return undefined;
      return { passage: second.passage, before: first.passage };
    },
  };
}

/** On two pages. */
const longList: FactList = {
  ...factList,
  facts: Array.from({ length: FACTS_A_PAGE }, () => factList.facts)
    .flat()
    .slice(0, FACTS_A_PAGE + 1),
};

function isKnown(words = 'aid'): boolean {
  return words.includes('aid');
}
