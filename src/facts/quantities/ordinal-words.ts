import { UNIT_ENDING } from './bengali-endings.js';
import { compounds, ENGLISH_TENS } from './number-words.js';
import { inOrder, type Phrases, phrases, withEndings, wordSet, words } from './phrases.js';

/** How a language orders things. */
export interface OrdinalWords {
  readonly ordinals: Phrases<number>;
  /** What is written together with digits to make an ordinal of them: `50th`, `৫০তম`. */
  readonly endings: RegExp;
  /** Words behind an ordinal that make a rank of it and belong to it: `second largest`. */
  readonly superlatives: ReadonlySet<string>;
  /** Those that another word follows: `second most populous`. */
  readonly degrees: ReadonlySet<string>;
  /** Words before an ordinal that let it order what stands behind it: `the third president`. */
  readonly before: RegExp;
  /** Words behind an ordinal with which it orders nothing, or only time: `first half`, `first time`, `tercer mundo`. */
  readonly notBefore: Phrases<true>;
}

const NOTHING = /(?!)/;

export const ORDINAL_WORDS: Readonly<Record<string, OrdinalWords>> = {
  en: {
    ordinals: phrases([
      ...inOrder(
        `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
        sixteenth seventeenth eighteenth nineteenth twentieth`,
      ),
      ...compounds(ENGLISH_TENS, inOrder('first second third fourth fifth sixth seventh eighth ninth'), ' '),
      ...inOrder('thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth', 30, 10),
    ]),
    endings: /^(?:st|nd|rd|th)$/,
    superlatives:
      wordSet(`largest biggest greatest smallest tallest highest lowest longest shortest deepest widest oldest youngest
      newest fastest slowest richest poorest strongest busiest wealthiest heaviest brightest hottest coldest warmest driest
      wettest densest hardest closest nearest farthest furthest lightest best worst top leading`),
    degrees: wordSet('most least'),
    before: /^(?:the|his|her|its|their|our|my|your)$/,
    notBefore: phrases([
      words(`half halves time times quarter quarters century centuries millennium decade decades year years month
      months week weeks day days hour hours minute minutes person hand class degree party parties name names aid lady lord
      minister thing things glance sight thought thoughts kind world instance instalment grade floor generation few several
      couple cousin cousins language amendment and or ones one last part`),
    ]),
  },
  es: {
    ordinals: phrases(
      inOrder(
        `primer/primero/primera segundo/segunda tercer/tercero/tercera cuarto/cuarta quinto/quinta sexto/sexta séptimo/séptima
        octavo/octava noveno/novena décimo/décima undécimo/undécima duodécimo/duodécima`,
      ).concat(
        inOrder(
          `vigésimo/vigésima trigésimo/trigésima cuadragésimo/cuadragésima quincuagésimo/quincuagésima sexagésimo/sexagésima
          septuagésimo/septuagésima octogésimo/octogésima nonagésimo/nonagésima centésimo/centésima`,
          20,
          10,
        ),
      ),
    ),
    endings: /^(?:º|ª|°|er|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na|o|a)$/,
    superlatives: wordSet('mayor menor mejor peor'),
    degrees: wordSet('más menos'),
    before: /^(?:el|la|del|al|su|nuestro|nuestra|mi|tu)$/,
    notBefore: phrases([
      words(`vez veces ministro ministra dama mitad parte trimestre semestre cuarto siglo milenio década año mes semana día
      hora minuto mundo mano plano grado persona edad enmienda momento y o`),
    ]),
  },
  bn: {
    ordinals: phrases(
      inOrder('প্রথম দ্বিতীয় তৃতীয় চতুর্থ পঞ্চম ষষ্ঠ সপ্তম অষ্টম নবম দশম একাদশ দ্বাদশ ত্রয়োদশ চতুর্দশ পঞ্চদশ'),
    ),
    endings: /^(?:তম|ম|য়|র্থ|ষ্ঠ|ঠ)$/u,
    superlatives: wordSet('সর্বোচ্চ বড় সেরা জনবহুল'),
    degrees: wordSet('সর্বাধিক সবচেয়ে'),
    before: /র[ইও]?$/u,
    notBefore: withEndings(
      phrases([
        words(`বার বিশ্বযুদ্ধ বিশ্বযুদ্ধকালীন মহাযুদ্ধ শতক শতাব্দী দশক প্রান্তিক ভাগ অর্ধ চতুর্থাংশ দিক সপ্তাহ দিন মাস বছর বর্ষ শ্রেণি শ্রেণী পক্ষ তলা
        কয়েক কয়েকটি ও এবং`),
      ]),
      UNIT_ENDING,
    ),
  },
  hi: {
    ordinals: phrases(
      inOrder(
        `पहला/पहली/पहले/प्रथम दूसरा/दूसरी/दूसरे/द्वितीय तीसरा/तीसरी/तीसरे/तृतीय चौथा/चौथी/चौथे पांचवां/पांचवीं/पांचवें/पाँचवाँ/पाँचवीं
        छठा/छठी/छठे सातवां/सातवीं/सातवें आठवां/आठवीं/आठवें नौवां/नौवीं/नौवें दसवां/दसवीं/दसवें`,
      ),
    ),
    endings: /^(?:वां|वीं|वें|वाँ)$/u,
    superlatives: new Set(),
    degrees: wordSet('सबसे'),
    // `पहले` is also `before`, and `दूसरे` also `other`: a superlative has to follow.
    before: NOTHING,
    notBefore: phrases([]),
  },
};

