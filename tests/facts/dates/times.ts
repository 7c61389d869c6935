import { canonicalValue } from '../../../src/facts/canonical.js';
import { findDates } from '../../../src/facts/dates/dates.js';
import { joinPeriods } from '../../../src/facts/dates/periods.js';
import { scanDates } from '../../../src/facts/dates/scan.js';
import { findYears } from '../../../src/facts/dates/years.js';
import { isFreeIn, withHoles } from '../../../src/facts/open-sentence.js';
import type { Sentence, Value } from '../../../src/facts/value.js';
import { sentenceOf } from '../found.js';

/** The dates and periods of a sentence, found one after the other as the extraction does. */
export function timesIn(sentence: Sentence): Value[] {
  const scan = scanDates(sentence);
  const dates = findDates(scan);
  const years = findYears(scan, isFreeIn(withHoles(sentence, dates)));
  return joinPeriods(
    sentence,
    [...dates, ...years].sort((a, b) => a.start - b.start),
  );
}

/**
 * The dates and periods of a text that is one sentence, each as `its words = what they mean`.
 * @param date of the text itself
 */
export function times(language: string, text: string, date?: string): string[] {
  const sentence = { ...sentenceOf(text, language), ...(date !== undefined && { date }) };
  return timesIn(sentence).map((value) => `${value.text} = ${canonicalValue(value)}`);
}
