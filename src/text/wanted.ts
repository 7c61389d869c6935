import { stopwords } from './stopwords.js';
import { words } from './words.js';

/** What kind of thing a question wants to hear. */
export const WANTED_KINDS = [
  'when',
  'how-long',
  'percentage',
  'how-much',
  'how-many',
  'who',
  'where',
  'why',
  'how',
  'what',
  'yes-no',
] as const;
export type WantedKind = (typeof WANTED_KINDS)[number];

/**
 * How each language asks for each kind, tried in the order of `WANTED_KINDS`: patterns over the question's normal forms
 * with one space between them and at both ends.
 */
const PATTERNS: Readonly<Record<string, Partial<Record<WantedKind, RegExp>>>> = {
  en: {
    when: / (when|(what|which|what was the|which was the) (year|date|day|month|decade|century|time|period|era)|what century|how (recently|early|late)|since when|until when) /,
    'how-long':
      / how (long|old|many (years|months|weeks|days|hours|minutes|decades|centuries))|for how (long|many years) /,
    percentage: / (percent|percentage|per cent|proportion|what share|which share|fraction) /,
    'how-much':
      / how (much|high|tall|large|big|far|fast|heavy|deep|wide|expensive|hot|cold)|(what|which) (amount|price|cost|sum|value|size|temperature|distance|length|height|weight|speed|population|turnover) /,
    'how-many': / (how many|(what|which) number|number of|how often) /,
    who: / (who|whom|whose|(what|which) (person|man|woman|president|king|queen|minister|prime minister|leader|author|actor|actress|artist|scientist|player|ambassador|director|singer|writer|emperor|general|pope|architect|engineer|philosopher|chairman|official)) /,
    where:
      / (where|whereabouts|(what|which) (place|country|city|state|town|location|continent|region|county|island|street|nation|province|village|river)) /,
    why: / (why|what (is|was) the (reason|cause|purpose)|for (what|which) (reason|purpose)|what (caused|causes|led|made)|how come) /,
    how: / how /,
    'yes-no': /^ (is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may) /,
    what: / (what|which|name) /,
  },
  bn: {
    when: / (কবে|কখন|কোন (সাল|সালে|সালের|বছর|বছরে|বছরের|তারিখে|তারিখ|মাসে|মাস|দিন|দিনে|শতকে|শতাব্দীতে|সময়|সময়ে)|কত (সালে|সালের|সাল|তারিখে|খ্রিস্টাব্দে|খ্রিষ্টাব্দে)|কতসালে) /,
    'how-long':
      / (কতদিন|কতকাল|কত (দিন|বছর|মাস|সময়|ঘণ্টা|ঘন্টা|মিনিট|বছরের|কাল|দিনের)|কতক্ষণ|কত সাল (থেকে|পর্যন্ত)|বয়স কত) /,
    percentage: / (শতাংশ|শতকরা|কত ভাগ) /,
    'how-much':
      / (কত (টাকা|ডলার|পরিমাণ|বড়|উঁচু|দূরে|দূর|কিলোমিটার|মিটার|বর্গ|মার্কিন)|(পরিমাণ|উচ্চতা|দৈর্ঘ্য|আয়তন|দূরত্ব|দাম|মূল্য|জনসংখ্যা|বাণিজ্য) কত|কতটা|কতটুকু) /,
    'how-many': / (কতজন|কয়টি|কয়টা|কয়জন|কতগুলি|কতগুলো|কতটি|কতবার|কত|কয়) /,
    who: / (কে|কার|কাকে|কারা|কাদের|কোন (রাষ্ট্রপতি|প্রধানমন্ত্রী|মন্ত্রী|রাজা|ব্যক্তি|নেতা|লেখক|বিজ্ঞানী|সম্রাট|রাষ্ট্রদূত)) /,
    where: / (কোথায়|কোথা|কোথাকার|কোন (দেশ|দেশে|দেশের|শহর|শহরে|জেলায়|জেলা|স্থানে|রাজ্যে|মহাদেশে|জায়গায়|অঞ্চলে|এলাকায়|গ্রামে)) /,
    why: / (কেন|কী কারণে|কি কারণে|কারণ কী|কারণ কি|কিসের জন্য) /,
    how: / (কীভাবে|কিভাবে|কেমন|কেমন করে) /,
    'yes-no': /^ (কি|কী) /,
    what: / (কি|কী|কোন|কোনটি|কোনগুলো|কিসের|নাম) /,
  },
  vi: {
    when: / (khi nào|bao giờ|lúc nào|hồi nào|(năm|ngày|tháng|thế kỷ|thập kỷ|thời gian|thời điểm|giai đoạn|mùa) (nào|mấy|bao nhiêu)|từ năm nào|vào năm nào) /,
    'how-long': / (bao lâu|(bao nhiêu|mấy) (năm|tháng|ngày|giờ|tuần|phút|thập kỷ)|bao nhiêu tuổi) /,
    percentage: / (phần trăm|tỷ lệ|tỉ lệ) /,
    'how-much':
      / ((bao nhiêu|mấy) (tiền|đô la|usd|đồng|mét|km|ki lô mét|tấn)|(là|đạt|giá|trị giá|kim ngạch|cao|dài|rộng|nặng|xa|sâu) bao nhiêu|cao thế nào) /,
    'how-many': / (bao nhiêu|mấy) /,
    who: / (ai|những ai|người nào|((tổng thống|chủ tịch|thủ tướng|bộ trưởng|vua|nhà văn|nhà khoa học|nhân vật|cầu thủ|đại sứ|nữ hoàng|hoàng đế) nào)) /,
    where:
      / (đâu|ở đâu|nơi nào|chỗ nào|(nước|quốc gia|thành phố|bang|tỉnh|vùng|khu vực|châu lục|địa điểm|đất nước|quận|thị trấn) nào) /,
    why: / (tại sao|vì sao|sao lại|do đâu|nguyên nhân|lý do|lí do|vì lý do) /,
    how: / (như thế nào|thế nào|bằng cách nào|ra sao|làm sao|cách nào) /,
    'yes-no': / (có phải|phải không|có .* không|đã .* chưa) /,
    what: / (gì|nào|những gì|điều gì|cái gì) /,
  },
  es: {
    when: / (cuándo|desde cuándo|hasta cuándo|(qué|cuál fue el|cuál es el|cuál) (año|fecha|día|mes|siglo|década|época|momento|período|periodo|hora)) /,
    'how-long':
      / (cuánto tiempo|(cuántos|cuántas) (años|meses|días|horas|semanas|minutos|décadas|siglos)|cuánto (duró|dura|duraron|tardó)) /,
    percentage: / (porcentaje|por ciento|proporción|qué parte) /,
    'how-much':
      / (cuánto|cuánta|(qué|cuál) (es la|era la|fue la|es el|era el|fue el)? ?(cantidad|precio|coste|costo|valor|altura|distancia|longitud|tamaño|temperatura|población|monto|velocidad|superficie)) /,
    'how-many': / (cuántos|cuántas|(qué|cuál es el|cuál fue el) número) /,
    who: / (quién|quiénes|(qué|cuál) (persona|presidente|presidenta|rey|reina|ministro|líder|autor|actor|científico|jugador|embajador|director|escritor|emperador|general|papa)) /,
    where:
      / (dónde|adónde|(qué|cuál) (país|ciudad|lugar|estado|región|continente|isla|pueblo|provincia|calle|río|nación)) /,
    why: / (por qué|cuál (es|fue|era) (la|el) (razón|causa|motivo)|(por|a) qué (razón|motivo|causa)|qué causó) /,
    how: / (cómo|de qué (manera|forma|modo)) /,
    'yes-no': /^ (es|son|fue|está|están|hay|tiene|puede|ha|han|necesita|necesitan|existe) /,
    what: / (qué|cuál|cuáles) /,
  },
  hi: {
    when: / (कब|किस (वर्ष|साल|दिन|तारीख|तारीख़|महीने|दशक|शताब्दी|सदी|समय)|कौन से (वर्ष|साल|दिन)) /,
    'how-long': / (कितने (साल|वर्ष|वर्षों|दिन|दिनों|महीने|घंटे|समय|मिनट|सालों)|कब तक|कितनी देर|कितने समय) /,
    percentage: / (प्रतिशत|फीसदी) /,
    'how-much': / (कितना|कितनी) /,
    'how-many': / (कितने|संख्या) /,
    who: / (कौन|किसने|किसके|किसे|किससे|किन्होंने|किसका|किसकी) /,
    where: / (कहाँ|कहां|किस (देश|शहर|स्थान|राज्य|जगह|क्षेत्र|महाद्वीप)) /,
    why: / (क्यों|किस कारण|किस वजह) /,
    how: / (कैसे|किस तरह|किस प्रकार) /,
    'yes-no': /^ क्या .* (है|हैं|था|थे|थी) $/,
    what: / (क्या|किस|किन|कौन सा|कौन सी|कौन से) /,
  },
};

