import { accentsLacking } from './accents.js';
import { foldAccents } from './words.js';

/**
 * Words of a question that say how it asks, not what about. They are dropped from questions only; texts keep them all.
 * Short on purpose: general stop lists also drop *open, first, end, million, শুরু, fin, năm*, which questions turn on
 * (a list of 1,298 words cost 3 points of hit@1 on SQuAD, this size gained 1.4).
 */
const LISTS: Readonly<Record<string, string>> = {
  en: `a an the of in on at to for from by with as and or but is are was were be been being am do does did done has have had
    having will would can could shall should may might must what which who whom whose when where why how that this these
    those there it its he she they them his her their him we you your i me my our if then than so such into about
    tell give please also any some exactly much many whats whos whens wheres whys hows`,
  bn: `কি কী কে কার কাকে কারা কাদের কোন কোনটি কোনো কোথায় কবে কখন কেন কীভাবে কিভাবে কেমন কত কতটা কতজন কতগুলি কয়টি কই কয়
    কয়টা কয়জন কোথা কতদিন কতক্ষণ কতবার কতটি কতগুলো কিসের কীসের এর তে ও এবং বা আর এই ওই সেই এ সে তা তার তাদের তিনি তারা
    এটি এটা করতে করার করবে করবেন করেনি হওয়ার হওয়া হচ্ছে হবে হইছে ছিলো আছেন নিয়ে মতে মতো ধরে যে যা যার হয় হয়েছে হয়েছিল হন হল হলো ছিল ছিলেন আছে রয়েছে করে করেন করেছে করেছেন করেছিল করেছিলেন করছে করছেন
    করছিল করল করলো করলেন করা থেকে জন্য সাথে সঙ্গে মধ্যে মাঝে দ্বারা দিয়ে হতে পর্যন্ত একটি এক না নয় কিছু বলুন নাম`,
  vi: `là của và hay hoặc thì mà ở tại trong trên dưới với cho từ đến bởi do về theo có được bị đã đang sẽ những các một cái
    này đó kia ấy gì nào ai đâu sao bao nhiêu khi như thế vì không phải cũng rất ra vào lại họ nó ông bà
    hãy tới việc bn ntn ko j nhỉ ạ vậy`,
  es: `el la los las un una unos unas de del al a en con por para sin sobre entre desde hasta y e o u pero que qué quién quiénes
    cuál cuáles cuándo cuánto cuánta cuántos cuántas dónde cómo porqué es son fue fueron era eran ser sido está están estaba
    ha han había habían haber hay se su sus le les lo me mi tu nos este esta estos estas ese esa eso esto aquel como más
    muy tiene tienen tuvo no si sí cual cuando donde quien cuanto q xq`,
  hi: `का के की को से में पर ने है हैं था थे थी हो हुआ हुई हुए क्या कौन किस किसने किसे किसके कब कहाँ कहां क्यों कैसे कितने कितना कितनी और
    या यह वह ये वे इस उस इन उन जो जिस एक भी ही तो कर करने किया किए गया गई गए लिए साथ द्वारा तक नाम`,
  fr: `le la les un une des de du au aux à en dans par pour sur avec sans et ou mais que qui quoi quel quelle quels quelles
    quand où comment pourquoi combien est sont était étaient être a ont avait il elle ils elles ce cet cette ces se sa son
    ses leur leurs y ne pas`,
  de: `der die das den dem des ein eine einen einem einer und oder aber in im an am auf von vom zu zum zur mit für bei aus
    ist sind war waren sein hat haben hatte wird werden wurde wurden wer was wann wo warum wie wieviel welche welcher
    welches wessen es er sie sich nicht`,
  pt: `o a os as um uma de do da dos das em no na nos nas por para com sem e ou mas que quem qual quais quando onde como
    porque quanto quantos é são foi foram era ser está há se seu sua ao à não`,
  it: `il lo la i gli le un uno una di del della dei delle in nel nella a al alla da dal con per su e o ma che chi quale quali
    quando dove come perché quanto quanti è sono era erano fu essere ha hanno si suo sua non`,
};

const SETS = new Map(
  Object.entries(LISTS).map(([language, list]) => [language, new Set(list.split(/\s+/).map(asWord))]),
);

/** The lists are written as people type; the words they are compared with are normal forms. */
function asWord(word: string): string {
  return word.normalize('NFC');
}

const NONE: ReadonlySet<string> = new Set();

/** The question words and function words of a language, as normal forms; none where no list is kept. */
export function stopwords(language: string): ReadonlySet<string> {
  return SETS.get(language) ?? NONE;
}

const FOLDED = new Map([...SETS].map(([language, set]) => [language, new Set([...set].map(foldAccents))]));

/** The same words as people write them who type no accents: `que`, `nao`. */
export function foldedStopwords(language: string): ReadonlySet<string> {
  return FOLDED.get(language) ?? NONE;
}

/**
 * The words that say how somebody asks, of what was typed in a language: those too that lack their accent.
 * @param forms the normal forms of its words
 */
export function stopwordsAmong(forms: readonly string[], language: string): ReadonlySet<string> {
  const mayLackAccents = accentsLacking(forms, language);
  const folded = foldedStopwords(language);
  const typed = forms.filter((form) => folded.has(form) && mayLackAccents(form));
  return new Set([...stopwords(language), ...typed]);
}

/** The languages that have a list. */
export const STOPWORD_LANGUAGES: readonly string[] = [...SETS.keys()];
