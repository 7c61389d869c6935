import type { DurationUnit } from '../value.js';
import { UNIT_ENDING } from './bengali-endings.js';
import { CURRENCIES, OPEN_CURRENCIES } from './currency-words.js';
import { MEASURES, OPEN_MEASURES } from './measure-words.js';
import { type Phrases, phrases, withEndings, wordSet } from './phrases.js';

/** What a figure is an amount of. */
export type Unit =
  /** `needsScale`: only behind a scale word, as the same word weighs or measures otherwise. */
  | { readonly kind: 'money'; readonly currency: string; readonly needsScale?: true }
  | { readonly kind: 'percentage' }
  /** `times`: how many of `unit` the word counts; a decade is ten years. */
  | { readonly kind: 'duration'; readonly unit: DurationUnit; readonly times: number }
  | { readonly kind: 'count'; readonly unit: string }
  /** The words leave the amount open (`pesos`) or make it none of ours (`percentage points`): there is no value at all. */
  | { readonly kind: 'unclear' }
  /** The words only begin like a unit (`đồng chí`): the figure counts things. */
  | { readonly kind: 'things' };

export const UNCLEAR: Unit = { kind: 'unclear' };
export const THINGS: Unit = { kind: 'things' };
export const PERCENTAGE: Unit = { kind: 'percentage' };

const POUNDS = 'pound|pounds|libras|bảng|পাউন্ড|पाउंड';

const PERCENT = 'percent|per cent|pc|pct|por ciento|phần trăm|শতাংশ|প্রতিশত|প্রतिशत|प्रतिशत|फीसदी|फ़ीसदी|फीसद';
const PERCENTAGE_POINTS = `percentage point|percentage points|percent points|percent point|per cent points|puntos porcentuales|
  punto porcentual|điểm phần trăm|শতাংশ পয়েন্ট|प्रतिशत अंक`;

const DURATIONS: readonly (readonly [DurationUnit, number, string])[] = [
  ['year', 1, 'year|years|yr|yrs|año|años|năm|năm tuổi|tuổi|বছর|বৎসর|বর্ষ|साल|सालों|वर्ष|वर्षों|बरस'],
  ['year', 10, 'decade|decades|década|décadas|decenio|decenios|thập kỷ|thập niên|thập kỉ|দশক|दशक|दशकों'],
  ['year', 100, 'century|centuries|siglo|siglos|thế kỷ|thế kỉ|শতাব্দী|শতাব্দি|शताब्दी|शताब्दियों|सदी|सदियों'],
  ['year', 1000, 'millennium|millennia|millenniums|milenio|milenios|thiên niên kỷ|সহস্রাব্দ|सहस्राब्दी'],
  ['month', 1, 'month|months|mes|meses|tháng|মাস|महीना|महीने|महीनों|माह'],
  ['week', 1, 'week|weeks|semana|semanas|tuần|tuần lễ|সপ্তাহ|सप्ताह|हफ्ते|हफ़्ते|हफ्तों'],
  ['week', 2, 'fortnight|fortnights'],
  ['day', 1, 'day|days|día|días|ngày|দিন|दिन|दिनों'],
  ['hour', 1, 'hour|hours|hr|hrs|hora|horas|giờ|tiếng|giờ đồng hồ|tiếng đồng hồ|ঘণ্টা|ঘন্টা|घंटा|घंटे|घंटों|घण्टे'],
  ['minute', 1, 'minute|minutes|min|mins|minuto|minutos|phút|মিনিট|मिनट|मिनटों'],
  ['second', 1, 'seconds|sec|secs|segundo|segundos|giây|সেকেন্ড|सेकंड|सेकेंड'],
];

/** Words that begin like a unit and are other words. */
const NO_UNITS = `thùng dầu ăn|đồng chí|đồng minh|đồng đội|đồng nghiệp|đồng bào|đồng hồ|đồng xu|đồng tiền|đồng tác giả|đồng phạm|
  đồng sáng lập|đồng chủ tịch|đồng bằng|tiếng nói|tiếng súng|tiếng nổ|tiếng anh|tiếng việt`;

