import type { Token } from './analysis.js';
import { stopwords } from './stopwords.js';
import { wordSet } from './word-set.js';

/** Where in a question its answer would stand, were it a statement. */
export interface Slot {
  /** The normal form of what is asked for by name: `party` in `Which political party did …?`; none for `What is …?`. */
  readonly focus: string | undefined;
  /** Whether only a kind of it is asked for: `What type of banking …?`. */
  readonly asksKind: boolean;
  /**
   * The terms of the words that say something nearest to the answer, before and behind it. A question that begins with what
   * it asks (`What was the pavilion converted into?`) goes on where the answer ends, or ends where it begins.
   */
  readonly before: string | undefined;
  readonly behind: string | undefined;
  /** Whether an auxiliary follows what is asked, so that the answer is no subject: `What did the pavilion …?`. */
  readonly hasSubject: boolean;
  /** Whether the question has one word that says something, or none: `What is a pavilion?`. */
  readonly isDefinition: boolean;
  /** Function words beside the question word, or at the end: `In which …?`, `… converted into?`. */
  readonly beside: ReadonlySet<string>;
}

const QUESTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet('what which who whom whose when where why how whats whos whens wheres whys hows'),
  bn: wordSet(
    `কি কী কে কার কাকে কারা কাদের কোন কোনটি কোথায় কবে কখন কেন কীভাবে কিভাবে কেমন কত কতটা কতজন কতগুলি কয়টি কিসের কই কয় কোথা কোনখানে কাহার কেনো
    কতদিন কতক্ষণ কতবার কতটি কতগুলো কতটুকু কতখানি কতদূর কয়টা কয়জন কয়দিন কীসের কেমনে`,
  ),
  vi: wordSet('gì nào ai đâu sao bao mấy gi nao dau may'),
  es: wordSet(
    `qué cuál cuáles quién quiénes cuándo dónde cómo cuánto cuánta cuántos cuántas que cual cuales quien quienes cuando donde
    como cuanto cuanta cuantos cuantas`,
  ),
  hi: wordSet(
    'क्या कौन कौनसा कौनसी कौनसे किस किन किसने किसे किसके किसका किसकी कब कहाँ कहां क्यों कैसे कितने कितना कितनी सा सी से',
  ),
};

/** Those that a noun follows (`which party`), or goes before in Vietnamese (`đảng nào`). */
const FOCUSING: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet('what which whose'),
  bn: wordSet('কোন'),
  vi: wordSet('nào gì nao gi'),
  es: wordSet('qué que cuál cual cuáles cuales'),
  hi: wordSet('किस किन कौनसा कौनसी कौनसे सा सी से'),
};

/** Those that a noun nearly always follows, be it before an article: `(tell me) which party the mayor …`. */
const ALWAYS_FOCUSING = wordSet('which whose');

/** Nouns that ask for a kind of what follows them. */
const KINDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet('type types kind kinds sort sorts form forms style styles category categories class classes'),
  bn: wordSet('ধরনের ধরণের প্রকারের প্রকার রকম রকমের'),
  es: wordSet('tipo tipos clase clases forma formas género géneros'),
  hi: wordSet('प्रकार तरह'),
};
/** What may stand between such a noun and what follows. */
const LINKS = wordSet('of a an de un una का के की');

const AUXILIARIES = wordSet('do does did can could will would has have had should may might');
/** Languages that ask at the very place of the answer. */
const IN_PLACE = new Set(['bn', 'hi', 'vi']);
const ARTICLES = wordSet('the a an el la los las un una unos unas');
/** In English a noun's attributes stand before it: at most so many words from the question word to it. */
const LONGEST_FOCUS = 3;

const NO_SLOT: Slot = {
  focus: undefined,
  asksKind: false,
  before: undefined,
  behind: undefined,
  hasSubject: false,
  isDefinition: false,
  beside: new Set(),
};

/** Reads a question's slot from its tokens; nothing is known of it where no question word stands. */
export function readSlot(tokens: readonly Token[], language: string): Slot {
  const forms = tokens.map(({ form }) => form);
  const questionWords = QUESTION_WORDS[language] ?? NO_SLOT.beside;
  const functionWords = stopwords(language);
  const asking = forms.findIndex((form) => questionWords.has(form));
  if (asking < 0) return NO_SLOT;
  const focus = focusAt(forms, language);
  const from = Math.min(asking, focus?.at ?? asking);
  const to = Math.max(asking, focus?.at ?? asking) + 1;
  const content = forms.flatMap((form, i) =>
    (i < from || i >= to) && !functionWords.has(form) && !questionWords.has(form) ? [i] : [],
  );
  const isInPlace = IN_PLACE.has(language) || to === forms.length;
  const before = isInPlace ? content.filter((i) => i < from).at(-1) : content.at(-1);
  const behind = content.find((i) => i >= to);
  const beside = [forms[asking - 1], forms.at(-1)].filter(
    (form) => form !== undefined && functionWords.has(form) && !questionWords.has(form),
  );
  return {
    focus: focus === undefined ? undefined : forms[focus.at],
    asksKind: focus?.asksKind ?? false,
    before: before === undefined ? undefined : tokens[before]?.term,
    behind: behind === undefined ? undefined : tokens[behind]?.term,
    hasSubject: AUXILIARIES.has(forms[to] ?? ''),
    isDefinition: content.length <= 1,
    beside: new Set(beside.filter((form) => form !== undefined)),
  };
}

interface Focus {
  readonly at: number;
  readonly asksKind: boolean;
}

/** Where the noun stands that is asked for by name. */
function focusAt(forms: readonly string[], language: string): Focus | undefined {
  const functionWords = stopwords(language);
  const isContent = (i: number) => forms[i] !== undefined && !functionWords.has(forms[i] ?? '');
  const at = forms.findIndex((form) => FOCUSING[language]?.has(form));
  if (at < 0) return undefined;
  if (language === 'vi') return isContent(at - 1) ? { at: at - 1, asksKind: false } : undefined;
  const asksKind = KINDS[language]?.has(forms[at + 1] ?? '') ?? false;
  let first = at + 1;
  if (asksKind) {
    first += 1;
    while (LINKS.has(forms[first] ?? '')) first += 1;
    if (!isContent(first)) return { at: at + 1, asksKind: false };
  }
  if (!isContent(first) || (isVerb(forms, first) && !ALWAYS_FOCUSING.has(forms[at] ?? ''))) return undefined;
  return { at: language === 'en' ? headOf(forms, first, isContent) : first, asksKind };
}

/** What stands before an article is no noun that is asked for by name, but the verb: `What dealt a blow …?`. */
function isVerb(forms: readonly string[], at: number): boolean {
  return ARTICLES.has(forms[at + 1] ?? '');
}

/** The last of the words before the next function word (`political party did`); the first where they are many. */
function headOf(forms: readonly string[], first: number, isContent: (i: number) => boolean): number {
  let end = first;
  while (isContent(end) && !isVerb(forms, end)) end += 1;
  return end > first && end < forms.length && end - first <= LONGEST_FOCUS ? end - 1 : first;
}
