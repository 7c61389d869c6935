import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centuryYears,
  daysFrom,
  exists,
  fromIso,
  isBefore,
  iso,
  monthsFrom,
  partOf,
  shortYearBehind,
} from '../../../src/facts/dates/calendar.js';

describe('the calendar', () => {
  it('writes and reads dates of any precision as ISO 8601', () => {
    for (const text of ['1975', '1975-05', '1975-05-19', '0079', '-0043', '-0043-03-15', '0000']) {
      expect(iso(fromIso(text) ?? {})).toBe(text);
    }
    for (const text of ['75', '1975-5', '1975-05-19T00', 'May', '']) expect(fromIso(text)).toBeUndefined();
  });

  it('knows which days there are', () => {
    expect(exists({ year: 2000, month: 2, day: 29 })).toBe(true);
    expect(exists({ year: 1900, month: 2, day: 29 })).toBe(false);
    expect(exists({ month: 2, day: 29 })).toBe(true);
    expect(exists({ year: 2020, month: 4, day: 31 })).toBe(false);
    expect(exists({ year: 2020, month: 13 })).toBe(false);
    expect(exists({ year: 2020, month: 0 })).toBe(false);
    expect(exists({ year: Number.NaN })).toBe(false);
    expect(exists({ year: 2020, day: 5 })).toBe(false);
  });

  it('tells the earlier of two dates as far as both say', () => {
    expect(isBefore({ year: 1975 }, { year: 1976 })).toBe(true);
    expect(isBefore({ year: 1975, month: 5 }, { year: 1975, month: 4 })).toBe(false);
    expect(isBefore({ year: 1975 }, { year: 1975, month: 4 })).toBe(false);
    expect(isBefore({ month: 4, day: 1 }, { month: 4, day: 2 })).toBe(true);
    expect(isBefore({ year: -43 }, { year: 14 })).toBe(true);
  });

  it('counts months and days over the turn of the year', () => {
    expect(monthsFrom({ year: 2020, month: 1 }, -1)).toEqual({ year: 2019, month: 12 });
    expect(monthsFrom({ year: 2020, month: 12, day: 5 }, 1)).toEqual({ year: 2021, month: 1 });
    expect(daysFrom({ year: 2020, month: 3, day: 1 }, -1)).toEqual({ year: 2020, month: 2, day: 29 });
    expect(daysFrom({ year: 79, month: 12, day: 31 }, 1)).toEqual({ year: 80, month: 1, day: 1 });
  });

  it('counts centuries from 1 on both sides of our era', () => {
    expect(centuryYears(1, false)).toEqual({ first: 1, last: 100 });
    expect(centuryYears(20, false)).toEqual({ first: 1901, last: 2000 });
    expect(centuryYears(1, true)).toEqual({ first: -99, last: 0 });
    expect(centuryYears(5, true)).toEqual({ first: -499, last: -400 });
  });

  it('cuts years, decades, centuries and months into equal parts', () => {
    const year = { from: { year: 2020 } };
    expect(partOf(year, 2, 2)).toEqual({ from: { year: 2020, month: 7 }, to: { year: 2020, month: 12 } });
    expect(partOf(year, -1, 4)).toEqual({ from: { year: 2020, month: 10 }, to: { year: 2020, month: 12 } });
    const century = { from: { year: 1901 }, to: { year: 2000 } };
    expect(partOf(century, 1, 4)).toEqual({ from: { year: 1901 }, to: { year: 1925 } });
    const february = { from: { year: 2020, month: 2 } };
    expect(partOf(february, 2, 2)?.to).toEqual({ year: 2020, month: 2, day: 29 });
    for (const part of [0, 3, -3, Number.NaN]) expect(partOf(year, part, 2)).toBeUndefined();
    expect(partOf({ from: { year: 1990 }, to: { year: 1999 } }, 1, 4)).toBeUndefined();
    expect(partOf({ from: { year: 2020, month: 2, day: 1 } }, 1, 2)).toBeUndefined();
  });

  it('finds the next year that ends in some digits', () => {
    expect(shortYearBehind(2020, '21')).toBe(2021);
    expect(shortYearBehind(1999, '00')).toBe(2000);
    expect(shortYearBehind(1939, '45')).toBe(1945);
    expect(shortYearBehind(2008, '9')).toBe(2009);
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2099 }), fc.integer({ min: 0, max: 99 }), (year, digits) => {
        const next = shortYearBehind(year, String(digits).padStart(2, '0'));
        expect(next).toBeGreaterThan(year);
        expect(next - year).toBeLessThanOrEqual(100);
        expect(next % 100).toBe(digits);
      }),
    );
  });
});
