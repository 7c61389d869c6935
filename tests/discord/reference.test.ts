import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answerer } from '../../src/answer/reply.js';
import type { Passage, Source } from '../../src/corpus/source.js';
import { findPassage, findSource, passageReference, sourceKey } from '../../src/discord/reference.js';
import { anyText } from './any-text.js';
import { passagesOf, SOURCES, sourceOf, VOV, WIKIPEDIA } from './fixture.js';

const unasked = () => expect.fail('nothing is asked here');

function answererOf(sources: readonly Source[]): Answerer {
  const passages = new Map(sources.flatMap(passagesOf).map((passage) => [passage.id, passage]));
  return {
    sources,
    ask: unasked,
    facts: unasked,
    timeline: unasked,
    chart: unasked,
    checkQuote: unasked,
    passage: (id) => {
      const passage = passages.get(id);
      return passage && { passage };
    },
  };
}

const [first, second] = passagesOf(VOV) as [Passage, Passage];

describe('a reference to a passage', () => {
  it('finds the passage again', () => {
    for (const passage of SOURCES.flatMap(passagesOf)) {
      expect(findPassage(answererOf(SOURCES), passageReference(passage))?.passage).toEqual(passage);
    }
  });

  it('is short, however long the id of its source is', () => {
    const source = sourceOf({ id: 'folder/'.repeat(50), title: 'Deep', language: 'en' }, ['Words.']);
    const [passage] = passagesOf(source);
    const reference = passageReference(passage as Passage);
    expect(reference.length).toBeLessThanOrEqual(30);
    expect(findPassage(answererOf([source]), reference)?.passage).toEqual(passage);
  });

  it('finds nothing once the words of the passage have changed', () => {
    const changed = { ...VOV, text: VOV.text.replace('US$1 million', 'US$2 million') };
    expect(findPassage(answererOf([changed]), passageReference(second))).toBeUndefined();
    expect(findPassage(answererOf([changed]), passageReference(first))?.passage.id).toBe(first.id);
  });

  it('finds nothing once another passage has its number', () => {
    const longer = sourceOf(VOV, [
      'A new first paragraph.',
      ...passagesOf(VOV).map(({ start, end }) => VOV.text.slice(start, end)),
    ]);
    expect(findPassage(answererOf([longer]), passageReference(second))).toBeUndefined();
  });

  it('finds nothing once its source is gone', () => {
    expect(findPassage(answererOf([WIKIPEDIA]), passageReference(first))).toBeUndefined();
  });

  it('finds nothing by what is no reference', () => {
    const answerer = answererOf(SOURCES);
    fc.assert(fc.property(anyText, (text) => void expect(findPassage(answerer, text)).toBeUndefined()));
    expect(findPassage(answerer, `${sourceKey(VOV)}.99.abcdefgh`)).toBeUndefined();
  });
});

describe("a source's key", () => {
  it('finds the source again', () => {
    for (const source of SOURCES) expect(findSource(SOURCES, sourceKey(source))).toBe(source);
    expect(findSource(SOURCES, 'abcdefgh')).toBeUndefined();
  });
});
