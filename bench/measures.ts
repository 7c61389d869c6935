import type { Reply } from '../src/answer/reply.js';

/** Longest quote that counts as an answer, in UTF-16 units. */
export const LONGEST_QUOTE = 400;

/** The ids of the passages that a reply shows, best first: those of an answer, or the nearest of a refusal. */
export function shownPassages(reply: Reply): string[] {
  const shown = reply.kind === 'answer' ? reply.passages : reply.nearest;
  return shown.map(({ passage }) => passage.id);
}

/** SQuAD's folding, for any script: case, punctuation, English articles and spacing do not count. */
export function fold(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== 'a' && word !== 'an' && word !== 'the');
}

/** Whether the quote of a reply contains one of the gold answers. */
export function isAnsweredBy(reply: Reply, answers: readonly string[]): boolean {
  if (reply.kind !== 'answer' || reply.quote.text.length > LONGEST_QUOTE) return false;
  return containsAnswer(reply.quote.text, answers);
}

/** Whether a text contains one of the gold answers: as words, or, as Bengali and Vietnamese ones end inside a word, as letters. */
export function containsAnswer(text: string, answers: readonly string[]): boolean {
  const squeezed = fold(text).join('');
  return answers.some((answer) => squeezed.includes(fold(answer).join('')));
}

/** SQuAD's token F1 of the highlighted words against the best of the gold answers, 0 to 1. */
export function highlightF1(reply: Reply, answers: readonly string[]): number {
  if (reply.kind !== 'answer' || reply.highlight === undefined) return 0;
  return tokenF1(reply.highlight.text, answers);
}

/** SQuAD's token F1 of some words against the best of the gold answers, 0 to 1. */
export function tokenF1(text: string, answers: readonly string[]): number {
  const predicted = fold(text);
  return Math.max(0, ...answers.map((answer) => f1(predicted, fold(answer))));
}

function f1(predicted: readonly string[], gold: readonly string[]): number {
  const left = [...gold];
  let common = 0;
  for (const word of predicted) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    common += 1;
  }
  if (common === 0) return 0;
  const precision = common / predicted.length;
  const recall = common / gold.length;
  return (2 * precision * recall) / (precision + recall);
}

/** A percentage with one decimal. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
