import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/text/language.js';
import { inBengaliScript, romanisedBengali } from '../../src/text/romanised.js';
import { anyText } from './arbitraries.js';
import { growth, NEARLY_LINEAR } from './growth.js';

describe('Bengali in Latin letters', () => {
  it.each([
    ['vietnam kobe sadhin hoy', 'ভিয়েতনাম কবে স্বাধীন হয়'],
    ['mexico kobe dutabash abar chalu kore', 'মেক্সিকো কবে দূতাবাস আবার চালু করে'],
    ['bhietnam juddho kobe shesh hoy', 'ভিয়েতনাম যুদ্ধ কবে শেষ হয়'],
    ['vietnam theke mexico jete koto somoy lage', 'ভিয়েতনাম থেকে মেক্সিকো যেতে কত সময় লাগে'],
    ['Peru kon sale shadhin hoyechilo?', 'পেরু কোন সালে স্বাধীন হয়েছিল?'],
    ['duti desher moddhe banijjo koto taka', 'দুটি দেশের মধ্যে বাণিজ্য কত টাকা'],
    ['padma nodir doirgho koto', 'padma নদীর দৈর্ঘ্য কত'],
    ['bangladesher prothom prodhanmontri ke chilen', 'বাংলাদেশের প্রথম প্রধানমন্ত্রী কে ছিলেন'],
    ['tini kon doler sodossho', 'তিনি কোন দলের সদস্য'],
    ['bishwojuddho koto bochor cholechilo', 'বিশ্বযুদ্ধ কত বছর চলেছিল'],
    ['keno shohorer manushgulo chole gelo', 'কেন শহরের মানুষগুলো চলে গেল'],
    ['ami jante chai setu ta kobe khole', 'আমি জানতে চাই সেতু ta কবে খোলে'],
    ['MEXICO KOBE DUTABASH CHALU KORE', 'মেক্সিকো কবে দূতাবাস চালু করে'],
  ])('is written in its own script, in so far as custom tells how: %s', (typed, written) => {
    expect(inBengaliScript(typed)).toBe(written.normalize('NFC'));
  });

  it.each([
    ['the same', 'juddho kobe shesh hoy', 'juddo kabe sesh hoi'],
    ['the same', 'dutabash kivabe chalu hoyeche', 'dutabas kibhabe chalu hoyese'],
    ['the same', 'shadhin desh kothay', 'sadhin desh kothai'],
  ])('is %s in other spellings: %s, %s', (_, one, other) => {
    expect(inBengaliScript(other)).toBe(inBengaliScript(one));
  });

  it.each([
    ['together', 'vietnamer rajdhani kothay chilo', 'ভিয়েতনামের রাজধানী কোথায় ছিল'],
    ['apart', 'vietnam er rajdhani kothay chilo', 'ভিয়েতনামের রাজধানী কোথায় ছিল'],
    ['with a hyphen', 'vietnam-er rajdhani kothay chilo', 'ভিয়েতনামের রাজধানী কোথায় ছিল'],
    ['in two words', 'viet nam er rajdhani kothay chilo', 'ভিয়েতনামের রাজধানী কোথায় ছিল'],
    ['behind a vowel', 'mexico er rajdhani kothay chilo', 'মেক্সিকোর রাজধানী কোথায় ছিল'],
    ['behind a vowel', 'mexicote dutabash kobe khole', 'মেক্সিকোতে দূতাবাস কবে খোলে'],
  ])('joins endings that are typed %s: %s', (_, typed, written) => {
    expect(inBengaliScript(typed)).toBe(written.normalize('NFC'));
  });

  it('keeps names as they are typed', () => {
    expect(inBengaliScript('Claudia Sheinbaum kobe rashtropoti hon?')).toBe(
      'Claudia Sheinbaum কবে রাষ্ট্রপতি হন?'.normalize('NFC'),
    );
    expect(inBengaliScript('Le Kobe Tara kobe mara gese')).toBe('Le Kobe Tara কবে মারা গেছে'.normalize('NFC'));
  });

  it('is read among Bengali letters too', () => {
    expect(inBengaliScript('Mexico theke ভিয়েতনাম jete koto সময় lage')).toBe(
      'মেক্সিকো থেকে ভিয়েতনাম যেতে কত সময় লাগে'.normalize('NFC'),
    );
  });

  it.each([
    'mexico er rajdhani kothay',
    'ke prothom rashtrodut chilo',
    'keno dutabash bondho korechilo',
    'ajke koto tarikh',
    'claudia sheinbaum ke',
    'vietnam er rajdhani ki',
    'vietnam rajdhani kothay',
    'mexico banijjo koto',
    'kivabe juddho shuru hoy',
    'setu banate koto taka khoroch hoyeche',
    'vietnam kon kon desher sathe chukti koreche',
    'rajdhani theke shomudro koto dur',
    'kader moddhe juddho hoyechilo',
    'prothom rashtropoti ke chilo',
    'apni ki janen vietnam er jonosongkha koto',
    'Kobe vietnam shadhin hoy',
  ])('is a question in Bengali: %s', (typed) => {
    expect(detectLanguage(typed)).toBe('bn');
    expect(detectLanguage(typed.toUpperCase())).toBe('bn');
  });
});

