import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasScriptOf, isInScriptOf } from '../../src/text/script.js';
import { anyText } from './arbitraries.js';

describe('words are in the script of a language', () => {
  it.each([
    ['en', 'Hanoi'],
    ['en', 'Trần Đại Quang'],
    ['vi', 'Enrique Peña Nieto'],
    ['es-MX', 'Łódź'],
    ['bn', 'ক্লাউদিয়া শেইনবাউম'],
    ['hi', 'नरेंद्र मोदी'],
  ])('that writes each of their letters (%s): %s', (language, words) => {
    expect(isInScriptOf(language, words)).toBe(true);
  });

  it.each([
    ['en', 'হ্যানয়'],
    ['es', 'एपीईसी'],
    ['vi', 'Москва'],
    ['bn', 'Hà Nội'],
    ['bn', 'হ্যানয় (Hanoi)'],
    ['hi', 'হ্যানয়'],
  ])('but not of one that lacks a letter (%s): %s', (language, words) => {
    expect(isInScriptOf(language, words)).toBe(false);
  });

  it('whatever their digits and signs', () => {
    for (const language of ['en', 'bn', 'vi', 'es']) expect(isInScriptOf(language, '20 – ২০!')).toBe(true);
  });

  it.each(['', 'x', 'not a tag', 'ja', '\uD800'])('where nothing tells it: %j', (language) => {
    expect(isInScriptOf(language, 'হ্যানয়')).toBe(isInScriptOf(language, 'Hanoi'));
  });

  it('or have a letter of it, among others', () => {
    expect(hasScriptOf('en', 'হ্যানয় (Hanoi)')).toBe(true);
    expect(hasScriptOf('bn', 'হ্যানয় (Hanoi)')).toBe(true);
    expect(hasScriptOf('hi', 'হ্যানয় (Hanoi)')).toBe(false);
    expect(hasScriptOf('en', '20 – ২০!')).toBe(false);
  });

  it('and to ask never fails', () => {
    fc.assert(
      fc.property(anyText, anyText, (language, words) => typeof isInScriptOf(language, words) === 'boolean'),
    );
  });
});