/** Words behind a figure, of all languages. */
export const UNITS: Phrases<Unit> = withEndings(
  phrases<Unit>([
    [UNCLEAR, OPEN_CURRENCIES],
    ...CURRENCIES.map(([currency, list]) => [{ kind: 'money', currency }, list] as const),
    [{ kind: 'money', currency: 'GBP', needsScale: true }, POUNDS],
    [UNCLEAR, 'pounds of|pound of|libras de'],
    [PERCENTAGE, PERCENT],
    [UNCLEAR, PERCENTAGE_POINTS],
    ...DURATIONS.map(([unit, times, list]) => [{ kind: 'duration', unit, times }, list] as const),
    ...Object.entries(MEASURES).map(([unit, list]) => [{ kind: 'count', unit }, list] as const),
    [UNCLEAR, OPEN_MEASURES],
    // `আঠারো শতক` is the eighteenth century.
    [UNCLEAR, 'শতক'],
    [THINGS, NO_UNITS],
  ]),
  UNIT_ENDING,
);

/** Units that are other words in other languages. */
export const SPANISH_ONLY = wordSet('pie pies metro');

/** Words before a figure; `শতকরা ৪০ ভাগ` is said on both sides. */
export const UNITS_BEFORE: Phrases<Unit> = phrases<Unit>([
  [{ kind: 'money', currency: 'INR' }, 'rs'],
  [{ kind: 'money', currency: 'BDT' }, 'tk'],
  [PERCENTAGE, 'শতকরা'],
]);
/** What may stand behind the figure where the percentage stands before it. */
export const PARTS_OF_HUNDRED = wordSet('ভাগ ভাগের ভাগই অংশ');

/** Codes of currencies that stand on either side of a figure, in capitals; without those that are words or names too. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  `USD EUR GBP JPY CNY INR BDT VND KRW MXN THB SGD HKD TWD AUD CAD NZD CHF SEK NOK DKK RUB BRL PKR LKR NPR IDR MYR PHP AED SAR
  KWD QAR ILS PLN CZK HUF UAH ZAR NGN EGP KES ARS CLP COP PYG UYU GTQ DOP CRC BYN ISK KZT MMK KHR LAK BTN IRR IQD JOD OMR BHD
  DZD ETB UGX TZS`.split(/\s+/),
);

/** Signs of currencies. Yen and yuan share one, and so do many dollars: see `units.ts`. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '৳': 'BDT',
  '₫': 'VND',
  '₩': 'KRW',
  '₱': 'PHP',
  '₽': 'RUB',
  '฿': 'THB',
  '₪': 'ILS',
  '₦': 'NGN',
  '₴': 'UAH',
  '¥': 'JPY',
};
/** Whose a sign is, by the letters before it. */
export const SIGNS_WITH_LETTERS: Readonly<Record<string, string>> = {
  US$: 'USD',
  USD$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  HK$: 'HKD',
  NZ$: 'NZD',
  S$: 'SGD',
  NT$: 'TWD',
  MX$: 'MXN',
  R$: 'BRL',
  'CN¥': 'CNY',
  'JP¥': 'JPY',
};
/** Words that make a yuan of the yen's sign. */
export const CHINESE = /chin[aeo]|trung quốc|yuan|renminbi|\brmb\b|চীন|চিন|चीन/iu;

/** What `h`, `s` and `second` of a speed are, which stand for something else, or for little, elsewhere. */
export const SHORT_TIMES: Phrases<Unit> = phrases<Unit>([
  [{ kind: 'duration', unit: 'hour', times: 1 }, 'h'],
  [{ kind: 'duration', unit: 'second', times: 1 }, 's|second'],
]);
/** Words between the units of a speed. */
export const PER = wordSet('per por một mỗi a an al প্রতি प्रति');

/** Words that make a time of day of hours: `lúc 10 giờ`, `a las 10 horas`, `10 giờ sáng`. */
export const CLOCK_BEFORE: Phrases<true> = phrases([
  [true, 'lúc|vào|hồi|vào lúc|a las|desde las|hasta las|de las'],
]);
export const CLOCK_BEHIND = wordSet('sáng trưa chiều tối đêm kém gmt utc');

/** Words that make percentage points of a per cent sign. */
export const POINTS = wordSet('point points punto puntos điểm পয়েন্ট');
/** Words before a year. */
export const BEFORE_YEAR = wordSet('in of since by until en el del desde hasta');
