import { describe, expect, it } from 'vitest';
import { names } from './name-lines.js';

const people = (text: string): string[] =>
  names('bn', text)
    .filter((line) => line.startsWith('person '))
    .map((line) => line.slice('person '.length).replace(/ of .*$/, ''));

describe('a person in Bengali', () => {
  it.each([
    // A case that looks like a plural: the names end with its first letter.
    ['সভায় আবদুল মজিদের প্রস্তাব গৃহীত হয়', ['আবদুল মজিদের']],
    ['বইটি ফরিদ আহমেদের লেখা', ['ফরিদ আহমেদের']],
    ['নূরজাহান মাহমুদকে ডাকা হয়', ['নূরজাহান মাহমুদকে']],
    // What they are called at home, behind the family's name.
    ['মইনুল হক খসরু, সাজ্জাদ হোসেন টিটু ও নাজমা বেগম এসেছিলেন', ['মইনুল হক খসরু', 'সাজ্জাদ হোসেন টিটু', 'নাজমা বেগম']],
    // A common word between the name and the family's.
    ['সচিব মোহাম্মদ সবুজ চৌধুরী আসেন', ['মোহাম্মদ সবুজ চৌধুরী']],
    // Words that only look as if they had a case.
    ['মো. কেফাতার রহমান চিঠি পাঠান', ['মো. কেফাতার রহমান']],
    // Initials, and what they are not.
    ['এ বি এম সালেহ উদ্দিন প্রমুখ উপস্থিত ছিলেন', ['এ বি এম সালেহ উদ্দিন']],
    ['রফিকুল ইসলাম ও এস এম কামাল বক্তব্য দেন', ['রফিকুল ইসলাম', 'এস এম কামাল']],
    // Hyphens of other lands.
    ['জঁ-জাক রুসো জেনেভায় জন্মগ্রহণ করেন', ['জঁ-জাক রুসো']],
    ['প্রেসিডেন্ট হাফেজ আল-আসাদ', ['আল-আসাদ']],
    ['নেতা কিম জং-ইল সেখানে যান', ['কিম জং-ইল']],
    ['গবেষক এডওয়ার্ড ভিটেন ও মার্গারেট থ্যাচার', ['এডওয়ার্ড ভিটেন', 'মার্গারেট থ্যাচার']],
  ])('is found whole: %s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    ['শাহবাগ থানার কর্মকর্তা (ওসি) খসরু মিয়া জানান', ['খসরু মিয়া']],
    ['নাট্যশিল্পী শম্পা রেজা গান করেন', ['শম্পা রেজা']],
    ['সহপ্রতিষ্ঠাতা শামীম কবির আসেন', ['শামীম কবির']],
    ['স্বাস্থ্যসচিব জহির রায়হান বলেন', ['জহির রায়হান']],
  ])(
    'is told by an office in brackets or joined to what it is of, and does not begin with it: %s',
    (text, expected) => {
      expect(people(text)).toEqual(expected);
    },
  );

  it.each([
    ['মোশাররফ বলেন, বাজার খোলা থাকবে', ['মোশাররফ']],
    ['আহত তোফাজ্জল (৩৫) হাসপাতালে আছেন', ['তোফাজ্জল']],
    ['জিল্লুর নামের এক ব্যক্তি আসেন', ['জিল্লুর']],
    ['মোশাররফ বাজারের পাশে', []],
  ])('may have one word where only a person says or is what stands beside it: %s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    'হাঁটতে হাঁটতে ক্লান্ত হয়ে পড়লেও থামেননি',
    'মিছিলে ৩৫ জন এসব দাবি তোলেন',
    'প্রধানমন্ত্রী এসব কথা বলেন',
    'মন্ত্রী নিজেও সেখানে যাননি',
    'মনোনয়নপত্র জমা দেওয়ার শেষ দিন কাল',
    'আমরা দারুণ খেলেছি, তবু হেরেছি',
    'সারা রাত বৃষ্টি হলেও পানি জমেনি',
    'যাওয়ার পথে গাড়ি থামালে সবাই নামলেন',
  ])('is none that a verb, a number or a common word looks like: %s', (text) => {
    expect(people(text)).toEqual([]);
  });
});
