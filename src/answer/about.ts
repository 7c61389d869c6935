import type { Source } from '../corpus/source.js';
import type { RankedDocument, Ranking, WeighedTerm } from '../search/rank.js';
import type { Range } from '../text/range.js';

/** A sentence that speaks of something. */
export interface Mention extends Range {
  readonly source: Source;
  /** Share of what was looked for, 0 to 1, by how rare each word of it is. */
  readonly relevance: number;
  /** Whether two words of it stand there that stood side by side in what was looked for. */
  readonly hasPhrase: boolean;
}

/** The sentences that carry at least such a share of what was looked for, best first. */
export function mentions(ranking: Ranking, least: number): Mention[] {
  const total = ranking.terms.reduce((sum, { idf }) => sum + idf, 0);
  return ranking.documents
    .flatMap((ranked) => mentionsIn(ranked, ranking.terms, least * total))
    .map((mention) => ({ ...mention, relevance: mention.relevance / total }))
    .sort((a, b) => b.relevance - a.relevance);
}

/** What a passage's title and heading say counts for each of its sentences. */
function mentionsIn(
  { document, sentences }: RankedDocument,
  terms: readonly WeighedTerm[],
  least: number,
): Mention[] {
  const inContext = terms.map(({ term }) =>
    term.alternatives.some((alternative) => document.context.has(alternative.term)),
  );
  const { source, sentences: ranges } = document.passage;
  return ranges.flatMap((range, i) => {
    const weights = sentences[i]?.weights ?? [];
    let relevance = 0;
    let isMentioned = false;
    let hasPhrase = false;
    for (const [t, { term, idf }] of terms.entries()) {
      const weight = weights[t] ?? 0;
      relevance += idf * (inContext[t] ? 1 : weight);
      isMentioned ||= weight > 0;
      hasPhrase ||= term.follows && weight > 0 && (weights[t - 1] ?? 0) > 0;
    }
    return isMentioned && relevance >= least ? [{ ...range, source, relevance, hasPhrase }] : [];
  });
}
