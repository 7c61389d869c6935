import { describe, expect, it } from 'vitest';
import { areReadable, isReadable } from '../../src/answer/readable.js';
import type { Value } from '../../src/facts/value.js';
import { passagesOf } from '../search/fixture.js';

const sourceIn = (language: string) => passagesOf(['.'], { language })[0]?.source ?? expect.fail();
const bengali = sourceIn('bn');
const vietnamese = sourceIn('vi-VN');

const at = { start: 0, end: 1, text: '.' };
const hanoi: Value = { ...at, kind: 'place', name: 'হ্যানয়' };

describe('a value', () => {
  it.each([
    ['a number', { ...at, kind: 'rank', rank: 2 }],
    ['a country, which is known by its code', { ...at, kind: 'place', name: 'ভিয়েতনাম', country: 'VN' }],
    ['a name in one’s letters', { ...at, kind: 'organisation', name: 'UNESCO' }],
    ['a name that one has another for', { ...hanoi, readerName: 'Hanoi' }],
  ] as const)('can be read if it is %s', (_, value) => {
    expect(isReadable(value, bengali, 'en')).toBe(true);
  });

  it('cannot be read if it is a name in other letters', () => {
    for (const language of ['en', 'vi', 'es', 'hi']) expect(isReadable(hanoi, bengali, language)).toBe(false);
    for (const kind of ['person', 'organisation', 'place'] as const) {
      expect(isReadable({ ...at, kind, name: 'Hà Nội' }, vietnamese, 'bn')).toBe(false);
    }
  });

  it('can be read in the language of its text, whatever it is', () => {
    expect(isReadable(hanoi, bengali, 'bn-BD')).toBe(true);
    expect(isReadable({ ...hanoi, name: 'Facebook' }, bengali, 'bn')).toBe(true);
    expect(areReadable('হ্যানয়', vietnamese, 'vi')).toBe(true);
    expect(areReadable('হ্যানয়', vietnamese, 'es')).toBe(false);
  });
});
