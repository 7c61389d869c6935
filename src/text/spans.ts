import type { Token } from './analysis.js';

/** What a stretch of a sentence looks like, as far as its letters and digits tell. */
export type SpanKind = 'date' | 'duration' | 'percentage' | 'money' | 'number' | 'name';

/** Tokens `from` to `to` (exclusive) of a sentence. */
export interface Span {
  readonly kind: SpanKind;
  readonly from: number;
  readonly to: number;
}

const YEAR = /^(1\d{3}|20\d{2})$/;
const DECADE = /^(1\d{3}|20\d{2})s$/;
const NUMBER = /^\d+(\.\d+)?$/;
const LETTER = /\p{L}/u;
const PERCENT_SIGN = /^\s*[%٪]/;
const CURRENCY_BEFORE = /[$€£¥₹₫৳]\s*$/;
/** Not the sign of the next amount: `in 2000 $5 million`. */
const CURRENCY_BEHIND = /^\s?[$€£¥₹₫৳](?!\s?\p{Nd})/u;
const DOLLAR_SIGN = /^\s?\$/;
const BETWEEN = /^[\s,.\-–—$€£¥₹₫৳%٪]{0,4}$/u;
const NEXT_AMOUNT = /^\s[$€£¥₹₫৳]$/u;

/** Words (normal forms) that make a number something else, in the languages of the lexicon and Hindi. */
const DATE_WORDS = wordSet(`
  january february march april may june july august september october november december century centuries bc ad bce ce
  enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre siglo año años
  tháng năm ngày thế kỷ
  জানুয়ারি জানুয়ারী ফেব্রুয়ারি ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর সাল সালে সালের সালেই খ্রিস্টাব্দ
  খ্রিস্টাব্দে খ্রিষ্টাব্দে শতক শতকে শতকের শতাব্দী শতাব্দীর শতাব্দীতে তারিখ তারিখে মাস মাসে
  जनवरी फरवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर अक्तूबर नवंबर नवम्बर दिसंबर दिसम्बर सदी शताब्दी ईस्वी`);
const DURATION_WORDS = wordSet(`
  year years month months week weeks day days hour hours minute minutes second seconds decade decades century centuries
  año años mes meses semana semanas día días hora horas minuto minutos década décadas siglo siglos
  năm tháng tuần ngày giờ phút giây thập thế kỷ
  বছর বছরের মাস মাসের সপ্তাহ দিন দিনের ঘণ্টা ঘন্টা মিনিট দশক
  साल वर्ष वर्षों महीने सप्ताह दिन दिनों घंटे मिनट दशक`);
const PERCENT_WORDS = wordSet('percent percentage শতাংশ ভাগ प्रतिशत फीसदी फ़ीसदी');
const MONEY_WORDS = wordSet(`
  dollar dollars usd euro euros eur pound pounds peso pesos yen yuan dong rupee rupees taka
  dólar dólares đô đồng ডলার ডলারের টাকা ইউরো রুপি डॉलर रुपये रुपए यूरो`);
const SCALE_WORDS = wordSet(`
  hundred thousand million billion trillion millón millones mil billón billones cientos nghìn ngàn triệu tỷ tỉ
  হাজার লক্ষ লাখ কোটি মিলিয়ন বিলিয়ন हज़ार हजार लाख करोड़ मिलियन अरब बिलियन`);
/** Say whose money it is; beside it they are countries and people. */
const MONEY_OWNERS = wordSet('us মার্কিন');
/** Units of two words: the second by the first. */
const SECOND_WORDS: ReadonlyMap<string, string> = new Map([
  ['per', 'cent'],
  ['por', 'ciento'],
  ['phần', 'trăm'],
  ['đô', 'la'],
]);
const PARTICLES = wordSet('de del of');

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.normalize('NFC').trim().split(/\s+/));
}

/**
 * The dates, amounts and names of a sentence, in order and without overlap.
 * @param tokens the sentence's tokens
 * @param text what their offsets count in
 */
export function findSpans(text: string, tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  let i = 0;
  while (i < tokens.length) {
    const span = numericSpan(text, tokens, i) ?? nameSpan(text, tokens, i);
    if (span === undefined) {
      i += 1;
    } else {
      spans.push(span);
      i = span.to;
    }
  }
  return spans;
}

/** What a number is first of all that has several kinds of words beside it. */
const NUMERIC_KINDS = ['percentage', 'money', 'date', 'duration', 'number'] as const;
type NumericKind = (typeof NUMERIC_KINDS)[number];

/** Words of a date or a currency that may stand before its number. */
const MOST_WORDS_BEFORE = 6;

