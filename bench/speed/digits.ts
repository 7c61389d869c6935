import { findValues } from '../../src/facts/extract.js';
import { analyse } from '../../src/text/analysis.js';
import { median } from './statistics.js';

const LENGTH = 10_000;
const ROUNDS = 9;
const LANGUAGES = ['en', 'es', 'vi', 'bn'];
/** What repeats in texts that look like numbers, dates, times, lists or prices all over. */
const PIECES = [
  '1',
  '1 ',
  '1. ',
  '12,',
  '12 % ',
  '1,234.5-',
  '5.000.',
  '1/2/',
  '10:30 ',
  '1975 ',
  '1975-',
  '1975–',
  '$5 ',
  '€1,',
];

/** How long the slowest of the texts takes, in ms. */
export interface DigitsTiming {
  readonly texts: number;
  /** The first time that it is looked through for facts. */
  readonly first: number;
  /** The median of the times after that. */
  readonly later: number;
}

/** Looks for facts where nearly every character might begin one: the most that a text can ask of the extraction. */
export function timeDigits(): DigitsTiming {
  const timings = LANGUAGES.flatMap((language) =>
    PIECES.map((piece) => {
      const text = piece.repeat(LENGTH / piece.length);
      const [first = 0, ...later] = Array.from({ length: 1 + ROUNDS }, () => timeOnce(text, language));
      return { first, later: median(later) };
    }),
  );
  return {
    texts: timings.length,
    first: Math.max(...timings.map(({ first }) => first)),
    later: Math.max(...timings.map(({ later }) => later)),
  };
}

/** A new sentence each time, since what is read of one is kept. */
function timeOnce(text: string, language: string): number {
  const sentence = { text, start: 0, end: text.length, tokens: analyse(text, language), language };
  const start = performance.now();
  findValues(sentence);
  return performance.now() - start;
}
