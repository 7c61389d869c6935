import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedWords } from '../../src/quotes/words.js';
import { anyText } from '../text/arbitraries.js';
import { growth, NEARLY_LINEAR } from '../text/growth.js';

function forms(text: string): string[] {
  return [...quotedWords(text)].map(({ form }) => form);
}

/** The words as they stand in the text. */
function slices(text: string): string[] {
  return [...quotedWords(text)].map(({ start, end }) => text.slice(start, end));
}

describe('what counts in a quote', () => {
  it.each([
    ['The keeper’s lamp, a “blue” one.', ['the', "keeper's", 'lamp', 'a', 'blue', 'one']],
    ['l’eau d’Évian, rock ’n’ roll', ["l'eau", "d'évian", 'rock', 'n', 'roll']],
    ['¿Quién pagó la obra?', ['quién', 'pagó', 'la', 'obra']],
    ['মাছ ধরেন না।', ['মাছ', 'ধরেন', 'না']],
    ['well-known, 1975–2025', ['well', 'known', '1975', '2025']],
  ])('are words with their apostrophes, parted by dashes, without punctuation: %s', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it.each([
    ['1,234.5', ['1,234.5']],
    ['১২,৩৪,৫৬৭', ['12,34,567']],
    ['at 10:30 on 19/5/1975.', ['at', '10:30', 'on', '19/5/1975']],
    ['27.5km G20 50th ১০৬টি', ['27.5', 'km', 'g', '20', '50', 'th', '106', 'টি']],
    ['by .5 percent', ['by', '.5', 'percent']],
    ['10 m² or 2½', ['10', 'm', '²', 'or', '2', '½']],
  ])('are numbers with what parts their digits, apart from letters: %s', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it.each([
    ['US$1, €20, ৳500', ['us', '$', '1', '€', '20', '৳', '500']],
    ['27.5% or 3‰', ['27.5', '%', 'or', '3', '‰']],
    ['at -12 °C, −3 or –3', ['at', '−', '12', '°', 'c', '−', '3', 'or', '−', '3']],
    ['a loss of -$5', ['a', 'loss', 'of', '−', '$', '5']],
    ['+5 and 50+', ['+', '5', 'and', '50', '+']],
  ])('are signs that make a number another: %s', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it.each(['COVID-19', '1975-2025', '1975 -2025', '1975 - 2025', '- 5 litres', '10-15'])(
    'is no dash that only looks like a minus: %s',
    (text) => {
      expect(forms(text)).not.toContain('−');
    },
  );
});

describe('what a reader takes for the same', () => {
  it.each([
    ['STORMS', 'storms'],
    ['Nguyễn'.normalize('NFD'), 'nguyễn'],
    ['বা\u09DCি', 'বা\u09A1\u09BCি'],
    ['হ্যান\u09DF', 'হ্যান\u09AF\u09BC'],
    ['hoà thuỷ', 'hòa thủy'],
    ['৭০০', '700'],
    ['keeper´s', 'keeper’s'],
    ['em\u00ADbassy \u200B', 'embassy'],
    ['র\u200C্যাব', 'র্যাব'],
    ['1\u200B5', '15'],
    ['[[Cuba]]n', 'Cuban'],
    ['[T]he rock', 'The rock'],
    ["ভিয়েতনাম'''ের", 'ভিয়েতনামের'],
    ['in 1975.[3] Then', 'in 1975. Then'],
    ['সালে।[১২]', 'সালে।'],
  ])('has the same forms: %j and %j', (one, other) => {
    expect(forms(one)).toEqual(forms(other));
    expect(forms(one)).not.toEqual([]);
  });

  it.each([
    ['we’re', 'were'],
    ['15', '1 5'],
    ['1,234', '1234'],
    ['1.5', '15'],
    ['10:30', '10-30'],
    ['5', '-5'],
    ['.5', '5'],
    ['10²', '102'],
    ['27.5', '27.5%'],
    ['$5', '€5'],
    ['nowhere', 'now here'],
    ['[5] people', '[6] people'],
    ['Perú', 'Peru'],
  ])('is neither of these for the other: %s and %s', (one, other) => {
    expect(forms(one)).not.toEqual(forms(other));
  });
});

describe('where the words of a quote stand', () => {
  it('is within the markup around them, and around what is inside them', () => {
    expect(slices("'''Hanoi''', [[Cuba]]n \u200Brum\u200B [1]")).toEqual(['Hanoi', 'Cuba]]n', 'rum', '1']);
    expect(slices('1975.[3] Then')).toEqual(['1975', 'Then']);
  });

  it('tells what is written together', () => {
    const glued = [...quotedWords('US$1 for 50th, 30% - [[G]]20')].filter(({ isGlued }) => isGlued);
    expect(glued.map(({ form }) => form)).toEqual(['$', '1', 'th', '%']);
  });
});

describe('the words of any text', () => {
  it('stand where they say, in order and without overlap, and none is empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let reached = 0;
        for (const { start, end, form } of quotedWords(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(form).not.toBe('');
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('take time in proportion to its length', () => {
    for (const piece of [
      'a',
      '1',
      '1,',
      'a’',
      "a''",
      ' -1',
      '[[',
      "'",
      '[1]',
      '.[1]',
      '\u200B',
      '%',
      '+',
      'a]]b',
      ' ',
    ]) {
      const work = (text: string) => [...quotedWords(text)];
      expect(
        growth(4_000, (size) => piece.repeat(size), work),
        piece,
      ).toBeLessThan(NEARLY_LINEAR);
    }
  });
});
