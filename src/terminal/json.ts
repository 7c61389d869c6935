import type { Answer, Citation, Fact, RankedPassage, Reply } from '../answer/reply.js';
import type { Quote } from '../corpus/source.js';

/**
 * One line of `ask --json`. Offsets are UTF-16 ones into the source's text.
 * @param question as it was asked
 * @param ms how long the answer took, in milliseconds
 */
export function replyLine(question: string, reply: Reply, ms: number): string {
  return jsonLine({
    question,
    // BCP 47's tag for a language that cannot be told.
    language: reply.language ?? 'und',
    answered: reply.kind === 'answer',
    ...(reply.kind === 'answer' ? answered(reply) : { reason: reply.reason, facts: [], citations: [] }),
    passages: (reply.kind === 'answer' ? reply.passages : reply.nearest).map(ranked),
    ms: Math.round(ms * 1000) / 1000,
  });
}

/**
 * `value` as JSON on a line of its own. What could end the line for some reader, or do harm in a terminal that shows
 * it, is escaped beyond what JSON asks for; it reads back the same.
 */
export function jsonLine(value: object): string {
  return `${JSON.stringify(value).replace(/[\u007F-\u009F\u2028\u2029\p{Bidi_Control}]/gu, escaped)}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function answered({ quote, highlight, facts, citations }: Answer): object {
  const { text, start, end } = highlight ?? quote;
  return {
    answer: { ...quoted(quote), ...(highlight && { highlight: { text, start, end } }) },
    facts: facts.map(fact),
    citations: citations.map(citation),
  };
}

function quoted({ source, start, end, text }: Quote): object {
  return { quote: text, source: source.id, start, end };
}

function fact({ quote, values }: Fact): object {
  return { ...quoted(quote), values: values.map(({ kind, text, value }) => ({ kind, text, value })) };
}

function citation({ n, source: { id, title, publisher, date, url } }: Citation): object {
  // JSON.stringify leaves out what is undefined.
  return { n, source: id, title, publisher, date, url };
}

function ranked({ passage: { id, source, start, end }, score }: RankedPassage): object {
  return { id, source: source.id, text: source.text.slice(start, end), score };
}
