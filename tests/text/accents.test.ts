import { describe, expect, it } from 'vitest';
import { accentsLacking } from '../../src/text/accents.js';

describe('a word without accents', () => {
  it('may lack them in Spanish, whatever the words beside it have', () => {
    const mayLack = accentsLacking(['año', 'reabrio'], 'es');
    expect(mayLack('reabrio')).toBe(true);
    expect(mayLack('año')).toBe(false);
  });

  it('may lack them in Vietnamese where no word beside it has any', () => {
    expect(accentsLacking(['dai', 'su', 'quan'], 'vi')('dai')).toBe(true);
    expect(accentsLacking(['dai', 'sứ', 'quán'], 'vi')('dai')).toBe(false);
  });
});
