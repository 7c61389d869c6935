import type { Source } from '../corpus/source.js';
import { writeDate } from '../facts/write.js';

/** Who wrote a source and when, as every list names it: `Title · Publisher · May 2025`. */
export function sourceWords({ title, publisher, date }: Source, language: string): string {
  const when = date === undefined ? undefined : writeDate(date, language);
  return [title, publisher, when].filter((words) => words !== undefined).join(' · ');
}
