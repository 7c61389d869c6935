import { textLanguage } from '../corpus/source.js';
import { listsAnnounced } from '../text/anaphora.js';
import type { Range } from '../text/range.js';
import type { Evidence } from './evidence.js';
import { LONGEST_QUOTE, NEIGHBOUR } from './parameters.js';

/** Where a long sentence may be cut: behind a comma, a semicolon, a colon or a dash, with the space after it. */
const CLAUSE_END = /[,;:،、](?=\s)|\s[-–—](?=\s)/gu;

/**
 * Where the quote starts and ends: the best sentence, with the neighbour that it needs, one that carries a good part of
 * the question which the sentence itself lacks, or that lists what it announces. A sentence too long to be read at a glance is cut between clauses around
 * what it carries of the question.
 * @param findMatches tells where words of the question stand in the sentence; asked only of a long one
 */
export function quotedRange(best: Evidence, findMatches: () => readonly Range[]): Range {
  const { sentences, source } = best.passage;
  if (best.end - best.start > LONGEST_QUOTE) return cutToClauses(source.text, best, findMatches());
  const { previous, next } = best.features;
  const behind = sentences[best.sentence + 1];
  const isListed =
    behind !== undefined && listsAnnounced(source.text.slice(behind.start, behind.end), textLanguage(source));
  const [first, last] =
    previous >= next && !isListed ? [best.sentence - 1, best.sentence] : [best.sentence, best.sentence + 1];
  const start = sentences[first]?.start;
  const end = sentences[last]?.end;
  const isNeeded = isListed || Math.max(previous, next) >= NEIGHBOUR;
  if (!isNeeded || start === undefined || end === undefined) return best;
  return end - start > LONGEST_QUOTE ? best : { start, end };
}

/** The neighbouring clauses, short enough together, that carry most matches; of equal ones the first. */
function cutToClauses(text: string, { start, end }: Range, matches: readonly Range[]): Range {
  const edges = [start, ...clauseEnds(text, { start, end }), end];
  let best: Range = { start, end };
  let most = -1;
  for (const [i, from] of edges.entries()) {
    // As many clauses as fit, from each edge on; a clause that is too long by itself stays whole.
    const to = edges.findLast((edge, j) => j > i && edge - from <= LONGEST_QUOTE) ?? edges[i + 1];
    if (to === undefined) continue;
    const carried = matches.filter((match) => match.start >= from && match.end <= to).length;
    if (carried > most) {
      most = carried;
      best = trimmed(text, { start: from, end: to });
    }
  }
  return best;
}

function clauseEnds(text: string, { start, end }: Range): number[] {
  return [...text.slice(start, end).matchAll(CLAUSE_END)].map(
    (match) => start + match.index + match[0].length,
  );
}

/** Without the space that a clause begins with. */
function trimmed(text: string, { start, end }: Range): Range {
  let from = start;
  while (from < end && /\s/.test(text.charAt(from))) from += 1;
  return { start: from, end };
}
