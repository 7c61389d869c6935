import type { OpenSentence } from '../open-sentence.js';
import { type Figure, figureAt, scaleAt } from './figures.js';

const OPENING = /^\s?\($/;

/**
 * A figure that a bracket says again before the unit (`5 billion (৫০০ কোটি) ডলার`), or a scale word that has lost its number
 * and a bracket that says it (`বিলিয়ন (৫০০ কোটি) মার্কিন ডলার`). Where the two contradict each other, it has no value.
 * @param figure the one at `at`, if there is one
 */
export function figureWithBracket(
  sentence: OpenSentence,
  at: number,
  figure: Figure | undefined,
): Figure | undefined {
  const { text, tokens } = sentence;
  const outer = figure ?? scaleAt(sentence, at);
  if (outer === undefined || !OPENING.test(text.slice(outer.end, tokens[outer.to]?.start))) return undefined;
  const inner = figureAt(sentence, outer.to);
  if (inner?.value === undefined || inner.suffix !== '' || text.charAt(inner.end) !== ')') return undefined;
  const isDamaged = figure === undefined;
  const isSame = isDamaged || figure.value === inner.value;
  // `Article 5 (3)`: only an amount says itself again in other words.
  if (!isSame && !figure.hasScale) return undefined;
  return {
    ...inner,
    start: outer.start,
    end: inner.end + 1,
    from: at,
    value: isSame ? inner.value : undefined,
    isDamaged,
  };
}
