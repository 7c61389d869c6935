import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../src/corpus/source.js';
import { extractOf, quotation } from '../../src/terminal/quotation.js';
import { aid, rangeOf } from './fakes.js';

const whole = quote(aid, rangeOf(aid, 'At the end of 1975, Mexico sent aid worth US$1 million to Vietnam.'));

describe('a quotation', () => {
  const shown = (ranges: readonly { start: number; end: number }[]) =>
    quotation(whole, { ranges, paint: (words) => `<${words}>` })
      .map(({ text, paint }) => (paint === undefined ? text : paint(text)))
      .join('');

  it('emphasises stretches of it, in whatever order they come', () => {
    expect(shown([rangeOf(aid, 'Mexico'), rangeOf(aid, '1975')])).toBe(
      '“At the end of <1975>, <Mexico> sent aid worth US$1 million to Vietnam.”',
    );
  });

  it('shows each letter once where stretches overlap or reach beyond it', () => {
    const overlapping = [rangeOf(aid, 'US$1 million'), rangeOf(aid, 'million to Vietnam. It was')];
    expect(shown(overlapping)).toBe(
      '“At the end of 1975, Mexico sent aid worth <US$1 million>< to Vietnam.>”',
    );
  });

  it('says outside its marks where the sentence goes on', () => {
    const spans = quotation(whole, { ranges: [], paint: String }, { before: true, after: true });
    expect(spans.map(({ text }) => text).join('')).toMatch(/^… “At the end .* Vietnam\.” …$/);
  });
});

/** No character of these tests is longer. UTF-16 units. */
const GRAPHEME = 8;

describe('an extract', () => {
  it('is the whole of a short quote', () => {
    const { quote: extract, cut } = extractOf(whole, rangeOf(aid, 'US$1 million'), 100);
    expect(extract).toEqual(whole);
    expect(cut).toEqual({ before: false, after: false });
  });

  it('is the part of a long one around some of its words, cut between words', () => {
    expect(extractOf(whole, rangeOf(aid, 'Mexico'), 30)).toMatchObject({
      quote: { text: 'of 1975, Mexico sent aid worth' },
      cut: { before: true, after: true },
    });
    expect(extractOf(whole, rangeOf(aid, '1975'), 30)).toMatchObject({
      quote: { text: 'end of 1975, Mexico sent aid' },
      cut: { before: true, after: true },
    });
    expect(extractOf(whole, rangeOf(aid, 'Vietnam'), 30)).toMatchObject({
      quote: { text: 'worth US$1 million to Vietnam.' },
      cut: { before: true, after: false },
    });
  });

  it('holds the words that it is for, and stands in its source', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
      fc
        .array(fc.constantFrom('a', 'long', 'কথা', ' ', '\n', '\uD800', '👩‍👩‍👧'), { minLength: 1 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 40 }), (text, a, b, most) => {
        const source = { ...aid, text };
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const { quote: extract, cut } = extractOf(
          quote(source, { start: 0, end: text.length }),
          { start, end },
          most,
        );
        expect(extract.text).toBe(text.slice(extract.start, extract.end));
        expect(extract.start).toBeLessThanOrEqual(start);
        expect(extract.end).toBeGreaterThanOrEqual(end);
        expect(extract.text.length).toBeLessThanOrEqual(most + (end - start) + GRAPHEME);
        expect(cut).toEqual({ before: extract.start > 0, after: extract.end < text.length });
      }),
    );
  });
});
