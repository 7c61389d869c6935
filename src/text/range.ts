/** A stretch of a text: UTF-16 offsets, `start` inclusive, `end` exclusive, as `String.prototype.slice` takes them. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The first index up to `length` from which on something holds, found by halves. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
