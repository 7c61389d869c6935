import { numberFormat, pluralRules } from './formats.js';

/** What makes the square or the cube of a length, around what the length is called. */
type Power = (length: string) => string;

const SPANISH_FEMININE = /as?$/;

/** Squares and cubes by language, as CLDR writes them. */
const POWERS: Readonly<Record<string, Readonly<Record<string, Power>>>> = {
  square: {
    en: (length) => `square ${length}`,
    bn: (length) => `বর্গ ${length}`,
    vi: (length) => `${length} vuông`,
    es: (length) => `${length} ${inGender(length, 'cuadrado')}`,
    hi: (length) => `वर्ग ${length}`,
  },
  cubic: {
    en: (length) => `cubic ${length}`,
    bn: (length) => `ঘন ${length}`,
    vi: (length) => `${length} khối`,
    es: (length) => `${length} ${inGender(length, 'cúbico')}`,
    hi: (length) => `घन ${length}`,
  },
};

/** A Spanish adjective in the gender and the number of a noun. */
function inGender(noun: string, masculine: string): string {
  const adjective = SPANISH_FEMININE.test(noun) ? masculine.replace(/o$/, 'a') : masculine;
  return noun.endsWith('s') ? `${adjective}s` : adjective;
}

/** Units that all languages write with the same sign. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['micrometer', 'µm'],
  ['nanometer', 'nm'],
  ['milligram', 'mg'],
  ['watt', 'W'],
  ['kilowatt', 'kW'],
  ['megawatt', 'MW'],
  ['gigawatt', 'GW'],
  ['terawatt', 'TW'],
  ['kilowatt-hour', 'kWh'],
  ['megawatt-hour', 'MWh'],
  ['gigawatt-hour', 'GWh'],
  ['terawatt-hour', 'TWh'],
  ['volt', 'V'],
  ['kilovolt', 'kV'],
  ['hertz', 'Hz'],
  ['megahertz', 'MHz'],
  ['gigahertz', 'GHz'],
  ['decibel', 'dB'],
  ['kilocalorie', 'kcal'],
]);

/** The others by language; `|` parts the singular from the plural, where they are not the same. */
const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  tonne: { en: 'tonne|tonnes', bn: 'টন', vi: 'tấn', es: 'tonelada|toneladas', hi: 'टन' },
  ton: { en: 'ton|tons', bn: 'টন', vi: 'tấn', es: 'tonelada|toneladas', hi: 'टन' },
  quintal: { en: 'quintal|quintals', bn: 'কুইন্টাল', vi: 'tạ', es: 'quintal|quintales', hi: 'क्विंटल' },
  maund: { en: 'maund|maunds', bn: 'মণ', vi: 'maund', es: 'maund|maunds', hi: 'मन' },
  bigha: { en: 'bigha|bighas', bn: 'বিঘা', vi: 'bigha', es: 'bigha|bighas', hi: 'बीघा' },
  katha: { en: 'katha|kathas', bn: 'কাঠা', vi: 'katha', es: 'katha|kathas', hi: 'कट्ठा' },
  barrel: { en: 'barrel|barrels', bn: 'ব্যারেল', vi: 'thùng', es: 'barril|barriles', hi: 'बैरल' },
  knot: { en: 'knot|knots', bn: 'নট', vi: 'hải lý/giờ', es: 'nudo|nudos', hi: 'नॉट' },
  horsepower: {
    en: 'horsepower',
    bn: 'অশ্বশক্তি',
    vi: 'mã lực',
    es: 'caballo de fuerza|caballos de fuerza',
    hi: 'हॉर्सपावर',
  },
  'nautical-mile': {
    en: 'nautical mile|nautical miles',
    bn: 'নটিক্যাল মাইল',
    vi: 'hải lý',
    es: 'milla náutica|millas náuticas',
    hi: 'समुद्री मील',
  },
  'light-year': {
    en: 'light year|light years',
    bn: 'আলোকবর্ষ',
    vi: 'năm ánh sáng',
    es: 'año luz|años luz',
    hi: 'प्रकाश वर्ष',
  },
};

const PER = '-per-';
const KNOWN_TO_INTL: ReadonlySet<string> = new Set(Intl.supportedValuesOf('unit'));

/** Whether `Intl.NumberFormat` takes a unit. */
export function isKnownToIntl(unit: string): boolean {
  return unit.split(PER).every((part) => KNOWN_TO_INTL.has(part));
}

/**
 * What a unit is called behind a number: *kilometers*, *বর্গ কিলোমিটার*, *MWh*.
 * @param language a tag that Intl takes
 * @returns `undefined` where neither Intl nor our own list has a word
 */
export function unitName(unit: string, language: string, number: number): string | undefined {
  if (isKnownToIntl(unit)) return nameByIntl(unit, language, number);
  const [whole = '', time] = unit.split(PER);
  if (time !== undefined) {
    const [name, per] = [unitName(whole, language, number), unitName(time, language, 1)];
    return name && per && `${name}/${per}`;
  }
  const base = new Intl.Locale(language).language;
  const [power = '', length = ''] = unit.split('-');
  const write = POWERS[power]?.[base];
  if (write !== undefined && KNOWN_TO_INTL.has(length)) return write(nameByIntl(length, language, number));
  const [one, more = one] = NAMES[unit]?.[base]?.normalize('NFC').split('|') ?? [];
  return SIGNS.get(unit) ?? (pluralRules(language, {}).select(number) === 'one' ? one : more);
}

function nameByIntl(unit: string, language: string, number: number): string {
  return numberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })
    .formatToParts(number)
    .filter(({ type }) => type === 'unit')
    .map(({ value }) => value)
    .join(' ');
}
