import type { FactList } from '../answer/reply.js';

/** A page of a list, and how many there are. */
export interface FactPage extends FactList {
  readonly pages: number;
}

/** Some screens to read through. */
export const FACTS_A_PAGE = 10;

/**
 * The facts of a list that are on a page, none where there is no such page, with the sources that they cite.
 * @param number counted from 1
 */
export function pageOf(list: FactList, number: number): FactPage {
  const first = (number - 1) * FACTS_A_PAGE;
  const facts = list.facts.slice(first, first + FACTS_A_PAGE);
  const citations = list.citations.filter(({ source }) => facts.some(({ quote }) => quote.source === source));
  return { ...list, facts, citations, pages: Math.ceil(list.facts.length / FACTS_A_PAGE) };
}
