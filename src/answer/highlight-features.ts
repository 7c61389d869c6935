import { isName } from '../facts/value.js';
import type { Features } from '../search/linear.js';
import type { AnnotatedQuote } from './annotated-quote.js';
import type { Question } from './question.js';
import type { Span } from './reading.js';
import { isWanted, VALUES_WANTED } from './shown.js';

/** What a stretch of the quote is judged by as the words that answer. All are 0 or 1 but where it is said. */
export const HIGHLIGHT_FEATURES = [
  // It is a date, an amount or a name of the kind that is wanted; of another kind.
  'wanted',
  'unwanted',
  // It is a name of some kind, or a figure, where the question does not tell what is wanted.
  'person',
  'organisation',
  'place',
  'figure',
  'insideSpan',
  // It is everything between function words, words of the question and punctuation; more of that stands before, behind.
  'chunk',
  'cutBefore',
  'cutBehind',
  // It is everything between punctuation; between words without a capital.
  'clause',
  'capitalised',
  // Its words: the share (0 to 1) that the question has, whether that is all but function words; the share of words that are
  // capitalised or figures, and of function words.
  'repeats',
  'nothingNew',
  'capitals',
  'functionWords',
  // It has a word of the question other than what is asked for by name; what is asked for by name; capitals and others.
  'asked',
  'hasFocus',
  'mixed',
  // A function word in it that joins phrases; the number of breaks in it.
  'relation',
  'breaks',
  // Its length in words: one, two, three, and the logarithm of it.
  'oneWord',
  'twoWords',
  'threeWords',
  'length',
  // How near it stands to the question's words before and behind it (1 / distance in words).
  'afterMatch',
  'beforeMatch',
  // Of the idf of the question's words in the quote: how near they stand, punctuation counting as distance (0 to 2); the
  // share that stands in the same clause, just before it, just behind it (0 to 1).
  'near',
  'sameClause',
  'matchesBefore',
  'matchesBehind',
  // How near the word stands that the answer would follow or go before in the question (1 / distance in words); the same
  // where the question has a subject; a function word that the question has beside what it asks.
  'afterSlot',
  'beforeSlot',
  'afterSlotAsObject',
  'beforeSlotAsObject',
  'besideAsked',
  // What stands beside it: a function word, a comma, punctuation or the edge; quotation marks on both sides.
  'functionBefore',
  'functionBehind',
  'commaBefore',
  'breakBefore',
  'breakBehind',
  'first',
  'last',
  'quoted',
  // The function word before it, by what it says; a form of `to be` behind it.
  'afterAgent',
  'afterPlace',
  'afterOf',
  'afterTo',
  'afterAs',
  'afterBe',
  'afterWith',
  'ofBehind',
  'beBehind',
  // The question asks what something is, and it follows a form of `to be`.
  'definition',
  // What the question asks for by name (`which party`) stands before it, behind it; right behind it where a kind is asked.
  'focusBefore',
  'focusBehind',
  'kindOfFocus',
  // A cause is wanted, and it stands beside the word that leads to one.
  'cause',
  // A cause or a manner is wanted: then its length counts in another way.
  'longForCause',
  // A list is wanted, and it is one.
  'list',
] as const;
export type HighlightFeature = (typeof HIGHLIGHT_FEATURES)[number];

const ARTICLES = new Set(['the', 'a', 'an', 'el', 'la', 'los', 'las', 'un', 'una', 'một', 'những', 'các']);
/** Words beyond which the question's own words no longer count as near. */
const FARTHEST = 12;
/** Words just before and behind a stretch. */
const NEIGHBOURS = 4;
/** Words in which the word is looked for that the question has before or behind its answer. */
const SLOT_WORDS = 6;

/**
 * The values of a quote that may answer: those of the first kind that is wanted that it has, dates before periods where a time
 * is asked for.
 */
export function wantedIn(
  { wanted }: Pick<Question, 'wanted'>,
  { spans, isAsked }: AnnotatedQuote,
): readonly Span[] {
  const fitting = spans.filter((span) => isWanted(span, wanted, (i) => isAsked[i] ?? false));
  const kind = VALUES_WANTED[wanted].find((one) => fitting.some((span) => span.kind === one));
  return fitting.filter((span) => span.kind === kind);
}

