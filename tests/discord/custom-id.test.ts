import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABOUT_LENGTH, type CustomId, decodeCustomId, encodeCustomId } from '../../src/discord/custom-id.js';
import { plainLabel } from '../../src/discord/markdown.js';
import { VALUE_KINDS } from '../../src/facts/value.js';
import { anyText } from './any-text.js';

const user = fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String);
const language = fc.stringMatching(/^[a-z]{2,3}$/);
const key = fc.stringMatching(/^[\w-]{8}$/);
const date = fc.constantFrom('1975', '1975-05', '1975-05-19', '-0043', '-0043-03', '-0043-03-15');
const page = fc.integer({ min: 0, max: 9_999 });
/** As a person may type it, after the bot has put it on one line. */
const about = fc
  .oneof(anyText, fc.string({ unit: 'grapheme' }))
  .map((text) => plainLabel(text, ABOUT_LENGTH));

const customId: fc.Arbitrary<CustomId> = fc.oneof(
  fc.record({ action: fc.constant('passage' as const), user, language }),
  fc.record({
    action: fc.constant('sources' as const),
    user,
    language,
    sources: fc.array(key, { minLength: 1, maxLength: 8 }),
  }),
  fc.record(
    {
      action: fc.constant('facts' as const),
      user,
      page,
      kind: fc.constantFrom(...VALUE_KINDS),
      source: key,
      about,
    },
    { requiredKeys: ['action', 'user', 'page'] },
  ),
  fc.record(
    { action: fc.constant('timeline' as const), user, page, from: date, to: date, about },
    { requiredKeys: ['action', 'user', 'page'] },
  ),
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

  it('have room for what a list is about in any script, beside the longest of all else', () => {
    const about = 'ক'.repeat(ABOUT_LENGTH);
    const common = { user: String(2n ** 64n - 1n), page: 9_999, about };
    const ids: CustomId[] = [
      { action: 'facts', ...common, kind: 'organisation', source: 'abcdefgh' },
      { action: 'timeline', ...common, from: '-0043-03-15', to: '-0042-03-15' },
    ];
    const lengths = ids.map((id) => encodeCustomId(id).length);
    expect(Math.max(...lengths)).toBe(100);
    for (const id of ids) expect(decodeCustomId(encodeCustomId(id))).toEqual(id);
  });

  it('keep as many sources as fit', () => {
    const sources = Array.from({ length: 20 }, (_, i) => `source-${i % 10}`);
    const user = String(2n ** 64n - 1n);
    const text = encodeCustomId({ action: 'sources', user, language: 'fil', sources });
    expect(text.length).toBeLessThanOrEqual(100);
    expect(decodeCustomId(text)).toMatchObject({ sources: sources.slice(0, 8) });
  });

  it.each([
    '',
    'v2',
    'v2:passage',
    'v2:passage:1:en:',
    'v2:passage:1:en:abcdefgh',
    'v2:passage:ONE:en',
    'v2:passage:1:english',
    'v2:sources:1:en',
    'v2:sources:1:en:short',
    'v2:sources:1:en:abcdefgh.',
    'v2:facts:1:1',
    'v2:facts:1:one:::',
    'v2:facts:1:1:colour::',
    'v2:facts:1:1:date:short:',
    'v2:timeline:1:1:May::',
    'v2:delete:1:en',
    'v1:passage:1:en',
    'v3:passage:1:en',
    'v2:passage:1:en\n',
  ])('of another version or none are not read: %j', (text) => {
    expect(decodeCustomId(text)).toBeUndefined();
  });

  it('are read without an error from any text', () => {
    fc.assert(fc.property(anyText, (text) => void decodeCustomId(text)));
  });
});
