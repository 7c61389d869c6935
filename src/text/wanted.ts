import { foldAccents, words } from './words.js';

/** What kind of thing a question wants to hear. */
export const WANTED_KINDS = [
  'when',
  'how-long',
  'percentage',
  'change',
  'how-much',
  'how-many',
  'which-organisation',
  'who',
  'where',
  'why',
  'how',
  'yes-no',
  'what',
] as const;
export type WantedKind = (typeof WANTED_KINDS)[number];

/** A word between `which` and its noun: `which political party`. */
const ENGLISH_ATTRIBUTE = String.raw`( (?!(is|are|was|were|do|does|did|has|have|had|can|will|would|the|an?|of|in|on|to|by) )\S+)`;

/**
 * How each language asks for each kind, tried in the order of `WANTED_KINDS`: patterns over the question's normal forms
 * with one space between them and at both ends.
 */
const PATTERNS: Readonly<Record<string, Partial<Record<WantedKind, RegExp>>>> = {
  en: {
    when: / (when|(what|which)( (is|was|were) the)? (years?|dates?|days?|months?|decades?|century|centuries|time|period|era)|how (recently|early|late)) /,
    'how-long':
      / (how (long|old|many (years|months|weeks|days|hours|minutes|decades|centuries))|(what|which) (age|duration)) /,
    percentage: / (percent|percentage|per cent|proportion|(what|which) (share|fraction)) /,
    change:
      / (by how much|how much( \S+)* (grow|grown|grew|rise|risen|rose|increased?|fall|fallen|fell|declined?|drop|dropped|decreased?|shrink|shrunk|climb|climbed)) /,
    'how-much':
      / (how (much|high|tall|large|big|far|fast|heavy|deep|wide|expensive|hot|cold)|(what|which)( (is|are|was|were) the( \S+){0,2})? (amount|price|cost|sum|value|size|temperature|distance|length|height|width|depth|weight|speed|population|turnover|budget|volume)|what (is|was) the( \S+){0,2} area) /,
    'how-many': / (how many|(what|which) number|number of|how often) /,
    'which-organisation': new RegExp(
      ` (what|which)${ENGLISH_ATTRIBUTE}{0,2} (company|companies|firm|corporation|organi[sz]ations?|agency|agencies|institutions?|university|universities|college|party|parties|teams?|clubs?|bands?|networks?|banks?|newspapers?|magazines?|publishers?|ministry|ministries|departments?|committees?|councils?|courts?|bloc|alliance|associations?|federation|unions?|church) `,
    ),
    who: new RegExp(
      ` (who|whom|whose|(what|which)${ENGLISH_ATTRIBUTE}? (person|man|woman|president|king|queen|minister|leader|author|actor|actress|artist|scientist|player|ambassador|director|singer|writer|emperor|general|pope|architect|engineer|philosopher|chairman|official|contestant|judge|winner|host|candidate|politician|musician|composer|poet|painter|founder|inventor|explorer|coach|champion|athlete|senator|governor|mayor|chancellor|physicist|chemist|mathematician|historian|economist|journalist|producer|saint|prophet|bishop)) `,
    ),
    where:
      / (where|whereabouts|(what|which) (place|country|countries|city|cities|state|town|location|continent|region|county|island|street|nation|province|village|river|area|areas|district|districts)) /,
    why: / (why|what( (is|was|were|are) the)? (reasons?|causes?|purpose)|for (what|which) (reason|purpose)|what (caused|led|made)|how come) /,
    how: / how /,
    'yes-no':
      /^ (is|isn|are|aren|was|wasn|were|weren|do|don|does|doesn|did|didn|has|have|had|can|could|will|would|should|may) /,
    what: / (what|which|name) /,
  },
  bn: {
    when: / (কবে|কবেকার|কখন|কোন (সাল|সালে|সালের|সনে|বছর|বছরে|বছরের|তারিখে|তারিখ|মাসে|মাস|দিন|দিনে|দশকে|শতকে|শতাব্দীতে|সময়|সময়ে|যুগে)|কত (সালে|সালের|সাল|সনে|তারিখে|তারিখ|খ্রিস্টাব্দে|খ্রিষ্টাব্দে)|(সাল|তারিখ) কত|কতসালে) /,
    'how-long':
      / (কতদিন|কতকাল|(কত|কয়) (দিন|বছর|মাস|সময়|ঘণ্টা|ঘন্টা|মিনিট|সপ্তাহ|দশক|বছরের|বছরে|কাল|দিনের|দিনে)|কতক্ষণ|কতদিনের|(বয়স|মেয়াদ) কত|কত (বয়স|বয়সে)) /,
    percentage: / (শতাংশ|শতকরা|পার্সেন্ট|কত ভাগ) /,
    change: / ((কত|কতটা|কতটুকু|কতখানি)( \S+){0,2} (বেড়েছে|বেড়েছিল|বাড়ে|বেড়ে|বৃদ্ধি|কমেছে|কমেছিল|কমে|হ্রাস)) /,
    'how-much':
      / (কত (টাকা|ডলার|পরিমাণ|বড়|উঁচু|লম্বা|গভীর|চওড়া|ভারী|দূরে|দূর|কিলোমিটার|মিটার|বর্গ|মার্কিন|(হাজার|লাখ|লক্ষ|কোটি|মিলিয়ন|বিলিয়ন) (টাকা|ডলার|টাকার|ডলারের|মার্কিন))|(পরিমাণ|উচ্চতা|দৈর্ঘ্য|প্রস্থ|গভীরতা|আয়তন|দূরত্ব|দাম|মূল্য|খরচ|ব্যয়|আয়|বাজেট|বেতন|ওজন|গতি|গতিবেগ|তাপমাত্রা|জনসংখ্যা|বাণিজ্য) কত|কতটা|কতটুকু|কতখানি|(কী|কি) পরিমাণ) /,
    'how-many': / (কতজন|কয়টি|কয়টা|কয়জন|কতগুলি|কতগুলো|কতটি|কতবার|কত|কয়) /,
    'which-organisation':
      / কোন (কোম্পানি|কোম্পানির|প্রতিষ্ঠান|প্রতিষ্ঠানের|প্রতিষ্ঠানে|সংস্থা|সংস্থার|সংস্থায়|সংগঠন|সংগঠনের|সংগঠনে|দল|দলের|দলে|বিশ্ববিদ্যালয়|বিশ্ববিদ্যালয়ে|বিশ্ববিদ্যালয়ের|ব্যাংক|ব্যাংকের|মন্ত্রণালয়|মন্ত্রণালয়ের|পত্রিকা|পত্রিকায়|পত্রিকার|ক্লাব|ক্লাবে|ক্লাবের|কমিটি|কমিটির) /,
    who: / (কে|কার|কাকে|কারা|কাদের|কোন (রাষ্ট্রপতি|প্রধানমন্ত্রী|মন্ত্রী|রাজা|রানী|রানি|ব্যক্তি|নেতা|লেখক|কবি|শিল্পী|খেলোয়াড়|বিজ্ঞানী|সম্রাট|রাষ্ট্রদূত)) /,
    where: / (কোথায়|কোথা|কোথাকার|কোন (দেশ|দেশে|দেশের|শহর|শহরে|জেলায়|জেলা|স্থানে|রাজ্যে|মহাদেশে|জায়গায়|অঞ্চলে|এলাকায়|গ্রামে)) /,
    why: / (কেন|কেনো|(কী|কি|কোন) কারণে|কারণ (কী|কি)|(কিসের|কী|কি) (জন্য|জন্যে)|কীজন্য|কিজন্য) /,
    how: / (কীভাবে|কিভাবে|(কী|কি) (ভাবে|করে)|কেমন|কেমনে) /,
    // `কি` before a clause asks whether; before a noun or a verb it is `কী`, as many write it.
    'yes-no':
      /(^ (কি|কী) | কি (?!(কি|কী|ধরনের|রকম|নাম|নামে|কাজ|পণ্য) )(\S+ )+(আছে|নেই|ছিল|ছিলেন|রয়েছে|হয়েছে|হয়েছিল|করেছে|করেছেন|করেছিল|করেছিলেন|দিয়েছে|দিয়েছিল|পারে|পারেন|পারবে) $| (নাকি|কিনা|কি না) $)/,
    what: / (কি|কী|কোন|কোনটি|কোনগুলো|কিসের|নাম) /,
  },
  vi: {
    when: / (khi nào|bao giờ|lúc nào|hồi nào|hôm nào|mấy giờ|(năm|ngày|tháng|thế kỷ|thập kỷ|thời gian|thời điểm|giai đoạn|mùa) (nào|mấy|bao nhiêu)) /,
    'how-long':
      / (bao lâu|bao nhiêu thời gian|(bao nhiêu|mấy) (năm|tháng|ngày|giờ|tuần|phút|thập kỷ)|(bao nhiêu|mấy) tuổi) /,
    percentage: / (phần trăm|tỷ lệ|tỉ lệ) /,
    change: / ((tăng|giảm|tăng trưởng)( \S+){0,4} bao nhiêu) /,
    'how-much':
      / (bao nhiêu ((nghìn|triệu|tỷ|tỉ) )?(tiền|đô la|usd|đồng|mét|km|ki lô mét|kilômét|tấn)|mấy (mét|km|tấn)|(là|đạt|giá|trị giá|kim ngạch|cao|dài|rộng|nặng|xa|sâu|hết|tốn|khoảng) bao nhiêu|bao xa|(cao|lớn|dài) thế nào) /,
    'how-many':
      / (bao nhiêu|(gồm|thứ) mấy|mấy (người|nước|lần|cái|chiếc|quốc gia|thành viên|thành phố|bang|văn kiện|hiệp định)) /,
    'which-organisation':
      / (công ty|doanh nghiệp|tập đoàn|tổ chức|cơ quan|đảng|đại học|câu lạc bộ|đội bóng|ngân hàng|tờ báo|ủy ban|hiệp hội|hãng) nào /,
    who: / (ai(?! (cập|len) )|người nào|((tổng thống|chủ tịch|thủ tướng|bộ trưởng|vua|nhà văn|nhà khoa học|nhân vật|cầu thủ|đại sứ|nữ hoàng|hoàng đế|lãnh đạo|nghệ sĩ|diễn viên|ca sĩ) nào)) /,
    // Without accents `đâu` is also `đầu` (head, beginning), `đấu` (contend) and `dầu` (oil), and other words become one too.
    where:
      / ((ở|đi|từ|đến|tới|tại|về|sang|là) đâu(?! (năm|tháng|thế|thập|tư) )|(nơi|ở chỗ|nước|quốc gia|thành phố|bang|(?<!vệ )tỉnh|vùng|khu vực|châu lục|lục địa|(con|dòng) sông|địa điểm|đất nước|(?<!cơ )quận|thị trấn) nào) /,
    why: / (tại sao|vì sao|sao lại|do đâu|nguyên nhân|lý do|lí do|mục đích|để làm gì) /,
    how: / ((?<! (thực|cơ|tập|cụ) )thế nào|bằng cách nào|ra sao|làm sao|cách nào) /,
    'yes-no': / (có phải|phải không|đúng không|hay không|(có .* không|đã .* chưa)( (vậy|ạ|nhỉ))? $)/,
    what: / (gì|nào) /,
  },
  es: {
    when: / (cuándo|(qué|cuál( (fue|es|era) (el|la))?) (año|fecha|día|mes|siglo|década|época|momento|período|periodo|hora)) /,
    'how-long':
      / (cuánto tiempo|(cuántos|cuántas) (años|meses|días|horas|semanas|minutos|décadas|siglos)|cuánto (duró|dura|duraron|tardó|lleva)|qué (edad|duración)) /,
    percentage: / (porcentaje|porcentual|por ciento|proporción|qué parte) /,
    change:
      / ((en|por) cuánto(?! a )|cuánto( \S+){0,3} (creció|crecido|crecieron|aumentó|aumentado|aumentaron|subió|subido|cayó|caído|bajó|bajado|disminuyó|disminuido)) /,
    'how-much':
      / (cuánto(?! a )|cuánta|qué tan (alto|alta|grande|lejos|largo|larga|rápido|profundo)|(qué|cuál)( (es|era|fue) (la|el))? (cantidad|precio|coste|costo|valor|altura|distancia|longitud|tamaño|temperatura|población|monto|importe|presupuesto|peso|profundidad|extensión|área|volumen|velocidad|superficie)) /,
    'how-many': / (cuántos|cuántas|(qué|cuál (es|era|fue) el) número) /,
    'which-organisation':
      / (qué|cuál( (es|era|fue) (la|el))?) (empresas?|compañías?|organización|organizaciones|agencias?|institución|instituciones|universidad|universidades|partidos?|equipos?|club|clubes|bancos?|periódicos?|diarios?|ministerios?|comité|consejo|asociación|federación|banda|cadena) /,
    who: / (quién|quiénes|(qué|cuál) (persona|presidente|presidenta|rey|reina|ministro|ministra|líder|autor|autora|actor|actriz|científico|jugador|embajador|embajadora|director|escritor|artista|pintor|emperador|general|papa)) /,
    where:
      / (dónde|adónde|(qué|cuál( (es|era|fue) (el|la))?) (país|países|ciudad|ciudades|lugar|estado|región|continente|isla|pueblo|provincia|calle|río|nación)) /,
    why: / (por qué|cuál (es|fue|era) (la|el) (razón|causa|motivo)|(por|a) qué (razón|motivo|causa)|a qué se (debe|debió)|qué causó|(?<=^ )para qué(?! (se|sirve|sirven|tipo|tipos) )) /,
    how: / (cómo(?! se (llama|llaman|llamaba|llamaban|llamó|conoce|conocía|denomina|titula|dice) )|de qué (manera|forma|modo)) /,
    'yes-no':
      /^ (se )?(es|son|era|eran|fue|fueron|está|están|hay|hubo|tiene|tienen|tuvo|tuvieron|puede|pueden|ha|han|había|habían|necesita|necesitan|existe|existen|\S+(ó|aron|ieron)) /,
    what: / (qué|cuál|cuáles) /,
  },
  hi: {
    when: / (कब|(किस|कौन (सा|से)) (वर्ष|साल|सन|दिन|तारीख|तारीख़|महीने|दशक|शताब्दी|सदी|समय)) /,
    'how-long': / (कितने (साल|वर्ष|वर्षों|दिन|दिनों|महीने|महीनों|हफ्ते|घंटे|समय|मिनट|सालों)|कितनी (देर|उम्र|आयु)|कब तक) /,
    percentage: / (प्रतिशत|फीसदी|फ़ीसदी) /,
    change: / (कितना|कितने|कितनी) (बढ़\S*|घट\S*|गिर\S*) /,
    'how-much': / (कितना|कितनी|कितने (रुपये|रुपए|डॉलर|किलोमीटर|मीटर|करोड़|लाख|अरब|बड़े)) /,
    'how-many': / (कितने|कितनों|संख्या) /,
    'which-organisation':
      / (किस|कौन (सा|सी|से)) (कंपनी|संगठन|संस्था|दल|पार्टी|विश्वविद्यालय|टीम|बैंक|अख़बार|अखबार|मंत्रालय|समिति) /,
    who: / (कौन(?! (सा|सी|से) )|किसने|किन्होंने|किसे|किसको|किसके (द्वारा|साथ|पास|नाम)|(किस|कौन (सा|सी|से)) (व्यक्ति|राष्ट्रपति|प्रधानमंत्री|मंत्री|राजा|रानी|सम्राट|नेता|लेखक|कलाकार|अभिनेता|अभिनेत्री|खिलाड़ी|वैज्ञानिक|राजदूत)) /,
    where: / (कहाँ|कहां|(किस|कौन (सा|सी|से)) (देश|शहर|स्थान|राज्य|जगह|क्षेत्र|महाद्वीप|प्रांत)) /,
    why: / (क्यों|(किस|क्या) (कारण|वजह)) /,
    how: / (कैसे|किस (तरह|प्रकार)(?! (का|के|की) )) /,
    'yes-no': /^ क्या .* (है|हैं|था|थे|थी) $/,
    what: / (क्या|किस|किन|किससे|किसका|किसकी|किसके|कौन) /,
  },
};

