import { wordSet } from './word-set.js';

/**
 * Abbreviations whose full stop is not a sentence's end, for English, Bengali, Vietnamese, Spanish and Hindi together:
 * a text of one language names people and places of another. Entries stand without their last stop, as authors write
 * them (`No` and `no`, but only `Mar`: `mar` is a Spanish word).
 */

/** Always go with the word that follows: `Mr. Ventura`, `TP. Hồ Chí Minh`, `ড. ইউনূস`. */
const BEFORE_NAME = wordSet(`
  Mr Mrs Ms Mx Messrs Dr Drs Prof Rev Fr Hon Gen Col Maj Capt Cmdr Lt Sgt Adm Sen Rep Gov Pres Mt Ft vs cf viz approx
  Sr Sra Sres Srta Srs Dra Lic Ing Arq Gral Cnel Cap Tte Gob Dip Mons Dña Profa Ud Uds Vd Vds Av Avda EE ej
  TP Tp ThS Ths TS PGS GS BS KS LS NS NSND NSƯT Nxb NXB ĐT
  ড ডা মো মোসা মি অধ্যা ইঞ্জি
  डॉ डा श्री प्रो पं सुश्री कु मो
`);

/** Go with a number that follows: `No. 5`, `tr. 12`, `Sept. 2`; anything else begins a new sentence. */
const BEFORE_NUMBER = wordSet(`
  No no Nos nos Nr Art art Fig fig Vol vol Ch ch pp Sec sec Eq eq núm Núm pág págs Pág cap tr Tr nº
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ene abr ago dic
  নং পৃ সং पृ सं
`);

/** May stand inside a sentence or close it: `Apple Inc. said`, `… and so on, etc. The`. */
const ANYWHERE = wordSet(`
  Inc Ltd Co Corp Bros Jr Esq Ph etc al St Ave Blvd Rd Dept Univ est c ca UU Cía Ltda Ph.D vv
  লি প্রা খ্রি খ্রিপূ ইত্যা रु ई लि
`);

/** Letters of the Latin alphabet as Bengali and Hindi spell them, in initials: `এ. কে. ফজলুল হক`. */
const SPELT_INITIALS = wordSet(`
  এ বি সি ডি ই এফ জি এইচ আই জে কে এল এম এন ও পি কিউ আর এস টি ইউ ভি ডব্লিউ ওয়াই জেড
  ए बी सी डी एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू वाई
`);

/**
 * Words that begin a sentence far more often than they follow an abbreviation: after `p.m.` or `U.S.` only one of
 * these tells that the stop was a sentence's too.
 */
const OPENERS = wordSet(`
  The This That These Those It Its He She They We You His Her Their Our In On At As But And If When While After Before
  Since According Meanwhile However Also There For From With By
  El La Los Las Un Una Este Esta Estos Estas Ese Esa Esto Eso En Según Además Pero Sin Por Para Con Cuando Tras Desde Su Sus
  Các Những Ông Bà Theo Trong Khi Tại Đây Đó Ngoài Tuy Hiện Sau Trước Nhưng Và Với Từ Một Nhiều Chúng Họ
`);

/** `U.S`, `p.m`, `EE.UU`, `কি.মি`: parts of one or two letters, each with its marks. */
const DOTTED = /^\p{L}\p{M}*(?:\p{L}\p{M}*)?(?:\.\p{L}\p{M}*(?:\p{L}\p{M}*)?)+$/u;
const SINGLE_LETTER = /^\p{L}\p{M}?$/u;
/** One sign of these scripts is a whole word, and a vowel sign makes one of a Devanagari letter (`है.`). */
const SIGN_IS_WORD = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]|\p{Lo}\p{M}/u;
const STARTS_WITH_NUMBER = /^\p{Nd}/u;

/**
 * Whether the full stop after `word` belongs to an abbreviation alone and the sentence goes on.
 * @param word what stands before the stop: letters, marks, digits and inner stops
 * @param next the word after it
 */
export function isAbbreviation(word: string, next: string): boolean {
  const form = word.normalize('NFC');
  if (BEFORE_NAME.has(form)) return true;
  if (BEFORE_NUMBER.has(form)) return STARTS_WITH_NUMBER.test(next);
  return mayCloseSentence(form) && !OPENERS.has(next.normalize('NFC'));
}

function mayCloseSentence(form: string): boolean {
  if (ANYWHERE.has(form) || SPELT_INITIALS.has(form) || DOTTED.test(form)) return true;
  return SINGLE_LETTER.test(form) && !SIGN_IS_WORD.test(form);
}
