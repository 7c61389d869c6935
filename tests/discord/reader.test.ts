import { describe, expect, it } from 'vitest';
import { readerOf } from '../../src/discord/reader.js';

describe('readerOf', () => {
  it.each([
    [['bn', 'en-US', 'en'], 'bn'],
    [['es', 'en-GB', 'bn'], 'en'],
    [[undefined, 'vi', 'bn'], 'bn'],
    [['bn-BD'], 'bn'],
    [['bnx', 'de'], 'en'],
    [[], 'en'],
  ])('of the wishes %j chooses the first that the bot speaks: %s', (wishes, language) => {
    expect(readerOf(...wishes).language).toBe(language);
  });

  it("writes numbers in the language's digits", () => {
    expect(readerOf('bn').number(12)).toBe('১২');
    expect(readerOf('en').number(12)).toBe('12');
  });
});
