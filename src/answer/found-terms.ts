import { conceptTerm } from '../search/document.js';
import type { WeighedTerm } from '../search/rank.js';
import type { Token } from '../text/analysis.js';
import type { Lexicon } from '../text/lexicon.js';
import type { Question } from './question.js';

/** The terms that a question was looked up by, its own and those that stand for them, to tell them in a quote. */
export interface FoundTerms {
  /** Each with its idf. */
  readonly all: ReadonlyMap<string, number>;
  /** Those of what the question asks for by name, and of the words around its slot. */
  readonly focus: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
  /** Tells the concepts among them. */
  readonly lexicon: Lexicon;
}

export function foundBy(
  { slot }: Pick<Question, 'slot'>,
  terms: readonly WeighedTerm[],
  lexicon: Lexicon,
): FoundTerms {
  const standingFor = (isMeant: (token: Token) => boolean) =>
    new Set(
      terms
        .filter(({ term }) => isMeant(term.token))
        .flatMap(({ term }) => term.alternatives.map((alternative) => alternative.term)),
    );
  return {
    all: new Map(terms.flatMap(({ term, idf }) => term.alternatives.map((one) => [one.term, idf] as const))),
    focus: standingFor(({ form }) => form === slot.focus),
    before: standingFor(({ term }) => term === slot.before),
    behind: standingFor(({ term }) => term === slot.behind),
    lexicon,
  };
}

/** What each token of a text can be found by: its own term, and the concepts of the phrases that it is a word of. */
export function termsOf(tokens: readonly Token[], language: string, lexicon: Lexicon): string[][] {
  const terms = tokens.map(({ term }) => [term]);
  for (const { concept, from, to } of lexicon.match(tokens, language)) {
    for (const own of terms.slice(from, to)) own.push(conceptTerm(concept, language));
  }
  return terms;
}
