import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/text/analysis.js';
import { listsAnnounced, refersBack } from '../../src/text/anaphora.js';

const goesOn = (text: string, language: string) => refersBack(analyse(text, language), language);

describe('a sentence', () => {
  it.each([
    ['en', 'During this visit the two sides signed a treaty.'],
    ['en', 'He met the prime minister.'],
    ['bn', 'সফরে তিনি রাষ্ট্রপতির সাথে বৈঠক করেন।'],
    ['bn', 'এর মধ্যে উল্লেখযোগ্য হল কৃষি।'],
    ['vi', 'Ông gặp thủ tướng.'],
    ['es', 'En ella se firmó un tratado.'],
    ['hi', 'उन्होंने एक किताब लिखी।'],
  ])('goes on about what stands before it (%s): %s', (language, text) => {
    expect(goesOn(text, language)).toBe(true);
  });

  it.each([
    ['en', 'The prime minister praised his wife.'],
    ['bn', 'রাষ্ট্রপতি ভিয়েতনামে যান।'],
    ['vi', 'Thủ tướng gặp tổng thống.'],
    ['es', 'El presidente viajó con su esposa.'],
    ['fr', 'Il a signé le traité.'],
    ['en', ''],
  ])('begins with what it is about (%s): %s', (language, text) => {
    expect(goesOn(text, language)).toBe(false);
  });
});

describe('a list of what has been announced', () => {
  it.each([
    ['en', 'Among them are farming and health.'],
    ['en', 'These include farming and health.'],
    ['bn', 'এর মধ্যে উল্লেখযোগ্য হল কৃষি, স্বাস্থ্য।'],
    ['vi', 'Trong đó có nông nghiệp và y tế.'],
    ['es', 'Entre ellos están la agricultura y la salud.'],
    ['hi', 'इनमें कृषि और स्वास्थ्य शामिल हैं।'],
  ])('is told by how it begins (%s): %s', (language, text) => {
    expect(listsAnnounced(text, language)).toBe(true);
  });

  it.each([
    ['en', 'Among the guests was a king.'],
    ['en', 'They met in May.'],
    ['bn', 'এর পরে কৃষি আসে।'],
    ['vi', 'Trong năm đó có lũ.'],
    ['es', 'Entre los invitados había un rey.'],
    ['fr', 'Parmi eux, un roi.'],
  ])('is nothing else (%s): %s', (language, text) => {
    expect(listsAnnounced(text, language)).toBe(false);
  });
});
