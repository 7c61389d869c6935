import type { Citation } from '../answer/reply.js';
import type { Quote, Source } from '../corpus/source.js';
import { writeDate } from '../facts/write.js';

/** Who wrote a source and when, as every list names it: `Title · Publisher · May 2025`. */
export function sourceWords({ title, publisher, date }: Source, language: string): string {
  const when = date === undefined ? undefined : writeDate(date, language);
  return [title, publisher, when].filter((words) => words !== undefined).join(' · ');
}

/** Under which number the source of a quote is cited; 0, where it is not. */
export function citationNumber({ source }: Quote, citations: readonly Citation[]): number {
  return citations.find((citation) => citation.source === source)?.n ?? 0;
}
