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
