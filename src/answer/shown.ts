import { textLanguage } from '../corpus/source.js';
import { isName, type ValueKind } from '../facts/value.js';
import type { Document } from '../search/document.js';
import type { WantedKind } from '../text/wanted.js';
import type { Question } from './question.js';
import { readSentence, type Span } from './reading.js';

/** Whether a sentence shows the kind of thing that a question wants, 0 to 1, apart by how surely each can be told. */
export interface Shown {
  readonly figure: number;
  readonly date: number;
  readonly name: number;
  readonly cause: number;
}

/** The kinds of value that answer a question of a kind, the likeliest first; none where its words don't tell. */
export const VALUES_WANTED: Readonly<Record<WantedKind, readonly ValueKind[]>> = {
  when: ['date', 'period'],
  'how-long': ['duration', 'period', 'date'],
  percentage: ['percentage'],
  change: ['percentage', 'money', 'count', 'duration'],
  'how-much': ['money', 'count', 'percentage'],
  'how-many': ['count', 'duration', 'percentage', 'money'],
  'which-organisation': ['organisation'],
  who: ['person', 'organisation'],
  where: ['place'],
  why: [],
  how: [],
  what: [],
  'yes-no': [],
};

/** Words that lead to a cause, as they stand between spaces or at a sentence's edge. */
export const CAUSES: Readonly<Record<string, RegExp>> = {
  en: /\b(because|due to|since|in order to|so that|as a result|owing to|thanks to|caused by|therefore|led to|reason)\b/iu,
  bn: /(কারণ|কারণে|জন্য|ফলে|দরুন|যেহেতু|কেননা|উদ্দেশ্যে)/u,
  vi: /(^|[\s,])(vì|do|bởi|nhờ|nhằm|để|nên|nguyên nhân|lý do|khiến)(?=[\s,])/iu,
  es: /(^|[\s,])(porque|debido|por|para|ya que|puesto que|a causa|causa|razón|gracias a)(?=[\s,])/iu,
  hi: /(क्योंकि|कारण|इसलिए|ताकि|वजह)/u,
};

/**
 * Whether a value is of a kind that a question of a kind wants. A count is only where it counts what the question speaks of, so
 * far as its noun or its unit tells: `two countries` is no answer to `How many people …?`.
 * @param isAsked whether a token is a word of the question, or stands for one
 */
export function isWanted(span: Span, wanted: WantedKind, isAsked: (token: number) => boolean): boolean {
  if (!VALUES_WANTED[wanted].includes(span.kind)) return false;
  return span.counted.length === 0 || span.counted.some(isAsked);
}

/** What a count shows of things that the question has no word for: they may be the same (*How many victims …?*, `214 people`). */
const MISCOUNTED = 0.5;

/** What a month or a year shows where the day is asked for. */
const IMPRECISE = 0.5;

export const SHOWS_NOTHING: Shown = { figure: 0, date: 0, name: 0, cause: 0 };

/**
 * Looks for the wanted kind in a sentence; what stands in the question already does not count.
 * @param asked places in the document where words of the question stand, or what stands for them
 */
export function showsWanted(
  question: Question,
  asked: ReadonlySet<number>,
  document: Document,
  sentence: number,
): Shown {
  const wanted = VALUES_WANTED[question.wanted];
  if (question.wanted === 'why') {
    const { source, sentences } = document.passage;
    const text = source.text.slice(sentences[sentence]?.start, sentences[sentence]?.end).normalize('NFC');
    return { ...SHOWS_NOTHING, cause: CAUSES[textLanguage(source)]?.test(text) ? 1 : 0 };
  }
  if (wanted.length === 0) return SHOWS_NOTHING;
  const read = readSentence(document, sentence);
  const first = document.sentenceStarts[sentence] ?? 0;
  const isNamed = wanted.some(isName);
  const isAsked = (token: number) => asked.has(first + token);
  const shown = (isNamed ? read.names : read.figures).map((span) => {
    const isNew = Array.from({ length: span.to - span.from }, (_, i) => !isAsked(span.from + i));
    // Who is asked about by a part of the name is no answer; a body has names in its own: `Communist Party of Vietnam`.
    const isOther = span.kind === 'person' ? !isNew.includes(false) : isNew.includes(true);
    if (!isOther || !wanted.includes(span.kind)) return 0;
    if (question.wantsDay && !span.isDay) return IMPRECISE;
    return isWanted(span, question.wanted, isAsked) ? 1 : MISCOUNTED;
  });
  const most = Math.max(0, ...shown);
  if (question.wanted === 'when') return { ...SHOWS_NOTHING, date: most };
  if (isNamed) return { ...SHOWS_NOTHING, name: most };
  return { ...SHOWS_NOTHING, figure: most };
}
