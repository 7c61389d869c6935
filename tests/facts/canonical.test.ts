import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalValue } from '../../src/facts/canonical.js';
import type { Meaning } from '../../src/facts/value.js';
import {
  amount,
  count,
  date,
  meaning,
  money,
  organisation,
  percentage,
  period,
  person,
  place,
} from './meanings.js';

describe('the canonical line of a value', () => {
  it.each<[string, Meaning]>([
    ['1975', date('1975')],
    ['2000-10', date('2000-10')],
    ['1975-05-19', date('1975-05-19')],
    ['-0043', date('-0043')],
    ['~1850', date('1850', 'about')],
    ['2020-01/2020-06', period('2020-01/2020-06')],
    ['1975/..', period('1975/')],
    ['../1975', period('/1975')],
    ['~1100/1200', period('1100/1200', 'about')],
    ['P45Y', { kind: 'duration', amount: amount(45), unit: 'year' }],
    ['P6M', { kind: 'duration', amount: amount(6), unit: 'month' }],
    ['P2W', { kind: 'duration', amount: amount(2), unit: 'week' }],
    ['P1.5D', { kind: 'duration', amount: amount(1.5), unit: 'day' }],
    ['PT3H', { kind: 'duration', amount: amount(3), unit: 'hour' }],
    ['PT30M', { kind: 'duration', amount: amount(30), unit: 'minute' }],
    ['PT10S', { kind: 'duration', amount: amount(10), unit: 'second' }],
    ['P20Y..P30Y', { kind: 'duration', amount: amount(20, 30), unit: 'year' }],
    ['>P20Y', { kind: 'duration', amount: amount(20, 20, 'more-than'), unit: 'year' }],
    ['5000000000 USD', money(amount(5e9))],
    ['>=500 BDT', money(amount(500, 500, 'at-least'), 'BDT')],
    ['~2.37 EUR', money(amount(2.37, 2.37, 'about'), 'EUR')],
    ['27.5 %', percentage(amount(27.5))],
    ['<=10..15 %', percentage(amount(10, 15, 'at-most'))],
    ['<40 %', percentage(amount(40, 40, 'less-than'))],
    ['3000000', count(amount(3e6))],
    ['300 kilometer', count(amount(300), 'kilometer')],
    ['2', { kind: 'rank', rank: 2 }],
    ['Claudia Sheinbaum', person('Claudia Sheinbaum')],
    ['World Trade Organization', organisation('World Trade Organization', 'WTO')],
    ['VN', place('Việt Nam', 'VN')],
    ['Hà Nội', place('Hà Nội')],
  ])('is %s', (line, value) => {
    expect(canonicalValue(value)).toBe(line);
  });

  it.each([
    [1e21, '1000000000000000000000'],
    [1.5e24, '1500000000000000000000000'],
    [1e-7, '0.0000001'],
    [-40, '-40'],
    [1234567.891, '1234567.891'],
  ])('has plain decimals for %s', (number, digits) => {
    expect(canonicalValue(count(amount(number)))).toBe(digits);
  });

  it('tells every number from every other, without an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const line = canonicalValue(count(amount(number)));
        expect(line).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(line)).toBe(number);
      }),
    );
  });

  it('leaves out what a figure is damaged by', () => {
    expect(canonicalValue(money({ ...amount(20), isDamaged: true }))).toBe('20 USD');
  });

  it('is there for any value', () => {
    fc.assert(fc.property(meaning, (value) => typeof canonicalValue(value) === 'string'));
  });
});
