/**
 * How people begin (`before`) and end (`behind`) a question without saying anything of what they ask, a frame a line. Of
 * the items between spaces, `(a|b)` is one of several, `[a|b]` may be absent, `[a|b]*` may stand several times; a comma is
 * any sign that parts the words. `(?…)` looks around, as in regular expressions, and eats nothing.
 */
export interface FrameTable {
  readonly before: string;
  readonly behind: string;
}

const SOMEBODY = 'anyone|anybody|someone|somebody';
const MORE = '[something|anything|everything|all|more|a bit|a little] [what you know] [about]';

const VIETNAMESE_I = 'tôi|mình|em|tớ|tui|mk|chúng tôi|bọn mình';
const VIETNAMESE_YOU = 'bạn|bot|ad|admin|mọi người|các bạn|cả nhà';
/** What shows that a question follows, or has gone before. */
const VIETNAMESE_ASKS = '(?=.* (gì|nào|ai|đâu|sao|bao|mấy|không) )';
/** The same as it is typed without accents. */
const UNACCENTED_ASKED = '(?<= (gi|nao|ai|dau|sao|nhieu|khong|lau|gio) )';

const SPANISH_QUESTION_WORDS =
  'qué|que|quién|quien|quiénes|quienes|cuándo|cuando|dónde|donde|cómo|como|cuál|cual|cuáles|cuales|cuánto|cuanto|cuánta|cuanta|cuántos|cuantos|cuántas|cuantas';
const SPANISH_MORE = '[algo|más|todo|lo que sabes|lo que sepas|un poco]*';
const SPANISH_ABOUT = '[sobre|acerca de|acerca del]';

const BENGALI_YOU = 'আপনি|তুমি|আপনারা|তোমরা|কেউ';
const BENGALI_ABOUT = 'সম্পর্কে|সম্বন্ধে|ব্যাপারে|বিষয়ে|নিয়ে';
const BENGALI_CAN_SAY = '(বলতে|জানাতে) (পারেন|পারবেন|পারো|পারবে|পারবা|পার)';

/** What is said in any language by people who chat. */
const SHARED: FrameTable = {
  before: `
    (hi|hey|hello|hola|ok|okay|yo) (there|bot|verbatim|everyone|all|guys|friends)
    (hi|hey|hello|hola|ok|okay|bot|verbatim|well|so|excuse me|sorry|thanks|thank you|good morning|good afternoon|good evening) ,
    (please|pls|plz|plis)`,
  behind: `
    (?<! (they|you|we|i|he|she|to) ) please
    (pls|plz|plis|thx)
    , (thanks|thank you|many thanks|thanks a lot|bot|verbatim) [in advance|so much|very much]`,
};

