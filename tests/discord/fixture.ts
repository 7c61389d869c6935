import type { Answer, RankedPassage } from '../../src/answer/reply.js';
import { type Block, type Passage, quote, type Source } from '../../src/corpus/source.js';
import type { Range } from '../../src/text/range.js';
import { sentences } from '../../src/text/sentences.js';

/** A source whose text has a block of prose on each line, or a heading where the line begins with `# `. */
export function sourceOf(
  fields: Omit<Source, 'blocks' | 'text' | 'format'>,
  lines: readonly string[],
): Source {
  const blocks: Block[] = [];
  let text = '';
  for (const line of lines) {
    const words = line.replace(/^# /, '');
    blocks.push({
      kind: line === words ? 'prose' : 'heading',
      start: text.length,
      end: text.length + words.length,
    });
    text += `${words}\n\n`;
  }
  return { ...fields, format: 'plain', text, blocks };
}

export const VOV = sourceOf(
  {
    id: 'vov-2025',
    title: 'It’s time for Vietnam, Mexico to consider lifting bilateral relations to new height',
    publisher: 'VOV',
    date: '2025-05',
    language: 'en',
    url: 'https://english.vov.vn/en/politics/lifting-relations-post1201717.vov',
    licence: 'quoted with attribution',
  },
  [
    'It is time for Vietnam and Mexico to consider lifting their bilateral relations to a new height, Vietnamese Ambassador to Mexico Nguyen Van Hai said at a ceremony.',
    'Hai emphasized that the Vietnamese people always remember Mexico. At the end of 1975, Mexico sent aid worth US$1 million to Vietnam, he elaborated.',
    'Since that important milestone, the Vietnam-Mexico relationship has kept flourishing on the basis of political trust.',
  ],
);

export const VNA = sourceOf(
  {
    id: 'news/vna-2020',
    title: 'Vietnam, Mexico eye stronger multi-faceted cooperation',
    publisher: 'VNA / VietnamPlus',
    date: '2020-07',
    language: 'en',
    url: 'https://en.vietnamplus.vn/vietnam-mexico-eye-stronger-multifaceted-cooperation/178759.vnp',
  },
  [
    'Deputy Minister of Foreign Affairs Bui Thanh Son held an online discussion with his Mexican counterpart Julio Ventura on July 17.',
    'The talks took place in the context of the two countries celebrating 45 years of diplomatic ties (1975-2020).',
  ],
);

export const WIKIPEDIA = sourceOf(
  {
    id: 'wikipedia-bn',
    title: 'ভিয়েতনাম-মেক্সিকো সম্পর্ক',
    publisher: 'Wikipedia',
    language: 'bn',
    url: 'https://bn.wikipedia.org/wiki/ভিয়েতনাম-মেক্সিকো_সম্পর্ক',
    licence: 'CC BY-SA 4.0',
  },
  [
    'ভিয়েতনামের রাজধানী হ্যানয়তে মেক্সিকোর একটি স্থায়ী দূতাবাস রয়েছে।',
    '# ইতিহাস',
    '১৯৭৫ সালে মেক্সিকো এবং ভিয়েতনামের মাঝে আনুষ্ঠানিক ভাবে কূটনৈতিক সম্পর্ক স্থাপিত হয়।',
  ],
);

export const SOURCES: readonly Source[] = [VOV, VNA, WIKIPEDIA];

/** Where the words stand, for the first time. */
export function rangeOf({ text }: Source, words: string): Range {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** A passage for each paragraph of prose. */
export function passagesOf(source: Source): Passage[] {
  return source.blocks
    .filter(({ kind }) => kind === 'prose')
    .map(({ start, end }, i) => ({
      id: `${source.id}#${i + 1}`,
      source,
      start,
      end,
      sentences: sentences(source.text.slice(start, end)).map((sentence) => ({
        start: start + sentence.start,
        end: start + sentence.end,
      })),
    }));
}

export const RANKED: readonly RankedPassage[] = SOURCES.flatMap(passagesOf).map((passage, i) => ({
  passage,
  score: 10 - i,
}));

const AID = 'At the end of 1975, Mexico sent aid worth US$1 million to Vietnam, he elaborated.';

/** An answer with two facts, from two sources. */
export const ANSWER: Answer = {
  kind: 'answer',
  question: 'How much aid did Mexico send to Vietnam?',
  language: 'en',
  quote: quote(VOV, rangeOf(VOV, AID)),
  highlight: { ...rangeOf(VOV, 'US$1 million'), text: 'US$1 million', certainty: 1, isFitting: true },
  values: [],
  facts: [
    {
      quote: quote(
        VNA,
        rangeOf(VNA, 'The talks took place in the context of the two countries celebrating 45 years'),
      ),
      values: [],
    },
    {
      quote: quote(VOV, rangeOf(VOV, 'Hai emphasized that the Vietnamese people always remember Mexico.')),
      values: [],
    },
  ],
  passages: RANKED,
  citations: [
    { n: 1, source: VOV },
    { n: 2, source: VNA },
  ],
  confidence: 0.9,
  matched: ['aid', 'mexico'],
};
