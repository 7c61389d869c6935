import { knownNames } from '../../text/names.js';
import { stemmer } from '../../text/stems.js';
import { wordSet } from '../../text/word-set.js';
import { words } from '../../text/words.js';

/**
 * The lexicon keeps a country's people with the country (`Mexico`, `Mexican`): how the words for peoples end that it has
 * beside places, by language. Spanish writes them small, Vietnamese with a word before them.
 */
const PEOPLE_ENDINGS: Readonly<Record<string, RegExp>> = {
  en: /(?:ish|ese|[aeiou]n|[^s]tan|man|ic|i|ch|ss|que|speaking)s?$/,
  bn: /(?:ীয়|ীয়া|ীয়ান|িয়ান|ান|িশ|িজ|ি|ী|াই|টাইন|চীনা|মার্কিন|রুশ)$/u,
  vi: /^(?:người|dân|tiếng) /,
  es: /(?:és|esa|eses|esas|[ae]n[oa]s?|eñ[oa]s?|enses?|e[oa]s?)$/,
};
/** In the list of cities, where more places end like peoples. */
const CITIZEN_ENDINGS: Readonly<Record<string, RegExp>> = {
  en: /(?:[^i]ian|[^g]ese|ite|tine|xan|tan|jarati)s?$/,
  bn: /(?:ীয়|ীয়া|টাইন)$/u,
};
/** Phrases are written with `_` between their words. */
const spaced = (phrase: string): string => phrase.replaceAll('_', ' ');

/** Places that end like peoples, and peoples that do not. */
const PLACES = wordSet(
  `
  hawaii britain holland korea america macau kashmir tibet bengal england scotland wales java borneo bali sumatra quebec kosovo
  crimea siberia europe asia africa oceania gaza hong_kong kurdistan turkistan balkans caucasus punjab burma siam persia ceylon zaire
  nippon great_britain vatican holy_see manhattan yorkshire kampuchea soviet_union ussr uae uk us usa vaticano`,
  spaced,
);
const PEOPLES = wordSet(
  `
  afghan arab arabs aztec aztecs basque bedouin berber briton celt cham croat czech dane dutch eskimo filipino finn frank franks goth
  goths greek gupta gurkha gypsy han hispanic hun huns inca inuit kazakh khmer kurd kurds kyrgyz lao latino magyar malay malagasy
  manchu maori maratha maurya maya mongol mongols moor mughal mogul muslim norse norseman ostrogoth ottoman papuan pole qing ming tang roma
  rohingya byzantine russian santal saxon scot serb serbs sinhalese slav slavs slovak slovene soviet spaniard swede tajik tamil thai turk turks
  turkmen uighur uyghur uzbek vandal viking visigoth welsh yugoslav zulu swiss norman breton oriental mediterranean atlantic pacific
  baltic adriatic aegean arctic antarctic caribbean celtic slavic germanic hindu african_american philippine phương_tây phương_đông
  খেমার আরব উসমানীয় অটোমান মুঘল মোগল মৌর্য গুপ্ত মারাঠা রোমান গ্রিক গ্রীক তুর্কি তুর্কী জার্মান ফরাসি ফরাসী ইংরেজ ব্রিটিশ বৃটিশ ওলন্দাজ সোভিয়েত কুর্দি
  স্লাভ ভাইকিং আর্য দ্রাবিড় তামিল রোহিঙ্গা সাঁওতাল গোর্খা আফগান মঙ্গোল চাম থাই লাও তাং মিং হান মুর গল চেক সার্ব হূণ হুন নর্স পাশ্চাত্য প্রাচ্য পশ্চিমা আটলান্টিক বাল্টিক ভূমধ্যসাগরীয় নাৎসি`,
  spaced,
);

/** Houses that ruled are no places. */
const DYNASTY = /dynasty|dinastía|^nhà |^triều |রাজবংশ/;

/**
 * Whether a phrase that the lexicon has for a country or a city is the word for its people.
 * @param list the lexicon's file: countries, cities
 */
export function isPeople(phrase: string, language: string, list: string): boolean {
  if (PEOPLES.has(phrase) || PEOPLES.has(phrase.replace(/s$/, '')) || DYNASTY.test(phrase)) return true;
  if (PLACES.has(phrase)) return false;
  const endings = list === 'cities' ? CITIZEN_ENDINGS : PEOPLE_ENDINGS;
  return endings[language]?.test(phrase) ?? false;
}