/**
 * The features of a stretch of tokens.
 * @param wanted as `wantedIn` tells
 * @param from first token
 * @param to end, exclusive
 */
export function highlightFeatures(
  question: Question,
  quote: AnnotatedQuote,
  wanted: readonly Span[],
  from: number,
  to: number,
): Features<HighlightFeature> {
  const { tokens, breaks, relations, isAsked, isFocus, isFunction, isNumber } = quote;
  const { slot } = question;
  const kinds = VALUES_WANTED[question.wanted];
  const exact = quote.spans.find((span) => span.from === from && span.to === to);
  const answers = exact !== undefined && wanted.includes(exact);
  // What is wanted can't be told from the letters of a quote.
  const isOpen = kinds.length === 0;
  const length = to - from;
  const inside = (is: (i: number) => boolean | undefined) => count(from, to, is);
  const isFree = (i: number) => i >= 0 && i < tokens.length && !isFunction[i] && !isAsked[i];
  const isCapital = (i: number) => tokens[i]?.isCapital ?? false;
  const cutBefore = isFree(from - 1) && !breaks[from];
  const cutBehind = isFree(to) && !breaks[to];
  const breaksInside = (quote.breaksBefore[to - 1] ?? 0) - (quote.breaksBefore[from] ?? 0);
  const beforeArticle = ARTICLES.has(tokens[from - 1]?.form ?? '') ? from - 2 : from - 1;
  const before = relations[beforeArticle];
  const afterSlot = distanceTo(quote, quote.found.before, from - 1, -1);
  const beforeSlot = distanceTo(quote, quote.found.behind, to, 1);
  // Spread among so many keys, these would make V8 keep all of them in a slow dictionary.
  const around = matchesAround(quote, from, to);
  const beside = tokens[quote.isPostpositional ? to : beforeArticle]?.form;
  return {
    wanted: flag(answers),
    unwanted: flag(kinds.length > 0 && exact !== undefined && !answers),
    person: flag(isOpen && exact?.kind === 'person'),
    organisation: flag(isOpen && exact?.kind === 'organisation'),
    place: flag(isOpen && exact?.kind === 'place'),
    figure: flag(isOpen && exact !== undefined && !isName(exact.kind)),
    insideSpan: flag(
      isOpen && quote.spans.some((span) => span.from <= from && span.to >= to && span !== exact),
    ),
    chunk: flag(inside(isFree) === length && breaksInside === 0 && !cutBefore && !cutBehind),
    cutBefore: flag(cutBefore),
    cutBehind: flag(cutBehind),
    clause: flag(breaks[from] && breaks[to] && breaksInside === 0),
    capitalised: flag(
      isCapital(from) &&
        isCapital(to - 1) &&
        inside((i) => isCapital(i) || isFunction[i]) === length &&
        !(isCapital(from - 1) && !breaks[from]) &&
        !(isCapital(to) && !breaks[to]),
    ),
    repeats: inside((i) => isAsked[i]) / length,
    nothingNew: flag(inside((i) => isAsked[i] || isFunction[i]) === length),
    capitals: inside((i) => isCapital(i) || isNumber[i]) / length,
    functionWords: inside((i) => isFunction[i]) / length,
    asked: flag(inside((i) => isAsked[i] && !isFocus[i]) > 0),
    hasFocus: flag(inside((i) => isFocus[i]) > 0),
    mixed: flag(inside(isCapital) > 0 && inside((i) => !isCapital(i) && !isFunction[i]) > 0),
    relation: flag(inside((i) => relations[i] !== undefined && relations[i] !== 'of') > 0),
    breaks: breaksInside,
    oneWord: flag(length === 1),
    twoWords: flag(length === 2),
    threeWords: flag(length === 3),
    length: Math.log(length),
    afterMatch: nearness(quote, from - 1, -1),
    beforeMatch: nearness(quote, to, 1),
    near: around.near,
    sameClause: around.sameClause,
    matchesBefore: around.matchesBefore,
    matchesBehind: around.matchesBehind,
    afterSlot,
    beforeSlot,
    afterSlotAsObject: slot.hasSubject ? afterSlot : 0,
    beforeSlotAsObject: slot.hasSubject ? beforeSlot : 0,
    besideAsked: flag(beside !== undefined && slot.beside.has(beside)),
    functionBefore: flag(isFunction[from - 1]),
    functionBehind: flag(isFunction[to]),
    commaBefore: flag(quote.gaps[from]?.includes(',')),
    breakBefore: flag(breaks[from]),
    breakBehind: flag(breaks[to]),
    first: flag(from === 0),
    last: flag(to === tokens.length),
    quoted: flag(/["“”«‘]\s*$/u.test(quote.gaps[from] ?? '') && /^[,.]?["“”»’]/u.test(quote.gaps[to] ?? '')),
    afterAgent: flag(before === 'agent'),
    afterPlace: flag(before === 'place'),
    afterOf: flag(before === 'of'),
    afterTo: flag(before === 'to'),
    afterAs: flag(before === 'as'),
    afterBe: flag(before === 'be'),
    afterWith: flag(before === 'with'),
    ofBehind: flag(relations[to] === 'of'),
    beBehind: flag(relations[to] === 'be'),
    definition: flag(slot.isDefinition && before === 'be'),
    focusBefore: flag(isFocus[from - 1] || isFocus[from - 2]),
    focusBehind: flag(isFocus[to] || isFocus[to + 1]),
    kindOfFocus: flag(slot.asksKind && isFocus[to] && !breaks[to]),
    cause: flag(question.wanted === 'why' && quote.causes.has(quote.isPostpositional ? to : from)),
    longForCause: question.wanted === 'why' || question.wanted === 'how' ? Math.log(length) : 0,
    list: flag(question.wanted === 'what' && isList(quote, from, to)),
  };
}

