import { passages as passagesOf } from '../corpus/passages.js';
import { type Passage, quote, type Source, textLanguage } from '../corpus/source.js';
import { factIn } from '../facts/facts.js';
import { createQuoteChecker } from '../quotes/check.js';
import type { Document } from '../search/document.js';
import type { Ranking } from '../search/rank.js';
import { createSearcher } from '../search/searcher.js';
import { analyse } from '../text/analysis.js';
import type { Lexicon } from '../text/lexicon.js';
import type { Range } from '../text/range.js';
import { answeringValue } from './answering-value.js';
import { createCatalogue } from './catalogue.js';
import { cite, listed } from './cited.js';
import { compareSources } from './comparison.js';
import { conflict, readAsked, tellsOfOther } from './conflict.js';
import { type Evidence, findEvidence } from './evidence.js';
import { type FoundTerms, foundBy, termsOf } from './found-terms.js';
import { highlight } from './highlight.js';
import { EVIDENCE, FACTS, PASSAGES } from './parameters.js';
import { type Question, readQuestion } from './question.js';
import { quotedRange } from './quotation.js';
import { createReaderNames } from './reader-names.js';
import { confidence, doubtFeatures, refusalReason } from './refusal.js';
import type { Answer, Answerer, PassageInContext, RefusalReason, Reply } from './reply.js';

export interface AnswererOptions {
  /** What crosses languages beside numbers and the sound of names. */
  readonly lexicon: Lexicon;
  /** The sources' passages, where the caller has parted them in another way than `corpus/passages.ts`. */
  readonly passages?: readonly Passage[];
}

/**
 * The core: answers questions from sources by quoting them.
 * @param sources in the order in which ties are decided
 */
export function createAnswerer(
  sources: readonly Source[],
  { lexicon, passages = sources.flatMap(passagesOf) }: AnswererOptions,
): Answerer {
  const searcher = createSearcher(passages, lexicon);
  const names = createReaderNames(searcher, lexicon);
  const catalogue = createCatalogue(sources, searcher, lexicon);
  const context = new Map(passages.map((passage, i) => [passage.id, inContext(passages, passage, i)]));
  const ids = new Set(sources.map((source) => source.id));

  return {
    sources,
    ...catalogue,
    facts(query) {
      const found = catalogue.facts(query);
      return found.kind === 'facts' ? names.ofFacts(found) : found;
    },
    checkQuote: createQuoteChecker(sources),
    passage: (id) => context.get(id),
    ask(typed, options = {}) {
      const question = readQuestion(typed, lexicon);
      if ('reason' in question) return { kind: 'refusal', question: typed, ...question, nearest: [] };
      if (options.source !== undefined && !ids.has(options.source)) {
        return {
          kind: 'refusal',
          question: typed,
          language: question.language,
          reason: 'unknown-source',
          nearest: [],
        };
      }
      const { source } = options;
      const accepts =
        source === undefined ? undefined : ({ passage }: Document) => passage.source.id === source;
      const ranking = searcher.search(question.text, question.language, accepts);
      const found = reply(typed, question, ranking, foundBy(question, ranking.terms, lexicon));
      return found.kind === 'answer' ? names.ofAnswer(found) : found;
    },
  };
}

function inContext(passages: readonly Passage[], passage: Passage, i: number): PassageInContext {
  const [before, after] = [passages[i - 1], passages[i + 1]];
  return {
    passage,
    ...(before?.source === passage.source && { before }),
    ...(after?.source === passage.source && { after }),
  };
}

