import { wordSet } from './phrases.js';

/**
 * Words of measures, in all languages, by the name that CLDR has for the unit (`Intl.NumberFormat` takes some of them); what
 * CLDR does not measure in has its own.
 */
export type MeasureWords = Readonly<Record<string, string>>;

/** Lengths that squares and cubes are made of. */
export const LENGTHS: MeasureWords = {
  kilometer: `km|kms|kilometre|kilometres|kilometer|kilometers|kilómetro|kilómetros|cây số|ki lô mét|kilômét|kilomet|kilo mét|
    কিলোমিটার|কিমি|কি মি|কিঃমিঃ|किलोमीटर|किमी|कि मी`,
  meter: 'm|metre|metres|meter|meters|metro|metros|mét|মিটার|मीटर',
  centimeter: `cm|centimetre|centimetres|centimeter|centimeters|centímetro|centímetros|xentimét|xăng ti mét|centimet|সেন্টিমিটার|
    সেমি|सेंटीमीटर|सेमी`,
  millimeter: `mm|millimetre|millimetres|millimeter|millimeters|milímetro|milímetros|mi li mét|milimét|milimet|মিলিমিটার|মিমি|
    मिलीमीटर|मिमी`,
  mile: 'mi|mile|miles|milla|millas|dặm|মাইল|मील',
  yard: 'yard|yards|yd|yds|yarda|yardas|গজ|गज',
  foot: 'foot|feet|ft|pie|pies|ফুট|ফিট|फुट|फीट|फ़ीट',
  inch: 'inch|inches|pulgada|pulgadas|ইঞ্চি|इंच',
};

/** What makes a square or a cube of a length, as words before it and behind it (`sq km`, `km²`, `cây số vuông`). */
export type Power = 'square' | 'cubic';

export const POWERS_BEFORE = powerWords('square sq বর্গ वर्ग', 'cubic cu ঘন घन');
export const POWERS_BEHIND = powerWords(
  'squared sq cuadrado cuadrados cuadrada cuadradas vuông',
  'cubed cúbico cúbicos cúbica cúbicas khối',
);

function powerWords(square: string, cubic: string): ReadonlyMap<string, Power> {
  return new Map<string, Power>([
    ...[...wordSet(square)].map((word): [string, Power] => [word, 'square']),
    ...[...wordSet(cubic)].map((word): [string, Power] => [word, 'cubic']),
  ]);
}

/** The same, written together with it. */
const AREAS_AND_VOLUMES: MeasureWords = {
  'square-kilometer': 'km2|বর্গকিলোমিটার|বর্গকিমি|वर्गकिलोमीटर|वर्गकिमी',
  'square-meter': 'm2|বর্গমিটার|वर्गमीटर',
  'square-centimeter': 'cm2',
  'square-mile': 'mi2|বর্গমাইল|वर्गमील',
  'square-yard': 'বর্গগজ|वर्गगज',
  'square-foot': 'ft2|বর্গফুট|বর্গফিট|वर्गफुट|वर्गफीट',
  'cubic-kilometer': 'km3|ঘনকিলোমিটার',
  'cubic-meter': 'm3|ঘনমিটার|घनमीटर',
  'cubic-centimeter': 'cm3|ঘনসেন্টিমিটার',
  'cubic-foot': 'ft3|ঘনফুট|घनफुट',
};