/** Questions with words that Bengali ones look like, or with names of its cities and films. */
const FOREIGN: Readonly<Record<string, string>> = {
  en: `When is the term over?
    Who is ache?
    Is there a sale on taka?
    What is Kobe known for?
    how far is kobe from osaka
    kobe bryant age
    Who directed Desh O Amar Koto Kotha?
    who directed desh o amar koto kotha
    what is a koto
    who plays the koto in kobe
    what is the currency of bangladesh taka
    why do my ears ache
    how to pan fry kari
    where is the ganges and how many boi live there
    president pay age
    ki of the mash dam
    how old is mani shankar
    to be or not to be
    when did the shanti ashram open
    ar glasses price`,
  es: `hoy es sal
    quién fue el presidente de México hoy
    por que no hay sal en el bar
    dilo ya: quien gano
    cuando se hizo de dia
    el gelo o el pelo
    como amar a tomar
    o pan o sal
    de que pais es la sal
    cuanto cuesta el bolo
    donde para el tren
    hay bolsa hoy o no
    por ke
    cerro la empresa por ke`,
  vi: `ho chi minh sinh nam nao
    ai la tong thong mexico hien nay
    nam nay la nam con gi
    ke ai da den
    hoi nao thi ho den
    ban nao bo tien ra
    tai sao chi ay noi
    kon tum o dau
    thu do viet nam
    viet nam ki hiep dinh gi
    mua bao nhieu tien
    den bao gio thi mo
    tong cuc thong ke
    hiep dinh hai nuoc ki`,
  de: `Wann kam er nach Berlin?
    wer ist er
    wie alt war er
    wo ist das ei
    wann begann der krieg
    welche lage hat die stadt
    ja oder nein
    ist er je dort gewesen`,
  fr: `je ne sais pas ou est la gare
    quand est-ce que la guerre a fini
    qui est le roi
    combien de pays dans le monde
    tu dis que je mange
    a qui est ce pan
    en quelle annee
    ou est le te`,
  id: `ke mana presiden pergi hari ini
    kapan perang berakhir
    berapa lama perang itu
    di mana ibu kota negara itu
    siapa presiden pertama
    apa bahasa nasional
    mengapa mereka pergi ke kota
    dari mana asal kopi
    berapa hari ke sana
    jarak dari jepang ke meksiko
    meksiko ke mana`,
  hi: `bharat ki rajdhani kya hai
    taj mahal ka nirman kisne kiya
    desh ke pradhan mantri kaun hai
    ganga nadi kahan se nikalti hai
    yuddh kab khatam hua`,
  it: `quando è finita la guerra
    chi era il re e quando è morto
    chi pare che sia il re
    dove si trova il mare
    quanto pane e sale
    perche hai il gelo
    come amare e tomare
    di chi e il cane`,
};

describe('another language', () => {
  const cases = Object.entries(FOREIGN).flatMap(([language, questions]) =>
    questions.split('\n').map((question) => [language, question.trim()] as const),
  );

  it.each(cases)('is not taken for Bengali in Latin letters (%s): %s', (_, question) => {
    expect(detectLanguage(question)).not.toBe('bn');
    expect(detectLanguage(question.toUpperCase())).not.toBe('bn');
  });

  it('has so many of them in the table', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });
});

describe('whatever is typed', () => {
  it('comes back as it is where it is no Bengali in Latin letters', () => {
    fc.assert(fc.property(anyText, (text) => romanisedBengali(text) > 0 || inBengaliScript(text) === text));
  });

  it('is read in time that grows with its length', () => {
    for (const piece of ['kobe er theke ', 'er ', 'vietnam er ', 'a', 'desher']) {
      expect(
        growth(20_000, (size) => piece.repeat(Math.ceil(size / piece.length)), inBengaliScript),
        piece,
      ).toBeLessThan(NEARLY_LINEAR);
    }
  });
});
