import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasTransliteration, isTransliteration } from '../../src/text/transliteration.js';
import { anyText } from './arbitraries.js';
import { growth, NEARLY_LINEAR } from './growth.js';

/** People, places and bodies, as two scripts write them by their sound. */
const NAMES: readonly (readonly [string, string])[] = [
  ['Enrique Peña Nieto', 'এন্রিকে পেইয়া নিয়েতো'],
  ['Trần Đại Quang', 'ত্রান দাই কুয়াং'],
  ['Claudia Sheinbaum', 'ক্লাউদিয়া শেইনবাউম'],
  ['Hồ Chí Minh', 'হো চি মিন'],
  ['Nguyễn Văn Thiệu', 'নগুয়েন ভান থিউ'],
  ['Võ Nguyên Giáp', 'ভো নগুয়েন গিয়াপ'],
  ['Tô Lâm', 'তো লাম'],
  ['Joe Biden', 'জো বাইডেন'],
  ['Barack Obama', 'বারাক ওবামা'],
  ['Donald Trump', 'ডোনাল্ড ট্রাম্প'],
  ['Angela Merkel', 'অ্যাঞ্জেলা মার্কেল'],
  ['Volodymyr Zelensky', 'ভলোদিমির জেলেনস্কি'],
  ['Martin Luther King', 'মার্টিন লুথার কিং'],
  ['António Guterres', 'আন্তোনিও গুতেরেস'],
  ['Fidel Castro', 'ফিদেল কাস্ত্রো'],
  ['Raúl Castro', 'রাউল কাস্ত্রো'],
  ['Sheikh Hasina', 'শেখ হাসিনা'],
  ['Satyajit Ray', 'সত্যজিৎ রায়'],
  ['Mujibur Rahman', 'মুজিবুর রহমান'],
  ['Indira Gandhi', 'ইন্দিরা গান্ধী'],
  ['Rahul Gandhi', 'রাহুল গান্ধী'],
  ['Narendra Modi', 'नरेंद्र मोदी'],
  ['Barack Obama', 'बराक ओबामा'],
  ['Fernando Torres', 'ফার্নান্দো তোরেস'],
  ['Claudio Bravo', 'ক্লাউদিও ব্রাভো'],
  ['Amnesty International', 'অ্যামনেস্টি ইন্টারন্যাশনাল'],
  ['Madrid', 'মাদ্রিদ'],
  ['Barcelona', 'বার্সেলোনা'],
  ['Obama', 'ওবামা'],
];

describe('a name in another script', () => {
  it.each(NAMES)('is the same by its sound: %s, %s', (one, other) => {
    expect(isTransliteration(one, other)).toBe(true);
    expect(isTransliteration(other, one)).toBe(true);
  });

  it('is no other name of the list', () => {
    const wrong = NAMES.flatMap(([, name]) =>
      NAMES.filter(
        ([other]) => isTransliteration(other, name) && !NAMES.some(([a, b]) => a === other && b === name),
      ).map(([other]) => `${name} = ${other}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    // One word of several is another.
    ['Enrique Peña Nieto', 'এন্রিকে পেইয়া গোমেস'],
    ['Nguyễn Văn Hải', 'নগুয়েন ভান মিন'],
    ['Nguyễn Văn Hải', 'নগুয়েন ভান হুই'],
    ['Nguyễn Thị Hà', 'নগুয়েন থি হিয়েন'],
    ['Kim Jong Un', 'কিম জং ইল'],
    ['Raúl Castro', 'ফিদেল কাস্ত্রো'],
    ['Ali Khan', 'ইমরান খান'],
    ['Jane Goodall', 'জর্জ গুডঅল'],
    // The last vowel tells whose name it is.
    ['Claudia Bravo', 'ক্লাউদিও ব্রাভো'],
    ['Fernanda Torres', 'ফার্নান্দো তোরেস'],
    ['Julia Ventura', 'হুলিও ভেন্তুরা'],
    // Part of the name, or more than it.
    ['Claudia Sheinbaum Pardo', 'ক্লাউদিয়া শেইনবাউম'],
    ['Sheinbaum', 'ক্লাউদিয়া শেইনবাউম'],
    ['Nieto Enrique Peña', 'এন্রিকে পেইয়া নিয়েতো'],
    // Alike, but of one word.
    ['Versailles', 'ব্রাসেলস'],
    ['Venetian', 'ভিয়েনতিয়েন'],
    ['Quito', 'কিয়োটো'],
    // Numbers are not heard.
    ['G20', 'জি-৭'],
    ['Apollo 11', 'অ্যাপোলো ১৩'],
    // A script whose letters are not known.
    ['Moscow', 'Москва'],
    ['', ''],
    ['!', '?'],
  ])('is not where a word differs: %j, %j', (one, other) => {
    expect(isTransliteration(one, other)).toBe(false);
    expect(isTransliteration(other, one)).toBe(false);
  });

  it.each([
    ['শেইনবাউম', 'শেইনবাউমের', 'Sheinbaum'],
    ['ক্লাউদিয়া শেইনবাউম', 'ক্লাউদিয়া শেইনবাউমকে', 'Claudia Sheinbaum'],
    ['বারাক ওবামা', 'বারাক ওবামার', 'Barack Obama'],
    ['নেলসন ম্যান্ডেলা', 'নেলসন ম্যান্ডেলাকে', 'Nelson Mandela'],
  ])('is known by its case ending (%s, %s), but not shown with one', (bare, inflected, name) => {
    expect(isTransliteration(name, inflected)).toBe(true);
    expect(isTransliteration(bare, name)).toBe(true);
    expect(isTransliteration(inflected, name)).toBe(false);
  });

  it('is not shown with an ending that the stemmer does not know', () => {
    expect(isTransliteration('মার্টিন লুথার কিংকে', 'Martin Luther King')).toBe(false);
  });

  it('is found among the words of a text', () => {
    const name = 'এন্রিকে পেইয়া নিয়েতো';
    expect(hasTransliteration('In 2017 President Enrique Peña Nieto flew to Hanoi.', name)).toBe(true);
    expect(hasTransliteration('রাষ্ট্রপতি (Enrique Peña Nieto)', name)).toBe(true);
    expect(hasTransliteration('In 2017 Enrique and Peña Nieto flew to Hanoi.', name)).toBe(false);
    expect(hasTransliteration('It was Enrique Peña', name)).toBe(false);
    expect(hasTransliteration('', name)).toBe(false);
    expect(hasTransliteration('In 2017', '')).toBe(false);
  });

  it('is compared without an error, whatever it is', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => typeof isTransliteration(one, other) === 'boolean'),
    );
  });

  it('takes no longer than its length asks for', () => {
    const longer = growth(
      2_000,
      (size, seed): [string, string] => [`Madrid${seed} `.repeat(size), `মাদ্রিদ${seed} `.repeat(size)],
      ([one, other]) => isTransliteration(one, other),
    );
    expect(longer).toBeLessThan(NEARLY_LINEAR);
    const inLonger = growth(
      200,
      (size, seed) => `Enrique${seed} Peña `.repeat(size),
      (text) => hasTransliteration(text, 'এন্রিকে পেইয়া নিয়েতো'),
    );
    expect(inLonger).toBeLessThan(NEARLY_LINEAR);
  });
});