const OTHERS: MeasureWords = {
  micrometer: 'µm|μm|micrometre|micrometres|micrometer|micrometers|micrómetros|micras',
  nanometer: 'nm|nanometre|nanometres|nanometer|nanometers|nanómetros|nanomét|ন্যানোমিটার|नैनोमीटर',
  'nautical-mile':
    'nautical mile|nautical miles|milla náutica|millas náuticas|hải lý|নটিক্যাল মাইল|समुद्री मील|नॉटिकल मील',
  'light-year': 'light year|light years|año luz|años luz|năm ánh sáng|আলোকবর্ষ|আলোক বর্ষ|प्रकाश वर्ष',
  hectare: 'ha|hectare|hectares|hectárea|hectáreas|héc ta|hecta|hécta|হেক্টর|हेक्टेयर',
  acre: 'acre|acres|mẫu anh|একর|एकड़',
  bigha: 'bigha|bighas|বিঘা|बीघा|बीघे',
  katha: 'katha|kathas|kattha|কাঠা|कट्ठा',
  liter: 'l|litre|litres|liter|liters|litro|litros|lít|লিটার|लीटर',
  milliliter:
    'ml|millilitre|millilitres|milliliter|milliliters|mililitro|mililitros|mi li lít|mililít|মিলিলিটার|मिलीलीटर',
  gallon: 'gallon|gallons|galón|galones|গ্যালন|गैलन',
  barrel: 'barrel|barrels|bbl|barril|barriles|thùng dầu|ব্যারেল|बैरल',
  kilogram: `kg|kgs|kilogram|kilograms|kilo|kilos|kilogramo|kilogramos|kilôgam|ki lô gam|kilogam|কিলোগ্রাম|কেজি|কিলো|
    किलोग्राम|किलो|किग्रा`,
  gram: 'g|gram|grams|gramme|grammes|gramo|gramos|gam',
  milligram:
    'mg|milligram|milligrams|milligramme|milligrammes|miligramo|miligramos|miligam|mi li gam|মিলিগ্রাম|मिलीग्राम',
  ounce: 'ounce|ounces|oz|onza|onzas|আউন্স|औंस',
  pound: 'lb|lbs',
  ton: 'ton|tons|short ton|short tons|long ton|long tons',
  tonne: `t|tonne|tonnes|metric ton|metric tons|metric tonnes|tonelada|toneladas|toneladas métricas|tấn|টন|মেট্রিক টন|
    टन|मीट्रिक टन`,
  quintal: 'quintal|quintals|quintales|tạ|কুইন্টাল|कुंतल|क्विंटल',
  maund: 'maund|maunds|মণ',
  bit: 'bit|bits|বিট',
  byte: 'byte|bytes|বাইট|बाइट',
  kilobyte: 'kb|kilobyte|kilobytes|কিলোবাইট|किलोबाइट',
  megabyte: 'mb|megabyte|megabytes|মেগাবাইট|मेगाबाइट',
  gigabyte: 'gb|gigabyte|gigabytes|গিগাবাইট|गीगाबाइट',
  terabyte: 'tb|terabyte|terabytes|টেরাবাইট|टेराबाइट',
  petabyte: 'pb|petabyte|petabytes|পেটাবাইট|पेटाबाइट',
  kilobit: 'kilobit|kilobits',
  megabit: 'megabit|megabits|মেগাবিট|मेगाबिट',
  gigabit: 'gigabit|gigabits|গিগাবিট|गीगाबिट',
  'megabit-per-second': 'mbps',
  'gigabit-per-second': 'gbps',
  'mile-per-hour': 'mph',
  'kilometer-per-hour': 'kmph|kph|kmh',
  knot: 'knot|knots|nudo|nudos|নট|नॉट',
  watt: 'watt|watts|vatio|vatios|oát|ওয়াট|वाट',
  kilowatt: 'kw|kilowatt|kilowatts|kilovatio|kilovatios|kilooát|কিলোওয়াট|किलोवाट',
  megawatt: 'mw|megawatt|megawatts|megavatio|megavatios|mêgaoát|মেগাওয়াট|मेगावाट',
  gigawatt: 'gw|gigawatt|gigawatts|gigavatio|gigavatios|গিগাওয়াট|गीगावाट',
  terawatt: 'tw|terawatt|terawatts|teravatios',
  'kilowatt-hour':
    'kwh|kilowatt hour|kilowatt hours|kilovatio hora|kilovatios hora|kw giờ|কিলোওয়াট ঘণ্টা|किलोवाट घंटा|किलोवाट घंटे',
  'megawatt-hour':
    'mwh|megawatt hour|megawatt hours|megavatio hora|megavatios hora|মেগাওয়াট ঘণ্টা|मेगावाट घंटा|मेगावाट घंटे',
  'gigawatt-hour':
    'gwh|gigawatt hour|gigawatt hours|gigavatio hora|gigavatios hora|গিগাওয়াট ঘণ্টা|गीगावाट घंटा|गीगावाट घंटे',
  'terawatt-hour': 'twh|terawatt hour|terawatt hours|teravatio hora|teravatios hora',
  volt: 'volt|volts|voltio|voltios|vôn|ভোল্ট|वोल्ट',
  kilovolt: 'kv|kilovolt|kilovolts|kilovoltio|kilovoltios|কিলোভোল্ট|किलोवोल्ट',
  hertz: 'hz|hertz|hercio|hercios|হার্টজ|हर्ट्ज़',
  megahertz: 'mhz|megahertz|megahercio|megahercios|মেগাহার্টজ',
  gigahertz: 'ghz|gigahertz|gigahercio|gigahercios|গিগাহার্টজ',
  horsepower: 'hp|bhp|horsepower|caballos de fuerza|caballos de vapor|mã lực|অশ্বশক্তি|हॉर्सपावर',
  decibel: 'db|decibel|decibels|decibelio|decibelios|decibeles|đề xi ben|ডেসিবেল|डेसिबल',
  kilocalorie: 'kcal|kilocalorie|kilocalories|kilocaloría|kilocalorías|kilocalo',
  celsius: `℃|ºc|degrees celsius|degree celsius|degrees c|degrees centigrade|grados celsius|grado celsius|grados centígrados|độ c|
    độ celsius|ডিগ্রি সেলসিয়াস|ডিগ্রী সেলসিয়াস|डिग्री सेल्सियस`,
  fahrenheit: `℉|ºf|degrees fahrenheit|degree fahrenheit|degrees f|grados fahrenheit|độ f|độ fahrenheit|ডিগ্রি ফারেনহাইট|
    ডিগ্রী ফারেনহাইট|डिग्री फ़ारेनहाइट|डिग्री फारेनहाइट`,
};

/** Words of measures by unit. */
export const MEASURES: MeasureWords = { ...LENGTHS, ...AREAS_AND_VOLUMES, ...OTHERS };

/** Words of a measure that is none of ours, or that may be two: `300 kilometres square` may be a square of that length. */
export const OPEN_MEASURES = `kilometres square|kilometers square|km square|kms square|metres square|meters square|miles square|
  feet square|acre feet|acre foot`;
