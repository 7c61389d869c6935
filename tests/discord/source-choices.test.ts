import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveSource, sourceChoices } from '../../src/discord/source-choices.js';
import { anyText } from './any-text.js';
import { SOURCES, sourceOf, VNA, VOV, WIKIPEDIA } from './fixture.js';

const many = Array.from({ length: 60 }, (_, i) =>
  sourceOf({ id: `report-${i}`, title: `Report of year ${1960 + i}`, language: 'en' }, ['Words.']),
);

const names = (typed: string, sources = SOURCES) => sourceChoices(sources, typed).map(({ value }) => value);

describe('sourceChoices', () => {
  it('offers every source where nothing is typed, 25 at most', () => {
    expect(names('')).toEqual(SOURCES.map(({ id }) => id));
    expect(names('', many)).toHaveLength(25);
  });

  it('finds words of the title, the publisher and the id, in any case', () => {
    expect(names('LIFTING')).toEqual([VOV.id]);
    expect(names('vietnamplus')).toEqual([VNA.id]);
    expect(names('wikipedia-bn')).toEqual([WIKIPEDIA.id]);
    expect(names('সম্পর্ক')).toEqual([WIKIPEDIA.id]);
    expect(names('nothing of the kind')).toEqual([]);
  });

  it('puts the titles that begin with the words first', () => {
    expect(names('vietnam')).toEqual([VNA.id, VOV.id]);
    expect(names('VIETNAM, ')).toEqual([VNA.id, VOV.id]);
  });

  it('finds a title however its accents are composed', () => {
    const cafe = sourceOf({ id: 'c', title: 'Le cafe\u0301', language: 'fr' }, ['Mots.']);
    expect(names('caf\u00e9', [cafe])).toEqual(['c']);
  });

  it('has names and values that Discord takes, whatever the titles and ids are', () => {
    const source = fc
      .record({ id: fc.string({ minLength: 1, maxLength: 300 }), title: anyText, publisher: anyText })
      .map((fields) => sourceOf({ ...fields, language: 'en' }, ['Words.']));
    fc.assert(
      fc.property(fc.array(source, { maxLength: 40 }), anyText, (sources, typed) => {
        const choices = sourceChoices(sources, typed);
        expect(choices.length).toBeLessThanOrEqual(25);
        for (const { name, value } of choices) {
          for (const text of [name, value]) expect(text.length).toBeLessThanOrEqual(100);
          expect(name.trim()).not.toBe('');
          expect(resolveSource(sources, value)).toSatisfy((id) => sources.some((each) => each.id === id));
        }
      }),
    );
  });
});

describe('resolveSource', () => {
  it('takes a choice, an id or a title', () => {
    expect(resolveSource(SOURCES, VOV.id)).toBe(VOV.id);
    expect(resolveSource(SOURCES, ' vietnam, MEXICO eye stronger multi-faceted cooperation')).toBe(VNA.id);
    const deep = sourceOf({ id: 'folder/'.repeat(50), title: 'Deep', language: 'en' }, ['Words.']);
    expect(resolveSource([deep], sourceChoices([deep], '')[0]?.value ?? '')).toBe(deep.id);
  });

  it('returns what it does not know for the core to refuse', () => {
    expect(resolveSource(SOURCES, 'no such source')).toBe('no such source');
  });
});
