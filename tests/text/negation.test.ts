import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/text/analysis.js';
import { isNegated } from '../../src/text/negation.js';

function negated(text: string, language: string): boolean {
  return isNegated(
    analyse(text, language).map(({ form }) => form),
    language,
  );
}

describe('a sentence is negated', () => {
  it.each([
    ['en', 'The ship did not sail.'],
    ['en', 'The ship didn’t sail.'],
    ['en', 'It sailed without a crew.'],
    ['bn', 'জাহাজ ছাড়েনি।'],
    ['bn', 'চুক্তিটি সই হয়নি।'],
    ['bn', 'আমি চিঠি পাইনি।'],
    ['bn', 'জাহাজ ছাড়বে না।'],
    ['vi', 'Con tàu không rời cảng.'],
    ['es', 'El barco no zarpó.'],
    ['es', 'Ningún barco zarpó.'],
    ['hi', 'जहाज़ नहीं चला।'],
  ])('by the words and endings of its language (%s): %s', (language, text) => {
    expect(negated(text, language)).toBe(true);
  });

  it.each([
    ['en', 'The ship sailed at noon.'],
    ['bn', 'আমদানি ও রপ্তানি বেড়েছে।'],
    ['bn', 'জাপানি কোম্পানি এটি কিনেছে।'],
    ['bn', 'তিনি আপনাকে জানেন।'],
    ['vi', 'Con tàu rời cảng.'],
    ['es', 'El barco zarpó.'],
    ['fr', 'Le navire ne part pas.'],
  ])('and not by what only looks like it, nor in a language that is not known (%s): %s', (language, text) => {
    expect(negated(text, language)).toBe(false);
  });
});