/** Bengali makes superlatives of its own: `বৃহত্তম`, `দীর্ঘতম`. */
export const BENGALI_SUPERLATIVE = /[^\p{Nd}]তম$/u;

/** Words before an ordinal's article that make it one of several: `one of the first`. */
export const ONE_OF = phrases([
  [true, 'one of|some of|many of|several of|two of|among|una de|uno de|algunos de|algunas de|entre'],
]);

/** Words of an anniversary, which makes years of an ordinal: `50th anniversary`. */
export const ANNIVERSARIES = wordSet('anniversary anniversaries aniversario वर्षगांठ वर्षगाँठ सालगिरह जयंती');
/** They end in many ways, and join with what is celebrated: `প্রতিষ্ঠাবার্ষিকীতে`. */
export const BENGALI_ANNIVERSARY = /বার্ষিকী/u;

/** Vietnamese writes ordinals with `thứ` before the number, behind what they order. */
export const VIETNAMESE_ORDINALS = phrases([
  [1, 'nhất'],
  [2, 'nhì'],
  [4, 'tư'],
  [5, 'năm'],
]);
export const VIETNAMESE_FIRST = phrases([[true, 'đầu tiên']]);
/** Words that make it one of several, well before it: `một trong những … đầu tiên`. */
export const VIETNAMESE_ONE_OF = phrases([[true, 'một trong|trong những|trong số']]);
/** Behind what is ranked: `lớn nhất`. */
export const VIETNAMESE_MOST = 'nhất';
/** What is ranked by them: `lớn thứ hai`. */
export const VIETNAMESE_SUPERLATIVES = phrases([
  [
    true,
    `lớn|cao|dài|rộng|sâu|đông|nhiều|mạnh|nhỏ|thấp|giàu|nghèo|ngắn|nặng|nhanh|tốt|xa|gần|già|trẻ|lâu đời|đông dân|quan trọng|
    phổ biến|lớn nhất|cao nhất|dài nhất|đông dân nhất|nhiều nhất|tốt nhất`,
  ],
]);
/** Before `thứ`, days of the week (`sáng thứ hai`), times and centuries; and behind it (`thứ hai tuần này`). */
export const NOT_BEFORE_THU =
  wordSet(`sáng chiều tối đêm trưa ngày hôm vào từ đến tới và hoặc cuối đầu lần tuần tháng năm kỷ kỉ quý mỗi hàng
  qua cứ trước sau hạng hay hết`);
export const NOT_BEHIND_THU = wordSet('này tuần tới vừa hàng ngày sau trước');
export const NOT_BEFORE_FIRST = wordSet('lần lúc ngày năm tháng tuần khi từ trước và bước');
