import type { WantedKind } from './wanted.js';

/** Alternatives, as a list of several lines. */
function oneOf(lines: string): string {
  return lines.trim().replace(/\n\s*/g, '|');
}

/** A word between `which` and its noun: `which political party`. */
const ENGLISH_ATTRIBUTE = String.raw`( (?!(is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may|made|caused|led|happened|the|an?|of|in|on|to|by) )\S+)`;
const ENGLISH_PEOPLE = oneOf(`
  person|man|woman|presidents?|kings?|queens?|ministers?|leaders?|authors?|actors?|actress|artists?|scientists?
  players?|ambassadors?|directors?|singers?|writers?|emperors?|generals?|pope|architects?|engineers?|philosophers?
  chairman|chairwoman|officials?|contestants?|judges?|winners?|hosts?|candidates?|politicians?|musicians?
  composers?|poets?|painters?|founders?|inventors?|explorers?|coach|champions?|athletes?|senators?|governors?
  mayors?|chancellors?|physicists?|chemists?|mathematicians?|historians?|economists?|journalists?|producers?
  saints?|prophets?|bishops?|diplomats?|secretary|deputy|envoy|consul`);
const ENGLISH_MONEY = 'dollars?|euros?|pesos|rupees|yen|yuan|dong|taka|usd|cents';
/** What has a length in space: of others, `how long` asks for a time. */
const ENGLISH_LONG_THINGS = oneOf(`
  rivers?|bridges?|roads?|railways?|lines?|tunnels?|walls?|coast|coastlines?|borders?|canals?|streets?|highways?
  motorways?|pipelines?|cables?|beach|island|ships?|boats?|snakes?|whales?|tails?|necks?|hair|legs|runways?
  tracks?|trails?|piers?|dams?|fences?|valley|peninsula|strait|lake|frontier|shoreline|mountain range`);
const ENGLISH_PREPOSITIONS =
  'in|of|over|under|between|from|through|across|on|to|that|which|near|around|along|linking|connecting|and';
/** What goes on for a time, though it begins as a place does: `the road under construction`. */
const ENGLISH_STATES = '(in (use|operation|service|place)|under (construction|repair|way)|on (fire|strike)) ';
/** `long` as it is said of what lies there: `How long is the river?`, but not `How long is the term?`. */
const ENGLISH_LENGTH = `long( (is|was|are|were))? (the|an?|this|that|these|those|its|their)( (?!(${ENGLISH_PREPOSITIONS}|at|for|by|before|after) )\\S+){0,4} (${ENGLISH_LONG_THINGS})( (?!${ENGLISH_STATES})(${ENGLISH_PREPOSITIONS})( \\S+)*)?(?= $)`;
const BENGALI_CASE = '(টি|টা)?(র|ের|কে|তে|য়|ে)?';
const BENGALI_PEOPLE = oneOf(`
  রাষ্ট্রপতি|প্রেসিডেন্ট|প্রধানমন্ত্রী|পররাষ্ট্রমন্ত্রী|মন্ত্রী|রাজা|রানী|রানি|ব্যক্তি|নেতা|লেখক|কবি|শিল্পী
  খেলোয়াড়|বিজ্ঞানী|সম্রাট|রাষ্ট্রদূত|পরিচালক|গায়ক|অভিনেতা|অভিনেত্রী|সভাপতি|চেয়ারম্যান|মেয়র|গভর্নর|কূটনীতিক`);
const VIETNAMESE_PEOPLE = oneOf(`
  tổng thống|chủ tịch|thủ tướng|bộ trưởng|thứ trưởng|ngoại trưởng|vua|nhà văn|nhà thơ|nhà báo|nhà khoa học
  nhà lãnh đạo|nhà ngoại giao|nhân vật|cầu thủ|đại sứ|nữ hoàng|hoàng đế|lãnh đạo|nghệ sĩ|diễn viên|ca sĩ|nghị sĩ
  thống đốc|thị trưởng|giám đốc|quan chức|ứng cử viên`);