/**
 * Question words that join a clause where another has asked before them: `What happened when …?`, `Which country did the
 * man who … visit?`. Spanish tells the two apart by the accent, until nobody types it.
 */
const JOINING: Readonly<Record<string, RegExp>> = {
  en: /(?<= (what|which|who|whom|whose|how|why|where|when)( .*)?) (when|who|whom|whose|where)(?= )/g,
  es: /(?<= (que|cual|quien|quienes|como|donde|cuando|cuanto|cuanta|cuantos|cuantas)( .*)?) (cuando|quien|quienes|donde|como)(?= )/g,
};

interface Pattern {
  readonly kind: WantedKind;
  readonly pattern: RegExp;
}

/** The patterns are written as people type; forms are NFC, which takes the Bengali য় apart. */
const NORMALISED = readPatterns((source) => source.normalize('NFC'));
/** For those who type no accents. A verb's ending tells nothing without them. */
const FOLDED = readPatterns(foldAccents, ['yes-no']);

function readPatterns(
  spell: (source: string) => string,
  except: readonly WantedKind[] = [],
): ReadonlyMap<string, readonly Pattern[]> {
  return new Map(
    Object.entries(PATTERNS).map(([language, patterns]) => [
      language,
      WANTED_KINDS.filter((kind) => !except.includes(kind)).flatMap((kind) => {
        const source = patterns[kind]?.source;
        return source === undefined ? [] : [{ kind, pattern: new RegExp(spell(source), 'u') }];
      }),
    ]),
  );
}

/** What a question wants; `what` where nothing tells, or in a language without patterns. */
export function wantedKind(question: string, language: string): WantedKind {
  const forms = ` ${words(question)
    .map((word) => word.form)
    .join(' ')} `;
  return kindOf(forms, language, NORMALISED) ?? kindOf(foldAccents(forms), language, FOLDED) ?? 'what';
}

function kindOf(
  forms: string,
  language: string,
  patterns: ReadonlyMap<string, readonly Pattern[]>,
): WantedKind | undefined {
  const joining = JOINING[language];
  const asked = joining === undefined ? forms : forms.replace(joining, '');
  return patterns.get(language)?.find(({ pattern }) => pattern.test(asked))?.kind;
}
