import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalNumber } from '../../src/text/numbers.js';
import { asciiDigits } from '../../src/text/words.js';
import { LANGUAGES } from './arbitraries.js';

describe('a number', () => {
  it.each([
    // English and the languages of India and Bangladesh group with commas, by thousands or by lakhs and crores.
    ['en', '15,000', '15000'],
    ['en', '1,234,567.89', '1234567.89'],
    ['en', '27.5', '27.5'],
    ['en', '3.142', '3.142'],
    ['en', '.5'.slice(1), '5'],
    ['bn', '12,34,567', '1234567'],
    ['bn', '1,00,000', '100000'],
    ['bn', '5,00,00,000', '50000000'],
    ['hi', '2,37,450.5', '237450.5'],
    // Vietnamese and Spanish group with points.
    ['vi', '2,37', '2.37'],
    ['vi', '27,5', '27.5'],
    ['vi', '500.000', '500000'],
    ['vi', '1.234.567', '1234567'],
    ['es', '1.234.567', '1234567'],
    ['es', '1.234.567,89', '1234567.89'],
    ['es', '3,142', '3.142'],
    ['de', '10.500', '10500'],
    ['pl', '10,5', '10.5'],
    // What can only be thousands is thousands everywhere: Mexicans write Spanish with English separators.
    ['es', '15,000', '15000'],
    ['es', '1,234,567.89', '1234567.89'],
    ['en', '1.234.567', '1234567'],
    ['vi', '1,234,567', '1234567'],
    // Arabic has separators of its own.
    ['ar', '1٬234٫5', '1234.5'],
    ['fa', '12٬345', '12345'],
    ['ar', '3٫141', '3.141'],
  ])('in %s, %s means %s', (language, digits, number) => {
    expect(canonicalNumber(digits, language)).toBe(number);
  });

  it('is the same with zeros that mean nothing', () => {
    expect(canonicalNumber('007', 'en')).toBe('7');
    expect(canonicalNumber('000', 'en')).toBe('0');
    expect(canonicalNumber('10.50', 'en')).toBe('10.5');
    expect(canonicalNumber('2.0', 'en')).toBe('2');
    expect(canonicalNumber('0,75', 'es')).toBe('0.75');
  });

  it.each(['17.07.2020', '192.168.0.1', '1.2.3', '10.5.2'])('that is none stays as it is: %s', (digits) => {
    for (const language of LANGUAGES) expect(canonicalNumber(digits, language)).toBe(digits);
  });

  it('is understood as every language writes it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('en', 'bn', 'hi', 'vi', 'es', 'es-MX', 'de', 'id', 'tr', 'pt', 'sl'),
        fc.integer({ min: 0, max: 2_000_000_000 }),
        (language, thousandths) => {
          const number = thousandths / 1000;
          const format = new Intl.NumberFormat(language, { useGrouping: 'always', maximumFractionDigits: 3 });
          expect(canonicalNumber(asciiDigits(format.format(number)), language)).toBe(String(number));
        },
      ),
    );
  });

  it('in canonical form means itself', () => {
    const digits = fc
      .array(fc.constantFrom(...'0123456789', '00', '000', '123', ',', '.', '٬', '٫'), {
        minLength: 1,
        maxLength: 8,
      })
      .map((parts) => parts.join(''))
      .filter((number) => /^\d+(?:[.,٫٬]\d+)*$/.test(number));
    fc.assert(
      fc.property(digits, fc.constantFrom(...LANGUAGES), (number, language) => {
        const canonical = canonicalNumber(number, language);
        expect(canonicalNumber(canonical, 'en')).toBe(canonical);
      }),
    );
  });
});