const SPANISH_PEOPLE = oneOf(`
  persona|presidente|presidenta|rey|reina|ministro|ministra|líder|autor|autora|actor|actriz|científico|científica
  jugador|jugadora|embajador|embajadora|director|directora|escritor|escritora|artista|pintor|pintora|emperador
  general|papa|canciller|secretario|secretaria|diputado|diputada|senador|senadora|gobernador|gobernadora|alcalde
  alcaldesa|cantante|poeta|juez|candidato|candidata|fundador|fundadora|funcionario|diplomático|filósofo|ganador
  ganadora`);
const SPANISH_MONEY = 'dólares|euros|pesos|soles|rupias|yenes|libras|centavos';
const SPANISH_CHANGES = oneOf(`
  crec(e|en|ió|ieron|ido|er|erá|ía)|aument(a|an|ó|aron|ado|ar|ará)|sub(e|en|ió|ieron|ido|ir|irá)
  ca(e|en|yó|yeron|ído|er|erá)|baj(a|an|ó|aron|ado|ar|ará)|disminu(ye|yen|yó|yeron|ido|ir)
  increment(a|an|ó|aron|ado|ar|ará)|redu(ce|cen|jo|jeron|cido|cir)|descen(dió|dieron|dido)|descienden?
  cambi(ó|aron|ado)`);

/**
 * How each language asks for each kind, tried in the order of `WANTED_KINDS`: patterns over the question's normal forms
 * with one space between them and at both ends.
 */
