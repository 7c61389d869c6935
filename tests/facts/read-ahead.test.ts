import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/corpus/source.js';
import { readAhead } from '../../src/facts/read-ahead.js';
import { readSource } from '../../src/facts/reading.js';
import { sourceOf } from '../quotes/sources.js';

const TEXT = 'The bridge opened in 1932.\n\nIt cost US$5 million.\n\nJack Lang opened it.';
const WHOLE = { start: 0, end: TEXT.length };
const NEVER = new AbortController().signal;

/** A source that counts how often its text is asked for. */
function counted(): { readonly source: Source; reads(): number } {
  let reads = 0;
  const source = {
    ...sourceOf(TEXT),
    get text() {
      reads += 1;
      return TEXT;
    },
  };
  return { source, reads: () => reads };
}

describe('reading ahead', () => {
  it('leaves nothing to read for who asks afterwards', async () => {
    const { source, reads } = counted();
    await readAhead([source], NEVER);
    const before = reads();
    expect(readSource(source).valuesIn(WHOLE).length).toBeGreaterThan(2);
    expect(reads()).toBe(before);
  });

  it('lets others have their turn in between', async () => {
    const reading = readAhead([sourceOf(TEXT), sourceOf(TEXT)], NEVER);
    const turns: string[] = [];
    setImmediate(() => turns.push('somebody else'));
    await reading.then(() => turns.push('read'));
    expect(turns).toEqual(['somebody else', 'read']);
  });

  it('reads no further when told to end', async () => {
    const { source, reads } = counted();
    await readAhead([source], AbortSignal.abort());
    const before = reads();
    readSource(source).valuesIn(WHOLE);
    expect(reads()).toBeGreaterThan(before);
  });
});
