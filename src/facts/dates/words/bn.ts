import { type DateWords, numbered } from './words.js';

const ORDINALS = `প্রথম দ্বিতীয় তৃতীয় চতুর্থ পঞ্চম ষষ্ঠ সপ্তম অষ্টম নবম দশম একাদশ দ্বাদশ ত্রয়োদশ চতুর্দশ পঞ্চদশ ষোড়শ সপ্তদশ অষ্টাদশ
  ঊনবিংশ|উনবিংশ বিংশ একবিংশ`;
const CARDINALS = `এক|পহেলা|পয়লা দুই তিন চার পাঁচ ছয় সাত আট নয় দশ এগারো|এগার বারো|বার তেরো|তের চৌদ্দ পনেরো|পনের ষোলো|ষোল
  সতেরো|সতের আঠারো|আঠার উনিশ|ঊনিশ বিশ একুশ`;
const DECADES = 'বিশ ত্রিশ|তিরিশ চল্লিশ পঞ্চাশ ষাট সত্তর|সত্তুর আশি নব্বই|নব্বুই';
/** Those of the Bengali calendar, whose year begins in April. */
const BENGALI_MONTHS = 'বৈশাখ|জ্যৈষ্ঠ|আষাঢ়|শ্রাবণ|ভাদ্র|আশ্বিন|কার্তিক|অগ্রহায়ণ|পৌষ|মাঘ|ফাল্গুন|ফাল্গুণ|চৈত্র';

/** Words in a row as the alternatives of a pattern, from the `first` on. */
function alternatives(words: string, first = 1): string {
  return words
    .trim()
    .split(/\s+/)
    .slice(first - 1)
    .join('|');
}