/** Names of countries beside the one that Unicode's CLDR has in a language, by code. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  AE: 'uae|u.a.e|emiratos árabes|আরব আমিরাত',
  BO: 'bolivia',
  CD: 'democratic republic of the congo|dr congo|drc',
  CI: 'ivory coast|costa de marfil|bờ biển ngà|আইভরি কোস্ট',
  CN: "people's republic of china|prc|trung hoa|গণচীন|চিন",
  CV: 'cape verde|cabo verde',
  CZ: 'czech republic|república checa|cộng hòa séc|séc|চেক প্রজাতন্ত্র',
  FR: 'nước pháp',
  GB: 'uk|u k|britain|great britain|gran bretaña|anh|anh quốc|nước anh|ব্রিটেন|গ্রেট ব্রিটেন|বৃটেন',
  HK: 'hong kong|hồng kông|হংকং',
  IN: 'ইন্ডিয়া|ভারতবর্ষ',
  IQ: 'irak|iraq',
  IT: 'italia|nước ý',
  JP: 'nhật|nippon',
  KP: 'north korea|corea del norte|bắc triều tiên|triều tiên|উত্তর কোরিয়া',
  KR: 'south korea|corea del sur|hàn quốc|দক্ষিণ কোরিয়া',
  LA: 'laos|lào',
  MM: 'myanmar|burma|birmania|miến điện|মিয়ানমার|মায়ানমার|বার্মা',
  MO: 'macau|macao|ma cao|ম্যাকাও',
  MX: 'mexico|méxico|méjico|mê hi cô',
  MY: 'malasia|mã lai',
  NL: 'holland|holanda|the netherlands|হল্যান্ড',
  PS: 'palestine|palestina|ফিলিস্তিন',
  RU: 'liên bang nga|russian federation',
  SA: 'ả rập saudi|ả rập xê út',
  SZ: 'swaziland',
  TR: 'turkey|turquía|thổ nhĩ kỳ|তুরস্ক',
  TW: 'taiwan|taiwán|đài loan|তাইওয়ান',
  UA: 'ukraina|ucrania',
  US: 'us|u s|usa|u s a|united states|america|ee uu|estados unidos|hoa kỳ|mỹ|যুক্তরাষ্ট্র|মার্কিন যুক্তরাষ্ট্র|আমেরিকা|अमेरिका',
  VA: 'vatican|vatican city|holy see|vaticano|tòa thánh|ভ্যাটিকান',
  VN: 'viet nam|vietnam|việt nam|ভিয়েতনাম',
};

const codesOf = new Map<string, ReadonlyMap<string, string>>();

/**
 * The ISO 3166 code of a country by its name.
 * @param words of the name, as normal forms; in Bengali and Hindi as stems
 */
export function countryCode(words: readonly string[], language: string): string | undefined {
  let codes = codesOf.get(language);
  if (codes === undefined) {
    codes = readCodes(language);
    codesOf.set(language, codes);
  }
  return codes.get(words.join(' '));
}

function readCodes(language: string): ReadonlyMap<string, string> {
  const key = language === 'bn' || language === 'hi' ? stemmer(language) : (form: string) => form;
  const codes = new Map<string, string>();
  const add = (name: string, code: string | undefined) => {
    if (code === undefined) return;
    const parts = words(name).map(({ form }) => key(form));
    codes.set(parts.join(' '), code);
  };
  for (const { id, forms } of knownNames(language)) {
    const [kind, code = ''] = id.split(':');
    if (kind === 'region') add(forms[language] ?? '', currentCode(code));
  }
  for (const [code, names] of Object.entries(OTHER_NAMES))
    for (const name of names.split('|')) add(name, code);
  return codes;
}

/** Codes that CLDR has for islands and the like, and ISO 3166 has not. */
const RESERVED = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']);

/** CLDR gives old codes the name of the country that they are now part of: `SU`, `RU`. */
function currentCode(code: string): string | undefined {
  if (RESERVED.has(code)) return undefined;
  const [locale = ''] = Intl.getCanonicalLocales(`und-${code}`);
  return locale.slice('und-'.length);
}
