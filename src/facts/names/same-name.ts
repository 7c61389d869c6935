import { stemBengali } from '../../text/bengali.js';
import { type Sound, soundLikeness, soundsOf } from '../../text/sounds.js';
import { foldAccents, words } from '../../text/words.js';

/** A word of a name, without capitals and Bengali cases, and how it sounds. */
export interface NameWord {
  readonly form: string;
  /** As readers type it who type no accents. */
  readonly folded: string;
  /** `any` for a number. */
  readonly script: string;
  readonly sounds: readonly Sound[];
  readonly isCapital: boolean;
}

/** A longer stretch is no name: it has no words, since every word of a name is compared with every word of another. */
const LONGEST_NAME = 200;
const SCRIPTS = [
  ['Latin', /^\p{Script=Latin}/u],
  ['Bengali', /^\p{Script=Bengali}/u],
  ['Devanagari', /^\p{Script=Devanagari}/u],
  /** Digits are the same in every script by now. */
  ['any', /^\d/],
] as const;
/** Least likeness of the sounds of two words in different scripts. */
const LEAST_SOUND = 0.8;
/** An acronym of one letter would be that of any name. */
const SHORTEST_ACRONYM = 2;

/** Takes a name apart, as the functions here want it. */
export function nameWords(name: string): NameWord[] {
  if (name.length > LONGEST_NAME) return [];
  return words(name).map((word) => {
    const script = SCRIPTS.find(([, letters]) => letters.test(word.form))?.[0] ?? 'other';
    const [form, language] = script === 'Bengali' ? [stemBengali(word.form), 'bn'] : [word.form, ''];
    const sounds = soundsOf(word.form, language);
    return { form, folded: foldAccents(form), script, sounds, isCapital: word.isCapital };
  });
}

/** Whether two names have the same words, in whatever order: `Nguyễn Phú Trọng`, `Trong Nguyen Phu`. */
export function haveSameWords(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  return hasWordsOf(a, b) && hasWordsOf(b, a);
}

function hasWordsOf(whole: readonly NameWord[], part: readonly NameWord[]): boolean {
  return part.length > 0 && part.every((word) => whole.some((other) => areSame(word, other)));
}

/** Accents may be left out but not changed: `Hung` is `Hùng` or `Hưng`, but these are two names. */
function areSame(a: Pick<NameWord, 'form' | 'folded'>, b: Pick<NameWord, 'form' | 'folded'>): boolean {
  return a.form === b.form || a.form === b.folded || a.folded === b.form;
}

/** Whether two names are written with the same letters, where words may be parted or not: `Hà Nội`, `Hanoi`. */
export function haveSameLetters(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  return a.length > 0 && areSame(inOneWord(a), inOneWord(b));
}

function inOneWord(name: readonly NameWord[]): Pick<NameWord, 'form' | 'folded'> {
  return {
    form: name.map(({ form }) => form).join(''),
    folded: name.map(({ folded }) => folded).join(''),
  };
}

/** Whether both are written in one script, in which a word of both would be spelt alike. */
export function areInOneScript(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  const scripts = new Set([...a, ...b].map(({ script }) => script));
  scripts.delete('any');
  return scripts.size <= 1;
}

/**
 * Whether every word of `part` is a word of `whole`, or an initial of one, or sounds like one in another script. Across
 * scripts words that are too short to tell by their sound (`Joe`, `হ্যানয়`) are left out.
 */
export function isCoveredBy(part: readonly NameWord[], whole: readonly NameWord[]): boolean {
  const isOneScript = areInOneScript(part, whole);
  const told = part.filter(({ sounds, script }) => isOneScript || sounds.length > 0 || script === 'any');
  return told.length > 0 && told.every((word) => whole.some((other) => mayBeSame(word, other)));
}

function mayBeSame(a: NameWord, b: NameWord): boolean {
  if (areSame(a, b) || isInitialOf(a, b) || isInitialOf(b, a)) return true;
  return a.script !== b.script && someSounds(a, b, (one, other) => soundLikeness(one, other) >= LEAST_SOUND);
}

function isInitialOf(initial: NameWord, word: NameWord): boolean {
  return initial.form.length === 1 && initial.script !== 'any' && word.form.startsWith(initial.form);
}

/** Whether names of one script may be two spellings of one (`Zelensky`, `Zelenskyy`): they differ in vowels alone. */
export function mayBeSpellings(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  return a.every((word) =>
    b.some(
      (other) => areSame(word, other) || someSounds(word, other, (one, two) => one.skeleton === two.skeleton),
    ),
  );
}

function someSounds(a: NameWord, b: NameWord, areAlike: (a: Sound, b: Sound) => boolean): boolean {
  return a.sounds.some((sound) => b.sounds.some((other) => areAlike(sound, other)));
}

/** Whether a name is made of the first letters of another's words with capitals: `OAS`, `Organization of American States`. */
export function isAcronymOf(short: readonly NameWord[], full: readonly NameWord[]): boolean {
  const initials = full.filter(({ isCapital }) => isCapital).map(({ folded }) => folded.charAt(0));
  return initials.length >= SHORTEST_ACRONYM && inOneWord(short).folded === initials.join('');
}
