import fc from 'fast-check';
import type { Bound, ChartData, TimelineData } from '../../src/pictures/data.js';
import { PICTURE_LIMITS } from '../../src/pictures/data.js';
import { anyLanguage, anyText } from '../text/arbitraries.js';

const two = (number: number) => String(number).padStart(2, '0');
const anyYear = fc
  .oneof(fc.integer({ min: -900, max: 2100 }), fc.integer({ min: 1970, max: 1980 }))
  .map((year) => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`);
const anyMonth = fc.integer({ min: 1, max: 12 }).map(two);
const anyDay = fc.integer({ min: 1, max: 28 }).map(two);
export const anyDate = fc.oneof(
  anyYear,
  fc.tuple(anyYear, anyMonth).map((parts) => parts.join('-')),
  fc.tuple(anyYear, anyMonth, anyDay).map((parts) => parts.join('-')),
);

const anyFooter = fc.array(anyText, { maxLength: 4 });
const anyEvent = fc.record(
  { from: anyDate, to: anyDate, label: anyText, text: anyText, citation: fc.constantFrom('[1]', '[১২]') },
  { requiredKeys: ['from', 'label', 'text', 'citation'] },
);
export const anyTimeline: fc.Arbitrary<TimelineData> = fc.record({
  language: anyLanguage,
  title: anyText,
  events: fc.array(anyEvent, { minLength: 1, maxLength: PICTURE_LIMITS.events }),
  footer: anyFooter,
});

const BOUNDS: Bound[] = ['more-than', 'at-least', 'less-than', 'at-most', 'about'];
const anyValue = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  fc.integer({ min: -1e9, max: 2e10 }),
  fc.double({ min: -1e100, max: 1e100, noNaN: true }),
);
const anyPoint = fc.record(
  {
    at: anyDate,
    label: anyText,
    value: anyValue,
    to: anyValue,
    bound: fc.constantFrom(...BOUNDS),
    text: anyText,
    sign: fc.constant('†'),
    citation: fc.constantFrom('[1]', '[১২]'),
  },
  { requiredKeys: ['at', 'label', 'value', 'text', 'citation'] },
);
export const anyChart: fc.Arbitrary<ChartData> = fc.record({
  language: anyLanguage,
  title: anyText,
  unit: anyText,
  points: fc.array(anyPoint, { minLength: 1, maxLength: PICTURE_LIMITS.points }),
  footer: anyFooter,
});
