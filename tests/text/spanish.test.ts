import { describe, expect, it } from 'vitest';
import { accentedForms } from '../../src/text/spanish.js';

describe('a Spanish word without its accent', () => {
  it.each([
    ['nacio', 'nació'],
    ['llego', 'llegó'],
    ['vivia', 'vivía'],
    ['vivian', 'vivían'],
    ['energias', 'energías'],
    ['exportacion', 'exportación'],
    ['rio', 'río'],
    ['dia', 'día'],
  ])('may stand for the one that has it: %s, %s', (typed, written) => {
    expect(accentedForms(typed)).toContain(written);
  });

  it.each(['casa', 'comprar', 'leyes', ''])('may be written so: %j', (word) => {
    expect(accentedForms(word)).toEqual([]);
  });
});
