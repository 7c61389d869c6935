import { NUMBER_ENDING, UNIT_ENDING } from './bengali-endings.js';
import { inOrder, type Phrases, phrases, withEndings } from './phrases.js';

/** How a language writes numbers in words. */
export interface NumberWords {
  /** Numbers below a hundred, and what the language writes as one word above it. */
  readonly cardinals: Phrases<number>;
  /** Words that are numbers only before others: `one` and `a`, which else say little, and those that mean more. */
  readonly unsure: Phrases<number>;
  /** Words that add to the number behind them: `সাড়ে তিন` is 3.5. */
  readonly added: Phrases<number>;
  /** Scale words that need no number before them: `mil euros`. */
  readonly lone: ReadonlySet<string>;
  /** Words between hundreds and what follows: `two hundred and five`. */
  readonly joiners: ReadonlySet<string>;
  /** Words that make an ordinal of the number behind them: `thứ ba`. */
  readonly ordering: ReadonlySet<string>;
}

/** Tens and what stands behind them: `thirty five`, `thirty fifth`, `treinta y cinco`. */
export function compounds(
  tens: readonly [number, string][],
  ones: readonly [number, string][],
  between: string,
): [number, string][] {
  return tens.flatMap(([ten, word]) =>
    ones.flatMap(([one, list]) =>
      list.split('|').map((end): [number, string] => [ten + one, `${word}${between}${end}`]),
    ),
  );
}

const NONE: NumberWords = {
  cardinals: phrases([]),
  unsure: phrases([]),
  added: phrases([]),
  lone: new Set(),
  joiners: new Set(),
  ordering: new Set(),
};

