import { describe, expect, it } from 'vitest';
import { answeringValue } from '../../src/answer/answering-value.js';
import { LEAST_CERTAINTY } from '../../src/answer/parameters.js';
import type { Highlight } from '../../src/answer/reply.js';
import { quote } from '../../src/corpus/source.js';
import { analyse } from '../../src/text/analysis.js';
import { readSlot } from '../../src/text/slot.js';
import type { WantedKind } from '../../src/text/wanted.js';
import { passagesOf } from '../search/fixture.js';

const SENTENCE = 'In 1932 the bridge was opened by Jack Lang at a cost of US$5 million.';

function fixture(
  words: string,
  certainty: number,
): { quoted: ReturnType<typeof quote>; highlight: Highlight } {
  const [passage] = passagesOf([SENTENCE]);
  if (passage === undefined) throw new Error('no passage');
  const start = passage.start + SENTENCE.indexOf(words);
  return {
    quoted: quote(passage.source, passage),
    highlight: { start, end: start + words.length, text: words, certainty, isFitting: true },
  };
}

function question(wanted: WantedKind, typed = '') {
  return { wanted, slot: readSlot(analyse(typed, 'en'), 'en') };
}

describe('the value that answers', () => {
  it('is the one that the highlighted words say, of a kind that is wanted', () => {
    const { quoted, highlight } = fixture('1932', 1);
    expect(answeringValue(question('when'), quoted, highlight)).toMatchObject({
      kind: 'date',
      date: '1932',
    });
    expect(answeringValue(question('who'), quoted, highlight)).toBeUndefined();
  });

  it('is any that the highlighted words say to the letter, where the question names what it wants', () => {
    const named = question('what', 'Which sum was it?');
    const whole = fixture('US$5 million', 1);
    expect(answeringValue(named, whole.quoted, whole.highlight)).toMatchObject({ kind: 'money' });
    const more = fixture('cost of US$5 million', 1);
    expect(answeringValue(named, more.quoted, more.highlight)).toBeUndefined();
    expect(answeringValue(question('what'), whole.quoted, whole.highlight)).toBeUndefined();
  });

  it('is none where other words of the quote may answer as well', () => {
    const sure = fixture('Jack Lang', LEAST_CERTAINTY.name);
    expect(answeringValue(question('who'), sure.quoted, sure.highlight)).toMatchObject({
      name: 'Jack Lang',
    });
    const unsure = fixture('Jack Lang', LEAST_CERTAINTY.name - 0.01);
    expect(answeringValue(question('who'), unsure.quoted, unsure.highlight)).toBeUndefined();
  });

  it('is none where the quote has nothing of a kind that is wanted', () => {
    const { quoted, highlight } = fixture('1932', 1);
    expect(answeringValue(question('when'), quoted, { ...highlight, isFitting: false })).toBeUndefined();
  });

  it('is none where the question wants to hear yes or no', () => {
    const { quoted, highlight } = fixture('1932', 1);
    const question = {
      wanted: 'yes-no' as const,
      slot: readSlot(analyse('Did which party win?', 'en'), 'en'),
    };
    expect(question.slot.focus).toBe('party');
    expect(answeringValue(question, quoted, highlight)).toBeUndefined();
  });

  it('is none without highlighted words', () => {
    const { quoted } = fixture('1932', 1);
    expect(answeringValue(question('when'), quoted, undefined)).toBeUndefined();
  });
});
