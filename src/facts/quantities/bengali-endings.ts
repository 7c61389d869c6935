/**
 * What Bengali adds to a unit or a scale word: a case and an emphatic (`ডলারের`, `কোটিরও`, `কিলোমিটারে`), or what makes an
 * adjective of it (`৩ দিনব্যাপী`, `লক্ষাধিক`).
 */
export const UNIT_ENDING = bengali('(?:াধিক|ব্যাপী)?(?:য়ের|ের|র|ে|য়|তে|কে)?[ইও]?');

const CLASSIFIER = '(?:টি|টা|টো|জন|খানা|খানি)(?:ের|র|ে|য়|তে|কে)?[ইও]?';

/** What it adds to a number that counts things or people: `তিনটি`, `দুজনের`. */
export const NUMBER_ENDING = bengali(CLASSIFIER);

/** The same behind digits, or a case alone: `১২টি`, `২০০০এর`. */
export const DIGITS_ENDING = new RegExp(`^(?:${CLASSIFIER}|(?:এর|ের|র)[ইও]?)$`.normalize('NFC'), 'u');

/** Makes `more than` of a number: `লক্ষাধিক`, more than a lakh. */
export const MORE_THAN = 'াধিক'.normalize('NFC');

/** A Bengali word, taken apart into as little as possible and its ending. */
function bengali(ending: string): RegExp {
  return new RegExp(`^(.+?\\p{Script=Bengali})${ending.normalize('NFC')}$`, 'u');
}
