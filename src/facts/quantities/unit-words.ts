import type { DurationUnit } from '../value.js';
import { UNIT_ENDING } from './bengali-endings.js';
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
  /** The words only begin like a unit (`đồng chí`, `km²`): the figure counts things. */
  | { readonly kind: 'things' };

export const UNCLEAR: Unit = { kind: 'unclear' };
export const THINGS: Unit = { kind: 'things' };
export const PERCENTAGE: Unit = { kind: 'percentage' };

/** The words of a currency, in all languages: hardly a word means two of them. */
const CURRENCIES: Readonly<Record<string, string>> = {
  USD: `dollar|dollars|us dollar|us dollars|u s dollar|u s dollars|american dollars|united states dollars|usd|
    dólar|dólares|dólares estadounidenses|dólares americanos|dólares de estados unidos|dólares de los estados unidos|
    đô la|đôla|đô la mỹ|đôla mỹ|đô mỹ|mỹ kim|ডলার|মার্কিন ডলার|আমেরিকান ডলার|ইউএস ডলার|
    डॉलर|अमेरिकी डॉलर|अमरीकी डॉलर|यूएस डॉलर`,
  EUR: 'euro|euros|ইউরো|यूरो',
  GBP: `pounds sterling|pound sterling|british pounds|libras esterlinas|bảng anh|পাউন্ড স্টার্লিং|ব্রিটিশ পাউন্ড|ब्रिटिश पाउंड`,
  JPY: 'yen|japanese yen|yenes|yenes japoneses|yên|yên nhật|yen nhật|ইয়েন|জাপানি ইয়েন|येन',
  CNY: 'yuan|chinese yuan|renminbi|rmb|yuanes|nhân dân tệ|ইউয়ান|युआन',
  INR: `rupee|rupees|indian rupees|rupias|rupias indias|rupee ấn độ|রুপি|রুপী|ভারতীয় রুপি|रुपये|रुपए|रुपयों|रुपया|रूपये|रूपए`,
  PKR: 'pakistani rupees|rupias pakistaníes|পাকিস্তানি রুপি|पाकिस्तानी रुपये',
  LKR: 'sri lankan rupees|শ্রীলঙ্কান রুপি',
  NPR: 'nepalese rupees|nepali rupees|নেপালি রুপি',
  BDT: 'taka|takas|bangladeshi taka|টাকা|टका',
  VND: 'dong|vietnamese dong|đồng|đ|vnd|vnđ|đồng việt nam|dongs|ভিয়েতনামি ডং|ডং',
  KRW: 'south korean won|korean won|won hàn quốc|wones surcoreanos|দক্ষিণ কোরীয় ওন',
  THB: 'baht|bath thái|baht thái|বাথ',
  IDR: 'rupiah|indonesian rupiah|rupias indonesias',
  MYR: 'ringgit|রিঙ্গিত',
  PHP: 'philippine pesos|pesos filipinos|peso philippines|ফিলিপাইন পেসো|ফিলিপিনো পেসো',
  SEK: 'swedish kronor|swedish krona|coronas suecas|krona thụy điển|kronor thụy điển|সুইডিশ ক্রোনা|সুইডিশ ক্রোনার|সুইডিশ ক্রাউন',
  NOK: 'norwegian kroner|norwegian krone|coronas noruegas|krone na uy|নরওয়েজিয়ান ক্রোন',
  DKK: 'danish kroner|danish krone|coronas danesas|krone đan mạch|ডেনিশ ক্রোন',
  TRY: 'turkish lira|turkish liras|liras turcas|lira thổ nhĩ kỳ|তুর্কি লিরা',
  MXN: 'mexican pesos|mexican peso|pesos mexicanos|peso mexico|মেক্সিকান পেসো',
  ARS: 'argentine pesos|pesos argentinos',
  CLP: 'chilean pesos|pesos chilenos',
  COP: 'colombian pesos|pesos colombianos',
  CUP: 'cuban pesos|pesos cubanos',
  CAD: 'canadian dollars|dólares canadienses|đô la canada|কানাডীয় ডলার|কানাডিয়ান ডলার',
  AUD: 'australian dollars|dólares australianos|đô la úc|অস্ট্রেলীয় ডলার|অস্ট্রেলিয়ান ডলার',
  NZD: 'new zealand dollars|dólares neozelandeses|đô la new zealand',
  SGD: 'singapore dollars|dólares de singapur|đô la singapore|সিঙ্গাপুর ডলার',
  HKD: 'hong kong dollars|dólares de hong kong|đô la hồng kông|হংকং ডলার',
  TWD: 'taiwan dollars|new taiwan dollars|đô la đài loan',
  CHF: 'swiss francs|francos suizos|franc thụy sĩ|সুইস ফ্রাঁ',
  RUB: 'rouble|roubles|ruble|rubles|rublos|rúp|রুবল|रूबल',
  BRL: 'brazilian reais|reais|reales brasileños',
  SAR: 'saudi riyals|riyales saudíes|সৌদি রিয়াল',
};
/** Words of money that do not say whose. */
const OPEN_CURRENCIES = `won|peso|pesos|dinar|dinars|dinares|dirham|dirhams|riyal|riyals|rial|rials|franc|francs|francos|krona|kronor|
  kroner|coronas|lira|lire|liras|পেসো|দিনার|দিরহাম|রিয়াল|ফ্রাঁ|पेसो|दीनार|दिरहम|रियाल`;
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

