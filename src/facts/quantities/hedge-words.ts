import type { Bound } from '../value.js';
import { type Phrases, phrases, wordSet } from './phrases.js';

const MEANINGS: readonly HedgeMeaning[] = ['more-than', 'at-least', 'less-than', 'at-most', 'about', 'none'];
/** `none`: words that end like a hedge and are none. */
export type HedgeMeaning = Bound | 'none';
type Lists = Readonly<Partial<Record<HedgeMeaning, string>>>;

/** What hedges a figure before it, by language. */
const BEFORE: Readonly<Record<string, Lists>> = {
  en: {
    'more-than': `more than|over|well over|just over|above|exceeding|in excess of|upwards of|upward of|greater than|
      beyond`,
    'at-least':
      'at least|a minimum of|minimum of|minimum|no less than|not less than|no fewer than|not fewer than',
    'less-than': 'less than|fewer than|under|just under|well under|below',
    'at-most': `up to|at most|a maximum of|maximum of|maximum|no more than|not more than|not exceeding|as many as|as much as|
      as high as`,
    about: `about|around|approximately|approx|roughly|nearly|almost|some|close to|an estimated|estimated at|circa|ca|
      in the region of|just about`,
  },
  es: {
    'more-than': 'más de|más del|superior a|superiores a|por encima de|poco más de|poco más del|algo más de',
    'at-least': 'al menos|por lo menos|como mínimo|un mínimo de|mínimo de|no menos de|cuando menos',
    'less-than': 'menos de|menos del|inferior a|inferiores a|por debajo de|poco menos de|algo menos de',
    'at-most': 'hasta|un máximo de|máximo de|como máximo|no más de|a lo sumo|hasta el',
    about: `unos|unas|casi|cerca de|alrededor de|aproximadamente|en torno a|cerca del|alrededor del|en torno al|
      casi el|aproximadamente el|más o menos`,
  },
  vi: {
    'more-than': 'hơn|trên|vượt|vượt quá|vượt mức',
    'at-least': 'ít nhất|ít nhất là|tối thiểu|tối thiểu là|không dưới|không ít hơn',
    'less-than': 'dưới|chưa đến|chưa tới|chưa đầy|không đến|không tới|không đầy',
    'at-most': 'tới|lên đến|lên tới|tối đa|tối đa là|nhiều nhất|không quá|không vượt quá|không hơn',
    // By how much, not more than how much (`cao hơn 5%`); the next year, not up to (`năm tới 20 nước`).
    none: `cao hơn|thấp hơn|lớn hơn|nhỏ hơn|nhiều hơn|ít hơn|nặng hơn|nhẹ hơn|nhanh hơn|chậm hơn|ngắn hơn|
      xa hơn|tốt hơn|kém hơn|rẻ hơn|đắt hơn|mạnh hơn|yếu hơn|già hơn|trẻ hơn|năm tới|tháng tới|tuần tới|ngày tới|quý tới|gian tới|
      sắp tới|dẫn tới|hướng tới`,
    about: 'khoảng|gần|chừng|xấp xỉ|ước tính|ước chừng|vào khoảng|tầm|độ chừng|gần như',
  },
  bn: {
    'at-least': 'কমপক্ষে|অন্তত|ন্যূনতম|সর্বনিম্ন|অন্ততপক্ষে|কমপক্ষেও',
    'less-than': 'অনধিক',
    'at-most': 'সর্বোচ্চ|সর্বাধিক|অনূর্ধ্ব',
    about: 'প্রায়|আনুমানিক|মোটামুটি|কমবেশি',
  },
  hi: {
    'at-least': 'कम से कम|न्यूनतम',
    'at-most': 'अधिकतम|ज्यादा से ज्यादा',
    about: 'लगभग|करीब|क़रीब|तकरीबन|अनुमानित|करीब करीब',
  },
};

/** What hedges a figure behind it. */
const BEHIND: Readonly<Record<string, Lists>> = {
  en: {
    'at-least': 'or more|and above|or above|and over|or over|or greater|or higher',
    'at-most': 'or less|or fewer|or below|or under|and under',
    about: 'or so',
  },
  es: { 'at-least': 'o más', 'at-most': 'o menos' },
  vi: { 'at-least': 'trở lên', 'at-most': 'trở xuống' },
  bn: {
    'more-than': `এর বেশি|এরও বেশি|এর অধিক|এরও অধিক|এর ঊর্ধ্বে|এর উপরে|জনের বেশি|জনেরও বেশি|জনের অধিক|জনেরও অধিক|এর চেয়ে বেশি|এর চেয়েও বেশি`,
    'less-than': 'এর কম|এরও কম|এর নিচে|জনের কম|জনেরও কম|এর চেয়ে কম|এর চেয়েও কম',
    'at-most': 'পর্যন্ত',
    about: 'এর মতো|এর মত|এর কাছাকাছি|জনের মতো|জনের মত',
  },
  hi: {
    'more-than': 'से अधिक|से ज्यादा|से ज़्यादा|से भी अधिक|से भी ज्यादा|से ऊपर',
    'less-than': 'से कम|से भी कम',
  },
};

/**
 * What does so in Bengali only behind a genitive: `৫ শতাংশের বেশি` is more than 5 %, `৫ শতাংশ বেশি` is 5 % more than
 * something else.
 */
export const BEHIND_GENITIVE: Phrases<HedgeMeaning> = hedges({
  'more-than': 'বেশি|বেশী|অধিক|ঊর্ধ্বে|উপরে|ওপরে|চেয়ে বেশি|চেয়েও বেশি|চাইতে বেশি',
  'less-than': 'কম|নিচে|চেয়ে কম|চেয়েও কম|চাইতে কম',
  about: 'মতো|মত|কাছাকাছি',
});
/** And behind what is counted: `১৫০ দেশের বেশি`. */
export const BEHIND_THINGS: Phrases<HedgeMeaning> = hedges({ 'more-than': 'বেশি|বেশী|অধিক' });

/** Words that before a small number more often say where: `trên 2 mặt trận`. */
export const PLACES = wordSet('trên dưới tới');

/** Signs that do, before the figure. */
export const HEDGE_SIGNS: Readonly<Record<string, Bound>> = {
  '~': 'about',
  '≈': 'about',
  '∼': 'about',
  '>': 'more-than',
  '<': 'less-than',
  '≥': 'at-least',
  '≤': 'at-most',
};

const TABLES_BEFORE = tables(BEFORE);
const TABLES_BEHIND = tables(BEHIND);
const NONE: Phrases<HedgeMeaning> = phrases([]);

/** What hedges a figure before it in a language. */
export function hedgesBefore(language: string): Phrases<HedgeMeaning> {
  return TABLES_BEFORE.get(language) ?? NONE;
}

/** What hedges a figure behind it in a language. */
export function hedgesBehind(language: string): Phrases<HedgeMeaning> {
  return TABLES_BEHIND.get(language) ?? NONE;
}

function tables(lists: Readonly<Record<string, Lists>>): ReadonlyMap<string, Phrases<HedgeMeaning>> {
  return new Map(Object.entries(lists).map(([language, list]) => [language, hedges(list)]));
}

function hedges(lists: Lists): Phrases<HedgeMeaning> {
  return phrases(
    MEANINGS.flatMap((bound) => (lists[bound] === undefined ? [] : [[bound, lists[bound]] as const])),
  );
}
