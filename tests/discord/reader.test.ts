import { describe, expect, it } from 'vitest';
import { readerOf } from '../../src/discord/reader.js';

describe('readerOf', () => {
  it.each([
    [['bn', 'en-US', 'en'], 'bn'],
    [['fr', 'en-GB', 'bn'], 'en'],
    [[undefined, 'hi', 'bn'], 'bn'],
    [[undefined, 'vi', 'en'], 'vi'],
    [['bn-BD'], 'bn'],
    [['es-419', 'en'], 'es'],
    [['es-ES'], 'es'],
    [['bnx', 'est', 'de'], 'en'],
    [[], 'en'],
  ])('of the wishes %j chooses the first that the bot speaks: %s', (wishes, language) => {
    expect(readerOf(...wishes).language).toBe(language);
  });

  it("writes numbers in the language's digits", () => {
    expect(readerOf('bn').number(12)).toBe('১২');
    expect(readerOf('en').number(12)).toBe('12');
    expect(readerOf('vi').number(12_000)).toBe('12.000');
    expect(readerOf('es').number(12_000)).toBe('12.000');
  });
});
