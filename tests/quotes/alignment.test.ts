import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/quotes/alignment.js';

/** The steps between two texts of one-letter words: `=` same, `~` changed, `+` added, `-` missing, `.` omitted. */
function steps(said: string, stands: string): string {
  const signs = { same: '=', changed: '~', added: '+', missing: '-', omitted: '.' };
  const letters = [...said.replaceAll('…', '')];
  const isOpen = letters.map((_, i) => [...said.matchAll(/…/g)].some(({ index }, k) => index - k === i));
  return align(codes(letters), codes([...stands]), isOpen)
    .map(({ kind }) => signs[kind])
    .join('');
}

function codes(letters: readonly string[]): Int32Array {
  return Int32Array.from(letters, (letter) => letter.codePointAt(0) ?? 0);
}

describe('an alignment', () => {
  it.each([
    ['bcd', 'abcde', '==='],
    ['bxd', 'abcde', '=~='],
    ['bd', 'abcde', '=-='],
    ['bxcd', 'abcde', '=+=='],
    ['xbcd', 'abcde', '~==='],
    ['abx', 'abcde', '==~'],
    ['abcdex', 'abcde', '=====+'],
    ['xabcde', 'abcde', '+====='],
    ['a…e', 'abcde', '=...='],
    ['a…d', 'abcde', '=..='],
    ['a…xe', 'abcde', '=..~='],
    ['xyz', 'abc', '~~~'],
    ['xyz', '', '+++'],
    ['', 'abc', ''],
  ])('of %s with %s has the fewest differences', (said, stands, expected) => {
    expect(steps(said, stands)).toBe(expected);
  });

  it('uses every word said once, and words that stand there in a row', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 12 });
    fc.assert(
      fc.property(
        words,
        words,
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        (said, stands, isOpen) => {
          const found = align(codes([...said]), codes([...stands]), isOpen);
          const used = found
            .filter(({ kind }) => kind !== 'missing' && kind !== 'omitted')
            .map((step) => step.said);
          expect(used).toEqual([...said].map((_, i) => i));
          const standing = found.filter(({ kind }) => kind !== 'added').map((step) => step.stands);
          expect(standing).toEqual(standing.map((_, i) => (standing[0] ?? 0) + i));
          for (const step of found) {
            if (step.kind === 'same') expect(said[step.said]).toBe(stands[step.stands]);
          }
        },
      ),
    );
  });
});
