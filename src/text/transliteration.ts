import { stemBengali } from './bengali.js';
import { consonantSkeleton, romanise } from './phonetic.js';
import { jaroWinkler } from './similarity.js';
import { type Sound, soundLikeness } from './sounds.js';
import { words } from './words.js';

/** In UTF-16 units: a longer stretch is no name. */
const LONGEST_NAME = 200;
/** Consonants that tell a word by themselves; where there are fewer, all its letters are looked at. */
const TELLING_CONSONANTS = 3;
/** Least likeness of the sounds of two words with so many consonants, and of the letters of two with fewer. */
const LEAST_SOUND = 0.8;
const LEAST_LETTERS = 0.8;
/** Least likeness of the letters of one word that may be heard in another way (`পেইয়া`, `Peña`), beside so many that are not. */
const LEAST_HEARD = 0.82;
const SURE_BESIDE = 2;
/** Least likeness of the letters of a name of a single word. */
const LEAST_ALONE = 0.9;

/**
 * Whether a name is another one as a script writes it by its sound: `Enrique Peña Nieto`, `এন্রিকে পেইয়া নিয়েতো`. To be
 * read to people instead of the other, so that it takes more than in a search: the same words in the same order, and each
 * sounds alike. `Julio` and `Julia` do not.
 * @param name as it may be shown: what has a case ending is not
 * @param other may have one
 */
export function isTransliteration(name: string, other: string): boolean {
  if (Math.max(name.length, other.length) > LONGEST_NAME) return false;
  return areTransliterated(heardWords(name), heardWords(other));
}

/** Whether words of a text that follow each other are one of a name. */
export function hasTransliteration(text: string, name: string): boolean {
  if (name.length > LONGEST_NAME) return false;
  const [own, others] = [heardWords(text), heardWords(name)];
  return own.some((_, i) => areTransliterated(own.slice(i, i + others.length), others));
}

/** A word as it is heard, and as it is without its Bengali case ending if it may have one. */
interface HeardWord {
  readonly form: string;
  readonly sound: Sound;
  readonly stem?: Sound;
}

const BENGALI = /^\p{Script=Bengali}/u;

function heardWords(text: string): HeardWord[] {
  return words(text).map(({ form }) => {
    const stem = BENGALI.test(form) ? stemBengali(form) : form;
    return { form, sound: soundOf(form), ...(stem !== form && { stem: soundOf(stem) }) };
  });
}

function soundOf(form: string): Sound {
  const latin = romanise(form);
  return { latin, skeleton: consonantSkeleton(latin) };
}

function areTransliterated(name: readonly HeardWord[], others: readonly HeardWord[]): boolean {
  if (name.length === 0 || name.length !== others.length) return false;
  let sure = 0;
  let least = 1;
  for (const [i, word] of name.entries()) {
    const other = others[i] ?? word;
    const likeness = likenessOf(word, other);
    if (hasEnding(word, other, likeness)) return false;
    if (likeness > 0) sure += 1;
    // What differs at the end of a name may be a case ending.
    else if (i === name.length - 1 || !mayBeHeardAs(word, other)) return false;
    least = Math.min(least, likeness);
  }
  if (name.length === 1) return least >= LEAST_ALONE;
  return sure === name.length || (sure === name.length - 1 && sure >= SURE_BESIDE);
}

/** How alike the letters of two words are that sound alike, 0 to 1; 0 where they do not. */
function likenessOf(word: HeardWord, other: HeardWord): number {
  // What is a number in it says nothing by its sound: `G20`, `জি-৭`.
  if (hasDigit(word.form) || hasDigit(other.form)) return word.form === other.form ? 1 : 0;
  return mostAlike(word.sound, other);
}

/** Whether a word sounds more like another without what may be its case ending. */
function hasEnding({ stem }: HeardWord, other: HeardWord, likeness: number): boolean {
  return stem !== undefined && mostAlike(stem, other) > likeness;
}

function hasDigit(form: string): boolean {
  return /\p{Nd}/u.test(form);
}

function mostAlike(sound: Sound, other: HeardWord): number {
  const likeness = soundsAlike(sound, other.sound);
  return other.stem === undefined ? likeness : Math.max(likeness, soundsAlike(sound, other.stem));
}

function soundsAlike(a: Sound, b: Sound): number {
  if (a.latin === '' || b.latin === '' || !endAlike(a.latin, b.latin)) return 0;
  const likeness = jaroWinkler(a.latin, b.latin);
  const isTelling = Math.min(a.skeleton.length, b.skeleton.length) >= TELLING_CONSONANTS;
  const areAlike = isTelling
    ? soundLikeness(a, b) >= LEAST_SOUND
    : a.skeleton === b.skeleton && likeness >= LEAST_LETTERS;
  return areAlike ? likeness : 0;
}

function mayBeHeardAs({ sound: a }: HeardWord, { sound: b, stem = b }: HeardWord): boolean {
  return [b, stem].some(
    (one) =>
      a.latin !== '' &&
      a.latin[0] === one.latin[0] &&
      endAlike(a.latin, one.latin) &&
      jaroWinkler(a.latin, one.latin) >= LEAST_HEARD,
  );
}

/** Vowels at the end of a name, by how they are told apart across scripts. */
const LAST_VOWELS: Readonly<Record<string, string>> = { a: 'a', e: 'i', i: 'i', y: 'i', o: 'o', u: 'o' };

/** Two that end with vowels end with the same: that tells `Claudia` from `Claudio`. An *e* behind another may be silent (`Joe`). */
function endAlike(a: string, b: string): boolean {
  const [first, second] = [lastVowels(a), lastVowels(b)];
  return first.length === 0 || second.length === 0 || first.some((vowel) => second.includes(vowel));
}

function lastVowels(latin: string): string[] {
  const silent = latin.endsWith('e') ? latin.at(-2) : undefined;
  return [latin.at(-1), silent].flatMap((letter) => LAST_VOWELS[letter ?? ''] ?? []);
}
