import { describe, expect, it } from 'vitest';
import { LEXICON_LANGUAGES, nameOf, parseLexicon } from '../../src/text/concepts.js';
import { loadConcepts } from '../../src/text/lexicon-files.js';
import { knownNames } from '../../src/text/names.js';
import { beginningsOf, compiledTable, compilePhrases, phraseTable } from '../../src/text/phrases.js';
import { words } from '../../src/text/words.js';

const { concepts } = parseLexicon(
  'embassy|legation\tদূতাবাস\tđại sứ quán|sứ quán\tembajada\nuse|make use of\tব্যবহার\tdùng\tusar',
  'x',
);

describe('a table of phrases', () => {
  it('has the phrases that begin with the letters of a word, as forms and as stems', () => {
    const table = phraseTable(concepts, 'en');
    expect(table.phrases('emb')).toEqual([{ concept: 'x:1', forms: ['embassy'], stems: ['embassi'] }]);
    expect(table.phrases('mak')).toEqual([]);
    expect(table.phrases('ma')).toEqual([
      { concept: 'x:2', forms: ['make', 'use', 'of'], stems: ['make', 'us', 'of'] },
    ]);
  });

  it.each(['use', 'using', 'used', 'users'])('has a short word for a text that says %s', (form) => {
    const table = phraseTable(concepts, 'en');
    const found = beginningsOf(form).flatMap((beginning) => table.phrases(beginning));
    expect(found).toContainEqual({ concept: 'x:2', forms: ['use'], stems: ['us'] });
  });

  it('does not tell letters apart by their accents', () => {
    expect(beginningsOf('đại')).toEqual(beginningsOf('dai'));
    expect(phraseTable(concepts, 'vi').phrases('da')).toHaveLength(1);
    expect(phraseTable(concepts, 'vi').phrases('đại')).toHaveLength(0);
  });

  it.each(LEXICON_LANGUAGES)('is the same when it comes from its compiled form (%s)', (language) => {
    const all = [...loadConcepts(), ...knownNames(language)];
    const table = phraseTable(all, language);
    const compiled = compiledTable(compilePhrases(all, language));
    const beginnings = new Set(
      all.flatMap(({ forms }) => words(forms[language] ?? '').flatMap(({ form }) => beginningsOf(form))),
    );
    expect(beginnings.size).toBeGreaterThan(100);
    for (const beginning of beginnings) {
      expect(compiled.phrases(beginning)).toEqual(table.phrases(beginning));
    }
    const names = all.map((concept) => nameOf(concept, language));
    expect(all.map(({ id }) => table.name(id))).toEqual(names);
    expect(all.map(({ id }) => compiled.name(id))).toEqual(names);
    expect(names.filter((name) => name !== undefined).length).toBeGreaterThan(100);
  });

  it('of no concepts has none, compiled or not', () => {
    expect(phraseTable([], 'en').phrases('em')).toEqual([]);
    expect(compiledTable(compilePhrases([], 'en')).phrases('em')).toEqual([]);
    expect(compiledTable(compilePhrases([], 'en')).name('x:1')).toBeUndefined();
  });
});
