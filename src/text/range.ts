/** A stretch of a text: UTF-16 offsets, `start` inclusive, `end` exclusive, as `String.prototype.slice` takes them. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
