import { describe, expect, it } from 'vitest';
import { ranks } from '../../../src/facts/quantities/ranks.js';
import { sentenceOf } from '../found.js';

const ranksOf = (language: string, text: string) =>
  ranks(sentenceOf(text, language)).map((value) => [
    value.text,
    value.kind === 'rank' ? value.rank : undefined,
  ]);

describe('a rank', () => {
  it.each([
    ['en', 'it is the second largest lake', 'second largest', 2],
    ['en', 'the third-biggest lake', 'third-biggest', 3],
    ['en', 'the 5th most visited park', '5th most visited', 5],
    ['en', 'the third president', 'third', 3],
    ['en', 'Asia’s fourth tunnel', 'fourth', 4],
    ['en', 'her 45th opera', '45th', 45],
    ['en', 'the twenty-first emperor', 'twenty-first', 21],
    ['es', 'la segunda más grande del mundo', 'segunda más grande', 2],
    ['es', 'el segundo mayor lago', 'segundo mayor', 2],
    ['es', 'el tercer presidente', 'tercer', 3],
    ['vi', 'hồ lớn thứ hai', 'lớn thứ hai', 2],
    ['vi', 'nước đông dân thứ 15 thế giới', 'đông dân thứ 15', 15],
    ['vi', 'tổng thống thứ ba của nước', 'thứ ba', 3],
    ['vi', 'tổng thống đầu tiên', 'đầu tiên', 1],
    ['bn', 'বিশ্বের দ্বিতীয় বৃহত্তম হ্রদ', 'দ্বিতীয় বৃহত্তম', 2],
    ['bn', 'দেশের তৃতীয় রাষ্ট্রপতি', 'তৃতীয়', 3],
    ['bn', 'বিশ্বের ৪র্থ সুউচ্চ ভবন', '৪র্থ', 4],
    ['hi', 'दूसरा सबसे बड़ा तालाब', 'दूसरा सबसे बड़ा', 2],
  ])('is an ordinal before or behind what it orders (%s): %s', (language, text, words, rank) => {
    expect(ranksOf(language, text)).toEqual([[words, rank]]);
  });

  it.each([
    ['en', 'at first, in the first half and for the first time'],
    ['en', 'in the 19th century, the second quarter'],
    ['en', 'the Third Reich and the 5th Avenue'],
    ['en', 'one of the first boats'],
    ['en', 'a second, the second and the first three boats'],
    ['en', 'the largest lake'],
    ['es', 'el primer ministro, por primera vez, la tercera parte'],
    ['es', 'en primer lugar, diez metros por segundo'],
    ['vi', 'sáng thứ ba, thứ hai tuần này, lần thứ tư'],
    ['vi', 'họp vào thứ Ba, lần đầu tiên'],
    ['vi', 'một trong những con tàu đầu tiên'],
    ['vi', 'vào thế kỷ thứ 3'],
    ['bn', 'প্রথমে, দেশের প্রথম বিশ্বযুদ্ধের পর'],
    ['bn', 'রানি দ্বিতীয় এলিজাবেথ'],
    ['hi', 'इससे पहले दूसरे लोग'],
    ['fr', 'le deuxième lac'],
  ])('is no adverb, name, weekday, time or part (%s): %s', (language, text) => {
    expect(ranksOf(language, text)).toEqual([]);
  });
});
