import { stopwords } from './stopwords.js';
import { wordSet } from './word-set.js';

/** What a function word before (in Bengali and Hindi: behind) a phrase says about it. */
export const RELATIONS = ['agent', 'place', 'of', 'to', 'as', 'be', 'with'] as const;
export type Relation = (typeof RELATIONS)[number];

const WORDS: Readonly<Record<string, Readonly<Record<Relation, string>>>> = {
  en: {
    agent: 'by',
    place: 'in at on near within inside throughout across',
    of: 'of',
    to: 'to into toward towards for',
    as: 'as called named like known termed including',
    be: 'is was are were be been became become being',
    with: 'with from and between',
  },
  es: {
    agent: 'por',
    place: 'en sobre entre',
    of: 'de del',
    to: 'a al hacia para',
    as: 'como llamado llamada llamados llamadas denominado denominada conocido conocida',
    be: 'es fue era son fueron eran ser sido',
    with: 'con y desde',
  },
  vi: {
    agent: 'bởi do',
    place: 'ở tại trong trên gần vào',
    of: 'của',
    to: 'đến tới sang cho',
    as: 'như gọi tên',
    be: 'là',
    with: 'với và từ',
  },
  bn: {
    agent: 'দ্বারা কর্তৃক',
    place: 'মধ্যে উপর কাছে',
    of: 'এর',
    to: 'জন্য প্রতি',
    as: 'হিসেবে হিসাবে নামে নামক',
    be: 'হল হলো হলেন ছিল ছিলেন হয়',
    with: 'সাথে সঙ্গে থেকে এবং ও',
  },
  hi: {
    agent: 'द्वारा ने',
    place: 'में पर',
    of: 'का के की',
    to: 'को लिए',
    as: 'रूप नामक',
    be: 'है हैं था थे थी',
    with: 'साथ से और',
  },
};

const RELATION_OF = new Map(
  Object.entries(WORDS).map(([language, words]) => [
    language,
    new Map(
      RELATIONS.flatMap((relation) =>
        words[relation]
          .normalize('NFC')
          .split(' ')
          .map((word) => [word, relation] as const),
      ),
    ),
  ]),
);

/** What a word (normal form) says about the phrase beside it; nothing for most words. */
export function relationOf(form: string, language: string): Relation | undefined {
  return RELATION_OF.get(language)?.get(form);
}

/**
 * Function words that questions are also about, so that they are no stopwords: conjunctions, prepositions, adverbs and
 * quantifiers. The words that answer neither begin nor end with one.
 */
const PARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(
    `although though while during after before since until till following according including however therefore moreover
    furthermore meanwhile elsewhere instead even only just often usually generally typically especially particularly mainly
    mostly still yet already again once both either neither each every all most many few several other another own because
    unless whereas whether despite through throughout within without among between against along across around over under
    above below near behind beyond per via like unlike upon onto off out up down not no nor very too more less least while thus
    hence later now here first finally initially originally eventually recently currently formerly today`,
  ),
  bn: wordSet(
    `যদিও যখন তখন পরে পরবর্তীতে আগে পূর্বে সময় সময়ে অনুযায়ী অনুসারে সহ তবে কিন্তু তাই এছাড়া এছাড়াও কারণ যেমন যেখানে সেখানে এখানে প্রায়
    শুধু শুধুমাত্র মাত্র আরও আরো অনেক সকল সব প্রতি প্রতিটি অন্য অন্যান্য যদি তাহলে নিয়ে ধরে উপর কাছে বিরুদ্ধে ভিতরে বাইরে ছাড়া বিশেষ
    সাধারণত বর্তমানে`,
  ),
  vi: wordSet(
    `mặc dù tuy nhiên sau trước theo bao gồm kể cả hơn ngoài cùng chỉ thường vẫn còn đều mỗi mọi tất hầu nhiều vài khác nếu
    bằng qua giữa gần hiện lúc tuy mà nên nhưng nhất càng rồi`,
  ),
  es: wordSet(
    `aunque mientras durante tras después antes según incluyendo incluso embargo además también sólo solo ya todavía aún cada
    todo toda todos todas otro otra otros otras mismo misma porque pues ni tan tanto bajo ante contra mediante excepto salvo
    dentro fuera cerca lejos luego entonces ahora aquí allí así generalmente normalmente actualmente originalmente
    posteriormente finalmente cuyo cuya cuyos cuyas ambos varios varias algunos algunas muchos muchas pocos pocas menos`,
  ),
  hi: wordSet(
    `हालांकि जबकि बाद पहले दौरान अनुसार सहित लेकिन परन्तु इसलिए क्योंकि जैसे जहाँ वहाँ केवल सिर्फ सभी प्रत्येक अन्य यदि अगर बिना खिलाफ भीतर
    बाहर पास आमतौर वर्तमान अब फिर`,
  ),
};

/** Whether a word (normal form) only joins or colours others. */
export function isFunctionWord(form: string, language: string): boolean {
  return stopwords(language).has(form) || (PARTICLES[language]?.has(form) ?? false);
}