export const WANTED_PATTERNS: Readonly<Record<string, Partial<Record<WantedKind, RegExp>>>> = {
  en: {
    when: / (when|(what|which)(( (is|was|are|were))? the)?( (exact|precise|first|last|very|opening|starting|founding|release))? (years?|dates?|days?|months?|decades?|century|centuries|time|period|era)|how (recently|early|late)|how long ago) /,
    'how-long': new RegExp(
      ` (how (?!${ENGLISH_LENGTH})(long|old|many( more)? (years|months|weeks|days|hours|minutes|decades|centuries))|(what|which)( (is|was))?( the)?( \\S+)? (age(?! groups? )|duration)) `,
    ),
    percentage:
      / (percent|percentage|per cent|proportion|(what|which)( (is|was))?( the)? (share|fraction)|(what|which|how (high|low))( (is|was))?( the)?( \S+){0,2} (growth|unemployment|inflation|literacy|poverty|interest|birth|death|tax|employment|approval) rate) /,
    change:
      / (by how much|how much( \S+)* (grow|grows|grown|growing|grew|rise|rises|risen|rising|rose|increas(e|es|ed|ing)|fall|falls|fallen|falling|fell|declin(e|ed|ing)|drop|dropped|dropping|decreas(e|ed|ing)|shrink|shrunk|climb|climbed|climbing|jump|jumped|surge|surged|soar|soared|change|changed|(go|gone|going|went) (up|down))|how much (more|less|higher|lower|bigger|larger|smaller|growth)|what( (is|was))? the( \S+)? (growth|increase|rise|decrease|decline|drop|fall) in) /,
    'how-much': new RegExp(
      ` (how (much|high|tall|large|big|far|fast|heavy|deep|wide|expensive|hot|cold)|how many( (thousand|million|billion|trillion))?( us)? (${ENGLISH_MONEY})|(what|which)(( (is|are|was|were))? the( \\S+){0,2})? (amount|price|cost|sum|value|size|temperature|distance|length|height|width|depth|weight|speed|population|turnover|budget|volume)|what( (is|was))? the( \\S+){0,2} area|what (do|does|did|will|would)( \\S+){1,6} cost(?= $)|how ${ENGLISH_LENGTH}) `,
    ),
    'how-many': / (how many|(what|which) number|number of|how often) /,
    'which-organisation': new RegExp(
      ` (what|which)${ENGLISH_ATTRIBUTE}{0,2} (company|companies|firm|corporation|organi[sz]ations?|agency|agencies|institutions?|university|universities|college|party|parties|teams?|clubs?|bands?|networks?|banks?|newspapers?|magazines?|publishers?|ministry|ministries|departments?|committees?|councils?|courts?|bloc|alliance|associations?|federation|unions?|church) `,
    ),
    who: new RegExp(
      ` (who|whom|whose|(what|which)${ENGLISH_ATTRIBUTE}{0,2} (${ENGLISH_PEOPLE})|((what( (is|was|are|were))? the( \\S+)? |(?<=^ ))names? of|(?<=^ )name) the( \\S+){0,2} (${ENGLISH_PEOPLE})( (of|to|in|from|at|for|who|that)( \\S+)*)?(?= $)|what( (is|was|are|were))? the( \\S+){0,2} (?!(official|general) )(${ENGLISH_PEOPLE}) names?) `,
    ),
    where:
      / (where|whereabouts|(what|which) (place|country|countries|city|cities|state|town|location|continent|region|county|island|street|nation|province|village|river|area|areas|district|districts|parts? of the (country|world|city|town|state|region|continent|province|island|nation))) /,
    why: / (why|what( (is|was|were|are) the)? (reasons?|causes?|purpose)|for (what|which) (reason|purpose)|what (caused|led|made)|how come|(?<=^ )what for(?= $)) /,
    how: / how /,
    'yes-no':
      /^ (is|isn|are|aren|was|wasn|were|weren|do|don|does|doesn|did|didn|has|have|had|can|could|will|would|should|may|(if|whether)(?!.* (what|which|who|how) )) /,
    what: / (what|which|name) /,
  },
  bn: {
    when: / (কবে|কবেকার|কখন|কয়টায়|কটায়|কোন (সাল|সালে|সালের|সনে|বছর|বছরে|বছরের|তারিখে|তারিখ|মাসে|মাস|দিন|দিনে|দশকে|শতকে|শতাব্দীতে|শতাব্দীর|সময়|সময়ে|যুগে)|কত (সালে|সালের|সাল|সনে|তারিখে|তারিখ|খ্রিস্টাব্দে|খ্রিষ্টাব্দে)|(\S*সাল|তারিখ)(টা|টি)? কত|কতসালে) /,
    'how-long':
      / (কতদিন|কয়দিন|কদিন|কতবছর|কতকাল|(কত|কয়) (দিন|বছর|মাস|সময়|ঘণ্টা|ঘন্টা|মিনিট|সপ্তাহ|দশক|বছরের|বছরে|কাল|দিনের|দিনে)|কতক্ষণ|কতদিনের|(বয়স|মেয়াদ) কত|কত (বয়স|বয়সে)) /,
    percentage: / (শতাংশ|শতকরা|পার্সেন্ট|পারসেন্ট|কত ভাগ|হার( \S+)? কত|(কত|কী|কি) হারে) /,
    change:
      / ((কত|কতটা|কতটুকু|কতখানি)( \S+){0,2} (বেড়েছে|বেড়েছিল|বেড়ে|বাড়ে|বাড়ছে|বাড়ল|বাড়লো|বাড়বে|বৃদ্ধি|কমেছে|কমেছিল|কমে|কমছে|কমল|কমলো|কমবে|হ্রাস)|(চেয়ে|তুলনায়)( \S+){0,3} (কত|কতটা|কতটুকু)( \S+)? (বেশি|কম)) /,
    'how-much':
      / (কত ((হাজার|লাখ|লক্ষ|কোটি|মিলিয়ন|বিলিয়ন) )*(টাকা|ডলার|রুপি|ইউরো|পেসো)(র|ের|য়|ে|তে)?|কত (পরিমাণ|বড়|উঁচু|লম্বা|দীর্ঘ|গভীর|চওড়া|ভারী|দূরে|দূর|কিলোমিটার|মিটার|মাইল|ফুট|বর্গ|মার্কিন|(হাজার|লাখ|লক্ষ|কোটি|মিলিয়ন|বিলিয়ন) মার্কিন)|কতদূর|কতদূরে|(?<!(?<!জন)সংখ্যা )কত( (ছিল|হয়|হয়েছে|হয়েছিল|হবে|হলো|হল|দাঁড়ায়|দাঁড়িয়েছে|কিলোমিটার|মিটার|টাকা|ডলার))?(?= $)|কতটা|কতটুকু|কতখানি|(কী|কি) পরিমাণ) /,
    'how-many': / (কতজন|কয়টি|কয়টা|কয়জন|কতগুলি|কতগুলো|কতটি|কতবার|কত|কয়) /,
    'which-organisation': new RegExp(
      ` কোন( \\S*[^র\\s])? (কোম্পানি|প্রতিষ্ঠান|সংস্থা|সংগঠন|দল|বিশ্ববিদ্যালয়|ব্যাংক|মন্ত্রণালয়|পত্রিকা|ক্লাব|কমিটি)${BENGALI_CASE} `,
    ),
    who: new RegExp(
      ` (কে|কার|কাহার|কাকে|কারা|কাদের|কাদেরকে|কোন (${BENGALI_PEOPLE})${BENGALI_CASE}|(${BENGALI_PEOPLE})(র|ের) নাম (কী|কি)) `,
    ),
    where: new RegExp(
      ` (কোথায়|কোথা|কোথাকার|কোনখানে|কই|কোন (দেশ|শহর|জেলা|স্থান|রাজ্য|মহাদেশ|জায়গা|অঞ্চল|এলাকা|গ্রাম|প্রদেশ)${BENGALI_CASE}) `,
    ),
    why: / (কেন|কেনো|(কী|কি|কোন) কারণে|কারণ (কী|কি)|(কিসের|কীসের|কী|কি) (জন্য|জন্যে)|কীজন্য|কিজন্য) /,
    how: / (কীভাবে|কিভাবে|(কী|কি) (ভাবে|করে)|কেমন|কেমনে) /,
    // `কি` before a clause asks whether; before a noun or a verb it is `কী`, as many write it.
    'yes-no':
      /(^ (কি|কী) | কি (এসেছে|এসেছেন|এসেছিল|গেছে|গেছেন|গিয়েছিল) $| কি (?!(কি|কী|ধরনের|রকম|নাম|নামে|কাজ|পণ্য) )(\S+ )+(আছে|নেই|ছিল|ছিলেন|রয়েছে|হয়েছে|হয়েছিল|করেছে|করেছেন|করেছিল|করেছিলেন|দিয়েছে|দিয়েছিল|এসেছে|এসেছেন|এসেছিল|এসেছিলেন|গেছে|গেছেন|গিয়েছিল|পারে|পারেন|পারবে) $| (নাকি|কিনা|কি না) $)/,
    what: / (কি|কী|কোন|কোনটি|কোনগুলো|কিসের|নাম) /,
  },
  vi: {
    when: / (khi nào|bao (giờ|h)|lúc nào|hồi nào|hôm nào|mấy (giờ|h)|(năm|ngày|tháng|thế kỷ|thập kỷ|thời gian|thời điểm|giai đoạn|mùa) (nào|mấy|bao nhiêu)) /,
    'how-long':
      / (bao lâu|bao nhiêu thời gian|(bao nhiêu|mấy) (năm|tháng|ngày|giờ|tuần|phút|thập kỷ)|(bao nhiêu|mấy) tuổi|(mất|hết|trong|đi|bay|khoảng)( \S+)? (bao nhiêu|mấy) tiếng) /,
    percentage: / (phần trăm|tỷ lệ|tỉ lệ) /,
    change: / ((tăng|giảm|tăng trưởng)( \S+){0,4} bao nhiêu|giá( \S+){0,3} (lên|xuống)( \S+)? bao nhiêu) /,
    // Without a noun behind it, it asks for an amount: `doanh thu năm ngoái bao nhiêu`.
    'how-much':
      /^(?!.* số lượng ).* ((mấy (mét|km|cây số|tấn)|bao nhiêu ((trăm|nghìn|ngàn|triệu|tỷ|tỉ) )*(tiền|đô|đô la|usd|euro|đồng|mét|km|ki lô mét|kilômét|cây số|tấn))|(?<! có )bao nhiêu( (vậy|nhỉ|ạ|thế|rồi|hả|so .*|trong (?!số ).*|(vào|ở|tại|kể từ|từ năm|từ khi|sau|trước|khi|nếu|(mỗi|một|hàng) (năm|tháng|ngày)) .*|(mỗi|một|hàng) (năm|tháng|ngày)))?(?= $)|(là|đạt|giá|trị giá|kim ngạch|cao|(?<!kéo )dài|rộng|nặng|xa|sâu|hết|tốn|khoảng) bao nhiêu|bao xa|(cao|lớn|dài) thế nào) /,
    'how-many':
      / (bao nhiêu|(gồm|thứ) mấy|mấy (người|nước|lần|cái|chiếc|quốc gia|thành viên|thành phố|bang|văn kiện|hiệp định|đảo|tỉnh|đảng|trường|bàn thắng|loại)) /,
    'which-organisation':
      / (công ty|doanh nghiệp|tập đoàn|tổ chức|cơ quan|đảng|đại học|câu lạc bộ|đội bóng|ngân hàng|tờ báo|ủy ban|hiệp hội|hãng) nào /,
    who: new RegExp(
      ` (ai(?! (cập|len) )|người nào|(${VIETNAMESE_PEOPLE}) nào|(${VIETNAMESE_PEOPLE})( \\S+){0,4} tên( là)? gì|tên( của)? (${VIETNAMESE_PEOPLE})( \\S+){0,4} là gì) `,
    ),
    // Without accents `đâu` is also `đầu` (head, beginning), `đấu` (contend) and `dầu` (oil), and other words become one too.
    where:
      / ((ở|đi|từ|đến|tới|tại|về|sang|là) đâu(?! (năm|tháng|thế|thập|tư) )|(nơi|chỗ|nước|quốc gia|thành phố|bang|(?<!vệ )tỉnh|vùng|khu vực|châu lục|lục địa|(con|dòng) sông|địa điểm|đất nước|(?<!cơ )quận|thị trấn) nào) /,
    why: / (tại sao|vì sao|sao lại|do đâu|nguyên nhân|lý do|lí do|mục đích|để làm gì) /,
    how: / ((?<! (thực|cơ|tập|cụ) )thế nào|bằng cách nào|ra sao|làm sao|cách nào) /,
    'yes-no': / (có phải|phải không|đúng không|hay không|(có .* không|đã .* chưa)( (vậy|ạ|nhỉ))? $)/,
    what: / (gì|nào) /,
  },
  es: {
    when: / (cuándo|(qué|cuál( (fue|es|era) (el|la))?) (año|fecha|día|mes|siglo|década|época|momento|período|periodo|hora)) /,
    'how-long':
      / (cuánto tiempo|(cuántos|cuántas) (años|meses|días|horas|semanas|minutos|décadas|siglos)|cuánto( (se|ha|han|había|va a|van a))* (dur(a|an|ó|aron|aba|ado|ar|ará|arán)|tard(a|an|ó|aron|ado|ar|ará|arán)|demor(a|an|ó|aron|ado|ar|ará)|lleva|llevan|llevaba)|hace cuánto|(qué|cuál( (es|fue|era))?)( la)? (edad|duración)) /,
    percentage:
      / (porcentaje|porcentual|por ciento|proporción|(?<! en )qué parte|(qué|cuál( (es|fue|era))?)( la)? tasa de) /,
    change: new RegExp(
      ` ((en|por) cuánto(?! (a|dinero|se vend\\S+|fue vend\\S+|se compr\\S+) )|cuánto( (?!mide|cuesta|vale)\\S+){0,3} (${SPANISH_CHANGES})|cuánto (es|fue|era) (el|la) (aumento|crecimiento|subida|caída|incremento|descenso|baja|alza|reducción)|cuál (es|fue|era) (el|la) (aumento|crecimiento|subida|caída|incremento|descenso|alza|reducción)) `,
    ),
    'how-much': new RegExp(
      ` ((?<! cada )cuánto(?! a )|cuánta(?! gente )|cuántos (millones de |miles de )*(${SPANISH_MONEY})|(qué tan|cómo de) (alto|alta|grande|lejos|largo|larga|rápido|profundo|profunda|ancho|ancha)|qué (largo|ancho|alto) (tiene|tenía|mide)|(qué|cuál( (es|era|fue) (la|el))?) (cantidad|precio|coste|costo|valor|altura|distancia|longitud|tamaño|temperatura|población|monto|importe|presupuesto|peso|profundidad|extensión|área|volumen|velocidad|superficie)) `,
    ),
    'how-many': / (cuántos|cuántas|cuánta gente|cada cuánto|(qué |cuál (es|era|fue) el |(?<=^ ))número) /,
    'which-organisation':
      / (qué|cuál( (es|era|fue) (la|el))?) (empresas?|compañías?|organización|organizaciones|agencias?|institución|instituciones|universidad|universidades|partidos?|equipos?|club|clubes|bancos?|periódicos?|diarios?|ministerios?|comité|consejo|asociación|federación|banda|cadena) /,
    who: new RegExp(
      ` (quién|quiénes|(qué|cuál)( (primer|primera|nuevo|nueva|actual|antiguo|antigua))? (${SPANISH_PEOPLE})|cómo se llam\\S+ (el|la|los|las)( (primer|primera|nuevo|nueva|actual|antiguo|antigua))? (${SPANISH_PEOPLE})|(cuál (es|era|fue) el |(?<=^ ))nombre (del|de la|de el)( (primer|primera|nuevo|nueva|actual|antiguo|antigua))? (${SPANISH_PEOPLE})) `,
    ),
    where:
      / (dónde|adónde|en qué parte|(qué|cuál( (es|era|fue) (el|la))?) (país|países|ciudad|ciudades|lugar|estado|región|continente|isla|pueblo|provincia|calle|río|nación)) /,
    why: / (por qué|cuál (es|fue|era) (la|el) (razón|causa|motivo)|(por|a) (qué|cuál) (razón|motivo|causa)|debido a qué|a qué se (debe|debió)|qué causó|(?<=^ )para qué(?! (se|sirve|sirven|tipo|tipos) )) /,
    how: / (cómo(?! se (llama|llaman|llamaba|llamaban|llamó|conoce|conocía|denomina|titula|dice) )|de qué (manera|forma|modo)) /,
    'yes-no':
      /^ (si(?!.* (qué|cuál|cuáles|cual|cuales) )|(se )?(es|son|era|eran|fue|fueron|está|están|hay|hubo|tiene|tienen|tuvo|tuvieron|puede|pueden|ha|han|había|habían|necesita|necesitan|existe|existen|\S+(ó|aron|ieron))) /,
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

/** Words that are others without their accents (`máy` machine, `dầu` oil, `bò` cow): only where accents are typed. */
export const ACCENTED_PATTERNS: Readonly<Record<string, Partial<Record<WantedKind, RegExp>>>> = {
  vi: {
    'how-many': / mấy (?!(khi|hôm|ai) )/,
    'which-organisation': / (?<! (cán|toàn|nội|đồng|tiến|thuộc) )bộ nào /,
    where: /(^ đâu (?!là )| (?<! (do|vì) )đâu( (vậy|thế|ạ|nhỉ|rồi))? $)/,
  },
};

/** What people type for words that the patterns look for. */
export const TYPED_SHORT: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  en: short('whats what whos who whens when wheres where whys why hows how wat what wen when'),
  vi: short('bn bao_nhiêu nhiu nhiêu ntn như_thế_nào ko không hok không j gì gj gì lm làm'),
  es: short('q qué xq por_qué pq por_qué porq por_qué cdo cuándo dnd dónde cto cuánto'),
};

/** Pairs of what is typed and what is meant, with an underscore for a space. */
function short(pairs: string): ReadonlyMap<string, string> {
  const found = pairs.matchAll(/(\S+) (\S+)/g);
  return new Map(Array.from(found, ([, typed = '', meant = '']) => [typed, meant.replaceAll('_', ' ')]));
}

/** How each language asks for the very day of what happened, over the same forms without accents. */
export const DAY_PATTERNS: Readonly<Record<string, RegExp>> = {
  en: / ((what|which)( (is|was|were))?( the)?( \S+)? (date|day)|(exact|precise|full|specific) (date|day)|date of|day and month) /,
  es: / ((que|cual)( \S+){0,2} (dia|fecha)|fecha (exacta|concreta|precisa|de)) /,
  vi: / ngay (may|nao|bao nhieu|thang) /,
  bn: / (তারিখ(ে|টি|টা)?|কোন দিন) /,
};