/** Units that `Intl.NumberFormat` knows. */
const MEASURES: Readonly<Record<string, string>> = {
  kilometer: `km|kms|kilometre|kilometres|kilometer|kilometers|kilómetro|kilómetros|cây số|ki lô mét|kilômét|kilomet|
    কিলোমিটার|কিমি|কি মি|কিঃমিঃ|किलोमीटर|किमी|कि मी`,
  meter: 'm|metre|metres|meter|meters|metro|metros|mét|মিটার|मीटर',
  centimeter: `cm|centimetre|centimetres|centimeter|centimeters|centímetro|centímetros|xentimét|xăng ti mét|সেন্টিমিটার|সেমি|
    सेंटीमीटर|सेमी`,
  millimeter: `mm|millimetre|millimetres|millimeter|millimeters|milímetro|milímetros|mi li mét|milimét|মিলিমিটার|মিমি|
    मिलीमीटर|मिमी`,
  mile: 'mi|mile|miles|milla|millas|dặm|মাইল|मील',
  yard: 'yard|yards|yarda|yardas|গজ|गज',
  foot: 'foot|feet|ft|pie|pies|ফুট|ফিট|फुट|फीट|फ़ीट',
  inch: 'inch|inches|pulgada|pulgadas|ইঞ্চি|इंच',
  kilogram:
    'kg|kgs|kilogram|kilograms|kilo|kilos|kilogramo|kilogramos|kilôgam|ki lô gam|কিলোগ্রাম|কেজি|কিলো|किलोग्राम|किलो|किग्रा',
  gram: 'g|gram|grams|gramme|grammes|gramo|gramos|gam',
  ounce: 'ounce|ounces|oz|onza|onzas|আউন্স|औंस',
  pound: 'lb|lbs',
  hectare: 'ha|hectare|hectares|hectárea|hectáreas|héc ta|hecta|hécta|হেক্টর|हेक्टेयर',
  acre: 'acre|acres|mẫu anh|একর|एकड़',
  liter: 'litre|litres|liter|liters|litro|litros|lít|লিটার|लीटर',
  milliliter: 'ml|millilitre|millilitres|milliliter|milliliters|mililitro|mililitros|মিলিলিটার|मिलीलीटर',
  gallon: 'gallon|gallons|galón|galones|গ্যালন|गैलन',
  kilobyte: 'kb|kilobyte|kilobytes',
  megabyte: 'mb|megabyte|megabytes|মেগাবাইট',
  gigabyte: 'gb|gigabyte|gigabytes|গিগাবাইট',
  terabyte: 'tb|terabyte|terabytes|টেরাবাইট',
  celsius: `℃|ºc|degrees celsius|degree celsius|degrees c|grados celsius|grados centígrados|độ c|ডিগ্রি সেলসিয়াস|ডিগ্রী সেলসিয়াস|
    डिग्री सेल्सियस`,
  fahrenheit:
    '℉|ºf|degrees fahrenheit|degree fahrenheit|degrees f|grados fahrenheit|độ f|ডিগ্রি ফারেনহাইট|डिग्री फ़ारेनहाइट',
};

