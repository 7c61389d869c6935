import fc from 'fast-check';
import { loadQuestions } from '../../bench/questions.js';
import { formsOf, LEXICON_LANGUAGES } from '../../src/text/concepts.js';
import { loadConcepts } from '../../src/text/lexicon-files.js';
import { sentences } from '../../src/text/sentences.js';
import { words } from '../../src/text/words.js';
import { sources } from './three-texts.js';

/** What has ever broken a search or a tokenizer. */
const HOSTILE = [
  ...['', ' ', '?', '¿', '…', '।', '\t', '\n', '\r\n', '\u2028', '\0', '\x1B[31m', '\x85'],
  ...['\u200B', '\u200C', '\u200D', '\uFEFF', '\u00AD', '\u202E', '\u2066', '\u0301', '\u09BC', '\u09CD'],
  ...[
    '\uD800',
    '\uDC00',
    '\uDFFF',
    '😀',
    '👩‍👧‍👦',
    '🇻🇳',
    '①',
    '½',
    '٣',
    '৩',
    '１９７５',
    '1,2.3,4',
    '1e309',
    '-0',
  ],
  ...[
    '.*',
    '(a+)+$',
    '[',
    ']',
    '(',
    ')',
    '{2,}',
    '\\',
    '\\u{110000}',
    '^',
    '$',
    '|',
    '(?<=x)',
    '$&',
    '%s',
    '\\1',
  ],
  ...[
    '"',
    "'",
    '`',
    '+Vietnam',
    '-Mexico',
    'title:"x"',
    'trade AND (year OR NOT war)',
    'embassy~2',
    'emb*',
    '<|MATCH|>',
  ],
  ...[
    "'; DROP TABLE--",
    '<script>',
    '@everyone',
    '<@1>',
    '[x](javascript:0)',
    '__proto__',
    'constructor',
    'toString',
  ],
  ...[
    '~en~trade:1',
    '~bn~',
    'Вьетнам',
    '越南和墨西哥的关系',
    'فيتنام',
    'वियतनाम',
    'เวียดนาม',
    'ベトナム',
    'İstanbul',
    'ﬁne',
    'ǅ',
  ],
  ...[
    'WHO WROTE IT',
    'wHEn',
    'embasy',
    'Sheinbam',
    'Peya Nieto',
    'bhietnam',
    'viet nam',
    'ke',
    'có',
    'কি',
    'qué',
  ],
];

const SENTENCES = sources.flatMap(({ text, blocks }) =>
  blocks.flatMap((block) => sentences(text, block).map(({ start, end }) => text.slice(start, end))),
);
const WORDS = sources.flatMap(({ text }) => words(text).map(({ start, end }) => text.slice(start, end)));
/** Every seventh: enough of each theme. */
const FORMS = loadConcepts()
  .filter((_, i) => i % 7 === 0)
  .flatMap((concept) => LEXICON_LANGUAGES.flatMap((language) => formsOf(concept, language)));
export const QUESTIONS = loadQuestions('tests/eval/questions.jsonl').map(({ question }) => question);
const ASKING = [
  'When',
  'who',
  'How many',
  'কবে',
  'কেন',
  'কত',
  'khi nào',
  'bao nhiêu',
  'ai',
  '¿Cuándo',
  'quién',
  'por qué',
  '',
];

const mixOf = (unit: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(unit, { minLength: 1, maxLength }).map((parts) => parts.join(' '));
const word = fc.constantFrom(...WORDS);
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
);
/** Part of a sentence of the texts, behind a question word of any language. */
const partOfSentence = fc
  .tuple(
    fc.constantFrom(...ASKING),
    fc.constantFrom(...SENTENCES),
    fc.nat(20),
    fc.integer({ min: 2, max: 9 }),
  )
  .map(([asking, sentence, from, count]) => {
    const parts = sentence.split(/\s+/);
    const start = Math.min(from, Math.max(0, parts.length - count));
    return `${asking} ${parts.slice(start, start + count).join(' ')}?`;
  });
/** A real question with something else in the middle of it. */
const disturbed = fc
  .tuple(fc.constantFrom(...QUESTIONS), fc.oneof(hostile, word), fc.nat(80))
  .map(([question, other, at]) => question.slice(0, at) + other + question.slice(at));

/** Anything a person may type: answerable, absurd, or made to break what reads it. */
export const anyQuestion: fc.Arbitrary<string> = fc.oneof(
  partOfSentence,
  disturbed,
  mixOf(word, 9),
  mixOf(fc.oneof(word, fc.constantFrom(...FORMS), hostile), 12),
  fc.array(hostile, { maxLength: 20 }).map((parts) => parts.join('')),
  fc
    .tuple(fc.oneof(word, hostile), fc.integer({ min: 100, max: 6_000 }))
    .map(([unit, length]) => `${unit} `.repeat(length).slice(0, length)),
);
