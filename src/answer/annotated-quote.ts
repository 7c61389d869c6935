import { type Quote, textLanguage } from '../corpus/source.js';
import type { Token } from '../text/analysis.js';
import { isFunctionWord, type Relation, relationOf } from '../text/function-words.js';
import { stopwords } from '../text/stopwords.js';
import type { Question } from './question.js';
import { readRange, type Span } from './reading.js';
import { CAUSES } from './shown.js';

/** The terms that a question was looked up by: its own and those that stand for them. */
export interface FoundTerms {
  readonly all: ReadonlySet<string>;
  /** Those of what the question asks for by name, and of the words around its slot. */
  readonly focus: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
}

/** A quote's tokens with what can be told of each, for one question. */
export interface AnnotatedQuote {
  readonly tokens: readonly Token[];
  readonly isFunction: readonly boolean[];
  /** The question has the word, or one that stands for it. */
  readonly isAsked: readonly boolean[];
  readonly isFocus: readonly boolean[];
  /** It is a number, or begins with one. */
  readonly isNumber: readonly boolean[];
  readonly relations: readonly (Relation | undefined)[];
  /** Punctuation (or an edge) stands before the token; one more entry for the end. */
  readonly breaks: readonly boolean[];
  /** Breaks up to and with the one before the token. */
  readonly breaksBefore: readonly number[];
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
/** Words that a word which leads to a cause is looked for in. */
const WORDS_BEFORE_CAUSE = 3;

export function annotate(
  { terms }: Pick<Question, 'terms'>,
  { source, start, end }: Quote,
  found: FoundTerms,
): AnnotatedQuote {
  const { tokens, figures, names } = readRange(source, { start, end });
  const language = textLanguage(source);
  const questionWords = stopwords(language);
  const gaps = [...tokens, undefined].map((token, i) =>
    source.text.slice(tokens[i - 1]?.end ?? start, token?.start ?? end),
  );
  const breaks = gaps.map((gap, i) => i === 0 || i === tokens.length || /[^\s\-–’'/]/u.test(gap));
  return {
    tokens,
    isFunction: tokens.map(({ form }) => isFunctionWord(form, language)),
    isAsked: tokens.map(
      ({ form, term }) => found.all.has(term) || (terms.has(term) && !questionWords.has(form)),
    ),
    isFocus: tokens.map(({ term }) => found.focus.has(term)),
    isNumber: tokens.map(({ term }) => /^\d/.test(term)),
    relations: tokens.map(({ form }) => relationOf(form, language)),
    breaks,
    breaksBefore: runningCount(breaks),
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
