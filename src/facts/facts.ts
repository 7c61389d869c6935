import { type Quote, quote, type Source } from '../corpus/source.js';
import type { Range } from '../text/range.js';
import { readSource } from './reading.js';
import type { Value } from './value.js';

/** A statement of a source, word for word, with what its words mean. */
export interface Fact {
  readonly quote: Quote;
  /** In the order of the quote; each is a stretch of it. */
  readonly values: readonly Value[];
}

/** What a stretch of a source says, with every value that lies in it whole. */
export function factIn(source: Source, range: Range): Fact {
  return { quote: quote(source, range), values: readSource(source).valuesIn(range) };
}