function reply(typed: string, question: Question, ranking: Ranking, found: FoundTerms): Reply {
  const all = findEvidence(question, ranking, EVIDENCE);
  const asked = readAsked(question, ranking);
  const evidence = all.filter((one) => conflict(one, asked) === undefined);
  const best = all[0] !== undefined && tellsOfOther(all[0], asked) ? undefined : evidence[0];
  const refuse = (reason: RefusalReason): Reply => ({
    kind: 'refusal',
    question: typed,
    language: question.language,
    reason,
    nearest: listed(ranking, PASSAGES.refusal),
  });
  if (best === undefined) {
    return refuse((all[0] === undefined ? undefined : conflict(all[0], asked)) ?? 'not-in-sources');
  }
  const features = doubtFeatures(question, best, evidence, ranking);
  const reason = refusalReason(features, question, best);
  return reason === undefined
    ? answer(typed, question, best, evidence, ranking, found, confidence(features))
    : refuse(reason);
}

function answer(
  typed: string,
  question: Question,
  best: Evidence,
  evidence: readonly Evidence[],
  ranking: Ranking,
  found: FoundTerms,
  confidence: number,
): Answer {
  const range = quotedRange(best, () => matchesIn(best, question, found));
  const quoted = quote(best.passage.source, range);
  const cut = { before: range.start > best.start, after: range.end < best.end };
  // The neighbour that is quoted with the best sentence tells what that is about: it answers only where the other does not.
  const main = { start: Math.max(range.start, best.start), end: Math.min(range.end, best.end) };
  const highlighted =
    highlight(question, quote(best.passage.source, main), found) ?? highlight(question, quoted, found);
  const value = answeringValue(question, quoted, highlighted);
  const compared = value === undefined ? [] : compareSources(question, value, quoted.source, ranking, found);
  const isCompared = ({ passage, start }: Evidence) =>
    compared.some((fact) => fact.quote.source === passage.source && fact.quote.start === start);
  const further = furtherFacts(best, range, evidence).filter((one) => !isCompared(one));
  const facts = [
    ...compared,
    ...further.map(({ passage, ...sentence }) => factIn(passage.source, sentence)),
  ].slice(0, FACTS.most);
  return {
    kind: 'answer',
    question: typed,
    language: question.language,
    quote: quoted,
    ...(cut.before || cut.after ? { cut } : {}),
    ...(highlighted !== undefined && { highlight: highlighted }),
    values: factIn(quoted.source, quoted).values,
    ...(value !== undefined && { value }),
    facts,
    passages: listed(ranking, PASSAGES.answer),
    citations: cite([{ quote: quoted }, ...facts]),
    confidence,
    matched: matchedWords(best, ranking),
  };
}

/** Where a sentence carries words of the question, or what stands for them. */
function matchesIn(
  { passage: { source }, start, end }: Evidence,
  question: Question,
  { all, lexicon }: FoundTerms,
): Range[] {
  const tokens = analyse(source.text, textLanguage(source), { start, end });
  const terms = termsOf(tokens, textLanguage(source), lexicon);
  return tokens.filter(({ term }, i) => question.terms.has(term) || terms[i]?.some((one) => all.has(one)));
}

/** Further evidence good enough to stand beside the answer; the best of each other source first, then the rest. */
function furtherFacts(best: Evidence, quoted: Range, evidence: readonly Evidence[]): Evidence[] {
  const { source } = best.passage;
  const others = evidence.filter(
    (one) =>
      one.features.coverage > 0 &&
      one.score >= FACTS.least * best.score &&
      !(one.passage.source === source && one.start < quoted.end && quoted.start < one.end),
  );
  const seen = new Set<Source>([source]);
  const first: Evidence[] = [];
  const rest: Evidence[] = [];
  for (const one of others) {
    if (seen.has(one.passage.source)) rest.push(one);
    else first.push(one);
    seen.add(one.passage.source);
  }
  return [...first, ...rest].slice(0, FACTS.most);
}

/** The question's words that the passage of the answer carries. */
function matchedWords({ ranked }: Evidence, { terms }: Ranking): string[] {
  const carried = (i: number) => ranked.sentences.some((sentence) => (sentence.weights[i] ?? 0) > 0);
  return terms.filter((_, i) => carried(i)).map(({ term }) => term.token.form);
}
