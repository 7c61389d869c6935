import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CustomId, decodeCustomId, encodeCustomId } from '../../src/discord/custom-id.js';
import { anyText } from './any-text.js';

const common = {
  user: fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String),
  language: fc.stringMatching(/^[a-z]{2,3}$/),
};
const key = fc.stringMatching(/^[\w-]{8}$/);
const customId: fc.Arbitrary<CustomId> = fc.oneof(
  fc.record({ action: fc.constant('passage' as const), ...common }),
  fc.record({
    action: fc.constant('sources' as const),
    ...common,
    sources: fc.array(key, { minLength: 1, maxLength: 8 }),
  }),
);

describe('custom ids', () => {
  it('are read as they were written, in at most 100 characters', () => {
    fc.assert(
      fc.property(customId, (id) => {
        const text = encodeCustomId(id);
        expect(text.length).toBeLessThanOrEqual(100);
        expect(decodeCustomId(text)).toEqual(id);
      }),
    );
  });

  it('keep as many sources as fit', () => {
    const sources = Array.from({ length: 20 }, (_, i) => `source-${i % 10}`);
    const text = encodeCustomId({ action: 'sources', user: '9'.repeat(20), language: 'fil', sources });
    expect(text.length).toBeLessThanOrEqual(100);
    expect(decodeCustomId(text)).toMatchObject({ sources: sources.slice(0, 8) });
  });

  it.each([
    '',
    'v1',
    'v1:passage',
    'v1:passage:1:en:',
    'v1:passage:1:en:abcdefgh',
    'v1:passage:one:en',
    'v1:passage:1:english',
    'v1:sources:1:en',
    'v1:sources:1:en:short',
    'v1:sources:1:en:abcdefgh.',
    'v1:delete:1:en',
    'v0:passage:1:en',
    'v2:passage:1:en',
    'v1:passage:1:en\n',
  ])('of another version or none are not read: %j', (text) => {
    expect(decodeCustomId(text)).toBeUndefined();
  });

  it('are read without an error from any text', () => {
    fc.assert(fc.property(anyText, (text) => void decodeCustomId(text)));
  });
});
