import fc from 'fast-check';

/** Pieces that texts of many languages are made of, and those that have broken readers of text before. */
const PIECES = [
  'Mexico’s embassy',
  'মেক্সিকোর দূতাবাস',
  'র‌্যাব',
  'đại sứ quán',
  'đại sứ quán'.normalize('NFD'),
  '¿Cuándo reabrió',
  'विदेश मंत्रालय',
  'ড়ঢ়য়',
  '১২,৩৪,৫৬৭',
  '1.234.567,89',
  '2,37',
  '墨西哥',
  'メキシコ',
  'สวัสดี',
  'السفارة',
  '👩‍👩‍👧‍👦',
  '🇻🇳',
  '1️⃣',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u0301',
  '\ud83d',
  '\ude00',
  '\u0000',
  '\n',
  '\r\n',
  ' ',
  '।',
  '. ',
  '$',
  '%',
];

/** Any UTF-16 at all, lone surrogates included. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

/** Any characters at all. fast-check's own strings of graphemes take most of a second to set up. */
const anyCharacters = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 30 })
  .map((points) => String.fromCodePoint(...points));

/** Text that no reader may stumble over. */
export const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((pieces) => pieces.join('')),
  fc.string(),
  anyCharacters,
  anyUnits,
);

export const LANGUAGES = ['en', 'bn', 'vi', 'es', 'hi', 'fr', 'de', 'ru', 'xx'];
export const anyLanguage = fc.constantFrom(...LANGUAGES);