const ENGLISH_ONES = inOrder('one two three four five six seven eight nine');
export const ENGLISH_TENS = inOrder('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10);
const SPANISH_ONES = inOrder('uno/un/una dos tres cuatro cinco seis siete ocho nueve');
const SPANISH_TENS = inOrder('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10);
const VIETNAMESE_TENS = inOrder(
  'hai_mươi ba_mươi bốn_mươi năm_mươi sáu_mươi bảy_mươi tám_mươi chín_mươi',
  20,
  10,
).map(([ten, word]): [number, string] => [ten, word.replace('_', ' ')]);
const VIETNAMESE_ONES = inOrder('mốt hai ba bốn/tư lăm/nhăm sáu bảy tám chín');

const WORDS: Readonly<Record<string, NumberWords>> = {
  en: {
    ...NONE,
    cardinals: phrases([
      ...ENGLISH_ONES.slice(1),
      ...inOrder('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 10),
      ...ENGLISH_TENS,
      ...compounds(ENGLISH_TENS, ENGLISH_ONES, ' '),
      [0.5, 'half a|half an'],
      [0.25, 'quarter of a|a quarter of a'],
      [0.75, 'three quarters of a'],
    ]),
    unsure: phrases([[1, 'a|one']]),
    joiners: new Set(['and']),
  },
  es: {
    ...NONE,
    cardinals: phrases([
      ...SPANISH_ONES.slice(1),
      ...inOrder('diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve', 10),
      ...inOrder(
        `veinte veintiuno/veintiún/veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete
        veintiocho veintinueve`,
        20,
      ),
      ...SPANISH_TENS,
      ...compounds(SPANISH_TENS, SPANISH_ONES, ' y '),
      ...inOrder(
        `cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas
        seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas`,
        100,
        100,
      ),
      [0.5, 'medio|media'],
    ]),
    unsure: phrases([[1, 'un|uno|una']]),
    lone: new Set(['mil']),
  },
  vi: {
    ...NONE,
    cardinals: phrases([
      ...inOrder('hai ba bốn', 2),
      ...inOrder('sáu bảy tám chín mười', 6),
      ...compounds([[10, 'mười']], inOrder('một hai ba bốn lăm sáu bảy tám chín'), ' '),
      ...VIETNAMESE_TENS,
      ...compounds(VIETNAMESE_TENS, VIETNAMESE_ONES, ' '),
      [0.5, 'nửa'],
    ]),
    // `năm` is a year first of all.
    unsure: phrases([
      [1, 'một'],
      [5, 'năm'],
    ]),
    joiners: new Set(['linh', 'lẻ']),
    ordering: new Set(['thứ']),
  },
  bn: {
    ...NONE,
    cardinals: withEndings(
      phrases([
        ...inOrder('দুই/দু তিন চার পাঁচ ছয় সাত আট', 2),
        ...inOrder('দশ এগারো/এগার বারো তেরো চৌদ্দ পনেরো/পনের ষোলো/ষোল সতেরো/সতের আঠারো/আঠার উনিশ', 10),
        ...inOrder(
          `বিশ/কুড়ি একুশ বাইশ তেইশ চব্বিশ পঁচিশ ছাব্বিশ সাতাশ আটাশ/আঠাশ উনত্রিশ
        ত্রিশ/তিরিশ একত্রিশ বত্রিশ তেত্রিশ চৌত্রিশ পঁয়ত্রিশ ছত্রিশ সাঁইত্রিশ আটত্রিশ উনচল্লিশ
        চল্লিশ একচল্লিশ বিয়াল্লিশ তেতাল্লিশ চুয়াল্লিশ পঁয়তাল্লিশ ছেচল্লিশ সাতচল্লিশ আটচল্লিশ উনপঞ্চাশ
        পঞ্চাশ একান্ন বায়ান্ন তিপ্পান্ন চুয়ান্ন পঞ্চান্ন ছাপ্পান্ন সাতান্ন আটান্ন উনষাট
        ষাট একষট্টি বাষট্টি তেষট্টি চৌষট্টি পঁয়ষট্টি ছেষট্টি সাতষট্টি আটষট্টি উনসত্তর
        সত্তর একাত্তর বাহাত্তর তিয়াত্তর চুয়াত্তর পঁচাত্তর ছিয়াত্তর সাতাত্তর আটাত্তর উনআশি
        আশি একাশি বিরাশি তিরাশি চুরাশি পঁচাশি ছিয়াশি সাতাশি অষ্টাশি উননব্বই
        নব্বই একানব্বই বিরানব্বই তিরানব্বই চুরানব্বই পঁচানব্বই ছিয়ানব্বই সাতানব্বই আটানব্বই নিরানব্বই`,
          20,
        ),
        ...inOrder(
          `একশ/একশো দুইশ/দুইশো/দুশ/দুশো তিনশ/তিনশো চারশ/চারশো পাঁচশ/পাঁচশো ছয়শ/ছয়শো সাতশ/সাতশো আটশ/আটশো নয়শ/নয়শো`,
          100,
          100,
        ),
        [0.5, 'আধা|আধ|অর্ধ'],
        [1.5, 'দেড়'],
        [2.5, 'আড়াই'],
        [150, 'দেড়শ|দেড়শো'],
        [250, 'আড়াইশ|আড়াইশো'],
      ]),
      NUMBER_ENDING,
    ),
    // `নয়` is first of all `is not`.
    unsure: phrases([
      [1, 'এক'],
      [9, 'নয়'],
    ]),
    added: phrases([
      [0.5, 'সাড়ে'],
      [0.25, 'সোয়া'],
      [-0.25, 'পৌনে'],
    ]),
  },
  hi: {
    ...NONE,
    cardinals: phrases([
      ...inOrder(
        `दो तीन चार पांच/पाँच छह/छः/छ सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह/पन्द्रह सोलह सत्रह अठारह उन्नीस बीस`,
        2,
      ),
      ...inOrder('तीस चालीस पचास साठ सत्तर अस्सी नब्बे', 30, 10),
      [25, 'पच्चीस'],
      [75, 'पचहत्तर'],
      [0.5, 'आधा|आधे|आधी'],
      [1.5, 'डेढ़'],
      [2.5, 'ढाई'],
    ]),
    unsure: phrases([[1, 'एक']]),
    added: phrases([
      [0.5, 'साढ़े'],
      [0.25, 'सवा'],
      [-0.25, 'पौने'],
    ]),
  },
};

/** The number words of a language; none where they are not known. */
export function numberWords(language: string): NumberWords {
  return WORDS[language] ?? NONE;
}

/** Powers of ten that stand behind a number, whatever the language: the same word means the same in all of them. */
export const SCALES: Phrases<number> = withEndings(
  phrases([
    [2, 'hundred|trăm|শত|শো|सौ'],
    [3, 'thousand|mil|nghìn|ngàn|হাজার|সহস্র|हज़ार|हजार'],
    [4, 'vạn'],
    [5, 'lakh|lakhs|lac|lacs|লাখ|লক্ষ|लाख'],
    [6, 'million|millions|mn|mln|millón|millones|triệu|মিলিয়ন|मिलियन'],
    [7, 'crore|crores|কোটি|करोड़|करोड'],
    [9, 'billion|billions|bn|bln|tỷ|tỉ|বিলিয়ন|अरब|बिलियन'],
    [11, 'खरब'],
    [12, 'trillion|trillions|tn|trn|billón|billones|ট্রিলিয়ন|ट्रिलियन'],
    [18, 'trillón|trillones'],
  ]),
  UNIT_ENDING,
);

/** Words that begin like a scale word and are none: `10 tỷ phú` are ten billionaires, `উনিশ শতকে` is a century. */
export const NO_SCALES: Phrases<true> = phrases([
  [
    true,
    `tỷ phú|tỉ phú|tỷ lệ|tỉ lệ|tỷ số|tỉ số|tỷ giá|tỉ giá|tỷ trọng|tỉ trọng|tỷ suất|tỉ suất|triệu phú|triệu chứng|triệu tập|
    triệu hồi|vạn vật|শতক|শতকে|শতকের`,
  ],
]);

/** What is short for a scale word where it is written together with the digits. */
export const GLUED_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['tr', 6],
]);
/** The same for hundred, behind a single digit: `৫শ` is 500, and `১৪শ` the fourteenth. */
export const GLUED_HUNDRED = 'শ';

/** What is short for a scale word beside a currency only; elsewhere it is a unit or an initial. */
export const MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ['K', 3],
  ['m', 6],
  ['M', 6],
  ['b', 9],
  ['B', 9],
  ['t', 12],
]);

/** Half of the last unit or scale more: `two and a half million`, `2 tỷ rưỡi`, `dos años y medio`. */
export const HALVES: Phrases<true> = phrases([[true, 'and a half|y medio|y media|rưỡi']]);
