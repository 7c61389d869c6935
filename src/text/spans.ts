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
const PERCENT_SIGN = /^\s*[%٪]/;
const CURRENCY_SIGN = /[$€£¥₹₫৳]\s*$/;

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
  năm tháng tuần ngày giờ phút giây thập
  বছর বছরের মাস মাসের সপ্তাহ দিন দিনের ঘণ্টা ঘন্টা মিনিট দশক
  साल वर्ष वर्षों महीने सप्ताह दिन दिनों घंटे मिनट दशक`);
const PERCENT_WORDS = wordSet('percent percentage por phần শতাংশ ভাগ प्रतिशत');
const MONEY_WORDS = wordSet(`
  dollar dollars usd us euro euros eur pound pounds peso pesos yen yuan dong rupee rupees taka
  dólar dólares đô đồng ডলার ডলারের টাকা মার্কিন ইউরো রুপি डॉलर रुपये रुपए यूरो`);
const SCALE_WORDS = wordSet(`
  hundred thousand million billion trillion millón millones mil billón billones cientos nghìn ngàn triệu tỷ tỉ
  হাজার লক্ষ লাখ কোটি মিলিয়ন বিলিয়ন हज़ार हजार लाख करोड़ मिलियन अरब बिलियन`);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.normalize('NFC').split(/\s+/));
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

/** A run of numbers with the words that belong to them, typed by those words. */
function numericSpan(text: string, tokens: readonly Token[], from: number): Span | undefined {
  let to = from;
  let numbers = 0;
  const seen = { date: false, duration: false, percentage: false, money: false };
  for (; to < tokens.length; to += 1) {
    const token = tokens[to];
    if (token === undefined) break;
    const isNumber = NUMBER.test(token.term);
    if (isNumber) numbers += 1;
    if (DECADE.test(token.form) || (isNumber && YEAR.test(token.term))) seen.date = true;
    if (isNumber && PERCENT_SIGN.test(text.slice(token.end, token.end + 3))) seen.percentage = true;
    if (isNumber && CURRENCY_SIGN.test(text.slice(Math.max(0, token.start - 3), token.start)))
      seen.money = true;
    if (DATE_WORDS.has(token.form)) seen.date = true;
    if (numbers > 0 && DURATION_WORDS.has(token.form)) seen.duration = true;
    if (PERCENT_WORDS.has(token.form)) seen.percentage = true;
    if (MONEY_WORDS.has(token.form)) seen.money = true;
    const belongs =
      isNumber ||
      DATE_WORDS.has(token.form) ||
      (numbers > 0 && isUnit(token.form)) ||
      MONEY_WORDS.has(token.form);
    if (!belongs) break;
    if (to > from && parted(text, tokens[to - 1], token)) break;
  }
  if (numbers === 0) return undefined;
  const kind = seen.percentage
    ? 'percentage'
    : seen.money
      ? 'money'
      : seen.date
        ? 'date'
        : seen.duration
          ? 'duration'
          : 'number';
  return { kind, from, to };
}

function isUnit(form: string): boolean {
  return SCALE_WORDS.has(form) || DURATION_WORDS.has(form) || PERCENT_WORDS.has(form);
}

/** Whether more than a space, a comma or a dash stands between two tokens. */
function parted(text: string, first: Token | undefined, second: Token): boolean {
  return (
    first === undefined ||
    !/^[\s,.\-–—$€£¥%]{0,4}(US|de|del|the)?[\s$]*$/u.test(text.slice(first.end, second.start))
  );
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
