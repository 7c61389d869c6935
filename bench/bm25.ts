import type { Passage } from '../src/corpus/source.js';
import { analyse } from '../src/text/analysis.js';

/** Saturation and length normalisation: what served best among the peers measured (k1 .9, b .4). */
const K1 = 0.9;
const B = 0.4;

/** Plain BM25 over stems, to compare with: the id of the passage that it ranks first for a question. */
export function createBm25(
  passages: readonly Passage[],
): (question: string, language: string) => string | undefined {
  const documents = passages.map(({ id, source, start, end }) => {
    const terms = analyse(source.text, source.language, { start, end }).map((token) => token.term);
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    return { id, counts, length: terms.length };
  });
  const averageLength = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  const frequencies = new Map<string, number>();
  for (const { counts } of documents) {
    for (const term of counts.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }

  return (question, language) => {
    const terms = new Set(analyse(question, language).map((token) => token.term));
    let best: string | undefined;
    let highest = 0;
    for (const { id, counts, length } of documents) {
      let score = 0;
      for (const term of terms) {
        const count = counts.get(term) ?? 0;
        const frequency = frequencies.get(term) ?? 0;
        const idf = Math.log(1 + (documents.length - frequency + 0.5) / (frequency + 0.5));
        score += (idf * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / averageLength));
      }
      if (score > highest) {
        highest = score;
        best = id;
      }
    }
    return best;
  };
}
