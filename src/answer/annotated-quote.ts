import { type Quote, textLanguage } from '../corpus/source.js';
import type { Token } from '../text/analysis.js';
import { isFunctionWord, type Relation, relationOf } from '../text/function-words.js';
import { stopwords } from '../text/stopwords.js';
import { type FoundTerms, termsOf } from './found-terms.js';
import type { Question } from './question.js';
import { readRange, type Span } from './reading.js';
import { CAUSES } from './shown.js';

/** A quote's tokens with what can be told of each, for one question. */
export interface AnnotatedQuote {
  readonly tokens: readonly Token[];
  /** What each token can be found by. */
  readonly terms: readonly (readonly string[])[];
  readonly isFunction: readonly boolean[];
  /** The question has the word, or one that stands for it. */
  readonly isAsked: readonly boolean[];
  /** The idf of the question's word that it is or stands for; 0 where it does not say what to look for. */
  readonly idf: readonly number[];
  readonly isFocus: readonly boolean[];
  /** It is a number, or begins with one. */
  readonly isNumber: readonly boolean[];
  readonly relations: readonly (Relation | undefined)[];
  /** Punctuation (or an edge) stands before the token; one more entry for the end. */
  readonly breaks: readonly boolean[];
  /** Breaks up to and with the one before the token; clauses too. Quotation marks part none. */
  readonly breaksBefore: readonly number[];
  readonly clausesBefore: readonly number[];
  /** What stands between the token and the one before it; one more entry for the end. */
  readonly gaps: readonly string[];
  readonly spans: readonly Span[];
  /** Where a cause begins: the token behind a word that leads to one; where the language puts that word last, where it ends. */
  readonly causes: ReadonlySet<number>;
  readonly isPostpositional: boolean;
  readonly found: FoundTerms;
}

/** Languages that put after a phrase what others put before it. */
const POSTPOSITIONAL = new Set(['bn', 'hi']);
const BREAK = /[^\s\-–’'/]/u;
const CLAUSE_BREAK = /[^\s\-–’'/"“”‘]/u;
/** Words that a word which leads to a cause is looked for in. */
const WORDS_BEFORE_CAUSE = 3;

export function annotate(
  question: Pick<Question, 'terms'>,
  { source, start, end }: Quote,
  found: FoundTerms,
): AnnotatedQuote {
  const { tokens, figures, names } = readRange(source, { start, end });
  const language = textLanguage(source);
  const terms = termsOf(tokens, language, found.lexicon);
  const questionWords = stopwords(language);
  const idf = terms.map((some) => Math.max(0, ...some.map((term) => found.all.get(term) ?? 0)));
  const gaps = [...tokens, undefined].map((token, i) =>
    source.text.slice(tokens[i - 1]?.end ?? start, token?.start ?? end),
  );
  const breaks = gaps.map((gap, i) => i === 0 || i === tokens.length || BREAK.test(gap));
  return {
    tokens,
    terms,
    isFunction: tokens.map(({ form }) => isFunctionWord(form, language)),
    isAsked: tokens.map(
      ({ form, term }, i) => (idf[i] ?? 0) > 0 || (question.terms.has(term) && !questionWords.has(form)),
    ),
    idf,
    isFocus: terms.map((some) => some.some((term) => found.focus.has(term))),
    isNumber: tokens.map(({ term }) => /^\d/.test(term)),
    relations: tokens.map(({ form }) => relationOf(form, language)),
    breaks,
    breaksBefore: runningCount(breaks),
    clausesBefore: runningCount(gaps.map((gap) => CLAUSE_BREAK.test(gap))),
    gaps,
    spans: [...figures, ...names],
    causes: new Set(tokens.flatMap((_, i) => (isCauseAt(source.text, language, tokens, i) ? [i] : []))),
    isPostpositional: POSTPOSITIONAL.has(language),
    found,
  };
}

function isCauseAt(text: string, language: string, tokens: readonly Token[], i: number): boolean {
  if (POSTPOSITIONAL.has(language)) {
    const { start = 0, end = 0 } = tokens[i] ?? {};
    return CAUSES[language]?.test(text.slice(start, end).normalize('NFC')) ?? false;
  }
  const from = tokens[Math.max(0, i - WORDS_BEFORE_CAUSE)]?.start ?? 0;
  const before = text.slice(from, tokens[i]?.start ?? from);
  const match = CAUSES[language]?.exec(before);
  return match !== undefined && match !== null && before.slice(match.index + match[0].length).trim() === '';
}

function runningCount(flags: readonly boolean[]): number[] {
  let count = 0;
  return flags.map((flag) => {
    if (flag) count += 1;
    return count;
  });
}