/** Words that begin like a unit: areas, volumes and speeds of light, which no unit of ours is, and other words altogether. */
const NO_UNITS = `km vuông|km khối|mét vuông|mét khối|m vuông|m khối|cm khối|dặm vuông|kilómetros cuadrados|kilómetro cuadrado|
  metros cuadrados|metro cuadrado|metros cúbicos|metro cúbico|millas cuadradas|pies cuadrados|pies cúbicos|
  năm ánh sáng|años luz|año luz|light years|
  đồng chí|đồng minh|đồng đội|đồng nghiệp|đồng bào|đồng hồ|đồng xu|đồng tiền|đồng tác giả|đồng phạm|đồng sáng lập|đồng chủ tịch|
  đồng bằng|tiếng nói|tiếng súng|tiếng nổ|tiếng anh|tiếng việt`;

/** Words behind a figure, of all languages. */
export const UNITS: Phrases<Unit> = withEndings(
  phrases<Unit>([
    ...Object.entries(CURRENCIES).map(([currency, list]) => [{ kind: 'money', currency }, list] as const),
    [{ kind: 'money', currency: 'GBP', needsScale: true }, POUNDS],
    [UNCLEAR, OPEN_CURRENCIES],
    [UNCLEAR, 'pounds of|pound of|libras de'],
    [PERCENTAGE, PERCENT],
    [UNCLEAR, PERCENTAGE_POINTS],
    ...DURATIONS.map(([unit, times, list]) => [{ kind: 'duration', unit, times }, list] as const),
    ...Object.entries(MEASURES).map(([unit, list]) => [{ kind: 'count', unit }, list] as const),
    // `আঠারো শতক` is the eighteenth century.
    [UNCLEAR, 'শতক'],
    [THINGS, NO_UNITS],
  ]),
  UNIT_ENDING,
);

/** Units that are other words in other languages. */
export const SPANISH_ONLY = wordSet('pie pies');

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
  KWD QAR ILS PLN CZK HUF UAH ZAR NGN EGP KES ARS CLP PYG UYU GTQ DOP CRC`.split(/\s+/),
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

/** What the `h` and `s` of a speed are, which stand for little elsewhere. */
export const SHORT_TIMES: Phrases<Unit> = phrases<Unit>([
  [{ kind: 'duration', unit: 'hour', times: 1 }, 'h'],
  [{ kind: 'duration', unit: 'second', times: 1 }, 's'],
]);
/** Words between the units of a speed. */
export const PER = wordSet('per por một mỗi a an');

/** Words that make a time of day of hours: `lúc 10 giờ`, `a las 10 horas`, `10 giờ sáng`. */
export const CLOCK_BEFORE: Phrases<true> = phrases([
  [true, 'lúc|vào|hồi|vào lúc|a las|desde las|hasta las|de las'],
]);
export const CLOCK_BEHIND = wordSet('sáng trưa chiều tối đêm kém gmt utc');

/** Words that make percentage points of a per cent sign. */
export const POINTS = wordSet('point points punto puntos điểm পয়েন্ট');
/** Words before a year. */
export const BEFORE_YEAR = wordSet('in of since by until en el del desde hasta');