/** A run of numbers with the words that belong to them, typed by those words. */
function numericSpan(text: string, tokens: readonly Token[], from: number): Span | undefined {
  const seen = new Set<NumericKind>();
  let hasNumber = false;
  let to = from;
  while (to < tokens.length && (hasNumber || to - from < MOST_WORDS_BEFORE)) {
    const part =
      (hasNumber ? unitAt(tokens, to) : undefined) ??
      partAt(text, tokens, to) ??
      (to > from ? particleAt(tokens, to) : undefined);
    if (part === undefined || (to > from && parted(text, tokens[to - 1], tokens[to]))) break;
    for (const kind of part.kinds) seen.add(kind);
    hasNumber ||= isNumber(tokens[to]);
    to += part.words;
  }
  const kind = NUMERIC_KINDS.find((candidate) => seen.has(candidate));
  return hasNumber && kind !== undefined ? { kind, from, to } : undefined;
}

/** One or two tokens of a numeric span, and the kinds that they point to. */
interface Part {
  readonly kinds: readonly NumericKind[];
  readonly words: number;
}

/** A number, or a word that may stand on either side of one. */
function partAt(text: string, tokens: readonly Token[], at: number): Part | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const { form, start, end } = token;
  const next = tokens[at + 1]?.form ?? '';
  if (isNumber(token)) {
    const kinds: NumericKind[] = ['number'];
    if (DECADE.test(form) || (YEAR.test(token.term) && !isMeasure(tokens, at + 1))) kinds.push('date');
    if (PERCENT_SIGN.test(text.slice(end, end + 3))) kinds.push('percentage');
    if (CURRENCY_BEFORE.test(text.slice(Math.max(0, start - 3), start))) kinds.push('money');
    if (CURRENCY_BEHIND.test(text.slice(end, end + 4))) kinds.push('money');
    return { kinds, words: 1 };
  }
  if (MONEY_WORDS.has(form)) return { kinds: ['money'], words: SECOND_WORDS.get(form) === next ? 2 : 1 };
  if (MONEY_OWNERS.has(form) && (MONEY_WORDS.has(next) || DOLLAR_SIGN.test(text.slice(end, end + 2))))
    return { kinds: ['money'], words: 1 };
  return DATE_WORDS.has(form) ? { kinds: ['date'], words: 1 } : undefined;
}

/** What stands behind a number only. */
function unitAt(tokens: readonly Token[], at: number): Part | undefined {
  const form = tokens[at]?.form ?? '';
  const next = tokens[at + 1]?.form ?? '';
  if (isMeasure(tokens, at)) return { kinds: ['duration'], words: 1 };
  if (SCALE_WORDS.has(form)) return { kinds: [], words: 1 };
  if (PERCENT_WORDS.has(form)) return { kinds: ['percentage'], words: 1 };
  if (SECOND_WORDS.get(form) === next && !MONEY_WORDS.has(form)) return { kinds: ['percentage'], words: 2 };
  return undefined;
}

/** What joins the parts of a date or an amount: `17 de julio`, `octubre de 2000`, `500 millones de dólares`. */
function particleAt(tokens: readonly Token[], at: number): Part | undefined {
  if (!PARTICLES.has(tokens[at]?.form ?? '')) return undefined;
  const next = tokens[at + 1]?.form ?? '';
  const joins = DATE_WORDS.has(next) || MONEY_WORDS.has(next) || YEAR.test(next);
  return joins ? { kinds: [], words: 1 } : undefined;
}

/**
 * Whether a word counts time (`50 năm`, `৬ মাস`) rather than dates it (`năm 2000`, `19th century`): a plain number stands
 * before it.
 */
function isMeasure(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.form ?? '';
  if (!DURATION_WORDS.has(form) || (DATE_WORDS.has(form) && isNumber(tokens[at + 1]))) return false;
  return isCount(tokens[at - 1]) || (form === 'kỷ' && isCount(tokens[at - 2]));
}

function isCount(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return SCALE_WORDS.has(token.form) || (isNumber(token) && !LETTER.test(token.form));
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && NUMBER.test(token.term);
}

/** Whether more than a space, a comma, a dash or a sign stands between two tokens; or a sign that begins an amount. */
function parted(text: string, first: Token | undefined, second: Token | undefined): boolean {
  const between = text.slice(first?.end, second?.start);
  return !BETWEEN.test(between) || (isNumber(first) && NEXT_AMOUNT.test(between));
}

const NAME_PARTICLES = wordSet('of the de del la los las el von van der da di du al y and');
/** Between the words of one name stands a space, a hyphen, an apostrophe or the point of an initial. */
const INSIDE_NAME = /^(\.?\s|[-–'’])$/u;

/** Words with capitals that follow each other. The first word of a sentence counts only if another follows. */
function nameSpan(text: string, tokens: readonly Token[], from: number): Span | undefined {
  const isCapital = (i: number) => tokens[i]?.isCapital ?? false;
  if (!isCapital(from)) return undefined;
  let to = from + 1;
  let end = to;
  while (to < tokens.length) {
    const [previous, token] = [tokens[to - 1], tokens[to]];
    if (
      previous === undefined ||
      token === undefined ||
      !INSIDE_NAME.test(text.slice(previous.end, token.start))
    )
      break;
    if (isCapital(to)) end = to + 1;
    else if (!NAME_PARTICLES.has(token.form) || to - end >= 2) break;
    to += 1;
  }
  if (from === 0 && end === 1) return undefined;
  return { kind: 'name', from, to: end };
}
