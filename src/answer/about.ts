import type { Source } from '../corpus/source.js';
import type { RankedDocument, Ranking } from '../search/rank.js';
import type { Range } from '../text/range.js';

/** A sentence that speaks of something. */
export interface Mention extends Range {
  readonly source: Source;
  /** Share of what was looked for, 0 to 1, by how rare each word of it is. */
  readonly relevance: number;
}

/** The sentences that carry at least such a share of what was looked for, best first. */
export function mentions(ranking: Ranking, least: number): Mention[] {
  return ranking.documents
    .flatMap((ranked) => mentionsIn(ranked, ranking))
    .filter(({ relevance }) => relevance >= least)
    .sort((a, b) => b.relevance - a.relevance);
}

/** What a passage's title and heading say counts for each of its sentences. */
function mentionsIn({ document, sentences }: RankedDocument, { terms }: Ranking): Mention[] {
  const total = terms.reduce((sum, { idf }) => sum + idf, 0);
  const inContext = terms.map(({ term }) =>
    term.alternatives.some((alternative) => document.context.has(alternative.term)),
  );
  return document.passage.sentences.map((range, i) => {
    const weights = sentences[i]?.weights ?? [];
    const carried = terms.reduce(
      (sum, { idf }, t) => sum + idf * Math.max(weights[t] ?? 0, inContext[t] ? 1 : 0),
      0,
    );
    const isMentioned = weights.some((weight) => weight > 0);
    return { ...range, source: document.passage.source, relevance: isMentioned ? carried / total : 0 };
  });
}
