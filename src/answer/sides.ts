import { textLanguage } from '../corpus/source.js';
import { conceptTerm } from '../search/document.js';
import type { RankedDocument, WeighedTerm } from '../search/rank.js';
import { analyse, type Token } from '../text/analysis.js';
import { isNation } from '../text/concepts.js';
import { type Role, roleOf } from '../text/roles.js';
import type { Question } from './question.js';
import { readSentence } from './reading.js';

/** A country that a question names, with the side that it takes. */
export interface Side {
  readonly concepts: readonly string[];
  readonly role: Role;
}

/**
 * The sides that the countries of a question take: of two that take different ones (`Vietnam’s ambassador to Mexico`), or
 * of the only one that it names; otherwise none.
 */
export function sidesOf(question: Question, terms: readonly WeighedTerm[]): Side[] {
  const tokens = analyse(question.text, question.language);
  const countries = countrySpans(tokens, terms);
  const sides = countries.flatMap(({ from, to, concepts }): Side[] => {
    const role = roleOf(tokens, from, to, question.language);
    return role === undefined ? [] : [{ concepts, role }];
  });
  const isOnly = sides.length === 1 && countries.length === 1;
  return isOnly || new Set(sides.map(({ role }) => role)).size === 2 ? sides : [];
}

/** Names of several words (`Việt Nam`) are several terms: neighbours with the same concepts are one name. */
function countrySpans(
  tokens: readonly Token[],
  terms: readonly WeighedTerm[],
): { from: number; to: number; concepts: readonly string[] }[] {
  const spans: { from: number; to: number; concepts: readonly string[] }[] = [];
  for (const { term } of terms) {
    const concepts = term.concepts.filter(isNation);
    const at = tokens.findIndex((token) => token.start === term.token.start);
    if (concepts.length === 0 || at < 0) continue;
    const last = spans.at(-1);
    if (last?.to === at && last.concepts.join() === concepts.join()) last.to = at + 1;
    else spans.push({ from: at, to: at + 1, concepts });
  }
  return spans;
}

/**
 * Whether a sentence gives the countries the sides that the question gives them: 1 if all, -1 if all the other way, 0 where
 * it does not tell.
 */
export function sidesAgree(sides: readonly Side[], { document }: RankedDocument, sentence: number): number {
  if (sides.length === 0) return 0;
  const { passage, positions, sentenceStarts } = document;
  const { source } = passage;
  const { tokens } = readSentence(document, sentence);
  const first = sentenceStarts[sentence] ?? 0;
  const agreements = sides.map(({ concepts, role }) => {
    const roles = concepts
      .flatMap((concept) => positions.get(conceptTerm(concept, textLanguage(source))) ?? [])
      .map((position) => position - first)
      .filter((at) => at >= 0 && at < tokens.length)
      .flatMap((at) => roleOf(tokens, at, at + 1, textLanguage(source)) ?? []);
    if (roles.length === 0) return 0;
    return roles.includes(role) ? 1 : -1;
  });
  return agreements.reduce<number>((sum, agreement) => sum + agreement, 0) / sides.length;
}