export const FRAMES: Readonly<Record<string, FrameTable>> = {
  en: {
    before: `${SHARED.before}
      (can|could|would|will) (you|${SOMEBODY}) [all] [please|kindly|maybe] (tell|inform|show|remind) (me|us) [please] ${MORE}
      (can|could|would|will) (you|${SOMEBODY}) [please|kindly] (explain|say|help me find|help me find out|help me understand) [to me|to us]
      [kindly|just] (tell|inform|show|remind) (me|us) [please] ${MORE}
      let me know [about]
      (what|anything|everything) (do|can|could) (you|${SOMEBODY}) (know|tell me|tell us|say) (about|of|on|regarding)
      (do|does|did) (you|${SOMEBODY}) [happen to|even] (know|have any idea|remember) ${MORE}
      (${SOMEBODY}) (know|knows) ${MORE}
      i [am|would|just|really|only|also]* (want|like|need|love|wish|wanted|trying|curious|interested) to (know|find out|learn|ask|understand|hear) [you] ${MORE}
      [i] wanna (know|ask) [you] ${MORE}
      i [am|was|have been|just]* (wonder|wondering|curious) [about]
      [just] (wondering|curious) [about]
      i [have] (have|got) a [quick] question [about]
      (can|may|could|might) i (ask|know) [you] [something] [about]
      (my|here is my|a|the|one|quick) [quick] question [is] ,
      my question is
      (explain|describe) [to me|to us]
      (give|show|find|get|send) (me|us) [some|any|more|all|the]* (info|information|details|facts) (about|on|regarding|of)
      i [am] (want|need|looking for) [some|any|more]* (info|information|details|facts) (about|on|regarding|of)
      (find out|look up|search for)
      any (idea|ideas|clue) [about]`,
    behind: `${SHARED.behind}
      (can|could|would) (you|${SOMEBODY}) [please] (tell|help|explain to) me
      (do|does) (you|${SOMEBODY}) [happen to] know
      (if you know|tell me|let me know|i wonder)
      any (idea|ideas|clue)
      i (want|need|would like|like) to know`,
  },
  bn: {
    before: `${SHARED.before}
      (আচ্ছা|হ্যালো|হাই|ভাই|ভাইয়া|আপু|স্যার|নমস্কার|সালাম|বট) ,
      (হ্যালো|হাই|আচ্ছা) (বট|ভাই|ভাইয়া)
      (আচ্ছা|প্লিজ|দয়া করে|অনুগ্রহ করে)
      [আমি|আমরা] [একটু] জানতে (চাই|চাইছি|চাচ্ছি|চাইছিলাম|চাচ্ছিলাম) [যে]
      [আমি|আমরা] (জিজ্ঞেস|জিজ্ঞাসা) করতে চাই [যে]
      (আমার|একটা|একটি) [একটা|একটি] (প্রশ্ন|জিজ্ঞাসা) (হলো|হল|হচ্ছে|আছে|ছিল) [যে]
      [আমার] (প্রশ্ন|জিজ্ঞাসা) ,
      [${BENGALI_YOU}] [কি|কী] [আমাকে|আমায়|একটু|প্লিজ]* ${BENGALI_CAN_SAY} [কি|তো|যে]*
      [আমাকে|আমায়|একটু]* (বলুন|বলো) [তো|দেখি|যে]*
      (আমাকে|আমায়|একটু) (বলবেন|বলেন|বল|জানান|জানাও|জানাবেন) [তো|যে]*
      (${BENGALI_YOU}) [কি|কী] (জানেন|জানো) [কি|যে]*
      (${BENGALI_YOU}) (?=.* (জানেন|জানো|${BENGALI_CAN_SAY}) (কি )?$)
      (আমি|আমরা) (?=.* জানতে (চাই|চাইছি|চাচ্ছি) $)
      (আমাকে|আমায়) (?=.* (বলুন|বলো|বলবেন|বলেন|বল|জানান|জানাও|${BENGALI_CAN_SAY}) (কি )?$)`,
    behind: `${SHARED.behind}
      [এর] [${BENGALI_ABOUT}] [আমাকে|আমায়|একটু|কিছু|তথ্য|বিস্তারিত|তা|সেটা]* (বলো|বলুন) [তো|প্লিজ|দেখি|ভাই]*
      [এর] [${BENGALI_ABOUT}] [আমাকে|আমায়|একটু|কিছু|তথ্য|বিস্তারিত|${BENGALI_YOU}|কি]* ${BENGALI_CAN_SAY} [কি|তো|প্লিজ]*
      [এর] [${BENGALI_ABOUT}] [আমাকে|আমায়|কিছু|তথ্য|বিস্তারিত]* (আমাকে|আমায়|একটু|কিছু|তথ্য|বিস্তারিত) (বলেন|বল|বলবেন|জানান|জানাও|জানাবেন|দিন|দাও) [তো|প্লিজ]*
      [এর] (${BENGALI_ABOUT}) [আমি|আমরা] [কিছু|একটু|বিস্তারিত]* জানতে (চাই|চাইছি|চাচ্ছি)
      [আমি|আমরা] জানতে (চাই|চাইছি|চাচ্ছি)
      [এর] (${BENGALI_ABOUT}) [${BENGALI_YOU}] [কি|কী|কিছু]* (জানেন|জানো|জানা আছে|জানা যায়) [কি]
      (${BENGALI_YOU}) [কি] (জানেন|জানো) [কি]
      (প্লিজ|দয়া করে|অনুগ্রহ করে)
      (?<=(কবে|কখন|কত|কে|কোথায়|কেন|কী|কি) ) (ভাই|ভাইয়া|আপু|স্যার)
      , (ধন্যবাদ|ভাই|ভাইয়া|আপু|স্যার)`,
  },
  vi: {
    before: `${SHARED.before}
      [xin] (chào|alo|này|ê) (${VIETNAMESE_YOU})
      (anh|chị|em|anh chị|${VIETNAMESE_YOU}) ơi
      (xin chào|chào|alo|này|ê|ad|dạ|mọi người|các bạn|cảm ơn|xin lỗi) ,
      (${VIETNAMESE_I}) có [một] (câu hỏi|thắc mắc) ,
      [xin|làm ơn|vui lòng|hãy|có thể|có|giúp|ai đó|ai|anh|chị|${VIETNAMESE_YOU}]* (cho|nói cho|chỉ cho|kể cho|giải thích cho) (${VIETNAMESE_I}) [xin|được]* (hỏi|biết|nghe|thông tin) [thêm|chút|một chút|xíu|tí|một câu]* [là|rằng|về] [,]
      [xin|làm ơn|vui lòng|hãy] cho (hỏi|biết) [thêm|chút|một chút|xíu|tí|một câu]* [là|rằng|về] [,]
      xin [được] hỏi [là|rằng|về]
      (${VIETNAMESE_I}) [đang|chỉ|rất|cũng]* (muốn|cần) [được] (hỏi|biết|tìm hiểu) [thêm|rõ] [là|rằng|về|xem]
      (${VIETNAMESE_I}) [đang|rất|hơi]* (tò mò|thắc mắc|không biết) [là|rằng|về]
      (${VIETNAMESE_YOU}) [có] biết [những] [gì|điều gì] [là|rằng|về]
      có ai biết [gì] [là|rằng|về]
      ai biết ${VIETNAMESE_ASKS}
      không biết ${VIETNAMESE_ASKS}
      [hãy] (kể|nói) [thêm|một chút]* về`,
    behind: `${SHARED.behind}
      (vậy|nhỉ|ạ|với|hả|hở|nhé|nha)
      (?<! như ) thế
      (vậy|thế|nhỉ|ạ|hả|không) (${VIETNAMESE_YOU}|ta)
      [${VIETNAMESE_YOU}] [có] [ai] biết không
      ai biết
      [xin|làm ơn|vui lòng|hãy]* (cho|nói cho|chỉ cho) (${VIETNAMESE_I}) (biết|hỏi) [với]
      được không
      giúp (${VIETNAMESE_I})
      , (cảm ơn|xin cảm ơn|cảm ơn bạn|cảm ơn nhiều|${VIETNAMESE_YOU})`,
  },
  es: {
    before: `${SHARED.before}
      (oye|oiga|buenas|buenos días|buenas tardes|buenas noches|bueno|disculpa|disculpe|perdón|perdona|perdone|pregunta|una pregunta|gracias) ,
      (oye|buenas) (bot|a todos|amigos|chicos|gente)
      tengo una (pregunta|duda) [sobre|acerca de|acerca del|,]
      (mi pregunta es|a ver|por favor|porfa)
      [me|nos] (puedes|puede|podrías|podría) (decirme|contarme|explicarme|decir|contar|explicar) (algo|más) (de|del)
      (tienes|tienen|tiene usted) [alguna] idea de
      [me|nos] (puedes|puede|podrías|podría|pueden|podrían|podéis|podríais) (decirme|contarme|explicarme|indicarme|informarme|hablarme|decirnos|decir|contar|explicar|indicar|informar) [por favor] ${SPANISH_MORE} ${SPANISH_ABOUT}
      (puedes|puede|podrías|podría) hablarme (de|del|sobre|acerca de|acerca del)
      alguien [me|nos] (puede|podría) (decirme|decir|explicarme|explicar) ${SPANISH_MORE} ${SPANISH_ABOUT}
      alguien sabe ${SPANISH_MORE} ${SPANISH_ABOUT}
      [yo] (quiero|quisiera|querría|quería|me gustaría|necesito|deseo|queremos|quisiéramos|nos gustaría|me interesa|me encantaría) (saber|conocer|averiguar|preguntar|preguntarte|que me digas|que me diga|que me expliques) ${SPANISH_MORE} ${SPANISH_ABOUT}
      [yo] (quiero|quisiera|me gustaría|necesito) saber (algo|más|todo) (de|del)
      (dime|dígame|dinos|decime|explícame|explíqueme|indícame|indíqueme|infórmame|muéstrame|recuérdame) [por favor] ${SPANISH_MORE} ${SPANISH_ABOUT}
      (háblame|hábleme|háblanos|cuéntame|cuénteme|cuéntanos) [por favor] ${SPANISH_MORE} [de|del|sobre|acerca de|acerca del]
      [tú|usted|ustedes] (sabes|sabéis) [algo|tú]* ${SPANISH_ABOUT}
      (sabes|sabe usted) algo (de|del)
      [usted|ustedes] (sabe|saben) [usted|ustedes] (?=((en|a|de|con|para|desde|por) )?(si|${SPANISH_QUESTION_WORDS}) )
      qué (sabes|sabéis|puedes decirme|me puedes decir|me puedes contar|puedes contarme|me cuentas|me dices) (sobre|acerca de|acerca del|de|del)
      me (dices|dice|cuentas|explicas|pregunto|recuerdas) ${SPANISH_MORE} ${SPANISH_ABOUT}
      (dame|deme|busco|necesito|quiero) [más|alguna|toda la] (información|info|datos|detalles) (sobre|acerca de|acerca del|de|del)`,
    behind: `${SHARED.behind}
      (por favor|porfa|porfavor)
      [me|nos] (puedes|puede|podrías|podría) (decirme|decir|explicarme|explicar|indicarme|indicar)
      [lo] sabes [tú]
      (alguien|usted) [lo] sabe
      (me dices|dime|quiero saber)
      , (gracias|muchas gracias|gracias de antemano)`,
  },
  hi: {
    before: `${SHARED.before}
      कृपया
      (मैं|मुझे|हम|हमें) [यह] (जानना|पूछना) (चाहता|चाहती|चाहते|है|था) [हूँ|हूं|हैं] [कि]
      [क्या] (आप|तुम|कोई) [मुझे|हमें|कृपया]* बता (सकते|सकती|सकता) [हैं|हो|है] [कि]
      [क्या] (आप|तुम|कोई) (जानते|जानती|जानता) (हैं|हो|है) [कि]
      [मुझे|हमें]* (बताओ|बताइए|बताएं|बताएँ|बताइये) [कि]`,
    behind: `${SHARED.behind}
      [के बारे में] [मुझे|हमें|कुछ]* (बताओ|बताइए|बताएं|बताएँ|बताइये)
      कृपया`,
  },
};

/** In a language that has no frames of its own. */
export const OTHER_FRAMES = SHARED;

/**
 * Vietnamese particles that are words of their own without their accents (`vay` to lend, `nha` house): left out behind a
 * question word alone, and those that tell nothing even there not at all.
 */
export const UNACCENTED_FRAMES: Readonly<Record<string, string>> = {
  vi: `${SHARED.behind}
      ${UNACCENTED_ASKED} (?<! cho (\\S+ ){0,4}) vay [a|nhi|ban|ta|bot|ad]
      ${UNACCENTED_ASKED} (nhi|a|ha) [ban|bot|ad]
      ${UNACCENTED_ASKED} (?<! nhu ) the [a|nhi|ban|bot|ad]
      [xin|lam on|vui long]* (cho|noi cho) (toi|minh|em) (biet|hoi) [voi]
      [ban|co]* [ai] biet khong
      duoc khong`,
};