/** The patterns are written as people type; forms are NFC, which takes the Bengali য় apart. */
const NORMALISED = new Map(
  Object.entries(PATTERNS).map(([language, patterns]) => [
    language,
    WANTED_KINDS.flatMap((kind) => {
      const pattern = patterns[kind];
      return pattern === undefined
        ? []
        : [{ kind, pattern: new RegExp(pattern.source.normalize('NFC'), 'u') }];
    }),
  ]),
);

/** What a question wants; `what` where nothing tells, or in a language without patterns. */
export function wantedKind(question: string, language: string): WantedKind {
  const forms = ` ${words(question)
    .map((word) => word.form)
    .join(' ')} `;
  return NORMALISED.get(language)?.find(({ pattern }) => pattern.test(forms))?.kind ?? 'what';
}

/** Question words that a noun follows (`which party`), or goes before in Vietnamese (`đảng nào`). */
const FOCUSING: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['what', 'which', 'whose']),
  bn: new Set(['কোন']),
  vi: new Set(['nào', 'gì']),
  es: new Set(['qué', 'que', 'cuál', 'cual', 'cuáles', 'cuales']),
  hi: new Set(['किस', 'किन', 'कौनसा', 'कौनसी', 'कौनसे', 'सा', 'सी', 'से']),
};

/** The word beside the question word, which says what the question asks for; `undefined` where there is none. */
export function focusOf(forms: readonly string[], language: string): string | undefined {
  const focusing = FOCUSING[language];
  const at = forms.findIndex((form) => focusing?.has(form));
  const beside = at < 0 ? undefined : forms[language === 'vi' ? at - 1 : at + 1];
  return beside === undefined || stopwords(language).has(beside) ? undefined : beside;
}