/** Bengali. Words carry their cases: `সালে`, `সালের`, `জুলাইয়ের`. */
export const bn: DateWords = {
  months: [
    'জানুয়ারি জানুয়ারী জানুআরি জানুআরী',
    'ফেব্রুয়ারি ফেব্রুয়ারী ফেব্রুআরি ফেব্রয়ারি ফেব্রয়ারী',
    'মার্চ',
    'এপ্রিল',
    'মে',
    'জুন',
    'জুলাই',
    'আগস্ট আগষ্ট অগস্ট অগাস্ট অগাষ্ট',
    'সেপ্টেম্বর',
    'অক্টোবর',
    'নভেম্বর',
    'ডিসেম্বর',
  ],
  isDayFirst: true,
  yearsAway: {
    'এ বছর': 0,
    'এই বছর': 0,
    এবছর: 0,
    'চলতি বছর': 0,
    'গত বছর': -1,
    গতবছর: -1,
    'গেল বছর': -1,
    'আগামী বছর': 1,
  },
  monthsAway: { 'এ মাস': 0, 'এই মাস': 0, 'চলতি মাস': 0, 'গত মাস': -1, 'গেল মাস': -1, 'আগামী মাস': 1 },
  daysAway: { গতকাল: -1, আগামীকাল: 1 },
  numbers: { ...numbered(ORDINALS), ...numbered(CARDINALS), শেষ: -1 },
  decades: DECADES,
  slots: {
    case: '(?:(?:-|য়)?(?:ের|ে)|[ -]?এর|-?(?:এ|র|তে|কে))?[ইও]?',
    day: '{dayNumber}(?:লা|রা|ঠা|[ -]?ই|[ -]?শে)?|পহেলা|পয়লা',
    month: '{monthName}{case}',
    // Not `মে` and `মার্চ`, which are other words too.
    longMonth:
      'জানুয়ার[িী]|জানুআর[িী]|ফেব্রুয়ার[িী]|ফেব্রুআরি|এপ্রিল|জুন|জুলাই|আগস্ট|আগষ্ট|অগস্ট|অগাস্ট|অগাষ্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর',
    monthWord: '(?: মাস{case})?',
    dateWord: '(?: তারিখ{case})?',
    christian: '(?:খ্রি|খ্রী|খৃ)(?:স্ট|ষ্ট)',
    mark: '(?:সাল|সন|{christian}াব্দ|ঈসায়ী)(?:টি)?{case}|খ্রি\\.|খ্রিঃ',
    of: '(?:,|,? ?{mark}|[ -]?এর)?',
    year: '{fourDigits}|{yearAway}{case}',
    to: ' ?- ?| (?:থেকে|হতে) ',
    and: '{to}| (?:ও|এবং|আর|বা) ',
    bc: '{christian} ?পূর্ব',
    century: `\\d{1,2}(?:[ -]?(?:তম|শ|শে)|ম)?|${alternatives(ORDINALS)}`,
    centuryWord: '(?:শতাব্দী|শতাব্দি|শতাব্দ){case}',
    // Also a measure of land, and a hundred runs: those have no such ordinals, and no such cases behind a number.
    lateCentury: `\\d{1,2}[ -]?(?:তম|শ|শে)|${alternatives(ORDINALS, 6)}`,
    cardinal: `\\d{1,2}|${alternatives(CARDINALS, 12)}`,
    centuryOf: '(?:{century:lateCentury} শতকের|{century:cardinal} শতকের|{century} শতাব্দীর) ',
    decade: '{fullDecade}|{shortDecade}|{decadeName}',
    nth: 'প্রথম|দ্বিতীয়|তৃতীয়|চতুর্থ|শেষ',
    counts: `\\d{1,2}|${alternatives(CARDINALS, 2)}`,
    portion: `{half:প্রথম|দ্বিতীয়|শেষ}(?:ার্ধ| ?অর্ধ){case}|{quarter:nth} (?:প্রান্তিক|ত্রৈমাসিক|কোয়ার্টার){case}|প্রথম {months:counts} মাস{case}|শেষ {lastMonths:counts} মাস{case}`,
  },
  patterns: [
    '{bc}(?:াব্দ)? {year:anyYear}{of} {day} {month}{dateWord}',
    '{bc}(?:াব্দ)? {year:anyYear}{of} {month}{monthWord}',
    '{year}{of} {day}{to}{day2} {month}{dateWord}',
    '{day}{to}{day2} {month}(?:,? {year}{of})?',
    '{year}{of} {day} {month}{dateWord}',
    '{day}(?: |- ){month}{monthWord}(?:,? ?{year}(?: ?{mark})?)?{dateWord}',
    '{month} {day},? {year}(?: ?{mark})?',
    '{year}{of} {month}{to}{month2}{monthWord}',
    '{year}{of} {month}{monthWord}',
    '{month}{monthWord}{to}{month2}{monthWord},? {year}(?: ?{mark})?',
    '{month}{monthWord}(?:,? ){year}(?: ?{mark})?',
    '{month} মাস{case}',
    '{month:longMonth}(?:তে|য়ে|ে|য়ের|ের|র)[ইও]?',
    '(?:{bc} )?{century}{and}(?:{bc} )?{century2} {centuryWord}',
    '(?:{bc}|{christian}ীয়) {century}{and}{century2} শতক{case}',
    '(?:{bc}|{christian}ীয়) {century} শতক{case}',
    '{century:lateCentury}{and}{century2:lateCentury} শতক{case}',
    '{century:cardinal}{and}{century2:cardinal} শতকে{case}',
    '{centuryOf}{decade:decadeName}ের দশক{case}',
    '(?:(?:{bc}|{christian}ীয়) )?{century} {centuryWord}',
    '{century:lateCentury} শতক{case}',
    '{century:cardinal} শতকে(?:র)?[ইও]?',
    '{decade:fullDecade}(?: ?{mark}|[ -]?এর)? (?:ও|এবং|থেকে) {decade2:fullDecade}(?: ?{mark}|[ -]?এর)? দশক{case}',
    '{decade:fullDecade}(?: ?{mark}|[ -]?এর)? দশক{case}',
    "(?:{decade:shortDecade}(?:[ -]?এর|['-]?র)?|{decade:decadeName}(?:-?এর|য়ের|ের|র)?) দশক{case}",
    '{bc}(?:াব্দ)? {year:anyYear}{to}(?:{bc}(?:াব্দ)? )?{year2:anyYear}(?: অব্দ{case})?',
    '{bc}(?:াব্দ)? {year:anyYear}(?: অব্দ{case})?',
    '{year:anyYear}{to}{year2:anyYear} {bc}(?:াব্দ)?{case}',
    '{year:anyYear} {bc}(?:াব্দ)?{case}',
    '{year:fourDigits} ?- ?{year2:twoDigits} ?{mark}',
    '{year:longYear} ?{mark}',
    '{year:anyYear} {christian}াব্দ{case}',
    '{christian}াব্দ {year:anyYear}',
    '{year:yearAway}{case}',
    '{monthAway}{case}',
    '{dayAway}{case}',
  ],
  before: ['(?:{past:গত|বিগত}|{coming:আগামী}) ', '{hedge:আনুমানিক|আনু\\.} '],
  after: [
    ' {hedge:দিকে|কাছাকাছি|আশেপাশে|আশপাশে}',
    '(?:[ -]এর)? (?:{portion}|শেষ(?:ে|ের দিকে| ?দিকে| নাগাদ| ?ভাগে)|শুরু(?:তে|র দিকে)|গোড়া(?:য়|র দিকে|তে)|মাঝামাঝি(?: সময়ে|তে)?|মধ্যভাগে|প্রথম ?(?:দিকে|ভাগে))',
  ],
  otherYears: ['প্রতি ?বছর{case}', '(?:ওই|ঐ|সেই|সে|একই|পরের) বছর{case}'],
  otherCalendars: {
    before: ['বাংলা(?: সন)?', `(?:${BENGALI_MONTHS}){case}`],
    after: [
      '(?:বঙ্গাব্দ|হিজরি|হিজরী|শকাব্দ){case}',
      'নববী',
      `(?:\\d{1,2}(?:লা|রা|ঠা|ই|শে)? )?(?:${BENGALI_MONTHS}){case}`,
    ],
  },
};
