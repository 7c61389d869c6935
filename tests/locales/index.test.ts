import { describe, expect, it } from 'vitest';
import { bn } from '../../src/locales/bn.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { isSpoken, LOCALES, translator } from '../../src/locales/index.js';
import { vi } from '../../src/locales/vi.js';

/** A language's words by their keys: `refusal.empty.reason` → *There is no question in that.* */
type Words = ReadonlyMap<string, string>;

function wordsOf(messages: object, prefix = ''): Words {
  const words = new Map<string, string>();
  for (const [name, value] of Object.entries(messages)) {
    if (typeof value === 'string') words.set(prefix + name, value);
    else for (const [key, each] of wordsOf(value, `${prefix}${name}.`)) words.set(key, each);
  }
  return words;
}

const PLURAL_FORM = /_(zero|one|two|few|many|other)$/;
const english = wordsOf(en);
const messages: readonly (readonly [string, Words])[] = [
  ['en', english],
  ['bn', wordsOf(bn)],
  ['vi', wordsOf(vi)],
  ['es', wordsOf(es)],
];
const translations = messages.filter(([language]) => language !== 'en');

/** The English words of a key of any language: of a plural form that English lacks, those for many. */
function englishOf(key: string): string {
  return english.get(key) ?? english.get(key.replace(PLURAL_FORM, '_other')) ?? '';
}

/** The keys whose words are `differ`ent from the English in what must be the same. */
function keysThatDiffer(words: Words, sorted: (text: string) => readonly string[]): readonly string[] {
  return [...words].flatMap(([key, text]) =>
    String(sorted(text)) === String(sorted(englishOf(key))) ? [] : [key],
  );
}

/** What a machine reads or a person types: variables, files, addresses, options, commands, keys and fields. */
const CODE =
  /[A-Z]+_[A-Z_]+|[\w-]+\/[\w.-]+\.md|https?:\/\/[\w./]*\w|--[a-z]+|(?<=^|\s)\/[a-z]+|Ctrl-[A-Z]|npm [ \w-]*\w|“(?:Bot|source|private|applications\.commands)”|\b(?:title|language):|YAML|JSON|UTF-8|\d{4,}/g;

/** Words that are the same in another language, as those that the example quotes. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  vi: ['cli.example.quote'],
  es: ['cli.example.quote', 'terminal.check.error', 'terminal.check.errors_one'],
};
const COMMANDS_ALONE = [
  'answer.paragraph',
  'cli.example.chat',
  'cli.example.check',
  'cli.example.register',
  'cli.example.sources',
];

describe('the languages that the bot speaks', () => {
  it('are English, Bengali, Vietnamese and Spanish, in each of their regions', () => {
    expect(LOCALES).toEqual(messages.map(([language]) => language));
    for (const tag of ['en-GB', 'bn-IN', 'vi', 'vi-VN', 'es-419', 'es-ES', 'es-MX']) {
      expect(isSpoken(tag)).toBe(true);
    }
    for (const tag of ['hi', 'fr', 'est', 'e', '']) expect(isSpoken(tag)).toBe(false);
  });

  it.each([
    ['en-US', 'Sources'],
    ['bn-BD', 'উৎস'],
    ['vi-VN', 'Nguồn'],
    ['es-419', 'Fuentes'],
    ['fr', 'Sources'],
  ])('have words for the tag %s, if need be in English', (tag, sources) => {
    expect(translator(tag)('answer.sources')).toBe(sources);
  });
});

describe.each(messages)('the words in %s', (language, words) => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  it('have every key of the English ones and no other; of what is counted, each form of the language', () => {
    const keys = [...english.keys()].flatMap((key) =>
      PLURAL_FORM.test(key) ? forms.map((form) => key.replace(PLURAL_FORM, `_${form}`)) : [key],
    );
    expect([...words.keys()].sort()).toEqual([...new Set(keys)].sort());
  });

  it('have the placeholders of the English ones, of the same formats', () => {
    const placeholders = (text: string) => [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name ?? '');
    expect(keysThatDiffer(words, (text) => placeholders(text).sort())).toEqual([]);
  });

  it('name the same variables, files, options and commands', () => {
    expect(keysThatDiffer(words, (text) => [...new Set(text.match(CODE))].sort())).toEqual([]);
  });

  it('are tidy: NFC, without space around or twice in a row', () => {
    for (const [key, text] of words) {
      expect(text).toBe(text.normalize('NFC'));
      if (!key.startsWith('cli.example.')) expect(text).not.toMatch(/^\s|\s$|\S {2}|^$/);
    }
  });

  it('count anything, great numbers too, in the language itself', () => {
    for (const count of [0, 1, 2, 5, 11, 1_000_000]) {
      const number = new Intl.NumberFormat(language).format(count);
      const counted = translator(language)('help.promise', { count });
      expect(counted).toContain(number);
      expect(counted.replace(number, '{{count, number}}')).toBe(
        words.get(`help.promise_${new Intl.PluralRules(language).select(count)}`),
      );
    }
  });
});

describe.each(translations)('the translation into %s', (language, words) => {
  it('leaves nothing in English', () => {
    const same = [...words].filter(([key, text]) => text === englishOf(key)).map(([key]) => key);
    expect(same.sort()).toEqual([...COMMANDS_ALONE, ...(SAME_AS_ENGLISH[language] ?? [])].sort());
  });
});
