import { textLanguage } from '../corpus/source.js';
import { isName, type ValueKind } from '../facts/value.js';
import type { Document } from '../search/document.js';
import type { WantedKind } from '../text/wanted.js';
import type { Question } from './question.js';
import { readSentence } from './reading.js';

/** Whether a sentence shows the kind of thing that a question wants: 1 or 0, apart by how surely each can be told. */
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
  'how-much': ['money', 'count', 'percentage', 'duration'],
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

export const SHOWS_NOTHING: Shown = { figure: 0, date: 0, name: 0, cause: 0 };

/** Looks for the wanted kind in a sentence; what stands in the question already does not count. */
export function showsWanted(question: Question, document: Document, sentence: number): Shown {
  const wanted = VALUES_WANTED[question.wanted];
  if (question.wanted === 'why') {
    const { source, sentences } = document.passage;
    const text = source.text.slice(sentences[sentence]?.start, sentences[sentence]?.end).normalize('NFC');
    return { ...SHOWS_NOTHING, cause: CAUSES[textLanguage(source)]?.test(text) ? 1 : 0 };
  }
  if (wanted.length === 0) return SHOWS_NOTHING;
  const read = readSentence(document, sentence);
  const isNamed = wanted.some(isName);
  const shows = (isNamed ? read.names : read.figures).some(
    ({ kind, from, to }) =>
      wanted.includes(kind) && read.tokens.slice(from, to).some(({ term }) => !question.terms.has(term)),
  );
  if (!shows) return SHOWS_NOTHING;
  if (question.wanted === 'when') return { ...SHOWS_NOTHING, date: 1 };
  if (isNamed) return { ...SHOWS_NOTHING, name: 1 };
  return { ...SHOWS_NOTHING, figure: 1 };
}
