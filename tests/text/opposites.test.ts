import { describe, expect, it } from 'vitest';
import { parseLexicon } from '../../src/text/concepts.js';
import { Lexicon } from '../../src/text/lexicon.js';
import { oppositesIn } from '../../src/text/opposites.js';
import { phraseTable } from '../../src/text/phrases.js';

function oppositesOf(concept: string, ...rows: readonly string[]): readonly string[] {
  const { concepts } = parseLexicon(rows.map((word) => `${word}\t\t\t`).join('\n'), 'x');
  return oppositesIn(new Lexicon((language) => [phraseTable(concepts, language)]))(concept);
}

describe('the opposites of a concept', () => {
  it('are the concepts of the words that say the reverse, both ways', () => {
    expect(oppositesOf('x:1', 'open', 'close|shut', 'house')).toEqual(['x:2']);
    expect(oppositesOf('x:2', 'open', 'close|shut', 'house')).toEqual(['x:1']);
  });

  it('may be several', () => {
    expect(oppositesOf('x:1', 'fast', 'slow', 'quick')).toEqual(['x:2']);
    expect([...oppositesOf('x:2', 'fast', 'slow', 'quick')].sort()).toEqual(['x:1', 'x:3']);
  });

  it('are none of a concept without a reverse, of an unknown one, and of one that holds both words', () => {
    expect(oppositesOf('x:3', 'open', 'close', 'house')).toEqual([]);
    expect(oppositesOf('y:1', 'open', 'close')).toEqual([]);
    expect(oppositesOf('x:1', 'open|close', 'close')).toEqual([]);
  });
});
