/**
 * What joins two dates to a period in a language: sources of regular expressions of a line (see `Line`), without the white
 * space around them.
 */
export interface PeriodWords {
  /** Between the two, as well as a dash. */
  readonly to: readonly string[];
  /** Articles that may stand before the second. */
  readonly article?: string;
  /** Joins them only behind the word for `between`, or before it. */
  readonly and: string;
  readonly betweenBefore?: string;
  readonly betweenAfter?: string;
  /** Closes the period, and belongs to it. */
  readonly until?: readonly string[];
  /** An end that is still to come, with what joins it: `to the present`. */
  readonly now: string;
}

const WORDS: Readonly<Record<string, PeriodWords>> = {
  en: {
    to: ['to', 'until', 'till', 'through', 'thru', 'up to', 'up until'],
    article: 'the',
    and: 'and',
    betweenBefore: 'between(?: the)?',
    now: '(?:- ?|(?:to|until|till|through) (?:the )?)(?:present(?: day)?|now|today|date)',
  },
  es: {
    to: ['a', 'al', 'hasta'],
    article: 'el|la|los|las',
    and: '[ye]',
    betweenBefore: 'entre(?: el| la| los| las)?(?: años?)?(?: de)?',
    now: '(?:- ?(?:la )?|hasta (?:la |el (?:día de )?)?|a la )(?:presente|actualidad|hoy|nuestros días|ahora)',
  },
  vi: {
    to: ['đến', 'tới', 'cho đến', 'cho tới', 'đến hết', 'đến tận'],
    and: 'và',
    betweenBefore: 'giữa(?: năm)?',
    now: '(?:- ?|(?:cho )?(?:đến|tới) )(?:nay|hiện nay|hiện tại|bây giờ|ngày nay)',
  },
  bn: {
    to: ['থেকে', 'হতে', 'থেকে শুরু করে'],
    and: '(?:ও|এবং|আর)',
    betweenAfter: '(?:এর )?(?:মধ্যে|মাঝে|মধ্যবর্তী|মাঝামাঝি)',
    until: ['পর্যন্ত', 'অবধি'],
    now: '(?:- ?|(?:থেকে|হতে) )(?:বর্তমান|এখন|আজ)(?: (?:পর্যন্ত|অবধি))?',
  },
  hi: {
    to: ['से', 'से लेकर'],
    and: '(?:और|एवं)',
    betweenAfter: 'के (?:बीच|मध्य)',
    until: ['तक'],
    now: '(?:- ?|से (?:लेकर )?)(?:अब|वर्तमान|आज)(?: तक)?',
  },
};
const NO_WORDS: PeriodWords = { to: [], and: '(?!)', now: '(?!)' };

/** What joins two dates in a language, compiled. */
export interface PeriodPatterns {
  /** What the whole stretch between two dates may be. */
  readonly to: RegExp;
  readonly and: RegExp;
  /** Sticky, at the place where the first date begins or the second ends. */
  readonly betweenBefore: RegExp;
  readonly betweenAfter: RegExp;
  /** Sticky behind a date; what belongs to the period is the group `side`. */
  readonly until: RegExp;
  readonly now: RegExp;
}

/** Shorter words with a letter missing are other words. In code points. */
const LEAST_LETTERS = 4;
const NOTHING = '(?!)';
const START = '(?<![a-z\\x80-\\uffff])';
const END = '(?![0-9a-z\\x80-\\uffff])';

const compiled = new Map<string, PeriodPatterns>();

/** The patterns of a language, compiled when first asked for. */
export function periodPatterns(language: string): PeriodPatterns {
  let patterns = compiled.get(language);
  if (patterns === undefined) {
    patterns = compile(WORDS[language] ?? NO_WORDS);
    compiled.set(language, patterns);
  }
  return patterns;
}

function compile(words: PeriodWords): PeriodPatterns {
  const sticky = (source: string) => new RegExp(source.normalize('NFC'), 'y');
  const until = oneOf((words.until ?? []).flatMap(withTypos));
  return {
    to: new RegExp(
      `^ ?- ?$|^ (?:${oneOf(words.to.flatMap(withTypos))}) (?:(?:${words.article ?? NOTHING}) )?$`.normalize(
        'NFC',
      ),
    ),
    and: new RegExp(`^ ${words.and} (?:(?:${words.article ?? NOTHING}) )?$`.normalize('NFC')),
    betweenBefore: sticky(`(?<=${START}(?:${words.betweenBefore ?? NOTHING}) )`),
    betweenAfter: sticky(` (?:${words.betweenAfter ?? NOTHING})${END}`),
    until: sticky(`(?<side> (?:${until}))${END}`),
    now: sticky(`(?<side> ?${words.now})${END}`),
  };
}

function oneOf(words: readonly string[]): string {
  return words.join('|') || NOTHING;
}

/** A word, and what is left of it where one letter is missing (`থেক` for `থেকে`): the commonest slip of the pen. */
function withTypos(word: string): string[] {
  const letters = [...word];
  if (letters.length < LEAST_LETTERS || word.includes(' ')) return [word];
  return [word, ...letters.map((_, i) => letters.toSpliced(i, 1).join(''))];
}
