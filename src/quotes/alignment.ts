/**
 * How a word that was said and one that stands in a source meet. `omitted` is what was left out where the person says so:
 * it is no difference.
 */
export type StepKind = 'same' | 'changed' | 'added' | 'missing' | 'omitted';

export interface Step {
  readonly kind: StepKind;
  /** Which of the words said it is; the one behind, where nothing was said (`missing`, `omitted`). */
  readonly said: number;
  /** Which of the words that stand there it is; the one behind, where nothing stands (`added`). */
  readonly stands: number;
}

/** More than all words that agree: first of all an alignment has few differences, then many words in common. */
const DIFFERENCE = 1 << 16;
const AGREEMENT = -1;

/** The ways into a cell of the table: from both words before, from the word said before, from the word that stands before. */
const BOTH = 0;
const SAID = 1;
const STANDS = 2;

/**
 * The alignment of the words `said` with a part of those that stand there that has the fewest differences
 * (Needleman–Wunsch, where what stands before and behind costs nothing). Time and memory are the product of the lengths.
 * @param isOpen whether words may be left out before a word said, by its position
 */
export function align(said: Int32Array, stands: Int32Array, isOpen: readonly boolean[]): Step[] {
  const width = stands.length + 1;
  const moves = new Uint8Array((said.length + 1) * width);
  let above = new Int32Array(width);
  let row = new Int32Array(width);
  for (let i = 1; i <= said.length; i += 1) {
    const word = said[i - 1];
    const gap = i === said.length || isOpen[i] ? 0 : DIFFERENCE;
    let left = i * DIFFERENCE;
    row[0] = left;
    moves[i * width] = SAID;
    for (let j = 1; j < width; j += 1) {
      let cost = (above[j - 1] ?? 0) + (word === stands[j - 1] ? AGREEMENT : DIFFERENCE);
      let move = BOTH;
      const added = (above[j] ?? 0) + DIFFERENCE;
      if (added < cost) {
        cost = added;
        move = SAID;
      }
      if (left + gap < cost) {
        cost = left + gap;
        move = STANDS;
      }
      row[j] = cost;
      moves[i * width + j] = move;
      left = cost;
    }
    [above, row] = [row, above];
  }
  return traced(said, stands, isOpen, moves);
}

/** The steps that lead to the last cell, in order. */
function traced(said: Int32Array, stands: Int32Array, isOpen: readonly boolean[], moves: Uint8Array): Step[] {
  const steps: Step[] = [];
  let i = said.length;
  let j = stands.length;
  while (i > 0) {
    const move = moves[i * (stands.length + 1) + j];
    if (move !== STANDS) i -= 1;
    if (move !== SAID) j -= 1;
    if (move === SAID) steps.push({ kind: 'added', said: i, stands: j });
    else if (move === BOTH)
      steps.push({ kind: said[i] === stands[j] ? 'same' : 'changed', said: i, stands: j });
    // What stands behind the last word said is no part of the quote.
    else if (i < said.length) steps.push({ kind: isOpen[i] ? 'omitted' : 'missing', said: i, stands: j });
  }
  return steps.reverse();
}