function flag(value: boolean | undefined): number {
  return value ? 1 : 0;
}

/** 1 / the distance to the nearest word of the question, going one way; 0 where none is near. */
function nearness({ isAsked }: AnnotatedQuote, at: number, step: 1 | -1): number {
  for (let distance = 1; distance <= FARTHEST; distance += 1) {
    if (isAsked[at + (distance - 1) * step]) return 1 / distance;
  }
  return 0;
}

/** 1 / the distance to the nearest of some terms, going one way; 0 where none is near. */
function distanceTo(quote: AnnotatedQuote, wanted: ReadonlySet<string>, at: number, step: 1 | -1): number {
  for (let distance = 1; distance <= SLOT_WORDS; distance += 1) {
    const terms = quote.terms[at + (distance - 1) * step] ?? [];
    if (terms.some((term) => wanted.has(term))) return 1 / distance;
  }
  return 0;
}

/** Tokens that punctuation counts for as distance. */
const BREAK_DISTANCE = 2;

/** Where the question's words stand around a stretch, rare ones counting more. */
function matchesAround(
  { idf, breaksBefore, clausesBefore }: AnnotatedQuote,
  from: number,
  to: number,
): Features<'near' | 'sameClause' | 'matchesBefore' | 'matchesBehind'> {
  let [all, near, sameClause, before, behind] = [0, 0, 0, 0, 0];
  const between = (counts: readonly number[], i: number) =>
    i < from ? (counts[from] ?? 0) - (counts[i] ?? 0) : (counts[i] ?? 0) - (counts[to - 1] ?? 0);
  for (const [i, weight] of idf.entries()) {
    all += weight;
    if (weight === 0 || (i >= from && i < to)) continue;
    const distance = i < from ? from - i : i - to + 1;
    near += weight / (1 + distance + BREAK_DISTANCE * between(breaksBefore, i));
    if (between(clausesBefore, i) === 0) sameClause += weight;
    if (distance <= NEIGHBOURS && i < from) before += weight;
    if (distance <= NEIGHBOURS && i >= to) behind += weight;
  }
  const share = (sum: number) => (all === 0 ? 0 : sum / all);
  return {
    near: 2 * share(near),
    sameClause: share(sameClause),
    matchesBefore: share(before),
    matchesBehind: share(behind),
  };
}

/** Commas between short stretches. */
function isList({ gaps }: AnnotatedQuote, from: number, to: number): boolean {
  const commas = count(from + 1, to, (i) => /^\s*[,،、]\s*$/u.test(gaps[i] ?? ''));
  return commas >= 1 && to - from <= commas * 4 + 4;
}

/** How many of the tokens of a stretch are something. */
function count(from: number, to: number, is: (i: number) => boolean | undefined): number {
  let found = 0;
  for (let i = from; i < to; i += 1) if (is(i)) found += 1;
  return found;
}
